/** The command of a first run, as a newcomer types it: ready, refused where it must be, and nothing left running. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { findPostmaster } from '../src/io/postgres/postmaster.ts'
import { freePort } from '../src/io/listening.ts'
import { daicho, daichoUnderNpm, folderOf, until } from './first-run.ts'

test('start is ready, stops everything at one word, and starts again on what it kept', async (t) => {
  const settings = { DAICHO_DATA: await folderOf(t), DAICHO_PORT: String(await freePort()) }
  for (const word of ['SIGINT', 'SIGTERM'] as const) {
    const started = daicho('start', settings)
    await until(started, new RegExp(`^ready http://127.0.0.1:${settings.DAICHO_PORT}$`, 'm'))
    assert.notEqual(await findPostmaster(settings.DAICHO_DATA), undefined)
    started.child.kill(word)
    assert.equal(await started.ended, 0)
    assert.equal(await findPostmaster(settings.DAICHO_DATA), undefined)
  }
})

test('the death of the shell that npm put between is the word to stop', async (t) => {
  const directory = await folderOf(t)
  const started = daichoUnderNpm('start', { DAICHO_DATA: directory, DAICHO_PORT: String(await freePort()) })
  await until(started, /^ready /m)
  started.child.kill('SIGTERM')
  await started.ended // both ends of its output are closed only when the program itself is gone
  assert.equal(await findPostmaster(directory), undefined)
})

const onLinux = { skip: process.platform === 'linux' ? false : 'only Linux tells the children of a process' }

/** Our programs that this process started, the database apart. */
const commandsOf = async (parent: number): Promise<readonly number[]> => {
  const children = (await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8')).trim().split(' ').map(Number)
  const lines = await Promise.all(children.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8')))
  return children.filter((_, at) => lines[at]?.includes('cli.ts'))
}

const isGone = async (pid: number): Promise<boolean> => {
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ' Z ')
  return state.includes(' Z ')
}

test('killed outright, it leaves no command behind and starts again on what it kept', onLinux, async (t) => {
  const settings = { DAICHO_DATA: await folderOf(t), DAICHO_PORT: String(await freePort()) }
  const killed = daicho('start', settings)
  await until(killed, /^ready /m)
  const commands = await commandsOf(killed.child.pid ?? 0)
  assert.equal(commands.length, 1)
  killed.child.kill('SIGKILL')
  await killed.ended // its commands hold its output open: they end too
  for (const pid of commands) assert.equal(await isGone(pid), true)
  const again = daicho('start', settings)
  await until(again, /^ready /m)
  again.child.kill('SIGTERM')
  assert.equal(await again.ended, 0)
})

test('a command killed under it is started again', onLinux, async (t) => {
  const started = daicho('start', { DAICHO_DATA: await folderOf(t), DAICHO_PORT: String(await freePort()) })
  await until(started, /^ready /m)
  const [sequencer = 0] = await commandsOf(started.child.pid ?? 0)
  process.kill(sequencer, 'SIGKILL')
  await until(started, /daicho sequencer ended \(SIGKILL\) and is started again\n(.|\n)*operation log: /)
  assert.notEqual((await commandsOf(started.child.pid ?? 0))[0], sequencer)
  started.child.kill('SIGTERM')
  assert.equal(await started.ended, 0)
})

test('a second start on the same directory is one sentence and leaves the first alone', async (t) => {
  const directory = await folderOf(t, () => { first.child.kill('SIGTERM'); return first.ended })
  const first = daicho('start', { DAICHO_DATA: directory, DAICHO_PORT: String(await freePort()) })
  await until(first, /^ready /m)
  const second = daicho('start', { DAICHO_DATA: directory, DAICHO_PORT: String(await freePort()) })
  assert.equal(await second.ended, 1)
  assert.match(second.said(), new RegExp(`^The data directory .* is in use by process ${first.child.pid}; .*\n$`))
  assert.notEqual(await findPostmaster(directory), undefined)
})

test('a taken port is one sentence, before any database is made', async (t) => {
  const other = createServer().listen(0, '127.0.0.1')
  t.after(() => other.close())
  await once(other, 'listening')
  const address = other.address()
  assert(typeof address === 'object' && address !== null)
  const directory = await folderOf(t)
  const started = daicho('start', { DAICHO_DATA: directory, DAICHO_PORT: String(address.port) })
  assert.equal(await started.ended, 1)
  assert.equal(started.said(),
    `Port ${address.port} is taken by another program; stop it, or set DAICHO_PORT to another port.\n`)
})

test('faults in the settings are told together, without a stack', async () => {
  const started = daicho('start', { DAICHO_PORT: 'x', DAICHO_PROT: '1' })
  assert.equal(await started.ended, 1)
  assert.equal(started.said(), 'DAICHO_PORT must be a number.\n'
    + 'DAICHO_PROT is not a setting; see docs/operating/settings.md.\n')
})

test('no command, and a wrong one, tell what there is', async () => {
  const [none, wrong] = [daicho('help', {}), daicho('strat', {})]
  assert.deepEqual([await none.ended, await wrong.ended], [0, 1])
  for (const { said } of [none, wrong]) assert.match(said(), /^ {2}start +migrate/m)
})
