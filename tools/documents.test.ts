/** Fails where a document tells of commands, settings, folders or decisions that are not there, or leaves one out. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SETTINGS } from '../src/io/config.ts'
import { commands, scriptsOf } from './tidy/checks/commands.ts'
import { links } from './tidy/checks/links.ts'
import { readHouse, type House } from './tidy/house.ts'

const house = readHouse(new URL('..', import.meta.url).pathname)
const READMES = ['README.md', 'README.ja.md']

const textOf = (path: string): string => {
  const file = house.byPath.get(path)
  assert.ok(file !== undefined, `${path} is missing`)
  return file.text
}

/** First column of the map: 'assets/ bin/' names two. */
const mapOf = (readme: string): readonly string[] => {
  const block = /```text\n([^]*?)```/.exec(textOf(readme))?.[1] ?? ''
  return block.trimEnd().split('\n').map((line) => /^(?:[\w/.-]+\/ )+/.exec(line)?.[0].trim() ?? '')
}

/** Folders with a file in them: all at the root but hidden ones, and those right below src. */
const foldersOf = ({ paths }: House): readonly string[] => {
  const all = [...paths].map((path) => path.split('/'))
  const roots = all.filter((parts) => parts.length > 1 && !parts[0]?.startsWith('.')).map((parts) => `${parts[0]}/`)
  const areas = all.filter((parts) => parts.length > 2 && parts[0] === 'src').map((parts) => `src/${parts[1]}/`)
  return [...new Set([...roots, ...areas])].filter((folder) => folder !== 'src/').toSorted()
}

for (const readme of READMES) {
  test(`${readme}: the map shows every folder of the house, and no other`, () => {
    const shown = mapOf(readme).flatMap((entry) => entry.split(' '))
    assert.deepEqual(shown.toSorted(), foldersOf(house))
  })

  test(`${readme}: the map fits on twenty lines`, () => {
    assert.ok(mapOf(readme).length <= 20, `${mapOf(readme).length} lines`)
  })

  test(`${readme}: tells the two commands`, () => {
    assert.match(textOf(readme), /npm ci && npm start/)
    assert.match(textOf(readme), /npm test/)
  })

  test(`${readme}: tells every script of package.json, but those that another one runs`, () => {
    const told = textOf(readme)
    const untold = scriptsOf(house).filter((script) =>
      !told.includes(`npm run ${script}`) && !told.includes(`npm ${script}`) && script !== 'build')
    assert.deepEqual(untold, [])
  })
}

test('both READMEs show the same folders in the same order', () => {
  assert.deepEqual(mapOf('README.ja.md'), mapOf('README.md'))
})

test('every command that a document tells exists', () => {
  assert.deepEqual(commands.run(house).map(({ path, line, says }) => `${path}:${line} ${says}`), [])
})

test('the table of settings says what the program says', () => {
  const table = [...textOf('docs/operating/settings.md').matchAll(/^\| `([^`]+)` \| (.+) \| (.+) \|$/gm)]
  assert.deepEqual(table.map(([, name, meaning, standing]) => ({ name, meaning, default: standing })), [...SETTINGS])
})

test('the index of decisions lists each of them once, under its title', () => {
  const index = textOf('docs/adr/README.md')
  const listed = [...index.matchAll(/^\| \[(\d{4})\]\(([\w.-]+)\) \| (.+) \|$/gm)]
    .map(([, number, file, title]) => `${file}: # ${number} ${title}`)
  const written = [...house.paths].filter((path) => /^docs\/adr\/\d{4}-/.test(path)).toSorted()
    .map((path) => `${path.replace('docs/adr/', '')}: ${textOf(path).split('\n')[0]}`)
  assert.deepEqual(listed, written)
})

test('every link leads somewhere', () => {
  assert.deepEqual(links.run(house).map(({ path, line, says }) => `${path}:${line} ${says}`), [])
})
