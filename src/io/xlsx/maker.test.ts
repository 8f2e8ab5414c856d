/** A workbook comes back as it went, prints as it should, and nothing hostile is opened. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import type { ReadSheet, Workbook, WrittenCell, WrittenSheet } from '../../frame/workbook.ts'
import { addressOf } from '../../frame/workbook.ts'
import { LIMITS, openContainer, repack } from './container.ts'
import { workbookMaker } from './maker.ts'

const AT = '2026-11-21T01:00:00.000Z'
const { make, read, write, digest } = workbookMaker()

const cell = (value: string | number | null): WrittenCell => ({ value, look: 'text' })
const sheet = (rows: readonly (readonly WrittenCell[])[], items: Partial<WrittenSheet> = {}): WrittenSheet => ({
  name: '報告票', widths: [10, 20], merged: [], repeated: null, paper: { size: 'a4', orientation: 'landscape' },
  rows: rows.map((cells) => ({ cells, height: 20 })), ...items,
})
const workbook = (...sheets: readonly WrittenSheet[]): Workbook => ({ title: '試験', sheets })
const bytesOf = async (...sheets: readonly WrittenSheet[]): Promise<Uint8Array> =>
  (await make(workbook(...sheets), AT)).bytes
const sheetsOf = async (bytes: Uint8Array): Promise<readonly ReadSheet[]> => {
  const reading = await read(bytes)
  if (!reading.ok) throw new Error(reading.refusal)
  return reading.sheets
}
const refusalOf = async (bytes: Uint8Array): Promise<string> => {
  const reading = await read(bytes)
  return reading.ok ? 'read' : reading.refusal
}
const partsOf = (bytes: Uint8Array): Map<string, Uint8Array> => {
  const opened = openContainer(bytes)
  if (!opened.ok) throw new Error(opened.refusal)
  return new Map(opened.parts)
}
const textOf = (parts: ReadonlyMap<string, Uint8Array>, name: string): string =>
  Buffer.from(parts.get(name) ?? new Uint8Array()).toString('utf8')
const SHEET = 'xl/worksheets/sheet1.xml'
const changed = async (name: string, change: (text: string) => string): Promise<Uint8Array> => {
  const parts = partsOf(await bytesOf(sheet([[cell('一'), cell(1)]])))
  parts.set(name, Buffer.from(change(textOf(parts, name))))
  return repack(parts)
}

describe('what we write', () => {
  test('is the same for the same time, and comes back as it was', async () => {
    const rows = [[cell('海辺市'), cell(0)], [cell(null), cell('=1+1')], [cell('<&">　﨑'), cell(1)]]
    const [first, again] = await Promise.all([bytesOf(sheet(rows)), bytesOf(sheet(rows))])
    assert.deepEqual(Buffer.from(first), Buffer.from(again))
    const [back] = await sheetsOf(first)
    assert.deepEqual(back, { name: '報告票', formulas: [], rows: [['海辺市', 0], [null, '=1+1'], ['<&">　﨑', 1]] })
  })

  test('prints on its paper, as wide as the page, with the headings on every page', async () => {
    const merged = [{ startRow: 0, endRow: 1, startCol: 0, endCol: 1 }]
    const rows = [[cell('頭'), cell(null)], [cell(null), cell(null)]]
    const paper = { size: 'a3', orientation: 'landscape' } as const
    const parts = partsOf(await bytesOf(sheet(rows, { merged, repeated: [0, 1], paper })))
    const xml = textOf(parts, SHEET)
    assert.match(xml, /<pageSetUpPr fitToPage="1"\/>/)
    assert.match(xml, /<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/)
    assert.match(xml, /<mergeCell ref="A1:B2"\/>/)
    assert.match(textOf(parts, 'xl/workbook.xml'), /_xlnm\.Print_Titles[^<]*>[^<]*\$1:\$2</)
    assert.doesNotMatch(xml, /<f[ >]/)
  })

  test('text is UTF-8, and a digest is SHA-256', async () => {
    const { bytes, sha256 } = await write('{"名":1}')
    assert.equal(Buffer.from(bytes).toString('utf8'), '{"名":1}\n')
    assert.equal(sha256, digest(bytes))
    assert.equal(digest(Buffer.from('abc')), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

test('an address is told as a spreadsheet tells it', () => {
  assert.deepEqual([addressOf(0, 0), addressOf(4, 25), addressOf(9, 26), addressOf(0, 701), addressOf(0, 702)],
    ['A1', 'Z5', 'AA10', 'ZZ1', 'AAA1'])
})

describe('what comes in', () => {
  test('formulas are told by their cells', async () => {
    const bytes = await changed(SHEET, (xml) =>
      xml.replace(/<c r="B1"[^>]*><v>1<\/v>/, '<c r="B1"><f>SUM(A1:A9)</f><v>1</v>'))
    assert.deepEqual((await sheetsOf(bytes))[0]?.formulas, ['B1'])
  })

  test('a hidden sheet is not read', async () => {
    const parts = partsOf(await bytesOf(sheet([[cell('見える')]]), sheet([[cell('隠れた')]], { name: '隠' })))
    const hidden = textOf(parts, 'xl/workbook.xml').replace('name="隠"', 'name="隠" state="hidden"')
    parts.set('xl/workbook.xml', Buffer.from(hidden))
    assert.deepEqual((await sheetsOf(repack(parts))).map(({ name }) => name), ['報告票'])
  })

  test('nothing that is no spreadsheet', async () => {
    assert.equal(await refusalOf(Buffer.from('PK nothing')), 'not-a-workbook')
    assert.equal(await refusalOf(new Uint8Array()), 'not-a-workbook')
    assert.equal(await refusalOf(repack(new Map([['a.txt', Buffer.from('a')]]))), 'not-a-workbook')
    assert.equal(await refusalOf(Buffer.from('d0cf11e0a1b11ae1ffff', 'hex')), 'encrypted')
    assert.equal(await refusalOf(Buffer.alloc(LIMITS.bytes + 1)), 'too-large')
  })

  test('a bomb stops at the budget, whatever it claims to hold', async () => {
    const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024))
    const parts = partsOf(await bytesOf(sheet([[cell('一')]])))
    parts.set('xl/media/image1.png', Buffer.alloc(0))
    const file = Buffer.from(repack(parts))
    assert.ok(bomb.length < LIMITS.bytes)
    const bytes = withPacked(file, 'xl/media/image1.png', Buffer.from(bomb))
    const before = process.memoryUsage().arrayBuffers
    assert.equal(await refusalOf(bytes), 'unpacks-too-large')
    assert.ok(process.memoryUsage().arrayBuffers - before < 4 * LIMITS.unpacked)
  })

  test('many small parts that come to too much together', async () => {
    const parts = partsOf(await bytesOf(sheet([[cell('一')]])))
    for (let at = 0; at < 90; at++) parts.set(`xl/media/${at}.png`, Buffer.alloc(95_000))
    let packed: Buffer = Buffer.from(repack(new Map([...parts].map(([name, part]) =>
      [name, name.endsWith('.png') ? Buffer.alloc(0) : part]))))
    for (const [name, part] of parts) if (name.endsWith('.png')) packed = withPacked(packed, name, deflateRawSync(part))
    assert.equal(await refusalOf(packed), 'unpacks-too-large')
    const many = new Map([...parts].slice(0, 5))
    for (let at = 0; at < 100; at++) many.set(`xl/p${at}.xml`, Buffer.from('<a/>'))
    assert.equal(await refusalOf(repack(many)), 'too-many-parts')
  })

  test('macros, controls, links, and what declares its own entities', async () => {
    const withPart = async (name: string): Promise<Uint8Array> => {
      const parts = partsOf(await bytesOf(sheet([[cell('一')]])))
      parts.set(name, Buffer.from('x'))
      return repack(parts)
    }
    assert.equal(await refusalOf(await withPart('xl/vbaProject.bin')), 'macros')
    assert.equal(await refusalOf(await withPart('xl/activeX/activeX1.xml')), 'macros')
    assert.equal(await refusalOf(await withPart('xl/externalLinks/externalLink1.xml')), 'links')
    assert.equal(await refusalOf(await withPart('xl/connections.xml')), 'links')
    assert.equal(await refusalOf(await withPart('xl/embeddings/oleObject1.bin')), 'links')
    const laughing = await changed(SHEET, (xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>'))
    assert.equal(await refusalOf(laughing), 'broken')
  })

  test('a huge sheet, and one that only claims a far corner', async () => {
    const huge = await changed(SHEET, (xml) =>
      xml.replace('<sheetData>', `<sheetData><row r="9">${'<c r="A9"><v>1</v></c>'.repeat(50_001)}</row>`))
    assert.equal(huge.length > LIMITS.bytes ? 'too-large' : await refusalOf(huge), 'too-large')
    const packed = withPacked(Buffer.from(repack(partsWithout(huge))), SHEET, deflateRawSync(partOf(huge)))
    assert.equal(await refusalOf(packed), 'too-many-cells')
    for (const far of ['XFD1048576', 'S1048000']) {
      const corner = await changed(SHEET, (xml) =>
        xml.replace('</sheetData>', `<row><c r="${far}"><v>1</v></c></row></sheetData>`))
      assert.deepEqual((await sheetsOf(corner))[0]?.rows, [['一', 1]])
    }
  })

  test('no broken file makes the reader throw', async () => {
    const whole = Buffer.from(await bytesOf(sheet([[cell('海辺市'), cell(0)], [cell('計'), cell(1)]])))
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, value, cut) => {
      const broken = Buffer.from(cut ? whole.subarray(0, at) : whole)
      if (!cut) broken[at] = value
      const reading = await read(broken)
      assert.equal(typeof reading.ok, 'boolean')
    }), { numRuns: 300 })
  })
})

/** The container with one stored part, found by its name, replaced by packed bytes that claim to hold ten. */
const withPacked = (file: Buffer, name: string, packed: Buffer): Buffer => {
  const parts = [...storedParts(file)]
  const rebuilt: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const isIt = part.name === name
    const body = isIt ? packed : part.body
    const method = isIt || part.method === 8 ? 8 : 0
    const title = Buffer.from(part.name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(body.length, 14)
    fields.writeUInt32LE(method === 8 ? 10 : body.length, 18)
    fields.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, title, body])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), fields, rest, title]))
    rebuilt.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...rebuilt, listed, Buffer.from('504b0506', 'hex'), end])
}

type Stored = { readonly name: string; readonly method: number; readonly body: Buffer }

/** The parts as they lie in the container, packed or not. */
const storedParts = function* (file: Buffer): Generator<Stored> {
  let at = 0
  while (file.readUInt32LE(at) === 0x04034b50) {
    const [packed, title] = [file.readUInt32LE(at + 18), file.readUInt16LE(at + 26)]
    const from = at + 30 + title
    yield {
      name: file.toString('utf8', at + 30, from), method: file.readUInt16LE(at + 8),
      body: Buffer.from(file.subarray(from, from + packed)),
    }
    at = from + packed
  }
}

const partOf = (file: Uint8Array): Buffer =>
  [...storedParts(Buffer.from(file))].find(({ name }) => name === SHEET)?.body ?? Buffer.alloc(0)
const partsWithout = (file: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map([...storedParts(Buffer.from(file))].map(({ name, body }) => [name, name === SHEET ? Buffer.alloc(0) : body]))
