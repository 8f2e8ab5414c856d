/** Every environment variable in use stands in SETTINGS and in the operators' table, and each of those is used. */
import { isTest, isTypeScript, type Check, type Fault, type House, type HouseFile } from '../house.ts'

const SOURCE = 'src/io/config.ts'
export const SETTINGS_TABLE = 'docs/operating/settings.md'
/** Names of tests between themselves begin with DAICHO_TEST_ and are nobody's setting. */
const NAME = /\b(?:DAICHO_(?!TEST_)[A-Z][A-Z_]*[A-Z]|DATABASE_URL)\b/g

/** Names in the `SETTINGS` list of the program. */
export const settingsDeclared = (house: House): readonly string[] =>
  [...(house.byPath.get(SOURCE)?.text ?? '').matchAll(/\{ name: '([A-Z_]+)'/g)].map(([, name]) => name ?? '')

/** Names in the first column of the operators' table. */
export const settingsDocumented = (house: House): readonly string[] =>
  [...(house.byPath.get(SETTINGS_TABLE)?.text ?? '').matchAll(/^\| *`([A-Z_]+)`/gm)].map(([, name]) => name ?? '')

export const settings: Check = {
  name: 'settings',
  run: (house) => {
    const declared = settingsDeclared(house)
    const documented = settingsDocumented(house)
    return [
      ...house.files.filter((file) => !isTest(file)).flatMap((file) => unknownNames(file, declared)),
      ...declared.filter((name) => !documented.includes(name))
        .map((name) => fault(SETTINGS_TABLE, 1, `${name} is a setting and does not stand in the table.`)),
      ...documented.filter((name) => !declared.includes(name))
        .map((name) => fault(SETTINGS_TABLE, 1, `${name} stands in the table and is no setting.`)),
      ...declared.filter((name) => !isUsed(house, name))
        .map((name) => fault(SOURCE, 1, `${name} is declared and read nowhere.`)),
    ]
  },
}

const unknownNames = (file: HouseFile, declared: readonly string[]): readonly Fault[] =>
  [...new Set(file.text.match(NAME) ?? [])].filter((name) => !declared.includes(name))
    .map((name) => fault(file.path, lineOf(file, name), `${name} is no setting of ${SOURCE}.`))

const lineOf = ({ lines }: HouseFile, name: string): number => lines.findIndex((line) => line.includes(name)) + 1

/** Once in the list and once more somewhere in code or in a command of package.json. */
const isUsed = (house: House, name: string): boolean =>
  house.files.filter((file) => isTypeScript(file) || file.path === 'package.json')
    .reduce((count, { text }) => count + text.split(new RegExp(`\\b${name}\\b`)).length - 1, 0) > 1

const fault = (path: string, line: number, says: string): Fault => ({ path, line, says })
