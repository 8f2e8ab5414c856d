/** The first administrator and terminal, whom nobody can register; and the way back in when all are locked out. */
import { z } from 'zod'
import { OperatorId, Password, PersonName, Place, TerminalId, Unit } from '../access/input.ts'
import { grantsOf } from '../access/matrix.ts'
import { objectsToPassword } from '../access/rules.ts'
import { newEnrolmentCode } from './enrol-terminal.ts'
import { hashOfSecret, type SignInCrypto } from './password.ts'
import { DatabaseError, type Database } from './ports.ts'
import { sessionEntry, SYSTEM } from './session-entry.ts'

export const FirstAdministrator = z.strictObject({
  operatorId: OperatorId, name: PersonName, unit: Unit, password: Password, terminalId: TerminalId, place: Place,
})
export type FirstAdministrator = z.infer<typeof FirstAdministrator>

/** What became of the attempt to be first. */
export type FirstAdministratorOutcome =
  /** The code enrols the terminal's browser, once, within a day; it is told here and kept nowhere. */
  | { readonly outcome: 'created'; readonly code: string }
  | { readonly outcome: 'not-first' }
  | { readonly outcome: 'weak-password' }

/** Works while there is no operator, and never again. */
export const createFirstAdministrator = async (
  db: Database, crypto: SignInCrypto, wanted: FirstAdministrator,
): Promise<FirstAdministratorOutcome> => {
  const { password, ...told } = wanted
  if (objectsToPassword(told.operatorId, password) !== undefined) return { outcome: 'weak-password' }
  const code = newEnrolmentCode(crypto)
  const row = {
    ...told, passwordHash: await crypto.passwords.hash(password), codeHash: hashOfSecret(crypto, code),
    grants: grantsOf('administration'),
  }
  const entry = sessionEntry(crypto, {
    id: 'create-administrator', at: await databaseTime(db), outcome: 'done', who: SYSTEM, where: null,
    detail: { operator: told.operatorId, terminal: told.terminalId },
  })
  const isFirst = await unlessRefused('first-administrator',
    db.query('select access.create_first_administrator($1, $2)', [JSON.stringify(row), entry]))
  return isFirst ? { outcome: 'created', code } : { outcome: 'not-first' }
}

/** Whom to let back in, and at which terminal. */
export type Rescue = {
  readonly operatorId: string
  readonly password: string
  readonly terminalId: string
  readonly place: string
}
/** What became of the rescue. */
export type RescueOutcome =
  | { readonly outcome: 'rescued'; readonly code: string }
  | { readonly outcome: 'no-administrator' }
  | { readonly outcome: 'weak-password' }

/**
 * A new password for one administrator and a new code for one terminal, for whoever owns the database: `db` must act as
 * daicho_owner. The password is replaced at the next sign-in.
 */
export const rescueAdministrator = async (
  db: Database, crypto: SignInCrypto, wanted: Rescue,
): Promise<RescueOutcome> => {
  const { password, ...told } = wanted
  if (objectsToPassword(told.operatorId, password) !== undefined) return { outcome: 'weak-password' }
  const code = newEnrolmentCode(crypto)
  const row = {
    ...told, passwordHash: await crypto.passwords.hash(password), codeHash: hashOfSecret(crypto, code),
    by: SYSTEM.operatorId,
  }
  const entry = sessionEntry(crypto, {
    id: 'rescue-administrator', at: await databaseTime(db), outcome: 'done', who: SYSTEM, where: null,
    detail: { operator: told.operatorId, terminal: told.terminalId },
  })
  const isDone = await unlessRefused('rescue',
    db.query('select access.rescue_administrator($1, $2)', [JSON.stringify(row), entry]))
  return isDone ? { outcome: 'rescued', code } : { outcome: 'no-administrator' }
}

const databaseTime = async (db: Database): Promise<string> => {
  const [row] = await db.query<{ now: string }>('select access.now_text() as now')
  if (row === undefined) throw new Error('access.now_text returned no row')
  return row.now
}

/** False where the named constraint refused; any other error goes on. */
const unlessRefused = async (constraint: string, done: Promise<unknown>): Promise<boolean> => {
  try {
    await done
    return true
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint === constraint) return false
    throw error
  }
}
