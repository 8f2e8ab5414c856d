/** What the database refuses in this area whatever the server says, as the findings they are. */
import type { ClassifiedFinding } from '../law/finding.ts'
import {
  APPROVED_BEFORE, BROUGHT_BACK, MEASURES_CONFIRMED, PLACE_DESIGNATED, RESPONSIBLE_PEOPLE, SUBCONTRACTING, SURVEYED,
  WORKERS_NAMED,
} from './provisions.ts'

/** The database does not say which. */
const ACCOUNT = { operatorId: '（入力した操作者ID）' } as const
const OWED = { what: '返還・消去・廃棄又は報告', dueOn: '一覧を参照' } as const

export const outsourcingConstraints = {
  'matter_pkey': { class: 'error', code: 'register-matter/exists', basis: APPROVED_BEFORE },
  'contractor_pkey': { class: 'error', code: 'register-contractor/exists', basis: SURVEYED },
  'contract-before-approval': { class: 'error', code: 'register-contract/no-approval', basis: APPROVED_BEFORE },
  'contract-unsurveyed': { class: 'error', code: 'register-contract/no-survey', basis: SURVEYED },
  'contract-unconfirmed': { class: 'error', code: 'register-contract/no-measures', basis: MEASURES_CONFIRMED },
  'one-officer-two-roles': { class: 'error', code: 'name-officer/one-in-both', basis: RESPONSIBLE_PEOPLE },
  'account-of-two': { class: 'error', code: 'name-worker/account-taken', basis: WORKERS_NAMED, values: ACCOUNT },
  'account-of-staff': { class: 'error', code: 'account/staff', basis: WORKERS_NAMED, values: ACCOUNT },
  'terminal-at-a-post': { class: 'error', code: 'place-terminal/placed-already', basis: PLACE_DESIGNATED },
  'staff-at-the-terminal': { class: 'error', code: 'place-terminal/staff-works-there', basis: PLACE_DESIGNATED },
  'subcontract-facts': { class: 'error', code: 'propose-subcontract/fact-missing', basis: SUBCONTRACTING },
  'subcontract-auxiliary': { class: 'error', code: 'propose-subcontract/not-auxiliary', basis: SUBCONTRACTING },
  'subcontract-barred': {
    class: 'error', code: 'propose-subcontract/barred', basis: SUBCONTRACTING, values: { clause: '特記事項第6項' },
  },
  'closed-with-something-owed': { class: 'error', code: 'close-contract/owed', basis: BROUGHT_BACK, values: OWED },
  'closed-with-posts-open': {
    class: 'error', code: 'close-contract/post-open', basis: PLACE_DESIGNATED, values: { postNo: '' },
  },
} as const satisfies Readonly<Record<string, ClassifiedFinding>>
