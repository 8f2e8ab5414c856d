/** Turns the driver's errors into DatabaseErrors that say where and why, but never whose. */
import pg from 'pg'
import { DatabaseError } from '../../desk/ports.ts'

/** Classes of SQLSTATE whose message names only objects of the schema or states of the server, never a value. */
const SPEAKS_OF_NO_VALUE = /^(DA|08|0A|25|28|3D|3F|40|42|53|54|55|57|58)/

const CONNECTION_LOST = '08006'

/** The DatabaseError for what the driver threw; a fault of ours, like a failed assertion, comes back as it is. */
export const toDatabaseError = (error: unknown): unknown => {
  if (isConnectionLost(error)) return new DatabaseError(CONNECTION_LOST, lostBecause(error))
  if (!(error instanceof pg.DatabaseError)) return error
  const code = error.code ?? 'XX000'
  const message = [code, reasonOf(code, error), placeOf(error)].filter(Boolean).join(' ')
  return new DatabaseError(code, message, error.constraint)
}

const reasonOf = (code: string, { message, constraint, table, column }: pg.DatabaseError): string => {
  if (SPEAKS_OF_NO_VALUE.test(code)) return message
  const subject = [table, column].filter((part) => part !== undefined).join('.')
  const condition = CONDITIONS[code] ?? 'refused'
  return [condition, subject && `on ${subject}`, constraint && `(${constraint})`].filter(Boolean).join(' ')
}

const CONDITIONS: Readonly<Record<string, string>> = {
  '22001': 'text too long', '22003': 'number out of range', '22007': 'malformed date or time',
  '22008': 'date out of range', '22012': 'division by zero', '22023': 'invalid argument', '22P02': 'malformed value',
  '22004': 'null not allowed',
  '23502': 'missing value', '23503': 'reference to a missing row', '23505': 'duplicate', '23514': 'check failed',
  '23P01': 'conflict', P0001: 'raised', P0002: 'no row', P0003: 'more than one row', P0004: 'assertion failed',
}

/** 'in record.apply(jsonb,bytea) line 12': our function and its line, without the statement beside it. */
const placeOf = ({ where }: pg.DatabaseError): string => {
  const frame = /PL\/pgSQL function (\S+\([^)]*\)) line (\d+)/.exec(where ?? '')
  return frame === null ? '' : `in ${frame[1]} line ${frame[2]}`
}

/** The driver has no class for it: the system's errors have an errno or hold several, its own begin like this. */
const LOST = /^(Connection terminated|Client has encountered|timeout e)/i

const isConnectionLost = (error: unknown): error is Error =>
  error instanceof Error && !(error instanceof pg.DatabaseError)
  && ('errno' in error || 'errors' in error || LOST.test(error.message))

const lostBecause = (error: Error): string =>
  `the connection to the database failed${'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''}`
