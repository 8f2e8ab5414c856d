/** Applying for data to leave; the browser's door. */
import { z } from 'zod'
import { LEAVING_ACTS, line, words } from '../input.ts'

/** Which list, of whom, in which columns; why; on what; to whom; by whom; until when; under which conditions. */
export const applyTakeOutFace = {
  id: 'apply-take-out',
  title: '持出し等の申請',
  schema: z.strictObject({
    act: z.enum(LEAVING_ACTS),
    /** Id of an export. */
    kind: z.string().min(1).max(40),
    /** Conditions, in the form of that export. */
    selection: z.record(z.string(), z.unknown()),
    columns: z.array(z.string().min(1).max(40)).max(100),
    /** What is done about people under protection. */
    protection: z.enum(['stop', 'leave-out', 'include']),
    keyId: z.uuid(),
    destination: line(),
    medium: line(),
    carrier: z.enum(['staff', 'contractor']),
    carriedBy: line(100),
    contractId: z.uuid().nullable(),
    /** False only where what is provided stays with a third party. */
    comesBack: z.boolean(),
    /** Provision under which numbers are told; null where none is. */
    legalGround: line().nullable(),
    reason: words().min(1),
    conditions: words(),
    dueOn: z.iso.date(),
  }),
} as const

/** An application. */
export type ApplyTakeOut = z.infer<typeof applyTakeOutFace.schema>
