/** What the search keeps of one row of a record. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resident } from '../record/examples.ts'
import type { ResidentRecord } from '../record/resident.ts'
import { emptyBits, lookAlikeKey, searchKeys, type SearchKeyRow } from './keys.ts'
import { pairsOf } from './pairs.ts'

const rowOf = (record: ResidentRecord): SearchKeyRow => {
  const [row] = searchKeys(record)
  assert.ok(row !== undefined)
  return row
}

test('a Japanese resident: one written name, one reading, one address, and what the list shows', () => {
  const row = rowOf(resident(1000012, { katagaki: 'コーポ海　101' }))
  assert.deepEqual(row.written, [
    { kind: 'full', current: true, written: '海野　太郎', bare: '海野太郎', folded: '海野太郎', given: '太郎', sort_key: 'ウミノ タロオ',
      pairs: `{${pairsOf('海野太郎', 'with-singles').join()}}` }])
  assert.deepEqual(row.kanas, [
    { kind: 'full', current: true, reading: 'ウミノ　タロウ', strict: 'ウミノ タロウ', loose: 'ウミノ タロオ', given: 'タロオ' }])
  assert.deepEqual(row.address_keys.map(({ key }) => key), ['海辺市潮町1-2-3-コーポ海101-'])
  assert.equal(row.address, '潮町一丁目2番3号　コーポ海　101')
  assert.equal(row.birth_on, '1970-05-06')
  assert.equal(row.other_names, null)
})

test('旧氏 is found alone and with the 名, in writing and in kana', () => {
  const row = rowOf(resident(1, { formerSurname: '濵', formerSurnameKana: 'ハマ' }))
  const former = row.written.find(({ kind }) => kind === 'former')
  assert.deepEqual([former?.written, former?.folded], ['濵　太郎', '浜太郎'])
  assert.equal(row.kanas.find(({ kind }) => kind === 'former')?.strict, 'ハマ タロウ')
  assert.equal(row.other_names, '旧氏 濵')
})

test('a foreign resident: alphabet name once, alias with its reading, past aliases as past', () => {
  const row = rowOf(
    resident(2, {
      kind: 'foreign',
      fullName: 'NGUYEN THI HOA',
      alphabetName: 'NGUYEN THI HOA',
      kanjiName: '阮　花',
      alias: '海野　花',
      aliasKana: 'ウミノ　ハナ',
      fullNameKana: null,
      aliasHistory: [
        {
          alias: '潮　花',
          recordedOn: resident(3).processedOn,
          recordedMunicipality: '海辺市',
          deletedOn: null,
          deletedMunicipality: null,
        },
      ],
    }),
  )
  assert.deepEqual(
    row.written.map(({ kind, current, folded, given }) => [kind, current, folded, given]),
    [
      ['full', true, 'NGUYENTHIHOA', 'THIHOA'],
      ['kanji', true, '阮花', '花'],
      ['alias', true, '海野花', '花'],
      ['alias', false, '潮花', '花'],
    ],
  )
  assert.deepEqual(row.kanas.map(({ kind, strict }) => [kind, strict]), [['alias', 'ウミノ ハナ']])
  assert.equal(row.kana, 'ウミノ　ハナ')
  assert.equal(row.other_names, '阮　花、通称 海野　花')
  assert.equal(row.written[0]?.sort_key, 'ウミノ ハナ')
})

test('a reading that belongs to two rows of the sound table has a key for each', () => {
  assert.deepEqual(rowOf(resident(4, { fullNameKana: 'ミヅキ　ハナ' })).kanas.map(({ loose }) => loose), ['ミスキ ハナ', 'ミツキ ハナ'])
})

test('nobody without a reading is lost: the list sorts by the written name then', () => {
  const row = rowOf(resident(5, { fullNameKana: null }))
  assert.deepEqual(row.kanas, [])
  assert.equal(row.written[0]?.sort_key, '海野太郎')
  assert.ok((row.empty_items & emptyBits(['fullNameKana'])) !== 0)
})

test('what is unset can be searched for', () => {
  const bits = rowOf(resident(6, { katagaki: '', alias: null, individualNumberId: '0190-0000' })).empty_items
  for (const item of ['katagaki', 'alias', 'residentCode'] as const) assert.notEqual(bits & emptyBits([item]), 0, item)
  assert.equal(bits & emptyBits(['individualNumber', 'fullNameKana']), 0)
})

test('keys never hold a number of 個人番号 or 住民票コード, only the name of its sealed row', () => {
  const row = rowOf(resident(7, { individualNumberId: 'an-id', residentCodeId: 'another-id' }))
  assert.deepEqual([row.individual_number_id, row.resident_code_id], ['an-id', 'another-id'])
})

test('records look alike by folded name, sex and birth', () => {
  const one = resident(8, { fullName: '渡邊　花' })
  assert.equal(lookAlikeKey(one), '渡辺花|male|1970-05-06')
  assert.equal(lookAlikeKey(resident(9, { fullName: '渡邉　花' })), lookAlikeKey(one))
  assert.notEqual(lookAlikeKey({ ...one, sex: 'female' }), lookAlikeKey(one))
})
