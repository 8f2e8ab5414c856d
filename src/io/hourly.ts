/** A task at the start and once an hour after it, one run at a time. */

const HOUR = 60 * 60 * 1_000

/** A failing run is told by its name alone and tried again the next hour; `stop` waits for a run that is under way. */
export const hourly = (name: string, task: () => Promise<unknown>): { readonly stop: () => Promise<void> } => {
  let running: Promise<void> = Promise.resolve()
  const run = async (): Promise<void> => {
    try {
      await task()
    } catch (error) {
      console.error(`${name} failed (${error instanceof Error ? error.name : 'unknown'}) and is tried again in an hour`)
    }
  }
  const next = (): void => { running = running.then(run) }
  next()
  const timer = setInterval(next, HOUR)
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
