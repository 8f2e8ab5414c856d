/** What a command of the command line is. */
import type { Settings } from './io/config.ts'

/** Runs to its end; the arguments are those after its name. What its user must know is thrown as a Refusal. */
export type Run = (settings: Settings, args: readonly string[]) => Promise<void>

/** A row of the table in cli.ts; its module is loaded only when it is called. */
export type Command = {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<{ readonly run: Run }>
}
