/** 移行出力: every row of every record, in the form that the importer reads, as the register stood at the end of a day. */
import type { Export } from '../../frame/export.ts'
import { residentRecord } from '../../frame/stored-record.ts'
import { formatEra } from '../../law/era.ts'
import { DUPLICATION, TAKE_OUT } from '../provisions.ts'
import { OUTPUT_COLUMNS } from './columns.ts'
import { migrationOutputFace, type MigrationSelection } from './face.ts'

type Row = Readonly<Record<string, unknown>> & {
  readonly individual_number_id: string | null
  readonly resident_code_id: string | null
}

/** A row counts while no row of the same person before it is younger than the day: histories have no gaps. */
const FROM = `
  from (select v.*, max(v.processed_on) over (partition by v.person_no order by v.history_no) as reached
        from record.resident_version v) v
  where v.reached <= $2::date and ($1 or v.person_no not in (select media.protected_persons()))`

export const migrationOutput: Export<MigrationSelection, Row> = {
  ...migrationOutputFace,
  basis: [TAKE_OUT, DUPLICATION],
  isWhole: true,
  columns: OUTPUT_COLUMNS.map(({ key, title, always = false, isNumber = false }) => ({ key, title, always, isNumber })),
  chosen: ({ processedUntil }) => ({
    text: `select v.person_no, count(*) as row_count ${FROM} group by v.person_no`, values: [processedUntil],
  }),
  rows: ({ processedUntil }) => ({
    text: `select v.person_no, row_to_json(v) as row ${FROM} order by v.person_no, v.history_no`,
    values: [processedUntil],
  }),
  numbers: (row, columns) => [
    columns.includes('individualNumberId') ? row.individual_number_id : null,
    columns.includes('residentCodeId') ? row.resident_code_id : null,
  ].filter((id) => id !== null),
  lines: (columns) => {
    const chosen = OUTPUT_COLUMNS.filter(({ key }) => columns.includes(key))
    return {
      fields: (row, told) => {
        const record = residentRecord(row)
        return chosen.map(({ write }) => write(record, told))
      },
    }
  },
  inWords: ({ processedUntil }) => [`${formatEra(processedUntil)}までに処理した全ての住民票・除票・改製原住民票`],
}
