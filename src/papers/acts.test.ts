/** The tables of this area's acts walked, and what holds for every one of them. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import type { DirectAct } from '../frame/act.ts'
import { civilDay } from '../law/calendar.ts'
import { papersActs, papersViews, papersWords } from './acts.ts'
import { papersConstraints } from './constraints.ts'
import { destroyReviewPrints } from './destroy-review-prints/index.ts'
import { examples as destroyReviewPrintsExamples } from './destroy-review-prints/examples.ts'
import { disposePapers } from './dispose-papers/index.ts'
import { examples as disposePapersExamples } from './dispose-papers/examples.ts'
import { answers, boxed, found, officer, OTHER, type ActExample } from './example.ts'
import { filePapers } from './file-papers/index.ts'
import { examples as filePapersExamples } from './file-papers/examples.ts'
import { exOfficioRecord } from './ex-officio-record/index.ts'
import { openExOfficioRecord } from './open-ex-officio-record/index.ts'
import { examples as openExOfficioRecordExamples } from './open-ex-officio-record/examples.ts'
import type { RecordFound } from './record-facts.ts'
import { reviewPrint } from './review-print/index.ts'
import { setRetention } from './set-retention/index.ts'
import { examples as setRetentionExamples } from './set-retention/examples.ts'

const said = new Set<string>()

const walk = <I, L>(act: DirectAct<I, L>, examples: readonly ActExample<I, L>[]): void => {
  describe(`${act.id} ${act.title}`, () => {
    for (const { title, given, when, then, writes = {} } of examples) {
      test(title, () => {
        assert.deepEqual(act.schema.parse(when), when, 'the example itself is a valid input')
        const decision = act.decide(when, { ...answers, found: given }, officer)
        const codes = decision.findings.map(({ class: level, code }) => (level === 'error' ? `!${code}` : code))
        assert.deepEqual(codes, then)
        const [first] = decision.changes
        assert.equal(first !== undefined, then.every((code) => !code.startsWith('!')))
        assert.deepEqual(Object.fromEntries(Object.keys(writes).map((key) => [key, first?.row[key]])), writes)
        for (const { code } of decision.findings) said.add(code)
      })
    }
  })
}

walk(filePapers, filePapersExamples)
walk(disposePapers, disposePapersExamples)
walk(setRetention, setRetentionExamples)
walk(destroyReviewPrints, destroyReviewPrintsExamples)
walk(openExOfficioRecord, openExOfficioRecordExamples)

const stopped = (level: 'error' | 'alert') => [{
  blockNo: 1, kind: 'other' as const, personNo: 1000011, householdNo: null, startsOn: civilDay('2026-04-01'),
  levels: { entry: 'none' as const, certificate: 'none' as const, inquiry: level }, endsOn: null,
}]
const drafted = {
  caseId: OTHER, receiptNo: '20261121-0001', day: '2026-11-21', title: '転入', state: 'provisional', draftNo: 1,
  content: {}, sections: [], changes: [], before: [],
}

describe('review-print', () => {
  const codesOf = (state: string, level: 'error' | 'alert'): readonly string[] => reviewPrint.weigh({ caseId: OTHER }, {
    ...answers, drafted: { ...drafted, state }, found: { nextSerial: 1, enteredBy: null, blocks: stopped(level) },
  }).map(({ code, class: weight }) => {
    said.add(code)
    return weight === 'error' ? `!${code}` : code
  })
  test('仮登録と照合済みだけ', () => {
    assert.deepEqual(codesOf('provisional', 'alert'), [])
    assert.deepEqual(codesOf('checked', 'alert'), [])
    assert.deepEqual(codesOf('final', 'alert'), ['!review-print/not-provisional'])
  })
  test('画面に出ないものは紙にも出ない', () =>
    assert.deepEqual(codesOf('provisional', 'error'), ['!review-print/stopped']))
})

describe('ex-officio-record', () => {
  const record = {
    recordId: OTHER, recordNo: '職-2026-0007', ground: 'inspection' as const, note: '実態調査',
    openedOn: civilDay('2026-11-21'), openedBy: '入力　そら',
  }
  const sheet: NonNullable<RecordFound> = {
    state: 'provisional', nextSerial: 8, blocks: [], persons: [], record, enteredBy: null, checkedBy: null,
    approvedBy: null, approvedOn: null,
  }
  const codesOf = (items: Partial<NonNullable<RecordFound>>, state = 'provisional', number = record.recordNo) =>
    exOfficioRecord.weigh({ caseId: OTHER }, {
      ...answers, found: { ...sheet, ...items }, drafted: { ...drafted, state, content: { exOfficioNo: number } },
    }).map(({ code }) => {
      said.add(code)
      return code
    })
  test('入力された番号と同じ番号の記録書だけを印刷する', () => {
    assert.deepEqual(codesOf({}), [])
    assert.deepEqual(codesOf({}, 'final'), [])
    assert.deepEqual(codesOf({}, 'provisional', '職-2026-0001'), ['ex-officio-record/other-number'])
  })
  test('仮登録の前で、採番もしていない', () =>
    assert.deepEqual(
      codesOf({ record: null }, 'received'), ['ex-officio-record/not-entered', 'ex-officio-record/not-opened']))
  test('画面に出ないものは紙にも出ない', () =>
    assert.deepEqual(codesOf({ blocks: stopped('error') }), ['ex-officio-record/stopped']))
})

test('every code said in the tables has words, and every word of an act is said by a table', () => {
  const worded = Object.keys(papersWords)
  assert.deepEqual([...said].filter((code) => !worded.includes(code)), [])
  assert.deepEqual(worded.filter((code) => !said.has(code)), [])
  assert.deepEqual(Object.values(papersConstraints).filter(({ code }) => !worded.includes(code)), [])
})

test('whoever is on one of the papers is in the log', () => {
  const both = found(boxed, { ...boxed, paperId: OTHER, persons: [1000011, 1000021] })
  const when = { papers: [boxed.paperId, OTHER], medium: 'box' as const, place: 'R7-届-04' }
  assert.deepEqual(filePapers.subjects?.(when, both), [1000011, 1000021])
  assert.deepEqual(filePapers.subjects?.(when), [])
})

test('every input can be described to a client, and every id is used once', () => {
  for (const { schema } of papersActs) assert.ok(Object.keys(z.toJSONSchema(schema, { io: 'input' })).length > 0)
  const ids = [...papersActs, ...papersViews].map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
})
