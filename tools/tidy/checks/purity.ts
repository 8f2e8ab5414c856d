/** Pure folders see no clock, no chance, no process and no network: what they decide depends on what they are given. */
import { areaOf } from '../areas.ts'
import { textAt, type Code } from '../code.ts'
import { codeOf, isTest, writtenCode, type Check, type Fault, type HouseFile } from '../house.ts'

/** What a word must be followed by to mean the platform's thing and not a name of ours. */
const IMPURE: Readonly<Record<string, readonly string[]>> = {
  process: ['.', '['], fetch: ['('], performance: ['.'], crypto: ['.'], console: ['.'], globalThis: ['.', '['],
  setTimeout: ['('], setInterval: ['('], setImmediate: ['('], queueMicrotask: ['('], Date: ['.', '('], Intl: ['.'],
  require: ['('],
}
const IMPURE_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Math: ['random'], Temporal: ['Now'],
}
/** What these answer changes with the machine's language and ICU version. */
const IMPURE_METHODS = new Set([
  'localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleUpperCase', 'toLocaleLowerCase',
])

export const purity: Check = {
  name: 'purity',
  run: (house) => writtenCode(house)
    .filter((file) => areaOf(file.path)?.pure === true && !isTest(file))
    .flatMap(impureWords),
}

const impureWords = (file: HouseFile): readonly Fault[] => {
  const code = codeOf(file)
  const grants = areaOf(file.path)?.grants ?? []
  return code.code.flatMap(({ kind, text, line }, at) => kind === 'word' && !grants.includes(text) && isImpure(code, at)
    ? [{ path: file.path, line, says: `'${text}' has no place in a pure folder; let it be handed in.` }]
    : [])
}

const isImpure = ({ code }: Code, at: number): boolean => {
  const word = textAt(code, at)
  const next = textAt(code, at + 1)
  if (['.', '?.'].includes(textAt(code, at - 1))) return IMPURE_METHODS.has(word)
  if (Object.hasOwn(IMPURE_MEMBERS, word)) {
    return next === '.' && (IMPURE_MEMBERS[word] ?? []).includes(textAt(code, at + 2))
  }
  if (word === 'Date' && textAt(code, at - 1) === 'new') return true
  return Object.hasOwn(IMPURE, word) && (IMPURE[word] ?? []).includes(next)
}
