/** `daicho admin create` and `daicho admin rescue`: options, the password, and what came of it. */
import { parseArgs } from 'node:util'
import { createFirstAdministrator, FirstAdministrator, rescueAdministrator } from '../desk/first-admin.ts'
import type { SignInCrypto } from '../desk/password.ts'
import type { Database } from '../desk/ports.ts'
import { Refusal } from './refusal.ts'

/** A command with everything it needs of the outside. */
export type AdminCommand = {
  /** What follows `daicho admin`. */
  readonly args: readonly string[]
  /** As daicho_app. */
  readonly db: Database
  /** As daicho_owner; only `rescue` needs it. */
  readonly asOwner: Database
  readonly crypto: SignInCrypto
  readonly askPassword: () => Promise<string>
  readonly print: (line: string) => void
}

export const ADMIN_USAGE = [
  'daicho admin create --id ID --name NAME --unit UNIT --terminal TERMINAL --place PLACE',
  'daicho admin rescue --id ID --terminal TERMINAL --place PLACE',
  'The password is typed, piped in, or taken from DAICHO_ADMIN_PASSWORD.',
].join('\n')

/** @throws Refusal with one sentence where an option is missing or malformed, or the database says no. */
export const runAdminCommand = async (command: AdminCommand): Promise<void> => {
  const [verb, ...rest] = command.args
  if (verb === 'create') return create(command, rest)
  if (verb === 'rescue') return rescue(command, rest)
  throw new Refusal(ADMIN_USAGE)
}

const OPTIONS = {
  id: { type: 'string' }, name: { type: 'string' }, unit: { type: 'string' }, terminal: { type: 'string' },
  place: { type: 'string' },
} as const

const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : 'Unknown options'}\n${ADMIN_USAGE}`)
  }
}

/** Options and password in the form of the schema. @throws Refusal naming every option that does not fit. */
const readWanted = async (
  { askPassword }: AdminCommand, args: readonly string[], defaults: Partial<FirstAdministrator>,
) => {
  const { id, name, unit, terminal, place } = readOptions(args)
  const told = {
    ...defaults, operatorId: id, ...(name === undefined ? {} : { name }), ...(unit === undefined ? {} : { unit }),
  }
  const options = FirstAdministrator.omit({ password: true }).safeParse({ ...told, terminalId: terminal, place })
  if (!options.success) {
    const wrong = options.error.issues.map(({ path }) => `--${OPTION_OF[path.join('.')] ?? path.join('.')}`)
    throw new Refusal(`Missing or malformed: ${wrong.join(', ')}.\n${ADMIN_USAGE}`)
  }
  const password = FirstAdministrator.shape.password.safeParse(await askPassword())
  if (!password.success) throw new Refusal('A password has 12 to 128 signs.')
  return { ...options.data, password: password.data }
}

const OPTION_OF: Readonly<Record<string, string>> = {
  operatorId: 'id', name: 'name', unit: 'unit', terminalId: 'terminal', place: 'place',
}

const create = async (command: AdminCommand, args: readonly string[]): Promise<void> => {
  const wanted = await readWanted(command, args, {})
  const told = await createFirstAdministrator(command.db, command.crypto, wanted)
  if (told.outcome === 'not-first') throw new Refusal(NOT_FIRST)
  if (told.outcome === 'weak-password') throw new Refusal(WEAK)
  command.print(`最初のシステム管理者 ${wanted.operatorId} を登録しました。`)
  printCode(command, wanted.terminalId, told.code)
}

const rescue = async (command: AdminCommand, args: readonly string[]): Promise<void> => {
  const wanted = await readWanted(command, args, { name: '-', unit: '-' })
  const told = await rescueAdministrator(command.asOwner, command.crypto, wanted)
  if (told.outcome === 'no-administrator') {
    throw new Refusal(`${wanted.operatorId} is no administrator without an end date.`)
  }
  if (told.outcome === 'weak-password') throw new Refusal(WEAK)
  command.print(`${wanted.operatorId} の使用停止を解き、パスワードを置き換えました。次のサインインで変更してください。`)
  printCode(command, wanted.terminalId, told.code)
}

const NOT_FIRST = 'There is an operator already; administrators register further ones at the screen.'
const WEAK = 'The password is easily guessed: leave the id out of it and use at least six different signs.'

const printCode = ({ print }: AdminCommand, terminalId: string, code: string): void => {
  print(`端末 ${terminalId} の登録コード: ${code}`)
  print('このコードは今だけ表示されます。24時間以内に、その端末の画面で一度だけ使えます。')
}
