/** The token of a session: told to the browser once, kept as a hash that the terminal's own secret goes into. */
import { hashOfSecret, type SignInCrypto } from './password.ts'

const SECRET_BYTES = 32

/** 256 bits nobody can guess, as text that fits a cookie. */
export const newSecret = ({ randomBytes }: SignInCrypto): string =>
  Buffer.from(randomBytes(SECRET_BYTES)).toString('base64url')

/** A token says whether its session is bound to a terminal's secret; saying otherwise makes it nobody's. */
const BOUND = 'b.'
const ASSIGNED = 'a.'

/** A new token; bound to the secret of the terminal, unless the desk itself assigned one (demonstration). */
export const newToken = (crypto: SignInCrypto, terminalSecret: string | null): string =>
  `${terminalSecret === null ? ASSIGNED : BOUND}${newSecret(crypto)}`

/**
 * What the database knows a session by (`Order.tokenHash`), hex.
 * In: the two cookies. A token carried away to another machine lacks the secret of its terminal and is nobody's.
 */
export const tokenHash = (crypto: SignInCrypto, token: string, terminalSecret: string | null): string =>
  hashOfSecret(crypto, token.startsWith(BOUND) ? `${token}\n${terminalSecret ?? ''}` : token)
