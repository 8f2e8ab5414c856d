/** A task done again and again with a pause between, one run at a time. */
import { setTimeout as pause } from 'node:timers/promises'

/** For what has to be seen to soon after midnight, and again soon where it failed. */
export const A_MINUTE = 60_000

/** What is told of a failing run: its name alone, and once for as long as the same failure lasts. */
const told = (name: string, error: unknown): string =>
  `${name} failed (${error instanceof Error ? error.name : 'unknown'}) and is tried again`

/** `stop` raises the signal that the task sees, and waits for a run that is under way. */
export const repeated = (
  name: string, task: (stop: AbortSignal) => Promise<unknown>, everyMs: number,
): { readonly stop: () => Promise<void> } => {
  const ending = new AbortController()
  const run = async (): Promise<void> => {
    let lastTold = ''
    while (!ending.signal.aborted) {
      try {
        await task(ending.signal)
        lastTold = ''
      } catch (error) {
        const words = told(name, error)
        if (words !== lastTold) console.error(words)
        lastTold = words
      }
      await pause(everyMs, undefined, { signal: ending.signal }).catch(() => {})
    }
  }
  const running = run()
  return {
    stop: async () => {
      ending.abort()
      await running
    },
  }
}

/** Long enough for the requests that wait, short enough for twenty thousand people within a minute. */
const BREATH_MS = 30

/** A pace that leaves the counter its share while a long task goes on. */
export const unhurried = (stop: AbortSignal) =>
  ({ stop, breathe: () => pause(BREATH_MS, undefined, { signal: stop }).catch(() => {}) })
