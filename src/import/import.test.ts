/** Files of residents as tables: what a row may say, what a file must hold, and how it is cut. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { civilDay } from '../law/calendar.ts'
import { canonicalText } from '../oplog/canonical.ts'
import { rowDigest, textDigest } from '../oplog/digest.ts'
import { toRow } from '../frame/key-case.ts'
import { TOWN_BLOCKS } from '../../town/office.ts'
import { fileRules } from './file-rules.ts'
import { marksOf } from './marks.ts'
import { readHeader, readRow, type Header, type ImportedRow } from './read-row.ts'
import type { Office } from './row-rules.ts'
import { rowsOf } from './rows.ts'
import { versionText } from './version-text.ts'

const office: Office = {
  mode: 'demo', prefecture: '架空県', municipality: '朧月町', municipalityCode: '990019', today: civilDay('2026-04-01'),
  townBlocks: new Map(TOWN_BLOCKS.map(({ townBlockCode, addressKind }) => [townBlockCode, addressKind])),
}

const sample = rowsOf(readFileSync(new URL('../../town/sample/residents.csv', import.meta.url)))
const titles = sample[0]?.fields ?? []
const header: Header = (() => {
  const read = readHeader(titles)
  assert.ok('header' in read)
  return read.header
})()
const rows = sample.slice(1).map(({ fields }) => fields)

const read = (fields: readonly string[], of: Office = office, line = 2) => readRow(header, fields, { line }, of)

const sound = (fields: readonly string[]): ImportedRow => {
  const one = read(fields)
  assert.ok('row' in one, JSON.stringify(one))
  return one.row
}

/** A row of the sample with some of its fields different. */
const changed = (at: number, change: Readonly<Record<string, string>>): readonly string[] =>
  (rows[at] ?? []).map((field, place) => change[titles[place] ?? ''] ?? field)

const reasonsOf = (fields: readonly string[], of: Office = office): readonly string[] => {
  const one = read(fields, of)
  return 'faults' in one ? one.faults.map(({ column, reason }) => `${column}: ${reason}`) : []
}

/** Rows of the sample by who they are. */
const [HEAD, WIFE, AGED, FOREIGN, MOVED_OUT] = [0, 1, 3, 4, 9] as const

