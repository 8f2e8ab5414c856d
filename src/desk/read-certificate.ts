/** 転出証明書の取込み: a CSV, a QR code or a message fills the draft; numbers are sealed before anything rests. [STD 10.8] */
import { z } from 'zod'
import { findKind } from '../events/kinds.ts'
import { readCertificate } from '../exchange/moving-out-certificate.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import { STD_CARD_MOVE_IN } from '../law/provision.ts'
import { filingWrite, type ListedAct } from './case-step.ts'
import { conduct, type Outcome } from './conduct.ts'
import type { Desk, Order } from './desk.ts'
import { DeskFailure } from './errors.ts'
import { assertFree, caseIn } from './filing-case.ts'
import { NOTHING_INTENDED } from './intent.ts'
import { readInput } from './read-input.ts'
import { sealNumbers } from './seal-numbers.ts'

const ReadCertificate = z.discriminatedUnion('source', [
  z.strictObject({ caseId: z.uuid(), source: z.enum(['qr', 'csv']), text: z.string().max(200_000) }),
  z.strictObject({ caseId: z.uuid(), source: z.literal('message'), reference: z.string().min(1).max(100) }),
])
type ReadCertificate = z.infer<typeof ReadCertificate>

export const certificateReading: ListedAct = {
  id: 'read-certificate',
  title: '転出証明書の取込み',
  basis: [STD_CARD_MOVE_IN],
  step: 'enter',
  road: 'direct',
  schema: ReadCertificate,
  run: async (desk, order) => {
    const input = readInput(ReadCertificate, order.input)
    const read = input.source === 'message' ? await fromMessage(desk, input.reference) : fromText(input.text)
    return fill(desk, order, input, read)
  },
}

/** The certificate as it was read, not yet sealed; or why it could not be read. */
type Read = { readonly certificate: unknown; readonly findings: readonly ClassifiedFinding[] }

const fromText = (text: string): Read => {
  const read = readCertificate(text)
  if ('certificate' in read) return { certificate: read.certificate, findings: [] }
  return { certificate: null, findings: read.faults.map((fault) => finding('certificate/fault', { ...fault })) }
}

/** What the CS sent; kept with its numbers already sealed. */
const fromMessage = async (desk: Desk, reference: string): Promise<Read> => {
  const [row] = await desk.db.query<{ content: unknown }>(
    'select content from exchange.certificate_message where reference = $1', [reference])
  return row === undefined
    ? { certificate: null, findings: [finding('certificate/no-message', {})] }
    : { certificate: row.content, findings: [] }
}

const finding = (code: string, values: Readonly<Record<string, string | number>>): ClassifiedFinding =>
  ({ class: 'error', code, basis: STD_CARD_MOVE_IN, values })

/** The kind of message that this act reads into a form. */
const CERTIFICATE = 'moving-out-certificate'

const fill = async (desk: Desk, order: Order, input: ReadCertificate, read: Read): Promise<Outcome> => {
  const { caseId, source } = input
  const reference = input.source === 'message' ? input.reference : null
  const sealed = await sealNumbers(desk, read.certificate)
  return conduct(desk, order, {
    step: 'enter',
    id: 'read-certificate',
    questions: {},
    caseId,
    decide: (facts, officer) => {
      const known = caseIn(facts.case, 'received', 'returned', 'parked')
      const prefill = findKind(known.kind)?.prefill
      if (prefill?.from !== CERTIFICATE) throw new DeskFailure('not-found')
      assertFree(known, officer.operatorId)
      const findings = [...read.findings, ...sealed.findings]
      if (findings.length > 0) return { ...NOTHING_INTENDED, findings, caseId }
      const content = prefill.fill(prefill.schema.parse(sealed.input), source, facts.office.today)
      return {
        ...NOTHING_INTENDED,
        caseId,
        writes: [
          ...sealed.writes,
          filingWrite('machine-read', facts, officer, { content, source, reference }),
          filingWrite('save-draft', facts, officer, {
            content, name: officer.name, place: officer.place, terminal: officer.terminalId,
          }),
        ],
        answer: { draft: content },
        detail: { source },
      }
    },
  })
}
