/** Why a copy of a household's records cannot be given, beside what holds for every paper. [法12条, STD 5.1] */
import type { Finding } from '../../law/finding.ts'
import { COPY_OWN_HOUSEHOLD, STD_CERTIFICATE_ITEMS } from '../../law/provision.ts'
import type { Rule } from '../../frame/rule.ts'
import { itemRules } from '../every-certificate/item-rules.ts'
import { SINGLE_FORM_ITEMS } from '../every-certificate/item-sets.ts'
import type { CopyItem } from '../every-certificate/item-titles.ts'
import { noAuthority, noIdentity, noPurpose, publicUseOnly, unifiedForm } from '../every-certificate/requester-rules.ts'
import { residentOf } from '../every-certificate/requester.ts'
import { currentMembers, printedMembers, type ResidenceCopyFacts } from './facts.ts'
import type { ResidenceCopyRequest } from './request.ts'

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

/** 世帯連記式 shows the newest state alone and has no room for other offices' items. [STD 20.1.2] */
export const needsSingleForm: CopyRule = ({ form, asked }) => {
  const items: readonly CopyItem[] = asked
  return form === 'household' && items.some((item) => SINGLE_FORM_ITEMS.includes(item))
    ? { code: 'residence-copy/needs-single-form', basis: STD_CERTIFICATE_ITEMS, field: 'form' } : undefined
}

/** What can be said as soon as a request is made, before any printer is chosen; in the order of the counter. */
export const requestErrors: readonly CopyRule[] = [
  notInHousehold, membersChanged, requesterElsewhere, notOnlySelf, noIdentity, noAuthority, noPurpose,
  unifiedForm, ...itemRules, needsSingleForm, publicUseOnly,
]
