/** Somebody at a screen who wants one woman's address from the past: days, households, orders, memos tell nothing. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { amend } from '../../src/record/change.ts'
import { freshRefuge, neighbour } from '../refuge.ts'
import { alone, movedIn } from '../scenarios/family.ts'
import { eventOf, movedOut, writtenOf } from '../scenarios/written.ts'

const town = await freshRefuge({ after })
const { her, child, him, householdNo, hisHouseholdNo, leaks } = town
const clerk = await town.as('nyuryoku')
const officers = ['nyuryoku', 'uketsuke', 'shogo', 'kessai', 'hogo', 'kakunin']

type OnDay = { readonly record: { readonly [item: string]: unknown } | null }
const onDay = async (personNo: number, on: string, by = clerk): Promise<OnDay> =>
  await by.look('resident-as-of', { personNo, on }) as OnDay

describe('her record as of a day, and her child\'s', () => {
  it('tells who they are and nothing of where they were', async () => {
    for (const personNo of [her, child]) {
      for (const operator of officers) {
        for (const on of ['2026-04-15', '2030-01-01', '2026-04-10']) {
          const shown = await onDay(personNo, on, await town.as(operator))
          assert.deepEqual(leaks(shown), [])
          assert.doesNotMatch(JSON.stringify(shown), /本庁町民課|mado-|residential-indication/)
          assert.ok(!JSON.stringify(shown).includes(town.caseId), 'the case leads to the paper')
        }
        assert.match(JSON.stringify(await onDay(personNo, '2026-04-15', await town.as(operator))), /隠野/)
      }
    }
  })

  it('names nobody who worked on her case: they sit where she went', async () => {
    for (const personNo of [her, child]) {
      const { rows } = await clerk.look('resident-history', { personNo }) as {
        rows: readonly Record<string, unknown>[]
      }
      for (const row of rows) {
        for (const item of ['receiptNo', 'enteredBy', 'checkedBy', 'approvedBy', 'by', 'finalisedAt', 'differences']) {
          assert.equal(row[item], null, item)
        }
      }
    }
  })
})

describe('a household as of a day', () => {
  it('of hers looks like one that was never there', async () => {
    for (const on of ['2026-04-15', '2026-12-31']) {
      const nobody = await clerk.look('household-as-of', { householdNo: 5999999, on }) as { members: unknown }
      assert.deepEqual(nobody.members, [])
      const hers = await clerk.look('household-as-of', { householdNo, on })
      assert.deepEqual(hers, { ...nobody, householdNo })
    }
  })

  it('of his is shown as ever', async () => {
    const shown = await clerk.look('household-as-of', { householdNo: hisHouseholdNo, on: '2026-04-15' })
    assert.match(JSON.stringify(shown), /荒野/)
  })
})

describe('somebody who once lived with her', async () => {
  const friend = await neighbour(town, 3)
  const friendsNo = await town.householdOf(friend)
  const [guest = 0] = await movedIn(town, {
    ...alone(4, { relationshipToHead: '同居人' }), address: alone(3).address,
    household: { to: 'join', householdNo: friendsNo, headConsents: true, headComesLater: false },
  })
  const elsewhere = 5900009
  const outcome = await writtenOf(town, [guest], (record) => amend(record, {
    householdNo: elsewhere, isHead: true, relationshipToHead: '世帯主', headName: record.fullName, lot: '44番4号',
  }, eventOf('change-of-address', '2026-04-15')))
  assert.equal(outcome.outcome, 'done', JSON.stringify(outcome))
  await town.protect(friend)

  it('is shown where they live now, and nowhere where she still lives', async () => {
    assert.match(JSON.stringify(await clerk.look('resident', { personNo: guest })), /44番4号/)
    for (const [view, input] of [
      ['resident-history', { personNo: guest }], ['resident-as-of', { personNo: guest, on: '2026-04-15' }],
      ['household-as-of', { householdNo: friendsNo, on: '2026-04-14' }],
      ['household-as-of', { householdNo: friendsNo, on: '2026-04-15' }],
    ] as const) {
      const shown = JSON.stringify(await clerk.look(view, input))
      assert.ok(!shown.includes(alone(3).address.lot), `${view} tells the place`)
      assert.ok(!shown.includes(`"householdNo":${friendsNo},"isHead"`), view)
      assert.ok(!shown.includes('独野　三'), `${view} names her`)
    }
  })

  it('is told of the officer to whom her inquiry was released', async () => {
    await town.release('inquiry', 'uketsuke')
    const released = await town.as('uketsuke')
    assert.match(JSON.stringify(await onDay(her, '2026-04-15', released)), /77番8号/)
    assert.match(JSON.stringify(await released.look('household-as-of', { householdNo, on: '2026-04-15' })), /隠野　雫/)
    assert.deepEqual(leaks(await onDay(her, '2026-04-15')), [])
  })
})

describe('the order of a household', () => {
  const guess = async (no: number, personNos: readonly number[]): Promise<unknown> => {
    const outcome = await clerk.attempt('set-member-order', { householdNo: no, revision: 0, personNos })
    return outcome.outcome === 'done' ? 'done' : outcome.findings
  }

  it('answers no guess at who lives with her, or where', async () => {
    const unknown = await guess(5999999, [her, child])
    for (const personNos of [[her, child], [child, her], [her], [her, child, him], [him]]) {
      assert.deepEqual(await guess(householdNo, personNos), unknown)
    }
  })
})

describe('a memo about her', () => {
  const SECRET = '連絡先は忍荘の管理人。'

  it('is not read where her record is not, and not even counted', async () => {
    const released = await town.as('uketsuke')
    const { memoNo } = await released.act('write-memo', { personNo: her, memoNo: null, revision: 0, content: SECRET })
    const granted = ['nyuryoku', 'shogo', 'kessai', 'hogo', 'kakunin', 'hakko']
    for (const operator of granted) {
      const hidden = await (await town.as(operator)).look('memos', { personNo: her })
      assert.deepEqual(hidden, { hidden: true, memos: [] }, operator)
      assert.deepEqual(await (await town.as(operator)).look('memos', { personNo: child }), { hidden: true, memos: [] })
    }
    assert.match(JSON.stringify(await released.look('memos', { personNo: her })), /管理人/)
    for (const input of [
      { personNo: her, memoNo, revision: 1, content: 'x' }, { personNo: her, memoNo, revision: 9, content: 'x' },
      { personNo: her, memoNo: 99, revision: 1, content: 'x' },
      { personNo: her, memoNo: null, revision: 0, content: 'x' },
      { personNo: child, memoNo: null, revision: 0, content: 'x' },
      { personNo: child, memoNo, revision: 1, content: SECRET },
    ]) {
      const outcome = await clerk.attempt('write-memo', input)
      assert.ok(outcome.outcome === 'refused')
      assert.deepEqual(outcome.findings.map(({ code }) => code), ['write-memo/stopped'])
    }
  })
})

describe('those who have left the town', () => {
  it('are listed among the removed without where they went', async () => {
    await movedOut(town, [her, child], '2026-04-15')
    const shown = await clerk.look('removed-records', { from: '2026-04-15', until: '2026-04-15' })
    assert.match(JSON.stringify(shown), /隠野/)
    assert.doesNotMatch(JSON.stringify(shown), /星見市月影町/)
    assert.deepEqual(leaks(shown), [])
    for (const personNo of [her, child]) {
      assert.doesNotMatch(JSON.stringify(await onDay(personNo, '2026-04-16')), /星見市月影町/)
    }
  })
})
