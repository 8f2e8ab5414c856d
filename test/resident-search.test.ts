/**
 * The search against real PostgreSQL, as the server's role: who is found by what, in which order, and what a list
 * never shows.
 */
import assert from 'node:assert/strict'
import { before, after, test } from 'node:test'
import { searchKeys } from '../src/inquiry/keys.ts'
import { residentSearch } from '../src/inquiry/search.ts'
import type { ResidentSearch } from '../src/inquiry/search-input.ts'
import { civilDay } from '../src/law/calendar.ts'
import { exactDate } from '../src/law/imprecise-date.ts'
import { amend, openSheet, remove, type FirstItems } from '../src/record/change.ts'
import { movedIn, resident } from '../src/record/examples.ts'
import type { ResidentRecord } from '../src/record/resident.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'

const officer = {
  operatorId: 'o1', name: '窓口　一', kind: 'staff' as const, sessionId: 's', terminalId: 't', place: '本庁', grants: [],
  masks: [], stamp: 1,
}

let database: FreshDatabase = await freshDatabase({ after })

type Shown = { readonly personNo: number, readonly name: string, readonly address: string | null,
  readonly samePeople: number
  readonly flags: readonly string[], readonly status: string, readonly sheetNo: number
  readonly found: { readonly rank: number, readonly past: boolean, readonly kind: string | null,
    readonly value: string | null } }
type Answer = { readonly total: number, readonly more: boolean, readonly unread: readonly string[],
  readonly rows: readonly Shown[] }

const search = async (input: ResidentSearch): Promise<Answer> => {
  const { text, values } = residentSearch.query(residentSearch.schema.parse(input), officer)
  const rows = await database.app.query<{ row: unknown }>(text, values)
  return residentSearch.present(rows.map(({ row }) => row), input, officer, {} as never) as Answer
}

const namesOf = async (input: ResidentSearch): Promise<readonly string[]> =>
  (await search(input)).rows.map(({ name }) => name)

const born = (day: string) => ({ birthDate: exactDate(civilDay(day)) })

const PEOPLE: readonly (readonly [number, Partial<FirstItems>])[] = [
  [11, { fullName: '渡辺　花子', fullNameKana: 'ワタナベ　ハナコ', sex: 'female', ...born('1985-05-03'), householdNo: 901 }],
  [12, { fullName: '渡邊　花子', fullNameKana: 'ワタナベ　ハナコ', sex: 'female', ...born('1985-05-04'), relationshipToHead: '妻',
    isHead: false }],
  [13, { fullName: '渡邉\u{e010f}　太郎', fullNameKana: 'ワタナベ　タロウ', ...born('1960-01-01') }],
  [14, { fullName: '渡部　太一', fullNameKana: 'ワタベ　タイチ', ...born('1961-01-01') }],
  [15, { fullName: '神\ufa19　葵', fullNameKana: 'カミカミ　アオイ', ...born('2001-02-03'), katagaki: 'コーポ海　101' }],
  [16, { fullName: '高橋　浜子', fullNameKana: 'タカハシ　ハマコ', ...born('1950-03-01'), oazaAza: '浜町二丁目', lot: '14番地5',
    townBlockCode: '0020' }],
  [17, { fullName: '中島　水希', fullNameKana: 'ナカジマ　ミヅキ', ...born('1999-09-09'), townBlockCode: '0010' }],
  [18, { fullName: '長嶋　瑞樹', fullNameKana: 'ナガシマ　ミズキ', ...born('1998-08-08'), townBlockCode: '0020' }],
  [19, { kind: 'foreign', fullName: 'NGUYEN THI HOA', alphabetName: 'NGUYEN THI HOA', fullNameKana: null,
    alias: '海野　花', aliasKana: 'ウミノ　ハナ',
    residenceCardNo: 'AB12345678CD', ...born('1990-10-10'),
    individualNumberId: '0190a000-0000-7000-8000-000000000001' }],
  [20, { fullName: '大野　優', fullNameKana: 'オオノ　ユウ', formerSurname: '小野', formerSurnameKana: 'オノ',
    ...born('1970-07-07') }],
  [21, { fullName: 'さくら　みどり', fullNameKana: 'サクラ　ミドリ', ...born('1988-01-09') }],
  [22, { fullName: '桜井　ローラ', fullNameKana: 'サクライ　ローラ', ...born('1989-01-08') }],
]

