/** What the database refuses in this area whatever the server says, as the findings they are. */
import type { ClassifiedFinding } from '../law/finding.ts'
import {
  DIVISION_OF_DUTIES, EX_OFFICIO_SHEET, PAPERS_KEPT_ONE_YEAR, REVIEW_PAPERS_DESTROYED,
} from '../law/provision.ts'

/** The database does not say which of the papers it was. */
const UNNAMED = { label: '（選択した書類）', number: '（選択した帳票）', lastDay: '保存期間の満了' } as const

export const papersConstraints = {
  'kept-still': { class: 'error', code: 'dispose-papers/kept-still', basis: PAPERS_KEPT_ONE_YEAR, values: UNNAMED },
  'disposed-twice': {
    class: 'error', code: 'dispose-papers/disposed-already', basis: PAPERS_KEPT_ONE_YEAR, values: UNNAMED,
  },
  'own-witness': { class: 'error', code: 'dispose-papers/own-witness', basis: DIVISION_OF_DUTIES },
  'second-record': { class: 'error', code: 'open-ex-officio-record/open-already', basis: EX_OFFICIO_SHEET },
  'print-destroyed-twice': {
    class: 'error', code: 'destroy-review-prints/destroyed-already', basis: REVIEW_PAPERS_DESTROYED, values: UNNAMED,
  },
  'period-below-minimum': {
    class: 'error', code: 'set-retention/below-minimum', basis: PAPERS_KEPT_ONE_YEAR, values: { years: 1 },
  },
} as const satisfies Readonly<Record<string, ClassifiedFinding>>
