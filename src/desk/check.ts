/** 照合: another person holds every item against the paper, and types the key fields again blindly. [第3-5(1)] */
import { z } from 'zod'
import { findKind } from '../events/kinds.ts'
import type { FieldType, Form, FilledField } from '../frame/form.ts'
import { listFilled, valueAt } from '../frame/form.ts'
import { saysTheSame } from '../frame/rekey.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import { COMPARISON } from '../law/provision.ts'
import { entryNotOpened, entryVerdict, ReviewFound, reviewLookUp } from '../outsourcing/review.ts'
import { isSame } from '../record/change.ts'
import { caseStep, filingWrite } from './case-step.ts'
import { DeskFailure } from './errors.ts'
import { caseIn, type Draft, type FilingCase } from './filing-case.ts'

const Check = z.strictObject({
  caseId: z.uuid(),
  draftNo: z.int().positive(),
  /** Paths of the fields held against the paper. */
  seen: z.array(z.string().max(200)).max(2000),
  /** What the checker typed, by path. */
  rekeyed: z.record(z.string().max(200), z.string().max(1000)),
})

export const check = caseStep<z.infer<typeof Check>>({
  id: 'check',
  title: '照合',
  basis: [COMPARISON],
  step: 'check',
  schema: Check,
  caseOf: ({ caseId }) => caseId,
  lookUp: ({ caseId }) => reviewLookUp({ caseId }),
  decide: (input, facts, officer) => {
    const known = caseIn(facts.case, 'provisional')
    const draft = currentDraft(known, input.draftNo)
    const found = ReviewFound.parse(facts.found)
    const asked = toBeTyped(formOf(known), draft, known.machineRead)
    const findings = [
      ...entryNotOpened(found, officer),
      ...(known.enteredBy === officer.operatorId ? [finding('check/own-entry')] : []),
      ...unseen(formOf(known), draft, input.seen),
      ...asked.flatMap((field) => compare(field, input.rekeyed[field.path])),
    ]
    const rekeyed = asked.map(({ path }) => path)
    const row = { state: 'checked', step: 'check', seen: input.seen, rekeyed }
    return {
      findings,
      writes: [...entryVerdict(found, officer, 'passed'), filingWrite('check', facts, officer, row)],
      answer: { state: 'checked' },
    }
  },
})

/** The form the case was entered with. */
export const formOf = ({ kind }: FilingCase): Form => {
  const form = findKind(kind)?.form
  if (form === undefined) throw new DeskFailure('not-found')
  return form
}

/** The draft the officer looked at; another one since is another matter. */
export const currentDraft = ({ draft }: FilingCase, draftNo: number): Draft => {
  if (draft === null || draft.draftNo !== draftNo) throw new DeskFailure('stale')
  return draft
}

/** The key fields to be typed again: once a filing, or once a mover where no machine has read the same. */
export const toBeTyped = (form: Form, { content }: Draft, machineRead: unknown): readonly FilledField[] =>
  listFilled(form, content).filter(({ field, path, value }) => !CHOSEN.includes(field.type)
    && (field.rekey === 'once' || (field.rekey === 'each' && !isSame(value, valueAt(machineRead, path)))))

/** Chosen from the register: no paper bears the number. Who they are is shown and compared instead. */
const CHOSEN: readonly FieldType[] = ['resident', 'household']

/** What the paper leaves blank is left blank by both. */
const compare = ({ path, field, value }: FilledField, typed: string | undefined): readonly ClassifiedFinding[] => {
  if (typed === undefined || typed === '') return isBlank(value) ? [] : [finding('check/not-typed', path)]
  return saysTheSame(field.type, value, typed) ? [] : [finding('check/rekey-differs', path)]
}

const unseen = (form: Form, draft: Draft, seen: readonly string[]): readonly ClassifiedFinding[] => {
  const ticked = new Set(seen)
  return listFilled(form, draft.content)
    .filter(({ path, value }) => !isBlank(value) && !ticked.has(path))
    .map(({ path }) => finding('check/not-seen', path))
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === ''

const finding = (code: string, field?: string): ClassifiedFinding =>
  ({ class: 'error', code, basis: COMPARISON, ...(field === undefined ? {} : { field }) })
