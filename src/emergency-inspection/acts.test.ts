/** The tables of this area's acts walked, and what holds for every one of them. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import type { DirectAct } from '../frame/act.ts'
import {
  emergencyInspectionActs, emergencyInspectionFiles, emergencyInspectionPapers, emergencyInspectionViews,
  emergencyInspectionWords,
} from './acts.ts'
import { answerInspection } from './answer-inspection/index.ts'
import { examples as answerExamples } from './answer-inspection/examples.ts'
import { confirmInspection } from './confirm-inspection/index.ts'
import { examples as confirmExamples } from './confirm-inspection/examples.ts'
import { answered, answers, campaign, contract, found, inspection, officer, type ActExample } from './example.ts'
import { inspectionFile } from './inspection-file/index.ts'
import { inspectionReport } from './inspection-report/index.ts'
import type { InspectionFound, KnownInspection } from './known.ts'
import { nameServedWorker } from './name-served-worker/index.ts'
import { examples as nameExamples } from './name-served-worker/examples.ts'
import { openInspection } from './open-inspection/index.ts'
import { examples as openExamples } from './open-inspection/examples.ts'
import { recordWorkerReply } from './record-worker-reply/index.ts'
import { examples as replyExamples } from './record-worker-reply/examples.ts'
import { registerOutsideContract } from './register-outside-contract/index.ts'
import { examples as outsideExamples } from './register-outside-contract/examples.ts'
import { rowOf } from './report-row.ts'
import { rollUp } from './roll-up.ts'
import { ruleOnContract } from './rule-on-contract/index.ts'
import { examples as ruleExamples } from './rule-on-contract/examples.ts'
import { setOfficialOrder } from './set-official-order/index.ts'
import { examples as orderExamples } from './set-official-order/examples.ts'
import { decided, takeInExamples } from './take-in-inspection/examples.ts'
import { writeImprovement } from './write-improvement/index.ts'
import { examples as improvementExamples } from './write-improvement/examples.ts'

const said = new Set<string>()

type Said = readonly { readonly class: string; readonly code: string }[]
const codesOf = (findings: Said): readonly string[] => findings.map(({ class: level, code }) => {
  said.add(code)
  return level === 'error' ? `!${code}` : code
})

const walk = <I, L>(act: DirectAct<I, L>, examples: readonly ActExample<I, L>[]): void => {
  describe(`${act.id} ${act.title}`, () => {
    for (const { title, given, when, then, writes = {} } of examples) {
      test(title, () => {
        assert.deepEqual(act.schema.parse(when), when, 'the example itself is a valid input')
        const decision = act.decide(when, { ...answers, found: given }, officer)
        assert.deepEqual(codesOf(decision.findings), then)
        const [first] = decision.changes
        assert.equal(first !== undefined, then.every((code) => !code.startsWith('!')))
        assert.deepEqual(Object.fromEntries(Object.keys(writes).map((key) => [key, first?.row[key]])), writes)
        if (first !== undefined) assert.deepEqual([first.op, first.row['by']], [act.id, 'tokatsu'])
      })
    }
  })
}

walk(openInspection, openExamples)
walk(registerOutsideContract, outsideExamples)
walk(ruleOnContract, ruleExamples)
walk(answerInspection, answerExamples)
walk(nameServedWorker, nameExamples)
walk(recordWorkerReply, replyExamples)
walk(writeImprovement, improvementExamples)
walk(confirmInspection, confirmExamples)
walk(setOfficialOrder, orderExamples)

describe('take-in-inspection 市町村の報告の取込み', () => {
  for (const { title, when, given, file, then, rows } of takeInExamples) {
    test(title, () => {
      const decision = decided(when, file, given)
      assert.deepEqual(codesOf(decision.findings), then)
      assert.deepEqual(decision.changes.map(({ row }) => [row['code'], row['row'] !== null]), rows)
    })
  }
})

const confirmed: KnownInspection = (() => {
  const known = inspection([{ ...contract, given: answered(0) }])
  const row = rowOf({ name: '海辺市', officialOrder: 12 }, rollUp([]), {})
  return { ...known, confirmation: { revision: 7, row, contracts: 1, on: '2026-11-21', byName: '統括　しおり' } }
})()
const ofPrefecture = { ...confirmed, campaign: { ...campaign, body: 'prefecture' as const, officialOrder: null } }
const listed = [{ officialOrder: 1, code: '990001', name: '架空市' }]

describe('inspection-report, inspection-file', () => {
  const of = (known: KnownInspection | null): InspectionFound => found(known)
  const both = (known: KnownInspection | null): readonly (readonly string[])[] => [
    codesOf(inspectionReport.weigh({ campaignNo: 1 }, { ...answers, found: of(known), drafted: null })),
    codesOf(inspectionFile.weigh({ campaignNo: 1, as: 'xlsx' }, { ...answers, found: of(known) })),
  ]
  test('確認された今の内容だけが出る', () => {
    assert.deepEqual(both(confirmed), [[], []])
    assert.deepEqual(both(inspection()), [['!inspection-report/not-confirmed'], ['!inspection-file/not-confirmed']])
    const moved = { ...confirmed, campaign: { ...campaign, revision: 8 } }
    assert.deepEqual(both(moved), [['!inspection-report/not-confirmed'], ['!inspection-file/not-confirmed']])
    assert.deepEqual(both(null), [['!inspection-report/unknown'], ['!inspection-file/unknown']])
  })
  test('都道府県は市町村の一覧を持ち、届いていない団体を知って出す', () => {
    assert.deepEqual(both(ofPrefecture), [['!inspection-report/no-list'], ['!inspection-file/no-list']])
    assert.deepEqual(both({ ...ofPrefecture, listed }),
      [['inspection-report/bodies-missing'], ['inspection-file/bodies-missing']])
  })
  test('JSONは市町村の一行だけ', () => {
    const weighed = inspectionFile.weigh(
      { campaignNo: 1, as: 'json' }, { ...answers, found: of({ ...ofPrefecture, listed: [] }) })
    assert.ok(codesOf(weighed).includes('!inspection-file/json-of-prefecture'))
  })
})

test('every code said in the tables has words, and every word of an act is said by a table', () => {
  const worded = Object.keys(emergencyInspectionWords)
  assert.deepEqual([...said].filter((code) => !worded.includes(code)), [])
  assert.deepEqual(worded.filter((code) => !said.has(code)), [])
})

test('every input can be described to a client, and every id is used once', () => {
  for (const { schema } of emergencyInspectionActs) {
    assert.ok(Object.keys(z.toJSONSchema(schema, { io: 'input' })).length > 0)
  }
  const ids = [
    ...emergencyInspectionActs, ...emergencyInspectionViews, ...emergencyInspectionPapers, ...emergencyInspectionFiles,
  ].map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
})
