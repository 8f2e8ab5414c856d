/** A block as the acts of this area know it: its newest row, every column by its name in the database. */
import { z } from 'zod'

export const BLOCK_KINDS = ['support-measure', 'exclusive', 'other'] as const
export const BLOCK_LEVELS = ['error', 'alert', 'none'] as const
export const BLOCK_STATES = ['proposed', 'standing', 'lift-proposed', 'lifted'] as const

/** One row of restriction.block but for entry_id and salt, which the seal adds. */
export const BlockRow = z.strictObject({
  block_no: z.int().positive(),
  revision: z.int().positive(),
  kind: z.enum(BLOCK_KINDS),
  person_no: z.int().positive().nullable(),
  household_no: z.int().positive().nullable(),
  entry_level: z.enum(BLOCK_LEVELS),
  certificate_level: z.enum(BLOCK_LEVELS),
  inquiry_level: z.enum(BLOCK_LEVELS),
  starts_on: z.iso.date(),
  ends_on: z.iso.date().nullable(),
  state: z.enum(BLOCK_STATES),
  reason: z.string(),
  set_by: z.string(),
  confirmed_by: z.string().nullable(),
  lift_reason: z.string().nullable(),
  lift_set_by: z.string().nullable(),
  lift_confirmed_by: z.string().nullable(),
  at: z.string(),
})
export type BlockRow = Readonly<z.infer<typeof BlockRow>>

/** A number set aside for a new block. */
export type NewBlockFound = { readonly blockNo: number }
/** The block that an input names. */
export type BlockFound = { readonly block: BlockRow | null }
/** The same, with what limits a release. */
export type ReleaseFound = BlockFound & { readonly minutesLimit: number; readonly forOperatorValid: boolean }
