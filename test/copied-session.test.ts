/** A contractor's session over HTTP: every request is signed by the browser's key; copied cookies are worth nothing. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, describe, it } from 'node:test'
import { requestMessage } from '../src/desk/proof.ts'
import { DEMO_PASSWORD } from '../town/office.ts'
import { terminalKey, type TerminalKey } from '../town/terminal-key.ts'
import { browserAt, type Browser } from './door.ts'
import { freshOffice } from './office.ts'

const office = await freshOffice({ after })
await office.as('itaku')

const signedIn = async (key: TerminalKey): Promise<Browser> => {
  const browser = browserAt(office)
  const proof = key.forSignIn('itaku', new Date().toISOString())
  const order = { operator: 'itaku', password: DEMO_PASSWORD, terminal: 'itaku-1', proof }
  assert.equal((await browser.post('/api/sign-in', order)).status, 200)
  return browser
}

const PATH = '/api/views/post-work'
const BODY = JSON.stringify({ input: {} })
const hashOf = (body: string): string => createHash('sha256').update(body).digest('hex')

const header = (key: TerminalKey, signed: Partial<Parameters<typeof requestMessage>[0]> = {}) => {
  const at = new Date().toISOString()
  const message = requestMessage({ method: 'POST', path: PATH, at, bodyHash: hashOf(BODY), ...signed })
  return { 'Daicho-Proof': `${at};${key.proofOf(message, at).signature}` }
}

const key = terminalKey()
const codesOf = async (response: Response): Promise<readonly string[]> => {
  const told: { findings?: readonly { code: string }[] } = JSON.parse(await response.text())
  return (told.findings ?? []).map(({ code }) => code)
}

describe('a contractor\'s session', () => {
  it('is answered when the key it was opened with has signed the request', async () => {
    const browser = await signedIn(key)
    assert.equal((await browser.postRaw(PATH, BODY, header(key))).status, 200)
    assert.equal((await browser.postRaw(PATH, BODY, header(key))).status, 200)
  })

  for (const [title, more] of [
    ['with no proof at all, as copied cookies have none', () => ({})],
    ['signed with another machine\'s key', () => header(terminalKey())],
    ['signed for another body', () => header(key, { bodyHash: hashOf('{"input":{"everywhere":true}}') })],
    ['signed for another path', () => header(key, { path: '/api/views/case' })],
    ['signed three minutes ago', () => header(key, { at: '2026-01-01T00:00:00.000Z' })],
  ] as const) {
    it(`ends when a request comes ${title}`, async () => {
      const browser = await signedIn(key)
      const refused = await browser.postRaw(PATH, BODY, more())
      assert.equal(refused.status, 403)
      assert.deepEqual(await codesOf(refused), ['gate/terminal-not-proven'])
      assert.equal((await browser.postRaw(PATH, BODY, header(key))).status, 401)
    })
  }

  it('shows at which post it sits, and no fact of the contract beyond that', async () => {
    const browser = await signedIn(key)
    const at = new Date().toISOString()
    const message = requestMessage({ method: 'GET', path: '/api/session', at, bodyHash: hashOf('') })
    const response = await browser.getWith('/api/session', {
      'Daicho-Proof': `${at};${key.proofOf(message, at).signature}`,
    })
    const shown: { seat: { post: { postNo: number } }; officer: object } = JSON.parse(await response.text())
    assert.equal(shown.seat.post.postNo, 1)
    assert.ok(!('bond' in shown.officer))
  })
})

it('staff signs nothing: their session is bound by the terminal\'s cookie', async () => {
  const browser = browserAt(office)
  assert.equal((await browser.signIn('uketsuke')).status, 200)
  assert.equal((await browser.post('/api/views/own-sessions', { input: {} })).status, 200)
})
