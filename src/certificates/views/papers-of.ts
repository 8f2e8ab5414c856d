/** 発行できる証明: which papers fit a person, or a case of moving out, beside the copy of a live record. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { COPY_PROCEDURE, MOVING_OUT_CERTIFICATE_PROCEDURE } from '../../law/provision.ts'
import { isHidden, type Blocked } from '../copy.ts'

const PapersOf = z.strictObject({
  personNo: z.int().positive().nullable(),
  /** A case of moving out; where none is named, the one by which the person last told of it. */
  caseId: z.uuid().nullable(),
})

const SQL = `
  select about.person_nos, jsonb_build_object(
    'sheets', coalesce((select certificate.removed_sheets($1::bigint)), '[]'),
    'given', coalesce((select certificate.given_to(coalesce($1::bigint, about.person_nos[1]))), '[]'),
    'moveOut', about.papers, 'blocks', restriction.around(about.person_nos, '{}', $3)) as row
  from (select papers, array(select $1::bigint where $1::bigint is not null
      union select (m->>'personNo')::bigint from jsonb_array_elements(papers->'movers') m) as person_nos
    from (select certificate.papers_of_case(move_out) as papers
      from (select coalesce($2::uuid, certificate.move_out_of($1::bigint)) as move_out) c) p) about`

type PapersRow = Readonly<Record<string, unknown>> & Blocked

/** Removed sheets, certificates given, whom a case moves out; nothing where their whereabouts are stopped. */
export const papersOf: View<z.infer<typeof PapersOf>, PapersRow> = {
  id: 'papers-of',
  title: '発行できる証明',
  basis: [COPY_PROCEDURE, MOVING_OUT_CERTIFICATE_PROCEDURE],
  schema: PapersOf,
  about: ({ personNo, caseId }) => ({
    ...(personNo === null ? {} : { persons: [personNo] }), ...(caseId === null ? {} : { caseId }),
  }),
  query: ({ personNo, caseId }, officer) => ({ text: SQL, values: [personNo, caseId, officer.operatorId] }),
  present: (rows) => rows.map(shownPapers)[0] ?? null,
}

const shownPapers = ({ blocks, ...row }: PapersRow) =>
  isHidden(blocks) ? { sheets: [], given: [], moveOut: null, blocked: 'error' } : { ...row, blocked: 'none' }
