/** What runs here: the sources by their hash, the mode, and the tests that passed over exactly these sources. */
import type { Proof } from '../law/technical-standard.ts'

/** A build as the process that runs it knows it. */
export type Build = {
  /** SHA-256 over every source file, lower-case hex. */
  readonly hash: string
  readonly mode: 'demo' | 'production'
  /** Whether a whole green run of the tests over these sources is on record here. */
  readonly tests: 'passed' | 'not-run' | 'other-build'
  /** `testNamed` of each test that passed; empty unless `tests` is 'passed'. */
  readonly passed: ReadonlySet<string>
}

/** One test by its file and its title, as `passed` names it. */
export const testNamed = ({ file, title }: Proof): string => `${file} › ${title}`
