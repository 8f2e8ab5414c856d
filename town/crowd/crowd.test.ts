/** The crowd of a generated town: the same for the same seed, sound in every row, and as mixed as it should be. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { fileRules } from '../../src/import/file-rules.ts'
import { marksOf } from '../../src/import/marks.ts'
import { readHeader, readRow, type ImportedRow } from '../../src/import/read-row.ts'
import { rowsOf } from '../../src/import/rows.ts'
import { civilDay } from '../../src/law/calendar.ts'
import { OFFICE } from '../office.ts'
import { generateTown } from './generate-town.ts'
import { crowdBlocks } from './places.ts'

const textOf = (residents: number, seed: number): string => [...generateTown(residents, seed)].join('')
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const RESIDENTS = 6_000
const text = textOf(RESIDENTS, 3)

const office = {
  mode: 'demo', ...OFFICE, today: civilDay('2026-01-01'),
  townBlocks: new Map(crowdBlocks(RESIDENTS).map(({ townBlockCode, addressKind }) => [townBlockCode, addressKind])),
} as const

const [head, ...rawRows] = rowsOf(Buffer.from(text))
const rows: readonly ImportedRow[] = (() => {
  const read = readHeader(head?.fields ?? [])
  assert.ok('header' in read)
  return rawRows.map(({ fields, linesBefore }) => {
    const row = readRow(read.header, fields, { line: linesBefore + 1 }, office)
    assert.ok('row' in row, JSON.stringify(row))
    return row.row
  })
})()
const newest = [...new Map(rows.map(({ record }) => [record.personNo, record])).values()]
const living = newest.filter(({ status }) => status === 'current')

const share = (of: number): number => of / living.length
const within = (value: number, from: number, to: number): void => assert.ok(value >= from && value <= to, `${value}`)

describe('a generated town', () => {
  it('is the same for the same size and seed, and another for another', () => {
    assert.equal(hashOf(textOf(500, 1)), hashOf(textOf(500, 1)))
    assert.notEqual(hashOf(textOf(500, 1)), hashOf(textOf(500, 2)))
  })

  it('can be imported as it is, beside a town of another seed', () => {
    const rules = fileRules()
    const faults = rules.add(0, marksOf(rows.map((row, offset) => ({ row, offset, isDoubtful: false }))))
    assert.deepEqual([...faults, ...rules.finish().faults], [])
    const numbersOf = (seed: number) =>
      new Set(textOf(300, seed).match(/\b\d{11,12}\b/g)?.filter((one) => !one.startsWith('99001')))
    assert.ok(numbersOf(8).size > 600)
    assert.ok(numbersOf(8).isDisjointFrom(numbersOf(9)))
  })

  it('has as many residents as asked, and a removed record for each twenty', () => {
    assert.equal(living.length, RESIDENTS)
    assert.equal(newest.length - living.length, RESIDENTS / 20)
  })

  it('has few common surnames and many rare ones', () => {
    const families = Map.groupBy(living, ({ fullName }) => fullName.split('　')[0])
    const counts = [...families.values()].map(({ length }) => length).toSorted((a, b) => b - a)
    assert.ok(counts.length > 200)
    within(share(counts.slice(0, 10).reduce((sum, n) => sum + n, 0)), 0.2, 0.5)
  })

  it('has names that only a variation sequence writes, births nobody knows to the day, and foreign residents', () => {
    within(share(living.filter(({ fullName }) => /[\u{E0100}-\u{E01EF}]/u.test(fullName)).length), 0.004, 0.02)
    within(share(living.filter(({ birthDate }) => birthDate.kind === 'unknown').length), 0.001, 0.007)
    within(share(living.filter(({ kind }) => kind === 'foreign').length), 0.005, 0.03)
  })

  it('has households of one and of many, and people who have moved inside the town', () => {
    const sizes = [...Map.groupBy(living, ({ householdNo }) => householdNo).values()].map(({ length }) => length)
    assert.deepEqual([...new Set(sizes)].toSorted((a, b) => a - b), [1, 2, 3, 4, 5, 6])
    within(living.filter(({ reason }) => reason === 'change-of-address').length, 20, 600)
  })
})
