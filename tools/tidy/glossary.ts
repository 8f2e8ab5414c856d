/** Reads GLOSSARY.md: rows of Japanese, reading, identifiers and source, by which law words enter the code. */
import type { House } from './house.ts'
import { wordsOf } from './names.ts'

export const GLOSSARY = 'GLOSSARY.md'

/** One row. Several words or identifiers of a row stand apart by ' / ' or ', '; identifiers are in backticks. */
export type Term = {
  readonly japanese: readonly string[]
  readonly reading: string
  readonly identifiers: readonly string[]
  readonly source: string
  readonly line: number
}

/** Rows of every table of the file; head rows and their rules are left out. */
export const termsOf = (house: House): readonly Term[] =>
  (house.byPath.get(GLOSSARY)?.lines ?? []).flatMap((text, index) => {
    const cells = text.split('|').slice(1, -1).map((cell) => cell.trim())
    const [japanese = '', reading = '', identifiers = '', source = ''] = cells
    return cells.length < 4 || /^[-: ]*$/.test(reading) || !identifiers.includes('`') ? [] : [{
      japanese: japanese.split(/ *[/／、,] */).filter((word) => word !== ''), reading,
      identifiers: [...identifiers.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''), source, line: index + 1,
    }]
  })

/** Words of an identifier in one spelling: 'addresses' counts as 'address'. */
export const stemsOf = (name: string): readonly string[] => wordsOf(name).map(stem)

/** True where the words of `part` stand together in `whole`. */
export const contains = (whole: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && whole.some((_, at) => part.every((word, index) => whole[at + index] === word))

const stem = (word: string): string =>
  word.length > 3 ? word.replace(/(?<=ss|x|ch|us|as)es$|(?<!s|u|a)s$/, '').replace(/ie$/, 'y') : word
