/** The tables of reports, incidents and checks walked, the acts too plain for one, and the clocks at their edges. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import type { DirectAct } from '../frame/act.ts'
import { MATRIX } from '../access/matrix.ts'
import { acknowledgeIncident } from './acknowledge-incident/index.ts'
import { answerImprovement } from './answer-improvement/index.ts'
import { claimForIncident } from './claim-for-incident/index.ts'
import { examples as claimForIncidentExamples } from './claim-for-incident/examples.ts'
import { closeIncident } from './close-incident/index.ts'
import { examples as closeIncidentExamples } from './close-incident/examples.ts'
import { completeReport } from './complete-report/index.ts'
import { examples as completeReportExamples } from './complete-report/examples.ts'
import { confirmReport } from './confirm-report/index.ts'
import { examples as confirmReportExamples } from './confirm-report/examples.ts'
import { detailIncident } from './detail-incident/index.ts'
import { examples as detailIncidentExamples } from './detail-incident/examples.ts'
import { draftReport } from './draft-report/index.ts'
import { examples as draftReportExamples } from './draft-report/examples.ts'
import { followUpImprovement } from './follow-up-improvement/index.ts'
import { examples as followUpImprovementExamples } from './follow-up-improvement/examples.ts'
import { clocksOf, isOverdue, type TimedIncident } from './incident-clocks.ts'
import { instructOnIncident } from './instruct-on-incident/index.ts'
import { isPortal, PORTAL } from './portal.ts'
import { publishIncident } from './publish-incident/index.ts'
import { examples as publishIncidentExamples } from './publish-incident/examples.ts'
import { recordAudit } from './record-audit/index.ts'
import { examples as recordAuditExamples } from './record-audit/examples.ts'
import { recordInspection } from './record-inspection/index.ts'
import { reportConstraints } from './report-constraints.ts'
import {
  answers, contract, CONTRACT, improvement, incident, INCIDENT, logged, officer, REPORT, type ReportExample,
} from './report-example.ts'
import { REPORT_ITEMS, isReportItem, loggedOf, unevenSheets } from './report-items.ts'
import { reportIncident } from './report-incident/index.ts'
import { examples as reportIncidentExamples } from './report-incident/examples.ts'
import { reviewActivity } from './review-activity/index.ts'
import { scheduleCheck } from './schedule-check/index.ts'
import { sendBackReport } from './send-back-report/index.ts'
import { examples as sendBackReportExamples } from './send-back-report/examples.ts'
import { setIncidentLimits } from './set-incident-limits/index.ts'
import { setScope } from './set-scope/index.ts'
import { supervisionActs, supervisionViews, supervisionWords } from './supervision-lists.ts'
import { takeFirstMeasures } from './take-first-measures/index.ts'

const said = new Set<string>()

const walk = <I, L>(act: DirectAct<I, L>, examples: readonly ReportExample<I, L>[]): void => {
  describe(`${act.id} ${act.title}`, () => {
    for (const { title, given, when, then, writes = {} } of examples) {
      test(title, () => {
        assert.deepEqual(act.schema.parse(when), when, 'the example itself is a valid input')
        const decision = act.decide(when, { ...answers, found: given }, officer)
        const codes = decision.findings.map(({ class: level, code }) => (level === 'error' ? `!${code}` : code))
        assert.deepEqual(codes, then)
        const [first] = decision.changes
        assert.equal(first !== undefined, then.every((code) => !code.startsWith('!')))
        const signed = first === undefined ? [] : [first.op, first.row['by'], first.row['at']]
        assert.deepEqual(signed, first === undefined ? [] : [act.id, 'kansa', answers.office.now])
        assert.deepEqual(Object.fromEntries(Object.keys(writes).map((key) => [key, first?.row[key]])), writes)
        for (const { code } of decision.findings) said.add(code)
      })
    }
  })
}

walk(draftReport, draftReportExamples)
walk(completeReport, completeReportExamples)
walk(confirmReport, confirmReportExamples)
walk(sendBackReport, sendBackReportExamples)
walk(reportIncident, reportIncidentExamples)
walk(detailIncident, detailIncidentExamples)
walk(publishIncident, publishIncidentExamples)
walk(claimForIncident, claimForIncidentExamples)
walk(closeIncident, closeIncidentExamples)
walk(recordAudit, recordAuditExamples)
walk(followUpImprovement, followUpImprovementExamples)

const measures = { incidentId: INCIDENT, seenStep: 1, measures: '机の周りを探し、部屋を閉めた' }
walk(takeFirstMeasures, [
  { title: '応急措置を告げる', given: incident, when: measures, then: [] },
  { title: 'ほかの会社の事故は、ない', given: null, when: measures, then: ['!supervision/unknown'] },
])

const instruction = { incidentId: INCIDENT, seenStep: 1, instruction: '全員に聞き取る', dueOn: '2026-11-21' }
walk(instructOnIncident, [
  { title: '今日中に', given: incident, when: instruction, then: [] },
  {
    title: '過ぎた期限', given: incident, when: { ...instruction, dueOn: '2026-11-20' },
    then: ['!supervision/due-in-the-past'],
  },
])

const seen = { incidentId: INCIDENT, seenStep: 1, note: '' }
const NOTHING_WAITS = '!acknowledge-incident/nothing-waits'
walk(acknowledgeIncident, [
  { title: '重大な事故を見た', given: incident, when: seen, then: [] },
  { title: '重大ではない', given: { ...incident, grave: false }, when: seen, then: [NOTHING_WAITS] },
  { title: 'もう見ている', given: { ...incident, steps: ['acknowledgement'] }, when: seen, then: [NOTHING_WAITS] },
])

const limits = { reportHours: 1, measuresHours: 24, detailHours: 72, provision: '情報セキュリティ対策基準 第40条' }
walk(setIncidentLimits, [
  { title: '期限を決める', given: {}, when: limits, then: [] },
  { title: '順が逆', given: {}, when: { ...limits, detailHours: 12 }, then: ['!set-incident-limits/order'] },
])

const schedule = { contractId: CONTRACT, subject: 'safekeeping' as const, everyMonths: 6, firstDueOn: '2026-11-21' }
walk(scheduleCheck, [
  { title: '半年ごと', given: contract, when: schedule, then: [] },
  {
    title: '過ぎた日から', given: contract, when: { ...schedule, firstDueOn: '2026-11-20' },
    then: ['!supervision/due-in-the-past'],
  },
])

walk(recordInspection, [{
  title: '検査に計画の承認はいらない', given: { ...contract, hasPlan: false },
  when: {
    contractId: CONTRACT, subcontractId: null, timing: 'ad-hoc', covers: ['terms', 'safekeeping'], result: 'good',
    summary: '契約のとおり', document: '検-8-1', improvements: [], inspectedOn: '2026-11-21',
  },
  then: [],
}])

const answer = { improvementId: REPORT, seenStep: 0, answer: '管理簿を付けた', doneOn: '2026-11-21' }
walk(answerImprovement, [
  { title: '済んだことを告げる', given: improvement, when: answer, then: [] },
  {
    title: '先の日に済んだとは言えない', given: improvement, when: { ...answer, doneOn: '2026-11-22' },
    then: ['!supervision/day-to-come'],
  },
  { title: '確認の済んだ改善', given: { ...improvement, state: 'improved' }, when: answer, then: ['!improvement/settled'] },
])

const review = {
  contractId: CONTRACT, fromDay: '2026-11-14', untilDay: '2026-11-20', verdict: 'ordinary' as const, note: '',
}
walk(reviewActivity, [
  { title: '一週間を点検した', given: contract, when: review, then: [] },
  { title: '今日まで', given: contract, when: { ...review, untilDay: '2026-11-21' }, then: [] },
  { title: '明日は点検できない', given: contract, when: { ...review, untilDay: '2026-11-22' }, then: ['!review-activity/days'] },
  {
    title: '何を調べるのか', given: contract, when: { ...review, verdict: 'to-look-into' },
    then: ['!review-activity/note-missing'],
  },
])

const part = { contractId: CONTRACT, work: 'maintenance' as const, part: '夜間の監視', answersFor: '止まったときの復旧', liaison: '' }
walk(setScope, [
  { title: '分担と責任', given: contract, when: part, then: [] },
  { title: '市の分担に契約はない', given: null, when: { ...part, contractId: null }, then: [] },
  { title: '責任のない分担', given: contract, when: { ...part, answersFor: '' }, then: ['!set-scope/nobody-answers'] },
])

test('every code said in the tables has words, and every word is said by a table or a constraint', () => {
  const worded = Object.keys(supervisionWords)
  const constrained: readonly string[] = Object.values(reportConstraints).map(({ code }) => code)
  assert.deepEqual(constrained, ['incident/open', 'record-audit/no-plan'])
  assert.deepEqual([...said, ...constrained].filter((code) => !worded.includes(code)), [])
  assert.deepEqual(worded.filter((code) => !said.has(code) && !constrained.includes(code)), [])
})

test('every input can be described to a client, and every id is used once', () => {
  for (const { schema } of supervisionActs) assert.ok(Object.keys(z.toJSONSchema(schema, { io: 'input' })).length > 0)
  const ids = [...supervisionActs, ...supervisionViews].map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
})

describe('the portal', () => {
  test('is exactly what a vendor may be meant to hold', () => {
    const meant = MATRIX.filter(({ bundles }) => bundles.includes('vendor-portal'))
    const named = ({ step, id }: { step: string; id: string }): string => `${step}/${id}`
    assert.deepEqual(meant.map(named).toSorted(), PORTAL.map(named).toSorted())
    assert.ok(isPortal({ step: 'look', id: 'own-reports' }))
    assert.ok(!isPortal({ step: 'perform', id: 'confirm-report' }))
  })
})

describe('what is counted', () => {
  test('each item out of the log', () => {
    const counts = Object.keys(REPORT_ITEMS).filter(isReportItem).map((item) => [item, loggedOf(item, logged)])
    assert.deepEqual(Object.fromEntries(counts), {
      receipts: 0, entries: 2, requested: 2, sheets: 3, spoiled: 1, workers: 1, minutes: 30,
    })
  })
  test('sheets are the requests, once the spoiled ones are taken away', () => {
    assert.deepEqual(unevenSheets(logged), [])
    const [day] = logged.sheets
    assert.ok(day)
    const over = { ...day, printed: 4 }
    const under = { ...day, printed: 2 }
    assert.deepEqual(unevenSheets({ ...logged, sheets: [day, over, under] }), [over, under])
  })
})

describe('the clocks of an incident', () => {
  // Detected at 23:30 in Japan: the first hour ends on the next day.
  const night: TimedIncident = {
    at: '2026-11-20T15:30:00.000Z', reportBy: '2026-11-20T15:30:00.000Z', measuresBy: '2026-11-21T14:30:00.000Z',
    detailBy: '2026-11-23T14:30:00.000Z', steps: [],
  }
  const lateAt = (now: string, of: TimedIncident = night) => clocksOf(of, now).map(({ isLate }) => isLate)
  test('the limit itself is within it, the next millisecond is not', () => {
    assert.deepEqual(lateAt('2026-11-21T14:30:00.000Z'), [false, false, false])
    assert.deepEqual(lateAt('2026-11-21T14:30:00.001Z'), [false, true, false])
    const reportedLate = { ...night, at: '2026-11-20T15:30:00.001Z' }
    assert.deepEqual(lateAt('2026-11-21T14:30:00.001Z', reportedLate), [true, true, false])
  })
  test('a step that was taken stops its clock, late or not', () => {
    const measured = (at: string): TimedIncident => ({ ...night, steps: [{ step: 'first-measures', at }] })
    const muchLater = '2027-01-01T00:00:00.000Z'
    assert.deepEqual(lateAt(muchLater, measured('2026-11-21T14:30:00.000Z')), [false, false, true])
    const late = clocksOf(measured('2026-11-21T14:30:00.001Z'), muchLater)
    assert.deepEqual(late.map(isOverdue), [false, false, true])
    assert.deepEqual(late.map(({ isLate }) => isLate), [false, true, true])
  })
})
