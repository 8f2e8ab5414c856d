/** One import in a process of its own, so that its memory is its own: started by import.ts, answers by a message. */
import { importResidents } from '../src/io/import/import-residents.ts'
import { BENCH_KEYS } from './office.ts'

/** What the parent is told. */
export type ChildTold = {
  readonly outcome: string
  readonly rows: number
  readonly persons: number
  readonly seconds: { readonly checking: number; readonly writing: number; readonly settling: number }
  readonly peakBytes: number
}

const [path = '', address = ''] = process.argv.slice(2)
const imported = await importResidents({
  path, address, keys: BENCH_KEYS, mode: 'demo',
  fault: ({ line, column, reason }) => { console.error(line, column, reason) },
})
const { outcome, rows, persons, seconds } = imported
const told: ChildTold = { outcome, rows, persons, seconds, peakBytes: process.resourceUsage().maxRSS * 1024 }
process.send?.(told)
process.disconnect?.()
