/** Proves that an install without scripts is completed at the start. */
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { hydrate } from './binaries.ts'

test('the links that the package lists are made, and made once', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'daicho-binaries-'))
  t.after(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'native', 'lib'), { recursive: true })
  await writeFile(join(folder, 'native', 'lib', 'libpq.so.5.18'), 'library')
  await writeFile(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify([
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' },
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/deeper/libpq.so' },
  ]))
  await Promise.all([hydrate(folder), hydrate(folder)])
  await hydrate(folder)
  assert.equal(await readlink(join(folder, 'native', 'lib', 'libpq.so.5')), 'libpq.so.5.18')
  assert.equal(await readFile(join(folder, 'native', 'lib', 'deeper', 'libpq.so'), 'utf8'), 'library')
})

test('a package without a list needs nothing', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'daicho-binaries-'))
  t.after(() => rm(folder, { recursive: true }))
  await assert.doesNotReject(hydrate(folder))
})
