/** The tables of this area's acts walked, and what holds for every one of them. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import type { DirectAct } from '../frame/act.ts'
import { certificateActs, certificateViews, certificateWords, reprintCopy } from './acts.ts'
import { closeCash } from './close-cash/index.ts'
import { examples as closeCashExamples } from './close-cash/examples.ts'
import { answers, COPY, found, HOUSEHOLD, officer, OTHER, PERSONS, waiting, type ActExample } from './example.ts'
import { handOver } from './hand-over/index.ts'
import { examples as handOverExamples } from './hand-over/examples.ts'
import { examples as reprintCopyExamples } from './reprint-copy/examples.ts'
import { setAttestor } from './set-attestor/index.ts'
import { examples as setAttestorExamples } from './set-attestor/examples.ts'
import { setCertificateRule } from './set-certificate-rule/index.ts'
import { examples as setCertificateRuleExamples } from './set-certificate-rule/examples.ts'
import { spoilCopy } from './spoil-copy/index.ts'
import { examples as spoilCopyExamples } from './spoil-copy/examples.ts'

const said = new Set<string>()

const walk = <I, L>(act: DirectAct<I, L>, examples: readonly ActExample<I, L>[]): void => {
  describe(`${act.id} ${act.title}`, () => {
    for (const { title, given, when, register = {}, then, writes = {} } of examples) {
      test(title, () => {
        assert.deepEqual(act.schema.parse(when), when, 'the example itself is a valid input')
        const decision = act.decide(when, { ...answers, ...register, found: given }, officer)
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

walk(handOver, handOverExamples)
walk(spoilCopy, spoilCopyExamples)
walk(reprintCopy, reprintCopyExamples)
walk(closeCash, closeCashExamples)
walk(setAttestor, setAttestorExamples)
walk(setCertificateRule, setCertificateRuleExamples)

test('every code said in the tables has words, and every word of an act is said by a table', () => {
  const ofPapers = /^(issue|(residence|removed-record)-copy|(quasi-)?moving-out(-certificate)?)\//
  const worded = Object.keys(certificateWords).filter((code) => !ofPapers.test(code))
  assert.deepEqual([...said].filter((code) => !worded.includes(code)), [])
  assert.deepEqual(worded.filter((code) => !said.has(code)), [])
})

test('the last copy of a case takes the case with it; a copy before the last does not', () => {
  const input = { issueIds: [COPY], householdNo: HOUSEHOLD, persons: PERSONS, receiver: '海野　太郎' }
  const of = (stillWaiting: number) => {
    const copy = { ...waiting, case: { caseId: OTHER, revision: 3, state: 'issued', waiting: stillWaiting } }
    return handOver.decide(input, { ...answers, found: { copies: [copy] } }, officer).changes
  }
  assert.deepEqual(of(1).map(({ area, op }) => `${area}/${op}`), ['certificate/dispose', 'filing/advance'])
  assert.deepEqual(of(2).map(({ area, op }) => `${area}/${op}`), ['certificate/dispose'])
})

test('a copy nobody handed over is not disposed of in another state than it was seen in', () => {
  const input = { issueId: COPY, persons: PERSONS, reason: '破れ' }
  const { changes } = spoilCopy.decide(input, { ...answers, found: found() }, officer)
  assert.equal(changes[0]?.row['seenState'], 'issued')
})

test('every input can be described to a client, and every id is used once', () => {
  const all = [...certificateActs, reprintCopy]
  for (const { schema } of all) assert.ok(Object.keys(z.toJSONSchema(schema, { io: 'input' })).length > 0)
  const ids = [...all.map(({ id }) => id), ...certificateViews.map(({ id }) => id)]
  assert.equal(new Set(ids).size, ids.length)
})
