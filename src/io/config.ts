/** The only reader of the environment: what can be set, what it means, and every fault in it told at once. */
import { join } from 'node:path'
import { z } from 'zod'
import { Refusal } from './refusal.ts'

/** One row of the table that operators read. */
export type Setting = {
  readonly name: string
  readonly meaning: string
  /** What holds where it is not set. */
  readonly default: string
}

/** docs/operating/settings.md lists the same; a test compares them. */
export const SETTINGS = [
  { name: 'DAICHO_PORT', default: '4649',
    meaning: 'Port the server listens on.' },
  { name: 'DAICHO_HOST', default: '127.0.0.1',
    meaning: 'Address the server listens on. TLS is the business of a proxy in front of it.' },
  { name: 'DAICHO_DATA', default: '.daicho',
    meaning: 'Directory for what is kept beside the database: the embedded PostgreSQL, keys of the demo, log tiles.' },
  { name: 'DATABASE_URL', default: 'the embedded PostgreSQL',
    meaning: 'A PostgreSQL 17 or newer to use. Its user migrates and takes on the roles of db/roles.sql.' },
  { name: 'DAICHO_APP_URL', default: 'DATABASE_URL, acting as daicho_app',
    meaning: 'An address of its own for the server, whose user has the role daicho_app and no other.' },
  { name: 'DAICHO_SEQUENCER_URL', default: 'DATABASE_URL, acting as daicho_sequencer',
    meaning: 'An address of its own for the sequencer, whose user has the role daicho_sequencer and no other.' },
  { name: 'DAICHO_MODE', default: 'production with DATABASE_URL, demo without',
    meaning: 'demo: sample people, one-click sign-in, 見本 on every paper. production: none of it.' },
  { name: 'DAICHO_KEY_FILE', default: 'keys.json in DAICHO_DATA (demo)',
    meaning: 'File with the keys that seal numbers; required in production. Made by "daicho keys create".' },
  { name: 'DAICHO_LOG_KEY_FILE', default: 'log-key.pem in DAICHO_DATA (demo)',
    meaning: 'File with the private key that signs the log; only the sequencer opens it. Required in production.' },
  { name: 'DAICHO_LINE_KEY_FILE', default: 'no line to other offices',
    meaning: 'File with the key that both ends of the line share; "daicho keys create" makes it where it is named.' },
  { name: 'DAICHO_LINE_PORT', default: 'no door for messages',
    meaning: 'Port of 127.0.0.1 on which messages of other offices are taken in.' },
  { name: 'DAICHO_LINE_PEERS', default: 'the neighbouring town of the demo',
    meaning: 'Where messages go: code=URL on this machine, by municipality code, commas between; * is everybody.' },
  { name: 'DAICHO_CHECKPOINT_COPIES', default: 'checkpoints in DAICHO_DATA',
    meaning: 'Directory outside the database to which signed checkpoints of the log are copied every hour.' },
  { name: 'DAICHO_OUTGOING', default: 'outgoing in DAICHO_DATA',
    meaning: 'Directory in which sealed files lie until they are fetched; of this server alone.' },
  { name: 'DAICHO_ADMIN_PASSWORD', default: 'asked for at the terminal',
    meaning: 'Password for "daicho admin create" where nobody can type one.' },
  { name: 'DAICHO_KEY_PASSPHRASE', default: 'asked for at the terminal',
    meaning: 'Passphrase of the private key for "daicho open" and "daicho new-key" where nobody can type it.' },
  { name: 'DAICHO_LIVES', default: '300',
    meaning: 'How many random lives the property tests walk through.' },
] as const satisfies readonly Setting[]

/** A demo can never hold real people; production never shows a one-click card. */
export type Mode = 'demo' | 'production'

/** What was set, checked, with the defaults filled in. */
export type Settings = {
  readonly port: number
  readonly host: string
  readonly directory: string
  readonly databaseUrl: string | undefined
  readonly appUrl: string | undefined
  readonly sequencerUrl: string | undefined
  readonly mode: Mode
  readonly keyFile: string | undefined
  readonly logKeyFile: string | undefined
  readonly checkpointCopies: string | undefined
  readonly outgoing: string
  readonly lineKeyFile: string | undefined
  readonly linePort: number | undefined
  /** Addresses on this machine by municipality code. */
  readonly linePeers: ReadonlyMap<string, string>
  readonly adminPassword: string | undefined
  readonly keyPassphrase: string | undefined
}

/** Everything that is wrong with the settings, one sentence each. */
export class SettingsRefused extends Refusal {
  readonly findings: readonly string[]
  constructor(findings: readonly string[]) {
    super(findings.join('\n'))
    this.findings = findings
  }
}

const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address like postgres://user:password@host:5432/daicho',
})

const port = z.coerce.number({ error: 'must be a number' }).int('must be a whole number')
  .min(0, 'must be at least 0').max(65_535, 'must be at most 65535')

