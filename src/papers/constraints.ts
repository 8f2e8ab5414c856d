/** What the database refuses in this area whatever the server says, as the findings they are. */
import type { ClassifiedFinding } from '../law/finding.ts'
import {
  DIVISION_OF_DUTIES, EX_OFFICIO_SHEET, PAPERS_KEPT_ONE_YEAR, REVIEW_PAPERS_DESTROYED,
} from '../law/provision.ts'

export const papersConstraints = {
  'kept-still': { class: 'error', code: 'dispose-papers/kept-still', basis: PAPERS_KEPT_ONE_YEAR },
  'disposed-twice': { class: 'error', code: 'dispose-papers/disposed-already', basis: PAPERS_KEPT_ONE_YEAR },
  'own-witness': { class: 'error', code: 'dispose-papers/own-witness', basis: DIVISION_OF_DUTIES },
  'second-record': { class: 'error', code: 'open-ex-officio-record/open-already', basis: EX_OFFICIO_SHEET },
  'print-destroyed-twice': {
    class: 'error', code: 'destroy-review-prints/destroyed-already', basis: REVIEW_PAPERS_DESTROYED,
  },
  'period-below-minimum': { class: 'error', code: 'set-retention/below-minimum', basis: PAPERS_KEPT_ONE_YEAR },
} as const satisfies Readonly<Record<string, ClassifiedFinding>>
