/** Log entries of signing in and out and of all that is done to a session: who, where, how it ended. [告示15号 第9-4(4)] */
import { entryIdAt } from '../oplog/entry-id.ts'
import { BLANK_ENTRY, entryBytes, type Entry } from '../oplog/entry.ts'
import type { SignInCrypto } from './password.ts'

/** What happened to a session, or to a way into one. */
export type SessionEvent = {
  readonly id: 'sign-in' | 'sign-out' | 'lock' | 'unlock' | 'change-password' | 'enrol-terminal'
    | 'create-administrator' | 'rescue-administrator'
  /** Time of the database, from the facts. */
  readonly at: string
  readonly outcome: Entry['outcome']
  /** Null where nobody is known: what was typed is not kept, it might be a password. */
  readonly who: { readonly operatorId: string; readonly kind: Entry['kind'] } | null
  readonly sessionId?: string | null
  readonly where: { readonly terminalId: string; readonly place: string } | null
  /** The contract that the person signs in under. */
  readonly contract?: string | null
  readonly findings?: readonly string[]
  readonly detail?: Entry['detail']
}

const NOBODY = { operatorId: 'unknown', kind: 'system' } as const
export const SYSTEM = { operatorId: 'system', kind: 'system' } as const

/** Canonical bytes of the entry; it touches no resident and vouches for nothing. */
export const sessionEntry = (crypto: SignInCrypto, event: SessionEvent): Uint8Array => {
  const who = event.who ?? NOBODY
  return entryBytes({
    ...BLANK_ENTRY,
    entryId: entryIdAt(event.at, crypto.randomBytes(10)),
    at: event.at,
    operator: who.operatorId,
    kind: who.kind,
    session: event.sessionId ?? null,
    terminal: event.where?.terminalId ?? null,
    place: event.where?.place ?? null,
    step: 'sign-in',
    id: event.id,
    outcome: event.outcome,
    findings: event.findings ?? [],
    contract: event.contract ?? null,
    detail: event.detail ?? {},
  })
}
