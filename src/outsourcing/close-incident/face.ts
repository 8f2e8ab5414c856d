/** An incident is closed; the browser's door. */
import { z } from 'zod'
import { lines, seenStep } from '../report-input.ts'

/** With how it ended. */
export const closeIncidentFace = {
  id: 'close-incident',
  title: '事故の終結',
  schema: z.strictObject({ incidentId: z.uuid(), seenStep, note: lines(2000) }),
} as const

/** An order to close one. */
export type CloseIncident = z.infer<typeof closeIncidentFace.schema>