before(async () => {
  const records: ResidentRecord[] = PEOPLE.map(([no, items]) => resident(no, { householdNo: 900 + no, ...items }))
  const married = resident(30, { fullName: '汐見　凪', fullNameKana: 'シオミ　ナギ', householdNo: 930, ...born('1992-02-02') })
  const left = resident(31, { fullName: '汐見　灯', fullNameKana: 'シオミ　トモリ', householdNo: 931, ...born('1993-03-03') })
  const gone = remove(left, { status: 'moved-out', removalReason: '転出' }, movedIn).record
  const back = openSheet(gone, { lot: '77番' }, movedIn).record
  records.push(married, amend(married, { fullName: '波野　凪', fullNameKana: 'ナミノ　ナギ', oazaAza: '沖町' }, movedIn).record,
    left, gone, back)
  await database.asOwner.query('select inquiry.write_keys($1)', [JSON.stringify(records.flatMap(searchKeys))])
})

test('kanji: variants are found together, the one typed first, then the same base, then the folded', async () => {
  assert.deepEqual(await namesOf({ text: '渡邊' }), ['渡邊　花子', '渡邉\u{e010f}　太郎', '渡辺　花子'])
  assert.deepEqual((await namesOf({ text: '渡辺' }))[0], '渡辺　花子')
  assert.deepEqual((await namesOf({ text: '渡邉' }))[0], '渡邉\u{e010f}　太郎')
})

test('kana: sounds are forgiven, the reading typed comes first', async () => {
  assert.deepEqual(await namesOf({ text: 'ナカシマ' }), ['長嶋　瑞樹', '中島　水希'])
  assert.deepEqual(await namesOf({ text: 'なかじま' }), ['中島　水希', '長嶋　瑞樹'])
  assert.deepEqual(await namesOf({ text: 'ﾅｶﾞｼﾏ ﾐｽﾞｷ' }), ['長嶋　瑞樹', '中島　水希'])
  assert.deepEqual(await namesOf({ text: 'オウノ' }), ['大野　優'])
  assert.deepEqual(await namesOf({ text: 'サクライロラ' }), ['桜井　ローラ'])
})

test('whole surnames come before longer ones that begin so', async () => {
  assert.deepEqual(await namesOf({ kana: 'サクラ' }), ['さくら　みどり', '桜井　ローラ'])
})

test('the space between 氏 and 名 may be typed, or not, in kanji and in kana', async () => {
  for (const text of ['渡辺花子', '渡辺 花子', '渡辺　花子', 'ワタナベハナコ', 'ワタナベ　ハナコ']) {
    assert.deepEqual((await namesOf({ text })).toSorted(), ['渡辺　花子', '渡邊　花子'], text)
  }
  assert.deepEqual(await namesOf({ text: 'ワタナベハ' }), ['渡辺　花子', '渡邊　花子'])
})

test('the 名 alone', async () => {
  assert.deepEqual(await namesOf({ givenName: '花子' }), ['渡辺　花子', '渡邊　花子'])
  assert.deepEqual(await namesOf({ givenName: 'ミズキ' }), ['長嶋　瑞樹', '中島　水希'])
  assert.deepEqual(await namesOf({ text: 'ローラ' }), ['桜井　ローラ'])
  assert.deepEqual(await namesOf({ givenName: '渡辺' }), [])
})

test('a part of a name, two kanji of it too', async () => {
  assert.deepEqual((await namesOf({ name: '辺花', match: 'contains' })).toSorted(), ['渡辺　花子', '渡邊　花子'])
  assert.deepEqual(await namesOf({ kana: 'クライロ', match: 'contains' }), ['桜井　ローラ'])
  assert.deepEqual(await namesOf({ name: '渡辺', match: 'whole' }), [])
  assert.deepEqual(await namesOf({ name: '渡部太一', match: 'whole' }), ['渡部　太一'])
  assert.deepEqual(await namesOf({ kana: 'オウノユウ', match: 'whole' }), ['大野　優'])
})

