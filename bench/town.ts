/** The town that several parts ask about: the one that the import has left, or one of their own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../src/desk/ports.ts'
import { writeCrowd } from '../town/settle-crowd.ts'
import type { BenchContext } from './figure.ts'
import { takeTownIn } from './import.ts'

const SEED = 2

/** The import's part has left one; without it one is taken in first. */
export const ensureTown = async (
  { owner, databaseUrl, residents, say }: BenchContext & { readonly owner: Database },
): Promise<void> => {
  const [row] = await owner.query<{ n: number }>('select count(*) as n from inquiry.card')
  if ((row?.n ?? 0) >= residents) return
  say(`a town of ${residents.toLocaleString('en')} comes in first`)
  const directory = await mkdtemp(join(tmpdir(), 'daicho-bench-town-'))
  try {
    const { path } = await writeCrowd({ residents, seed: SEED, keep: undefined, directory })
    await takeTownIn(databaseUrl, path, residents)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
