/** Proposing a block on a person or a household; the browser's door. */
import { z } from 'zod'
import { BlockDay, Reason, Subject } from '../input.ts'
import { BLOCK_KINDS, BLOCK_LEVELS } from '../known.ts'

export const proposeBlockFace = {
  id: 'propose-block',
  title: '抑止の設定',
  schema: z.strictObject({
    kind: z.enum(BLOCK_KINDS),
    ...Subject,
    levels: z.strictObject({
      entry: z.enum(BLOCK_LEVELS), certificate: z.enum(BLOCK_LEVELS), inquiry: z.enum(BLOCK_LEVELS),
    }),
    startsOn: BlockDay,
    /** Null: a support measure gets its year, any other block has no last day. Passing it lifts nothing. */
    endsOn: BlockDay.nullable(),
    reason: Reason,
  }),
} as const

export type ProposeBlock = z.infer<typeof proposeBlockFace.schema>
