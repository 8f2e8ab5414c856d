/** The files of the repository as the checks see them: path, text, lines and, for TypeScript, code. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { readCode, type Code } from './code.ts'
import { functionsOf, type FunctionSpan } from './functions.ts'

/** Paths are relative to the root, with forward slashes. */
export type HouseFile = { readonly path: string; readonly text: string; readonly lines: readonly string[] }

/** `paths` holds every file, pictures and fonts too; `files` those that are text. */
export type House = {
  readonly files: readonly HouseFile[]
  readonly byPath: ReadonlyMap<string, HouseFile>
  readonly paths: ReadonlySet<string>
}

/** What a check says of one place. */
export type Fault = { readonly path: string; readonly line: number; readonly says: string }

/** One check over the whole house: the name that exceptions are written under, and every place that breaks it. */
export type Check = { readonly name: string; readonly run: (house: House) => readonly Fault[] }

/** A fault together with the name of the check that found it. */
export type Complaint = Fault & { readonly check: string }

const BINARY = /\.(ttf|otf|woff2?|png|jpe?g|ico|pdf|gz|zip|der|p12)$/
const ALWAYS_SKIPPED = ['.git', 'node_modules']

/** Makes a house of texts, and of the paths of files that are not text; tests hand small ones. */
export const houseOf = (texts: Readonly<Record<string, string>>, binaries: readonly string[] = []): House => {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text, lines: text.split('\n') }))
  const paths = new Set([...files.map(({ path }) => path), ...binaries])
  return { files, byPath: new Map(files.map((file) => [file.path, file])), paths }
}

/** Reads every text file below the root but what .gitignore names. Throws where a file cannot be read. */
export const readHouse = (root: string): House => {
  const skipped = ignoredBy(readText(join(root, '.gitignore')))
  const texts: Record<string, string> = {}
  const binaries: string[] = []
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = join(folder, entry.name)
      const path = relative(root, full).split(sep).join('/')
      if (skipped(path, entry.name)) continue
      if (entry.isDirectory()) walk(full)
      else if (BINARY.test(entry.name)) binaries.push(path)
      else if (entry.isFile()) texts[path] = readText(full)
    }
  }
  walk(root)
  return houseOf(texts, binaries)
}

/** Plain lines of .gitignore only: a name, a path, or `*.ending`. */
const ignoredBy = (gitignore: string): (path: string, name: string) => boolean => {
  const patterns = gitignore.split('\n').map((line) => line.trim().replace(/\/$/, '')).filter((line) => line !== '')
  const names = new Set([...ALWAYS_SKIPPED, ...patterns])
  const endings = patterns.filter((pattern) => pattern.startsWith('*')).map((pattern) => pattern.slice(1))
  return (path, name) => names.has(name) || names.has(path) || endings.some((ending) => name.endsWith(ending))
}

const readText = (path: string): string => readFileSync(path, 'utf8')

export const isTypeScript = ({ path }: HouseFile): boolean => /\.tsx?$/.test(path)
export const isTest = ({ path }: HouseFile): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('test/')

/** Tables written by a program say so in their opening comment; nobody reads them line by line. */
export const isGenerated = ({ lines }: HouseFile): boolean =>
  /\b(?:made|generated) by tools\//i.test(lines.slice(0, 8).join('\n'))

const codes = new WeakMap<HouseFile, Code>()
const functions = new WeakMap<HouseFile, readonly FunctionSpan[]>()

/** The code of a TypeScript file, read once. */
export const codeOf = (file: HouseFile): Code => {
  const known = codes.get(file) ?? readCode(file.text, file.path.endsWith('.tsx'))
  codes.set(file, known)
  return known
}

/** The functions of a TypeScript file, found once. */
export const functionsIn = (file: HouseFile): readonly FunctionSpan[] => {
  const known = functions.get(file) ?? functionsOf(codeOf(file))
  functions.set(file, known)
  return known
}

/** TypeScript that people wrote. */
export const writtenCode = (house: House): readonly HouseFile[] =>
  house.files.filter((file) => isTypeScript(file) && !isGenerated(file))
