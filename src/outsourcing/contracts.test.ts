/** The tables of the contracts' acts walked, and what holds for every one of them. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import { hasError } from '../frame/decision.ts'
import type { DirectAct } from '../frame/act.ts'
import { contractActs } from './contract-lists.ts'
import { outsourcingConstraints } from './constraints.ts'
import { closeContract } from './close-contract/index.ts'
import { examples as closeContractExamples } from './close-contract/examples.ts'
import { closePost } from './close-post/index.ts'
import { examples as closePostExamples } from './close-post/examples.ts'
import { confirmMeasures } from './confirm-measures/index.ts'
import { examples as confirmMeasuresExamples } from './confirm-measures/examples.ts'
import { designatePlace } from './designate-place/index.ts'
import { examples as designatePlaceExamples } from './designate-place/examples.ts'
import { endOfficer } from './end-officer/index.ts'
import { examples as endOfficerExamples } from './end-officer/examples.ts'
import { endPlace } from './end-place/index.ts'
import { examples as endPlaceExamples } from './end-place/examples.ts'
import { endSubcontract } from './end-subcontract/index.ts'
import { examples as endSubcontractExamples } from './end-subcontract/examples.ts'
import { endWorker } from './end-worker/index.ts'
import { examples as endWorkerExamples } from './end-worker/examples.ts'
import { explainDuties } from './explain-duties/index.ts'
import { examples as explainDutiesExamples } from './explain-duties/examples.ts'
import { nameOfficer } from './name-officer/index.ts'
import { examples as nameOfficerExamples } from './name-officer/examples.ts'
import { nameWorker } from './name-worker/index.ts'
import { examples as nameWorkerExamples } from './name-worker/examples.ts'
import { openPost } from './open-post/index.ts'
import { examples as openPostExamples } from './open-post/examples.ts'
import { placeTerminal } from './place-terminal/index.ts'
import { examples as placeTerminalExamples } from './place-terminal/examples.ts'
import { proposeSubcontract } from './propose-subcontract/index.ts'
import { examples as proposeSubcontractExamples } from './propose-subcontract/examples.ts'
import { recordClauses } from './record-clauses/index.ts'
import { examples as recordClausesExamples } from './record-clauses/examples.ts'
import { recordPledge } from './record-pledge/index.ts'
import { examples as recordPledgeExamples } from './record-pledge/examples.ts'
import { recordTraining } from './record-training/index.ts'
import { examples as recordTrainingExamples } from './record-training/examples.ts'
import { registerContract } from './register-contract/index.ts'
import { examples as registerContractExamples } from './register-contract/examples.ts'
import { registerContractor } from './register-contractor/index.ts'
import { examples as registerContractorExamples } from './register-contractor/examples.ts'
import { registerMatter } from './register-matter/index.ts'
import { examples as registerMatterExamples } from './register-matter/examples.ts'
import { removeTerminal } from './remove-terminal/index.ts'
import { examples as removeTerminalExamples } from './remove-terminal/examples.ts'
import { submitMeasures } from './submit-measures/index.ts'
import { examples as submitMeasuresExamples } from './submit-measures/examples.ts'
import { surveyContractor } from './survey-contractor/index.ts'
import { examples as surveyContractorExamples } from './survey-contractor/examples.ts'
import { withdrawMatter } from './withdraw-matter/index.ts'
import { examples as withdrawMatterExamples } from './withdraw-matter/examples.ts'
import { withdrawPledge } from './withdraw-pledge/index.ts'
import { examples as withdrawPledgeExamples } from './withdraw-pledge/examples.ts'
import { answers, officer, type Example } from './example.ts'
import type { Found } from './known.ts'
import { contractWords } from './words.ja.ts'

const said = new Set<string>()

const walk = <I>(act: DirectAct<I, Found>, examples: readonly Example<I>[]): void => {
  describe(`${act.id} ${act.title}`, () => {
    for (const { title, given, when, then, writes = {} } of examples) {
      test(title, () => {
        assert.deepEqual(act.schema.parse(when), when, 'the example itself is a valid input')
        const decision = act.decide(when, { ...answers, found: given }, officer)
        const codes = decision.findings.map(({ class: level, code }) => (level === 'error' ? `!${code}` : code))
        assert.deepEqual(codes, then)
        const [first] = decision.changes
        assert.equal(first === undefined, hasError(decision.findings))
        assert.deepEqual(Object.fromEntries(Object.keys(writes).map((key) => [key, first?.row[key]])), writes)
        for (const { code } of decision.findings) said.add(code)
      })
    }
  })
}

walk(registerMatter, registerMatterExamples)
walk(withdrawMatter, withdrawMatterExamples)
walk(registerContractor, registerContractorExamples)
walk(surveyContractor, surveyContractorExamples)
walk(submitMeasures, submitMeasuresExamples)
walk(confirmMeasures, confirmMeasuresExamples)
walk(registerContract, registerContractExamples)
walk(recordClauses, recordClausesExamples)
walk(explainDuties, explainDutiesExamples)
walk(nameOfficer, nameOfficerExamples)
walk(endOfficer, endOfficerExamples)
walk(nameWorker, nameWorkerExamples)
walk(endWorker, endWorkerExamples)
walk(recordPledge, recordPledgeExamples)
walk(withdrawPledge, withdrawPledgeExamples)
walk(recordTraining, recordTrainingExamples)
walk(designatePlace, designatePlaceExamples)
walk(endPlace, endPlaceExamples)
walk(openPost, openPostExamples)
walk(closePost, closePostExamples)
walk(placeTerminal, placeTerminalExamples)
walk(removeTerminal, removeTerminalExamples)
walk(proposeSubcontract, proposeSubcontractExamples)
walk(endSubcontract, endSubcontractExamples)
walk(closeContract, closeContractExamples)

test('every code said in the tables has words, and every word of an act is said by a table', () => {
  const worded = Object.keys(contractWords)
  assert.deepEqual([...said].filter((code) => !worded.includes(code)), [])
  assert.deepEqual(worded.filter((code) => !said.has(code)), [])
  assert.deepEqual(Object.values(outsourcingConstraints).filter(({ code }) => !worded.includes(code)), [])
})

test('every act can be described to a client, and bears its own id', () => {
  for (const act of contractActs) {
    assert.ok(Object.keys(z.toJSONSchema(act.schema, { io: 'input' })).length > 0)
    assert.equal(act.step, 'perform')
  }
  assert.equal(new Set(contractActs.map(({ id }) => id)).size, contractActs.length)
})
