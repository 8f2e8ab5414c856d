/** What blocks say to a process, and what their terms say on any screen. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StandingBlock } from '../frame/question.ts'
import { civilDay } from '../law/calendar.ts'
import { restrictionWords } from './acts.ts'
import { blockFindings, termFindings } from './findings.ts'
import { endsSoon, isOver, supportMeasureEnd } from './term.ts'

const block = (items: Partial<StandingBlock> = {}): StandingBlock => ({
  blockNo: 7, kind: 'support-measure', personNo: 1000011, householdNo: null,
  levels: { entry: 'alert', certificate: 'error', inquiry: 'none' },
  startsOn: civilDay('2026-04-01'), endsOn: civilDay('2027-03-31'), ...items,
})

const codes = (findings: readonly { readonly class: string; readonly code: string }[]) =>
  findings.map(({ class: level, code }) => (level === 'error' ? `!${code}` : code))

test('each process is told its own level', () => {
  assert.deepEqual(codes(blockFindings([block()], 'entry')), ['block/entry-care'])
  assert.deepEqual(codes(blockFindings([block()], 'certificate')), ['!block/certificate-stopped'])
  assert.deepEqual(codes(blockFindings([block()], 'inquiry')), [])
  assert.deepEqual(codes(blockFindings([], 'certificate')), [])
})

test('several blocks speak once for each level, errors first, whatever their kind', () => {
  const careful = block({ blockNo: 8, kind: 'other', levels: { entry: 'none', certificate: 'alert', inquiry: 'none' } })
  const found = blockFindings([careful, block(), block({ blockNo: 9, kind: 'exclusive' })], 'certificate', 'subjects.0')
  assert.deepEqual(codes(found), ['!block/certificate-stopped', 'block/certificate-care'])
  assert.deepEqual(found.map(({ field }) => field), ['subjects.0', 'subjects.0'])
})

test('the finding does not tell the kind, and has words', () => {
  const measure = blockFindings([block()], 'certificate')
  assert.deepEqual(measure, blockFindings([block({ kind: 'other' })], 'certificate'))
  const found = [...measure, ...blockFindings([block()], 'entry')]
  assert.deepEqual(found.filter(({ code }) => !Object.hasOwn(restrictionWords, code)), [])
})

test('a block past its last day still stops', () => {
  const long = block({ endsOn: civilDay('2020-01-01') })
  assert.deepEqual(codes(blockFindings([long], 'certificate')), ['!block/certificate-stopped'])
})

const ENDS = { endsOn: civilDay('2027-03-31') }
const days: readonly (readonly [day: string, soon: boolean, over: boolean])[] = [
  ['2027-02-27', false, false],
  ['2027-02-28', true, false],
  ['2027-03-31', true, false],
  ['2027-04-01', false, true],
  ['2027-04-05', false, true],
]
for (const [day, soon, over] of days) {
  test(`a measure until 2027-03-31 on ${day}: ${soon ? 'ends soon' : over ? 'over' : 'quiet'}`, () => {
    const today = civilDay(day)
    assert.equal(endsSoon(ENDS, today), soon)
    assert.equal(isOver(ENDS, today), over)
    assert.deepEqual(codes(termFindings([block()], today)), [
      ...(soon ? ['block/measure-ends-soon'] : []), ...(over ? ['block/measure-over'] : []),
    ])
  })
}

test('blocks without a last day, and other kinds, say nothing about their term', () => {
  const today = civilDay('2027-04-05')
  assert.deepEqual(termFindings([block({ endsOn: null }), block({ kind: 'other' })], today), [])
})

test('a support measure runs a year, its first day counted', () => {
  assert.equal(supportMeasureEnd(civilDay('2026-04-01')), '2027-03-31')
  assert.equal(supportMeasureEnd(civilDay('2027-03-01')), '2028-02-29')
})
