/** What a bench part is, and what it reports: each figure beside the ceiling measured in the same run. */

export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** Milliseconds. */
  readonly p50?: number
  readonly p99?: number
  /** The same unit as `value`: what the machine does when nothing but the unavoidable is asked of it. */
  readonly ceiling?: number
  /** value / ceiling. */
  readonly ratio?: number
}

export type BenchContext = {
  /** A freshly migrated database of the part's own, as a superuser; the part may write to it as it likes. */
  readonly databaseUrl: string
  readonly residents: number
  readonly say: (text: string) => void
}

export type BenchPart = {
  /** The word after `--only`. */
  readonly only: string
  readonly run: (context: BenchContext) => Promise<Figure[]>
}
