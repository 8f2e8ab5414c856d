/** Every finding that code can return has words an officer can say and an example; and no words are left over. */
import { isTest, isTypeScript, type Check, type Fault, type House, type HouseFile } from '../house.ts'

/** `code: 'move-in/late'`; a code with a slot, `number/check-digit-${kind}`, is known by what stands before it. */
const RETURNED = /\bcode: *(?:'([a-z][\w-]*\/[\w-]+)'|`([a-z][\w-]*\/[\w-]*)\$\{)/g
const WORDED = /'([a-z][\w-]*\/[\w-]+)': *(?=\{)/g
const SHOWN = /'!?([a-z][\w-]*\/[\w-]+)'/g

/** `open`: only the beginning of the code is known. */
type Place = { readonly code: string; readonly open: boolean; readonly file: HouseFile; readonly line: number }

export const findingCodes: Check = {
  name: 'finding-codes',
  run: (house) => {
    const product = house.files.filter(isProduct)
    const returned = product.filter((file) => !isWords(file)).flatMap((file) => placesOf(file, RETURNED))
    const worded = product.filter(isWords).flatMap((file) => placesOf(file, WORDED))
    const shown = house.files.filter(isExample).flatMap((file) => placesOf(file, SHOWN))
    return [
      ...without(returned, worded, 'has no words in any words.ja.ts.'),
      ...without(returned, shown, 'is shown by no example and no test.'),
      ...worded.filter((place) => !isReturned(house, returned, place))
        .map((place) => fault(place, 'has words and nothing returns it.')),
    ]
  },
}

const isExample = (file: HouseFile): boolean => file.path.endsWith('/examples.ts') || isTest(file)
const isProduct = (file: HouseFile): boolean => isTypeScript(file) && file.path.startsWith('src/') && !isExample(file)
const isWords = ({ path }: HouseFile): boolean => path.endsWith('words.ja.ts')

/** Each code once, where it stands first. */
const without = (returned: readonly Place[], others: readonly Place[], says: string): readonly Fault[] =>
  returned.filter(({ code }, index) => returned.findIndex((place) => place.code === code) === index)
    .filter((place) => !others.some(({ code }) => (place.open ? code.startsWith(place.code) : code === place.code)))
    .map((place) => fault(place, says))

/** A code may be made by other means than `code: '…'`: then it stands somewhere in the product or in a constraint. */
const isReturned = (house: House, returned: readonly Place[], { code }: Place): boolean =>
  returned.some((place) => place.code === code || (place.open && code.startsWith(place.code)))
    || house.files.some((file) => (file.path.endsWith('.sql') || (isProduct(file) && !isWords(file)))
      && file.text.includes(`'${code}'`))

const placesOf = (file: HouseFile, pattern: RegExp): readonly Place[] =>
  [...file.text.matchAll(pattern)].map((match) => ({
    code: match[1] ?? match[2] ?? '', open: match[1] === undefined, file,
    line: file.text.slice(0, match.index).split('\n').length,
  }))

const fault = ({ code, file, line }: Place, says: string): Fault =>
  ({ path: file.path, line, says: `${code}${code.endsWith('-') || code.endsWith('/') ? '…' : ''} ${says}` })
