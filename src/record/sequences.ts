/**
 * What becomes of variation sequences that arrive from outside: only Moji_Joho is kept. Adobe-Japan1 sequences, which
 * ordinary input methods type, are mapped by table and the mapping is told; no selector is ever dropped in silence.
 */
import { ONLY_PLAIN, SEVERAL, STANDARDIZED } from './characters/adobe-japan1.ts'
import { CERTIFICATE_FONT, charactersOf, isSelector } from './characters.ts'
import { eachInRuns, entriesOf, selectorOf } from './characters/unpack.ts'

/** A sequence that was replaced. */
export type MappedSequence = { readonly at: number; readonly from: string; readonly to: string }

/** A text with its sequences decided as far as a table can. */
export type ResolvedText = {
  /** The text with every sequence that the table knows replaced; the others stand as they came. */
  readonly text: string
  /** What was replaced, so that the officer sees it and the entry can say it. */
  readonly mapped: readonly MappedSequence[]
  /** Sequences nobody but a human can decide, by position. */
  readonly undecided: readonly { readonly at: number; readonly character: string }[]
}

const HAS_SELECTOR = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u

/** Maps what the table knows and names the rest. A text without selectors comes back as it is. */
export const resolveSequences = (text: string): ResolvedText => {
  if (!HAS_SELECTOR.test(text)) return { text, mapped: [], undecided: [] }
  const characters = charactersOf(text)
  const results = characters.map(resolved)
  return {
    text: results.map((to, at) => to ?? characters[at] ?? '').join(''),
    mapped: results.flatMap((to, at) => {
      const from = characters[at] ?? ''
      return to === undefined || to === from ? [] : [{ at, from, to }]
    }),
    undecided: results.flatMap((to, at) => (to === undefined ? [{ at, character: characters[at] ?? '' }] : [])),
  }
}

/** The character as it may be kept, or undefined where a human must look. */
const resolved = (character: string): string | undefined => {
  const points = Array.from(character, (it) => it.codePointAt(0) ?? 0)
  if (!points.some(isSelector)) return character
  const [root = 0, selector = 0] = points
  if (points.length !== 2 || isSelector(root)) return undefined
  if (CERTIFICATE_FONT.draws(root, selector)) return character
  const outcome = outcomes().get(root)?.get(selector)
  if (outcome === undefined) return undefined
  return outcome === 'plain' ? String.fromCodePoint(root) : String.fromCodePoint(root, outcome)
}

/** Base → selector → Moji_Joho selector or plain; what a human decides is left out. */
type Outcomes = ReadonlyMap<number, ReadonlyMap<number, number | 'plain'>>

const readOutcomes = (): Outcomes => {
  const outcomes = new Map<number, Map<number, number | 'plain'>>()
  const put = (root: number, selector: number, to: number | 'plain'): void => {
    const known = outcomes.get(root) ?? new Map<number, number | 'plain'>()
    outcomes.set(root, known.set(selector, to))
  }
  eachInRuns(ONLY_PLAIN, (root) => put(root, selectorOf('0'), 'plain'))
  for (const { point, rest } of entriesOf(SEVERAL)) {
    for (const [from, to] of pairsOf(rest)) {
      if (to !== 'h') put(point, selectorOf(from), to === 'p' ? 'plain' : selectorOf(to))
    }
  }
  for (const { point, rest } of entriesOf(STANDARDIZED)) {
    for (const [from, to] of pairsOf(rest)) put(point, 0xfe00 + Number(from), selectorOf(to))
  }
  return outcomes
}

const pairsOf = (rest: string): [string, string][] =>
  Array.from({ length: rest.length / 2 }, (_, n) => [rest.charAt(2 * n), rest.charAt(2 * n + 1)])

let known: Outcomes | undefined
const outcomes = (): Outcomes => (known ??= readOutcomes())
