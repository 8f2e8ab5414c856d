/** Proves that the browser's way to rules, decisions and Node is found, also round corners. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { consoleReach } from './console-reach.ts'

const KIND = 'src/events/by-notification/move-in'
const places = (texts: Record<string, string>): string[] =>
  consoleReach.run(houseOf(texts)).map(({ path, line }) => `${path}:${line}`)
const FACE = { 'console/a.tsx': `import { face } from '../${KIND}/face.ts'` }

test('a face may be reached, a rule may not', () => {
  assert.deepEqual(places({ ...FACE, [`${KIND}/face.ts`]: '' }), [])
  const rules = `import { rules } from '../${KIND}/rules.ts'`
  assert.ok(places({ 'console/a.tsx': rules, [`${KIND}/rules.ts`]: '' }).length > 0)
})

test('a rule behind a face is found in the face', () => {
  assert.deepEqual(places({
    ...FACE, [`${KIND}/face.ts`]: "import { rules } from './rules.ts'",
    [`${KIND}/rules.ts`]: '',
  }), [`${KIND}/face.ts:1`])
})

test('a face is within reach without being imported', () => {
  assert.deepEqual(places({ [`${KIND}/face.ts`]: "import { decide } from './decide.ts'", [`${KIND}/decide.ts`]: '' }), [
    `${KIND}/face.ts:1`,
  ])
})

test('Node behind the record is found where it is imported', () => {
  assert.deepEqual(places({
    'console/a.ts': "import { a } from '../src/record/a.ts'", 'src/record/a.ts': "import 'node:fs'",
  }), ['src/record/a.ts:1'])
})

test("the frame's types are open, its values and the desk's types are not", () => {
  assert.deepEqual(places({ 'console/a.ts': "import type { A } from '../src/frame/a.ts'", 'src/frame/a.ts': '' }), [])
  assert.equal(places({ 'console/a.ts': "import { a } from '../src/frame/a.ts'", 'src/frame/a.ts': '' }).length, 1)
  assert.equal(places({ 'console/a.ts': "import type { A } from '../src/desk/a.ts'", 'src/desk/a.ts': '' }).length, 1)
})
