/** What is known of a case and the post it is handed to or taken back from. */
import type { LookUp } from '../frame/act.ts'
import type { PostFunction, Term } from '../frame/engagement.ts'
import type { CivilDay } from '../law/calendar.ts'

/** `receivedByStaff`: it came over the counter to a member of the staff. */
export type AssignedFound = {
  readonly case: {
    readonly kind: string
    readonly state: string
    readonly receivedByStaff: boolean
    /** The post it lies at, if any. */
    readonly at: { readonly contractId: string; readonly postNo: number } | null
  } | null
  readonly post: {
    readonly functions: readonly PostFunction[]
    readonly contract: Term
    readonly closedOn: CivilDay | null
    readonly endedOn: CivilDay | null
  } | null
}

/** Asks for both. */
export const assignedLookUp = (
  { caseId, contractId, postNo }: {
    readonly caseId: string; readonly contractId?: string; readonly postNo?: number
  },
): LookUp =>
  ({ area: 'outsourcing', what: 'assigned', of: { caseId, contractId: contractId ?? null, postNo: postNo ?? null } })
