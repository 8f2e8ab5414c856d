/** Runs the table, then what it cannot say: which lines stand in 統合記載欄, for whom, and what the rows say. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { z } from 'zod'
import type { CopyMark } from '../../frame/document.ts'
import type { Officer } from '../../frame/officer.ts'
import { civilDay } from '../../law/calendar.ts'
import { exactDate } from '../../law/imprecise-date.ts'
import type { Requester } from '../every-certificate/requester.ts'
import { issueWords } from '../every-certificate/words.ja.ts'
import { maria } from '../every-certificate/people.ts'
import { compose } from './content.ts'
import { examples } from './examples.ts'
import { settle } from './facts.ts'
import { removedRecordCopy } from './index.ts'
import { dead, factsOf, gone, goneHistory, requestFor, type Circumstances } from './people.ts'
import { RemovedRecordCopyRequest } from './request.ts'
import { words as own } from './words.ja.ts'

const words = { ...own, ...issueWords }
const mark: CopyMark = {
  issuedOn: civilDay('2026-11-21'), municipality: '海辺市', terminalNo: '本庁1', printerNo: 'プリンタ001', serial: 11,
}
const officer: Officer = {
  operatorId: 'hakko', name: '発行　ゆき', kind: 'staff', sessionId: '00000000-0000-7000-8000-000000000000',
  terminalId: 'mado-5', place: '本庁町民課', grants: [], masks: [], stamp: 1,
}

describe('除票の写しの請求', () => {
  for (const { title, given, when, then } of examples) {
    it(title, () => {
      assert.deepEqual(RemovedRecordCopyRequest.parse(when), when, 'the example itself is a valid input')
      const findings = removedRecordCopy.weigh(when, given)
      assert.deepEqual(findings.map(({ class: kind, code }) => `${kind === 'error' ? '!' : ''}${code}`), then)
    })
  }

  it('has words for every finding, and an example for every sentence of its own', () => {
    const told = new Set(examples.flatMap(({ then }) => then.map((code) => code.replace('!', ''))))
    assert.deepEqual([...told].filter((code) => !(code in words)), [])
    assert.deepEqual(Object.keys(own).filter((code) => !told.has(code)), [])
  })

  it('can be described to a client', () => {
    assert.equal(z.toJSONSchema(removedRecordCopy.schema, { io: 'input' }).type, 'object')
  })
})

type Wanted = Partial<RemovedRecordCopyRequest> & { readonly circumstances?: Circumstances }

const paper = (record = gone, { circumstances, ...items }: Wanted = {}, as: CopyMark = mark) =>
  compose(requestFor(items), settle(factsOf(record, circumstances)), as, {})
const lines = (...of: Parameters<typeof paper>): readonly string[] =>
  paper(...of).sheets.flatMap((sheet) => sheet.lines.map(({ text }) => text))

describe('統合記載欄 of a removed record', () => {
  it('says the planned day as that of the cause, and the day moved as it was confirmed [scenario 4]', () => {
    assert.deepEqual(lines().slice(0, 4), [
      '【消除事由】国内転出　【事由の生じた年月日】令和8年3月31日　【届出の年月日】令和8年3月10日',
      '【転出先住所（予定）】架空県星見市月影町１番地',
      '【転出先住所（確定）】架空県星見市月影町３番地',
      '【転出年月日】令和8年3月25日　【転入通知年月日】令和8年3月27日',
    ])
  })

  it('goes on with A, B and C, and tells the plan and its coming true once [STD 1.1.14]', () => {
    assert.deepEqual(lines().slice(4), [
      '【異動事由】国内転入　【異動日】令和2年4月1日　【届出日】令和2年4月3日',
      '【異動事由】国内転出　【異動日】令和8年3月31日　【届出日】令和8年3月10日',
      '　【留意事項】転入前住所の記載は誤記である。正しくは架空県雲居村大字峰２番地',
      '【備考】郵便物は職場へ', '以下余白',
    ])
  })

  it('says nothing of a destination of whoever died, and the date as it was typed', () => {
    const [first, second] = lines(dead, { circumstances: { history: [] } })
    assert.equal(first, '【消除事由】死亡　【事由の生じた年月日】令和8年2月1日頃')
    assert.doesNotMatch(second ?? '', /転出先/)
  })

  it('shows a row that was taken back as taken back, and the row that did so [STD 4.6.0.1]', () => {
    const [came] = goneHistory
    assert.ok(came)
    const changedItems = { lot: ['1番', '2番'] } as const
    const moved = { ...came, historyNo: 2, reason: 'change-of-address', changedItems }
    const back = {
      ...came, historyNo: 3, reason: 'cancel-correction', notifiedOn: null,
      changedItems: { lot: ['2番', '1番'], cancelledHistoryNo: [null, 2] },
    } as const
    const told = lines(gone, { circumstances: { history: [came, moved, back] } })
    assert.ok(told.some((text) => text.startsWith('【異動事由】転居') && text.endsWith('【取消し】')))
    assert.ok(told.some((text) => text.startsWith('【異動事由】異動の取消し（修正）')))
  })

  it('tells a third party neither why nor where to, unless a reason was given', () => {
    const requester: Requester = {
      category: 'third-party', name: '甲', address: '乙', evidence: ['passport'], ground: 'other', corporation: null,
    }
    const text = JSON.stringify(paper(gone, { requester, purpose: '債権の回収' }))
    assert.doesNotMatch(text, /転出|月影町|備考の文|職場/)
    const reasoned = paper(gone, { requester, asked: ['removal'], itemReason: '転居先の確認' })
    assert.match(JSON.stringify(reasoned), /月影町３番地/)
  })

  it('prints a foreign resident in the form of their kind', () => {
    const left = {
      ...maria, status: 'moved-out' as const, removalReason: 'overseas-move-out', personNo: gone.personNo,
      causeOn: exactDate(civilDay('2026-05-01')), plannedMoveOutOn: civilDay('2026-05-01'), plannedDestination: 'ブラジル',
    }
    const asked = ['nationality', 'foreignCategory'] as const
    const text = JSON.stringify(paper(left, { asked: [...asked], circumstances: { history: [] } }))
    assert.match(text, /国外転出.*ブラジル.*/s)
    assert.match(text, /中長期在留者/)
  })
})

