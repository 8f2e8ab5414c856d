/**
 * The second part: every row the log vouches for, and the table of what is current, worked out again from the
 * versions.
 */
import type { Reader } from './connection.ts'
import type { Crew } from './crew.ts'
import { rowFaults } from './fault.ts'
import type { Fault } from './fault.ts'
import { rangesOf } from './ranges.ts'

/** What was counted, as far as the first fault. */
export type RecordChecked = { readonly rows: number; readonly bytes: number; readonly fault: Fault | undefined }

const ROWS_A_RANGE = 10_000

/** @returns the first fault in the order of the log */
export const checkRecord = async (
  reader: Reader, crew: Crew, progress: (rows: number) => void,
): Promise<RecordChecked> => {
  const count = { rows: 0, bytes: 0 }
  for await (const { rows, bytes, fault } of crew.records(rangesOf(reader, 'record.resident_version', ROWS_A_RANGE))) {
    count.rows += rows
    count.bytes += bytes
    progress(count.rows)
    if (fault !== undefined) return { ...count, fault }
  }
  return { ...count, fault: await checkCurrent(reader) }
}

/**
 * The newest version of each person tells what is current. Nobody who has left is the head of a household, and a number
 * is held as long as its version names it.
 */
const CURRENT = `with newest as (
    select distinct on (person_no) person_no, sheet_no, history_no, household_no,
      is_head and status = 'current' as is_head, status, individual_number_id, resident_code_id, planned_move_out_on
    from record.resident_version order by person_no, history_no desc)
  select coalesce(n.person_no, c.person_no), n.person_no is null, c.person_no is null,
    c.sheet_no is distinct from n.sheet_no, c.history_no is distinct from n.history_no,
    c.household_no is distinct from n.household_no, c.is_head is distinct from n.is_head,
    c.status is distinct from n.status, c.individual_number_id is distinct from n.individual_number_id,
    c.resident_code_id is distinct from n.resident_code_id,
    c.planned_move_out_on is distinct from n.planned_move_out_on
  from newest n full join record.resident_current c using (person_no)
  where n.person_no is null or c.person_no is null
    or (n.sheet_no, n.history_no, n.household_no, n.is_head, n.status, n.individual_number_id, n.resident_code_id,
      n.planned_move_out_on) is distinct from
      (c.sheet_no, c.history_no, c.household_no, c.is_head, c.status, c.individual_number_id, c.resident_code_id,
      c.planned_move_out_on)
  order by 1 limit 1`

const COLUMNS = [
  'sheet_no', 'history_no', 'household_no', 'is_head', 'status', 'individual_number_id', 'resident_code_id',
  'planned_move_out_on',
]

const checkCurrent = async (reader: Reader): Promise<Fault | undefined> => {
  const [row] = await reader.rows(CURRENT)
  if (row === undefined) return undefined
  const [personNo, noVersion, noCurrent, ...differs] = row
  if (noVersion === 't') return rowFaults.noVersion(personNo ?? '')
  if (noCurrent === 't') return rowFaults.noCurrent(personNo ?? '')
  return rowFaults.current(personNo ?? '', COLUMNS[differs.indexOf('t')] ?? '')
}
