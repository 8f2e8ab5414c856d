/** How soon an incident is told of, counted from its detection; the browser's door. */
import { z } from 'zod'
import { line } from '../report-input.ts'

/** In hours; from today on. */
export const setIncidentLimitsFace = {
  id: 'set-incident-limits',
  title: '事故の報告期限の設定',
  schema: z.strictObject({
    reportHours: z.int().min(1).max(72),
    measuresHours: z.int().min(1).max(240),
    detailHours: z.int().min(1).max(1440),
    /** Where the office has laid it down. */
    provision: line(100),
  }),
} as const

/** An order to set them. */
export type SetIncidentLimits = z.infer<typeof setIncidentLimitsFace.schema>
