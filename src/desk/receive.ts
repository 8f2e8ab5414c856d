/** 受付: a case number, who came, what they showed, the paper. */
import { z } from 'zod'
import { certificateDocuments } from '../certificates/acts.ts'
import { kinds } from '../events/kinds.ts'
import { NOTIFIER_IDENTITY } from '../law/provision.ts'
import { caseStep, filingWrite } from './case-step.ts'
import type { Desk } from './desk.ts'

/** What can come over the counter: an event, or a request for a paper. */
const CASE_KINDS = [...kinds, ...certificateDocuments].map(({ id }) => id)

/** A scanned page is a few hundred kilobytes; twelve megabytes of base64 hold any of them. */
const SCAN_LIMIT = 12_000_000

const Evidence = z.strictObject({ kind: z.string().min(1).max(60), number: z.string().max(60).optional() })

export const Filer = z.strictObject({
  role: z.enum([
    'self', 'head', 'household-member', 'agent', 'statutory-agent', 'third-party', 'agency', 'professional',
  ]),
  name: z.string().min(1).max(200),
  address: z.string().max(400).optional(),
  phone: z.string().max(40).optional(),
  relation: z.string().max(60).optional(),
  evidence: z.array(Evidence).max(6),
  proxyPaper: z.boolean().optional(),
})

/** A picture of a paper, or of one character of it. */
export const Scan = z.strictObject({
  purpose: z.enum(['paper', 'character']).default('paper'),
  mime: z.enum(['image/png', 'image/jpeg', 'application/pdf']),
  base64: z.base64().max(SCAN_LIMIT),
})

const Receive = z.strictObject({
  kind: z.enum(CASE_KINDS),
  filer: Filer,
  movers: z.array(z.strictObject({
    name: z.string().max(200),
    /** Who they are in the register, where somebody looked. */
    personNo: z.int().positive().optional(),
    papersShown: z.array(z.string().max(60)).max(20),
    papersMissing: z.array(z.string().max(60)).max(20),
  })).max(30),
  source: z.enum(['paper-certificate', 'qr', 'csv', 'message', 'none']),
  note: z.string().max(2000).optional(),
  scan: Scan.optional(),
})

export const receive = caseStep<z.infer<typeof Receive>>({
  id: 'receive',
  title: '受付',
  basis: [NOTIFIER_IDENTITY],
  step: 'receive',
  schema: Receive,
  decide: (input, facts, officer, desk) => {
    const caseId = desk.fresh.uuid()
    const { scan, ...told } = input
    const where = { place: officer.place, terminal: officer.terminalId }
    const row = { ...told, ...where, caseId, day: facts.office.today, note: input.note ?? null }
    const scans = scan === undefined ? [] : [filingWrite('scan', facts, officer, scanRow(desk, caseId, scan))]
    return {
      caseId,
      writes: [filingWrite('receive', facts, officer, row), ...scans],
      answer: { caseId },
      persons: input.movers.flatMap(({ personNo }) => personNo ?? []),
      detail: { kind: input.kind, movers: input.movers.length },
    }
  },
})

/** A picture is sealed like a number: its box opens only beside its case. */
export const scanRow = (desk: Desk, caseId: string, scan: z.infer<typeof Scan>): Readonly<Record<string, unknown>> => {
  const { box, keyId } = desk.vault.seal(Buffer.from(scan.base64, 'base64'), `scan:${caseId}`)
  return { caseId, purpose: scan.purpose, mime: scan.mime, box: Buffer.from(box).toString('base64'), keyId }
}