/** A message never crosses a network unwrapped: whoever wraps it stands on this machine. */
const PEER = /^(\d{6}|\*)=(https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?\/?)$/

const peers = z.string().transform((text) => text.split(',').map((one) => PEER.exec(one.trim())))
  .refine((found) => found.every((one) => one !== null),
    'must be like 990027=http://127.0.0.1:4650,*=http://127.0.0.1:4651, addresses of this machine')
  .transform((found) => new Map(found.map((one) => [one?.[1] ?? '', one?.[2] ?? ''])))

const environment = z.object({
  DAICHO_PORT: port.default(4649),
  DAICHO_HOST: z.string().default('127.0.0.1'),
  DAICHO_DATA: z.string().default('.daicho'),
  DATABASE_URL: postgresUrl.optional(),
  DAICHO_APP_URL: postgresUrl.optional(),
  DAICHO_SEQUENCER_URL: postgresUrl.optional(),
  DAICHO_MODE: z.enum(['demo', 'production'], 'must be demo or production').optional(),
  DAICHO_KEY_FILE: z.string().optional(),
  DAICHO_LOG_KEY_FILE: z.string().optional(),
  DAICHO_CHECKPOINT_COPIES: z.string().optional(),
  DAICHO_OUTGOING: z.string().optional(),
  DAICHO_LINE_KEY_FILE: z.string().optional(),
  DAICHO_LINE_PORT: port.optional(),
  DAICHO_LINE_PEERS: peers.optional(),
  DAICHO_ADMIN_PASSWORD: z.string().optional(),
  DAICHO_KEY_PASSPHRASE: z.string().optional(),
})

/** Settings from the environment, defaults filled in. Throws SettingsRefused with every finding at once. */
export const readSettings = (variables: NodeJS.ProcessEnv = process.env): Settings => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const read = environment.safeParse(given)
  const findings = [
    ...(read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}.`),
    ...unknownNames(given),
    ...missingInProduction(given),
    ...missingForLine(given),
  ]
  if (!read.success || findings.length > 0) throw new SettingsRefused(findings)
  return settingsOf(read.data)
}

const settingsOf = (read: z.infer<typeof environment>): Settings => ({
  port: read.DAICHO_PORT,
  host: read.DAICHO_HOST,
  directory: read.DAICHO_DATA,
  databaseUrl: read.DATABASE_URL,
  appUrl: read.DAICHO_APP_URL,
  sequencerUrl: read.DAICHO_SEQUENCER_URL,
  mode: modeOf(read),
  keyFile: read.DAICHO_KEY_FILE,
  logKeyFile: read.DAICHO_LOG_KEY_FILE,
  checkpointCopies: read.DAICHO_CHECKPOINT_COPIES,
  outgoing: read.DAICHO_OUTGOING ?? join(read.DAICHO_DATA, 'outgoing'),
  lineKeyFile: read.DAICHO_LINE_KEY_FILE,
  linePort: read.DAICHO_LINE_PORT,
  linePeers: read.DAICHO_LINE_PEERS ?? new Map(),
  adminPassword: read.DAICHO_ADMIN_PASSWORD,
  keyPassphrase: read.DAICHO_KEY_PASSPHRASE,
})

type Given = { readonly DAICHO_MODE?: unknown; readonly DATABASE_URL?: unknown }

const modeOf = ({ DAICHO_MODE, DATABASE_URL }: Given): Mode => {
  if (DAICHO_MODE === 'demo' || DAICHO_MODE === 'production') return DAICHO_MODE
  return DATABASE_URL === undefined ? 'demo' : 'production'
}

/** A misspelt name would leave its default standing unnoticed. Names for the tests are theirs. */
const unknownNames = (given: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(given)
    .filter((name) => name.startsWith('DAICHO_') && !name.startsWith('DAICHO_TEST_'))
    .filter((name) => !SETTINGS.some((setting) => setting.name === name))
    .map((name) => `${name} is not a setting; see docs/operating/settings.md.`)

/** No line without its key: neither out nor in. */
const missingForLine = (given: Readonly<Record<string, unknown>>): readonly string[] =>
  given['DAICHO_LINE_KEY_FILE'] !== undefined ? [] : (['DAICHO_LINE_PORT', 'DAICHO_LINE_PEERS'] as const)
    .filter((name) => given[name] !== undefined)
    .map((name) => `${name} needs DAICHO_LINE_KEY_FILE.`)

const missingInProduction = (given: Readonly<Record<string, unknown>>): readonly string[] =>
  modeOf(given) === 'demo' ? [] : (['DAICHO_KEY_FILE', 'DAICHO_LOG_KEY_FILE'] as const)
    .filter((name) => given[name] === undefined)
    .map((name) => `${name} is required in production; "daicho keys create" makes the file.`)
