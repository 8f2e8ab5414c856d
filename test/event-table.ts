/** Runs an event's table: exactly the findings an example says, all in words, none of its own words unsaid. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { eventWords } from '../src/events/every-event/words.ja.ts'
import type { FiledAct } from '../src/frame/act.ts'
import type { Example } from '../src/frame/example.ts'
import type { Answers } from '../src/frame/question.ts'
import { recordWords } from '../src/frame/record-words.ja.ts'
import { faultsOf } from '../src/record/household.ts'
import type { ResidentRecord } from '../src/record/resident.ts'

/** @param examples at least six, one of them with two findings at once. */
export const runTable = <I>(act: FiledAct<I>, examples: readonly Example<I, Answers>[]): void => {
  describe(`${act.title}（例）`, () => {
    for (const { title, given, when, then } of examples) {
      it(title, () => {
        const { findings, changes } = act.decide(act.schema.parse(when), given)
        assert.deepEqual(findings.map(({ class: kind, code }) => `${kind === 'error' ? '!' : ''}${code}`), then)
        if (then.some((code) => code.startsWith('!'))) assert.deepEqual(changes, [])
        else assertWholeHouseholds(given, changes.map(({ record }) => record))
      })
    }

    it('六つ以上の例があり、二つの指摘を同時に告げる例がある', () => {
      assert.ok(examples.length >= 6)
      assert.ok(examples.some(({ then }) => then.length >= 2))
    })

    it('指摘はすべて言葉になり、言葉にはすべて例がある', () => {
      const told = new Set(examples.flatMap(({ then }) => then.map((code) => code.replace('!', ''))))
      const words = { ...recordWords, ...eventWords, ...act.words }
      assert.deepEqual([...told].filter((code) => !(code in words)), [])
      assert.deepEqual(Object.keys(act.words).filter((code) => !told.has(code)), [])
    })
  })
}

/** Whatever an event does, the households it touches are whole afterwards. */
const assertWholeHouseholds = (given: Answers, rows: readonly ResidentRecord[]): void => {
  const after = new Map(given.households.flatMap(({ members }) => members).map((record) => [record.personNo, record]))
  for (const row of rows) after.set(row.personNo, row)
  const living = [...after.values()].filter(({ status }) => status === 'current')
  const byHousehold = Map.groupBy(living, ({ householdNo }) => householdNo)
  for (const members of byHousehold.values()) assert.deepEqual(faultsOf(members), [])
}
