/** Who holds a case while it is entered: five minutes at a time, seen by everybody, taken over only by a supervisor. */
import { z } from 'zod'
import type { Officer } from '../frame/officer.ts'
import { STD_APPROVAL, STD_EXCLUSIVE_ENTRY } from '../law/provision.ts'
import { secretKind, SecretNumber } from '../record/secret-number.ts'
import { caseStep, filingWrite } from './case-step.ts'
import { assertFree, caseIn, type CaseState } from './filing-case.ts'

const OPEN_FOR_ENTRY: readonly CaseState[] = ['received', 'returned', 'provisional', 'parked']
const CaseOnly = z.strictObject({ caseId: z.uuid() })

export const claim = caseStep<z.infer<typeof CaseOnly>>({
  id: 'claim',
  title: '担当',
  basis: [STD_EXCLUSIVE_ENTRY],
  step: 'enter',
  schema: CaseOnly,
  caseOf: ({ caseId }) => caseId,
  decide: (_, facts, officer) => {
    assertFree(caseIn(facts.case, ...OPEN_FOR_ENTRY), officer.operatorId)
    return { writes: [filingWrite('take', facts, officer, seatOf(officer))] }
  },
})

const TakeOver = z.strictObject({ caseId: z.uuid(), reason: z.string().min(1).max(400) })

export const takeOver = caseStep<z.infer<typeof TakeOver>>({
  id: 'take-over',
  title: '引取り',
  basis: [STD_EXCLUSIVE_ENTRY],
  step: 'perform',
  schema: TakeOver,
  caseOf: ({ caseId }) => caseId,
  decide: (_, facts, officer) => {
    const known = caseIn(facts.case, ...OPEN_FOR_ENTRY)
    return {
      writes: [filingWrite('take', facts, officer, { ...seatOf(officer), takeOver: true })],
      detail: { from: known.holder },
    }
  },
})

const SaveDraft = z.strictObject({ caseId: z.uuid(), draft: z.record(z.string(), z.unknown()) })

/** A draft is kept whatever it says; what is wrong with it is told when it is entered. */
export const saveDraft = caseStep<z.infer<typeof SaveDraft>>({
  id: 'save-draft',
  title: '一時保存',
  basis: [STD_APPROVAL],
  step: 'enter',
  schema: SaveDraft,
  caseOf: ({ caseId }) => caseId,
  decide: ({ draft }, facts, officer) => {
    assertFree(caseIn(facts.case, ...OPEN_FOR_ENTRY), officer.operatorId)
    const row = { content: withoutDigits(draft), ...seatOf(officer) }
    return { writes: [filingWrite('save-draft', facts, officer, row)] }
  },
})

/** Who holds it, and where they sit. */
const seatOf = ({ name, place, terminalId: terminal }: Officer) => ({ name, place, terminal })

/** Digits of secret numbers never rest in a draft: an officer who comes back to it types them again. */
const withoutDigits = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutDigits)
  if (typeof value !== 'object' || value === null) return value
  if ('digits' in value) return null
  return Object.fromEntries(Object.entries(value).map(([key, part]) =>
    [key, secretKind(key) === undefined ? withoutDigits(part) : sealedOrNull(part)]))
}

/** Whatever shape somebody gives a number, only the name of its sealed row is kept. */
const sealedOrNull = (part: unknown): unknown => {
  const number = SecretNumber.safeParse(part).data
  return number !== undefined && 'numberId' in number ? number : null
}
