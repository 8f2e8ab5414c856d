/** Who asks, by what right, shown by which paper, for what: why a request of any kind cannot be met. [法12条–12条の3] */
import {
  COPY_AGENT, COPY_FOR_AGENCY, COPY_FOR_PROFESSIONAL, COPY_FOR_THIRD_PARTY, COPY_IDENTITY, STD_OFFICIAL_USE,
} from '../../law/provision.ts'
import type { Rule } from '../../frame/rule.ts'
import type { EveryRequest } from './request.ts'
import { IDENTITY_EVIDENCE, type Evidence } from './requester.ts'

type Asks = Pick<EveryRequest, 'requester'>

const shows = (evidence: readonly Evidence[], wanted: readonly Evidence[]): boolean =>
  evidence.some((paper) => wanted.includes(paper))

/** Who stands at the counter is made sure of, whoever they are. [法12条3項] */
export const noIdentity: Rule<Asks, unknown> = ({ requester: { category, evidence } }) => {
  const wanted = category === 'public-body' ? [...IDENTITY_EVIDENCE, 'official-letter' as const] : IDENTITY_EVIDENCE
  return shows(evidence, wanted) ? undefined
    : { code: 'issue/no-identity', basis: COPY_IDENTITY, field: 'requester.evidence' }
}

const AUTHORITY: Readonly<Record<string, readonly Evidence[]>> = {
  'agent': ['letter-of-attorney'],
  'statutory-agent': ['family-register', 'guardianship-certificate'],
}

/** 委任状, 戸籍, 登記事項証明書. [法12条4項] */
export const noAuthority: Rule<Asks, unknown> = ({ requester: { category, evidence } }) => {
  const wanted = AUTHORITY[category]
  return wanted === undefined || shows(evidence, wanted) ? undefined
    : { code: 'issue/no-authority', basis: COPY_AGENT, field: 'requester.evidence' }
}

const PURPOSE_BASIS = {
  'public-body': COPY_FOR_AGENCY, 'third-party': COPY_FOR_THIRD_PARTY, 'specialist': COPY_FOR_PROFESSIONAL,
} as const

/** 請求事由, 利用目的: whoever is no resident of the household says what for. */
export const noPurpose: Rule<Asks & Pick<EveryRequest, 'purpose'>, unknown> = (
  { requester: { category }, purpose },
) => {
  if (category !== 'public-body' && category !== 'third-party' && category !== 'specialist') return undefined
  return purpose === null
    ? { code: 'issue/no-purpose', basis: PURPOSE_BASIS[category], field: 'purpose' } : undefined
}

/** The unified form has a serial number, and names the client unless a dispute is pursued. [法12条の3 2項] */
export const unifiedForm: Rule<Asks, unknown> = ({ requester }) => {
  if (requester.category !== 'specialist') return undefined
  const basis = COPY_FOR_PROFESSIONAL
  const serial = { code: 'issue/no-form-serial', basis, field: 'requester.formSerial' }
  const client = { code: 'issue/no-client', basis, field: 'requester.client' }
  return [
    ...(requester.formSerial === '' ? [serial] : []),
    ...(requester.client === null && !requester.dispute ? [client] : []),
  ]
}

/** 公用 stands on copies for public bodies alone. [STD 5.7] */
export const publicUseOnly: Rule<Asks & Pick<EveryRequest, 'publicUse'>, unknown> = (
  { publicUse, requester: { category } },
) => publicUse && category !== 'public-body'
  ? { code: 'issue/public-use', basis: STD_OFFICIAL_USE, field: 'publicUse' } : undefined
