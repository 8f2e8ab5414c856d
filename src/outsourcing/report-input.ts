/** The plain parts of which the inputs of reports, incidents and checks are made. */
import { z } from 'zod'

/** One line that somebody typed. */
export const line = (most: number) => z.string().trim().min(1).max(most).regex(/^[^\p{Cc}\p{Cs}]+$/u)

/** Several lines; no control but the end of a line. */
export const lines = (most: number) => z.string().trim().min(1).max(most).regex(/^[^\p{Cs}]*$/u)

/** Several lines, or none. */
export const linesOrNone = (most: number) => z.string().trim().max(most).regex(/^[^\p{Cs}]*$/u)

/** A contract, and where it is a subcontractor's work the subcontract. */
export const tier = { contractId: z.uuid(), subcontractId: z.uuid().nullable() } as const

/** The step that the screen showed last; nothing is laid on top of what somebody has not seen. */
export const seenStep = z.int().min(0).max(10_000)
