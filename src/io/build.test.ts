/** What runs is known by its sources, and a record of tests counts for those sources alone. */
import assert from 'node:assert/strict'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { hashOfBuild, testsOf } from './build.ts'
import { ROOT } from './console-build.ts'

test('one changed, added or renamed source is another build; a page of docs is not', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'build-'))
  t.after(() => rm(root, { recursive: true }))
  await cp(join(ROOT, 'src', 'law'), join(root, 'src', 'law'), { recursive: true })
  await cp(join(ROOT, 'package.json'), join(root, 'package.json'))
  const hash = (): Promise<string> => hashOfBuild(root)
  const first = await hash()
  assert.match(first, /^[0-9a-f]{64}$/)
  await writeFile(join(root, 'README.md'), 'x')
  assert.equal(await hash(), first)
  await writeFile(join(root, 'src', 'law', 'another.ts'), '')
  const second = await hash()
  assert.notEqual(second, first)
  await rm(join(root, 'src', 'law', 'another.ts'))
  assert.equal(await hash(), first)
})

test('a record counts for its own build alone', () => {
  const hash = 'a'.repeat(64)
  const record = (build: string): string => JSON.stringify({ build, passed: ['x › y'] })
  assert.deepEqual(testsOf(hash, undefined), { tests: 'not-run', passed: new Set() })
  assert.deepEqual(testsOf(hash, record(hash)), { tests: 'passed', passed: new Set(['x › y']) })
  assert.deepEqual(testsOf(hash, record('b'.repeat(64))), { tests: 'other-build', passed: new Set() })
  assert.throws(() => testsOf(hash, '{}'))
})
