/** One case, whole: for the officer who enters it, hands it on or looks at what became of it. */
import { z } from 'zod'
import { findKind } from '../../events/kinds.ts'
import type { Form } from '../../frame/form.ts'
import type { View } from '../../frame/view.ts'
import { STD_APPROVAL } from '../../law/provision.ts'
import { filingCase, type FilingCase, type StoredCase } from '../filing-case.ts'
import { spoken } from '../spoken.ts'

const CaseView = z.strictObject({ caseId: z.uuid() })

/** What the case's row brings beyond the case itself. */
export type CaseRow = StoredCase & { readonly names: Readonly<Record<string, string>> }

/** The case as a screen receives it: itself, the form it is entered with, its findings and its officers in words. */
export type CaseShown = FilingCase & {
  readonly title: string
  readonly form: Form | null
  /** Findings told at the last entry, in words. */
  readonly spoken: readonly unknown[]
  /** Officers' names by id. */
  readonly names: Readonly<Record<string, string>>
}

export const caseView: View<z.infer<typeof CaseView>, CaseRow> = {
  id: 'case',
  title: '受付の内容',
  basis: [STD_APPROVAL],
  schema: CaseView,
  query: ({ caseId }) => ({ text: CASE_QUERY, values: [caseId] }),
  present: (rows) => rows[0] === undefined ? null : caseShown(rows[0]),
}

/** One row with the case and the names of the officers in it. */
export const CASE_QUERY = `
  select c.persons as person_nos, filing.case_of(c.case_id) || jsonb_build_object('names',
    (select coalesce(jsonb_object_agg(o.operator_id, o.name), '{}') from access.operator o
     where o.operator_id in (c.received_by, c.entered_by, c.checked_by, c.approved_by, c.holder))) as row
  from filing.filing_case c where c.case_id = $1`

/** From the row of `CASE_QUERY`. */
export const caseShown = (row: CaseRow): CaseShown => {
  const { names, ...rest } = row
  const known = filingCase(rest)
  const kind = findKind(known.kind)
  const told = (known.draft?.findings ?? []).map(spoken)
  return { ...known, names, title: kind?.title ?? known.kind, form: kind?.form ?? null, spoken: told }
}
