/** Proves that settings have defaults, that every fault is told at once, and that the documented table is true. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readSettings, SETTINGS, SettingsRefused } from './config.ts'

const URL_OF_OFFICE = 'postgres://clerk:word@db.example:5432/daicho'

const findingsOf = (variables: Record<string, string>): readonly string[] => {
  try {
    readSettings(variables)
  } catch (error) {
    assert(error instanceof SettingsRefused)
    return error.findings
  }
  return []
}

test('nothing set: a demo on the usual port with everything below .daicho', () => {
  const { port, host, directory, mode, databaseUrl } = readSettings({})
  assert.deepEqual({ port, host, directory, mode, databaseUrl },
    { port: 4649, host: '127.0.0.1', directory: '.daicho', mode: 'demo', databaseUrl: undefined })
})

test('a database of the office means production, unless a demo is asked for', () => {
  const keys = { DAICHO_KEY_FILE: '/k', DAICHO_LOG_KEY_FILE: '/l' }
  assert.equal(readSettings({ DATABASE_URL: URL_OF_OFFICE, ...keys }).mode, 'production')
  assert.equal(readSettings({ DATABASE_URL: URL_OF_OFFICE, DAICHO_MODE: 'demo' }).mode, 'demo')
  assert.equal(readSettings({ DAICHO_MODE: 'production', ...keys }).databaseUrl, undefined)
})

test('an empty variable is one that is not set', () => {
  assert.equal(readSettings({ DAICHO_PORT: '', DATABASE_URL: '' }).port, 4649)
})

test('every fault is told at once, each naming its setting', () => {
  const faulty = { DAICHO_PORT: 'x', DATABASE_URL: 'mysql://db', DAICHO_MODE: 'test', DAICHO_PROT: '1' }
  assert.deepEqual(findingsOf(faulty), [
    'DAICHO_PORT must be a number.',
    'DATABASE_URL must be an address like postgres://user:password@host:5432/daicho.',
    'DAICHO_MODE must be demo or production.',
    'DAICHO_PROT is not a setting; see docs/operating/settings.md.',
    'DAICHO_KEY_FILE is required in production; "daicho keys create" makes the file.',
    'DAICHO_LOG_KEY_FILE is required in production; "daicho keys create" makes the file.',
  ])
})

test('a port is a whole number that TCP knows', () => {
  const ports = ['-1', '65536', '80.5', '1e9']
  assert.deepEqual(ports.map((DAICHO_PORT) => findingsOf({ DAICHO_PORT }).length), [1, 1, 1, 1])
})

test('the line needs its key, and leads to this machine alone', () => {
  assert.deepEqual(findingsOf({ DAICHO_LINE_PORT: '4650', DAICHO_LINE_PEERS: '*=http://127.0.0.1:1' }), [
    'DAICHO_LINE_PORT needs DAICHO_LINE_KEY_FILE.', 'DAICHO_LINE_PEERS needs DAICHO_LINE_KEY_FILE.',
  ])
  const key = { DAICHO_LINE_KEY_FILE: '/k' }
  const wrong = ['*=http://192.0.2.1:1', '*=http://127.0.0.1.example:1', '9=http://localhost', '*=ftp://localhost', 'x']
  assert.deepEqual(wrong.map((DAICHO_LINE_PEERS) => findingsOf({ ...key, DAICHO_LINE_PEERS }).length), [1, 1, 1, 1, 1])
  const DAICHO_LINE_PEERS = '990027=http://127.0.0.1:4650, *=http://localhost:1'
  const { linePeers } = readSettings({ ...key, DAICHO_LINE_PEERS })
  assert.deepEqual([...linePeers], [['990027', 'http://127.0.0.1:4650'], ['*', 'http://localhost:1']])
})

test('a fault never repeats the value, which could be a password', () => {
  assert.doesNotMatch(findingsOf({ DATABASE_URL: 'mysql://clerk:open-sesame@db' }).join(), /open-sesame/)
})

test('docs/operating/settings.md lists every setting with its meaning and default, and no other', () => {
  const page = readFileSync(new URL('../../docs/operating/settings.md', import.meta.url), 'utf8')
  const rows = page.split('\n').filter((line) => line.startsWith('| `'))
  assert.deepEqual(rows, SETTINGS.map((setting) => `| \`${setting.name}\` | ${setting.meaning} | ${setting.default} |`))
})
