/** Rows of a file however its bytes are cut, and the table that finds a number seen before. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { numberTable } from './number-table.ts'
import { firstRow, rowsOf, wholeRows } from './rows.ts'

describe('rows', () => {
  const bytes = (text: string): Buffer => Buffer.from(text)

  it('end outside quotes', () => {
    const text = 'a,b\r\n"一\n二",c\n\n"say ""hi""",d\nlast,e'
    assert.deepEqual(rowsOf(bytes(text)).map(({ fields, linesBefore }) => [linesBefore, ...fields]), [
      [0, 'a', 'b'], [1, '一\n二', 'c'], [4, 'say "hi"', 'd'], [5, 'last', 'e'],
    ])
    assert.deepEqual(wholeRows(bytes(text)), { end: Buffer.byteLength(text) - 6, lines: 5 })
    assert.deepEqual(firstRow(bytes(text)), { end: 5, lines: 1 })
  })

  it('that are no text or never close a quote are told, and the others read', () => {
    const broken = Buffer.concat([bytes('a,b\n'), Buffer.from([0xe3, 0x81, 0x0a]), bytes('c,"d\n')])
    assert.deepEqual(rowsOf(broken).map(({ fault }) => fault), [undefined, 'notText', 'quotes'])
  })

  it('are the same however the bytes are cut', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '字', ',', '\n', '"', ' ') })
    const quoted = field.map((text) => `"${text.replaceAll('"', '""')}"`)
    fc.assert(
      fc.property(
        fc.array(fc.array(quoted, { minLength: 1, maxLength: 3 }), { minLength: 1 }),
        fc.nat(200),
        (lines, cutAt) => {
          const all = bytes(lines.map((fields) => `${fields.join(',')}\n`).join(''))
          const { end } = wholeRows(all.subarray(0, Math.min(cutAt, all.length)))
          const parts = [...rowsOf(all.subarray(0, end)), ...rowsOf(all.subarray(end))]
          assert.deepEqual(
            parts.map(({ fields }) => fields),
            rowsOf(all).map(({ fields }) => fields),
          )
          assert.equal(parts.length, lines.length)
        },
      ),
    )
  })
})

describe('a table of numbers', () => {
  it('keeps the first place of each, as a Map would', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })), (keys) => {
      const [table, map] = [numberTable(), new Map<number, number>()]
      for (const [place, key] of [...keys, ...keys].entries()) {
        if (!map.has(key)) map.set(key, place)
        assert.equal(table.placeOf(key, place), map.get(key))
      }
      assert.equal(table.size(), map.size)
    }))
  })

  it('grows', () => {
    const table = numberTable()
    for (let key = 1; key <= 100_000; key += 1) table.placeOf(key * 11, key)
    assert.equal(table.placeOf(11 * 77_777, 0), 77_777)
    assert.equal(table.size(), 100_000)
  })
})
