/** Nothing in the repository tells whose machine, mirror or writing tool it was made with. */
import { createHash } from 'node:crypto'
import { isGenerated, type Check, type Fault, type HouseFile } from '../house.ts'

const PLACES: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  { pattern: /(?<![\w.*-])\/(?:work|tmp|home|root|Users)\/[\w.]+/, says: 'a path of one machine' },
  {
    pattern: /\bregistry\.[\w-]+\.\w+|\bnpmjs\.(?:org|com)|\bverdaccio\b|\bartifactory\b/i,
    says: 'the host of a package registry',
  },
  { pattern: /^co-authored-by:/im, says: 'a trailer of a commit' },
]

/**
 * Names of writing tools, as the first 16 digits of their SHA-256: the list does what it forbids to no reader.
 * To add one: `printf %s name | sha256sum | cut -c1-16`, in lower case.
 */
const TOOLS = new Set([
  'c857d09db23e6822', 'c70eca6b0f88f44d', '60965168ce762e94', '7d3194f79e645c42', '3ea125d0bff386e6',
  '053ea4804ef1bb33',
  '487b91042c7cf27a', 'de2187af3fb01170', '57de4cf40144bdf7', '94a168d2da574b00', '386ebc0efd04339a',
])
const SHORTEST = 3
const LONGEST = 9

export const traces: Check = {
  name: 'traces',
  run: (house) => house.files.flatMap((file) => [...placesIn(file), ...(isGenerated(file) ? [] : toolsIn(file))]),
}

const placesIn = (file: HouseFile): readonly Fault[] => PLACES.flatMap(({ pattern, says }) => {
  const found = pattern.exec(file.text)
  return found === null ? [] : [fault(file, found.index, `'${found[0]}' is ${says}.`)]
})

const toolsIn = (file: HouseFile): readonly Fault[] => {
  const words = new Set(file.text.match(/[A-Za-z]+/g) ?? [])
  return [...words].filter(isTool)
    .map((word) => fault(file, file.text.indexOf(word), `'${word}' names a writing tool.`))
}

const digestOf = (word: string): string => createHash('sha256').update(word).digest('hex').slice(0, 16)

const known = new Map<string, boolean>()

const isTool = (word: string): boolean => {
  if (word.length < SHORTEST || word.length > LONGEST) return false
  const answer = known.get(word) ?? TOOLS.has(digestOf(word.toLowerCase()))
  known.set(word, answer)
  return answer
}

const fault = ({ path, text }: HouseFile, at: number, says: string): Fault =>
  ({ path, line: text.slice(0, at).split('\n').length, says })
