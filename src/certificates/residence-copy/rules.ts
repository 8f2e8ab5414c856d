/** Why a copy cannot be given, every reason at once; what wants care is in alerts.ts. [法12条–12条の3, STD 5] */
import type { Finding } from '../../law/finding.ts'
import {
  COPY_AGENT, COPY_FOR_AGENCY, COPY_FOR_PROFESSIONAL, COPY_FOR_THIRD_PARTY, COPY_IDENTITY, COPY_OMISSION,
  COPY_OWN_HOUSEHOLD, COPY_PROCEDURE, STD_BLOCK, STD_CERTIFICATE_ITEMS, STD_ISSUE_HISTORY, STD_ISSUE_NO,
  STD_OFFICIAL_USE, STD_SEAL_AND_TITLE,
} from '../../law/provision.ts'
import type { Rule } from '../../frame/rule.ts'
import { findAttestor } from '../attestor.ts'
import { REPLACEMENT_EXEMPTION } from '../texts.ts'
import { currentMembers, printedMembers, stops, type ResidenceCopyFacts } from './facts.ts'
import {
  FIXED_ITEMS, levelOf, NAME_ITEMS, SINGLE_FORM_ITEMS, WITHOUT_NUMBERS,
} from '../item-sets.ts'
import { ITEM_TITLES, type CopyItem } from '../item-titles.ts'
import { asksAnyNumber, sameRequest, type ResidenceCopyRequest } from './request.ts'
import { IDENTITY_EVIDENCE, REQUESTER_BASIS, residentOf, type Evidence } from '../requester.ts'

type CopyRule = Rule<ResidenceCopyRequest, ResidenceCopyFacts>

/** Only who lives in the household now: removed and living never stand on one copy. [STD 5.1] */
export const notInHousehold: CopyRule = (request, facts) => {
  const here = printedMembers(request, facts).map(({ personNo }) => personNo)
  return request.members.flatMap((member, at): readonly Finding[] => here.includes(member) ? []
    : [{ code: 'residence-copy/not-in-household', basis: STD_CERTIFICATE_ITEMS, field: `members.${at}` }])
}

/** 世帯全員 means everyone of this moment. */
export const membersChanged: CopyRule = (request, facts) =>
  request.scope === 'all' && currentMembers(request, facts).some(({ personNo }) => !request.members.includes(personNo))
    ? { code: 'residence-copy/members-changed', basis: STD_CERTIFICATE_ITEMS, field: 'members' } : undefined

/** 自己又は自己と同一の世帯に属する者: at the time of the request. [法12条1項] */
export const requesterElsewhere: CopyRule = (request, facts) => {
  const resident = residentOf(request.requester)
  const isHere = currentMembers(request, facts).some(({ personNo }) => personNo === resident)
  return resident === null || isHere ? undefined
    : { code: 'residence-copy/requester-elsewhere', basis: COPY_OWN_HOUSEHOLD, field: 'requester.personNo' }
}

/** A whole household is asked for as its member, not as oneself. */
export const notOnlySelf: CopyRule = ({ requester, members }) =>
  requester.category === 'self' && members.some((member) => member !== requester.personNo)
    ? { code: 'residence-copy/not-only-self', basis: COPY_OWN_HOUSEHOLD, field: 'requester.category' } : undefined

const shows = (evidence: readonly Evidence[], wanted: readonly Evidence[]): boolean =>
  evidence.some((paper) => wanted.includes(paper))

/** Who stands at the counter is made sure of, whoever they are. [法12条3項] */
export const noIdentity: CopyRule = ({ requester: { category, evidence } }) => {
  const wanted = category === 'public-body' ? [...IDENTITY_EVIDENCE, 'official-letter' as const] : IDENTITY_EVIDENCE
  return shows(evidence, wanted) ? undefined
    : { code: 'residence-copy/no-identity', basis: COPY_IDENTITY, field: 'requester.evidence' }
}

const AUTHORITY: Readonly<Record<string, readonly Evidence[]>> = {
  'agent': ['letter-of-attorney'],
  'statutory-agent': ['family-register', 'guardianship-certificate'],
}

/** 委任状, 戸籍, 登記事項証明書. [法12条4項] */
export const noAuthority: CopyRule = ({ requester: { category, evidence } }) => {
  const wanted = AUTHORITY[category]
  return wanted === undefined || shows(evidence, wanted) ? undefined
    : { code: 'residence-copy/no-authority', basis: COPY_AGENT, field: 'requester.evidence' }
}

