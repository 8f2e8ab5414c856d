/** The table of this area walked: what is found, what is written, and that every code has words. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Officer } from '../frame/officer.ts'
import { householdWords } from './acts.ts'
import { examples, NOW } from './set-member-order/examples.ts'
import { setMemberOrder } from './set-member-order/index.ts'

const officer: Officer = {
  operatorId: 'minato', name: '港　うみ', kind: 'staff', sessionId: '01939f6e-0000-7000-8000-000000000001',
  terminalId: 'A01', place: '架空市役所', grants: [], masks: [], stamp: 1,
}

const said = new Set<string>()

describe('set-member-order', () => {
  for (const { title, given, when, then } of examples) {
    test(title, () => {
      assert.deepEqual(setMemberOrder.schema.parse(when), when, 'the example itself is a valid input')
      const { findings, changes } = setMemberOrder.decide(when, given, officer)
      assert.deepEqual(findings.map(({ class: level, code }) => (level === 'error' ? `!${code}` : code)), then)
      for (const { code } of findings) said.add(code)
      const row = {
        household_no: when.householdNo, revision: when.revision + 1, person_nos: when.personNos, history_nos: [1, 1, 1],
        set_by: 'minato', at: NOW,
      }
      assert.deepEqual(changes, then.length > 0 ? [] : [{ area: 'record', op: 'set-member-order', row }])
    })
  }

  test('says nothing that has no words, and has no words that it never says', () => {
    assert.deepEqual([...said].toSorted(), Object.keys(householdWords).toSorted())
  })
})
