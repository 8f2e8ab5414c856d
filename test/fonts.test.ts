/** The fonts in the repository are the ones the licence and the character tables speak of. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { CERTIFICATE_FONT, listVariants } from '../src/record/characters.ts'
import { coverageOf } from '../tools/characters/cmap.ts'

const FONTS = new URL('../assets/fonts/', import.meta.url)
const certificateFont = readFileSync(new URL('ipamjm.ttf', FONTS))
const style = readFileSync(new URL('names/daicho-names.css', FONTS), 'utf8')

test('the certificate font is the unmodified one, its licence beside it', () => {
  const hash = createHash('sha256').update(certificateFont).digest('hex')
  assert.equal(hash, '75268aa9ac2d92080048196af08adee37f1c286cf4b7777ed5ac3722a8737f5f')
  assert.ok(existsSync(new URL('IPA_Font_License_Agreement_v1.0.txt', FONTS)))
})

test('the coverage table is what the font itself says it draws', () => {
  const { points, sequences } = coverageOf(certificateFont)
  for (let point = 0; point < 0x110000; point++) {
    assert.equal(CERTIFICATE_FONT.draws(point, undefined), points.has(point), point.toString(16))
  }
  const accepted = [...points].flatMap((point) => listVariants(String.fromCodePoint(point)))
    .map((it) => Array.from(it, (part) => part.codePointAt(0)).join(':'))
  assert.deepEqual(accepted.filter((it) => !sequences.has(it)), [])
})

const faces = style.split('@font-face').slice(1).map((face) => ({
  file: /url\('\.\/([^']+)'\)/.exec(face)?.[1] ?? '',
  ranges: [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first = '', last = first]) =>
    [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const),
}))

test('every slice of the name font is there, none is left over, and each looks for selectors beside its bases', () => {
  const files = readdirSync(new URL('names/', FONTS)).filter((file) => file.endsWith('.woff2')).sort()
  assert.deepEqual(faces.map(({ file }) => file).sort(), files)
  for (const { file, ranges } of faces) {
    assert.ok(ranges.some(([first, last]) => first === 0xe0100 && last === 0xe01ef), file)
    assert.equal(readFileSync(new URL(`names/${file}`, FONTS)).subarray(0, 4).toString('latin1'), 'wOF2')
  }
})

test('together the slices hold everything a certificate may print, each character once', () => {
  const held = faces.flatMap(({ ranges }) => ranges.filter(([first]) => first !== 0xe0100))
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, n) => first + n))
  const isPrivate = (point: number): boolean => point >= 0xe000 && point <= 0xf8ff
  const wanted = Array.from({ length: 0x110000 }, (_, point) => point)
    .filter((point) => !isPrivate(point) && CERTIFICATE_FONT.draws(point, undefined))
  assert.deepEqual(held.sort((a, b) => a - b), wanted)
})
