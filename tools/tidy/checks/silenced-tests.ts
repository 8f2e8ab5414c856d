/** No test is skipped, put off or run alone, and no comment puts work off. */
import { textAt, type Code } from '../code.ts'
import { codeOf, isTest, isTypeScript, type Check, type Fault, type HouseFile } from '../house.ts'

const SILENT = new Set(['skip', 'only', 'todo'])
const PUT_OFF = /\b(?:TODO|FIXME|HACK|XXX)\b/

export const silencedTests: Check = {
  name: 'silenced-tests',
  run: (house) => house.files.filter(isTypeScript)
    .flatMap((file) => [...(isTest(file) ? inTests(file) : []), ...inComments(file)]),
}

/**
 * `test.skip(…)`, `t.todo()`, and the options `{ only: true }`. A test may ask the machine and say that it cannot run
 * here: `if (!hasNamespaces) return t.skip('…')`, `{ skip: isRoot && '…' }`. The count of skipped tests is printed.
 */
const inTests = (file: HouseFile): readonly Fault[] => {
  const code = codeOf(file)
  return code.code.flatMap(({ kind, text, line }, at) =>
    kind === 'word' && isSilencing(code, at)
      ? [{ path: file.path, line, says: `'${text}' keeps a test from running.` }]
      : [])
}

const isSilencing = (code: Code, at: number): boolean => {
  const word = textAt(code.code, at)
  if (!SILENT.has(word) || (word === 'skip' && asksFirst(code, at))) return false
  return isCalled(code, at) || isOption(code, at)
}

const isCalled = ({ code }: Code, at: number): boolean =>
  ['.', '?.'].includes(textAt(code, at - 1)) && textAt(code, at + 1) === '('

const isOption = ({ code }: Code, at: number): boolean =>
  ['{', ','].includes(textAt(code, at - 1)) && textAt(code, at + 1) === ':'

const asksFirst = (code: Code, at: number): boolean => {
  const value = code.code[at + 2]
  if (isOption(code, at)) return value?.text === '!' || (value?.kind === 'word' && value.text !== 'true')
  const before = textAt(code.code, at - 3) === 'return' ? at - 4 : at - 3
  const open = code.opens[before] ?? -1
  return open >= 0 && textAt(code.code, open - 1) === 'if'
}

const inComments = (file: HouseFile): readonly Fault[] =>
  codeOf(file).all.flatMap(({ kind, text, line }) => {
    const word = kind === 'comment' ? PUT_OFF.exec(text)?.[0] : undefined
    const says = `'${word}' puts work off; do it, or open an issue.`
    return word === undefined ? [] : [{ path: file.path, line, says }]
  })
