/** The request for a copy as the form holds it, and as the server wants it. Pure. */
import { isCivilDay } from '../../../src/law/calendar.ts'
import { parseEraDate } from '../../../src/law/era.ts'
import { parseImpreciseDate } from '../../../src/law/imprecise-date.ts'
import type { CopyRequest, RequesterCategory } from '../../ask/shapes/papers.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import type { CaseView, FilerRole } from '../../ask/shapes/roads.ts'

export const CATEGORIES: readonly RequesterCategory[] = [
  'self',
  'household',
  'statutory-agent',
  'agent',
  'public-body',
  'third-party',
  'specialist',
]
/** Items beyond those that are always there, as they are asked for at the counter. */
export const ASKED_ITEMS = [
  'head',
  'familyRegister',
  'addressBeforeChange',
  'nationality',
  'foreignCategory',
  'statusOfResidence',
  'periodOfStay',
  'periodExpiresOn',
  'cardNo',
  'aliasHistory',
  'history',
  'remark',
] as const
/** The same of a removed record. */
export const REMOVED_ITEMS = [...ASKED_ITEMS, 'removal'] as const
export const FOREIGN_ITEMS: readonly string[] = [
  'nationality',
  'foreignCategory',
  'statusOfResidence',
  'periodOfStay',
  'periodExpiresOn',
  'cardNo',
  'aliasHistory',
]
/** Items shown unless somebody wants them left out. */
export const LEFT_OUT_ITEMS = [
  'nameKana',
  'becameResidentOn',
  'addressFixedOn',
  'moveInNotifiedOn',
  'previousAddress',
] as const

/** 統合記載欄 of a removed record stands unless somebody wants it left out, or may not have it. */
export const REMOVED_LEFT_OUT_ITEMS = [...LEFT_OUT_ITEMS, 'history', 'remark', 'removal'] as const

/** Papers by which somebody is known, and those by which each category shows its right. [法12条3項] */
const IDENTITY = [
  'individual-number-card',
  'driving-licence',
  'passport',
  'residence-card',
  'other-with-photo',
  'two-without-photo',
  'known-to-officer',
] as const
const RIGHT: Readonly<Record<RequesterCategory, readonly string[]>> = {
  self: [],
  household: [],
  'statutory-agent': ['family-register', 'guardianship-certificate'],
  agent: ['letter-of-attorney'],
  'public-body': ['official-letter', 'official-identity-card'],
  'third-party': ['contract', 'company-register', 'employee-card'],
  specialist: ['membership-card', 'assistant-card'],
}
export const evidenceFor = (category: RequesterCategory): readonly string[] => [
  ...RIGHT[category],
  ...IDENTITY,
  'other-proof',
]

export type RequestForm = {
  readonly category: RequesterCategory
  readonly name: string
  readonly address: string
  readonly evidence: readonly string[]
  /** What only some categories are asked: who the officer is, the ground, the profession. */
  readonly extra: Readonly<Record<string, string>>
  readonly scope: 'all' | 'some'
  readonly members: readonly number[]
  readonly form: 'household' | 'single'
  readonly asked: readonly string[]
  readonly leftOut: readonly string[]
  readonly individualNumberOf: readonly number[]
  readonly residentCodeOf: readonly number[]
  readonly numberUse: string
  readonly purpose: string
  readonly itemReason: string
  readonly copies: number
  readonly publicUse: boolean
  readonly exemption: string
  readonly delivery: CopyRequest['delivery']
  readonly printerNo: string
  /** 生年月日 as the requester said it. */
  readonly saidBirth: string
  /** Key of the paper that was chosen; empty for the one offered first. */
  readonly paper: string
  /** Why a certificate is given once more. */
  readonly reason: string
  /** Wished for although a card serves in its place. */
  readonly voluntary: boolean
}

const CATEGORY_OF_ROLE: Readonly<Record<FilerRole, RequesterCategory>> = {
  self: 'self',
  head: 'household',
  'household-member': 'household',
  agent: 'agent',
  'statutory-agent': 'statutory-agent',
  'third-party': 'third-party',
  agency: 'public-body',
  professional: 'specialist',
}

