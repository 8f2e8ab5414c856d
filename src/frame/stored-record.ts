/** A stored row of the record, read back: its columns are the keys of a resident's record in snake_case. */
import type { ResidentRecord } from '../record/resident.ts'
import { fromRow } from './key-case.ts'

/** In: a row of record.resident_version without salt and entry. A test compares the columns with the type. */
export const residentRecord = (row: Readonly<Record<string, unknown>>): ResidentRecord => fromRow(row) as ResidentRecord
