/** The commands that make the first administrator and let one back in, as a person at the keyboard sees them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase, type FreshDatabase } from '../../test/database.ts'
import { crypto, PASSWORD } from '../../test/enrolled.ts'
import { enrolTerminal } from '../desk/enrol-terminal.ts'
import { signIn } from '../desk/sign-in.ts'
import { runAdminCommand } from './admin-command.ts'
import { Refusal } from './refusal.ts'

const SEAT = ['--terminal', 'A01', '--place', '架空市役所']
const CREATE = ['create', '--id', 'tsukasa', '--name', '港　つかさ', '--unit', '総務課', ...SEAT]
const RESCUE = ['rescue', '--id', 'tsukasa', ...SEAT]

const run = async (db: FreshDatabase, args: readonly string[], password = PASSWORD): Promise<readonly string[]> => {
  const lines: string[] = []
  await runAdminCommand({
    args, db: db.app, asOwner: db.asOwner, crypto,
    askPassword: () => Promise.resolve(password), print: (line) => { lines.push(line) },
  })
  return lines
}

const codeIn = (lines: readonly string[]): string => /([2-9A-Z]{5}-){3}[2-9A-Z]{5}/.exec(lines.join('\n'))?.[0] ?? ''

test('create: the code is printed once, the password never, and both let the administrator in', async (t) => {
  const db = await freshDatabase(t)
  const lines = await run(db, CREATE)
  const printed = lines.join('\n')
  assert.equal(printed.split(codeIn(lines)).length, 2)
  assert.equal(printed.includes(PASSWORD), false)
  const enrolled = await enrolTerminal(db.app, crypto, { code: codeIn(lines) })
  assert.ok(enrolled.outcome === 'enrolled')
  const order = { operator: 'tsukasa', password: PASSWORD, terminal: { secret: enrolled.secret } }
  assert.equal((await signIn(db.app, crypto, order)).outcome, 'signed-in')
  await assert.rejects(run(db, CREATE), /There is an operator already/)
})

test('rescue: a new password that must be replaced, and a new code', async (t) => {
  const db = await freshDatabase(t)
  await run(db, CREATE)
  const lines = await run(db, RESCUE, 'higurashi no umi 9')
  const enrolled = await enrolTerminal(db.app, crypto, { code: codeIn(lines) })
  assert.ok(enrolled.outcome === 'enrolled')
  const order = { operator: 'tsukasa', password: 'higurashi no umi 9', terminal: { secret: enrolled.secret } }
  const told = await signIn(db.app, crypto, order)
  assert.ok(told.outcome === 'signed-in' && told.mustChangePassword)
  await assert.rejects(run(db, ['rescue', '--id', 'isago', '--terminal', 'A01', '--place', 'x']), /no administrator/)
})

test('what is missing, malformed or weak is said in one sentence, and nothing is done', async (t) => {
  const db = await freshDatabase(t)
  for (const [args, says] of [
    [[], /daicho admin create/], [['destroy'], /daicho admin create/], [['create', '--nonsense', 'x'], /nonsense/],
    [['create', '--id', 'tsukasa'], /--name, --unit, --terminal, --place/], [['create', ...CREATE.slice(3)], /--id/],
  ] as const) {
    await assert.rejects(run(db, args), (error) => error instanceof Refusal && says.test(error.message))
  }
  await assert.rejects(run(db, CREATE, 'short'), /12 to 128/)
  await assert.rejects(run(db, CREATE, 'tsukasa tsukasa'), /easily guessed/)
  assert.deepEqual(await db.app.query('select from access.operator'), [])
})
