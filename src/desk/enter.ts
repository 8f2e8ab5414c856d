/** 入力 → 仮登録: the filing as entered, every reason against it at once; no register shows it yet. [STD 4.0.8] */
import { z } from 'zod'
import type { FiledAct } from '../frame/act.ts'
import type { Officer } from '../frame/officer.ts'
import type { Answers } from '../frame/question.ts'
import { hardest } from '../inquiry/shown-record.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import { STD_EXCLUSIVE_ENTRY, WORKER_ITEMS } from '../law/provision.ts'
import { waitWrite } from '../outsourcing/review.ts'
import { answeredFor, filingWrite, type ListedAct } from './case-step.ts'
import { conduct, type Outcome } from './conduct.ts'
import type { Desk, Order } from './desk.ts'
import { DeskFailure } from './errors.ts'
import { assertFree, caseIn } from './filing-case.ts'
import { NOTHING_INTENDED } from './intent.ts'
import { readInput } from './read-input.ts'
import { sealNumbers, type SealedInput } from './seal-numbers.ts'

/** Lists an event as the act of entering it. */
export const filedAct = <I>(act: FiledAct<I>): ListedAct => ({
  id: act.id,
  title: act.title,
  basis: act.basis,
  step: 'enter',
  road: 'filed',
  schema: act.schema,
  run: (desk, order) => enter(desk, order, act),
})

const enter = async <I>(desk: Desk, order: Order, act: FiledAct<I>): Promise<Outcome> => {
  const caseId = z.uuid().safeParse(order.caseId)
  if (!caseId.success) throw new DeskFailure('not-found')
  const sealed = await sealNumbers(desk, order.input)
  const input = readInput(act.schema, sealed.input)
  const questions = act.ask(input)
  return conduct(desk, order, {
    step: 'enter',
    id: act.id,
    questions,
    caseId: caseId.data,
    decide: (facts, officer) => {
      const known = caseIn(facts.case, 'received', 'returned', 'provisional', 'parked')
      if (known.kind !== act.id) throw new DeskFailure('not-found')
      assertFree(known, officer.operatorId)
      const findings = [
        ...numbersOf(officer, sealed), ...sealed.findings, ...heldElsewhere(facts, known.caseId),
        ...act.decide(input, facts).findings,
      ].map(openForDraft)
      const confirmed = answeredFor(order.confirmed ?? [], findings)
      const row = {
        state: 'provisional', step: 'enter', content: input, questions, findings, confirmed,
        name: officer.name, place: officer.place, terminal: officer.terminalId,
        claims: questions.persons ?? [],
      }
      return {
        ...NOTHING_INTENDED,
        findings,
        confirmed,
        caseId: known.caseId,
        writes: [
          ...sealed.writes, filingWrite('enter', facts, officer, row),
          ...waitWrite(officer, { reviewId: desk.fresh.uuid(), caseId: known.caseId }),
        ],
        persons: questions.persons ?? [],
        households: questions.households ?? [],
      }
    },
  })
}

/** A contractor's worker neither sees nor types an individual number: staff enters it. */
const numbersOf = ({ kind }: Officer, { typed }: SealedInput): readonly ClassifiedFinding[] =>
  kind === 'staff' ? [] : typed.filter((number) => number.kind === 'individual')
    .map(({ path }) => ({ class: 'error', code: 'gate/number-typed', field: path, basis: WORKER_ITEMS }))

/** What bars 本登録 alone is confirmed at 仮登録. */
const openForDraft = (finding: ClassifiedFinding): ClassifiedFinding =>
  finding.finalOnly === true ? { ...finding, class: 'alert' } : finding

/**
 * While one officer enters something for a resident, everybody else may only look. The counter at which a protected
 * person stands just now is not told. [STD 10.3, 3.1]
 */
const heldElsewhere = (facts: Answers, caseId: string): readonly ClassifiedFinding[] =>
  facts.persons.flatMap(({ claimedBy, blocks }) => {
    if (claimedBy === null || claimedBy.caseId === caseId) return []
    const { operatorName: holder, place } = claimedBy
    const held = { class: 'error' as const, basis: STD_EXCLUSIVE_ENTRY }
    return hardest(blocks, 'inquiry') === 'error'
      ? [{ ...held, code: 'enter/held-by-somebody' }] : [{ ...held, code: 'enter/held', values: { holder, place } }]
  })
