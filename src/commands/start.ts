/** `daicho start`: everything a first run needs, until it is told to stop. */
import type { Run } from '../command.ts'
import { untilStopped } from '../io/until-stopped.ts'
import { start } from '../main.ts'

/** Runs until it is told to stop. */
export const run: Run = async (settings) => {
  const toldToStop = untilStopped()
  await using _running = await start(settings, 'prepare')
  await toldToStop
}
