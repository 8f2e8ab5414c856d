/** Values that are well-formed and meant to hurt: each is refused as input, and none rests where it should not. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { browserAt } from '../door.ts'
import { freshOffice } from '../office.ts'
import { alone, received } from '../scenarios/family.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')
const INDIVIDUAL = '379474484458'
const CODE = '24846016224'

const statusOf = async (operator: string, path: string, body: string): Promise<number> => {
  const browser = browserAt(office)
  await browser.signIn(operator)
  return (await browser.postRaw(path, body)).status
}

describe('days that no calendar of the database holds, and numbers of nothing', () => {
  const NOBODY = '00000000-0000-4000-8000-000000000000'
  const bodies: readonly (readonly [string, string, object])[] = [
    ['hakko', '/api/views/cash-day', { day: '0000-01-01', place: null }],
    ['hakko', '/api/views/requests', { day: '0000-01-01' }],
    ['uketsuke', '/api/views/day-balance', { day: '0000-01-01' }],
    ['tenken', '/api/views/log-search', { from: '0000-01-01T00:00:00Z' }],
    ['uketsuke', '/api/views/scan', { caseId: NOBODY, scanNo: Number.MAX_SAFE_INTEGER }],
    ['kofu', '/api/acts/close-cash', { day: '0000-01-01', yenCounted: 0, note: null }],
    ['hogo', '/api/acts/propose-block', {
      kind: 'support-measure', personNo: 1, householdNo: null, startsOn: '9999-12-31', endsOn: null, reason: 'x',
      levels: { entry: 'error', certificate: 'error', inquiry: 'error' },
    }],
    ['hakko', '/api/acts/spoil-copy', { issueId: NOBODY, persons: [1], reason: 'x' }],
    ['hakko', '/api/acts/reprint-copy', { issueId: NOBODY, persons: [1], reason: 'x' }],
    ['kofu', '/api/acts/hand-over', { issueIds: [NOBODY], householdNo: 1, persons: [1], receiver: 'x' }],
    ['kanri', '/api/acts/load-katagaki', { rows: [{ townBlockCode: 'nowhere', lot: '1', katagaki: 'x' }] }],
  ]
  for (const [operator, path, input] of bodies) {
    it(`are the input's fault: ${path}`, async () => {
      const status = await statusOf(operator, path, JSON.stringify({ input }))
      assert.ok(status === 400 || status === 422, `${status}`)
    })
  }
})

describe('keys that every object has', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    it(`are no items: ${key}`, async () => {
      const body = `{"input":{"name":"独野","${key}":{"digits":"${CODE}"},"individualNumber":{"${key}":{"digits":"1"}}}}`
      assert.equal(await statusOf('nyuryoku', '/api/views/resident-search', body), 422)
      assert.equal(Object.hasOwn(Object.prototype, 'digits'), false)
    })
  }
})

describe('a number in a shape that is not its own', () => {
  const shapes: Readonly<Record<string, unknown>> = {
    'bare': INDIVIDUAL,
    'in a list': [INDIVIDUAL],
    'under another key': { number: INDIVIDUAL },
    'beside the name of a row': { numberId: '00000000-0000-4000-8000-000000000001', digits: INDIVIDUAL },
    'two levels down': { digits: { digits: INDIVIDUAL } },
  }
  for (const [title, individualNumber] of Object.entries(shapes)) {
    it(`does not rest in a draft: ${title}`, async () => {
      const caseId = await received(office, alone(1))
      const draft = { ...alone(1), movers: [{ fullName: '独野　一', individualNumber, residentCode: CODE }] }
      await (await office.as('nyuryoku')).act('save-draft', { caseId, draft })
      const [row] = await office.db.asOwner.query<{ content: unknown }>(
        'select content from filing.working_draft where case_id = $1', [caseId])
      const kept = JSON.stringify(row?.content)
      assert.match(kept, /独野　一/)
      assert.ok(!kept.includes(INDIVIDUAL) && !kept.includes(CODE), kept)
    })
  }

  it('keeps the name of its sealed row', async () => {
    const caseId = await received(office, alone(2))
    const residentCode = { numberId: '00000000-0000-4000-8000-000000000001' }
    await (await office.as('nyuryoku')).act('save-draft', { caseId, draft: { movers: [{ residentCode }] } })
    const [row] = await office.db.asOwner.query<{ content: unknown }>(
      'select content from filing.working_draft where case_id = $1', [caseId])
    assert.deepEqual(row?.content, { movers: [{ residentCode }] })
  })
})
