/** An open office in a database of the bench's own: its desk as the server's role, and everybody at work. */
import { deskOf } from '../src/io/desk.ts'
import type { Desk } from '../src/desk/desk.ts'
import type { Database } from '../src/desk/ports.ts'
import { stepAll } from '../src/io/log/step.ts'
import { openPool, SERVER_KEEPS_MILLIS } from '../src/io/postgres/pool.ts'
import { actingAs } from '../src/io/postgres/server.ts'
import { testSigner } from '../test/log.ts'
import { atWork, type AtWork } from '../town/colleague.ts'
import { ADMINISTRATOR, COLLEAGUES, DEMO_PASSWORD } from '../town/office.ts'
import { openOffice } from '../town/open-office.ts'

export type BenchOffice = {
  readonly desk: Desk
  readonly db: Database
  readonly as: (operator: string, desk?: Desk) => Promise<AtWork>
  /** Gives every entry its place and signs, as the sequencer does; between rounds, outside the time. */
  readonly sign: () => Promise<void>
  readonly close: () => Promise<void>
}

const boxKey = Buffer.alloc(32, 7)
/** Nothing real is ever sealed with them. */
export const BENCH_KEYS = {
  hmacKey: Buffer.alloc(32, 9),
  boxKey,
  boxKeyId: 'bench',
  boxKeys: new Map([['bench', boxKey]]),
}

const noPaper = { make: () => Promise.reject(new Error('no paper is set here')), close: () => Promise.resolve() }

/**
 * Opens the office where it is not open yet.
 * @param connections of the server's role, as many as a server has
 * @param stock of resident codes, for people who bring none
 */
export const benchOffice = async (databaseUrl: string, connections = 10, stock = 0): Promise<BenchOffice> => {
  const pool = openPool(actingAs(databaseUrl, 'daicho_app'), connections, SERVER_KEEPS_MILLIS)
  const log = openPool(actingAs(databaseUrl, 'daicho_sequencer'), 1)
  const desk = deskOf({ db: pool, keys: BENCH_KEYS, mode: 'demo', pdf: noPaper, outgoing: 'none' })
  const isOpen = (await pool.query('select from access.operator limit 1')).length > 0
  if (!isOpen) await openOffice(desk, stock)
  return {
    desk, db: pool,
    as: (operator, of = desk) => seat(of, operator),
    sign: async () => { await stepAll(log, testSigner) },
    close: async () => { await Promise.all([pool.close(), log.close()]) },
  }
}

const seat = (desk: Desk, operator: string): Promise<AtWork> => {
  const terminal = [ADMINISTRATOR, ...COLLEAGUES].find((known) => known.operator === operator)?.terminal ?? ''
  return atWork(desk, { operator, password: DEMO_PASSWORD, terminal })
}
