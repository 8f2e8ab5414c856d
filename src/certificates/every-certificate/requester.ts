/** Who may ask for a copy, by the provision they ask under, and what each must say and show. [法12条, 12条の2, 12条の3] */
import { z } from 'zod'
import type { Provision } from '../../law/provision.ts'
import {
  COPY_AGENT, COPY_FOR_AGENCY, COPY_FOR_PROFESSIONAL, COPY_FOR_THIRD_PARTY, COPY_OWN_HOUSEHOLD,
} from '../../law/provision.ts'

/** Text an officer types: something, on one line, without control characters or halves of characters. */
export const typed = z.string().min(1).max(200).regex(/^[^\p{Cc}\p{Cs}]+$/u)
export const typedOrNone = typed.nullable()
const personNo = z.int().positive()

export const EVIDENCE = [
  'individual-number-card', 'driving-licence', 'passport', 'residence-card', 'other-with-photo', 'two-without-photo',
  'known-to-officer', 'letter-of-attorney', 'family-register', 'guardianship-certificate', 'official-letter',
  'official-identity-card', 'company-register', 'employee-card', 'contract', 'membership-card', 'assistant-card',
  'other-proof',
] as const
export type Evidence = (typeof EVIDENCE)[number]

/** Papers that say who stands at the counter. */
export const IDENTITY_EVIDENCE: readonly Evidence[] = [
  'individual-number-card', 'driving-licence', 'passport', 'residence-card', 'other-with-photo', 'two-without-photo',
  'known-to-officer', 'official-identity-card', 'membership-card', 'assistant-card',
]

const asked = { name: typed, address: typed, evidence: z.array(z.enum(EVIDENCE)).max(10) }

/** The eight professions that may ask on a client's behalf on the unified form. [法12条の3 3項] */
export const PROFESSIONS = [
  'lawyer', 'judicial-scrivener', 'land-and-house-investigator', 'tax-accountant', 'social-insurance-labour-consultant',
  'patent-attorney', 'maritime-procedure-agent', 'administrative-scrivener',
] as const

export const RequesterSchema = z.discriminatedUnion('category', [
  z.strictObject({ category: z.literal('self'), ...asked, personNo }),
  z.strictObject({ category: z.literal('household'), ...asked, personNo }),
  /** `personNo` is the resident they act for. */
  z.strictObject({ category: z.literal('statutory-agent'), ...asked, personNo }),
  z.strictObject({ category: z.literal('agent'), ...asked, personNo }),
  z.strictObject({
    category: z.literal('public-body'), ...asked,
    officerTitle: typed, officerName: typed,
    /** 根拠法令 of the duty that needs the copy. */
    provision: typed,
  }),
  z.strictObject({
    category: z.literal('third-party'), ...asked,
    ground: z.enum(['right-or-duty', 'submission', 'other']),
    /** 法人名 and the office of whoever stands at the counter, where a corporation asks. */
    corporation: typedOrNone,
  }),
  z.strictObject({
    category: z.literal('specialist'), ...asked,
    profession: z.enum(PROFESSIONS),
    /** Serial number of the unified form (職務上請求書). */
    formSerial: z.string().max(60),
    ground: z.enum(['right-or-duty', 'submission', 'other']),
    /** The client may stay unnamed where a dispute is pursued on their behalf. [法12条の3 4項] */
    client: typedOrNone,
    dispute: z.boolean(),
  }),
])
export type Requester = z.infer<typeof RequesterSchema>
/** The kind of requester. */
export type RequesterCategory = Requester['category']

export const REQUESTER_CATEGORIES: readonly RequesterCategory[] = [
  'self', 'household', 'statutory-agent', 'agent', 'public-body', 'third-party', 'specialist',
]

export const REQUESTER_TITLES: Readonly<Record<RequesterCategory, string>> = {
  'self': '本人',
  'household': '同一世帯員',
  'statutory-agent': '法定代理人',
  'agent': '任意代理人',
  'public-body': '国・地方公共団体の機関',
  'third-party': '第三者',
  'specialist': '特定事務受任者',
}

export const REQUESTER_BASIS: Readonly<Record<RequesterCategory, Provision>> = {
  'self': COPY_OWN_HOUSEHOLD,
  'household': COPY_OWN_HOUSEHOLD,
  'statutory-agent': COPY_AGENT,
  'agent': COPY_AGENT,
  'public-body': COPY_FOR_AGENCY,
  'third-party': COPY_FOR_THIRD_PARTY,
  'specialist': COPY_FOR_PROFESSIONAL,
}

/** The resident in whose right a copy is asked for: the requester, or the one an agent acts for. */
export const residentOf = (requester: Requester): number | null =>
  'personNo' in requester ? requester.personNo : null
