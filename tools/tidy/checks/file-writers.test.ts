/** Proves that a file which writes to a disk is found however it takes the function, and readers are left alone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { fileWriters } from './file-writers.ts'

const pathsOf = (texts: Readonly<Record<string, string>>): readonly string[] =>
  fileWriters.run(houseOf(texts)).map(({ path }) => path)

test('第6-2(2): whatever writes a file and is not on the list', () => {
  for (const text of [
    `import { writeFile } from 'node:fs/promises'`, `import { readFile, createWriteStream } from 'node:fs'`,
    `import { writeFileSync as keep } from 'fs'`, `import fs from 'node:fs'`, `import * as fs from 'node:fs'`,
    `const fs = await import('node:fs')`, `process.getBuiltinModule('fs')`,
    `import {\n  readFile,\n  open,\n} from 'node:fs/promises'`,
  ]) assert.deepEqual(pathsOf({ 'src/io/leak.ts': text }), ['src/io/leak.ts'], text)
})

test('reading, types, tests and the tools write nothing that leaves', () => {
  assert.deepEqual(pathsOf({
    'src/io/a.ts': `import { readFile, stat, type FileHandle } from 'node:fs/promises'`,
    'src/io/b.ts': `import type { open } from 'node:fs/promises'`,
    'src/io/a.test.ts': `import { writeFile } from 'node:fs/promises'`,
    'tools/c.ts': `import { writeFile } from 'node:fs/promises'`,
  }), [])
})

test('the list may only shrink: whoever is on it and writes nothing is told', () => {
  assert.deepEqual(pathsOf({ 'src/io/keys.ts': `import { readFile } from 'node:fs/promises'` }), ['src/io/keys.ts'])
  assert.deepEqual(pathsOf({ 'src/io/keys.ts': `import { writeFile } from 'node:fs/promises'` }), [])
})
