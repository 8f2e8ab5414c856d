/** The tables of this area walked, and what holds for every one of its acts. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import type { DirectAct } from '../frame/act.ts'
import { restrictionActs, restrictionWords } from './acts.ts'
import { confirmBlock } from './confirm-block/index.ts'
import { examples as confirmBlockExamples } from './confirm-block/examples.ts'
import { confirmLift } from './confirm-lift/index.ts'
import { examples as confirmLiftExamples } from './confirm-lift/examples.ts'
import { answers, FIRST, officer, type Example } from './example.ts'
import { proposeBlock } from './propose-block/index.ts'
import { examples as proposeBlockExamples } from './propose-block/examples.ts'
import { proposeLift } from './propose-lift/index.ts'
import { examples as proposeLiftExamples } from './propose-lift/examples.ts'
import { releaseTemporarily } from './release-temporarily/index.ts'
import { examples as releaseTemporarilyExamples } from './release-temporarily/examples.ts'

const said = new Set<string>()

const walk = <I, L>(act: DirectAct<I, L>, examples: readonly Example<I, L>[]): void => {
  describe(`${act.id} ${act.title}`, () => {
    for (const example of examples) test(example.title, () => { decides(act, example) })
  })
}

const decides = <I, L>(act: DirectAct<I, L>, { given, when, by = FIRST, then, writes = {} }: Example<I, L>): void => {
  assert.deepEqual(act.schema.parse(when), when, 'the example itself is a valid input')
  const { findings, changes } = act.decide(when, { ...answers, found: given }, officer(by))
  assert.deepEqual(findings.map(({ class: level, code }) => (level === 'error' ? `!${code}` : code)), then)
  assert.equal(changes.length, then.length === 0 ? 1 : 0)
  for (const { area, row } of changes) {
    assert.equal(area, 'restriction')
    assert.deepEqual(Object.fromEntries(Object.keys(writes).map((key) => [key, row[key]])), writes)
  }
  for (const { code } of findings) said.add(code)
}

walk(proposeBlock, proposeBlockExamples)
walk(confirmBlock, confirmBlockExamples)
walk(proposeLift, proposeLiftExamples)
walk(confirmLift, confirmLiftExamples)
walk(releaseTemporarily, releaseTemporarilyExamples)

test('every code said in the tables has words, and every word of an act is said by a table', () => {
  const worded = new Set<string>(Object.keys(restrictionWords))
  assert.deepEqual([...said].filter((code) => !worded.has(code)), [])
  const ofFindings = /^block\/(\w+-stopped|\w+-care|measure-ends-soon|measure-over)$/
  assert.deepEqual([...worded].filter((code) => !said.has(code) && !ofFindings.test(code)), [])
})

test('no sentence tells why anybody is protected', () => {
  for (const { says, remedy } of Object.values(restrictionWords)) {
    assert.doesNotMatch(says + remedy, /暴力|ＤＶ|DV|ストーカー|虐待|加害|被害/)
  }
})

test('every input can be described to a client, and every id is used once', () => {
  for (const { schema } of restrictionActs) assert.equal(z.toJSONSchema(schema, { io: 'input' }).type, 'object')
  assert.equal(new Set(restrictionActs.map(({ id }) => id)).size, restrictionActs.length)
})
