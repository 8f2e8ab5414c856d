/** Every file of code begins with one sentence that says what it is for. */
import { isTypeScript, type Check, type HouseFile } from '../house.ts'

const CODE = /\.(ts|tsx|css|typ|sql|sh|mjs)$/
const FEWEST_WORDS = 4

/** The comment at the very top, without its marks; '' where the file begins with something else. */
export const headerOf = ({ path, text }: Pick<HouseFile, 'path' | 'text'>): string => {
  const body = text.replace(/^#![^\n]*\n/, '')
  const block = /^\/\*\*?([^]*?)\*\//.exec(body)?.[1]
  if (block !== undefined) return block.replaceAll(/^\s*\* ?/gm, '').trim()
  const mark = path.endsWith('.sql') ? '--' : path.endsWith('.sh') ? '#' : '//'
  const lines = body.split('\n')
  const end = lines.findIndex((line) => !line.startsWith(mark))
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.slice(mark.length).trim()).join(' ').trim()
}

const objection = (header: string): string | undefined => {
  if (header === '') return 'The first line says in one sentence what the file is for; here is none.'
  const sentence = /^[^]*?[.。](?=\s|$)/.exec(header)?.[0]
  if (sentence === undefined) return 'The sentence at the top ends with a full stop.'
  const isShort = sentence.split(/\s+/).length < FEWEST_WORDS
  return isShort ? 'The sentence at the top is too short to say anything.' : undefined
}

export const firstLine: Check = {
  name: 'first-line',
  run: (house) => house.files
    .filter((file) => CODE.test(file.path) || isTypeScript(file) || /^bin\//.test(file.path))
    .flatMap((file) => {
      const says = objection(headerOf(file))
      return says === undefined ? [] : [{ path: file.path, line: 1, says }]
    }),
}
