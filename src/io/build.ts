/** Tells what runs here by the sources themselves, and reads what the last whole run of the tests left behind. */
import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Build } from '../frame/build.ts'
import { ROOT } from './console-build.ts'

/** Written by a whole green run of the tests, and by nothing else; belongs to no release by itself. */
export const TESTED_FILE = join(ROOT, 'tested.json')

/** Whatever decides what the house does or what its tests ask, the tests among it. */
const SOURCES = [
  'src/**/*', 'db/**/*', 'console/**/*', 'town/**/*', 'test/**/*', 'tools/**/*', 'bench/**/*', 'bin/*', 'assets/**/*',
  'package.json', 'package-lock.json', 'tsconfig.json',
]
const NO_SOURCES = ['console/{dist,.build-*}/**']

/** The form of `tested.json`. */
export const Tested = z.strictObject({
  build: z.string().regex(/^[0-9a-f]{64}$/),
  passed: z.array(z.string()),
})

/** One hash over every source file, names included. */
export const hashOfBuild = async (root = ROOT): Promise<string> => {
  const files = SOURCES.flatMap((pattern) =>
    globSync(pattern, { cwd: root, exclude: NO_SOURCES, withFileTypes: true })
      .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)))
  const whole = createHash('sha256')
  for (const path of [...new Set(files)].sort()) {
    const content = createHash('sha256').update(await readFile(path)).digest('hex')
    whole.update(`${path.slice(root.length)} ${content}\n`)
  }
  return whole.digest('hex')
}

/** What is on record of the tests, against the hash of what runs. */
export const testsOf = (hash: string, record: string | undefined): Pick<Build, 'tests' | 'passed'> => {
  if (record === undefined) return { tests: 'not-run', passed: new Set() }
  const tested = Tested.parse(JSON.parse(record))
  return tested.build === hash
    ? { tests: 'passed', passed: new Set(tested.passed) } : { tests: 'other-build', passed: new Set() }
}

/** Reads once: what runs was loaded when the process began. */
export const buildReader = (mode: Build['mode']): (() => Promise<Build>) => {
  let read: Promise<Build> | undefined
  return () => {
    read ??= readBuild(mode)
    return read
  }
}

const readBuild = async (mode: Build['mode']): Promise<Build> => {
  const hash = await hashOfBuild()
  const record = await readFile(TESTED_FILE, 'utf8').catch(() => undefined)
  return { hash, mode, ...testsOf(hash, record) }
}
