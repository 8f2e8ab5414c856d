/** What a copy is decided on: the household as it stands, the office's own rules of the day. */
import type { LookUp } from '../../frame/act.ts'
import type { DocumentFacts } from '../../frame/document.ts'
import type { Questions } from '../../frame/question.ts'
import { inSavedOrder } from '../../record/member-order.ts'
import { isDue } from '../../record/move-out.ts'
import type { PersonNo, ResidentRecord } from '../../record/resident.ts'
import type { Past } from '../every-certificate/past.ts'
import { residentOf } from '../every-certificate/requester.ts'
import { settleRules, stops, type OfficeFound, type Settled } from '../every-certificate/settings.ts'
import { RESIDENCE_COPY_WORDING } from '../every-certificate/texts.ts'
import type { ResidenceCopyRequest } from './request.ts'

/** The answer of the certificate area: what is in force on the day, and what this request touches. */
export type Found = OfficeFound & { readonly past: readonly Past[] }

/** The rules of the day, settled. */
export type IssueSettings = Settled<Found>

/** Everything a copy is decided on. */
export type ResidenceCopyFacts = DocumentFacts<IssueSettings>

/** Of this paper. */
export const KIND = 'residence-copy'

/** Puts the office's rules over those a new office starts with. */
export const settle = (facts: DocumentFacts<Found>): ResidenceCopyFacts => {
  const { rules, ...found } = facts.found
  return { ...facts, found: { ...found, ...settleRules(KIND, RESIDENCE_COPY_WORDING, rules, facts.office) } }
}

/**
 * The household with its members and the blocks on any of them. The resident in whose right a copy is asked is one of
 * them, or there is no such right: nothing more is read of anybody.
 */
export const ask = ({ householdNo }: ResidenceCopyRequest): Questions => ({ households: [householdNo] })

/** Everybody to be printed, and the resident in whose right it is asked: wherever they live, their blocks count. */
const personsOf = ({ members, requester }: ResidenceCopyRequest): readonly PersonNo[] => {
  const resident = residentOf(requester)
  return resident === null ? members : [...members, resident]
}

/** The question to the certificate area. */
export const lookUp = (request: ResidenceCopyRequest): LookUp => ({
  area: 'certificate',
  what: KIND,
  of: {
    members: request.members,
    persons: personsOf(request),
    householdNo: request.householdNo,
    withHistory: request.asked.includes('history'),
    printerNo: request.printerNo,
    replaces: request.replaces,
    requestId: request.requestId,
  },
})

/** The members to be printed that are in the household now, in its kept order. [STD 5.2] */
export const printedMembers = (request: ResidenceCopyRequest, facts: ResidenceCopyFacts): readonly ResidentRecord[] =>
  currentMembers(request, facts).filter(({ personNo }) => request.members.includes(personNo))

/**
 * Everyone in the household now, in its kept order. From the planned day on nobody who leaves is in it, even while the
 * removal waits to be written [STD 1.1.5]. One whose whereabouts are stopped looks like one that is not there:
 * who asks for somebody living in it is stopped before anybody counts its members.
 */
export const currentMembers = (request: ResidenceCopyRequest, facts: ResidenceCopyFacts): readonly ResidentRecord[] => {
  const household = facts.households.find((known) => known.householdNo === request.householdNo && !stops(known.blocks))
  const members = (household?.members ?? [])
    .filter((member) => member.status === 'current' && !isDue(member, facts.office.today))
  return inSavedOrder(members, household?.sorted)
}
