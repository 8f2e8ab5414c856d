/** A filing typed in only to see what the system objects to: no finding, count or holder's name tells where she is. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { freshRefuge, HIDDEN_PLACE, neighbour } from '../refuge.ts'
import { alone, entered, received, type TypedIn } from '../scenarios/family.ts'
import { movedOut } from '../scenarios/written.ts'

const town = await freshRefuge({ after })
const { her, householdNo } = town
const clerk = await town.as('nyuryoku')

const findings = async (typed: TypedIn, operator = 'nyuryoku') => {
  const outcome = await (await town.as(operator)).attempt('move-in', typed, { case: await received(town, typed) })
  return outcome.outcome === 'refused' ? outcome.findings : []
}
const codes = async (typed: TypedIn): Promise<readonly string[]> => (await findings(typed)).map(({ code }) => code)

const joining = (household: number, items: Partial<TypedIn> = {}): TypedIn => ({
  ...alone(1, { fullName: '荒野　兄', relationshipToHead: '妻' }),
  household: { to: 'join', householdNo: household, headConsents: true, headComesLater: false }, ...items,
})
const PLACES = [
  HIDDEN_PLACE,
  { ...HIDDEN_PLACE, lot: '77番9号' },
  { ...HIDDEN_PLACE, oazaAza: '朧一丁目', townBlockCode: '0000001' },
]
const asHead = { movers: alone(1, { fullName: '荒野　兄' }).movers }

describe('joining her household on paper', () => {
  it('is stopped alike at the right address and at a wrong one, as head and as wife', async () => {
    for (const address of PLACES) {
      assert.deepEqual(await codes(joining(householdNo, { address })), ['event/blocked-error'])
      assert.deepEqual(await codes(joining(householdNo, { address, ...asHead })), ['event/blocked-error'])
    }
  })

  it('is stopped too where only inquiries are: what may not be looked at may not be compared', async () => {
    const guest = await neighbour(town, 2, { address: { ...HIDDEN_PLACE, lot: '78番' } })
    await town.protect(guest, { entry: 'none', certificate: 'error', inquiry: 'error' })
    const home = await town.householdOf(guest)
    for (const address of PLACES) {
      assert.deepEqual(await codes(joining(home, { address })), ['event/blocked-error'])
    }
  })

  it('compares as ever where nothing is hidden', async () => {
    const found = await codes(joining(town.hisHouseholdNo, { address: HIDDEN_PLACE }))
    assert.ok(found.includes('event/other-address'))
  })
})

describe('moving in at a guessed address', () => {
  it('is not told of a household more than can be seen there', async () => {
    const place = { ...HIDDEN_PLACE, katagaki: null }
    for (const n of [3, 4]) await neighbour(town, n, { address: { ...place, katagaki: `忍荘${n}０１` } })
    assert.deepEqual(await codes({ ...alone(5), address: place }), [])
    await neighbour(town, 6, { address: { ...place, katagaki: '忍荘６０１' } })
    const crowded = await findings({ ...alone(7), address: place })
    const told = crowded.map(({ code, values }) => [code, values])
    assert.deepEqual(told, [['event/many-households', { households: 3 }]])
  })
})

describe('somebody else enters something for her just now', () => {
  it('does not say at which counter she stands', async () => {
    await movedOut(town, [her], '2026-04-15')
    const again = { ...alone(8, { fullName: '隠野　雫', personNo: her }), movedOn: '2026-04-15' }
    await town.release('entry', 'nyuryoku')
    await entered(town, again, [{ code: 'event/blocked-alert' }, { code: 'event/look-alike' }])
    const told = await findings(again, 'uketsuke')
    assert.ok(told.some(({ code }) => code === 'enter/held-by-somebody'), JSON.stringify(told))
    assert.doesNotMatch(JSON.stringify(told), /本庁|入力　そら/)
    assert.ok(clerk)
  })
})
