/** `daicho build`: builds the console, which `serve` does not do by itself. */
import type { Run } from '../cli.ts'
import { buildConsole } from '../io/console-build.ts'

export const run: Run = () => buildConsole()
