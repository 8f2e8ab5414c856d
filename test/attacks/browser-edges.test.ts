/** A browser without an account, a page elsewhere, a stolen cookie: what the door says before anybody is known. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { askFacts } from '../../src/desk/facts.ts'
import type { Database } from '../../src/desk/ports.ts'
import { browserAt } from '../door.ts'
import { freshOffice } from '../office.ts'
import { receipt } from '../scenarios/family.ts'

const office = await freshOffice({ after })

describe('every answer below /api', () => {
  it('is kept by no cache, whatever it is', async () => {
    const browser = browserAt(office)
    const answers = [
      await browser.get('/api/health'), await browser.get('/api/openapi.json'), await browser.get('/api/session'),
      await browser.get('/api/nothing'), await browser.post('/api/views/resident', { input: { personNo: 1 } }),
      await browser.signIn('uketsuke'), await browser.get('/api/session'),
      await browser.post('/api/views/resident', { input: { personNo: 1 } }),
      await browser.post('/api/views/operators', { input: {} }),
      await browser.postRaw('/api/acts/receive', '{'),
    ]
    assert.deepEqual(answers.map(({ status }) => status), [200, 200, 401, 404, 401, 200, 200, 200, 403, 400])
    for (const { headers } of answers) {
      assert.equal(headers.get('Cache-Control'), 'no-store')
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff')
    }
  })
})

describe('a request that a page elsewhere makes', () => {
  for (const [title, headers] of [
    ['of another site', { 'Sec-Fetch-Site': 'cross-site', 'Origin': 'https://elsewhere.example' }],
    ['of another door of the same machine', { 'Sec-Fetch-Site': 'same-site', 'Origin': 'http://localhost:8080' }],
    ['of another door, on plain http', { Host: 'localhost', Origin: 'http://localhost:8080' }],
    ['of no origin at all', { Host: 'localhost', Origin: 'null' }],
  ] as const) {
    it(`is denied: ${title}`, async () => {
      const browser = browserAt(office)
      await browser.signIn('uketsuke')
      const body = JSON.stringify({ input: receipt(['海野　花子']) })
      assert.equal((await browser.postRaw('/api/acts/receive', body, headers)).status, 403)
    })
  }

  it('is not taken for one of our own', async () => {
    const browser = browserAt(office)
    await browser.signIn('uketsuke')
    const own = { Host: 'localhost', Origin: 'http://localhost' }
    assert.equal((await browser.postRaw('/api/views/counter-home', '{"input":{}}', own)).status, 200)
  })
})

describe('files beside the console', () => {
  for (const path of [
    '/manual/../adr/', '/manual/%2e%2e/operating/settings.md', '/fonts/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/fonts/..\\..\\package.json', '/.git/config',
    '/.daicho/keys.json', '/API/session', '//api/session', '/api%2Fsession',
  ]) {
    it(`are not reached by ${path}`, async () => {
      const text = await (await browserAt(office).get(path)).text()
      assert.doesNotMatch(text, /DAICHO_|"dependencies"|hmacKey|repositoryformatversion|operatorId/)
    })
  }
})

describe('the cookies', () => {
  it('of an office never travel in the clear, and no script reads them', async () => {
    const code = 'ABCDE-FGHJK-LMNPQ-RSTUV'
    await office.administrator.act('register-terminal', {
      terminalId: 'shisho-1', place: '支所', code, printer: null, trays: [],
    })
    const browser = browserAt(office, 'production')
    const terminal = await browser.post('/api/terminal', { code })
    const session = await browser.post('/api/sign-in', { operator: 'uketsuke', password: 'oborozuki-mihon-2026' })
    for (const [name, { headers }] of [['daicho-terminal', terminal], ['daicho', session]] as const) {
      const cookie = headers.getSetCookie().find((one) => one.startsWith(`${name}=`)) ?? ''
      for (const mark of ['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/']) assert.match(cookie, new RegExp(mark))
    }
    const [token = ''] = session.headers.getSetCookie()
    const stolen = { Cookie: token.split(';')[0] ?? '' }
    assert.equal((await browser.get('/api/session')).status, 200)
    assert.equal((await browser.postRaw('/api/views/counter-home', '{"input":{}}', stolen)).status, 401)
  })
})

describe('somebody with a made-up cookie', () => {
  it('has no number reserved and no question answered', async () => {
    const numbers = async (): Promise<unknown> =>
      (await office.db.asOwner.query('select last_value from record.person_sequence'))[0]
    const reserve = { persons: 5, households: 5, residentCodes: 5 }
    const asked = { tokenHash: '00', questions: { persons: [1], reserve } }
    const before = await numbers()
    const facts = await askFacts(office.desk, asked)
    assert.deepEqual([facts.officer, facts.persons, facts.reserved.personNos], [{ reason: 'none' }, [], []])
    assert.deepEqual(await numbers(), before)
  })
})

describe('what nobody foresaw', () => {
  it('is printed without a word of what it was about', async (context) => {
    const said: string[] = []
    const query: Database['query'] = (text, values) => text.includes('oplog.look')
      ? Promise.reject(new Error('隠野　雫\n    at 月見台二丁目.ts:77:1\n    77番8号.ts:')) : office.desk.db.query(text, values)
    const browser = browserAt({ desk: { ...office.desk, db: { query } } })
    await browser.signIn('uketsuke')
    context.mock.method(console, 'error', (...words: readonly unknown[]) => { said.push(words.join(' ')) })
    const response = await browser.post('/api/views/resident', { input: { personNo: 1 } })
    assert.equal(response.status, 500)
    assert.equal(said.length, 1)
    assert.doesNotMatch(`${await response.text()} ${said.join()}`, /隠野|月見台|77番/)
  })
})
