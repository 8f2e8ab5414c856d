/** Proves that a told command which does not exist is found, be it a script or one of the program's own. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { commands } from './commands.ts'

const house = {
  'package.json': '{ "scripts": { "start": "x", "daicho": "y" } }',
  'src/cli.ts': "  { name: 'migrate', summary: 'z', load: w },",
}
const says = (text: string): string[] =>
  commands.run(houseOf({ ...house, 'README.md': text })).map((one) => `${one.line} ${one.says}`)

test('what exists may be told', () => {
  const text = '`npm ci && npm start`, `npm run daicho -- migrate`, `daicho migrate`; daicho is free software'
  assert.deepEqual(says(text), [])
})

test('what does not exist is found', () => {
  assert.deepEqual(says('x\n`npm test`\n`npm run bench -- --only log`\n`npm run daicho -- fly`\n`daicho sail`'), [
    "2 package.json has no script 'test'.", "3 package.json has no script 'bench'.",
    "4 daicho has no command 'fly'.", "5 daicho has no command 'sail'.",
  ])
})
