/** Sealing what leaves: the form around AES-256-GCM beside AES-256-GCM alone, then with hash and disk, and opening. */
import { createCipheriv, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTo } from '../src/io/cms/open.ts'
import { readRecipientKey } from '../src/io/cms/recipient-key.ts'
import { sealed, sealTo } from '../src/io/cms/seal.ts'
import { openingKey, vectors } from '../test/sealed.ts'
import type { BenchPart, Figure } from './figure.ts'
import { quantile } from './rounds.ts'

const MEGABYTE = 1_000_000
const BYTES = 512 * 1024 * 1024
const ROUNDS = 5
/** As a COPY of the database comes in, and as rows are written one by one. */
const CHUNK_BYTES = 64 * 1024
const ROW_BYTES = 200

const run: BenchPart['run'] = async ({ say }) => {
  const folder = await mkdtemp(join(tmpdir(), 'daicho-bench-seal-'))
  try {
    say(`seal: ${BYTES / 1024 / 1024} MiB, ${ROUNDS} rounds turn about`)
    return await measured(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export const bench: BenchPart = { only: 'seal', run }

type Way = { readonly name: string; readonly work: (round: number) => Promise<unknown> }

const measured = async (folder: string): Promise<Figure[]> => {
  const recipients = [readRecipientKey(vectors.keys.p256.certificate)]
  const fileOf = (round: number): string => join(folder, `${round}.p7m`)
  const ways: readonly Way[] = [
    { name: 'seal/bare', work: () => bare(plain(CHUNK_BYTES)) },
    { name: 'seal/content', work: () => drained(sealed(recipients, plain(CHUNK_BYTES))) },
    { name: 'seal/rows', work: () => drained(sealed(recipients, plain(ROW_BYTES))) },
    { name: 'seal/file with SHA-256', work: (round) => sealTo(recipients, plain(CHUNK_BYTES), fileOf(round)) },
    { name: 'seal/open, twice through',
      work: (round) => openTo(fileOf(round), openingKey('p256'), join(folder, `${round}.plain`)) },
  ]
  const speeds = new Map<string, number[]>(ways.map(({ name }) => [name, []]))
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const { name, work } of ways) {
      const began = performance.now()
      await work(round)
      const perSecond = BYTES / MEGABYTE / (performance.now() - began) * 1000
      if (round >= 0) speeds.get(name)?.push(perSecond)
    }
    for (const left of [fileOf(round), join(folder, `${round}.plain`)]) await rm(left, { force: true })
  }
  const ceiling = Math.round(quantile(speeds.get('seal/bare') ?? [], 0.5))
  return ways.slice(1).map(({ name }) => figureOf(name, quantile(speeds.get(name) ?? [], 0.5), ceiling))
}

async function* plain(chunk: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.alloc(chunk, '海野　花子,')
  for (let left = BYTES; left > 0; left -= chunk) yield bytes.subarray(0, Math.min(chunk, left))
}

/** The ceiling: the cipher over the same chunks, thrown away. */
const bare = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
  const cipher = createCipheriv('aes-256-gcm', randomBytes(32), randomBytes(12))
  for await (const chunk of chunks) cipher.update(chunk)
  cipher.final()
}

const drained = async (pieces: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of pieces) { /* thrown away, as in the ceiling */ }
}

const figureOf = (name: string, value: number, ceiling: number): Figure =>
  ({ name, value: Math.round(value), unit: 'MB/s', ceiling, ratio: Number((value / ceiling).toFixed(3)) })
