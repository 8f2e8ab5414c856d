/** A law word in Latin letters (`honseki`) is a name only where GLOSSARY.md says so. */
import { GLOSSARY, contains, stemsOf, termsOf, type Term } from '../glossary.ts'
import { codeOf, isTypeScript, type Check, type HouseFile } from '../house.ts'
import { wordsOf } from '../names.ts'
import { isRomaji, romajiOf, shortened } from '../romaji.ts'
import { sqlWordsOf } from '../sql.ts'

/** Shorter readings are English words too often: 'name', 'sei', 'ido'. */
const SHORTEST = 5
/** `juminHyo` is the reading of one word all the same. */
const JOINED = 4

type Name = { readonly text: string; readonly line: number }

export const romajiNames: Check = {
  name: 'romaji-names',
  run: (house) => {
    const terms = termsOf(house)
    if (terms.length === 0) return []
    const readings = readingsOf(terms)
    const known = new Map<string, string | undefined>()
    return house.files.flatMap((file) => namesIn(file).flatMap(({ text, line }) => {
      if (!known.has(text)) known.set(text, objection(text, terms, readings))
      const says = known.get(text)
      return says === undefined ? [] : [{ path: file.path, line, says }]
    }))
  },
}

const objection = (name: string, terms: readonly Term[], readings: ReadonlyMap<string, Term>): string | undefined => {
  const words = wordsOf(name)
  const stems = stemsOf(name)
  const term = runsOf(words).map((run) => readings.get(shortened(run))).find((found) => found !== undefined)
  if (term !== undefined && !term.identifiers.some((id) => contains(stems, stemsOf(id)))) {
    return `'${name}' says ${term.japanese.join('・')} in romaji; ${GLOSSARY} calls it ${term.identifiers.join(' or ')}.`
  }
  const unknown = words.find((word) => isRomaji(word)
    && !terms.some(({ identifiers }) => identifiers.some((id) => wordsOf(id).includes(word))))
  return unknown === undefined ? undefined
    : `'${unknown}' in '${name}' is Japanese and stands in no row of ${GLOSSARY}.`
}

/** Every run of up to four words, written together. */
const runsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((_, from) => Array.from({ length: JOINED }, (__, more) =>
    words.slice(from, from + more + 1).join('')))

const readingsOf = (terms: readonly Term[]): ReadonlyMap<string, Term> =>
  new Map(terms.flatMap((term) => term.reading.split(/[/／、,]/).flatMap((reading) => {
    const romaji = shortened(romajiOf(reading))
    return romaji.length < SHORTEST ? [] : [[romaji, term] as const]
  })))

/** Each name once per file, where it stands first. */
const namesIn = (file: HouseFile): readonly Name[] => {
  const all: readonly Name[] = isTypeScript(file) ? codeOf(file).code.filter(({ kind }) => kind === 'word')
    : file.path.endsWith('.sql') ? sqlWordsOf(file.text) : []
  return [...new Map([...all].reverse().map((name) => [name.text, name])).values()]
}
