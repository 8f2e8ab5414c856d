/** Runs every test, or those whose path holds one of the arguments, and ends with one plain line of counts. */
import { globSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { pipeline } from 'node:stream/promises'
import { testNamed } from '../src/frame/build.ts'
import { hashOfBuild, TESTED_FILE } from '../src/io/build.ts'
import { CLUSTER_VARIABLE, startTestCluster } from '../test/cluster.ts'

const FOLDERS = ['src', 'test', 'town', 'tools', 'bench', 'db', 'console']
/** The long run lives ten thousand lives in one file. */
const TEST_TIMEOUT = (process.env['DAICHO_LIVES'] === undefined ? 5 : 240) * 60_000

/** `names`: the tests that passed, as a build's record names them. */
type Counts = { passed: number; failed: number; names: ReadonlySet<string> }

const findTests = (filters: readonly string[]): readonly string[] =>
  FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.test.ts`, { exclude: ['**/node_modules/**', '**/dist/**'] }))
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)))
    .sort()

const runFiles = async (files: readonly string[], env: NodeJS.ProcessEnv): Promise<Counts> => {
  const counts = { passed: 0, failed: 0 }
  const events = run({ files: [...files], concurrency: 2, timeout: TEST_TIMEOUT, env })
  events.on('test:summary', ({ file, counts: { tests, passed, skipped, todo } }) => {
    if (file !== undefined) return
    counts.passed = passed
    counts.failed = tests - passed - skipped - todo
  })
  const empty: string[] = []
  const names = new Set<string>()
  events.on('test:pass', ({ name, file, skip, todo }) => {
    if (files.includes(name)) empty.push(name)
    if (file === undefined || skip !== undefined || todo !== undefined) return
    names.add(testNamed({ file: relative(process.cwd(), file), title: name }))
  })
  await pipeline(events, new spec(), process.stdout, { end: false })
  for (const file of empty) console.log(`✖ ${file} holds no test`)
  return { passed: counts.passed - empty.length, failed: counts.failed + empty.length, names }
}

const runAll = async (files: readonly string[]): Promise<Counts> => {
  const cluster = await startTestCluster()
  stopOnSignal(cluster.stop)
  try {
    return await runFiles(files, { ...process.env, [CLUSTER_VARIABLE]: cluster.directory })
  } finally {
    await cluster.stop()
  }
}

const stopOnSignal = (stop: () => Promise<void>): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => { void stop().finally(() => process.exit(1)) })
  }
}

/** A whole green run over sources that did not change meanwhile is put on record for the self-check. */
const keep = async (before: string, { passed, failed, names }: Counts): Promise<void> => {
  await rm(TESTED_FILE, { force: true })
  if (failed > 0 || passed === 0 || await hashOfBuild() !== before) return
  await writeFile(TESTED_FILE, `${JSON.stringify({ build: before, passed: [...names].sort() }, null, 1)}\n`)
  console.log(`On record for the self-check of build ${before.slice(0, 12)}.`)
}

const main = async (): Promise<void> => {
  const filters = process.argv.slice(2)
  const build = await hashOfBuild()
  const counts = await runAll(findTests(filters)).catch((error: unknown): Counts => {
    console.error(error)
    return { passed: 0, failed: 1, names: new Set() }
  })
  if (filters.length === 0) await keep(build, counts)
  const { passed, failed } = counts
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  console.log(`${passed} passed, ${failed} failed`)
}

await main()
