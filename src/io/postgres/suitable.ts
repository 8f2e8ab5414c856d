/** Whether a database of the office is one that this program can keep residents in. */
import type pg from 'pg'
import { Refusal } from '../refusal.ts'

/** What is asked of a database before anything is made in it. */
export type Traits = {
  /** As the server counts: 180004. */
  readonly version: number
  readonly encoding: string
  /** 'b' builtin, 'c' the operating system's, 'i' ICU. */
  readonly provider: string
  readonly collation: string
  readonly letters: string
}

/** A database that would keep residents wrongly or slowly. */
export class DatabaseUnsuitable extends Refusal {}

const NEEDED = "CREATE DATABASE daicho TEMPLATE template0 ENCODING 'UTF8' "
  + "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C.UTF-8'"

const OLDEST = 17

/** Throws DatabaseUnsuitable with every reason and the command that makes a suitable one. */
export const assertSuitable = async (client: pg.Client): Promise<void> => {
  const { rows: [traits] } = await client.query<Traits>(`
    SELECT current_setting('server_version_num')::int AS version, pg_encoding_to_char(encoding) AS encoding,
           datlocprovider AS provider, coalesce(datlocale, datcollate) AS collation, datctype AS letters
      FROM pg_database WHERE datname = current_database()`)
    .catch(() => ({ rows: [TOO_OLD_TO_ASK] }))
  const reasons = reasonsAgainst(traits ?? TOO_OLD_TO_ASK)
  if (reasons.length > 0) throw new DatabaseUnsuitable(`${reasons.join(' ')} A suitable one is made by: ${NEEDED}`)
}

/** datlocale came with version 17; a server without it fails the question. */
const TOO_OLD_TO_ASK: Traits = { version: 0, encoding: 'UTF8', provider: 'c', collation: 'C', letters: 'C.UTF-8' }

/** Why not, one sentence each; none where the database is suitable. */
export const reasonsAgainst = ({ version, encoding, provider, collation, letters }: Traits): readonly string[] => [
  ...(version >= OLDEST * 10_000 ? [] : [`PostgreSQL ${OLDEST} or newer is needed.`]),
  ...(encoding === 'UTF8' ? [] : [`The database's encoding is ${encoding} and must be UTF8.`]),
  ...(ordersByBytes(provider, collation) ? []
    : [`The database orders text by ${collation}, which changes with the operating system; it must order by bytes.`]),
  ...(/^(C|POSIX)$/.test(letters) ? ['The database knows no letters beyond ASCII, which search by sound needs.'] : []),
]

const ordersByBytes = (provider: string, collation: string): boolean =>
  provider !== 'i' && /^(C|POSIX|C\.utf-?8)$/i.test(collation)
