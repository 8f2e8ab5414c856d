/** 誤記修正 through the roads: 17 a live record and a removed one; a head's name; somebody else was faster. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { blank } from '../../src/events/ex-officio/error-correction/form.ts'
import type { ErrorCorrection } from '../../src/events/ex-officio/error-correction/notification.ts'
import { amend } from '../../src/record/change.ts'
import { freshOffice } from '../office.ts'
import { alone, approved, familyNo, movedIn } from './family.ts'
import { checkedFiling, filed, objectionsTo, type Filing } from './filing.ts'
import { eventOf, movedOut, writtenOf } from './written.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')

type Row = Readonly<Record<string, unknown>>

const rowsOf = (personNo: number): Promise<readonly Row[]> => office.db.asOwner.query<Row>(
  'select * from record.resident_version where person_no = $1 order by history_no', [personNo])

const itemsOf = async (personNo: number, ...items: readonly string[]) =>
  (await rowsOf(personNo)).map((row) => items.map((item) => row[item]))

const correcting = (personNo: number, items: Partial<ErrorCorrection>): Filing => ({
  kind: 'error-correction',
  input: {
    ...blank, correctedOn: '2026-04-15', exOfficioNo: '令8-職3', evidence: '戸籍の全部事項証明書と照合した',
    resident: { personNo }, ...items,
  },
})

const oneLine = (item: ErrorCorrection['corrections'][number]['item'], was: string, to: string) =>
  ({ corrections: [{ item, was, to }] })

describe('17 誤記修正 through the roads', () => {
  it('lets the wrong row stand and puts the right one on top; a day not known is kept as written', async () => {
    const [person = 0] = await movedIn(office, alone(1))
    await filed(office, correcting(person, oneLine('birthDate', '平成2年5月4日', '昭和25年 月日不詳')))
    const rows = await rowsOf(person)
    assert.deepEqual(rows.map((row) => [row['reason'], (row['birth_date'] as { text: string }).text]), [
      ['domestic-move-in', '平成2年5月4日'], ['error-correction', '昭和25年 月日不詳'],
    ])
    assert.deepEqual(Object.keys(rows[1]?.['changed_items'] as object), ['birthDate'])
  })

  it('empties an item that may be blank, and reads 備考 that was blank', async () => {
    const [person = 0] = await movedIn(office, alone(4, { remark: '仮の住まい' }))
    await filed(office, correcting(person, {
      corrections: [
        { item: 'remark', was: '仮の住まい', to: '' },
        { item: 'lastRegisteredAddress', was: '', to: '架空県雲居村１番地' },
      ],
    }))
    assert.deepEqual((await itemsOf(person, 'remark', 'last_registered_address')).at(-1), [null, '架空県雲居村１番地'])
  })

  it('carries a head\'s right name into every member\'s record', async () => {
    const [head = 0, spouse = 0, child = 0] = await movedIn(office, familyNo(52))
    const [[was]] = await itemsOf(head, 'full_name') as [[string]]
    const written = await filed(office, correcting(head, oneLine('fullName', was, '星野　花江')))
    assert.deepEqual(new Set(written), new Set([head, spouse, child]))
    for (const personNo of [head, spouse, child]) {
      assert.deepEqual((await itemsOf(personNo, 'reason', 'head_name')).at(-1), ['error-correction', '星野　花江'])
    }
  })

  it('writes on a removed record a note and nothing else', async () => {
    const [person = 0] = await movedIn(office, alone(2))
    await movedOut(office, [person], '2026-04-15')
    const note = '氏名「独野　二」は誤記。正しくは「独野　仁」。'
    assert.deepEqual(
      await objectionsTo(office, correcting(person, { ...oneLine('fullName', '独野　二', '独野　仁'), note })),
      ['error-correction/removed'])
    await filed(office, correcting(person, { corrections: [], note }))
    assert.deepEqual((await itemsOf(person, 'status', 'full_name', 'reason', 'caution_note', 'changed_items')).at(-1),
      ['moved-out', '独野　二', 'error-correction', note, {}])
    const current = await office.db.asOwner.query(
      'select status, history_no from record.resident_current where person_no = $1', [person])
    assert.deepEqual(current, [{ status: 'moved-out', history_no: 3 }])
  })

  it('is refused at approval where what was wrong stands no longer', async () => {
    const [person = 0] = await movedIn(office, alone(3))
    const line = oneLine('registeredDomicile', '架空県朧月町大字霞１００番地', '架空県朧月町大字霞１０１番地')
    const waiting = await checkedFiling(office, correcting(person, line))
    await writtenOf(office, [person], (record) =>
      amend(record, { registeredDomicile: '架空県朧月町大字霞１０９番地' }, eventOf('ex-officio-correction', '2026-04-15')))
    const [outcome] = await approved(office, waiting)
    assert.deepEqual([outcome?.outcome, outcome?.findings?.map(({ code }) => code)],
      ['refused', ['error-correction/stands-otherwise']])
    assert.equal((await rowsOf(person)).length, 2)
  })

  it('corrects the address of a household in all its records at once', async () => {
    const family = await movedIn(office, familyNo(53))
    await filed(office, correcting(family[1] ?? 0, {
      corrections: [],
      address: {
        oazaAza: '朧一丁目', townBlockCode: '0000001', addressKind: 'residential-indication', lot: '53番7号',
        katagaki: null,
      },
    }))
    for (const personNo of family) {
      assert.deepEqual((await itemsOf(personNo, 'reason', 'lot')).at(-1), ['error-correction', '53番7号'])
    }
  })
})
