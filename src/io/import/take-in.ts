/**
 * An import as a command carries it out: keys, the sequencer where no server runs one, the bar, and what is said at
 * the end.
 */
import { keepCommand } from '../child.ts'
import type { Settings } from '../config.ts'
import { readKeys } from '../keys.ts'
import type { DatabaseServer } from '../postgres/server.ts'
import type { RowFault } from '../../import/reading.ts'
import { importResidents, type Imported } from './import-residents.ts'
import { progressBar } from './progress.ts'

/** What is imported from where into what. */
export type TakeIn = {
  readonly settings: Settings
  readonly server: DatabaseServer
  readonly path: string
  readonly dryRun?: boolean
}

/**
 * Faults go to the standard output, one a line, the bar to the standard error. The embedded PostgreSQL may have no
 * server
 * beside it to sign the log: a sequencer is started then, and where one leads already, waits.
 */
export const takeIn = async ({ settings, server, path, dryRun = false }: TakeIn): Promise<Imported> => {
  await using stack = new AsyncDisposableStack()
  if (settings.databaseUrl === undefined && !dryRun) stack.defer(keepCommand('sequencer').stop)
  const bar = progressBar(process.stderr, () => performance.now())
  const say = (line: string): void => {
    bar.clear()
    console.log(line)
  }
  const imported = await importResidents({
    path, dryRun, address: server.url('daicho_importer'), keys: await readKeys(settings), mode: settings.mode,
    fault: (fault) => say(lineOf(fault)), notice: (notice) => say(`注意　${lineOf(notice)}`), progress: bar.show,
  })
  bar.clear()
  return imported
}

const lineOf = ({ line, column, value, reason }: RowFault): string =>
  `${line}行目${column === '' ? '' : `　${column}`}${value === '' ? '' : `「${value}」`}　${reason}`

/** One sentence on how it went. */
export const tellImported = ({ outcome, rows, persons, chunks, written, seconds }: Imported): string => {
  switch (outcome) {
    case 'already':
      return `already imported: ${count(rows)} rows in ${count(chunks)} log entries; nothing to do`
    case 'faulty':
      return `checked ${count(rows)} sound rows`
    case 'checked':
      return `checked ${count(rows)} rows of ${count(persons)} persons: nothing is wrong; nothing was written`
    case 'imported': {
      const total = seconds.checking + seconds.writing + seconds.settling
      return (
        `imported ${count(written.rows)} rows in ${count(written.chunks)} log entries, ${total.toFixed(1)} s`
        + ` (${count(Math.round(written.rows / total))} rows/s);`
        + ` the file has ${count(rows)} rows of ${count(persons)} persons`
      )
    }
  }
}

const count = (of: number): string => of.toLocaleString('en')
