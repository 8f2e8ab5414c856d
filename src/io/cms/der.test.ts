/** DER as X.690 has it, written and read back, and what is refused because it is not DER. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { element, headerOf, integer, octets, oid, sequence, TAG, unsigned } from './der.ts'
import { dotted, elementsOf, Malformed, onlyElement, partsOf } from './der-reader.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

test('lengths take the fewest bytes', () => {
  const lengths = [0, 1, 127, 128, 255, 256, 65_535, 65_536, 2 ** 24, 2 ** 32, 2 ** 36]
  assert.deepEqual(lengths.map((length) => hex(headerOf(TAG.octets, length))), [
    '0400', '0401', '047f', '048180', '0481ff', '04820100', '0482ffff', '0483010000', '048401000000',
    '04850100000000', '04851000000000',
  ])
})

test('a number that would read as negative gets its zero, and no more than that', () => {
  assert.deepEqual([0, 1, 127, 128, 255, 256, 65_537, 2 ** 32 - 1].map((value) => hex(integer(value))),
    ['020100', '020101', '02017f', '02020080', '020200ff', '02020100', '0203010001', '020500ffffffff'])
  assert.equal(hex(unsigned(Buffer.from('0000ff01', 'hex'))), '020300ff01')
})

test('object identifiers of the published encodings', () => {
  for (const [name, bytes] of [
    ['1.2.840.113549.1.9.16.1.23', '060b2a864886f70d0109100117'],
    ['2.16.840.1.101.3.4.1.46', '060960864801650304012e'],
    ['1.3.132.0.34', '06052b81040022'],
    ['2.5.29.14', '0603551d0e'],
    ['2.999.1', '0603883701'],
  ] as const) {
    assert.equal(hex(oid(name)), bytes)
    assert.equal(dotted(onlyElement(Buffer.from(bytes, 'hex'))), name)
  }
})

test('whatever is written is read back', () => {
  fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }), (parts) => {
    const written = sequence(...parts.map((part) => octets(part)))
    const read = elementsOf(onlyElement(written).content)
    assert.deepEqual(read.map(({ content }) => hex(content)), parts.map((part) => hex(part)))
  }))
})

test('no bytes at all lead the reader astray', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
    try {
      const elements = elementsOf(bytes)
      assert.equal(hex(Buffer.concat(elements.map(({ whole }) => whole))), hex(bytes))
      for (const { tag, content, whole } of elements) assert.equal(hex(element(tag, content)), hex(whole))
    } catch (error) {
      assert.ok(error instanceof Malformed, String(error))
    }
  }), { numRuns: 2_000 })
})

for (const [title, bytes] of [
  ['a tag alone', '30'],
  ['less content than told', '0403aabb'],
  ['a length that is longer than it need be', '048103aabbcc'],
  ['a length with a zero before it', '04820003aabbcc'],
  ['a length that is cut off', '0482'],
  ['an indefinite length', '3080'],
  ['a tag of several bytes', '1f810100'],
  ['two elements where one is wanted', '04000400'],
] as const) {
  test(`refused: ${title}`, () => assert.throws(() => onlyElement(Buffer.from(bytes, 'hex')), Malformed))
}

test('parts are taken in their order, and none may be left', () => {
  const parts = partsOf(onlyElement(sequence(integer(1), octets(Buffer.from('a')))))
  assert.equal(parts.optional(TAG.octets), undefined)
  assert.throws(() => parts.next(TAG.octets), Malformed)
  assert.equal(hex(parts.next(TAG.integer).content), '01')
  assert.throws(() => parts.end(), Malformed)
  parts.next(TAG.octets)
  parts.end()
})
