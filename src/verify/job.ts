/** A range of ids to be checked, and what came of it. */
import type { Reader } from './connection.ts'
import { checkEntries } from './entries.ts'
import type { EntriesChecked, IdRange } from './entries.ts'
import { checkRecords } from './records.ts'
import type { RecordsChecked } from './records.ts'

/** One range, for the entries in it or for the rows that name them. */
export type Job = { readonly no: number; readonly kind: 'entries' | 'records'; readonly range: IdRange }

/** Told under the job's number. */
export type Answer =
  | { readonly no: number; readonly entries: EntriesChecked }
  | { readonly no: number; readonly records: RecordsChecked }
  | { readonly no: number; readonly error: unknown }

/** Never rejects: an error is an answer too. */
export const carryOut = async (reader: Reader, { no, kind, range }: Job, snapshot: string): Promise<Answer> => {
  try {
    return kind === 'entries'
      ? { no, entries: await checkEntries(reader, range, snapshot) }
      : { no, records: await checkRecords(reader, range) }
  } catch (error) {
    return { no, error }
  }
}
