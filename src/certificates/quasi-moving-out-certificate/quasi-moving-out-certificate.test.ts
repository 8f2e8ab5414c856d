/** Runs the table, then what it cannot say: the note of its purpose, what is not known, and what it costs. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { z } from 'zod'
import type { CopyMark } from '../../frame/document.ts'
import { civilDay } from '../../law/calendar.ts'
import { tsuru } from '../every-certificate/people.ts'
import { issueWords } from '../every-certificate/words.ja.ts'
import { movingOutWords } from '../moving-out/words.ja.ts'
import { compose } from './content.ts'
import { examples } from './examples.ts'
import { settle } from './facts.ts'
import { quasiMovingOutCertificate } from './index.ts'
import { factsOf, late, moverOf, requestFor, vanished, type Circumstances } from './people.ts'
import { QuasiMovingOutCertificateRequest } from './request.ts'
import { words as own } from './words.ja.ts'

const words = { ...own, ...movingOutWords, ...issueWords }
const mark: CopyMark = {
  issuedOn: civilDay('2026-11-21'), municipality: '海辺市', terminalNo: '本庁1', printerNo: 'プリンタ001', serial: 12,
}

describe('転出証明書に準ずる証明書の発行', () => {
  for (const { title, given, when, then } of examples) {
    it(title, () => {
      assert.deepEqual(QuasiMovingOutCertificateRequest.parse(when), when, 'the example itself is a valid input')
      const findings = quasiMovingOutCertificate.weigh(when, given)
      assert.deepEqual(findings.map(({ class: kind, code }) => `${kind === 'error' ? '!' : ''}${code}`), then)
    })
  }

  it('has words for every finding, and an example for every sentence of its own', () => {
    const told = new Set(examples.flatMap(({ then }) => then.map((code) => code.replace('!', ''))))
    assert.deepEqual([...told].filter((code) => !(code in words)), [])
    assert.deepEqual(Object.keys(own).filter((code) => !told.has(code)), [])
  })

  it('can be described to a client', () => {
    assert.equal(z.toJSONSchema(quasiMovingOutCertificate.schema, { io: 'input' }).type, 'object')
  })
})

const ids = [late.individualNumberId, late.residentCodeId]
const digits = Object.fromEntries(ids.map((id) => [id ?? '', '123456789012']))
const paper = (items: Partial<QuasiMovingOutCertificateRequest> = {}, circumstances: Circumstances = {}) =>
  compose(requestFor(items), settle(factsOf(circumstances)), mark, digits)

describe('the paper', () => {
  it('says what it is for on every sheet [告示15号第3-7]', () => {
    const { sheets, title } = paper()
    assert.equal(title, '転出証明書に準ずる証明書')
    for (const { lines } of sheets) assert.equal(lines[0]?.text, 'この証明書は、転入届に添付すべき書類として発行したものです。')
  })

  it('leaves blank what is not known, and says that nobody notified', () => {
    const { sheets: [sheet] } = paper({ sheets: [{ personNo: tsuru.personNo, sheetNo: 1 }] }, {
      found: { movers: [moverOf(vanished)] },
    })
    const boxes = sheet?.boxes.filter(({ tone }) => tone !== 'label')
    const said = (field: string) => boxes?.find((box) => box.field === field)?.lines.join('')
    assert.equal(said('destination'), '【空欄】')
    assert.equal(said('notifiedOn'), '＊＊＊')
    assert.equal(said('plannedMoveOutOn'), '令和8年4月頃')
  })

  it('is free unless the office has set a fee', () => {
    assert.equal(quasiMovingOutCertificate.fee(requestFor(), factsOf()).yen, 0)
    const set = factsOf({ found: { rules: { fee: { yen: 300, provision: '手数料条例別表' } } } })
    assert.equal(quasiMovingOutCertificate.fee(requestFor(), set).yen, 300)
  })
})
