/** What is wrong in a municipality's form is found, each at its cell; what is right comes back as it was. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ReadSheet, ReadValue } from '../frame/workbook.ts'
import { perCell, type Answer, type CellName } from './cells.ts'
import { acceptedRow, place, standing, tableRows } from './collect.ts'
import { collectedWords } from './collected-words.ts'
import { FILE_FAULTS } from './file-fault.ts'
import { municipalityTable, PLACEHOLDER } from './form.ts'
import { bodyOf, readForm } from './read-form.ts'
import { FORMAT, jsonOf, readJson } from './read-json.ts'
import { textsOf, type ReportRow } from './report-row.ts'
import { formWorkbook, type Identity } from './workbook.ts'

const TITLE = '平成19年度緊急点検'
type Texts = Partial<ReportRow['texts']>
const row = (officialOrder: number, name: string, ones: readonly CellName[] = [], texts: Texts = {}) => ({
  officialOrder, name,
  cells: perCell((cell): Answer | null => (cell.startsWith('s') ? null : ones.includes(cell) ? 1 : 0)),
  texts: { contract: '', vendor: '', subvendor: '', ...texts },
}) satisfies ReportRow

/** What a program would read of what we write. */
const sheetsOf = (rows: readonly ReportRow[], withSums = false, identity: Identity = []): readonly ReadSheet[] =>
  formWorkbook('報告票', [municipalityTable(rows, withSums)], identity, 'a4').sheets.map(({ name, rows: lines }) => ({
    name, formulas: [], rows: lines.map(({ cells }) => cells.map(({ value }) => value)),
  }))
/** Cells of the first sheet put otherwise: 'B5'. */
const changed = (sheets: readonly ReadSheet[], values: Readonly<Record<string, ReadValue>>): readonly ReadSheet[] =>
  sheets.map((sheet, at) => at > 0 ? sheet : {
    ...sheet,
    rows: sheet.rows.map((line, y) => line.map((value, x) => {
      const other = values[`${String.fromCharCode(65 + x)}${y + 1}`]
      return other === undefined ? value : other
    })),
  })
const faultsOf = (sheets: readonly ReadSheet[]): readonly string[] => {
  const { rows, faults } = readForm(sheets, TITLE)
  return [...faults, ...rows.flatMap((one) => one.faults)].map(({ code, cell }) => `${cell} ${code}`)
}

const good = row(12, '海辺市', ['c3'], { contract: '変更契約（時期：一月末）' })

describe('a form', () => {
  test('comes back as it went', () => {
    const { rows, faults } = readForm(sheetsOf([good], false, [['点検の名称', TITLE], ['対象契約数', '3']]), TITLE)
    assert.deepEqual([faults, rows[0]?.faults], [[], []])
    assert.deepEqual([rows[0]?.officialOrder, rows[0]?.name, rows[0]?.contracts], [12, '海辺市', 3])
    assert.deepEqual(rows[0]?.values, { c1: 0, c2: 0, c3: 1, v1: 0, v2: 0, v3: 0 })
    assert.equal(rows[0]?.texts.contract, '変更契約（時期：一月末）')
  })

  test('one filled in by hand has no second sheet, and its name may stand without a number', () => {
    assert.deepEqual(faultsOf(changed(sheetsOf([good]).slice(0, 1), { A5: ' 海辺市 ' })), [])
    assert.deepEqual(bodyOf('１２　海辺市'), { officialOrder: 12, name: '海辺市' })
    assert.deepEqual(bodyOf('12. 海辺市'), { officialOrder: 12, name: '海辺市' })
    assert.deepEqual(bodyOf('海辺市'), { officialOrder: null, name: '海辺市' })
  })

  test('each fault is told with its cell', () => {
    const cases: readonly (readonly [Readonly<Record<string, ReadValue>>, readonly string[]])[] = [
      [{ B5: 2 }, ['B5 not-zero-one']],
      [{ B5: 'はい' }, ['B5 not-zero-one']],
      [{ B5: true }, ['B5 not-zero-one']],
      [{ B5: 0.5 }, ['B5 not-zero-one']],
      [{ B5: '０' }, ['B5 text-digit']],
      [{ B5: null }, ['B5 blank']],
      [{ B5: ' ' }, ['B5 blank']],
      [{ J5: 0 }, ['K5 half-blank']],
      [{ E5: null }, ['E5 text-missing']],
      [{ E5: `(${PLACEHOLDER}(別紙可))` }, ['E5 text-missing']],
      [{ I5: '要らない改善' }, ['I5 text-unasked']],
      [{ E5: 'あ'.repeat(501) }, ['E5 text-too-long']],
      [{ B3: '①何か' }, ['B3 not-our-form']],
      [{ A1: '市町村' }, [' no-table']],
      [{ A5: null }, ['A5 no-row']],
    ]
    for (const [values, wanted] of cases) assert.deepEqual(faultsOf(changed(sheetsOf([good]), values)), wanted)
  })

  test('a row without any contract is blank as a whole, and only where it says so', () => {
    const blank = { ...row(12, '海辺市'), cells: perCell(() => null) }
    assert.deepEqual(faultsOf(sheetsOf([blank], false, [['対象契約数', '0']])), [])
    assert.equal(faultsOf(sheetsOf([blank])).length, 6)
  })

  test('wrong sums, formulas and another campaign are told too', () => {
    const sheets = sheetsOf([good, row(13, '山辺村')], true)
    assert.deepEqual(faultsOf(sheets), [])
    assert.deepEqual(faultsOf(changed(sheets, { D7: 2, C7: null })), ['C7 wrong-total', 'D7 wrong-total'])
    assert.deepEqual(faultsOf(sheets.map((sheet) => ({ ...sheet, formulas: ['B5'] }))), ['B5 formula'])
    assert.deepEqual(faultsOf(sheetsOf([good], false, [['点検の名称', '別の点検']])), ['控え!B1 other-inspection'])
  })

  test('more lines than any prefecture has', () => {
    const many = Array.from({ length: 251 }, (_, at) => row(at + 1, `村${at}`))
    assert.deepEqual(faultsOf(sheetsOf(many)), ['A255 too-many-rows'])
  })
})

