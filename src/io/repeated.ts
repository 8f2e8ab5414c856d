/** A task done again and again with a pause between, one run at a time. */
import { setTimeout as pause } from 'node:timers/promises'

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
