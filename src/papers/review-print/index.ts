/** 確認用帳票: what was entered beside what the register has, for comparing with the notification. [STD 4.0.9, 20.0.1] */
import type { OfficePaper, PrintFacts } from '../../frame/office-paper.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { REVIEW_PAPERS_DESTROYED, STD_BLOCK, STD_ENTRY_CHECK } from '../../law/provision.ts'
import { contentOf } from './content.ts'
import type { ReviewFound } from './facts.ts'
import { reviewPrintFace, type ReviewPrint } from './face.ts'

/** Only before 本登録: afterwards the register itself is what is looked at. */
const PROVISIONAL = ['provisional', 'checked']

/** Never a certificate: no seal, 確認用 on every page, and gone once it has served. */
export const reviewPrint: OfficePaper<ReviewPrint, ReviewFound> = {
  ...reviewPrintFace,
  basis: [STD_ENTRY_CHECK, REVIEW_PAPERS_DESTROYED],
  ask: () => ({}),
  caseOf: ({ caseId }) => caseId,
  lookUp: ({ caseId }) => ({ area: 'papers', what: 'review-print', of: { caseId } }),
  weigh: (_, { found, drafted }) => {
    if (isHidden(found)) return [error('review-print/stopped', STD_BLOCK)]
    const isProvisional = drafted !== null && PROVISIONAL.includes(drafted.state)
    return isProvisional ? [] : [error('review-print/not-provisional', STD_ENTRY_CHECK)]
  },
  subjects: (_, { drafted }) => ({
    // Whoever is not in the register yet has a number only once the filing is final.
    persons: (drafted?.before ?? []).map(({ personNo }) => personNo),
    households: [],
  }),
  number: (_, facts) => numberOf(facts),
  content: (_, facts, number) => contentOf(facts, number),
  writes: (_, { found, drafted, office }, { printId, number, pages, sha256, officer }) => [{
    area: 'papers',
    op: 'review-print',
    row: {
      printId, number, pages, sha256, serial: found.nextSerial, caseId: drafted?.caseId, draftNo: drafted?.draftNo,
      place: officer.place, by: officer.operatorId, at: office.now,
    },
  }],
}

/** Nobody prints what their screen does not show them. */
const isHidden = ({ blocks }: ReviewFound): boolean => blocks.some(({ levels }) => levels.inquiry === 'error')

const error = (code: string, basis: ClassifiedFinding['basis']): ClassifiedFinding => ({ class: 'error', code, basis })

/** 確-20261121-003. */
const numberOf = ({ found, office }: PrintFacts<ReviewFound>): string =>
  `確-${office.today.replaceAll('-', '')}-${String(found.nextSerial).padStart(3, '0')}`
