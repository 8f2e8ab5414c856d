/** The door in process: requests as a browser makes them, without a port. */
import { doorOf } from '../src/io/http/server.ts'
import { demoCards } from '../town/demo-cards.ts'
import { DEMO_PASSWORD } from '../town/office.ts'
import type { TestOffice } from './office.ts'

export type Browser = {
  post(path: string, body: unknown): Promise<Response>
  /** A body exactly as given. */
  postRaw(path: string, body: string | Uint8Array, headers?: Readonly<Record<string, string>>): Promise<Response>
  get(path: string): Promise<Response>
  signIn(operator: string): Promise<Response>
}

/** A browser with its own cookies. */
export const browserAt = ({ desk }: Pick<TestOffice, 'desk'>, mode: 'demo' | 'production' = 'demo'): Browser => {
  const app = doorOf({ desk, mode, demoCards: mode === 'demo' ? demoCards : [] })
  const jar = new Map<string, string>()
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers)
    headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await app.request(path, { ...init, headers })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return response
  }
  const postRaw: Browser['postRaw'] = (path, body, headers = {}) =>
    send(path, { method: 'POST', body: body as NonNullable<RequestInit['body']>, headers: { 'Content-Type': 'application/json', ...headers } })
  const post: Browser['post'] = (path, body) => postRaw(path, JSON.stringify(body))
  return {
    post,
    postRaw,
    get: (path) => send(path, { method: 'GET' }),
    signIn: (operator) => post('/api/sign-in', {
      operator, password: DEMO_PASSWORD, terminal: demoCards.find((card) => card.operator === operator)?.terminal,
    }),
  }
}