/** Whoever asks for themselves gets their own sheet; the household is asked for as its member. [法12条1項] */
export const scopeFor = (category: RequesterCategory): Pick<RequestForm, 'category' | 'scope'> => ({
  category,
  scope: category === 'household' ? 'all' : 'some',
})

/** What the reception knows of the requester. */
export const beginRequest = (known: CaseView | undefined): RequestForm => ({
  ...scopeFor(known === undefined ? 'self' : CATEGORY_OF_ROLE[known.filer.role]),
  name: known?.filer.name ?? '',
  address: known?.filer.address ?? '',
  evidence: [],
  extra: {},
  members: [],
  form: 'household',
  asked: [],
  leftOut: [],
  individualNumberOf: [],
  residentCodeOf: [],
  numberUse: '',
  purpose: '',
  itemReason: '',
  copies: 1,
  publicUse: false,
  exemption: '',
  delivery: 'counter',
  printerNo: '',
  saidBirth: '',
  paper: '',
  reason: '',
  voluntary: false,
})

export type Gate = 'blank' | 'same' | 'differs'

/** Whether what the requester said is the birth date on record: an answer typed, not a date read out to them. */
export const birthGate = (said: string, birth: ShownRecord['birthDate']): Gate => {
  if (said.trim() === '') return 'blank'
  const day = parseEraDate(said)
  if (day.ok && birth.kind === 'exact') return day.on === birth.sortOn ? 'same' : 'differs'
  const written = parseImpreciseDate(said)
  return written.ok && written.date.text === birth.text ? 'same' : 'differs'
}

/** What was typed, or nothing. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Who asks, with what their category must say. */
export const requesterOf = (form: RequestForm, personNo: number): CopyRequest['requester'] => {
  const { category, extra } = form
  const asked = { category, name: form.name.trim(), address: form.address.trim(), evidence: form.evidence }
  const ground = extra['ground'] ?? 'right-or-duty'
  switch (category) {
    case 'public-body':
      return {
        ...asked,
        officerTitle: extra['officerTitle'] ?? '',
        officerName: extra['officerName'] ?? '',
        provision: extra['provision'] ?? '',
      }
    case 'third-party':
      return { ...asked, ground, corporation: orNull(extra['corporation'] ?? '') }
    case 'specialist':
      return {
        ...asked,
        ground,
        profession: extra['profession'] ?? 'lawyer',
        formSerial: extra['formSerial'] ?? '',
        client: orNull(extra['client'] ?? ''),
        dispute: extra['dispute'] === 'true',
      }
    default:
      return { ...asked, personNo }
  }
}

/** The input of the document. `members`: the household as it stands. */
export const copyRequest = (
  form: RequestForm,
  person: ShownRecord,
  members: readonly ShownRecord[],
): CopyRequest => ({
  householdNo: person.householdNo ?? 0,
  scope: form.scope,
  members:
    form.scope === 'all'
      ? members.map(({ personNo }) => personNo)
      : form.members.length > 0
        ? form.members
        : [person.personNo],
  form: form.form,
  requester: requesterOf(form, person.personNo),
  asked: form.asked,
  leftOut: form.leftOut,
  individualNumberOf: form.individualNumberOf,
  residentCodeOf: form.residentCodeOf,
  numberUse: orNull(form.numberUse),
  purpose: orNull(form.purpose),
  itemReason: orNull(form.itemReason),
  copies: form.copies,
  publicUse: form.publicUse,
  fee: form.exemption === '' ? { kind: 'charged' } : { kind: 'exempt', exemption: form.exemption },
  delivery: form.delivery,
  printerNo: form.printerNo,
  requestId: null,
  replaces: null,
})

/** 20261121 ○○町 本庁1 P001 012 */
export const issueNoText = (no: {
  issuedOn: string
  municipality: string
  terminalNo: string
  printerNo: string
  serial: number
}): string =>
  [
    isCivilDay(no.issuedOn) ? no.issuedOn.replaceAll('-', '') : no.issuedOn,
    no.municipality,
    no.terminalNo,
    no.printerNo,
    String(no.serial).padStart(3, '0'),
  ]
    .filter((part) => part !== '')
    .join(' ')
