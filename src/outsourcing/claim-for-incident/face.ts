/** What is claimed of the vendor after an incident; the browser's door. */
import { z } from 'zod'
import { line, linesOrNone, seenStep } from '../report-input.ts'

export const CLAIM_KINDS = {
  'damages': '損害賠償',
  'fee-reduction': '履行代金の減額',
  'penalty': '違約金',
  'bid-suspension': '指名停止',
  'termination': '契約の解除',
  'none': '請求しない',
} as const
export type ClaimKind = keyof typeof CLAIM_KINDS

const KINDS = [
  'damages', 'fee-reduction', 'penalty', 'bid-suspension', 'termination', 'none',
] as const satisfies readonly ClaimKind[]

/** Money has an amount, a suspension its first and its last day; each names the clause it rests on. */
export const claimForIncidentFace = {
  id: 'claim-for-incident',
  title: '事故についての請求の判断',
  schema: z.strictObject({
    incidentId: z.uuid(),
    seenStep,
    claim: z.enum(KINDS),
    yen: z.int().min(1).max(99_999_999_999).nullable(),
    fromDay: z.iso.date().nullable(),
    untilDay: z.iso.date().nullable(),
    clause: line(100),
    note: linesOrNone(1000),
  }),
} as const

/** A claim. */
export type ClaimForIncident = z.infer<typeof claimForIncidentFace.schema>
