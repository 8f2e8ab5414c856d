/** A registered terminal's browser learns its secret: the code is typed once at the machine itself. [告示15号 第9-4(1)] */
import { z } from 'zod'
import { retryWhenStale } from './again.ts'
import { hashOfSecret, type SignInCrypto } from './password.ts'
import type { Database } from './ports.ts'
import { sessionEntry, type SessionEvent } from './session-entry.ts'
import { newSecret } from './session-token.ts'

/** As typed: small letters and missing hyphens are put right before it is compared. */
export const EnrolInput = z.strictObject({
  code: z.string().min(20).max(40),
  /** Public half of the key the browser made for this machine and cannot give away: SubjectPublicKeyInfo. */
  publicKey: z.base64().min(80).max(300).optional(),
})

/** What became of a code. */
export type EnrolOutcome =
  /** The secret goes into the browser's long-lived cookie and nowhere else. */
  | { readonly outcome: 'enrolled'; readonly secret: string; readonly terminalId: string; readonly place: string }
  | { readonly outcome: 'refused' }

type EnrolmentFacts = {
  readonly now: string
  readonly terminal: { readonly terminalId: string; readonly place: string } | null
}

/** Spends a code. Every attempt is logged. @throws DeskFailure stale after three attempts */
export const enrolTerminal = (
  db: Database, crypto: SignInCrypto, { code, publicKey }: z.infer<typeof EnrolInput>,
): Promise<EnrolOutcome> =>
  retryWhenStale(async () => {
    const codeHash = hashOfSecret(crypto, asPrinted(code))
    const [row] = await db.query<{ facts: EnrolmentFacts }>(
      'select access.enrolment_facts(decode($1, \'hex\')) as facts', [codeHash],
    )
    if (row === undefined) throw new Error('access.enrolment_facts returned no row')
    const { now, terminal } = row.facts
    const event: SessionEvent = { id: 'enrol-terminal', at: now, outcome: 'done', who: null, where: terminal }
    if (terminal === null) {
      await db.query('select oplog.note($1)', [sessionEntry(crypto, { ...event, outcome: 'denied' })])
      return { outcome: 'refused' }
    }
    const secret = newSecret(crypto)
    await db.query(
      'select access.enrol_terminal(decode($1, \'hex\'), decode($2, \'hex\'), decode($3, \'base64\'), $4)',
      [codeHash, hashOfSecret(crypto, secret), publicKey ?? null, sessionEntry(crypto, event)])
    return { outcome: 'enrolled', secret, ...terminal }
  })

/** Four groups of five. */
const asPrinted = (typed: string): string =>
  (typed.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '').match(/.{1,5}/g) ?? []).join('-')

/** Signs of an enrolment code: no 0, 1, I or O, which are read for one another. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A code with 100 random bits; the console makes its own in the same form. */
export const newEnrolmentCode = ({ randomBytes }: SignInCrypto): string =>
  asPrinted(Array.from(randomBytes(20), (byte) => SIGNS.charAt(byte % SIGNS.length)).join(''))
