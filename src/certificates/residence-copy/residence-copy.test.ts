/** Runs the table of requests, then what a table cannot say: numbers, fees, and the rows that are left behind. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { z } from 'zod'
import type { Officer } from '../../frame/officer.ts'
import { civilDay } from '../../law/calendar.ts'
import { examples } from './examples.ts'
import { requestCopy, residenceCopy } from './index.ts'
import { hanako, six, taro, tsubasa } from '../every-certificate/people.ts'
import { factsOf, requestFor } from './people.ts'
import { recordedPart } from '../every-certificate/request.ts'
import { issueWords } from '../every-certificate/words.ja.ts'
import { RecordedRequest, ResidenceCopyRequest } from './request.ts'
import { words as ownWords } from './words.ja.ts'

const officer: Officer = {
  operatorId: 'hakko', name: '発行　ゆき', kind: 'staff', sessionId: '00000000-0000-7000-8000-000000000000',
  terminalId: 'mado-5', place: '本庁町民課', grants: [], masks: [], stamp: 1,
}
const words = { ...ownWords, ...issueWords }
const family = [taro, hanako, tsubasa]
const facts = factsOf(family)

describe('住民票の写しの請求', () => {
  for (const { title, given, when, then } of examples) {
    it(title, () => {
      assert.deepEqual(ResidenceCopyRequest.parse(when), when, 'the example itself is a valid input')
      const findings = residenceCopy.weigh(when, given)
      assert.deepEqual(findings.map(({ class: kind, code }) => `${kind === 'error' ? '!' : ''}${code}`), then)
    })
  }

  it('has words for every finding, and an example for every sentence', () => {
    const told = new Set(examples.flatMap(({ then }) => then.map((code) => code.replace('!', ''))))
    assert.deepEqual([...told].filter((code) => !(code in words)), [])
    assert.deepEqual(Object.keys(words).filter((code) => !told.has(code)), [])
  })

  it('names the item and the person of a character that cannot be drawn', () => {
    const undrawn = { ...hanako, fullName: '海野　\u{1f600}' }
    const findings = residenceCopy.weigh(requestFor([taro, undrawn]), factsOf([taro, undrawn]))
    assert.deepEqual(findings.map(({ code, field, values }) => [code, field, values]), [
      ['issue/missing-glyph', 'members.1', { item: '氏名' }],
    ])
  })

  it('refuses an input with anything that no request has', () => {
    const { success } = ResidenceCopyRequest.safeParse({ ...requestFor(family), whim: true })
    assert.equal(success, false)
  })

  it('can be described to a client', () => {
    assert.equal(z.toJSONSchema(residenceCopy.schema, { io: 'input' }).type, 'object')
    assert.equal(z.toJSONSchema(requestCopy.schema, { io: 'input' }).type, 'object')
  })
})

describe('what an issue comes to', () => {
  it('gives each copy its own number, following on [scenario 19]', () => {
    const numbers = residenceCopy.issueNos(requestFor(family, { copies: 3 }), facts)
    assert.deepEqual(numbers.map(({ serial }) => serial), [11, 12, 13])
    assert.equal(new Set(numbers.map((number) => JSON.stringify(number))).size, 3)
  })

  it('opens only the numbers that were asked for, of persons printed', () => {
    const asked = requestFor(family, { individualNumberOf: [hanako.personNo], numberUse: '年末調整' })
    assert.deepEqual(residenceCopy.numbers(asked, facts), [hanako.individualNumberId])
    assert.deepEqual(residenceCopy.numbers(requestFor(family), facts), [])
    const agency = examples.find(({ title }) => title.startsWith('20: 市税務課'))?.when
    assert.ok(agency !== undefined)
    assert.deepEqual(residenceCopy.numbers(agency, facts), [], 'not even where a rule was overlooked')
  })

  it('costs what the ordinance says, for each copy, or nothing by a provision', () => {
    const fee = (items: Partial<ResidenceCopyRequest>) => residenceCopy.fee(requestFor(family, items), facts)
    assert.deepEqual(fee({ copies: 2 }), { yenPerCopy: 300, yen: 600, provision: '手数料条例別表', exemption: null })
    const exempt = fee({ fee: { kind: 'exempt', exemption: 'public-use' } })
    assert.deepEqual([exempt.yen, exempt.exemption, exempt.provision], [0, 'public-use', '手数料条例'])
    const replacing = fee({ replaces: '00000000-0000-4000-8000-000000000001' })
    assert.deepEqual([replacing.yen, replacing.exemption], [0, 'replacement'])
  })

  it('tells the log everybody who is printed, and nobody else', () => {
    const one = requestFor([tsubasa], { scope: 'some' })
    const { persons, households } = residenceCopy.subjects(one, facts)
    assert.deepEqual([persons, households], [[tsubasa.personNo], [taro.householdNo]])
  })

  it('leaves one request and one row for each copy, with no number and no digit in them', () => {
    const request = requestFor(family, { copies: 2, individualNumberOf: [taro.personNo], numberUse: '年末調整' })
    const copies = residenceCopy.issueNos(request, facts).map((issueNo, at) =>
      ({ issueId: `00000000-0000-4000-8000-00000000000${at}`, issueNo, pages: 1, sha256: 'ab'.repeat(32) }))
    const writes = residenceCopy.writes(request, facts, {
      requestId: '00000000-0000-4000-8000-0000000000aa', caseId: null, officer, copies,
    })
    assert.deepEqual(writes.map(({ op }) => op), ['request', 'issue', 'issue'])
    const [, first, second] = writes.map(({ row }) => row)
    assert.deepEqual([first?.['serial'], second?.['serial']], [11, 12])
    assert.deepEqual(first?.['persons'], family.map(({ personNo }) => personNo))
    assert.equal(first?.['number_shown'], true)
    assert.ok(String(first?.['items']).includes('individualNumber'))
    assert.doesNotMatch(JSON.stringify(writes), new RegExp(taro.individualNumberId ?? ''))
  })

  it('answers a request recorded earlier without recording it again', () => {
    const requestId = '00000000-0000-4000-8000-0000000000aa'
    const request = requestFor(family, { requestId })
    const copies = residenceCopy.issueNos(request, facts).map((issueNo) =>
      ({ issueId: '00000000-0000-4000-8000-000000000001', issueNo, pages: 1, sha256: 'ab'.repeat(32) }))
    const writes = residenceCopy.writes(request, facts, { requestId: 'unused', caseId: null, officer, copies })
    assert.deepEqual(writes.map(({ op, row }) => [op, row['request_id']]), [['issue', requestId]])
  })
})

describe('a request by itself', () => {
  const recorded: RecordedRequest = {
    ...recordedPart(requestFor(family)), requestId: '00000000-0000-4000-8000-0000000000aa', caseId: null,
  }

  it('is recorded where it stands, before any printer or fee is thought of', () => {
    const bare = factsOf(family, { found: { rules: {}, attestors: [] } })
    const { findings, changes } = requestCopy.decide(RecordedRequest.parse(recorded), bare, officer)
    assert.deepEqual(findings, [])
    assert.deepEqual(changes.map(({ op }) => op), ['request'])
    assert.deepEqual(changes[0]?.row['content'], recordedPart(requestFor(family)))
  })

  it('is refused for what is wrong with it', () => {
    const { findings, changes } = requestCopy.decide({ ...recorded, members: [999] }, facts, officer)
    assert.ok(findings.some(({ code }) => code === 'residence-copy/not-in-household'))
    assert.deepEqual(changes, [])
  })
})

it('a town whose code is nobody\'s prints 見本; a real one does not', () => {
  const [mark = 'preview'] = residenceCopy.issueNos(requestFor(six), facts)
  const paper = (code: string) =>
    JSON.stringify(residenceCopy.content(requestFor(six), factsOf(six, { code }), mark, {}).content)
  assert.match(paper('990019'), /"watermark":"見本"/)
  assert.match(paper('131016'), /"watermark":""/)
  assert.equal(facts.office.today, civilDay('2026-11-21'))
})
