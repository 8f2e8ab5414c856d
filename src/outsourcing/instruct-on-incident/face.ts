/** What the municipality tells the vendor to do about an incident; the browser's door. */
import { z } from 'zod'
import { lines, seenStep } from '../report-input.ts'

/** Until when, where it has a day. */
export const instructOnIncidentFace = {
  id: 'instruct-on-incident',
  title: '事故についての指示',
  schema: z.strictObject({
    incidentId: z.uuid(), seenStep, instruction: lines(2000), dueOn: z.iso.date().nullable(),
  }),
} as const

/** An instruction. */
export type InstructOnIncident = z.infer<typeof instructOnIncidentFace.schema>