describe('our JSON', () => {
  const text = (value: unknown): string => JSON.stringify(value)
  test('comes back as it went', () => {
    const { rows, faults } = readJson(text(jsonOf(TITLE, 3, good)), TITLE)
    assert.deepEqual([faults, rows[0]?.faults, rows[0]?.values['c3'], rows[0]?.name], [[], [], 1, '海辺市'])
  })
  test('faults are told by their path', () => {
    const wrong = { ...good, cells: { ...good.cells, c1: 7, v1: null } }
    const sent = { format: FORMAT, inspection: TITLE, contracts: 3, row: wrong }
    const { rows } = readJson(text(sent), TITLE)
    assert.deepEqual(rows[0]?.faults.map(({ cell, code }) => `${cell} ${code}`),
      ['row.cells.c1 not-zero-one', 'row.cells.v1 blank'])
    const other = readJson(text({ ...sent, inspection: '別' }), TITLE)
    assert.deepEqual(other.faults.map(({ code }) => code), ['other-inspection'])
  })
  test('anything else is not read', () => {
    for (const wrong of ['', '[]', 'null', '{"format":"x"}', text({ ...jsonOf(TITLE, 1, good) as object, more: 1 })]) {
      assert.deepEqual(readJson(wrong, TITLE).faults.map(({ code }) => code), ['not-readable'], wrong)
    }
  })
})

describe('a prefecture', () => {
  const listed = [
    { officialOrder: 2, code: '990027', name: '星見市' }, { officialOrder: 1, code: '990019', name: '海辺市' },
    { officialOrder: 10, code: '990035', name: '雲居村' },
  ]
  test('puts everybody in 建制順 by number, missing ones blank', () => {
    const { rows } = place(readForm(sheetsOf([row(2, '星見市')]), TITLE), listed)
    const [one] = rows
    assert.ok(one !== undefined)
    const accepted = acceptedRow(one, { officialOrder: 2, code: '990027', name: '星見市' })
    const sent = { code: '990027', takenNo: 1, fileName: 'a', sha256: 'a', row: accepted, faults: [] }
    const lines = standing(listed, [sent])
    assert.deepEqual(
      lines.map(({ name, state }) => `${name} ${state}`), ['海辺市 missing', '星見市 good', '雲居村 missing'])
    assert.deepEqual(tableRows(lines).map(({ cells }) => cells.c1), [null, 0, null])
  })
  test('a line that belongs to nobody is a fault of the whole file', () => {
    const { rows, lost } = place(readForm(sheetsOf([row(1, '海辺市'), row(5, '遠方市')]), TITLE), listed)
    assert.deepEqual(lost.map(({ code, cell }) => `${cell} ${code}`), ['A6 unknown-body'])
    assert.deepEqual(rows.map(({ faults }) => faults.length), [1])
  })
  test('every fault has words, and its place beside them', () => {
    for (const code of FILE_FAULTS) {
      assert.doesNotMatch(collectedWords({ code, cell: 'B5', found: 'x', wanted: 'y' }), /[{}]/)
    }
    assert.match(collectedWords({ code: 'wrong-total', cell: 'B5', found: '', wanted: '0' }), /空欄 → 0/)
  })
})

test('texts stay in their groups', () => {
  assert.deepEqual(textsOf((group) => group), { contract: 'contract', vendor: 'vendor', subvendor: 'subvendor' })
})
