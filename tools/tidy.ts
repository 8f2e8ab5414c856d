/** Reads the whole repository and fails where a rule of the house is broken: `node tools/tidy.ts [path or check …]`. */
import { readFileSync } from 'node:fs'
import { CHECKS } from './tidy/checks.ts'
import { EXCEPTIONS_FILE, readExceptions, withoutExceptions } from './tidy/exceptions.ts'
import { readHouse, type Complaint } from './tidy/house.ts'

const root = new URL('..', import.meta.url).pathname

/** Arguments narrow what is shown, not what is checked: `src/law`, `nesting`. */
const isShown = ({ check, path }: Complaint, filters: readonly string[]): boolean =>
  filters.length === 0 || filters.some((filter) => check === filter || path.startsWith(filter))

const main = (filters: readonly string[]): number => {
  const started = performance.now()
  const house = readHouse(root)
  const exceptions = readExceptions(readFileSync(`${root}${EXCEPTIONS_FILE}`, 'utf8'))
  const complaints = CHECKS.flatMap(({ name, run }) => run(house).map((fault) => ({ ...fault, check: name })))
  const found = withoutExceptions(complaints, exceptions)
    .filter((complaint) => isShown(complaint, filters))
    .sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1))
  for (const { check, path, line, says } of found) console.log(`${path}:${line}: ${says} [${check}]`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const what = `${house.files.length} files, ${CHECKS.length} checks`
  console.log(`tidy: ${what}, ${found.length} findings, ${exceptions.ceiling} exceptions, ${seconds} s`)
  return found.length > 0 ? 1 : 0
}

process.exitCode = main(process.argv.slice(2))
