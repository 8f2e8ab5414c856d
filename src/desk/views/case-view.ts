/** One case, whole: for the officer who enters it, hands it on or looks at what became of it. */
import { z } from 'zod'
import { findKind } from '../../events/kinds.ts'
import type { Form } from '../../frame/form.ts'
import type { StandingBlock } from '../../frame/question.ts'
import type { View } from '../../frame/view.ts'
import type { Officer } from '../../frame/officer.ts'
import { hardest, type ShownRecord, type StoredRow } from '../../inquiry/shown-record.ts'
import { STD_APPROVAL } from '../../law/provision.ts'
import { filingCase, type FilingCase, type StoredCase } from '../filing-case.ts'
import { readableTo } from '../permit.ts'
import { spoken } from '../spoken.ts'
import { peopleOf, peopleShown, peopleValue, reachOf } from './people.ts'

const CaseView = z.strictObject({ caseId: z.uuid() })

/** What the case's row brings beyond the case itself. */
export type CaseRow = StoredCase & {
  readonly names: Readonly<Record<string, string>>
  readonly blocks: readonly StandingBlock[]
  readonly people: readonly StoredRow[]
  readonly review: CaseShown['review']
}

/** The case as a screen receives it: itself, the form it is entered with, its findings and its officers in words. */
export type CaseShown = FilingCase & {
  readonly title: string
  readonly form: Form | null
  /** Findings told at the last entry, in words. */
  readonly spoken: readonly unknown[]
  /** Officers' names by id. */
  readonly names: Readonly<Record<string, string>>
  /** Residents whom the filing names. */
  readonly people: readonly ShownRecord[]
  /** Of what a contractor's worker entered, while staff has not reviewed it; null of anything else. */
  readonly review: { readonly opened: boolean } | null
  /** Where inquiries about somebody in it are stopped, nothing of its content is shown. */
  readonly blocked: 'error' | 'alert' | 'none'
}

export const caseView: View<z.infer<typeof CaseView>, CaseRow> = {
  id: 'case',
  title: '受付の内容',
  basis: [STD_APPROVAL],
  schema: CaseView,
  about: ({ caseId }) => ({ caseId }),
  query: ({ caseId }, officer) => ({
    text: CASE_QUERY, values: [caseId, officer.operatorId, peopleValue(), reachOf(officer)],
  }),
  present: (rows, _, officer) => rows[0] === undefined ? null : caseShown(rows[0], officer),
}

/** One row with the case, the names of the officers in it, and what binds it for the officer who asks. */
export const CASE_QUERY = `
  select filing.persons_of(c.case_id) || p.person_nos as person_nos, filing.case_of(c.case_id) || jsonb_build_object(
    'review', (select jsonb_build_object('opened', coalesce(r.opened_by = $2, false)) from outsourcing.review r
      where r.case_id = c.case_id and r.draft_no = c.draft_no and r.verdict is null),
    'people', p.rows, 'blocks', filing.blocks_on(c.case_id, $2),
    'names', (select coalesce(jsonb_object_agg(o.operator_id, o.name), '{}') from access.operator o
      where o.operator_id in (c.received_by, c.entered_by, c.checked_by, c.approved_by, c.holder))) as row
  from filing.filing_case c, lateral (
    select coalesce(array_agg(person_no), '{}') as person_nos, coalesce(jsonb_agg(row order by person_no), '[]') as rows
    from ${peopleOf(2, 3, 4)} people) p
  where c.case_id = $1`

/** From the row of `CASE_QUERY`. */
export const caseShown = (row: CaseRow, officer: Officer): CaseShown => {
  const { names, blocks, people: stored, review, ...rest } = row
  const blocked = hardest(blocks, 'inquiry')
  const known = blocked === 'error' ? withoutContent(filingCase(rest)) : filingCase(rest)
  const kind = findKind(known.kind)
  const findings = readableTo(officer, known.draft?.findings ?? [])
  const draft = known.draft === null ? null : { ...known.draft, findings }
  const people = blocked === 'error' ? [] : peopleShown(stored, officer)
  return {
    ...known, draft, names, people, review, blocked, title: kind?.title ?? known.kind, form: kind?.form ?? null,
    spoken: findings.map(spoken),
  }
}

/** Where a case stands and with whom, and nothing of what or whom it tells: the counter, the filer, the paper. */
const withoutContent = ({
  caseId, receiptNo, day, kind, state, revision, draftNo, enteredBy, checkedBy, approvedBy, holder, holderName, held,
}: FilingCase): FilingCase & Silent => ({
  caseId, receiptNo, day, kind, state, revision, draftNo, enteredBy, checkedBy, approvedBy, holder, holderName, held,
  ...SILENT,
})

const SILENT = {
  place: '', terminal: '', source: 'none', filer: { role: 'self', name: '', evidence: [] }, movers: [],
  machineRead: null, holderPlace: null, draft: null, working: null, note: null, parked: null, steps: null,
  scans: null, persons: [],
} as const
type Silent = typeof SILENT
