/** Whether and where an incident was made public; the browser's door. */
import { z } from 'zod'
import { lines, linesOrNone, seenStep } from '../report-input.ts'

/** As agreed in the contract, or by the municipality's own decision. */
export const publishIncidentFace = {
  id: 'publish-incident',
  title: '事故の公表の判断',
  schema: z.strictObject({
    incidentId: z.uuid(),
    seenStep,
    published: z.boolean(),
    ground: z.enum(['agreed', 'own-decision']),
    on: z.iso.date(),
    /** Where it was published; nothing where it was not. */
    where: linesOrNone(200),
    reason: lines(1000),
  }),
} as const

/** A decision on publishing. */
export type PublishIncident = z.infer<typeof publishIncidentFace.schema>
