/** 除票: the removed records of the office in the order they were processed. 告示15号第3-5(2)イ */
import { z } from 'zod'
import type { View } from '../frame/view.ts'
import { ORDER_OF_REMOVED_RECORDS, STD_REMOVED_RECORD } from '../law/provision.ts'
import { shownRecord, type StoredRow } from './shown-record.ts'
import { ROW } from './stored-rows.ts'

const Days = z.strictObject({
  /** First and last day of processing. */
  from: z.iso.date(),
  until: z.iso.date(),
})

/** Rows of a page; a longer span is asked for in parts. */
export const REMOVED_AT_MOST = 500

/**
 * Every sheet removed on these days: the row that removed it, by day of processing, then as they were written. A
 * planned move-out is no removal until its day; what is written on a removed record later does not move it.
 */
export const removedRecords: View<z.infer<typeof Days>, StoredRow> = {
  id: 'removed-records',
  title: '除票簿',
  basis: [STD_REMOVED_RECORD, ORDER_OF_REMOVED_RECORDS],
  schema: Days,
  query: ({ from, until }, officer) => ({
    text: `select array[v.person_no] as person_nos, ${ROW(3)} as row from (
        select r.* from record.resident_version r
        where r.processed_on between $1 and $2 and r.status <> 'current'
          and (r.changed_items ? 'status' or r.history_no = 1)
        order by r.processed_on, r.entry_id, r.person_no limit ${REMOVED_AT_MOST + 1}) v
      order by v.processed_on, v.entry_id, v.person_no`,
    values: [from, until, officer.operatorId],
  }),
  present: (rows, _, officer) => ({
    rows: rows.slice(0, REMOVED_AT_MOST).map((row) => shownRecord(row, officer)), more: rows.length > REMOVED_AT_MOST,
  }),
}
