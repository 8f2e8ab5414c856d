/** The two cookies: the session's token, and the terminal's own secret that outlives sessions; no script reads them. */
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Door } from './door.ts'

const SESSION = 'daicho'
const TERMINAL = 'daicho-terminal'
/** Browsers keep no cookie longer than 400 days; each sign-in sets it anew. */
const LONGEST = 60 * 60 * 24 * 400

/**
 * An office's cookies never travel in the clear: the proxy in front speaks TLS, though we are spoken to without. Only a
 * demonstration is visited on plain http.
 */
const shape = (mode: Door['mode']) =>
  ({ httpOnly: true, sameSite: 'Strict', path: '/', secure: mode === 'production' }) as const

/** What the browser sent, as it came; whether it is anybody's is for the desk to say. */
export const sessionToken = (context: Context): string | null => getCookie(context, SESSION) ?? null
export const terminalSecret = (context: Context): string | null => getCookie(context, TERMINAL) ?? null

/** A session's cookie goes with the browser, the terminal's stays two years: it is the machine that is registered. */
export const rememberSession = (context: Context, { mode }: Pick<Door, 'mode'>, token: string): void =>
  setCookie(context, SESSION, token, shape(mode))
export const forgetSession = (context: Context): void => { deleteCookie(context, SESSION, { path: '/' }) }
export const rememberTerminal = (context: Context, { mode }: Pick<Door, 'mode'>, secret: string): void =>
  setCookie(context, TERMINAL, secret, { ...shape(mode), maxAge: LONGEST })
