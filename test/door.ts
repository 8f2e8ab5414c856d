/** The door in process: requests as a browser makes them, without a port. */
import { doorOf } from '../src/io/http/server.ts'
import { demoCards } from '../town/demo-cards.ts'
import { DEMO_PASSWORD } from '../town/office.ts'
import type { TestOffice } from './office.ts'

/** What is sent, as text or as bytes that need not be text. */
export type Body = string | Uint8Array<ArrayBuffer>

export type Browser = {
  post(path: string, body: unknown): Promise<Response>
  /** A body exactly as given; a cookie among the headers stands instead of the browser's own. */
  postRaw(path: string, body: Body, headers?: Readonly<Record<string, string>>): Promise<Response>
  get(path: string): Promise<Response>
  getWith(path: string, headers: Readonly<Record<string, string>>): Promise<Response>
  signIn(operator: string): Promise<Response>
}

/** A browser with its own cookies. */
export const browserAt = ({ desk }: Pick<TestOffice, 'desk'>, mode: 'demo' | 'production' = 'demo'): Browser => {
  const app = doorOf({ desk, mode, demoCards: mode === 'demo' ? demoCards : [] })
  const jar = new Map<string, string>()
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (!headers.has('Cookie')) headers.set('Cookie', [...jar].map((pair) => pair.join('=')).join('; '))
    const response = await app.request(path, { ...init, headers })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return response
  }
  const postRaw: Browser['postRaw'] = (path, body, more = {}) => {
    const headers = { 'Content-Type': 'application/json', ...more }
    return send(path, { method: 'POST', body, headers })
  }
  const post: Browser['post'] = (path, body) => postRaw(path, JSON.stringify(body))
  const signIn: Browser['signIn'] = (operator) => {
    const terminal = demoCards.find((card) => card.operator === operator)?.terminal
    return post('/api/sign-in', { operator, password: DEMO_PASSWORD, terminal })
  }
  const getWith: Browser['getWith'] = (path, headers) => send(path, { method: 'GET', headers })
  return { post, postRaw, get: (path) => getWith(path, {}), getWith, signIn }
}
