/** Names that say nothing are not used: not for files, not for folders, not for what code or SQL declares. */
import { textAt } from '../code.ts'
import { codeOf, isTypeScript, type Check, type Fault, type HouseFile } from '../house.ts'
import { importsOf } from '../imports.ts'
import { wordsOf } from '../names.ts'
import { sqlWordsOf } from '../sql.ts'

const BANNED = new Set([
  'util', 'utils', 'helper', 'helpers', 'common', 'shared', 'core', 'lib', 'misc', 'manager', 'processor',
  'data', 'info',
  'base', 'impl', 'dto', 'v2', 'tmp',
])
/** Names of the platform that we cannot choose. */
const GIVEN = new Set(['FormData', 'DataView', 'DataTransfer', 'ImageData', 'MessageEvent', 'information_schema'])

const bannedIn = (name: string): string | undefined =>
  GIVEN.has(name) ? undefined : wordsOf(name).find((word) => BANNED.has(word))

export const bannedNames: Check = {
  name: 'banned-names',
  run: (house) => [
    ...house.files.flatMap(pathFault),
    ...house.files.filter(isTypeScript).flatMap(codeFaults),
    ...house.files.filter(({ path }) => path.endsWith('.sql')).flatMap(sqlFaults),
  ],
}

const pathFault = ({ path }: HouseFile): readonly Fault[] => fault(path, 1, path, bannedIn(path))

/** Each name once per file, where it stands first. What another module or the platform named is theirs. */
const codeFaults = (file: HouseFile): readonly Fault[] => {
  const { code } = codeOf(file)
  const imported = new Set(importsOf(codeOf(file)).flatMap(({ names }) => names))
  const seen = new Set<string>()
  return code.flatMap((token, at) => {
    if (token.kind !== 'word' || seen.has(token.text) || imported.has(token.text)) return []
    const word = bannedIn(token.text)
    if (word === undefined || isTheirs(code, at)) return []
    seen.add(token.text)
    return fault(file.path, token.line, token.text, word)
  })
}

/** A property that is read, an imported name before its `as`, or the key of a literal or a pattern. */
const isTheirs = (code: ReturnType<typeof codeOf>['code'], at: number): boolean => {
  const before = textAt(code, at - 1)
  const after = textAt(code, at + 1)
  if (before === '.' || before === '?.' || after === 'as') return true
  return after === ':' && ['{', ',', ';'].includes(before)
}

const sqlFaults = (file: HouseFile): readonly Fault[] => {
  const seen = new Set<string>()
  return sqlWordsOf(file.text).flatMap(({ text, line }) => {
    const word = bannedIn(text)
    if (word === undefined || seen.has(text)) return []
    seen.add(text)
    return fault(file.path, line, text, word)
  })
}

const fault = (path: string, line: number, name: string, word: string | undefined): readonly Fault[] =>
  word === undefined ? [] : [{ path, line, says: `'${name}' contains '${word}', which says nothing.` }]
