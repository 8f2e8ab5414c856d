/** What the database refuses in this area whatever the server says, as the findings they are. */
import type { ClassifiedFinding, Finding } from '../law/finding.ts'
import {
  CONTRACTOR_RETURN, CONTRACTOR_TAKE_OUT, DUPLICATION, ERASURE, MEDIA_CRITERIA, MEDIA_PLACE, SEPARATION_OF_DUTIES,
  TAKE_OUT,
} from './provisions.ts'

const error = (finding: Finding): ClassifiedFinding => ({ ...finding, class: 'error' })

/** The database does not say how much it was. */
const UNCOUNTED = { approved: '承認された', counted: '承認された数を超える' } as const

export const mediaConstraints = {
  'key-twice': error({ code: 'recipient-key/known', basis: TAKE_OUT }),
  'key-confirmed-twice': error({ code: 'recipient-key/confirmed-already', basis: TAKE_OUT }),
  'key-retired-twice': error({ code: 'recipient-key/retired', basis: TAKE_OUT }),
  'own-key-confirmation': error({ code: 'recipient-key/own-confirmation', basis: SEPARATION_OF_DUTIES }),
  'medium-label': error({ code: 'medium/label-taken', basis: MEDIA_PLACE }),
  'application-term': error({ code: 'apply-take-out/past', basis: TAKE_OUT }),
  'application-carrier': error({ code: 'apply-take-out/contract', basis: CONTRACTOR_TAKE_OUT }),
  'application-approver': error({ code: 'apply-take-out/contract', basis: CONTRACTOR_TAKE_OUT }),
  'withdrawn-twice': error({ code: 'application/withdrawn-already', basis: TAKE_OUT }),
  'export-of-application': error({ code: 'take-out/consumed', basis: TAKE_OUT }),
  'export-of-approval': error({ code: 'take-out/consumed', basis: TAKE_OUT }),
  'take-out-withdrawn': error({ code: 'take-out/withdrawn', basis: TAKE_OUT }),
  'take-out-of-another': error({ code: 'take-out/unknown', basis: TAKE_OUT }),
  'take-out-unapproved': error({ code: 'take-out/approval-ended', basis: MEDIA_CRITERIA }),
  'take-out-late': error({ code: 'take-out/late', basis: TAKE_OUT, values: { dueOn: '申請した期限' } }),
  'take-out-more': error({ code: 'take-out/more-people', basis: DUPLICATION, values: UNCOUNTED }),
  'take-out-key': error({ code: 'take-out/key-moved', basis: TAKE_OUT }),
  'take-out-contract': error({ code: 'take-out/contract-not-running', basis: CONTRACTOR_TAKE_OUT }),
  'received-twice': error({ code: 'record-receipt/received-already', basis: TAKE_OUT }),
  'receipt-of-another': error({ code: 'record-receipt/other-file', basis: TAKE_OUT }),
  'returned-twice': error({ code: 'export/returned-already', basis: CONTRACTOR_RETURN }),
  'erased-twice': error({ code: 'record-erasure/recorded-already', basis: ERASURE }),
  'erasure-of-approval': error({ code: 'record-erasure/recorded-already', basis: ERASURE }),
  'erased-export-twice': error({ code: 'export/erased-already', basis: ERASURE }),
  'erased-medium-twice': error({ code: 'medium/erased-already', basis: ERASURE }),
  'erasure-witness': error({ code: 'record-erasure/own-witness', basis: ERASURE }),
  'erasure-unapproved': error({ code: 'record-erasure/unapproved', basis: ERASURE }),
  'lost-twice': error({ code: 'record-loss/recorded-already', basis: TAKE_OUT }),
} as const satisfies Readonly<Record<string, ClassifiedFinding>>
