/** Somebody at a screen who wants one woman's new address: every view of the register, and every way to search it. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { alone, movedIn } from '../scenarios/family.ts'
import { freshRefuge, HIDDEN_PLACE, neighbour } from '../refuge.ts'
import { movedOut } from '../scenarios/written.ts'

const town = await freshRefuge({ after })
const { her, child, him, leaks } = town
const clerk = await town.as('nyuryoku')

type Row = { readonly personNo: number; readonly flags: readonly string[] }
type Found = { readonly total: number; readonly rows: readonly Row[] }
const search = async (input: unknown): Promise<Found> => await clerk.look('resident-search', input) as Found
const finds = async (input: unknown): Promise<readonly number[]> =>
  (await search(input)).rows.map(({ personNo }) => personNo)

describe('her record, and her child\'s, who lives with her and bears no block', () => {
  for (const view of ['resident', 'resident-history']) {
    it(`${view} tells nothing of where they are`, async () => {
      for (const personNo of [her, child]) {
        for (const officer of [clerk, await town.as('hogo'), await town.as('kakunin')]) {
          const shown = await officer.look(view, { personNo })
          assert.match(JSON.stringify(shown), /隠野/)
          assert.deepEqual(leaks(shown), [])
          assert.doesNotMatch(JSON.stringify(shown), /本庁町民課|mado-|residential-indication/)
          assert.ok(!JSON.stringify(shown).includes(town.caseId), 'the case leads to the paper')
        }
      }
    })
  }

  it('household shows theirs as one that is not there', async () => {
    const shown = await clerk.look('household', { householdNo: town.householdNo })
    assert.deepEqual(shown, { householdNo: town.householdNo, members: [], removed: [] })
    const nobody = await clerk.look('household', { householdNo: 5999999 })
    assert.deepEqual(nobody, { householdNo: 5999999, members: [], removed: [] })
  })

  it('a temporary release of the inquiry opens them to that officer alone', async () => {
    await town.release('inquiry', 'uketsuke')
    const released = await town.as('uketsuke')
    assert.match(JSON.stringify(await released.look('resident', { personNo: her })), /77番8号/)
    assert.match(JSON.stringify(await released.look('resident', { personNo: child })), /77番8号/)
    assert.match(JSON.stringify(await released.look('household', { householdNo: town.householdNo })), /隠野　雫/)
    assert.deepEqual(leaks(await clerk.look('resident', { personNo: her })), [])
  })
})

describe('the search', () => {
  it('shows both with a flag and without address and household', async () => {
    const answer = await search({ name: '隠野' })
    assert.deepEqual(new Map(answer.rows.map(({ personNo, flags }) => [personNo, flags])),
      new Map([[her, ['support']], [child, ['support']]]))
    assert.deepEqual(leaks(answer), [])
  })

  const places: readonly (readonly [string, object])[] = [
    ['address', { address: '月見台二丁目77番8号' }],
    ['address and name', { address: '月見台二丁目', name: '隠野' }],
    ['kana and address', { address: '月見台2丁目', kana: 'カクレノ' }],
    ['house name', { katagaki: '忍荘' }],
    ['town block and name', { townBlockCode: '0000005', name: '隠野' }],
    ['town block and kana', { townBlockCode: '0000005', kana: 'カクレノ' }],
    ['town block alone', { townBlockCode: '0000005' }],
    ['address code', { addressCode: '99001005000', name: '隠野' }],
    ['household number', { householdNo: town.householdNo }],
    ['household number and name', { householdNo: town.householdNo, name: '隠野' }],
    ['household number in the free box', { text: `${town.householdNo}` }],
    ['address in the free box', { text: '月見台二丁目77番8号' }],
    ['birth and town block', { townBlockCode: '0000005', birth: '1990-05-04' }],
    ['no house name', { empty: ['katagaki'], name: '隠野' }],
    ['no address code', { empty: ['addressCode'], name: '隠野' }],
  ]
  for (const [title, input] of places) {
    it(`never confirms a guess: ${title}`, async () => {
      const { total, rows } = await search(input)
      assert.deepEqual(rows.filter(({ personNo }) => [her, child].includes(personNo)), [])
      assert.equal(total, 0, 'not even the count tells')
    })
  }

  it('finds her neighbour at the same address, and counts nobody else', async () => {
    const other = await neighbour(town, 1, { address: HIDDEN_PLACE })
    assert.deepEqual(await finds({ address: '月見台二丁目77番8号' }), [other])
    assert.deepEqual(await finds({ townBlockCode: '0000005' }), [other])
    const { members } = await clerk.look('households-at', {
      townBlockCode: HIDDEN_PLACE.townBlockCode, lot: HIDDEN_PLACE.lot,
    }) as { members: readonly { personNo: number }[] }
    assert.deepEqual(members.map(({ personNo }) => personNo), [other])
  })

  it('finds others as ever', async () => {
    assert.deepEqual(await finds({ name: '荒野' }), [him])
    assert.deepEqual(await finds({ householdNo: town.hisHouseholdNo }), [him])
  })

  it('lets the released officer look for the place', async () => {
    const rows = (await (await town.as('uketsuke')).look('resident-search', { address: '忍荘' }) as Found).rows
    assert.ok(rows.some(({ personNo }) => personNo === her))
  })
})

describe('somebody who is taken in by a friend', () => {
  it('makes the friend\'s household as silent as her own', async () => {
    const friend = await neighbour(town, 2)
    const householdNo = await town.householdOf(friend)
    const [guest = 0] = await movedIn(town, {
      ...alone(2, { fullName: '客野　澪', relationshipToHead: '同居人' }),
      household: { to: 'join', householdNo, headConsents: true, headComesLater: false },
    })
    assert.match(JSON.stringify(await clerk.look('household', { householdNo })), /客野　澪/)
    await town.protect(guest)
    for (const [view, input] of [
      ['household', { householdNo }], ['resident', { personNo: friend }], ['resident', { personNo: guest }],
      ['resident-history', { personNo: guest }], ['resident-search', { name: '独野　二' }],
      ['resident-search', { name: '客野' }], ['resident-search', { householdNo }],
      ['households-at', { townBlockCode: '0000001', lot: '12番1号' }],
    ] as const) {
      const shown = JSON.stringify(await clerk.look(view, input))
      assert.doesNotMatch(shown, /12番1号|同居人/, view)
      assert.ok(!(shown.includes('客野') && shown.includes('独野　二')), `${view} puts the two together`)
    }
  })
})

describe('those who have left the town', () => {
  it('took their destination with them, the child that bears no block too', async () => {
    await movedOut(town, [her, child], '2026-04-15')
    for (const [view, input] of [
      ['resident', { personNo: her }], ['resident', { personNo: child }], ['resident-history', { personNo: child }],
      ['household', { householdNo: town.householdNo }], ['resident-search', { name: '隠野' }],
      ['move-in-notices-missing', { days: 0 }],
    ] as const) {
      const shown = await clerk.look(view, input)
      assert.match(JSON.stringify(shown), /隠野/)
      assert.doesNotMatch(JSON.stringify(shown), /星見市月影町１番地/, view)
      if (view !== 'household') assert.deepEqual(leaks(shown), [])
    }
  })
})
