/** `daicho build`: builds the console, which `serve` does not do by itself. */
import type { Run } from '../command.ts'
import { buildConsole } from '../io/console-build.ts'

/** Throws ConsoleRefused. */
export const run: Run = () => buildConsole()
