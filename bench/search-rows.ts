/** Made-up residents for tuning the search, straight into its tables; the measured bench imports a town instead. */
import { searchKeys } from '../src/inquiry/keys.ts'
import { addDays, civilDay } from '../src/law/calendar.ts'
import { exactDate } from '../src/law/imprecise-date.ts'
import { resident } from '../src/record/examples.ts'
import type { ResidentRecord } from '../src/record/resident.ts'
import type { Database } from '../src/desk/ports.ts'

/** Even numbers between 0 and 1 from a seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Part = readonly [written: string, kana: string]

const read = (pairs: string): readonly Part[] => pairs.split(' ').map((pair) => {
  const [written = '', kana = ''] = pair.split('/')
  return [written, kana] as const
})

const FIRST = read(
  '海/ウミ 潮/シオ 浜/ハマ 波/ナミ 沖/オキ 磯/イソ 渚/ナギサ 岬/ミサキ 湊/ミナト 島/シマ 渡/ワタ 高/タカ 中/ナカ 大/オオ 小/コ 東/ヒガシ 西/ニシ '
  + '北/キタ 南/ミナミ 上/カミ 下/シモ 長/ナガ 広/ヒロ 深/フカ 青/アオ 白/シロ 黒/クロ 赤/アカ 古/フル 新/ニイ 若/ワカ 松/マツ 竹/タケ 梅/ウメ '
  + '桜/サクラ 杉/スギ 柳/ヤナギ 楠/クスノキ 桐/キリ 藤/フジ'
)
const SECOND = read(
  '野/ノ 田/タ 田/ダ 川/カワ 川/ガワ 沢/サワ 澤/ザワ 辺/ベ 邊/ベ 邉/ベ 崎/サキ 﨑/サキ 島/シマ 嶋/ジマ 橋/ハシ 村/ムラ 本/モト 原/ハラ 山/ヤマ '
  + '岡/オカ 谷/ヤ 井/イ 木/キ 森/モリ 林/バヤシ 池/イケ 江/エ 瀬/セ 津/ツ 津/ヅ 水/ミズ 坂/サカ 倉/クラ 園/ゾノ 畑/ハタ 畠/ハタ 見/ミ 内/ウチ '
  + '口/グチ'
)
const GIVEN = read(
  '葵/アオイ 凪/ナギ 灯/トモリ 汐/シオ 渚/ナギサ 航/ワタル 海/カイ 岬/ミサキ 湊/ミナト 澪/ミオ 拓/タク 翔/ショウ 優/ユウ 光/ヒカル 智/サトシ '
  + '恵/メグミ 結/ユイ 蓮/レン 楓/カエデ 椿/ツバキ 桜/サクラ 梓/アズサ 樹/イツキ 茜/アカネ'
)
const ENDING = read(
  '/ 子/コ 美/ミ 太/タ 太郎/タロウ 一/イチ 一郎/イチロウ 介/スケ 也/ヤ 人/ト 樹/キ 江/エ 香/カ 菜/ナ 乃/ノ 斗/ト 平/ヘイ 彦/ヒコ 代/ヨ 志/シ'
)

const TOWNS = 250
const FIRST_PERSON = 1_000_001

/** One resident of the crowd; the same number and seed give the same person. */
export const crowdResident = (n: number, seed: number): ResidentRecord => {
  const random = randomFrom(seed + n * 7919)
  /** Common names are much commoner than rare ones. */
  const pick = (list: readonly Part[]): Part => list[Math.floor(list.length * random() ** 2)] ?? ['', '']
  const [first, second, given, ending] = [pick(FIRST), pick(SECOND), pick(GIVEN), pick(ENDING)]
  const town = Math.floor(TOWNS * random() ** 1.5)
  const lot = `${1 + Math.floor(random() * 30)}番${1 + Math.floor(random() * 40)}号`
  return resident(FIRST_PERSON + n, {
    fullName: `${first[0]}${second[0]}　${given[0]}${ending[0]}`,
    fullNameKana: `${first[1]}${second[1]}　${given[1]}${ending[1]}`,
    birthDate: exactDate(addDays(civilDay('1926-12-26'), Math.floor(random() * 36_000))),
    sex: random() < 0.5 ? 'male' : 'female', householdNo: 500_001 + Math.floor(n / 2.2),
    oazaAza: `${SECOND[town % SECOND.length]?.[0] ?? ''}町${'一二三四五六七'[town % 7] ?? ''}丁目`, lot,
    townBlockCode: String(town).padStart(6, '0'),
    katagaki: random() < 0.4 ? `コーポ${GIVEN[town % GIVEN.length]?.[1] ?? ''}　${101 + Math.floor(random() * 9)}` : null,
  })
}

const CHUNK = 2_000

/** Residents a second: until the last row was there, and until the last index was. */
export type Rates = { readonly written: number; readonly indexed: number }

/** Fills the tables of an empty register, indexes last. */
export const fillSearchRows = async (owner: Database, residents: number, seed = 1): Promise<Rates> => {
  await owner.query('select inquiry.drop_indexes()')
  const from = performance.now()
  for (let start = 0; start < residents; start += CHUNK) {
    const size = Math.min(CHUNK, residents - start)
    const rows = Array.from({ length: size }, (_, n) => crowdResident(start + n, seed)).flatMap(searchKeys)
    await owner.query('select inquiry.write_keys($1)', [JSON.stringify(rows)])
  }
  const between = performance.now()
  await owner.query('select inquiry.make_indexes()')
  const seconds = (until: number): number => (until - from) / 1000
  return { written: residents / seconds(between), indexed: residents / seconds(performance.now()) }
}
