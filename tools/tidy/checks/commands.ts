/** Every command that a document tells people to type exists. */
import type { Check, Fault, House, HouseFile } from '../house.ts'

const SCRIPT = /\bnpm (?:run (?:-s )?(?<run>[\w:-]+)|(?<verb>start|test)\b)(?: -- (?<argument>[a-z][\w-]*))?/
const COMMAND = /(?<=[`$] ?|^ *)(?:bin\/)?daicho (?<command>[a-z][\w-]*)/
/** In messages of the program a command stands between double quotes. */
const QUOTED = /(?<=")daicho (?<command>[a-z][\w-]*)/
const TOLD = new RegExp(`${SCRIPT.source}|${COMMAND.source}`, 'gm')
const TOLD_IN_CODE = new RegExp(`${SCRIPT.source}|${QUOTED.source}`, 'g')
const DOCUMENTS = /\.md$|^\.ci\/|^src\/.*\.ts$/

/** Scripts of package.json. */
export const scriptsOf = (house: House): readonly string[] => {
  const parsed: unknown = JSON.parse(house.byPath.get('package.json')?.text ?? '{}')
  return isRecord(parsed) && isRecord(parsed['scripts']) ? Object.keys(parsed['scripts']) : []
}

/** Commands of the program, read from its one table. */
export const commandsOf = (house: House): readonly string[] =>
  [...(house.byPath.get('src/cli.ts')?.text ?? '').matchAll(/\{ name: '([a-z][\w-]*)', summary:/g)]
    .map(([, name]) => name ?? '')

export const commands: Check = {
  name: 'commands',
  run: (house) => {
    const scripts = [...scriptsOf(house), 'ci', 'install']
    const known = commandsOf(house)
    return house.files.filter(({ path }) => DOCUMENTS.test(path)).flatMap((file) => faults(file, scripts, known))
  },
}

const faults = (file: HouseFile, scripts: readonly string[], known: readonly string[]): readonly Fault[] =>
  [...file.text.matchAll(file.path.startsWith('src/') ? TOLD_IN_CODE : TOLD)].flatMap(({ groups, index }) => {
    const script = groups?.['run'] ?? groups?.['verb']
    const command = script === 'daicho' ? groups?.['argument'] : groups?.['command']
    const line = file.text.slice(0, index).split('\n').length
    if (script !== undefined && !scripts.includes(script)) {
      return [fault(file, line, `package.json has no script '${script}'.`)]
    }
    const isKnown = command === undefined || known.includes(command)
    return isKnown ? [] : [fault(file, line, `daicho has no command '${command}'.`)]
  })

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const fault = ({ path }: HouseFile, line: number, says: string): Fault => ({ path, line, says })
