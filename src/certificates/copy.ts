/** A copy after it was issued, as the acts that decide its fate know it. [STD 1.3.8] */
import { z } from 'zod'
import type { LookUp, Write } from '../frame/act.ts'
import type { Answers } from '../frame/question.ts'
import type { Officer } from '../frame/officer.ts'
import type { StandingBlock } from '../frame/question.ts'
import type { CivilDay } from '../law/calendar.ts'

/** Issued and waiting, with the person, or spoiled; a copy that came back spoiled is spoiled. */
export type CopyState = 'issued' | 'handed-over' | 'spoiled'

/** The case a copy was asked for under, and how many of its copies still wait. */
export type CaseOfCopy = {
  readonly caseId: string
  readonly revision: number
  readonly state: string
  readonly waiting: number
}

/** One copy, and the case it was asked for under. */
export type KnownCopy = {
  readonly issueId: string
  /** Which paper it is. */
  readonly kind: string
  readonly state: CopyState
  readonly persons: readonly number[]
  readonly householdNo: number
  readonly issuedOn: CivilDay
  readonly delivery: 'counter' | 'registered-address' | 'requester-address'
  /** Blocks on anybody whose whereabouts the paper tells, as they stand now for the officer who asks. */
  readonly blocks: readonly StandingBlock[]
  readonly case: CaseOfCopy | null
  /** Of a copy that a contractor's worker printed: what staff's review said of it; null of any other. */
  readonly review?: 'waiting' | 'passed' | 'returned' | 'dropped' | null
}

/** What the area answers about copies. */
export type CopiesFound = { readonly copies: readonly KnownCopy[] }

/** A row of a list with the blocks that bind it for the officer who looks. */
export type Blocked = { readonly blocks: readonly StandingBlock[] }

/** True where the officer may not learn the whereabouts that the row tells. */
export const isHidden = (blocks: readonly StandingBlock[]): boolean =>
  blocks.some(({ levels }) => levels.inquiry === 'error')

/** A reason as an officer types it; it is kept with the copy. */
export const CopyReason = z.string().min(1).max(400).regex(/^[^\p{Cc}\p{Cs}]+$/u)

/** The question to the area. */
export const lookUpCopies = (issueIds: readonly string[]): LookUp =>
  ({ area: 'certificate', what: 'copies', of: { issueIds } })

/** What became of a copy. */
export type Fate = {
  readonly fate: 'handed-over' | 'posted' | 'spoiled' | 'reprinted'
  readonly reason?: string
  readonly receiver?: string
  /** Held against the notification it certifies, and found the same. */
  readonly compared?: boolean
}

type AtOffice = Pick<Answers, 'office'>

/** A row on top of a copy, if it still stands as it was seen. */
export const disposeWrite = (
  { issueId, state }: KnownCopy, { fate, reason, receiver, compared }: Fate, { office }: AtOffice, officer: Officer,
): Write => ({
  area: 'certificate',
  op: 'dispose',
  row: {
    issueId, seenState: state, fate, at: office.now, place: officer.place, terminal: officer.terminalId,
    operator: officer.operatorId, reason: reason ?? null, receiver: receiver ?? null,
    compared: compared ?? false,
  },
})
