/** How each type of column becomes a JavaScript value; the driver's own idea of dates would shift and round them. */
import assert from 'node:assert/strict'
import pg from 'pg'

/** Numbers of the types in PostgreSQL's catalogue; an array type has a number of its own. */
const OID = {
  int8: 20, int8Array: 1016, date: 1082, dateArray: 1182, timestamp: 1114, timestamptz: 1184, timestamptzArray: 1185,
  interval: 1186, numeric: 1700,
} as const

/** The one place where types are parsed. jsonb and bytea are parsed by the driver: JSON.parse and Buffer. */
export const columnTypes = (): pg.TypeOverrides => {
  const types = new pg.TypeOverrides()
  types.setTypeParser(OID.int8, safeInteger)
  types.setTypeParser(OID.int8Array, (text) => elementsOf(text).map(orNull(safeInteger)))
  types.setTypeParser(OID.date, asWritten)
  types.setTypeParser(OID.dateArray, (text) => elementsOf(text).map(orNull(asWritten)))
  types.setTypeParser(OID.timestamp, isoTime)
  types.setTypeParser(OID.timestamptz, isoTime)
  types.setTypeParser(OID.timestamptzArray, (text) => elementsOf(text).map(orNull(isoTime)))
  types.setTypeParser(OID.interval, asWritten)
  types.setTypeParser(OID.numeric, asWritten)
  return types
}

const asWritten = (text: string): string => text

const safeInteger = (text: string): number => {
  const value = Number(text)
  assert(Number.isSafeInteger(value), 'a 64-bit integer from the database is beyond what a number can hold')
  return value
}

/** '2026-04-01 01:00:00.123456+00' → '2026-04-01T01:00:00.123456Z'; every connection speaks UTC. */
const isoTime = (text: string): string => text.replace(' ', 'T').replace(/\+00$/, 'Z')

/** Elements of a flat array of numbers, days or times: none of them holds a comma or a quotation mark. */
const elementsOf = (text: string): readonly string[] =>
  text === '{}' ? [] : text.slice(1, -1).replaceAll('"', '').split(',')

const orNull = <T>(parse: (text: string) => T) => (text: string): T | null => text === 'NULL' ? null : parse(text)
