/** Residents whom a case's form names: told with the case, so that an officer compares people and not numbers. */
import { kinds } from '../../events/kinds.ts'
import type { Form } from '../../frame/form.ts'
import type { Officer } from '../../frame/officer.ts'
import { shownRecord, type ShownRecord, type StoredRow } from '../../inquiry/shown-record.ts'

/** Where a form keeps numbers of residents, as paths of PostgreSQL: `$.movers[*].personNo`. */
export const residentPaths = ({ sections }: Form): readonly string[] =>
  sections.flatMap(({ path, repeated, fields }) => {
    const place = path === '' ? '' : `.${path}${repeated === undefined ? '' : '[*]'}`
    return fields.filter(({ type }) => type === 'resident').map(({ name }) => `$${place}.${name}`)
  })

const PATHS_BY_KIND = JSON.stringify(Object.fromEntries(kinds.map(({ id, form }) => [id, residentPaths(form)])))

/** The value of the query's last slot. */
export const peopleValue = (): string => PATHS_BY_KIND

/**
 * Rows `(person_no, row)` of whom the case `c` names in what was entered last, in what is being entered, and at the
 * reception. The query's slots by number: who asks, the paths, whom they may be shown.
 */
export const peopleOf = (operator: number, paths: number, reach: number): string => `(
  select v.person_no, jsonb_build_object('record', to_jsonb(v) - 'salt' - 'entry_id',
    'blocks', restriction.on_record(v.person_no, v.household_no, $${operator})) as row
  from (
    select distinct (found#>>'{}')::numeric::bigint as person_no
    from jsonb_array_elements_text(coalesce($${paths}::jsonb->c.kind, '[]')) at(path),
      lateral (select content from filing.draft where case_id = c.case_id and draft_no = c.draft_no
        union all select content from filing.working_draft where case_id = c.case_id) written(content),
      lateral jsonb_path_query(written.content, at.path::jsonpath) found
    where jsonb_typeof(found) = 'number'
    union select (m->>'personNo')::bigint from jsonb_array_elements(c.movers) m where m ? 'personNo'
  ) named
  join record.resident_current using (person_no)
  join record.resident_version v using (person_no, history_no)
  where $${reach}::bigint[] is null or person_no = any($${reach}::bigint[]))`

/**
 * Whom a case may show this officer: null is everybody it names. A contractor's worker could write anybody's number
 * into a draft; the post opens whom staff has handed over, and nobody else. [告示15号 第10-3(5)ア]
 */
export const reachOf = ({ kind, bond }: Officer): readonly number[] | null =>
  kind === 'staff' ? null : bond?.engagement?.work.flatMap(({ persons }) => persons) ?? []

/** As this officer may see them. */
export const peopleShown = (rows: readonly StoredRow[], officer: Officer): readonly ShownRecord[] =>
  rows.map((row) => shownRecord(row, officer))
