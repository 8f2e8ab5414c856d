/** Why an approved application may not be carried out now: asked before anything is read, and again at the write. */
import type { CivilDay } from '../law/calendar.ts'
import type { Finding } from '../law/finding.ts'
import type { KnownApplication } from './known.ts'
import { DUPLICATION, MEDIA_CRITERIA, SEPARATION_OF_DUTIES, TAKE_OUT } from './provisions.ts'
import { objectsToContract, objectsToKey } from './rules.ts'

/** Who asks, for which list, on which day. */
export type Asking = { readonly kind: string; readonly operatorId: string; readonly today: CivilDay }

/**
 * Everything that stands against the export of this application. What ends all questions goes alone: whoever names
 * another list's application is told nothing of it.
 */
export const objectsToTakeOut = (known: KnownApplication | null, asking: Asking): readonly Finding[] => {
  const field = 'applicationId'
  if (known === null || known.kind !== asking.kind || !isLeaving(known)) {
    return [{ code: 'take-out/unknown', basis: TAKE_OUT, field }]
  }
  if (known.isWithdrawn) return [{ code: 'take-out/withdrawn', basis: TAKE_OUT, field }]
  if (known.export !== null) return [{ code: 'take-out/consumed', basis: TAKE_OUT, field }]
  return [
    ...objectsToApproval(known, asking),
    ...known.dueOn < asking.today
      ? [{ code: 'take-out/late', basis: TAKE_OUT, field, values: { dueOn: known.dueOn } }] : [],
    ...objectsToKey(known.key, asking.today),
    ...known.carrier === 'contractor' ? objectsToContract(known.contract, known.act, asking.today) : [],
  ]
}

type Leaving = KnownApplication & { readonly act: 'take-out' | 'duplication' | 'third-party' }

const isLeaving = (known: KnownApplication): known is Leaving => known.act !== 'erasure' && known.act !== 'disposal'

/** An approval that holds today; if none does, whether it never came, was refused, or has ended. */
const objectsToApproval = (
  { approvals, decisions }: KnownApplication, { operatorId }: Asking,
): readonly Finding[] => {
  const [approval] = approvals
  if (approval !== undefined) {
    return approval.decidedBy === operatorId
      ? [{ code: 'take-out/own-approval', basis: SEPARATION_OF_DUTIES }] : []
  }
  if (decisions.length === 0) return [{ code: 'take-out/waiting', basis: TAKE_OUT }]
  return decisions.some(({ verdict }) => verdict === 'approved')
    ? [{ code: 'take-out/approval-ended', basis: MEDIA_CRITERIA }]
    : [{ code: 'take-out/refused', basis: TAKE_OUT }]
}

/** What was counted on one picture of the register. */
export type Counted = {
  readonly people: number
  readonly rows: number
  readonly protectedPeople: number
}

/** As approved: how much, and how many people under protection. */
export type Allowed = Pick<KnownApplication, 'people' | 'rows' | 'protection' | 'protectedPeople'>

/** More than was approved does not leave; fewer may. Both figures are told. */
export const objectsToCount = (counted: Counted, allowed: Allowed): readonly Finding[] => {
  const { people, rows } = { people: allowed.people ?? 0, rows: allowed.rows ?? 0 }
  const named = allowed.protection === 'include' ? allowed.protectedPeople ?? 0 : 0
  return [
    ...counted.protectedPeople > named
      ? [{ code: named === 0 ? 'take-out/protected-inside' : 'take-out/protected-more', basis: TAKE_OUT }] : [],
    ...counted.people > people
      ? [{ code: 'take-out/more-people', basis: DUPLICATION, values: { approved: people, counted: counted.people } }]
      : [],
    ...counted.rows > rows && counted.people <= people
      ? [{ code: 'take-out/more-rows', basis: DUPLICATION, values: { approved: rows, counted: counted.rows } }] : [],
  ]
}
