/** Where the crowd lives: more town blocks than the named town has, and addresses in them. */
import { pickRanked, whole, type Random } from './random.ts'

/** As the road for masters takes it. */
export type TownBlock = {
  readonly townBlockCode: string
  readonly oazaAza: string
  readonly kana: string
  readonly postalCode: string
  readonly addressCode: string
  readonly addressKind: 'residential-indication' | 'lot-number'
  readonly closedOn: null
}

/** Where a household lives. */
export type Place = {
  readonly block: TownBlock
  readonly lot: string
  readonly katagaki: string | null
}

const NAMES = ('宵待/ヨイマチ 有明/アリアケ 十六夜/イザヨイ 三日月/ミカヅキ 望月台/モチヅキダイ 薄暮/ハクボ 夕凪/ユウナギ '
  + '朝霧/アサギリ 流星/リュウセイ 天の川/アマノガワ 銀砂/ギンサ 露草/ツユクサ 蛍沢/ホタルサワ 白露/シラツユ '
  + '初霜/ハツシモ 細氷/サイヒョウ 雨音/アマネ 虹立/ニジタツ 風待/カザマチ 雲居/クモイ').split(' ')
const CHOMES = '一二三四五六七八九'
const COUNTRYSIDE = ['大字', 'オオアザ'] as const

/** Beside the first hundred, which are the named town's. */
const FIRST_CODE = 101
const RESIDENTS_A_BLOCK = 2_000
const MOST_BLOCKS = 180

/** One block for each two thousand residents, two at least. */
export const crowdBlocks = (residents: number): readonly TownBlock[] => {
  const count = Math.min(MOST_BLOCKS, Math.max(2, Math.ceil(residents / RESIDENTS_A_BLOCK)))
  return Array.from({ length: count }, (_, n) => blockNo(n))
}

/** Each name in turn, the first time as one in the country, then as 一丁目, 二丁目 … */
const blockNo = (n: number): TownBlock => {
  const [name = '', kana = ''] = (NAMES[n % NAMES.length] ?? '').split('/')
  const chome = Math.floor(n / NAMES.length) % CHOMES.length
  const isCountry = n % 11 === 10
  const code = FIRST_CODE + n
  return {
    townBlockCode: String(code).padStart(7, '0'),
    oazaAza: isCountry ? `${COUNTRYSIDE[0]}${name}${'東西南北上中下奥里'.charAt(chome)}` : `${name}${CHOMES.charAt(chome)}丁目`,
    kana: isCountry ? `${COUNTRYSIDE[1]}${kana}` : `${kana}${chome + 1}`,
    postalCode: `00098${String(n % 100).padStart(2, '0')}`,
    addressCode: `99001${String(code).padStart(3, '0')}000`,
    addressKind: isCountry ? 'lot-number' : 'residential-indication',
    closedOn: null,
  }
}

const BUILDINGS = ['朧ハイツ', 'メゾン霞', '月影荘', 'コーポ星見', '夜桜レジデンス', 'ヴィラ凪', '県営虹立住宅']
const WITH_BUILDING = 0.35

/** An address; the first blocks are the fullest. */
export const placeIn = (random: Random, blocks: readonly TownBlock[]): Place => {
  const block = pickRanked(random, blocks, 8)
  const lot = block.addressKind === 'lot-number'
    ? `${whole(random, 1, 3_000)}番地${random() < 0.3 ? whole(random, 1, 20) : ''}`
    : `${whole(random, 1, 60)}番${whole(random, 1, 40)}号`
  return { block, lot, katagaki: random() < WITH_BUILDING ? flat(random) : null }
}

const flat = (random: Random): string =>
  `${pickRanked(random, BUILDINGS)}${wide(whole(random, 1, 14) * 100 + whole(random, 1, 12))}`

/** Digits as they are written in 方書. */
const wide = (count: number): string => String(count).replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)))
