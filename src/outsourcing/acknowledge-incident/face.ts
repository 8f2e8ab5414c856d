/** The chief security officer has seen a grave incident; the browser's door. */
import { z } from 'zod'
import { linesOrNone, seenStep } from '../report-input.ts'

/** With what they say to it. */
export const acknowledgeIncidentFace = {
  id: 'acknowledge-incident',
  title: '重大な事故の確認',
  schema: z.strictObject({ incidentId: z.uuid(), seenStep, note: linesOrNone(1000) }),
} as const

/** The word of whoever has seen it. */
export type AcknowledgeIncident = z.infer<typeof acknowledgeIncidentFace.schema>
