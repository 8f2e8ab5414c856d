/** What a copy of a removed record is decided on: one sheet as it ended, its rows, the office's rules of the day. */
import type { LookUp } from '../../frame/act.ts'
import type { DocumentFacts } from '../../frame/document.ts'
import type { Questions } from '../../frame/question.ts'
import type { PersonNo, ResidentRecord } from '../../record/resident.ts'
import { REMOVED_ITEM_SETS } from '../every-certificate/item-sets.ts'
import type { Past } from '../every-certificate/past.ts'
import { residentOf } from '../every-certificate/requester.ts'
import { settleRules, type OfficeFound, type Settled } from '../every-certificate/settings.ts'
import { REMOVED_RECORD_COPY_WORDING } from '../every-certificate/texts.ts'
import type { RemovedRecordCopyRequest } from './request.ts'

/** The answer of the certificate area. */
export type Found = OfficeFound & {
  /** The newest row of the sheet; null where there is no such sheet. */
  readonly record: ResidentRecord | null
  readonly past: Past
}

/** Everything a copy is decided on. */
export type RemovedRecordFacts = DocumentFacts<Settled<Found>>

/** Of this paper. */
export const KIND = 'removed-record-copy'

/** Puts the office's rules over those a new office starts with. */
export const settle = (facts: DocumentFacts<Found>): RemovedRecordFacts => {
  const { rules, ...found } = facts.found
  const settled = settleRules(KIND, REMOVED_RECORD_COPY_WORDING, rules, facts.office)
  return { ...facts, found: { ...found, ...settled, itemSets: { ...REMOVED_ITEM_SETS, ...rules['item-sets'] } } }
}

/** The person: nothing is read of anybody else. */
export const ask = ({ personNo }: RemovedRecordCopyRequest): Questions => ({ persons: [personNo] })

/** The person, and the resident in whose right the copy is asked: wherever they are, their blocks count. */
const personsOf = ({ personNo, requester }: RemovedRecordCopyRequest): readonly PersonNo[] => {
  const resident = residentOf(requester)
  return resident === null || resident === personNo ? [personNo] : [personNo, resident]
}

/** The question to the certificate area. */
export const lookUp = (request: RemovedRecordCopyRequest): LookUp => ({
  area: 'certificate',
  what: KIND,
  of: {
    personNo: request.personNo, sheetNo: request.sheetNo, persons: personsOf(request),
    householdNo: request.householdNo, printerNo: request.printerNo, replaces: request.replaces,
    requestId: request.requestId,
  },
})

/** The removed record that is asked for; nothing where the sheet is live, another's, or was never there. */
export const findRemoved = (
  { personNo, sheetNo, householdNo }: RemovedRecordCopyRequest, { found: { record } }: RemovedRecordFacts,
): ResidentRecord | undefined => {
  if (record === null || record.status === 'current' || record.status === 'cancelled') return undefined
  const isMeant = record.personNo === personNo && record.sheetNo === sheetNo && record.householdNo === householdNo
  return isMeant ? record : undefined
}
