/** Why a copy of a removed record cannot be given, beside what holds for every paper. [法15条の4] */
import type { Finding } from '../../law/finding.ts'
import { COPY_OF_REMOVED_RECORD, REMOVED_RECORD } from '../../law/provision.ts'
import type { Rule } from '../../frame/rule.ts'
import { weigh as gather } from '../../frame/rule.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { characterFaults, overflowCares } from '../every-certificate/draft.ts'
import { issueRules } from '../every-certificate/issue-rules.ts'
import { itemRules } from '../every-certificate/item-rules.ts'
import { noAuthority, noIdentity, noPurpose, publicUseOnly, unifiedForm } from '../every-certificate/requester-rules.ts'
import { residentOf } from '../every-certificate/requester.ts'
import { weighPaper } from '../every-certificate/weigh.ts'
import { draftSheets } from './content.ts'
import { findRemoved, type RemovedRecordFacts } from './facts.ts'
import { asItemRequest, type RemovedRecordCopyRequest } from './request.ts'

type CopyRule = Rule<RemovedRecordCopyRequest, RemovedRecordFacts>

/** Of whoever lives here there is the copy of a live record; of a sheet that never was there is nothing. */
export const noSuchRecord: CopyRule = (request, facts) => {
  if (findRemoved(request, facts) !== undefined) return undefined
  const isLive = facts.found.record?.status === 'current'
  return isLive
    ? { code: 'removed-record-copy/still-here', basis: REMOVED_RECORD, field: 'sheetNo' }
    : { code: 'removed-record-copy/no-such-record', basis: REMOVED_RECORD, field: 'sheetNo' }
}

/** 除票に記載されている者: nobody who once shared their household, nor an heir, asks in that right. [法15条の4 1項] */
export const onlyThePerson: CopyRule = ({ requester, personNo }) => {
  const resident = residentOf(requester)
  const isAnother = requester.category === 'household' || (resident !== null && resident !== personNo)
  return isAnother
    ? { code: 'removed-record-copy/only-the-person', basis: COPY_OF_REMOVED_RECORD, field: 'requester.category' }
    : undefined
}

/** Who has died asks for nothing, nor does anybody in their name: heirs are third parties with a reason. */
export const askedByTheDead: CopyRule = ({ requester }, { found: { record } }) =>
  record?.status === 'deceased' && residentOf(requester) !== null && requester.category !== 'household'
    ? { code: 'removed-record-copy/deceased', basis: COPY_OF_REMOVED_RECORD, field: 'requester.category' } : undefined

const items: CopyRule = (request, facts): readonly Finding[] =>
  gather(itemRules, 'error', asItemRequest(request), facts).map(({ class: _, ...finding }) => finding)

const characters: CopyRule = (request, facts) =>
  characterFaults(draftSheets(request, facts), [request.personNo], facts)

const overflow: CopyRule = (request, facts) => overflowCares(draftSheets(request, facts), [request.personNo], facts)

const errors: readonly CopyRule[] = [
  noSuchRecord, onlyThePerson, askedByTheDead, noIdentity, noAuthority, noPurpose, unifiedForm, items, publicUseOnly,
  ...issueRules, characters,
]

/** Every reason against it and every care it wants. */
export const weigh = (
  request: RemovedRecordCopyRequest, facts: RemovedRecordFacts,
): readonly ClassifiedFinding[] => weighPaper({ errors, alerts: [overflow] }, request, facts)
