/** The glossary says one thing once: each word and each identifier stands in one row, with a reading and a source. */
import { GLOSSARY, contains, stemsOf, termsOf, type Term } from '../glossary.ts'
import { codeOf, isTypeScript, type Check, type Fault, type House } from '../house.ts'
import { sqlWordsOf } from '../sql.ts'

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・ /／、,（）()]+$/u
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]*$/
/** Rows of this source are words of ours; they have nothing but their use to live by. */
const OURS = /^(?:ours?|daicho)$/i

export const glossaryRows: Check = {
  name: 'glossary-rows',
  run: (house) => {
    const terms = termsOf(house)
    return [
      ...terms.flatMap(malformed),
      ...repeated(terms, ({ japanese }) => japanese),
      ...repeated(terms, ({ identifiers }) => identifiers),
      ...stale(house, terms),
    ]
  },
}

const malformed = ({ reading, identifiers, source, line }: Term): readonly Fault[] => [
  ...(KANA.test(reading) ? [] : [fault(line, `The reading '${reading}' is not in kana.`)]),
  ...identifiers.filter((name) => !IDENTIFIER.test(name)).map((name) => fault(line, `'${name}' is no identifier.`)),
  ...(source === '' ? [fault(line, 'The row does not say where the English comes from.')] : []),
]

const repeated = (terms: readonly Term[], read: (term: Term) => readonly string[]): readonly Fault[] => {
  const first = new Map<string, number>()
  return terms.flatMap((term) => read(term).flatMap((word) => {
    const line = first.get(word)
    if (line === undefined) first.set(word, term.line)
    const isFirst = line === undefined || line === term.line
    return isFirst ? [] : [fault(term.line, `'${word}' stands in line ${line} already.`)]
  }))
}

/** A word of the law may wait for its part of the house; a word of ours that nothing uses goes. */
const stale = (house: House, terms: readonly Term[]): readonly Fault[] => {
  const ours = terms.filter(({ source }) => OURS.test(source))
  if (ours.length === 0) return []
  const used = usedNames(house).map(stemsOf)
  return ours.flatMap(({ identifiers, line }) => identifiers
    .filter((name) => !used.some((words) => contains(words, stemsOf(name))))
    .map((name) => fault(line, `'${name}' is a word of ours and nothing uses it.`)))
}

/** Every distinct word of code and SQL, and every path. */
const usedNames = (house: House): readonly string[] => {
  const code = house.files.filter(isTypeScript).flatMap((file) => codeOf(file).code)
    .filter(({ kind }) => kind === 'word').map(({ text }) => text)
  const sql = house.files.filter(({ path }) => path.endsWith('.sql')).flatMap((file) => sqlWordsOf(file.text))
  return [...new Set([...code, ...sql.map(({ text }) => text), ...house.paths])]
}

const fault = (line: number, says: string): Fault => ({ path: GLOSSARY, line, says })
