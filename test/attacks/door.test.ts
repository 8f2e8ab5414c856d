/**
 * What comes through the door and should not: each gets a clear 4xx, leaves nothing behind, and tells nothing it
 * should not.
 */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { acts, documents, views } from '../../src/desk/lists.ts'
import { browserAt } from '../door.ts'
import { freshOffice } from '../office.ts'
import { receipt } from '../scenarios/family.ts'

const office = await freshOffice({ after })

const problem = async (response: Response, status: number): Promise<Record<string, unknown>> => {
  const body = await response.text()
  assert.equal(response.status, status, body)
  assert.match(response.headers.get('Content-Type') ?? '', /problem\+json/)
  assert.doesNotMatch(body, /\.ts:|node_modules|select |stack/i)
  return JSON.parse(body) as Record<string, unknown>
}

const cases = async (): Promise<number> => (await office.db.asOwner.query('select 1 from filing.filing_case')).length

describe('input that is no input', () => {
  const hostile: readonly (readonly [string, string | Uint8Array, number])[] = [
    ['an unfinished object', '{"input":', 400],
    ['nothing', '', 400],
    ['a number', '1', 422],
    ['a list', '[]', 422],
    ['a key of the prototype', '{"input":{"__proto__":{"admin":true}},"constructor":1}', 422],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 400],
    ['half a surrogate pair', '{"input":{"kind":"move-in","note":"\\ud800"}}', 422],
    ['NUL in a text', '{"input":{"kind":"move-in","note":"a\\u0000b"}}', 422],
    ['nesting without end', `{"input":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, 400],
    ['a key that is no key', '{"input":{},"key":"1"}', 422],
    ['wrong types everywhere', '{"input":{"kind":7,"filer":[],"movers":{},"source":null}}', 422],
  ]
  for (const [title, body, status] of hostile) {
    it(`refuses ${title}`, async () => {
      const browser = browserAt(office)
      await browser.signIn('uketsuke')
      const before = await cases()
      await problem(await browser.postRaw('/api/acts/receive', body), status)
      assert.equal(await cases(), before)
    })
  }

  it('refuses a body of twenty megabytes without holding it', async () => {
    const browser = browserAt(office)
    await browser.signIn('uketsuke')
    await problem(await browser.postRaw('/api/acts/receive', `{"input":"${'a'.repeat(20_000_000)}"}`), 413)
  })

  it('tells every wrong item of a form by its field', async () => {
    const browser = browserAt(office)
    await browser.signIn('uketsuke')
    const { findings } = await problem(
      await browser.post('/api/acts/receive', { input: { ...receipt(['海野　花子']), source: 'fax', note: 5 } }),
      422,
    )
    assert.deepEqual((findings as { field: string }[]).map(({ field }) => field).toSorted(), ['note', 'source'])
  })

  it('knows no act, view, document or case that is not there', async () => {
    const browser = browserAt(office)
    await browser.signIn('nyuryoku')
    for (const path of ['/api/acts/move-inn', '/api/views/everything', '/api/documents/diploma', '/api/nothing']) {
      await problem(await browser.post(path, { input: {} }), 404)
    }
    await problem(
      await browser.post('/api/acts/claim', { input: { caseId: '00000000-0000-4000-8000-000000000000' } }),
      404,
    )
  })
})

describe('somebody without a session', () => {
  it('is let into nothing', async () => {
    const browser = browserAt(office)
    for (const path of [
      ...acts.map(({ id }) => `/api/acts/${id}`),
      ...views.map(({ id }) => `/api/views/${id}`),
      ...documents.map(({ id }) => `/api/documents/${id}`),
    ]) {
      await problem(await browser.post(path, { input: {} }), 401)
    }
  })

  it('cannot guess: a made-up token is nobody\'s', async () => {
    const browser = browserAt(office)
    await problem(
      await browser.postRaw('/api/views/counter-home', '{"input":{}}', {
        Cookie: 'daicho=a.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      }),
      401,
    )
  })

  it('is not told whether an operator exists', async () => {
    const tell = async (operator: string): Promise<string> => {
      const response = await browserAt(office).post('/api/sign-in', {
        operator,
        password: 'wrong-wrong-wrong',
        terminal: 'mado-1',
      })
      return `${response.status} ${await response.text()}`
    }
    assert.equal(await tell('nobody-here'), await tell('hakko'))
  })

  it('cannot make a signed-in browser act from another site', async () => {
    const browser = browserAt(office)
    await browser.signIn('uketsuke')
    const before = await cases()
    const response = await browser.postRaw('/api/acts/receive', JSON.stringify({ input: receipt(['海野　花子']) }), {
      'Sec-Fetch-Site': 'cross-site',
    })
    await problem(response, 403)
    assert.equal(await cases(), before)
  })
})

describe('the access matrix at the door', () => {
  it('denies every act, view and document to whoever was not granted it, and logs the attempt', async () => {
    const browser = browserAt(office)
    await browser.signIn('tenken')
    const granted = new Set(['log-search', 'log-state', 'access-matrix', 'own-sessions'])
    const before = await denials()
    let denied = 0
    for (const { id } of views.filter((view) => !granted.has(view.id))) {
      const response = await browser.post(`/api/views/${id}`, { input: sample(id) })
      if (response.status === 422) continue
      await problem(response, 403)
      denied += 1
    }
    assert.ok(denied > 8)
    assert.equal(await denials() - before, denied)
  })
})

const denials = async (): Promise<number> =>
  (await office.db.asOwner.query("select 1 from oplog.entry where outcome = 'denied'")).length

const CASE = { caseId: '00000000-0000-4000-8000-000000000000' }
const sample = (id: string): unknown => {
  if (['case', 'check-sheet'].includes(id)) return CASE
  if (['resident', 'resident-history'].includes(id)) return { personNo: 1 }
  if (id === 'household') return { householdNo: 1 }
  if (id === 'day-balance') return { day: '2026-04-15' }
  if (id === 'town-blocks') return { text: '朧' }
  return ['katagaki', 'households-at'].includes(id) ? { townBlockCode: '1', lot: '1' } : {}
}

describe('production', () => {
  it('has no cards and no one-click terminals', async () => {
    const browser = browserAt(office, 'production')
    assert.equal((await browser.get('/api/demo/cards')).status, 404)
    const response = await browser.signIn('uketsuke')
    assert.equal(response.status, 401)
    assert.match(await response.text(), /no-terminal/)
  })
})
