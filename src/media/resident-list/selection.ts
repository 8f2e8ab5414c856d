/** By which conditions residents are chosen for a list. */
import { z } from 'zod'
import { isCivilDay } from '../../law/calendar.ts'

const Day = z.string().refine(isCivilDay)

/** What is null or empty asks nothing. */
export const ResidentSelection = z.strictObject({
  /** Age by statute on a day, both ends included. [年齢計算ニ関スル法律] */
  ages: z.strictObject({
    from: z.int().min(0).max(150).nullable(), until: z.int().min(0).max(150).nullable(), on: Day,
  }).nullable().default(null),
  sex: z.enum(['male', 'female']).nullable().default(null),
  kind: z.enum(['japanese', 'foreign']).nullable().default(null),
  /** Codes of town blocks. */
  townBlocks: z.array(z.string().min(1).max(20)).max(500).default([]),
  /** Residents on this day and ever since. */
  residentSince: Day.nullable().default(null),
  headsOnly: z.boolean().default(false),
  /** False leaves out who has notified that they will move out. */
  withPlannedMoveOut: z.boolean().default(true),
})

/** The conditions of one list. */
export type ResidentSelection = z.infer<typeof ResidentSelection>
