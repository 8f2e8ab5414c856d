/** A line fits beside another one on a screen: 120 characters, a full-width one counting as one. */
import { isGenerated, type Check, type HouseFile } from '../house.ts'

const LIMIT = 120
/** One row of a table is one line: the law beside its words. */
const TABLES = /(^|\/)(examples|words\.ja|[\w-]+-words\.ja)\.ts$/
const CODE = /\.(ts|tsx|css|typ|sh|sql|mjs|html)$/

const tooLong = (line: string): boolean => line.length > LIMIT && [...line].length > LIMIT

export const lineLength: Check = {
  name: 'line-length',
  run: (house) => house.files
    .filter((file: HouseFile) => CODE.test(file.path) && !TABLES.test(file.path) && !isGenerated(file))
    .flatMap(({ path, lines }) => lines.flatMap((line, index) => tooLong(line)
      ? [{ path, line: index + 1, says: `${[...line].length} characters; the limit is ${LIMIT}.` }]
      : [])),
}
