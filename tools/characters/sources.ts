/** Reads the character lists that the derived tables come from: a mojidata SQLite file, opened read-only. */
import { DatabaseSync } from 'node:sqlite'

/** One MJ 文字図形 of the 文字情報基盤 list. */
export type MjGlyph = {
  readonly mj: number
  /** Code point it belongs to, and the one that draws it without a selector, where one does. */
  readonly root: number
  readonly plain: number | undefined
  readonly selector: number | undefined
  readonly standardizedSelector: number | undefined
  /** 住基ネット統一文字コード without its J+ prefix. */
  readonly juki: number | undefined
  /** Plane, row and cell of JIS X 0213 as written there: 1-19-75. */
  readonly jisX0213: string | undefined
}

/** One registered Adobe-Japan1 sequence,
  with the glyph it names and that glyph's code points by the JIS2004 mapping. */
export type AdobeSequence = {
  readonly root: number
  readonly selector: number
  readonly isJis2004: boolean
  readonly isJis90: boolean
  /** Compatibility ideographs drawn by the same glyph. */
  readonly alsoDraws: readonly number[]
}

export type Sources = {
  readonly glyphs: readonly MjGlyph[]
  readonly adobe: readonly AdobeSequence[]
  /** `base:selector` in decimal, as registered for Moji_Joho. */
  readonly mojiJoho: ReadonlySet<string>
}

/** Everything the tables need. Throws where the file is not a mojidata database. */
export const readSources = (path: string): Sources => {
  const database = new DatabaseSync(path, { readOnly: true })
  const rows = (sql: string) => database.prepare(sql).all()
  const mojiJoho = rows('select IVS as s from "ivs_Moji_Joho"').map(({ s }) => points(s).join(':'))
  const sources = { glyphs: glyphsOf(rows(GLYPHS)), adobe: adobeOf(rows), mojiJoho: new Set(mojiJoho) }
  database.close()
  return sources
}

type Row = Record<string, unknown>

const GLYPHS = `select MJ文字図形名 as mj, 対応するUCS as root, 実装したUCS as plain, 実装したSVS as svs,
  実装したMoji_JohoコレクションIVS as ivs, 住基ネット統一文字コード as juki, X0213 as x0213
  from mji where 対応するUCS is not null order by 1`

const glyphsOf = (rows: readonly Row[]): MjGlyph[] => rows.map((row) => ({
  mj: Number(text(row['mj']).slice(2)),
  root: points(row['root'])[0] ?? 0,
  plain: points(row['plain'])[0],
  selector: points(row['ivs'])[1],
  standardizedSelector: points(row['svs'])[1],
  juki: row['juki'] === null ? undefined : Number.parseInt(text(row['juki']).slice(2), 16),
  jisX0213: row['x0213'] === null ? undefined : text(row['x0213']),
}))

const adobeOf = (rows: (sql: string) => readonly Row[]): AdobeSequence[] => {
  const jis90 = cids(rows('select UCS as s, CID as cid from aj1_UniJIS_H'))
  const jis2004 = cids(rows('select UCS as s, CID as cid from aj1_UniJIS2004_H'))
  const drawnBy = new Map<number, number[]>()
  for (const [point, cid] of jis2004) drawnBy.set(cid, [...drawnBy.get(cid) ?? [], point])
  return rows('select IVS as s, CID as cid from "ivs_Adobe-Japan1"').map(({ s, cid }) => {
    const [root = 0, selector = 0] = points(s)
    const isJis2004 = jis2004.get(root) === cid
    const alsoDraws = (drawnBy.get(Number(cid)) ?? []).filter((point) => point !== root)
    return { root, selector, isJis2004, isJis90: jis90.get(root) === cid, alsoDraws }
  })
}

const cids = (rows: readonly Row[]): Map<number, number> =>
  new Map(rows.map(({ s, cid }) => [points(s)[0] ?? 0, Number(cid)]))

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const points = (value: unknown): number[] => [...text(value)].map((character) => character.codePointAt(0) ?? 0)