describe('a row of the sample', () => {
  it('is sound, every one of them', () => {
    assert.deepEqual(rows.flatMap((fields) => reasonsOf(fields)), [])
  })

  it('becomes the record it states', () => {
    const { record, individualNumber } = sound(rows[HEAD] ?? [])
    const { fullName, isHead, headName, birthDate, reason, addressKind } = record
    assert.deepEqual(
      [fullName, isHead, headName, birthDate.text, reason, addressKind, individualNumber?.length],
      ['霞浜　朔也', true, '霞浜　朔也', '昭和58年7月7日', 'domestic-move-in', 'residential-indication', 12],
    )
  })

  it('keeps 不詳日 as written and Gregorian births of foreign residents', () => {
    assert.deepEqual(sound(rows[AGED] ?? []).record.birthDate, {
      kind: 'unknown',
      text: '昭和13年 月日不詳',
      sortOn: '1938-01-01',
    })
    assert.equal(sound(rows[FOREIGN] ?? []).record.birthDate.text, '1990年10月10日')
  })

  it('names a foreign resident by their letters where nothing else is told, and keeps the history of the alias', () => {
    const { record } = sound(rows[FOREIGN] ?? [])
    assert.equal(record.fullName, 'LUNA AURORA MARIS')
    assert.deepEqual(
      record.aliasHistory.map(({ alias, deletedOn }) => [alias, deletedOn]),
      [
        ['月野　瑠奈', '2020-01-14'],
        ['月影　瑠奈', null],
      ],
    )
  })

  const faulty: readonly (readonly [
    what: string,
    at: number,
    change: Readonly<Record<string, string>>,
    reasons: readonly string[],
  ])[] = [
    [
      'blank items that are never blank',
      HEAD,
      { 生年月日: '', 世帯番号: '', 本籍: '', 住民票コード: '' },
      [
        '生年月日: 空欄にできません。',
        '世帯番号: 空欄にできません。',
        '本籍: 空欄にできません。',
        '住民票コード: 空欄にできません。',
      ],
    ],
    [
      'a number that fails its check digit',
      HEAD,
      { 個人番号: '990000000011' },
      ['個人番号: 個人番号の検査用数字が合いません。'],
    ],
    [
      'a day that does not exist',
      HEAD,
      { 処理日: '2026-02-30' },
      ['処理日: 暦にある年月日（例：2026-04-01、令和8年4月1日）を書いてください。'],
    ],
    [
      'an era that had ended',
      HEAD,
      { 異動日: '平成32年4月1日' },
      ['異動日: 元号がその年月日と合いません。正しくは 令和2年4月1日 です。'],
    ],
    ['somebody born tomorrow', HEAD, { 生年月日: '令和8年4月2日' }, ['生年月日: 今日より後の年月日です。']],
    [
      'a relationship of daily life',
      WIFE,
      { 世帯主との続柄: '配偶者' },
      ['世帯主との続柄: 続柄の書き方（標準仕様書 1.1.11）に合いません。「夫」「妻」と書きます。'],
    ],
    [
      'a head who bears another name',
      HEAD,
      { 世帯主の氏名: '霞浜　朔' },
      ['世帯主の氏名: 世帯主本人の氏名と違います。'],
    ],
    [
      'a reason of the other kind',
      HEAD,
      { 異動事由: '職権記載（国籍喪失）' },
      ['異動事由: この住民種別・住民状態の異動事由ではありません。'],
    ],
    [
      'a removal of somebody who lives here',
      HEAD,
      { 消除事由: '死亡', 消除日: '2020-01-01' },
      ['消除事由: 住民状態が「住民」の行には書けません。', '消除日: 住民状態が「住民」の行には書けません。'],
    ],
    ['a removed record that does not say why', MOVED_OUT, { 消除事由: '' }, ['消除事由: 空欄にできません。']],
    [
      'an address outside',
      HEAD,
      { 市区町村: '星見市' },
      ['市区町村: 住民の住所が、この団体（架空県朧月町）にありません。'],
    ],
    ['a town block nobody knows', HEAD, { 町字コード: '7777777' }, ['町字コード: 町字の一覧にないコードです。']],
    [
      'a name without a space',
      HEAD,
      { 氏名: '霞浜朔也', 世帯主の氏名: '霞浜朔也' },
      ['氏名: 氏と名の間に全角空白がありません。'],
    ],
    [
      'a character no certificate can show',
      HEAD,
      { 方書: '朧ハイツ🙂' },
      ['方書: 証明書に印字できない文字です（5 文字目）。'],
    ],
    [
      'what is said of Japanese nationals alone',
      FOREIGN,
      { 本籍: '架空県朧月町' },
      ['本籍: 外国人住民には書けません。'],
    ],
    [
      'a card of the wrong form',
      FOREIGN,
      { 在留カードの番号: 'K1234567' },
      [
        '在留カードの番号: 英大文字2字・数字8字・英大文字2字の番号ではありません。',
        '在留カードの番号: 空欄にできません。',
      ],
    ],
  ]
  for (const [what, at, change, reasons] of faulty) {
    it(`is told of ${what}`, () => assert.deepEqual(reasonsOf(changed(at, change)), reasons))
  }

  it('shows of a faulty number its last four digits', () => {
    const one = read(changed(HEAD, { 個人番号: '990000000011' }))
    assert.deepEqual('faults' in one ? one.faults.map(({ value }) => value) : [], ['＊＊＊＊＊＊＊＊0011'])
  })

  it('takes a sequence of Adobe-Japan1 in as the one it means, and tells so', () => {
    const one = read(changed(HEAD, { 方書: '葛\u{E0100}ビル' }))
    assert.ok('row' in one)
    assert.equal(one.row.record.katagaki, '葛\u{E0102}ビル')
    assert.deepEqual(one.notices.map(({ column, value }) => [column, value]), [['方書', '葛\u{E0100}ビル']])
  })

  it('is refused in a demonstration when it is no sample, and elsewhere when it is one', () => {
    assert.deepEqual(reasonsOf(changed(HEAD, { 見本: '' })), ['見本: 見本ではない行です。デモには見本しか取り込めません。'])
    assert.deepEqual(reasonsOf(rows[HEAD] ?? [], { ...office, mode: 'production' }), ['見本: 見本の行です。実際の台帳には取り込めません。'])
    assert.deepEqual(reasonsOf(changed(HEAD, { 団体コード: '011002' })), ['団体コード: この団体のコード（990019）ではありません。'])
  })

  it('is told when it has more fields than the header', () => {
    assert.match(reasonsOf([...rows[HEAD] ?? [], '']).join(), /^: 項目の数/)
  })
})

