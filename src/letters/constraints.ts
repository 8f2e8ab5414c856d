/** What the database refuses in this area whatever the server says, as the findings they are. */
import type { ClassifiedFinding } from '../law/finding.ts'
import { STD_HEAD_CHANGE_REQUEST, STD_SUPPORT_MEASURE } from '../law/provision.ts'

export const letterConstraints = {
  'letter-not-allowed': { class: 'error', code: 'letter/not-allowed', basis: STD_SUPPORT_MEASURE },
  'letter-settled-twice': { class: 'error', code: 'letter/settled', basis: STD_HEAD_CHANGE_REQUEST },
} as const satisfies Readonly<Record<string, ClassifiedFinding>>
