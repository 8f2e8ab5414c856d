/** What the certificate is decided on: whom the case moves out, how their plan stands now, what was given before. */
import type { LookUp } from '../../frame/act.ts'
import type { DocumentFacts } from '../../frame/document.ts'
import type { Questions } from '../../frame/question.ts'
import type { PersonNo, ResidentRecord } from '../../record/resident.ts'
import { residentOf } from '../every-certificate/requester.ts'
import { settleRules, type OfficeFound, type Settled } from '../every-certificate/settings.ts'
import { MOVING_OUT_CERTIFICATE_WORDING } from '../every-certificate/texts.ts'
import type { Mover, Original } from '../moving-out/mover.ts'
import type { MovingOutCertificateRequest } from './request.ts'

/** One person of the case: the row it wrote, the newest row of the same sheet, and whether the plan still stands. */
export type CaseMover = {
  readonly planned: ResidentRecord
  readonly record: ResidentRecord
  /** False once the plan was called off, or another day was set. */
  readonly stands: boolean
}

/** The answer of the certificate area. */
export type Found = OfficeFound & {
  /** State of the case; null where there is no such case. */
  readonly state: string | null
  /** 特例による転出: a card serves in the place of the certificate. */
  readonly special: boolean
  readonly movers: readonly CaseMover[]
  /** Certificates of this case that stand, given or waiting. */
  readonly given: number
  readonly original: Original | null
}

/** Everything a certificate is decided on. */
export type CertificateFacts = DocumentFacts<Settled<Found>>

/** Of this paper. */
export const KIND = 'moving-out-certificate'

/** Puts the office's rules over those a new office starts with. */
export const settle = (facts: DocumentFacts<Found>): CertificateFacts => {
  const { rules, ...found } = facts.found
  return { ...facts, found: { ...found, ...settleRules(KIND, MOVING_OUT_CERTIFICATE_WORDING, rules, facts.office) } }
}

/** The movers and the household they leave. */
export const ask = ({ persons, householdNo }: MovingOutCertificateRequest): Questions =>
  ({ persons, households: [householdNo] })

/** The movers, and the resident in whose right it is taken: wherever they are, their blocks count. */
const touched = ({ persons, requester }: MovingOutCertificateRequest): readonly PersonNo[] =>
  [...persons, residentOf(requester)].filter((person) => person !== null)

/** The question to the certificate area. */
export const lookUp = (request: MovingOutCertificateRequest): LookUp => ({
  area: 'certificate',
  what: KIND,
  of: {
    moveOut: request.moveOut, persons: touched(request), householdNo: request.householdNo,
    printerNo: request.printerNo, replaces: request.replaces, reissueOf: request.reissueOf,
  },
})

/** Whom the paper is set from: the record as it stands, or, once more, the rows of the first time. [STD 4.1.3.0.3] */
export const printedMovers = (
  { reissueOf, persons }: MovingOutCertificateRequest, { found }: CertificateFacts,
): readonly Mover[] => {
  if (reissueOf !== null) return found.original?.movers ?? []
  return found.movers.filter(({ record }) => persons.includes(record.personNo))
    .map(({ planned, record }) => ({ record, notifiedOn: planned.notifiedOn }))
}

/** Whether 特例による転出処理済 stands on it: as it did then, where it is given once more. */
export const isSpecial = (
  { reissueOf }: MovingOutCertificateRequest, { found }: CertificateFacts,
): boolean => reissueOf === null ? found.special : found.original?.special ?? false
