/** Which folder may import which: the one table, from the law at the bottom to the server at the top. */

export type Area = {
  readonly folder: string
  /** Folders it may import besides itself. */
  readonly may: readonly string[]
  /** npm packages and node: modules it may import. 'node:*' means all of Node. */
  readonly packages: readonly string[]
  /** Pure: no clock, no randomness, no process, no network. */
  readonly pure: boolean
  /** What a pure folder may name all the same. */
  readonly grants?: readonly string[]
  /** How deep its kinds lie. A subfolder with an index.ts is a kind: kinds never see one another. */
  readonly kindsAt?: number
}

const BELOW_KINDS = ['src/law', 'src/record', 'src/frame']

const topic = (folder: string, kindsAt = 1): Area =>
  ({ folder, may: BELOW_KINDS, packages: ['zod'], pure: true, kindsAt })

const beside = (folder: string, ...others: readonly string[]): Area =>
  ({ ...topic(folder), may: [...BELOW_KINDS, ...others] })

const TOPICS: readonly Area[] = [
  topic('src/events', 2),
  // A certificate of moving out bears its own data as a machine at the destination reads them.
  beside('src/certificates', 'src/exchange'),
  ...[
    'src/access', 'src/restrictions', 'src/households', 'src/memos',
    'src/inspection', 'src/seals',
    'src/statistics', 'src/outages', 'src/exchange',
  ].map((folder) => topic(folder)),
  // Kept papers are of events and of certificates; the office's own papers are set like certificates.
  beside('src/papers', 'src/certificates'),
  beside('src/letters', 'src/certificates', 'src/papers'),
  // The self-check is an office paper.
  beside('src/assurance', 'src/papers', 'src/certificates'),
  // Of a record a contractor is shown the items of its contract.
  beside('src/inquiry', 'src/outsourcing'),
  // What a contract or an export rests on is decided by the posts of the municipality.
  beside('src/outsourcing', 'src/assurance'),
  beside('src/media', 'src/assurance', 'src/outsourcing'),
  // Its report is set like an office paper.
  beside('src/emergency-inspection', 'src/certificates', 'src/papers'),
]

const BELOW_DESK = [...BELOW_KINDS, ...TOPICS.map(({ folder }) => folder), 'src/oplog']
const BELOW_IO = [...BELOW_DESK, 'src/desk']

export const AREAS: readonly Area[] = [
  { folder: 'src/law', may: [], packages: ['zod'], pure: true },
  { folder: 'src/record', may: ['src/law'], packages: ['zod'], pure: true },
  { folder: 'src/frame', may: ['src/law', 'src/record'], packages: ['zod'], pure: true },
  ...TOPICS,
  { folder: 'src/oplog', may: ['src/law', 'src/record', 'src/frame'], packages: ['node:crypto', 'zod'], pure: false },
  // The desk draws keys and tokens; whatever depends on the time is told to it.
  { folder: 'src/desk', may: BELOW_DESK, packages: ['zod'], pure: true, grants: ['crypto'] },
  { folder: 'src/io/postgres', may: [...BELOW_IO, 'src/io'], packages: ['pg', 'zod', 'node:*'], pure: false },
  { folder: 'src/io/pdf', may: BELOW_IO, packages: ['@myriaddreamin/typst-ts-node-compiler', 'node:*'], pure: false },
  {
    folder: 'src/io/http', may: [...BELOW_IO, 'src/io'], packages: ['hono', '@hono/node-server', 'zod', 'node:*'],
    pure: false,
  },
  { folder: 'src/io/xlsx', may: BELOW_IO, packages: ['hucre', 'node:*'], pure: false },
  { folder: 'src/io/log', may: [...BELOW_IO, 'src/io', 'src/io/postgres'], packages: ['node:*'], pure: false },
  {
    folder: 'src/io/import', may: [...BELOW_IO, 'src/import', 'src/io', 'src/io/postgres'], packages: ['zod', 'node:*'],
    pure: false,
  },
  { folder: 'src/io', may: [...BELOW_IO, 'src/io/xlsx'], packages: ['zod', '@node-rs/argon2', 'node:*'], pure: false },
  { folder: 'src/import', may: BELOW_DESK, packages: ['zod'], pure: true },
  // The verifier stands apart from what it verifies: of the house it knows the forms of the log alone.
  { folder: 'src/verify', may: ['src/oplog'], packages: ['pg', 'node:*'], pure: false },
  { folder: 'src/commands', may: ['src', 'town'], packages: ['zod', 'node:*'], pure: false },
  { folder: 'src', may: ['src', 'town'], packages: ['zod', 'node:*'], pure: false },
]

/** The innermost area that holds a path; undefined outside src and in a folder that the table does not know. */
export const areaOf = (path: string): Area | undefined =>
  AREAS.find(({ folder }) => folder === 'src' ? /^src\/[^/]+$/.test(path) : path.startsWith(`${folder}/`))
