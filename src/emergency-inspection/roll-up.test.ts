/** One bad contract makes the cell 1, nothing open becomes a 0, and what is summed is summed. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { CELLS, CELLS_OF, GROUPS, perCell, type Answer, type CellName } from './cells.ts'
import { blankRow, improvementText, isBlank, misplacedTexts, rowOf, textsOf, totals } from './report-row.ts'
import { isAsked, openCells, rollUp, unsaid, wantImprovement, type ContractCheck } from './roll-up.ts'

const check = (said: Answer | null, others: Partial<Record<CellName, Answer | null>> = {}, hasSubvendor = false) => ({
  hasSubvendor, answers: perCell((cell) => others[cell] === undefined ? said : others[cell]),
}) satisfies ContractCheck

const ANSWER = fc.constantFrom<Answer | null>(0, 1, null)
const CHECK: fc.Arbitrary<ContractCheck> = fc.record({
  hasSubvendor: fc.boolean(),
  answers: fc.record(perCell(() => ANSWER)),
})

describe('the row of a body', () => {
  test('one contract without the clause makes the cell 1', () => {
    const { cells, bad } = rollUp([check(0), check(0, { c3: 1 }), check(0)])
    assert.deepEqual([cells.c1, cells.c2, cells.c3, cells.v1, cells.s2], [0, 0, 1, 0, 'none'])
    assert.equal(bad.c3, 1)
  })

  test('an open cell is never a 0; where another contract is a 1 it is one all the same', () => {
    const open = rollUp([check(0), check(0, { v2: null })])
    assert.equal(open.cells.v2, 'open')
    assert.deepEqual(unsaid(open), ['v2'])
    const known = rollUp([check(0, { v2: 1 }), check(0, { v2: null })])
    assert.equal(known.cells.v2, 1)
    assert.deepEqual([unsaid(known), openCells(known)], [[], ['v2']])
  })

  test('subcontractors are asked of those contracts only that have one', () => {
    assert.equal(rollUp([check(0), check(null, {}, false)]).cells.s2, 'none')
    assert.equal(rollUp([check(0), check(0, {}, true)]).cells.s2, 0)
    assert.equal(rollUp([check(0), check(0, { s2: null }, true)]).cells.s2, 'open')
    // An answer left from when there was one counts for nothing.
    assert.equal(rollUp([check(0, { s2: 1 }, false)]).cells.s2, 'none')
  })

  test('no contract at all is blank, not 0', () => {
    const row = rowOf({ name: '海辺市', officialOrder: 1 }, rollUp([]), {})
    assert.equal(isBlank(row), true)
    assert.deepEqual(row, blankRow(1, '海辺市'))
  })

  test('whatever the contracts say, each cell follows from them and from nothing else', () => {
    fc.assert(fc.property(fc.array(CHECK, { maxLength: 12 }), (checks) => {
      const { cells } = rollUp(checks)
      for (const cell of CELLS) {
        const said = checks.filter((one) => isAsked(cell, one)).map(({ answers }) => answers[cell])
        const wanted = said.includes(1) ? 1 : said.includes(null) ? 'open' : said.length === 0 ? 'none' : 0
        assert.equal(cells[cell], wanted)
      }
      assert.deepEqual(rollUp(checks.toReversed()).cells, cells)
    }))
  })

  test('answering one more cell never turns a 1 into anything else', () => {
    const some = fc.array(CHECK, { minLength: 1, maxLength: 6 })
    fc.assert(fc.property(some, fc.constantFrom(...CELLS), (checks, cell) => {
      const before = rollUp(checks).cells[cell]
      const [first, ...rest] = checks
      if (first === undefined || first.answers[cell] !== null) return
      const after = rollUp([{ ...first, answers: { ...first.answers, [cell]: 0 } }, ...rest]).cells[cell]
      if (before === 1) assert.equal(after, 1)
      if (before === 0) assert.equal(after, 0)
    }))
  })
})

describe('improvements', () => {
  test('are wanted exactly where a group holds a 1', () => {
    assert.deepEqual(wantImprovement(rollUp([check(0, { c2: 1, s3: 1 }, true)])), ['contract', 'subvendor'])
    assert.deepEqual(wantImprovement(rollUp([check(0, { v1: null })])), [])
    fc.assert(fc.property(fc.array(CHECK, { maxLength: 6 }), (checks) => {
      const rolled = rollUp(checks)
      const wanted = GROUPS.filter((group) => CELLS_OF[group].some((cell) => rolled.cells[cell] === 1))
      assert.deepEqual(wantImprovement(rolled), wanted)
    }))
  })

  test('say what and when, and where the rest is', () => {
    const text = improvementText({ content: '変更契約を結ぶ', timing: '一月末', annex: true })
    assert.equal(text, '変更契約を結ぶ（時期：一月末）（別紙あり）')
    const row = rowOf({ name: '海辺市', officialOrder: 1 }, rollUp([check(0, { c3: 1 })]), {
      contract: { content: '変更契約を結ぶ', timing: '一月末', annex: false },
      vendor: { content: '要らない', timing: '今', annex: false },
    })
    assert.deepEqual(row.texts, { contract: '変更契約を結ぶ（時期：一月末）', vendor: '', subvendor: '' })
    assert.deepEqual(misplacedTexts(row), [])
    const without = { ...row, texts: textsOf((group) => (group === 'vendor' ? '要らない' : '')) }
    assert.deepEqual(misplacedTexts(without).map(({ group, is }) => `${group} ${is}`),
      ['contract missing', 'vendor unasked'])
  })

  test('an open row is not reported', () => {
    assert.throws(() => rowOf({ name: '海辺市', officialOrder: 1 }, rollUp([check(null)]), {}), TypeError)
  })
})

test('the sums begin at 0, and a blank adds nothing', () => {
  assert.deepEqual(totals([]), perCell(() => 0))
  const rows = [
    rowOf({ name: '一', officialOrder: 1 }, rollUp([check(0, { c3: 1 })]), {}),
    rowOf({ name: '二', officialOrder: 2 }, rollUp([check(0, { c3: 1, s2: 1 }, true)]), {}),
    blankRow(3, '三'),
  ]
  assert.deepEqual(totals(rows), { c1: 0, c2: 0, c3: 2, v1: 0, v2: 0, v3: 0, s2: 1, s3: 0 })
})
