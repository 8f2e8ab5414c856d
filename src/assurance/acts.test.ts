/** The tables of this area's acts walked, and what holds for every one of them. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import type { DirectAct } from '../frame/act.ts'
import type { Answers } from '../frame/question.ts'
import { civilDay } from '../law/calendar.ts'
import { assuranceActs, assuranceViews, assuranceWords } from './acts.ts'
import { appoint } from './appoint/index.ts'
import { examples as appointExamples } from './appoint/examples.ts'
import { assuranceConstraints } from './constraints.ts'
import { decideApproval } from './decide-approval/index.ts'
import { examples as decideApprovalExamples } from './decide-approval/examples.ts'
import { draftPlan } from './draft-plan/index.ts'
import { examples as draftPlanExamples } from './draft-plan/examples.ts'
import { endAppointment } from './end-appointment/index.ts'
import { examples as endAppointmentExamples } from './end-appointment/examples.ts'
import { endApproval } from './end-approval/index.ts'
import { examples as endApprovalExamples } from './end-approval/examples.ts'
import { endCriteria } from './end-criteria/index.ts'
import { examples as endCriteriaExamples } from './end-criteria/examples.ts'
import { officer, TODAY, type Example } from './example.ts'
import { putCriteriaInForce } from './put-criteria-in-force/index.ts'
import { examples as putCriteriaInForceExamples } from './put-criteria-in-force/examples.ts'
import { recordDeliberation } from './record-deliberation/index.ts'
import { examples as recordDeliberationExamples } from './record-deliberation/examples.ts'
import { registerEvidence } from './register-evidence/index.ts'
import { examples as registerEvidenceExamples } from './register-evidence/examples.ts'
import { withdrawEvidence } from './withdraw-evidence/index.ts'
import { examples as withdrawEvidenceExamples } from './withdraw-evidence/examples.ts'

const answers: Answers = {
  office: {
    today: civilDay(TODAY), now: `${TODAY}T01:00:00.000Z`, officialHolidays: [], prefecture: '架空県', municipality: '海辺市',
    municipalityCode: '990019', residentCodeStock: 0, residentCodeStockThreshold: 0,
  },
  origin: null, persons: [], households: [], histories: [], holders: [], cardHolders: [], lookAlikes: [], addresses: [],
  reserved: { personNos: [], householdNos: [], residentCodeIds: [] },
}

const said = new Set<string>()

const walk = <I, L>(act: DirectAct<I, L>, examples: readonly Example<I, L>[]): void => {
  describe(`${act.id} ${act.title}`, () => {
    for (const { title, given, when, then, writes = {} } of examples) {
      test(title, () => {
        assert.deepEqual(act.schema.parse(when), when, 'the example itself is a valid input')
        const decision = act.decide(when, { ...answers, found: given }, officer)
        const codes = decision.findings.map(({ class: level, code }) => (level === 'error' ? `!${code}` : code))
        assert.deepEqual(codes, then)
        const [first] = decision.changes
        assert.deepEqual(
          first === undefined ? [] : [first.area, first.op], then.length > 0 ? [] : ['assurance', act.id])
        assert.deepEqual(Object.fromEntries(Object.keys(writes).map((key) => [key, first?.row[key]])), writes)
        assert.ok(decision.findings.every(({ basis }) => basis.at !== ''))
        for (const { code } of decision.findings) said.add(code)
      })
    }
  })
}

walk(appoint, appointExamples)
walk(endAppointment, endAppointmentExamples)
walk(putCriteriaInForce, putCriteriaInForceExamples)
walk(endCriteria, endCriteriaExamples)
walk(recordDeliberation, recordDeliberationExamples)
walk(draftPlan, draftPlanExamples)
walk(decideApproval, decideApprovalExamples)
walk(endApproval, endApprovalExamples)
walk(registerEvidence, registerEvidenceExamples)
walk(withdrawEvidence, withdrawEvidenceExamples)

test('every code said in the tables has words, and every word of an act is said by a table', () => {
  const worded = Object.keys(assuranceWords)
  assert.deepEqual([...said].filter((code) => !worded.includes(code)), [])
  assert.deepEqual(worded.filter((code) => !said.has(code)), [])
  assert.deepEqual(Object.values(assuranceConstraints).filter(({ code }) => !worded.includes(code)), [])
})

test('every input can be described to a client, and every id is used once', () => {
  for (const { schema } of assuranceActs) assert.ok(Object.keys(z.toJSONSchema(schema, { io: 'input' })).length > 0)
  const ids = [...assuranceActs, ...assuranceViews].map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
})
