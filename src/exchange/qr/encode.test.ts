/** Two-dimensional codes: each is read back module by module; what an independent reader read is kept as a digest. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { encodeCode } from './encode.ts'
import { correctionOf } from './galois.ts'
import { MASKS } from './mask.ts'
import { patternsOf, zigzag } from './matrix.ts'
import { versionOf } from './version.ts'

/** The message of a code, by way of its format bits, its mask and its blocks. */
const readBack = (rows: readonly string[]): string => {
  const version = versionOf((rows.length - 17) / 4)
  const dark = (x: number, y: number): number => Number(rows[y]?.charAt(x) ?? 0)
  const format = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => dark(8, y)).concat([7, 5, 4, 3, 2, 1, 0].map((x) => dark(x, 8)))
  const bits = format.reduce((sum, bit, at) => sum | (bit << at), 0) ^ 0x5412
  assert.equal(bits >> 13, 0, 'level M')
  const mask = MASKS[(bits >> 10) & 7]
  const places = zigzag(patternsOf(version))
  const stream = places.map(([x, y]) => dark(x, y) ^ (mask?.(x, y) === true ? 1 : 0)).join('')
  const codewords = (stream.match(/.{8}/g) ?? []).map((each) => Number.parseInt(each, 2))
  const { blocks, holds, correction } = version
  const short = Math.floor(holds / blocks)
  const lengths = Array.from({ length: blocks }, (_, at) => short + (at < blocks - (holds % blocks) ? 0 : 1))
  const parts: number[][] = lengths.map(() => [])
  let next = 0
  for (let at = 0; at <= short; at += 1) {
    for (const [block, length] of lengths.entries()) if (at < length) parts[block]?.push(codewords[next++] ?? 0)
  }
  const mending: number[][] = lengths.map(() => [])
  for (let at = 0; at < correction; at += 1) for (const part of mending) part.push(codewords[next++] ?? 0)
  for (const [at, part] of parts.entries()) assert.deepEqual(correctionOf(part, correction), mending[at])
  const said = parts.flat().map((byte) => byte.toString(2).padStart(8, '0')).join('')
  assert.equal(said.slice(0, 16), '0111000110100100')
  const lengthBits = version.number < 10 ? 8 : 16
  const length = Number.parseInt(said.slice(16, 16 + lengthBits), 2)
  const bytes = said.slice(16 + lengthBits, 16 + lengthBits + length * 8).match(/.{8}/g) ?? []
  return new TextDecoder().decode(Uint8Array.from(bytes.map((byte) => Number.parseInt(byte, 2))))
}

describe('a two-dimensional code', () => {
  for (const letters of [1, 8, 20, 60, 120, 200, 333, 500, 700]) {
    it(`of ${letters} letters says what it was told`, () => {
      const text = '葛\u{e0102}海'.repeat(letters).slice(0, letters) + '\r\n"a"'
      const rows = encodeCode(text)
      assert.ok(rows)
      assert.equal(readBack(rows), text)
    })
  }

  it('is square, with finders in three corners', () => {
    const rows = encodeCode('転出証明書') ?? []
    assert.ok(rows.every((row) => row.length === rows.length))
    for (const row of [rows[0], rows[6]]) assert.ok(row?.startsWith('11111110') && row.endsWith('01111111'))
    assert.ok(rows.at(-1)?.startsWith('11111110'))
  })

  it('is not made of a text that none can hold', () => {
    assert.equal(encodeCode('x'.repeat(2400)), undefined)
  })

  it('is module by module what an independent reader has read', () => {
    const digest = createHash('sha256').update((encodeCode('転出証明書,"海野　太郎"\r\n') ?? []).join('\n')).digest('hex')
    assert.equal(digest, '71e14af3478548769677f2eb3cf43708f0551b9cad0cad83f691f8c45e1da282')
  })
})
