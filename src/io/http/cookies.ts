/**
 * The two cookies: the session's token, and the terminal's own secret that outlives sessions. Neither can be read by
 * a script.
 */
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const SESSION = 'daicho'
const TERMINAL = 'daicho-terminal'
const YEARS = 60 * 60 * 24 * 365 * 2

const shape = (context: Context) => ({
  httpOnly: true, sameSite: 'Strict' as const, path: '/', secure: new URL(context.req.url).protocol === 'https:',
})

export const sessionToken = (context: Context): string | null => getCookie(context, SESSION) ?? null
export const terminalSecret = (context: Context): string | null => getCookie(context, TERMINAL) ?? null

export const rememberSession = (context: Context, token: string): void =>
  setCookie(context, SESSION, token, shape(context))
export const forgetSession = (context: Context): void => { deleteCookie(context, SESSION, { path: '/' }) }
export const rememberTerminal = (context: Context, secret: string): void =>
  setCookie(context, TERMINAL, secret, { ...shape(context), maxAge: YEARS })
