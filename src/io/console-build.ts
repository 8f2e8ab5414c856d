/** Builds the console where its sources differ from those of the build that stands. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { Refusal } from './refusal.ts'

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The built console. */
export const CONSOLE_FILES = join(ROOT, 'console', 'dist')

const MARK = join(CONSOLE_FILES, '.source-hash')

/** What the built files come from; the server's own folders never reach a browser. */
const SOURCES = ['console/**/*', 'src/**/*.ts', 'package-lock.json']
const NO_SOURCES = ['console/dist/**', 'console/dist', '**/*.test.ts', 'src/{desk,io,oplog,commands}/**', 'src/*.ts']

/** Why there is no console to serve. */
export class ConsoleRefused extends Refusal {}

/** Builds when needed. Throws ConsoleRefused with the builder's last words. */
export const ensureConsole = async (): Promise<'built' | 'as it was' | 'absent'> => {
  if (!existsSync(join(ROOT, 'console', 'vite.config.ts'))) return 'absent'
  const wanted = await hashSources()
  if (wanted === await builtHash()) return 'as it was'
  await buildConsole(wanted)
  return 'built'
}

/** Builds in any case. */
export const buildConsole = async (hash?: string): Promise<void> => {
  const builder = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  if (!existsSync(builder)) {
    throw new ConsoleRefused('The console cannot be built without vite; run "npm ci" without --omit=dev.')
  }
  await runBuilder(builder)
  await writeFile(MARK, hash ?? await hashSources())
}

/** A finished build is there, whatever its sources. Throws ConsoleRefused otherwise. */
export const assertConsoleBuilt = async (): Promise<void> => {
  if (await builtHash() === undefined) throw new ConsoleRefused('The console is not built; run "npm run build" first.')
}

const runBuilder = (builder: string): Promise<void> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, [builder, 'build', 'console', '--logLevel', 'warn'],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] })
  let words = ''
  child.stderr.on('data', (chunk: Buffer) => { words += chunk.toString() })
  child.once('error', reject)
  child.once('exit', (code) => {
    if (code === 0) resolve()
    else reject(new ConsoleRefused(`The console could not be built:\n${stripVTControlCharacters(words).trim()}`))
  })
})

const hashSources = async (): Promise<string> => {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT, exclude: NO_SOURCES })).sort()) {
    const content = await readFile(join(ROOT, path)).catch(() => undefined) // a folder has no content
    if (content !== undefined) hash.update(`${path}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

const builtHash = (): Promise<string | undefined> => readFile(MARK, 'utf8').catch(() => undefined)
