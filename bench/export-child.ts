/** One export in a process of its own, so that its memory is its own: started by export.ts, answers by a message. */
import { deskOf } from '../src/io/desk.ts'
import { openPool } from '../src/io/postgres/pool.ts'
import { actingAs } from '../src/io/postgres/server.ts'
import { colleagueAtWork } from '../town/colleague.ts'
import { BENCH_KEYS } from './office.ts'

/** What the parent is told. */
export type ExportTold = {
  readonly rows: number
  readonly bytes: number
  readonly fileName: string
  readonly seconds: number
  readonly peakBytes: number
}

const [databaseUrl = '', outgoing = '', applicationId = ''] = process.argv.slice(2)
const pool = openPool(actingAs(databaseUrl, 'daicho_app'), 2)
const noPaper = { make: () => Promise.reject(new Error('no paper is set here')), close: () => Promise.resolve() }
const desk = deskOf({ db: pool, keys: BENCH_KEYS, mode: 'demo', pdf: noPaper, outgoing })
const carrier = await colleagueAtWork(desk, 'kofu')
const began = performance.now()
const { rows, bytes, fileName } = await carrier.act('resident-list', { applicationId })
const told: ExportTold = {
  rows: Number(rows), bytes: Number(bytes), fileName: String(fileName),
  seconds: (performance.now() - began) / 1000, peakBytes: process.resourceUsage().maxRSS * 1024,
}
await pool.close()
process.send?.(told)
process.disconnect?.()
