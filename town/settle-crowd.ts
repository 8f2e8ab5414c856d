/**
 * What a crowd needs before it is taken in: an open office, town blocks to live in, and a file that names everybody.
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Desk } from '../src/desk/desk.ts'
import { buildTown, isEmpty } from './build-town.ts'
import { atWork } from './colleague.ts'
import { generateTown } from './crowd/generate-town.ts'
import { crowdBlocks } from './crowd/places.ts'
import { ADMINISTRATOR, DEMO_PASSWORD } from './office.ts'

/** Builds the named town where there is none, then loads the crowd's town blocks through the road for masters. */
export const settleCrowd = async (desk: Desk, residents: number, say: (text: string) => void): Promise<void> => {
  if (await isEmpty(desk)) say(`the imaginary town: ${await buildTown(desk)} residents`)
  const { operator, terminal } = ADMINISTRATOR
  const administrator = await atWork(desk, { operator, password: DEMO_PASSWORD, terminal })
  await administrator.act('load-town-blocks', { rows: crowdBlocks(residents) })
}

export type CrowdFile = {
  readonly residents: number
  readonly seed: number
  /** Where the file is to stay; without it, it is removed in the end. */
  readonly keep?: string | undefined
  readonly directory: string
}

/** Writes the file of the crowd, piece by piece. */
export const writeCrowd = async (
  { residents, seed, keep, directory }: CrowdFile,
): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> => {
  const path = keep ?? join(directory, `town-${residents}-${seed}.csv`)
  const out = createWriteStream(path, { mode: 0o600 })
  const failed = once(out, 'error').then(([error]) => { throw error })
  const written = async (): Promise<void> => {
    for (const piece of generateTown(residents, seed)) if (!out.write(piece)) await once(out, 'drain')
    out.end()
    await once(out, 'close')
  }
  failed.catch(() => {})
  await Promise.race([written(), failed])
  return { path, remove: async () => { if (keep === undefined) await rm(path, { force: true }) } }
}
