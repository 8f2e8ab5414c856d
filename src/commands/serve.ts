/** `daicho serve`: the server alone; migrating and building are commands of their own in production. */
import type { Run } from '../command.ts'
import { untilStopped } from '../io/until-stopped.ts'
import { start } from '../main.ts'

/** Runs until it is told to stop. Throws a Refusal where the console is not built or a migration is missing. */
export const run: Run = async (settings) => {
  const toldToStop = untilStopped()
  await using _running = await start(settings, 'prepared')
  await toldToStop
}
