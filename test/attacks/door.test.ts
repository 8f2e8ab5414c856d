/** What comes through the door and should not: each gets a clear 4xx, leaves nothing behind and learns nothing. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { grantsOf } from '../../src/access/matrix.ts'
import { acts, documents, views } from '../../src/desk/lists.ts'
import { COLLEAGUES } from '../../town/office.ts'
import { browserAt, type Body } from '../door.ts'
import { sampleInputs } from '../laws/sample-inputs.ts'
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
  const hostile: readonly (readonly [title: string, body: Body, status: number])[] = [
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
    const input = { ...receipt(['海野　花子']), source: 'fax', note: 5 }
    const { findings } = await problem(await browser.post('/api/acts/receive', { input }), 422)
    assert.deepEqual((findings as { field: string }[]).map(({ field }) => field).toSorted(), ['note', 'source'])
  })

  it('knows no act, view, document or case that is not there', async () => {
    const browser = browserAt(office)
    await browser.signIn('nyuryoku')
    for (const path of ['/api/acts/move-inn', '/api/views/everything', '/api/documents/diploma', '/api/nothing']) {
      await problem(await browser.post(path, { input: {} }), 404)
    }
    await problem(await browser.post('/api/acts/claim', { input: sampleInputs['case'] }), 404)
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
    const madeUp = { Cookie: `daicho=a.${'A'.repeat(43)}` }
    await problem(await browserAt(office).postRaw('/api/views/counter-home', '{"input":{}}', madeUp), 401)
  })

  it('is not told whether an operator exists', async () => {
    const tell = async (operator: string): Promise<string> => {
      const wrong = { operator, password: 'wrong-wrong-wrong', terminal: 'mado-1' }
      const response = await browserAt(office).post('/api/sign-in', wrong)
      return `${response.status} ${await response.text()}`
    }
    assert.equal(await tell('nobody-here'), await tell('hakko'))
  })

  it('cannot make a signed-in browser act from another site', async () => {
    const browser = browserAt(office)
    await browser.signIn('uketsuke')
    const before = await cases()
    const body = JSON.stringify({ input: receipt(['海野　花子']) })
    await problem(await browser.postRaw('/api/acts/receive', body, { 'Sec-Fetch-Site': 'cross-site' }), 403)
    assert.equal(await cases(), before)
  })
})

describe('the access matrix at the door', () => {
  it('denies every view to whoever was not granted it, and logs the attempt', async () => {
    const browser = browserAt(office)
    await browser.signIn('tenken')
    const bundles = COLLEAGUES.find(({ operator }) => operator === 'tenken')?.bundles ?? []
    const granted = new Set(bundles.flatMap(grantsOf).filter(({ step }) => step === 'look').map(({ id }) => id))
    const others = views.filter((view) => !granted.has(view.id))
    const before = await denials()
    for (const { id } of others) {
      await problem(await browser.post(`/api/views/${id}`, { input: sampleInputs[id] }), 403)
    }
    assert.equal(await denials() - before, others.length)
  })
})

const denials = async (): Promise<number> =>
  (await office.db.asOwner.query(`select from oplog.entry where outcome = 'denied'`)).length

describe('production', () => {
  it('has no cards and no one-click terminals', async () => {
    const browser = browserAt(office, 'production')
    assert.equal((await browser.get('/api/demo/cards')).status, 404)
    const response = await browser.signIn('uketsuke')
    assert.equal(response.status, 401)
    assert.match(await response.text(), /no-terminal/)
  })
})