test('a slip in a full reading is forgiven where nothing else was found', async () => {
  assert.deepEqual(await namesOf({ text: 'ワタヌベハナコ' }), ['渡辺　花子', '渡邊　花子'])
  assert.deepEqual(await namesOf({ text: 'ワタヌベハナコ', exact: true }), [])
})

test('exact: as typed, no variants, no sounds', async () => {
  assert.deepEqual(await namesOf({ name: '渡邊', exact: true }), ['渡邊　花子'])
  assert.deepEqual(await namesOf({ name: '渡邉', exact: true }), [])
  assert.deepEqual(await namesOf({ name: '渡邉\u{e010f}', exact: true }), ['渡邉\u{e010f}　太郎'])
  assert.deepEqual(await namesOf({ kana: 'ナカシマ', exact: true }), [])
  assert.deepEqual(await namesOf({ kana: 'ナカジマ', exact: true }), ['中島　水希'])
})

test('letters, in any width and case, whole or the second part', async () => {
  for (const text of ['NGUYEN THI HOA', 'ｎｇｕｙｅｎ', 'nguyenthihoa', 'THI HOA']) {
    assert.deepEqual(await namesOf({ text }), ['NGUYEN THI HOA'], text)
  }
})

test('旧氏 and 通称, by field and by the free box, with their readings', async () => {
  assert.deepEqual(await namesOf({ formerSurname: '小野' }), ['大野　優'])
  assert.deepEqual(await namesOf({ formerSurname: 'オノ' }), ['大野　優'])
  assert.deepEqual(await namesOf({ name: '小野' }), [])
  assert.deepEqual(await namesOf({ alias: '海野' }), ['NGUYEN THI HOA'])
  assert.deepEqual(await namesOf({ text: '海野 花' }), ['NGUYEN THI HOA'])
  assert.deepEqual(await namesOf({ text: 'ウミノ' }), ['NGUYEN THI HOA'])
})

test('past names and addresses find their bearer, told as past', async () => {
  const { rows } = await search({ text: '汐見　凪' })
  assert.deepEqual(rows.map(({ name, found }) => [name, found.past, found.value]), [['波野　凪', true, '汐見　凪']])
  const now = (await search({ address: '沖町' })).rows
  assert.deepEqual(now.map(({ name, found }) => [name, found.past]), [['波野　凪', false]])
  const past = (await search({ address: '潮町1-2-3', text: '凪' })).rows
  assert.deepEqual(past.map(({ name }) => name), ['波野　凪'])
})

test('removed sheets are found beside live ones, and apart from them', async () => {
  const states = async (input: ResidentSearch) =>
    (await search(input)).rows.map(({ sheetNo, status }) => [sheetNo, status])
  assert.deepEqual(await states({ text: '汐見　灯' }), [[2, 'current'], [1, 'moved-out']])
  assert.deepEqual(await states({ text: '汐見　灯', shelf: 'live' }), [[2, 'current']])
  assert.deepEqual(await states({ text: '汐見　灯', shelf: 'removed' }), [[1, 'moved-out']])
  assert.deepEqual(await states({ removalReason: '転出' }), [[1, 'moved-out']])
})

test('birth: whole or in part, in either calendar, alone or beside a name', async () => {
  for (const birth of ['昭和60年5月3日', 'S60.5.3', '1985-05-03', '19850503', '3600503']) {
    assert.deepEqual(await namesOf({ birth }), ['渡辺　花子'], birth)
  }
  assert.deepEqual(await namesOf({ birth: '昭和60年' }), ['渡辺　花子', '渡邊　花子'])
  assert.deepEqual(await namesOf({ birth: 'S60.5.4', birthUntil: 'H1' }), ['さくら　みどり', '桜井　ローラ', '渡邊　花子'])
  assert.deepEqual(await namesOf({ text: 'ワタナベ S60.5.3' }), ['渡辺　花子'])
  assert.deepEqual(await namesOf({ text: '19850503' }), ['渡辺　花子'])
  assert.deepEqual(await namesOf({ text: 'S60.5.3 ワタヌベ ハナコ' }), ['渡辺　花子'])
  assert.deepEqual(await namesOf({ text: 'ワタナベ', birth: '昭和35年1月1日' }), ['渡邉\u{e010f}　太郎'])
})