const PURPOSE_BASIS = {
  'public-body': COPY_FOR_AGENCY, 'third-party': COPY_FOR_THIRD_PARTY, 'specialist': COPY_FOR_PROFESSIONAL,
} as const

/** 請求事由, 利用目的: whoever is no resident of the household says what for. */
export const noPurpose: CopyRule = ({ requester: { category }, purpose }) => {
  if (category !== 'public-body' && category !== 'third-party' && category !== 'specialist') return undefined
  return purpose === null
    ? { code: 'residence-copy/no-purpose', basis: PURPOSE_BASIS[category], field: 'purpose' } : undefined
}

/** The unified form has a serial number, and names the client unless a dispute is pursued. [法12条の3 2項] */
export const unifiedForm: CopyRule = ({ requester }) => {
  if (requester.category !== 'specialist') return undefined
  const basis = COPY_FOR_PROFESSIONAL
  const serial = { code: 'residence-copy/no-form-serial', basis, field: 'requester.formSerial' }
  const client = { code: 'residence-copy/no-client', basis, field: 'requester.client' }
  return [
    ...(requester.formSerial === '' ? [serial] : []),
    ...(requester.client === null && !requester.dispute ? [client] : []),
  ]
}

/** E018: neither number on a copy for agencies, third parties and specialists. [法12条の2, 12条の3] */
export const numberNotForRequester: CopyRule = (request) => {
  const { category } = request.requester
  if (!WITHOUT_NUMBERS.includes(category) || !asksAnyNumber(request)) return undefined
  const field = request.individualNumberOf.length > 0 ? 'individualNumberOf' : 'residentCodeOf'
  return { code: 'residence-copy/number-not-for-requester', basis: REQUESTER_BASIS[category], field }
}

/** A number is asked for specially, with its use. */
export const noNumberUse: CopyRule = (request) =>
  asksAnyNumber(request) && !WITHOUT_NUMBERS.includes(request.requester.category) && request.numberUse === null
    ? { code: 'residence-copy/no-number-use', basis: COPY_OMISSION, field: 'numberUse' } : undefined

/** A number of somebody who is not printed would be opened for nothing. */
export const numberOfNobody: CopyRule = ({ members, individualNumberOf, residentCodeOf }) =>
  [...individualNumberOf, ...residentCodeOf].every((person) => members.includes(person)) ? undefined
    : { code: 'residence-copy/number-of-nobody', basis: COPY_OMISSION, field: 'individualNumberOf' }

/** To a voluntary agent a copy with a number is not handed: it is sent to the registered address of the person. */
export const numberToAgent: CopyRule = (request) =>
  request.requester.category === 'agent' && asksAnyNumber(request) && request.delivery !== 'registered-address'
    ? { code: 'residence-copy/number-to-agent', basis: COPY_AGENT, field: 'delivery' } : undefined

/** Items nobody of this category may have, and items that need a reason. */
export const itemLevels: CopyRule = ({ requester: { category }, asked, itemReason }, { found }) =>
  asked.flatMap((item, at): readonly Finding[] => {
    const level = levelOf(found.itemSets, category, item)
    const said = { basis: REQUESTER_BASIS[category], field: `asked.${at}`, values: { item: ITEM_TITLES[item] } }
    if (level === 'never') return [{ code: 'residence-copy/item-not-for-requester', ...said }]
    return level === 'reason' && itemReason === null ? [{ code: 'residence-copy/no-item-reason', ...said }] : []
  })

/** The name with all that belongs to it, birth, sex and address always stand. [令30条の13, 30条の16] */
export const notToBeLeftOut: CopyRule = ({ leftOut }) => leftOut.flatMap((item, at): readonly Finding[] => {
  const always: readonly CopyItem[] = [...FIXED_ITEMS, ...NAME_ITEMS]
  if (!always.includes(item)) return []
  const values = { item: ITEM_TITLES[item] }
  return [{ code: 'residence-copy/not-to-be-left-out', basis: STD_CERTIFICATE_ITEMS, field: `leftOut.${at}`, values }]
})

