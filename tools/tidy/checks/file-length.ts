/** A file stays short enough to be read in one sitting: 300 lines. */
import { isGenerated, type Check, type HouseFile } from '../house.ts'

const LIMIT = 300
const CODE = /\.(ts|tsx|css|typ|sh|mjs|html)$/
/** Tables beside the law and the words of a kind grow with the law, not with our cleverness. */
const TABLES = /(^|\/)(examples|words\.ja|[\w-]+-words\.ja)\.ts$/

const isMeasured = (file: HouseFile): boolean =>
  CODE.test(file.path) && !TABLES.test(file.path) && !isGenerated(file)

export const fileLength: Check = {
  name: 'file-length',
  run: (house) => house.files.filter(isMeasured).flatMap((file) => {
    const count = file.lines.at(-1) === '' ? file.lines.length - 1 : file.lines.length
    if (count <= LIMIT) return []
    return [{ path: file.path, line: LIMIT + 1, says: `${count} lines; the limit is ${LIMIT}.` }]
  }),
}
