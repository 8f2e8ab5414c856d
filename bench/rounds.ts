/** How a part measures: some clients at once, in short rounds turn about with the ceiling, medians of it all. */

/** Milliseconds of each call, and how many there were in a second. */
export type Run = { readonly each: readonly number[]; readonly perSecond: number }

/** Does all the work with so many clients, each taking the next piece when it is done with the last. */
export const runClients = async <T>(
  work: readonly T[], clients: number, call: (one: T) => Promise<unknown>,
): Promise<Run> => {
  const left = [...work]
  const each: number[] = []
  const began = performance.now()
  const client = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      const started = performance.now()
      await call(one)
      each.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { each, perSecond: work.length / (performance.now() - began) * 1000 }
}

/** One way of doing the same thing; `work` makes fresh pieces for a round. */
export type Way<T> = {
  readonly work: () => Promise<readonly T[]>
  readonly call: (one: T) => Promise<unknown>
}

/**
 * Runs every way once in each round, the first one first in even rounds and last in odd ones, so that whatever else the
 * machine does falls on all alike. One round before them warms up.
 */
export const turnAbout = async <T>(
  ways: readonly Way<T>[], { rounds, clients, after }: {
    readonly rounds: number; readonly clients: number; readonly after: () => Promise<void>
  },
): Promise<readonly Run[]> => {
  const runs: Run[][] = ways.map(() => [])
  for (let round = -1; round < rounds; round += 1) {
    const order = round % 2 === 0 ? [...ways.keys()] : [...ways.keys()].toReversed()
    for (const at of order) {
      const way = ways[at]
      if (way === undefined) continue
      const run = await runClients(await way.work(), clients, way.call)
      if (round >= 0) runs[at]?.push(run)
      await after()
    }
  }
  return runs.map(middle)
}

/** All calls, and the median of the rounds' speeds. */
export const middle = (runs: readonly Run[]): Run => ({
  each: runs.flatMap(({ each }) => each), perSecond: quantile(runs.map(({ perSecond }) => perSecond), 0.5),
})

/** The value below which such a share of the values lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** To so many places behind the point. */
export const rounded = (value: number, places = 1): number => Number(value.toFixed(places))
