/** Law words enter code through GLOSSARY.md: items of the record, kinds, and what a docstring calls in Japanese. */
import { textAt } from '../code.ts'
import { docText } from '../declarations.ts'
import { GLOSSARY, contains, stemsOf, termsOf, type Term } from '../glossary.ts'
import { codeOf, isTest, writtenCode, type Check, type Fault, type House, type HouseFile } from '../house.ts'
import type { Token } from '../tokens.ts'

const RECORD = 'src/record/resident.ts'
/** src/events/<group>/<kind>/ and src/certificates/<kind>/. */
const KIND_FOLDER = /^src\/(?:events\/[\w-]+|certificates)\/([\w-]+)\/index\.ts$/
/** Words that only turn a law word to a side: its day, its code, whether it is confirmed. */
const NEUTRAL = new Set([
  'at', 'by', 'class', 'code', 'confirmed', 'deleted', 'from', 'id', 'in', 'is', 'kana', 'kind', 'no', 'of', 'old',
  'on', 'order', 'recorded', 'changed', 'since', 'to', 'until', 'history', 'text', 'copy',
])

export const glossaryNames: Check = {
  name: 'glossary-names',
  run: (house) => {
    const terms = termsOf(house)
    if (terms.length === 0) return []
    return [...recordItems(house, terms), ...kindFolders(house, terms), ...namesUnderWords(house, terms)]
  },
}

const recordItems = (house: House, terms: readonly Term[]): readonly Fault[] => {
  const file = house.byPath.get(RECORD)
  if (file === undefined) return []
  const { code } = codeOf(file)
  return code.flatMap(({ text, line }, at) =>
    textAt(code, at - 1) === 'readonly' && textAt(code, at + 1) === ':' && !isCovered(text, terms)
      ? [{ path: RECORD, line, says: `'${text}' is an item of the record whose words are not in ${GLOSSARY}.` }]
      : [])
}

const kindFolders = (house: House, terms: readonly Term[]): readonly Fault[] =>
  house.files.flatMap(({ path }) => {
    const name = KIND_FOLDER.exec(path)?.[1]
    return name === undefined || isCovered(name, terms) ? []
      : [{ path, line: 1, says: `The kind '${name}' has no row in ${GLOSSARY}.` }]
  })

/** True where the name is made of identifiers of the glossary and neutral words, and of one identifier at least. */
export const isCovered = (name: string, terms: readonly Term[]): boolean => {
  const words = stemsOf(name)
  const known = terms.flatMap(({ identifiers }) => identifiers.map(stemsOf))
  const parts = known.filter((part) => contains(words, part))
  const reach = (from: number): boolean => from === words.length
    || NEUTRAL.has(words[from] ?? '') && reach(from + 1)
    || parts.some((part) => part.every((word, index) => words[from + index] === word) && reach(from + part.length))
  return parts.length > 0 && reach(0)
}

/** A docstring that calls its name by a word of the glossary (`異動日: …`) stands above that row's identifier. */
const namesUnderWords = (house: House, terms: readonly Term[]): readonly Fault[] => {
  const rows = new Map(terms.flatMap((term) => term.japanese.map((word) => [word, term] as const)))
  return writtenCode(house).filter((file) => file.path.startsWith('src/') && !isTest(file))
    .flatMap((file) => codeOf(file).all.flatMap((_, at, all) => under(file, all, at, rows)))
}

const WORD = '([\\p{Script=Han}\\p{Script=Katakana}々〇ヶー]{2,})'
const OPENING = new RegExp(`^${WORD}(?:・${WORD})?(?=[,:;.、。]|$)`, 'u')

const under = (
  file: HouseFile, all: readonly Token[], at: number, rows: ReadonlyMap<string, Term>,
): readonly Fault[] => {
  const comment = all[at]
  if (comment?.kind !== 'comment' || !comment.text.startsWith('/**')) return []
  const found = OPENING.exec(docText(comment.text))
  const words = [found?.[1], found?.[2]].flatMap((word) => (word === undefined ? [] : [word]))
  const named = nameBelow(all, at)
  const known = words.flatMap((word) => rows.get(word) ?? [])
  if (named === undefined || known.length === 0 || known.length < words.length) return []
  const stems = stemsOf(named.text)
  const ids = known.flatMap(({ identifiers }) => identifiers)
  return ids.some((id) => contains(stems, stemsOf(id)) || contains(stemsOf(id), stems)) ? [] : [{
    path: file.path, line: named.line,
    says: `'${named.text}' is called ${words.join('・')}, which ${GLOSSARY} calls ${ids.join(' or ')}.`,
  }]
}

/** The name of the declaration or the member right below a docstring; undefined under the header of a file. */
const nameBelow = (all: readonly Token[], at: number): Token | undefined => {
  const before = ['export', 'default', 'async', 'readonly', 'const', 'type', 'interface', 'function', 'class']
  let next = at + 1
  while (before.includes(all[next]?.text ?? '')) next += 1
  const name = all[next]
  return name?.kind === 'word' && name.text !== 'import' && name.line <= (all[at]?.endLine ?? 0) + 1 ? name : undefined
}
