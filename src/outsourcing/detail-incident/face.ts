/** The detailed report of an incident, in writing; the browser's door. */
import { z } from 'zod'
import { lines, linesOrNone, seenStep } from '../report-input.ts'

/** What was concerned, how much of it, where and how; and what will be done from now on. */
export const detailIncidentFace = {
  id: 'detail-incident',
  title: '事故の詳細な報告',
  schema: z.strictObject({
    incidentId: z.uuid(),
    seenStep,
    /** Of personal information: which items, how many people, at which place. */
    content: linesOrNone(2000),
    quantity: linesOrNone(200),
    place: linesOrNone(200),
    situation: lines(4000),
    policy: lines(4000),
  }),
} as const

/** A detailed report. */
export type DetailIncident = z.infer<typeof detailIncidentFace.schema>
