/** Somebody at a browser: signs in over HTTP and sends what screens send. */
import { demoCards } from '../town/demo-cards.ts'
import { DEMO_PASSWORD } from '../town/office.ts'

/** Requests side by side under one session. */
export type BenchBrowser = {
  /** @returns the answer's body. @throws where the door refuses */
  readonly post: (path: string, body: unknown) => Promise<unknown>
}

export const browserOf = async (url: string, operator: string): Promise<BenchBrowser> => {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' }
  const send = (path: string, body: unknown): Promise<Response> =>
    fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })
  const terminal = demoCards.find((card) => card.operator === operator)?.terminal
  const signedIn = await send('/api/sign-in', { operator, password: DEMO_PASSWORD, terminal })
  headers['Cookie'] = signedIn.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  return {
    post: async (path, body) => {
      const response = await send(path, body)
      const told: unknown = await response.json()
      if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(told)}`)
      return told
    },
  }
}