test('a birth nobody can read finds nobody and is told', async () => {
  assert.deepEqual(await search({ text: 'ワタナベ', birth: '春ごろ' }), { total: 0, more: false, unread: ['birth'], rows: [] })
})

test('addresses however they are written, 方書, codes', async () => {
  for (const address of ['浜町二丁目14番地5', '浜町2-14-5', '海辺市浜町２丁目１４番地の５', '架空県海辺市浜町2-14']) {
    assert.deepEqual(await namesOf({ address }), ['高橋　浜子'], address)
  }
  assert.deepEqual(await namesOf({ address: '浜町2-1' }), [])
  assert.deepEqual(await namesOf({ address: '浜町' }), ['高橋　浜子'])
  assert.deepEqual(await namesOf({ katagaki: 'コーポ海' }), ['神\ufa19　葵'])
  assert.deepEqual(await namesOf({ text: '浜町2-14' }), ['高橋　浜子'])
  assert.deepEqual(await namesOf({ townBlockCode: '0020', kana: 'タカ' }), ['高橋　浜子'])
  assert.deepEqual(await namesOf({ townBlockCode: '0020' }), ['高橋　浜子', '長嶋　瑞樹'])
})

test('numbers: of the person, of the household, of a card, of a sealed row', async () => {
  assert.deepEqual(await namesOf({ text: '19' }), ['NGUYEN THI HOA'])
  assert.deepEqual(await namesOf({ personNo: 20 }), ['大野　優'])
  assert.deepEqual(await namesOf({ householdNo: 901 }), ['渡辺　花子'])
  assert.deepEqual(await namesOf({ text: '916' }), ['高橋　浜子'])
  assert.deepEqual(await namesOf({ text: 'ab12345678cd' }), ['NGUYEN THI HOA'])
  assert.deepEqual(await namesOf({ residenceCardNo: 'ＡＢ12345678ＣＤ' }), ['NGUYEN THI HOA'])
  assert.deepEqual(await namesOf({ individualNumber: { numberId: '0190a000-0000-7000-8000-000000000001' } }),
    ['NGUYEN THI HOA'])
})

test('a number that is nobody’s finds nobody, whatever else was asked', async () => {
  for (const input of [
    { individualNumber: null }, { individualNumber: null, text: 'ワタナベ' }, { residentCode: { digits: '12345678901' } },
    { individualNumber: { numberId: '0190a000-0000-7000-8000-000000000009' } }, { text: '123456789012' },
  ] as const) assert.deepEqual((await search(input)).rows, [])
})

test('sex, relationship, kind, and items that are unset', async () => {
  assert.deepEqual(await namesOf({ text: 'ワタナベ 男' }), ['渡邉\u{e010f}　太郎'])
  assert.deepEqual(await namesOf({ name: '渡辺', sex: 'female' }), ['渡辺　花子', '渡邊　花子'])
  assert.deepEqual(await namesOf({ relationship: '妻' }), ['渡邊　花子'])
  assert.deepEqual(await namesOf({ kind: 'foreign' }), ['NGUYEN THI HOA'])
  assert.deepEqual(await namesOf({ empty: ['fullNameKana'] }), ['NGUYEN THI HOA'])
  assert.deepEqual((await namesOf({ text: '渡辺', empty: ['individualNumber', 'katagaki'] })).length, 3)
  assert.deepEqual(await namesOf({ text: '渡辺', empty: ['fullNameKana'] }), [])
})