describe('a copy of a removed record', () => {
  it('attests what it is, and a preview has neither number nor seal', () => {
    const copy = paper()
    assert.equal(copy.sheets.at(-1)?.closing?.attestation, 'この写しは、住民票の除票の原本と相違ないことを証明する。')
    assert.deepEqual([copy.title, copy.form], ['住民票の除票の写し', '個人票'])
    const preview = paper(gone, {}, 'preview')
    assert.deepEqual([preview.seal, preview.sheets[0]?.foot], ['', '確認用'])
  })

  it('opens the number that was asked for, and only for the person', () => {
    const asked = requestFor({ individualNumber: true, numberUse: '還付金の請求' })
    assert.deepEqual(removedRecordCopy.numbers(asked, factsOf(gone)), [gone.individualNumberId])
    assert.deepEqual(removedRecordCopy.numbers(requestFor(), factsOf(gone)), [])
    assert.throws(() => compose(asked, settle(factsOf(gone)), mark, {}), TypeError)
  })

  it('leaves one request and one row for each copy', () => {
    const request = requestFor({ copies: 2 })
    const copies = removedRecordCopy.issueNos(request, factsOf(gone)).map((issueNo, at) =>
      ({ issueId: `00000000-0000-4000-8000-00000000000${at}`, issueNo, pages: 1, sha256: 'ab'.repeat(32) }))
    const writes = removedRecordCopy.writes(request, factsOf(gone), {
      requestId: '00000000-0000-4000-8000-0000000000aa', caseId: null, officer, copies,
    })
    assert.deepEqual(writes.map(({ op, row }) => [op, row['kind']]), [
      ['request', 'removed-record-copy'], ['issue', 'removed-record-copy'], ['issue', 'removed-record-copy'],
    ])
    assert.ok(String(writes[1]?.row['items']).includes('removal'))
    assert.equal(removedRecordCopy.fee(request, factsOf(gone)).yen, 600)
  })
})
