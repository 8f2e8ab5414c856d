/** 決裁 → 本登録: facts asked again, decided again, written; one filing or many, each by itself. [STD 4.0.8] */
import { z } from 'zod'
import { findKind } from '../events/kinds.ts'
import type { FiledAct, Write } from '../frame/act.ts'
import type { Officer } from '../frame/officer.ts'
import type { OfficeDay } from '../frame/question.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import { STD_APPROVAL } from '../law/provision.ts'
import { notOneByOne } from '../outsourcing/review.ts'
import type { ResidentChange } from '../record/change.ts'
import { answeredFor, filingWrite, type ListedAct } from './case-step.ts'
import { currentDraft } from './check.ts'
import { conduct, type Outcome, type Plan } from './conduct.ts'
import type { Desk, Order } from './desk.ts'
import { DeskFailure } from './errors.ts'
import type { Facts } from './facts.ts'
import { caseIn, type Draft, type FilingCase } from './filing-case.ts'
import { NOTHING_INTENDED, type Intent } from './intent.ts'
import { lettersOwed } from './letters-owed.ts'
import { readInput } from './read-input.ts'

/** 全部本登録 may be capped; more than this at one press is nobody's decision. */
const AT_MOST = 50

const Confirmed = z.strictObject({ code: z.string().max(100), note: z.string().max(400).optional() })

/** One filing: the draft that the approver has read, and the alerts they answer for. */
const Wanted = z.strictObject({
  caseId: z.uuid(),
  draftNo: z.int().positive(),
  confirmed: z.array(Confirmed).max(50).optional(),
  key: z.uuid().optional(),
})
type Wanted = z.infer<typeof Wanted>

const Approve = z.strictObject({ cases: z.array(Wanted).min(1).max(AT_MOST) })

export const approve: ListedAct = {
  id: 'approve',
  title: '決裁',
  basis: [STD_APPROVAL],
  step: 'approve',
  road: 'direct',
  schema: Approve,
  run: async (desk, order) => {
    const { cases } = readInput(Approve, order.input)
    const outcomes = []
    const together = cases.map(({ caseId }) => caseId)
    for (const wanted of cases) outcomes.push(await approveOne(desk, order, { wanted, together }))
    return { outcome: 'done', answer: { outcomes } }
  },
}

/** What stops one filing stops no other: its outcome says so. A session that has no right to approve stops them all. */
const approveOne = async (desk: Desk, order: Order, one: OneOfMany): Promise<Told> => {
  const { wanted } = one
  try {
    return told(wanted.caseId, await conduct(desk, orderOf(order, wanted), planOf(one)))
  } catch (error) {
    if (!(error instanceof DeskFailure) || !['stale', 'not-found'].includes(error.code)) throw error
    return { caseId: wanted.caseId, outcome: 'stale' }
  }
}

type Told = Readonly<Record<string, unknown>>

/** One filing, and all that were put before the approver at the one press. */
type OneOfMany = { readonly wanted: Wanted; readonly together: readonly string[] }

const EnteredAtPosts = z.object({ caseIds: z.array(z.string()) })

const told = (caseId: string, result: Outcome): Told =>
  result.outcome === 'done'
    ? { caseId, outcome: 'final', ...result.answer }
    : { caseId, outcome: 'refused', findings: result.findings }

const orderOf = ({ tokenHash, proof }: Order, { key, ...wanted }: Wanted): Order =>
  ({ tokenHash, proof, input: wanted, caseId: wanted.caseId, confirmed: wanted.confirmed, key })

const planOf = ({ wanted, together }: OneOfMany): Plan => ({
  step: 'approve',
  id: 'approve',
  questions: {},
  caseId: wanted.caseId,
  withQuestions: true,
  lookUp: { area: 'outsourcing', what: 'entered-at-posts', of: { caseIds: together } },
  decide: (facts, officer) => {
    const known = caseIn(facts.case, 'checked')
    const act = findKind(known.kind)
    if (act === undefined) throw new DeskFailure('not-found')
    return intentOf(act, currentDraft(known, wanted.draftNo), { facts, officer, wanted, known })
  },
})

type Situation = {
  readonly facts: Facts
  readonly officer: Officer
  readonly wanted: Wanted
  readonly known: FilingCase
}

const intentOf = (act: FiledAct, draft: Draft, { facts, officer, wanted, known }: Situation): Intent => {
  const decision = act.decide(readInput(act.schema, draft.content), facts)
  const { caseIds: atPosts } = EnteredAtPosts.parse(facts.found)
  const findings = [
    ...separation(known, officer, facts.office), ...notOneByOne(known.caseId, atPosts), ...decision.findings,
  ]
  const persons = decision.changes.map(({ record }) => record.personNo)
  const row = { state: 'final', step: 'approve', persons }
  return {
    ...NOTHING_INTENDED,
    findings,
    confirmed: answeredFor([...draft.confirmed, ...(wanted.confirmed ?? [])], findings),
    changes: decision.changes,
    followUps: [...decision.followUps, ...lettersOwed(known.filer, decision.changes)],
    writes: [filingWrite('finalise', facts, officer, row), ...assignedCodes(decision.changes, facts)],
    answer: { persons },
    caseId: known.caseId,
    detail: { kind: act.id, entered: draft.enteredBy },
  }
}

/** 決裁者 ≠ 入力者, nor 照合者 where there are three to do it, and never a contractor's worker. [第8-1(5)] */
const separation = (known: FilingCase, officer: Officer, office: OfficeDay): readonly ClassifiedFinding[] => {
  const found = []
  if (known.enteredBy === officer.operatorId) found.push('approve/own-entry')
  if (known.checkedBy === officer.operatorId && office.checkerMayApprove !== true) found.push('approve/own-check')
  if (officer.kind === 'contractor') found.push('approve/contractor')
  return found.map((code) => ({ class: 'error', code, basis: STD_APPROVAL }))
}

/** Codes drawn from the stock for people who never had one. */
const assignedCodes = (changes: readonly ResidentChange[], facts: Facts): readonly Write[] =>
  changes.flatMap(({ record }) => {
    const numberId = record.residentCodeId
    if (numberId === null || !facts.reserved.residentCodeIds.includes(numberId)) return []
    return [{ area: 'numbers', op: 'assign-code', row: { numberId, personNo: record.personNo } }]
  })
