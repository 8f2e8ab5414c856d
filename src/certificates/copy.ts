/** A copy after it was issued, as the acts that decide its fate know it. [STD 1.3.8] */
import { z } from 'zod'
import type { LookUp, Write } from '../frame/act.ts'
import type { Answers } from '../frame/question.ts'
import type { Officer } from '../frame/officer.ts'
import type { CivilDay } from '../law/calendar.ts'

/** Issued and waiting, with the person, or spoiled; a copy that came back spoiled is spoiled. */
export type CopyState = 'issued' | 'handed-over' | 'spoiled'

/** One copy, and the case it was asked for under, with how many copies of that case still wait. */
export type KnownCopy = {
  readonly issueId: string
  readonly state: CopyState
  readonly persons: readonly number[]
  readonly householdNo: number
  readonly issuedOn: CivilDay
  readonly delivery: 'counter' | 'registered-address' | 'requester-address'
  readonly case: { readonly caseId: string; readonly revision: number; readonly state: string; readonly waiting: number } | null
}

/** What the area answers about copies. */
export type CopiesFound = { readonly copies: readonly KnownCopy[] }

/** A reason as an officer types it; it is kept with the copy. */
export const CopyReason = z.string().min(1).max(400).regex(/^[^\p{Cc}\p{Cs}]+$/u)

/** The question to the area. */
export const lookUpCopies = (issueIds: readonly string[]): LookUp =>
  ({ area: 'certificate', what: 'copies', of: { issueIds } })

/** Where and by whom; beside what became of the copy. */
export type Fate = { readonly fate: 'handed-over' | 'posted' | 'spoiled' | 'reprinted'; readonly reason?: string; readonly receiver?: string }

/** A row on top of a copy, if it still stands as it was seen. */
export const disposeWrite = (
  { issueId, state }: KnownCopy, { fate, reason, receiver }: Fate, { office }: Pick<Answers, 'office'>, officer: Officer,
): Write => ({
  area: 'certificate',
  op: 'dispose',
  row: {
    issueId, seenState: state, fate, at: office.now, place: officer.place, terminal: officer.terminalId,
    operator: officer.operatorId, reason: reason ?? null, receiver: receiver ?? null,
  },
})
