/** Builds the console where its sources differ from those of the build that stands. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { Refusal } from './refusal.ts'

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The built console. */
export const CONSOLE_FILES = join(ROOT, 'console', 'dist')

const MARK = '.source-hash'

/** What the built files come from; the server's own folders never reach a browser. */
const SOURCES = ['console/**/*', 'src/**/*.ts', 'package-lock.json']
const NO_SOURCES = ['console/{dist,.build-*}/**', '**/*.test.ts', 'src/{desk,io,oplog,commands}/**', 'src/*.ts']

/** Why there is no console to serve. */
export class ConsoleRefused extends Refusal {}

/** Builds when needed. Throws ConsoleRefused with the builder's last words. */
export const ensureConsole = async (): Promise<'built' | 'as it was'> => {
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
  const draft = join(ROOT, 'console', `.build-${process.pid}`)
  try {
    await runBuilder(builder, draft)
    await writeFile(join(draft, MARK), hash ?? await hashSources())
    await putInPlace(draft)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** Whole or not at all: a server beside us may be serving the files. Another build that came first is as good. */
const putInPlace = async (draft: string): Promise<void> => {
  const old = `${draft}-old`
  await rename(CONSOLE_FILES, old).catch(ignoring('ENOENT'))
  await rename(draft, CONSOLE_FILES).catch(ignoring('ENOTEMPTY', 'EEXIST'))
  await rm(old, { recursive: true, force: true })
}

/** A finished build is there, whatever its sources. Throws ConsoleRefused otherwise. */
export const assertConsoleBuilt = async (): Promise<void> => {
  if (await builtHash() === undefined) throw new ConsoleRefused('The console is not built; run "npm run build" first.')
}

const ignoring = (...codes: readonly string[]) => (error: NodeJS.ErrnoException): void => {
  if (!codes.includes(error.code ?? '')) throw error
}

const runBuilder = (builder: string, into: string): Promise<void> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, [builder, 'build', 'console', '--outDir', into, '--logLevel', 'error'],
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

const builtHash = (): Promise<string | undefined> => readFile(join(CONSOLE_FILES, MARK), 'utf8').catch(() => undefined)
