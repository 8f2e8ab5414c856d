/** Imports run one way, from the server down to the law; kinds never see one another and are entered by their doors. */
import { areaOf, type Area } from '../areas.ts'
import { codeOf, isTest, isTypeScript, type Check, type Fault, type House, type HouseFile } from '../house.ts'
import { importsOf, pathOf, type Import } from '../imports.ts'

export const directions: Check = {
  name: 'directions',
  run: (house) => house.files.filter(isTypeScript)
    .flatMap((file) => [...placeOf(file), ...importFaults(house, file)]),
}

const placeOf = ({ path }: HouseFile): readonly Fault[] => {
  if (path.endsWith('.tsx') && !path.startsWith('console/')) return [fault(path, 1, '.tsx lives in console/ alone.')]
  return path.startsWith('src/') && areaOf(path) === undefined
    ? [fault(path, 1, 'This folder has no row in the table of tools/tidy/areas.ts.')]
    : []
}

/** Tests may look anywhere: they stand outside the house and try its doors and walls. */
const importFaults = (house: House, file: HouseFile): readonly Fault[] => {
  const area = areaOf(file.path)
  if (isTest(file)) return []
  return importsOf(codeOf(file)).flatMap((one) => {
    const says = objection(house, file.path, area, one)
    return says === undefined ? [] : [fault(file.path, one.line, says)]
  })
}

const objection = (
  house: House, importer: string, area: Area | undefined, { from }: Import,
): string | undefined => {
  const target = pathOf(importer, from)
  if (target === undefined) {
    return area === undefined || mayUse(area, from) ? undefined : `${area.folder} may not use '${from}'.`
  }
  if (/\.tsx?$/.test(target) && !house.byPath.has(target)) return `'${from}' leads to no file.`
  if (/\.test\.tsx?$|^test\//.test(target) && area !== undefined) return 'The product does not import tests.'
  const closed = kindObjection(house, importer, target)
  if (closed !== undefined || area === undefined || target.endsWith('.json')) return closed
  const other = areaOf(target)
  const allowed = other === area
    || area.may.some((folder) => folder === other?.folder || folder === target.split('/')[0])
  return allowed ? undefined : `${area.folder} may not see ${other?.folder ?? target}.`
}

const mayUse = ({ packages }: Area, from: string): boolean =>
  packages.some((name) =>
    from === name || from.startsWith(`${name}/`) || (name === 'node:*' && from.startsWith('node:')))

/** A kind's folder, 'src/events/by-notification/move-in'; undefined for what belongs to no kind. */
const kindOf = (house: House, path: string): string | undefined => {
  const area = areaOf(path)
  if (area?.kindsAt === undefined) return undefined
  const parts = path.slice(area.folder.length + 1).split('/')
  const folder = [area.folder, ...parts.slice(0, area.kindsAt)].join('/')
  return parts.length > area.kindsAt && house.byPath.has(`${folder}/index.ts`) ? folder : undefined
}

/** The list beside the kinds may gather their words; everybody else comes in by the server's or the console's door. */
const kindObjection = (house: House, importer: string, target: string): string | undefined => {
  const kind = kindOf(house, target)
  const own = kindOf(house, importer)
  if (kind === undefined || kind === own) return undefined
  if (own !== undefined) return 'Kinds never import each other; what two share moves to record or law.'
  const door = target.slice(kind.length + 1)
  const doors = areaOf(importer) === areaOf(target) ? ['index.ts', 'face.ts', 'words.ja.ts'] : ['index.ts', 'face.ts']
  const fromProduct = importer.startsWith('src/') || importer.startsWith('console/')
  return doors.includes(door) || !fromProduct ? undefined : `A kind is entered by index.ts or face.ts, not by ${door}.`
}

const fault = (path: string, line: number, says: string): Fault => ({ path, line, says })