describe('a header', () => {
  it('is refused with every title that is missing, unknown or there twice', () => {
    const refused = readHeader(['団体コード', '宛名番号', '宛名番号', '住民の状態'])
    assert.ok('faults' in refused)
    const told = refused.faults.map(({ column, reason }) => `${column}: ${reason}`)
    assert.deepEqual(told.slice(0, 3), ['宛名番号: 同じ見出しが二つあります。', '住民の状態: 知らない見出しです。', '住民状態: この見出しが必要です。'])
  })
})

describe('a row of the register', () => {
  it('has the digest the verifier works out, and a line of as many fields as columns', () => {
    const salt = Buffer.alloc(16, 7)
    for (const fields of rows) {
      const { record } = sound(fields)
      const { canonical } = versionText(record, 'entry')
      const row = { ...toRow(record), entry_id: 'entry' }
      assert.equal(canonical, canonicalText(row))
      assert.equal(textDigest(salt, canonical), rowDigest(salt, row))
    }
  })
})

/** Rules over a file made of these rows, at lines 2, 3 …; one offset a row. */
const judged = (...fields: readonly (readonly string[])[]) => {
  const found = fields.map((one, at) => {
    const row = read(one, office, at + 2)
    assert.ok('row' in row, JSON.stringify(row))
    return row.row
  })
  const rules = fileRules()
  const faults = rules.add(0, marksOf(found.map((row, at) => ({ row, offset: at * 100, isDoubtful: false }))))
  const whole = rules.finish()
  return { told: [...faults, ...whole.faults].map(({ line, column, reason }) => `${line} ${column} ${reason}`), whole }
}

describe('a whole file', () => {
  it('is sound where the sample is', () => {
    const { told, whole } = judged(...rows)
    assert.deepEqual(told, [])
    assert.deepEqual([whole.rows, whole.persons, whole.households], [11, 9, 5])
    assert.deepEqual(whole.chunks, [{ from: 0, line: 2, rows: 11 }])
  })

  it('names nobody twice and no number twice, whoever stands between', () => {
    const again = changed(HEAD, {
      世帯番号: '777',
      世帯主の氏名: '',
      個人番号: '',
      住民票コード: String(rows[WIFE]?.[titles.indexOf('住民票コード')]),
    })
    const { told } = judged(rows[HEAD] ?? [], rows[WIFE] ?? [], again)
    assert.deepEqual(told, [
      '4 宛名番号 同じ宛名番号の行が離れた所（2行目）にもあります。履歴は続けて書いてください。',
      '4 住民票コード 同じ番号が別の人（3行目）にもあります。',
    ])
  })

  it('has one head a household, whose name every member bears, at one place', () => {
    const other = changed(HEAD, { 宛名番号: '99', 個人番号: '', 住民票コード: '24727059608', 番地: '5番7号' })
    const { told } = judged(rows[HEAD] ?? [], other, changed(WIFE, { 世帯主の氏名: '霞浜　誰' }))
    assert.deepEqual(told.map((fault) => fault.slice(0, 24)), [
      '3 世帯番号 同じ世帯の世帯主が2行目にもいます。'.slice(0, 24), '3 世帯番号 同じ世帯の2行目と住所が違います。'.slice(0, 24),
      '4 世帯番号 同じ世帯の2行目と、世帯主の氏名が合いません。'.slice(0, 24),
    ])
  })

  it('has a head where one is named, and none where none is', () => {
    assert.match(judged(rows[WIFE] ?? []).told.join(), /世帯主の行がありません/)
    assert.deepEqual(judged(changed(WIFE, { 世帯主の氏名: '' })).told, [])
  })

  it('numbers the history of a person from 1 without a gap', () => {
    const second = rows.find((fields) => fields[titles.indexOf('異動事由')] === '転居') ?? []
    assert.match(judged(second).told.join(), /履歴番号は1から/)
  })

  it('is cut into chunks that end with a person', () => {
    const rules = fileRules()
    const { record } = sound(rows[HEAD] ?? [])
    const many = Array.from({ length: 2_500 }, (_, at): ImportedRow => {
      const personNo = 1 + Math.floor(at / 3)
      const told = { ...record, personNo, householdNo: personNo, historyNo: 1 + at % 3 }
      return { line: at + 2, individualNumber: null, residentCode: null, record: told }
    })
    assert.deepEqual(rules.add(0, marksOf(many.map((row, offset) => ({ row, offset, isDoubtful: false })))), [])
    const chunks = rules.finish().chunks.map(({ from, line, rows: length }) => [from, line, length])
    assert.deepEqual(chunks, [[0, 2, 1_002], [1_002, 1_004, 1_002], [2_004, 2_006, 496]])
  })
})
