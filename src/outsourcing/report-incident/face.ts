/** The first report of an incident; the browser's door. */
import { z } from 'zod'
import { lines, tier } from '../report-input.ts'

export const INCIDENT_KINDS = {
  leak: '漏えい',
  loss: '滅失・紛失',
  damage: 'き損',
  breach: '契約・規程の違反',
  stop: '業務の支障',
  other: 'その他',
} as const
export type IncidentKind = keyof typeof INCIDENT_KINDS

const KINDS = ['leak', 'loss', 'damage', 'breach', 'stop', 'other'] as const satisfies readonly IncidentKind[]

/** What is known of it so far: whoever is to blame, and also where it is only feared. */
export const reportIncidentFace = {
  id: 'report-incident',
  title: '事故の第一報',
  schema: z.strictObject({
    ...tier,
    kind: z.enum(KINDS),
    /** True where personal information is concerned. */
    personal: z.boolean(),
    feared: z.boolean(),
    grave: z.boolean(),
    happened: lines(2000),
    detectedAt: z.iso.datetime(),
  }),
} as const

/** A first report. */
export type ReportIncident = z.infer<typeof reportIncidentFace.schema>
