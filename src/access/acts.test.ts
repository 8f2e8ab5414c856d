/** The tables of this area walked, and what holds for every one of its acts. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import type { DirectAct } from '../frame/act.ts'
import type { Answers } from '../frame/question.ts'
import { civilDay } from '../law/calendar.ts'
import { accessActs, accessWords } from './acts.ts'
import { changeOperator } from './change-operator/index.ts'
import { examples as changeOperatorExamples } from './change-operator/examples.ts'
import { endSession } from './end-session/index.ts'
import { examples as endSessionExamples } from './end-session/examples.ts'
import { administrator, TODAY, type Example } from './example.ts'
import { grant } from './grant/index.ts'
import { examples as grantExamples } from './grant/examples.ts'
import { registerOperator } from './register-operator/index.ts'
import { examples as registerOperatorExamples } from './register-operator/examples.ts'
import { registerTerminal } from './register-terminal/index.ts'
import { examples as registerTerminalExamples } from './register-terminal/examples.ts'
import { renewTerminal } from './renew-terminal/index.ts'
import { examples as renewTerminalExamples } from './renew-terminal/examples.ts'
import { retireOperator } from './retire-operator/index.ts'
import { examples as retireOperatorExamples } from './retire-operator/examples.ts'
import { retireTerminal } from './retire-terminal/index.ts'
import { examples as retireTerminalExamples } from './retire-terminal/examples.ts'
import { revoke } from './revoke/index.ts'
import { examples as revokeExamples } from './revoke/examples.ts'
import { setMask } from './set-mask/index.ts'
import { examples as setMaskExamples } from './set-mask/examples.ts'
import { setPassword } from './set-password/index.ts'
import { examples as setPasswordExamples } from './set-password/examples.ts'
import { setSignInLimits } from './set-sign-in-limits/index.ts'
import { unlockOperator } from './unlock-operator/index.ts'
import { examples as unlockOperatorExamples } from './unlock-operator/examples.ts'

const answers: Answers = {
  office: {
    today: civilDay(TODAY), now: `${TODAY}T01:00:00.000Z`, officialHolidays: [], prefecture: '架空県', municipality: '架空市',
    municipalityCode: '990001', residentCodeStock: 0, residentCodeStockThreshold: 0,
  },
  origin: null, persons: [], households: [], histories: [], holders: [], cardHolders: [], lookAlikes: [], addresses: [],
  reserved: { personNos: [], householdNos: [], residentCodeIds: [] },
}

const said = new Set<string>()

const walk = <I, L>(act: DirectAct<I, L>, examples: readonly Example<I, L>[]): void => {
  describe(`${act.id} ${act.title}`, () => {
    for (const example of examples) test(example.title, () => { decides(act, example) })
  })
}

const decides = <I, L>(act: DirectAct<I, L>, { given, when, by, then }: Example<I, L>): void => {
  assert.deepEqual(act.schema.parse(when), when, 'the example itself is a valid input')
  const officer = { ...administrator, ...by }
  const { findings, changes } = act.decide(when, { ...answers, found: given }, officer)
  assert.deepEqual(findings.map(({ class: level, code }) => (level === 'error' ? `!${code}` : code)), then)
  const written = then.length === 0 ? [['access', officer.operatorId]] : []
  assert.deepEqual(changes.map(({ area, row }) => [area, row['by']]), written)
  for (const { code } of findings) said.add(code)
}

walk(registerOperator, registerOperatorExamples)
walk(changeOperator, changeOperatorExamples)
walk(retireOperator, retireOperatorExamples)
walk(grant, grantExamples)
walk(revoke, revokeExamples)
walk(setPassword, setPasswordExamples)
walk(unlockOperator, unlockOperatorExamples)
walk(setMask, setMaskExamples)
walk(registerTerminal, registerTerminalExamples)
walk(renewTerminal, renewTerminalExamples)
walk(retireTerminal, retireTerminalExamples)
walk(endSession, endSessionExamples)

test('limits are set as told, within what the law of the house allows', () => {
  const limits = { idleLockMinutes: 5, hardLogoutMinutes: 60, longestSessionHours: 12, failureLimit: 5 }
  const input = setSignInLimits.schema.parse(limits)
  const decision = setSignInLimits.decide(input, { ...answers, found: null }, administrator)
  assert.deepEqual(decision.changes, [{ area: 'access', op: 'set-limits', row: limits }])
  assert.equal(setSignInLimits.schema.safeParse({ ...limits, idleLockMinutes: 16 }).success, false)
  assert.equal(setSignInLimits.schema.safeParse({ ...limits, failureLimit: 11 }).success, false)
})

test('every code said in the tables has words, and every word is said by a table or by the password of oneself', () => {
  const worded = new Set<string>(Object.keys(accessWords))
  assert.deepEqual([...said].filter((code) => !worded.has(code)), [])
  assert.deepEqual([...worded].filter((code) => !said.has(code)), ['operator/same-password'])
})

test('every input can be described to a client, and every id is used once', () => {
  for (const { schema } of accessActs) assert.equal(z.toJSONSchema(schema, { io: 'input' }).type, 'object')
  assert.equal(new Set(accessActs.map(({ id }) => id)).size, accessActs.length)
})
