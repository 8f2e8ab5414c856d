/** Items that the inputs of this area have in common. */
import { z } from 'zod'

/** Drawn by whoever registers a thing, so that a second attempt is not a second thing. */
export const Id = z.uuid()
export const Day = z.iso.date()
/** One line. */
export const Title = z.string().trim().min(1).max(200).regex(/^[^\p{Cc}\p{Cs}]+$/u)
/** Several lines. */
export const Prose = z.string().trim().min(1).max(4000).regex(/^[^\p{Cs}]+$/u)
/** Where a paper lies, or its number. */
export const Document = Title
export const ContractorId = z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/)
export const OperatorId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/)
export const TerminalId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
export const PostNo = z.int().min(1).max(200)
export const RowNo = z.int().min(1)
export const WorkerIds = z.array(Id).min(1).max(200)
