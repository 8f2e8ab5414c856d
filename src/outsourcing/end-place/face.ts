/** 場所の指定の取消し; the browser's door. */
import { z } from 'zod'
import { Id } from '../input.ts'

/** A place at which no work is done any more. */
export const endPlaceFace = {
  id: 'end-place',
  title: '場所の指定の取消し',
  schema: z.strictObject({
    contractId: Id,
    placeId: Id,
  }),
} as const

export type EndPlace = z.infer<typeof endPlaceFace.schema>
