/** Our own command line in processes of its own, for tests that start, kill and start again. */
import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Readable, Writable } from 'node:stream'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'

/** The launcher, as bin names it. */
export const DAICHO = fileURLToPath(new URL('../bin/daicho', import.meta.url))

/** A command that was started, everything it said, and its end. */
export type Started = {
  readonly child: ChildProcess
  readonly said: () => string
  readonly ended: Promise<number | null>
}

/** Environment variables, beside PATH alone. */
export type Variables = Readonly<Record<string, string>>

/** Starts a command. */
export const daicho = (command: string, settings: Variables): Started =>
  watched(spawn(process.execPath, [DAICHO, command], { env: { PATH: process.env['PATH'], ...settings } }))

/** As npm does it: a shell between the two, and a variable that tells so. */
export const daichoUnderNpm = (command: string, settings: Variables): Started =>
  watched(spawn('sh', ['-c', `'${process.execPath}' '${DAICHO}' ${command}; exit $?`],
    { env: { PATH: process.env['PATH'], npm_lifecycle_event: command, ...settings } }))

const watched = (child: ChildProcessByStdio<Writable, Readable, Readable>): Started => {
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { words += String(chunk) })
  const ended = once(child, 'close').then(([code]) => typeof code === 'number' ? code : null)
  return { child, said: () => words, ended }
}

/** Resolves when the words are said; rejects with everything that was said when the command ends without them. */
export const until = async ({ child, said, ended }: Started, words: RegExp): Promise<void> => {
  const over = ended.then(() => { throw new Error(said()) })
  while (!words.test(said())) await Promise.race([once(child.stdout ?? child, 'data'), over])
}

/** Removed when nothing of the test runs any more. */
export const folderOf = async (t: TestContext, lastly: () => Promise<unknown> = async () => {}): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'daicho-start-'))
  t.after(async () => { await lastly(); await rm(folder, { recursive: true, force: true }) })
  return join(folder, 'kept')
}
