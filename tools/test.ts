/** Runs every test, or those whose path holds one of the arguments, and ends with one plain line of counts. */
import { globSync } from 'node:fs'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { pipeline } from 'node:stream/promises'
import { CLUSTER_VARIABLE, startTestCluster } from '../test/cluster.ts'

const FOLDERS = ['src', 'test', 'town', 'tools', 'bench', 'db', 'console']
/** The long run lives ten thousand lives in one file. */
const TEST_TIMEOUT = (process.env['DAICHO_LIVES'] === undefined ? 5 : 240) * 60_000

type Counts = { passed: number; failed: number }

const findTests = (filters: readonly string[]): readonly string[] =>
  FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.test.ts`, { exclude: ['**/node_modules/**', '**/dist/**'] }))
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)))
    .sort()

const runFiles = async (files: readonly string[], env: NodeJS.ProcessEnv): Promise<Counts> => {
  const counts: Counts = { passed: 0, failed: 0 }
  const events = run({ files: [...files], concurrency: 2, timeout: TEST_TIMEOUT, env })
  events.on('test:summary', ({ file, counts: { tests, passed, skipped, todo } }) => {
    if (file !== undefined) return
    counts.passed = passed
    counts.failed = tests - passed - skipped - todo
  })
  const empty: string[] = []
  events.on('test:pass', ({ name }) => { if (files.includes(name)) empty.push(name) })
  await pipeline(events, new spec(), process.stdout, { end: false })
  for (const file of empty) console.log(`✖ ${file} holds no test`)
  return { passed: counts.passed - empty.length, failed: counts.failed + empty.length }
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

const main = async (): Promise<void> => {
  const { passed, failed } = await runAll(findTests(process.argv.slice(2))).catch((error: unknown) => {
    console.error(error)
    return { passed: 0, failed: 1 }
  })
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  console.log(`${passed} passed, ${failed} failed`)
}

await main()