/** 世帯連記式 shows the newest state alone and has no room for other offices' items. [STD 20.1.2] */
export const needsSingleForm: CopyRule = ({ form, asked }) => {
  const items: readonly CopyItem[] = asked
  return form === 'household' && items.some((item) => SINGLE_FORM_ITEMS.includes(item))
    ? { code: 'residence-copy/needs-single-form', basis: STD_CERTIFICATE_ITEMS, field: 'form' } : undefined
}

/** A fee that is written nowhere is not taken, and none is waived without its provision. [手数料条例] */
export const feeRules: CopyRule = ({ fee, replaces }, { found }) => {
  if (found.fee === null) return { code: 'residence-copy/no-fee-rule', basis: STD_CERTIFICATE_ITEMS, field: 'fee' }
  if (fee.kind === 'charged') return undefined
  const isKnown = found.exemptions.some(({ code }) => code === fee.exemption)
  const isForReplacement = fee.exemption === REPLACEMENT_EXEMPTION.code && replaces === null
  return isKnown && !isForReplacement ? undefined
    : { code: 'residence-copy/no-such-exemption', basis: STD_CERTIFICATE_ITEMS, field: 'fee' }
}

/** 公用 stands on copies for public bodies alone. [STD 5.7] */
export const publicUseOnly: CopyRule = ({ publicUse, requester: { category } }) =>
  publicUse && category !== 'public-body'
    ? { code: 'residence-copy/public-use', basis: STD_OFFICIAL_USE, field: 'publicUse' } : undefined

/** Without a title and a name nothing is attested. [STD 1.3.9] */
export const noAttestor: CopyRule = (_, { found, office }) =>
  findAttestor(found.attestors, office.today) === undefined
    ? { code: 'residence-copy/no-attestor', basis: STD_SEAL_AND_TITLE } : undefined

/** A printer that is named is one of the house. [STD 10.7] */
export const unknownPrinter: CopyRule = (_, { found }) =>
  found.device.isKnown ? undefined : { code: 'residence-copy/unknown-printer', basis: STD_ISSUE_NO, field: 'printerNo' }

/** After the cash of the day is closed no number is given out there. */
export const cashClosed: CopyRule = (_, { found }) =>
  found.cashClosed ? { code: 'residence-copy/cash-closed', basis: STD_ISSUE_HISTORY } : undefined

/** In the place of a spoiled copy, one, and once. [STD 1.3.8] */
export const replacement: CopyRule = ({ replaces, copies }, { found }) => {
  if (replaces === null || (found.replaced === 'spoiled' && copies === 1)) return undefined
  return { code: 'residence-copy/not-replaceable', basis: STD_ISSUE_HISTORY, field: 'replaces' }
}

/** A request recorded earlier is answered as it was made, and once. [告示15号第5-1] */
export const recordedRequest: CopyRule = (request, { found }) => {
  if (request.requestId === null) return undefined
  const field = 'requestId'
  if (found.request === null || !sameRequest(request, found.request.content)) {
    return { code: 'residence-copy/other-request', basis: COPY_PROCEDURE, field }
  }
  return found.request.copies === 0 || request.replaces !== null ? undefined
    : { code: 'residence-copy/already-issued', basis: COPY_PROCEDURE, field }
}

/** What a block says to a copy; it never says whose block it is. [STD 3.1] */
const finding = (code: string): Finding => ({ code, basis: STD_BLOCK, field: 'members' })

/** Asked before everything else: see `stops`. */
export const stoppedByBlock: CopyRule = (_, { found }) =>
  stops(found.blocks) ? finding('residence-copy/blocked') : undefined

/** Wants care, and to be confirmed. */
export const caredForByBlock: CopyRule = (_, { found }) =>
  found.blocks.some(({ levels }) => levels.certificate === 'alert')
    ? finding('residence-copy/blocked-care') : undefined

/** What can be said as soon as a request is made, before any printer is chosen; in the order of the counter. */
export const requestErrors: readonly CopyRule[] = [
  notInHousehold, membersChanged, requesterElsewhere, notOnlySelf, noIdentity, noAuthority, noPurpose, unifiedForm,
  numberNotForRequester, noNumberUse, numberOfNobody, numberToAgent, itemLevels, notToBeLeftOut, needsSingleForm,
  publicUseOnly,
]

/** What is said at the printer: the fee, who attests, the device, the cash, and what was recorded before. */
export const issueErrors: readonly CopyRule[] = [
  feeRules, noAttestor, unknownPrinter, cashClosed, replacement, recordedRequest,
]
