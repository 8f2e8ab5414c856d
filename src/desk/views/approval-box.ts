/** 決裁箱: checked filings waiting for approval, all of them or one counter's, with what they change. [STD 4.0.8] */
import { z } from 'zod'
import { findKind } from '../../events/kinds.ts'
import type { Officer } from '../../frame/officer.ts'
import type { View } from '../../frame/view.ts'
import type { OfficeDay, StandingBlock } from '../../frame/question.ts'
import { hardest, type StoredRow } from '../../inquiry/shown-record.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { STD_APPROVAL } from '../../law/provision.ts'
import { spoken } from '../spoken.ts'
import { peopleOf, peopleShown, peopleValue, reachOf } from './people.ts'

const ApprovalBox = z.strictObject({ place: z.string().max(100).optional() })

type BoxRow = Readonly<Record<string, unknown>> & {
  readonly findings: readonly ClassifiedFinding[]
  readonly kind: string
  readonly enteredBy: string
  readonly checkedBy: string
  readonly content: unknown
  readonly blocks: readonly StandingBlock[]
  readonly people: readonly StoredRow[]
}

export const approvalBox: View<z.infer<typeof ApprovalBox>, BoxRow> = {
  id: 'approval-box',
  title: '決裁箱',
  basis: [STD_APPROVAL],
  schema: ApprovalBox,
  query: ({ place }, officer) => ({
    text: `select filing.persons_of(c.case_id) || p.person_nos as person_nos, jsonb_build_object(
        'caseId', c.case_id, 'receiptNo', c.receipt_no, 'kind', c.kind, 'place', c.place, 'draftNo', c.draft_no,
        'names', coalesce((select jsonb_agg(m->>'name') from jsonb_array_elements(c.movers) m), '[]'),
        'enteredBy', c.entered_by, 'checkedBy', c.checked_by,
        'enteredByName', (select name from access.operator where operator_id = c.entered_by),
        'checkedByName', (select name from access.operator where operator_id = c.checked_by),
        'checkedAt', c.checked_at, 'findings', d.findings, 'confirmed', d.confirmed, 'content', d.content,
        'people', p.rows, 'blocks', filing.blocks_on(c.case_id, $2)) as row
      from filing.filing_case c join filing.draft d using (case_id, draft_no), lateral (
        select coalesce(array_agg(person_no), '{}') as person_nos,
          coalesce(jsonb_agg(row order by person_no), '[]') as rows
        from ${peopleOf(2, 3, 4)} people) p
      where c.state = 'checked' and ($1::text is null or c.place = $1)
      order by c.checked_at limit 200`,
    values: [place ?? null, officer.operatorId, peopleValue(), reachOf(officer)],
  }),
  present: (rows, _, officer, office) => ({
    rows: rows.map((row) => boxRow(row, officer, office)),
  }),
}

/** What may not be looked at may not be decided: its place in the box is all that is shown of it. */
const boxRow = ({ findings, blocks, content, people, ...row }: BoxRow, officer: Officer, office: OfficeDay) => {
  const blocked = hardest(blocks, 'inquiry')
  const isSeen = blocked !== 'error'
  return {
    ...row,
    title: findKind(row.kind)?.title,
    content: isSeen ? content : null,
    people: isSeen ? peopleShown(people, officer) : [],
    spoken: isSeen ? findings.map(spoken) : [],
    blocked,
    mayApprove: isSeen && isOthers(row, officer, office) && officer.kind === 'staff',
  }
}

/** Neither entered nor, where the office has a third, checked by whoever would approve it. [第8-1(5)] */
const isOthers = (
  { enteredBy, checkedBy }: Pick<BoxRow, 'enteredBy' | 'checkedBy'>, { operatorId }: Officer, office: OfficeDay,
): boolean => enteredBy !== operatorId && (checkedBy !== operatorId || office.checkerMayApprove === true)
