/** `daicho serve`: the server alone; migrating and building are commands of their own in production. */
import type { Run } from '../cli.ts'
import { untilStopped } from '../io/until-stopped.ts'
import { start } from '../main.ts'

export const run: Run = async (settings) => {
  const toldToStop = untilStopped()
  await using _running = await start(settings, 'prepared')
  await toldToStop
}
