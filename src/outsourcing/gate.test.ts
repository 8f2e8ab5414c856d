/** The gate as a table: every condition alone, any of them together, and the days on which each begins and ends. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Engagement } from '../frame/engagement.ts'
import { civilDay } from '../law/calendar.ts'
import { atTheGate, LACKS, ofSubcontractor, THIS_YEAR, TODAY, type Lack } from './examples.ts'
import { gate, GATE_CODES, type AtTheGate } from './gate.ts'
import { gateWords } from './gate-words.ja.ts'

const codes = (at: AtTheGate, day = TODAY): readonly string[] => gate(at, day).map(({ code }) => code)
const lacking = ({ engagement, at }: Lack): AtTheGate => atTheGate(engagement, at)

test('everything holds: the gate is open, for a subcontractor\'s worker too', () => {
  assert.deepEqual(codes(atTheGate()), [])
  assert.deepEqual(codes(atTheGate(ofSubcontractor)), [])
})

describe('one thing lacking closes it, and says which', () => {
  for (const lack of LACKS) {
    test(lack.title, () => { assert.deepEqual(codes(lacking(lack)), [lack.code]) })
  }
})

test('every condition of the gate is lacking in some row, and has its words', () => {
  assert.deepEqual(GATE_CODES.filter((code) => !LACKS.some((lack) => lack.code === code)), [])
  assert.deepEqual(GATE_CODES.filter((code) => !Object.hasOwn(gateWords, code)), [])
})

/** Lacks that touch different parts of the facts can stand together. */
const keysOf = ({ engagement = {}, at = {} }: Lack): readonly string[] =>
  [...Object.keys(engagement), ...Object.keys(at)]
const combined = (lacks: readonly Lack[]): readonly Lack[] => {
  const taken = new Set<string>()
  return lacks.filter((lack) => {
    const isFree = keysOf(lack).every((key) => !taken.has(key))
    if (isFree) for (const key of keysOf(lack)) taken.add(key)
    return isFree
  })
}

test('whatever is lacking together is told together, all of it at once', () => {
  const whole = LACKS.filter(({ code }) => code !== 'gate/no-contract')
  fc.assert(fc.property(fc.subarray(whole), (some) => {
    const lacks = combined(some)
    const engagement: Partial<Engagement> = Object.assign({}, ...lacks.map((lack) => lack.engagement ?? {}))
    const at: Partial<AtTheGate> = Object.assign({}, ...lacks.map((lack) => lack.at ?? {}))
    const told = new Set(codes(atTheGate(engagement, at)))
    // A post that is not there can be neither closed nor somebody else's.
    const expected = engagement.post === null
      ? lacks.filter(({ code }) => !['gate/another-post', 'gate/no-seat', 'gate/post-closed'].includes(code)) : lacks
    for (const { code } of expected) {
      // Somebody who is not named has no posts of theirs.
      if (code !== 'gate/another-post' || engagement.worker !== null) assert.ok(told.has(code), code)
    }
    assert.equal(told.size > 0, lacks.length > 0)
  }), { numRuns: 2_000 })
})

test('a term counts from its first day to its last', () => {
  const { from, until } = THIS_YEAR
  assert.deepEqual(codes(atTheGate(), from), [])
  assert.deepEqual(codes(atTheGate(), until ?? from), [])
  assert.ok(codes(atTheGate(), civilDay('2026-03-31')).includes('gate/no-pledge'))
  assert.ok(codes(atTheGate(), civilDay('2027-04-01')).includes('gate/no-pledge'))
})

test('next year\'s pledge, training and explanation, made in March, open the gate on 1 April without a gap', () => {
  const years = [THIS_YEAR, { from: civilDay('2027-04-01'), until: civilDay('2028-03-31') }]
  const twoYears = { from: THIS_YEAR.from, until: civilDay('2028-03-31') }
  const renewed = atTheGate({
    contract: twoYears, explained: years, pledges: years, trainings: years,
    onSiteManagers: years, securityOfficers: years,
    worker: { workerId: '', term: twoYears, endedOn: null, postNos: [1] },
    post: {
      postNo: 1, title: '', functions: ['copies'], endedOn: null, placeEndedOn: null,
      place: { from: THIS_YEAR.from, until: null },
    },
  })
  for (const day of ['2027-03-31', '2027-04-01']) assert.deepEqual(codes(renewed, civilDay(day)), [], day)
})

describe('the contractor\'s own officers', () => {
  const officer = { role: 'security-officer', worker: null, post: null, own: [THIS_YEAR] } as const
  test('reach their portal without a post, pledge or seat', () => {
    assert.deepEqual(codes(atTheGate({ ...officer, pledges: [], trainings: [] }, { postNo: null })), [])
  })
  test('not after their own term', () => {
    const at = atTheGate({ ...officer, own: [] }, { postNo: null })
    assert.deepEqual(codes(at), ['gate/not-named'])
  })
  test('not without the terminal\'s key', () => {
    assert.deepEqual(codes(atTheGate(officer, { postNo: null, isProven: false })), ['gate/terminal-not-proven'])
  })
})
