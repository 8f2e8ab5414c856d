/** Proves that the console is built when its sources differ from the build that stands, and only then. */
import assert from 'node:assert/strict'
import { existsSync, globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { assertConsoleBuilt, CONSOLE_FILES, ensureConsole, ROOT } from './console-build.ts'

test('a build of these sources stays, one of others is replaced whole', async () => {
  await ensureConsole()
  assert.equal(await ensureConsole(), 'as it was')
  await assertConsoleBuilt()
  await writeFile(join(CONSOLE_FILES, '.source-hash'), 'of other sources')
  await writeFile(join(CONSOLE_FILES, 'old.js'), 'left by another build')
  assert.equal(await ensureConsole(), 'built')
  assert.match(await readFile(join(CONSOLE_FILES, 'index.html'), 'utf8'), /<script type="module"/)
  assert.equal(existsSync(join(CONSOLE_FILES, 'old.js')), false)
  assert.deepEqual(globSync('console/.build-*', { cwd: ROOT }), [])
})
