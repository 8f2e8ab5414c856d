/** The browser gets the law, the record, the frame's types and the kinds' faces; nothing within its reach decides. */
import { codeOf, isTest, isTypeScript, type Check, type Fault, type House, type HouseFile } from '../house.ts'
import { importsOf, pathOf, type Import } from '../imports.ts'

const FACE = /^src\/.*\/face\.ts$/
const BUILD_FILES = /^console\/vite\.config\.ts$/
const OPEN = /^src\/(?:law|record)\/|^src\/frame\/form\.ts$|\/face\.ts$/
/** Of the frame the console needs the form, which is data that it draws; of the rest the types. */
const TYPES_ONLY = /^src\/frame\//
/** Whatever way they are reached, these run on the server alone. */
const SERVER_ONLY = /^node:|^src\/(?:desk|io|oplog)\/|^src\/[^/]+$|\/(?:rules|decide|facts|index)\.ts$/
/** The console loads the faces of events; the page's policy lets no script compile text, as zod would. */
const COMPILES_TEXT = /^zod$/

export const consoleReach: Check = {
  name: 'console-reach',
  run: (house) => {
    const console = house.files.filter((file) =>
      file.path.startsWith('console/') && isTypeScript(file) && !isTest(file) && !BUILD_FILES.test(file.path))
    // Faces are gathered by a pattern, without an import that could be followed: each is within reach.
    const faces = house.files.filter(({ path }) => FACE.test(path))
    const events = faces.filter(({ path }) => path.startsWith('src/events/'))
    return [
      ...console.flatMap(directFaults),
      ...reachFaults(house, [...console, ...faces], SERVER_ONLY),
      ...reachFaults(house, [...console, ...events], COMPILES_TEXT),
    ]
  },
}

const directFaults = (file: HouseFile): readonly Fault[] =>
  importsOf(codeOf(file)).flatMap((one) => {
    const target = pathOf(file.path, one.from)
    if (target === undefined || target.startsWith('console/') || isOpen(target, one)) return []
    return [fault(file.path, one.line, `The console sees law, record, the frame's types and face.ts, not ${target}.`)]
  })

const isOpen = (target: string, { typeOnly }: Import): boolean =>
  OPEN.test(target) || (typeOnly && TYPES_ONLY.test(target)) || /\.(css|svg|json|woff2)$/.test(target)

/** Walks every import that is left at run time. A file is walked once, so the first way to it is the one told. */
const reachFaults = (house: House, starts: readonly HouseFile[], forbidden: RegExp): readonly Fault[] => {
  const seen = new Set(starts.map(({ path }) => path))
  const queue = [...starts]
  const found: Fault[] = []
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const one of importsOf(codeOf(file)).filter(({ typeOnly }) => !typeOnly)) {
      const target = pathOf(file.path, one.from) ?? one.from
      const next = house.byPath.get(target)
      if (forbidden.test(target)) {
        found.push(fault(file.path, one.line, `'${target}' would be reachable from the browser.`))
      } else if (next !== undefined && isTypeScript(next) && !seen.has(target)) {
        seen.add(target)
        queue.push(next)
      }
    }
  }
  return found
}

const fault = (path: string, line: number, says: string): Fault => ({ path, line, says })
