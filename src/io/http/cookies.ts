/** The two cookies: the session's token, and the terminal's own secret that outlives sessions; no script reads them. */
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const SESSION = 'daicho'
const TERMINAL = 'daicho-terminal'
/** Browsers keep no cookie longer than 400 days; each sign-in sets it anew. */
const LONGEST = 60 * 60 * 24 * 400

const shape = (context: Context) => ({
  httpOnly: true, sameSite: 'Strict' as const, path: '/', secure: new URL(context.req.url).protocol === 'https:',
})

/** What the browser sent, as it came; whether it is anybody's is for the desk to say. */
export const sessionToken = (context: Context): string | null => getCookie(context, SESSION) ?? null
export const terminalSecret = (context: Context): string | null => getCookie(context, TERMINAL) ?? null

/** A session's cookie goes with the browser, the terminal's stays two years: it is the machine that is registered. */
export const rememberSession = (context: Context, token: string): void =>
  setCookie(context, SESSION, token, shape(context))
export const forgetSession = (context: Context): void => { deleteCookie(context, SESSION, { path: '/' }) }
export const rememberTerminal = (context: Context, secret: string): void =>
  setCookie(context, TERMINAL, secret, { ...shape(context), maxAge: LONGEST })
