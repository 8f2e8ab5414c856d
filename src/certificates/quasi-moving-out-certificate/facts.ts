/** What the paper is decided on: removed records as they are kept, and whether a certificate proper was given. */
import type { LookUp } from '../../frame/act.ts'
import type { DocumentFacts } from '../../frame/document.ts'
import type { Questions } from '../../frame/question.ts'
import type { PersonNo } from '../../record/resident.ts'
import { residentOf } from '../every-certificate/requester.ts'
import { settleRules, type OfficeFound, type Settled } from '../every-certificate/settings.ts'
import { QUASI_CERTIFICATE_WORDING } from '../every-certificate/texts.ts'
import type { Mover, Original } from '../moving-out/mover.ts'
import { personsOf, type QuasiMovingOutCertificateRequest } from './request.ts'

/** One removed record, and whether 転出証明書 was given for it here. */
export type RemovedMover = Mover & { readonly certified: boolean }

/** The answer of the certificate area. */
export type Found = OfficeFound & {
  readonly movers: readonly RemovedMover[]
  readonly original: Original | null
}

/** Everything it is decided on. */
export type QuasiFacts = DocumentFacts<Settled<Found>>

/** Of this paper. */
export const KIND = 'quasi-moving-out-certificate'

/** Puts the office's rules over those a new office starts with. */
export const settle = (facts: DocumentFacts<Found>): QuasiFacts => {
  const { rules, ...found } = facts.found
  return { ...facts, found: { ...found, ...settleRules(KIND, QUASI_CERTIFICATE_WORDING, rules, facts.office) } }
}

/** Those on it, and the household they left. */
export const ask = (request: QuasiMovingOutCertificateRequest): Questions =>
  ({ persons: personsOf(request), households: [request.householdNo] })

/** Those on it, and the resident in whose right it is taken: wherever they are, their blocks count. */
const touched = (request: QuasiMovingOutCertificateRequest): readonly PersonNo[] =>
  [...personsOf(request), residentOf(request.requester)].filter((person) => person !== null)

/** The question to the certificate area. */
export const lookUp = (request: QuasiMovingOutCertificateRequest): LookUp => ({
  area: 'certificate',
  what: KIND,
  of: {
    sheets: request.sheets, persons: touched(request), householdNo: request.householdNo,
    printerNo: request.printerNo, replaces: request.replaces, reissueOf: request.reissueOf,
  },
})

/** Whom the paper is set from: the removed records, or, once more, the rows of the first time. */
export const printedMovers = (
  { reissueOf }: QuasiMovingOutCertificateRequest, { found }: QuasiFacts,
): readonly Mover[] => (reissueOf === null ? found.movers : found.original?.movers ?? [])
