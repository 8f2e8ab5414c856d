/** 業務を処理する場所の指定; the browser's door. */
import { z } from 'zod'
import { Day, Id, Prose, Title } from '../input.ts'

/** Where the work is done, and how that is told from the staff's own places. */
export const designatePlaceFace = {
  id: 'designate-place',
  title: '業務を処理する場所の指定',
  schema: z.strictObject({
    contractId: Id,
    placeId: Id,
    name: Title,
    /** How it and its machines are set apart. */
    separation: Prose,
    validFrom: Day,
    validUntil: Day,
  }),
} as const

export type DesignatePlace = z.infer<typeof designatePlaceFace.schema>
