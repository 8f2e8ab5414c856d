/** Runs the table of household changes, then what a table cannot say. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runTable } from '../../../../test/event-table.ts'
import type { ResidentChange } from '../../../record/change.ts'
import { oboro, saku, shizuku } from '../../every-event/examples.ts'
import { decide } from './decide.ts'
import { change, examples, family, headChange, headSplits, merge, mother, split, withMother } from './examples.ts'
import { householdChange } from './index.ts'

runTable(householdChange, examples)

const placesOf = (changes: readonly ResidentChange[]) => changes.map(({ record }) =>
  [record.personNo, record.reason, record.householdNo, record.relationshipToHead, record.headName])

describe('世帯変更', () => {
  it('gives every member another head and another word, and keeps the household', () => {
    assert.deepEqual(placesOf(decide(headChange, family).changes), [
      [saku.personNo, 'head-change', 6000010, '夫', '霧山　朧'],
      [oboro.personNo, 'head-change', 6000010, '世帯主', '霧山　朧'],
      [shizuku.personNo, 'head-change', 6000010, '子', '霧山　朧'],
    ])
  })

  it('founds a household with a number of its own for a part that leaves', () =>
    assert.deepEqual(placesOf(decide(split, family).changes),
      [[shizuku.personNo, 'household-split', 5000014, '世帯主', '霧山　雫']]))

  it('puts those who stay under their new head in the same filing', () => {
    assert.deepEqual(placesOf(decide(headSplits, family).changes), [
      [saku.personNo, 'household-split', 5000014, '世帯主', '霧山　朔'],
      [oboro.personNo, 'head-change', 6000010, '世帯主', '霧山　朧'],
      [shizuku.personNo, 'head-change', 6000010, '子', '霧山　朧'],
    ])
  })

  it('writes no row for whom nothing changes, and ends the household that nobody lives in', () =>
    assert.deepEqual(placesOf(decide(merge, withMother).changes),
      [[mother.personNo, 'household-merge', 6000010, '母', '霧山　朔']]))

  it('moves a part into a household of the same lot and leaves the others alone', () =>
    assert.deepEqual(placesOf(decide(change, withMother).changes),
      [[shizuku.personNo, 'household-change', 6000036, '子の子', '霧山　汐']]))

  it('owes the new head a letter where the office has chosen', () => {
    const exOfficio = { ...headChange, ground: 'ex-officio' as const, exOfficioNo: '職-7' }
    assert.deepEqual(decide(exOfficio, family).followUps.map(({ kind, personNo }) => [kind, personNo]),
      [['letter/head-changed', oboro.personNo]])
    assert.deepEqual(decide(headChange, family).followUps, [])
  })
})
