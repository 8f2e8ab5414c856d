/** A stored row of the record, read back: its columns are the keys of a resident's record in snake_case. */
import type { ResidentRecord } from '../record/resident.ts'
import { fromRow } from './key-case.ts'

/** In: a row of record.resident_version; salt and entry are the log's. A test compares the columns with the type. */
export const residentRecord = ({ salt: _salt, entry_id: _entry, ...row }: StoredColumns): ResidentRecord =>
  fromRow(row) as ResidentRecord

type StoredColumns = Readonly<Record<string, unknown>> & { readonly salt?: unknown; readonly entry_id?: unknown }
