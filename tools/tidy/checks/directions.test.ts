/** Proves that every wrong direction is found: upwards, sideways between kinds, through walls, out of the house. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AREAS, areaOf } from '../areas.ts'
import { houseOf } from '../house.ts'
import { directions } from './directions.ts'

/** Complaints about the first file; the others exist so that the paths lead somewhere. */
const says = (path: string, from: string, ...others: string[]): string[] =>
  directions.run(houseOf({
    [path]: `import { a } from '${from}'`, ...Object.fromEntries(others.map((other) => [other, ''])),
  }))
    .map((one) => one.says)

test('the law sees nothing of the house, the desk sees what lies below', () => {
  assert.match(says('src/law/a.ts', '../record/b.ts', 'src/record/b.ts')[0] ?? '', /may not see src\/record/)
  assert.deepEqual(says('src/desk/a.ts', '../record/b.ts', 'src/record/b.ts'), [])
  assert.match(says('src/record/a.ts', '../desk/b.ts', 'src/desk/b.ts')[0] ?? '', /may not see src\/desk/)
})

test('types are no excuse', () => {
  const house = houseOf({ 'src/law/a.ts': "import type { B } from '../frame/b.ts'", 'src/frame/b.ts': '' })
  assert.equal(directions.run(house).length, 1)
})

test('packages and Node belong to the folders that need them', () => {
  assert.equal(says('src/events/by-notification/x/decide.ts', 'node:crypto').length, 1)
  assert.equal(says('src/desk/a.ts', 'pg').length, 1)
  assert.deepEqual(says('src/io/postgres/a.ts', 'pg'), [])
  assert.deepEqual(says('src/law/a.ts', 'zod'), [])
  assert.equal(says('src/io/http/a.ts', 'express').length, 1)
})

test('kinds never see one another, and are entered by their doors', () => {
  const kind = 'src/events/by-notification/move-in'
  const out = 'src/events/by-notification/move-out'
  const other = says(`${out}/rules.ts`, '../move-in/index.ts', `${kind}/index.ts`, `${out}/index.ts`)
  assert.match(other[0] ?? '', /never import each other/)
  const wall = says('src/events/kinds.ts', './by-notification/move-in/rules.ts', `${kind}/rules.ts`, `${kind}/index.ts`)
  assert.match(wall[0] ?? '', /entered by index.ts or face.ts/)
  assert.deepEqual(says('src/events/kinds.ts', './by-notification/move-in/index.ts', `${kind}/index.ts`), [])
  assert.deepEqual(says(`${kind}/decide.ts`, './rules.ts', `${kind}/rules.ts`), [])
})

test('the list beside the kinds may gather their words, the desk may not', () => {
  const files = ['src/access/grant/words.ja.ts', 'src/access/grant/index.ts']
  assert.deepEqual(says('src/access/acts.ts', './grant/words.ja.ts', ...files), [])
  assert.equal(says('src/desk/words.ts', '../access/grant/words.ja.ts', ...files).length, 1)
})

test('a folder without a door is no kind', () => {
  assert.deepEqual(says('src/access/views.ts', './views/operators.ts', 'src/access/views/operators.ts'), [])
})

test('.tsx outside the console, a folder nobody listed, a path that leads nowhere, the product importing tests', () => {
  assert.equal(directions.run(houseOf({ 'src/io/a.tsx': '' })).length, 1)
  assert.equal(directions.run(houseOf({ 'src/extras/a.ts': '' })).length, 1)
  assert.equal(says('src/law/a.ts', './gone.ts').length, 1)
  assert.equal(says('src/desk/a.ts', '../../test/b.ts', 'test/b.ts').length, 1)
})

test('tests may look anywhere', () => {
  assert.deepEqual(says('src/law/a.test.ts', '../desk/b.ts', 'src/desk/b.ts'), [])
})

test('the innermost row of the table rules', () => {
  assert.equal(areaOf('src/io/http/a.ts')?.folder, 'src/io/http')
  assert.equal(areaOf('src/io/clock.ts')?.folder, 'src/io')
  assert.equal(areaOf('src/main.ts')?.folder, 'src')
  assert.equal(new Set(AREAS.map(({ folder }) => folder)).size, AREAS.length)
})
