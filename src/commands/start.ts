/** `daicho start`: everything a first run needs, until it is told to stop. */
import type { Run } from '../cli.ts'
import { untilStopped } from '../io/until-stopped.ts'
import { start } from '../main.ts'

export const run: Run = async (settings) => {
  const toldToStop = untilStopped()
  await using _running = await start(settings, 'prepare')
  await toldToStop
}
