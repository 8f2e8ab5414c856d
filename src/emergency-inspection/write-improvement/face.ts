/** What is done about a group's 1s; the browser's door. */
import { z } from 'zod'
import { GROUPS } from '../cells.ts'
import { CampaignNo, Line } from '../input.ts'

export const writeImprovementFace = {
  id: 'write-improvement',
  title: '改善事項の記載',
  schema: z.strictObject({
    campaignNo: CampaignNo,
    group: z.enum(GROUPS),
    /** Null: the text is taken away. */
    improvement: z.strictObject({
      /** What fits beside the cells of the form; the rest is the annex. */
      content: Line(400),
      /** By when, or since when: 「平成19年7月末」. */
      timing: Line(60),
      /** A sheet of its own says the rest (別紙). */
      annex: z.boolean(),
    }).nullable(),
  }),
} as const

export type WriteImprovement = z.infer<typeof writeImprovementFace.schema>
