/** Names nobody bears: surnames and given names put together from words of weather, water and sky. */
import type { Sex } from '../../src/record/resident.ts'
import { pick, pickRanked, type Random } from './random.ts'

/** As written, and its reading. */
export type Word = readonly [written: string, kana: string]

const words = (text: string): readonly Word[] => text.split(' ').map((pair) => {
  const [written = '', kana = ''] = pair.split('/')
  return [written, kana]
})

/** Every stem with every ending. */
const ended = (stems: string, endings: string): readonly Word[] => words(stems).flatMap(([written, kana]) =>
  words(endings).map(([end, endKana]): Word => [written + end, kana + endKana]))

const FIRST = words('朧/オボロ 霞/カスミ 霧/キリ 雫/シズク 凪/ナギ 汐/シオ 渚/ナギサ 潮/ウシオ 澪/ミオ 星/ホシ '
  + '月/ツキ 雲/クモ 虹/ニジ 雪/ユキ 氷/コオリ 霜/シモ 露/ツユ 霰/アラレ 嵐/アラシ 曙/アケボノ 暁/アカツキ 茜/アカネ 波/ナミ 泉/イズミ 滝/タキ 苔/コケ 蛍/ホタル 葦/アシ 蓮/ハス 楓/カエデ')
const SECOND = words('野/ノ 原/ハラ 森/モリ 沢/サワ 浜/ハマ 峰/ミネ 丘/オカ 岬/ミサキ 瀬/セ 池/イケ 渕/フチ 畔/アゼ 苑/ゾノ 舟/フネ')

/** 420 surnames, in an order that mixes their first words. */
const SURNAMES: readonly Word[] = SECOND.flatMap(([, kana], second) => FIRST.map((first, at): Word => {
  const [endWritten, endKana] = SECOND[(second + at) % SECOND.length] ?? ['', kana]
  return [first[0] + endWritten, first[1] + endKana]
}))

/** Shapes that only a variation sequence tells apart. */
const WITH_SELECTOR = words('葛\u{E0102}野/クズノ 葛\u{E0102}原/クズハラ 辻\u{E0102}原/ツジハラ 辻\u{E0102}浜/ツジハマ '
  + '渡邉\u{E010F}/ワタナベ 磯邉\u{E010F}/イソナベ')

const GIVEN: Readonly<Record<Sex, readonly Word[]>> = {
  male: ended('颯/ハヤテ 昴/スバル 航/ワタル 湊/ミナト 樹/イツキ 嶺/レイ 暁/アキラ 陸/リク 岳/ガク 朔/サク 碧/アオ 蒼/ソウ '
    + '律/リツ 湧/ユウ 渓/ケイ 潤/ジュン 灯/トモル 稔/ミノル 巌/イワオ 昇/ノボル', '/ 太/タ 介/スケ 斗/ト 彦/ヒコ 一郎/イチロウ 平/ヘイ'),
  female: ended('凪/ナギ 汐/シオ 澪/ミオ 渚/ナギサ 葵/アオイ 楓/カエデ 椿/ツバキ 茜/アカネ 雫/シズク 蛍/ホタル 菫/スミレ '
    + '梓/アズサ 紬/ツムギ 灯/アカリ 霞/カスミ 鈴/スズ 泉/イズミ 桔梗/キキョウ 千草/チグサ 花/ハナ', '/ 子/コ 美/ミ 乃/ノ 香/カ 代/ヨ 江/エ'),
}

const LETTERS = ('LUNA STELLA NEBULA AURORA CORAL RIVER BROOK MEADOW WILLOW CEDAR HAZEL ASTER CLOUD MISTRAL ZEPHYR '
  + 'OCEAN LAGOON DELTA PRAIRIE TUNDRA SOLSTICE EQUINOX COMET ORION').split(' ')

/** One in a hundred needs a variation sequence. */
const SELECTORS_SHARE = 0.01

/** The surname of a family; the first ones of the list are borne by many. */
export const surname = (random: Random): Word =>
  random() < SELECTORS_SHARE ? pick(random, WITH_SELECTOR) : pickRanked(random, SURNAMES)

/** Sons and daughters are called differently, and a few names are everywhere. */
export const given = (random: Random, sex: Sex): Word => pickRanked(random, GIVEN[sex], 12)

/** In letters, as on a residence card. */
export const lettersName = (random: Random): string =>
  `${pick(random, LETTERS)} ${pick(random, LETTERS)}${random() < 0.3 ? ` ${pick(random, LETTERS)}` : ''}`