test('several names at once must all answer', async () => {
  assert.deepEqual(await namesOf({ name: '渡辺', kana: 'ワタナベタ' }), ['渡邉\u{e010f}　太郎'])
  assert.deepEqual(await namesOf({ name: '大野', formerSurname: '小野' }), ['大野　優'])
  assert.deepEqual(await namesOf({ name: '渡部', kana: 'ワタナベ', exact: true }), [])
})

test('same names are counted, variants as one', async () => {
  const { rows } = await search({ text: '渡辺' })
  assert.deepEqual(rows.map(({ name, samePeople }) => [name, samePeople]), [['渡辺　花子', 2], ['渡邉\u{e010f}　太郎', 1],
    ['渡邊　花子', 2]])
})

test('nothing asked, nothing shown', async () => {
  assert.deepEqual(await search({}), { total: 0, more: false, unread: [], rows: [] })
  assert.deepEqual((await search({ text: '　 ', name: '' })).rows, [])
})

test('marks alone are as good as nothing, and never find everybody', async () => {
  for (const typed of ['・', "'", '-', '―', '\u{e0102}', '　・　', '\ufe00']) {
    for (const input of [{ text: typed }, { name: typed }, { kana: typed }, { givenName: typed }, { alias: typed }]) {
      assert.deepEqual((await search(input)).rows, [], JSON.stringify(input))
    }
  }
  assert.deepEqual(await namesOf({ name: '・', kana: 'オオノ' }), ['大野　優'])
})

test('two wishes that cannot both be find nobody', async () => {
  assert.deepEqual(await namesOf({ text: '男', sex: 'female' }), [])
  assert.deepEqual(await namesOf({ text: '20', personNo: 19 }), [])
  assert.deepEqual(await namesOf({ text: '20', personNo: 20 }), ['大野　優'])
})

test('at most 100 rows; the count goes on to 300 and says that there are more', async (t) => {
  const { asOwner, ...rest } = await freshDatabase(t)
  const crowd = Array.from({ length: 600 }, (_, n) =>
    resident(5000 + n, { fullName: `汐　${n}`, fullNameKana: 'シオ　ナミ', householdNo: 5000 + n }))
  await asOwner.query('select inquiry.write_keys($1)', [JSON.stringify(crowd.flatMap(searchKeys))])
  const own = database
  database = { ...rest, asOwner }
  const answer = await search({ text: 'シオ' })
  database = own
  assert.deepEqual([answer.rows.length, answer.total, answer.more], [100, 300, true])
})

test('what was typed is never part of the statement', async () => {
  for (const text of ["'; drop table inquiry.card; --", '%', '_', '\\', '$1', '"', "渡辺' or true --"]) {
    assert.deepEqual((await search({ text })).rows, [], text)
    assert.ok(!residentSearch.query({ text, address: text, kana: text }, officer).text.includes(text)
      || text.length < 3)
  }
})

test('a flagged person is listed without address and household', async () => {
  await database.asOwner.query(`
    insert into restriction.block (block_no, revision, kind, person_no, entry_level, certificate_level, inquiry_level,
      starts_on, state, reason, set_by, at, entry_id, salt)
    values (1, 1, 'support-measure', 21, 'error', 'error', 'alert', '2020-01-01', 'proposed', '申出', 'o1',
      '2026-01-01T00:00:00.000Z', gen_random_uuid(), decode(repeat('00', 16), 'hex'))`)
  const { rows } = await search({ text: 'さくら' })
  const [shown] = rows
  assert.deepEqual([shown?.name, shown?.flags, shown?.address], ['さくら　みどり', ['support'], null])
  assert.ok(!JSON.stringify(shown).includes('潮町'))
  const { rows: byPlace } = await search({ address: '潮町', text: 'サクラ' })
  assert.ok(!JSON.stringify(byPlace.filter(({ personNo }) => personNo === 21)).includes('潮町'))
})

test('every person in the list is named for the log', async () => {
  const { text, values } = residentSearch.query({ text: '渡辺' }, officer)
  const rows = await database.app.query<{ person_nos: readonly number[] }>(text, values)
  assert.deepEqual(rows.flatMap(({ person_nos }) => person_nos).toSorted((one, other) => one - other), [11, 12, 13])
})
