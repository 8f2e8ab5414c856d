/** The bar of an import: how far, how fast, how long still. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { progressBar } from './progress.ts'

/** What was drawn; the clock stands where it is put. */
const drawing = (isTTY: boolean) => {
  const drawn: string[] = []
  const clock = { at: 0 }
  const bar = progressBar({ isTTY, write: (text) => drawn.push(text) }, () => clock.at)
  return { bar, drawn, clock }
}

it('tells rows, speed and time left from the beginning of each stage', () => {
  const { bar, drawn, clock } = drawing(true)
  bar.show({ stage: 'checking', rows: 0, part: 0 })
  clock.at = 2_000
  bar.show({ stage: 'checking', rows: 50_000, part: 0.25 })
  assert.equal(drawn[1], '\r\u001b[2Kchecking   [######------------------] 25 % 50,000 rows, 25,000 rows/s, 6 s left')
  bar.show({ stage: 'writing', rows: 10_000, part: 0.05 })
  clock.at = 12_000
  bar.show({ stage: 'writing', rows: 30_000, part: 0.125 })
  assert.match(drawn[3] ?? '', /writing .* 12 % 30,000 rows, 2,000 rows\/s, 70 s left$/)
})

it('redraws a terminal ten times a second at most, and writes a line every five seconds elsewhere', () => {
  for (const [isTTY, lines] of [[true, 11], [false, 1]] as const) {
    const { bar, drawn, clock } = drawing(isTTY)
    for (; clock.at <= 1_000; clock.at += 10) bar.show({ stage: 'writing', rows: clock.at, part: clock.at / 1_000 })
    assert.equal(drawn.length, lines)
  }
})

it('says minutes where it is long, and leaves a terminal clear', () => {
  const { bar, drawn, clock } = drawing(true)
  bar.show({ stage: 'writing', rows: 0, part: 0 })
  clock.at = 10_000
  bar.show({ stage: 'writing', rows: 1_000, part: 0.01 })
  assert.match(drawn[1] ?? '', /17 min left$/)
  bar.clear()
  assert.equal(drawn.at(-1), '\r\u001b[2K')
})
