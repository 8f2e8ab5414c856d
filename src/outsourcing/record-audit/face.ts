/** An audit of a contractor; the browser's door. */
import { z } from 'zod'
import { checkParts } from '../check-input.ts'
import { line, linesOrNone } from '../report-input.ts'

/** Who audited, on which approved plan, and of somebody from inside why and how they were independent. */
export const recordAuditFace = {
  id: 'record-audit',
  title: '監査の記録',
  schema: z.strictObject({
    ...checkParts,
    auditor: line(100),
    auditorKind: z.enum(['external', 'internal']),
    whyInternal: linesOrNone(1000),
    independence: linesOrNone(1000),
    /** The approval of the audit plan. */
    planId: z.uuid(),
    auditedOn: z.iso.date(),
  }),
} as const

/** A record of one. */
export type RecordAudit = z.infer<typeof recordAuditFace.schema>
