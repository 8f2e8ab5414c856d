/** A bar that says how far an import is, how fast it goes and how long it will take. */
import type { Progress } from './import-residents.ts'

/** Where the bar is drawn: a terminal redraws one line, anything else gets a line now and then. */
export type BarPlace = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }

/** Draws what it is told, at most ten times a second on a terminal and every five seconds elsewhere. */
export type ProgressBar = {
  readonly show: (progress: Progress) => void
  /** Clears the line, so that something else may be written. */
  readonly clear: () => void
}

const WIDTH = 24
const BETWEEN = { terminal: 100, elsewhere: 5_000 }

/** A bar that redraws itself on a terminal, and a line now and then elsewhere. `now` is in milliseconds. */
export const progressBar = (place: BarPlace, now: () => number): ProgressBar => {
  const terminal = place.isTTY === true
  let begun = { stage: '', at: 0, rows: 0 }
  let drawn = -Infinity
  return {
    show: (progress) => {
      const at = now()
      const isNewStage = progress.stage !== begun.stage
      if (isNewStage) begun = { stage: progress.stage, at, rows: progress.rows }
      if (!isNewStage && at - drawn < (terminal ? BETWEEN.terminal : BETWEEN.elsewhere)) return
      drawn = at
      const line = lineOf(progress, progress.rows - begun.rows, (at - begun.at) / 1000)
      place.write(terminal ? `\r\u001b[2K${line}` : `${line}\n`)
    },
    clear: () => { if (terminal) place.write('\r\u001b[2K') },
  }
}

const lineOf = ({ stage, rows, part }: Progress, rowsDone: number, seconds: number): string => {
  if (stage === 'settling') return 'settling   making the indexes of the search'
  const filled = Math.round(part * WIDTH)
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}]`
  const speed = seconds === 0 ? 0 : Math.round(rowsDone / seconds)
  const left = part === 0 || seconds === 0 ? '' : `, ${timeOf(seconds / part * (1 - part))} left`
  const done = `${Math.floor(part * 100)} % ${rows.toLocaleString('en')} rows`
  return `${stage.padEnd(10)} ${bar} ${done}, ${speed.toLocaleString('en')} rows/s${left}`
}

const timeOf = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
