/** The log names everybody in an export; a list too long for one entry is told in several, written at once with it. */
import { entryBytes } from '../oplog/entry.ts'
import type { Facts } from './facts.ts'
import { NOTHING_INTENDED, type Intent } from './intent.ts'
import { entryOf, type Acting } from './seal-decision.ts'

/** Entries of a million numbers would be read whole by whoever looks at one of them. */
const IN_ONE_ENTRY = 10_000

/** Whom the export's own entry names: everybody, or nobody where entries of their own do. */
export const namedInEntry = (people: readonly number[]): readonly number[] =>
  people.length > IN_ONE_ENTRY ? [] : people

/** What the entries have in common. */
export type Naming = {
  readonly facts: Facts
  readonly acting: Acting
  readonly approval: string | null
  readonly detail: Intent['detail']
  readonly entryId: () => string
}

/** Entries for lists longer than one takes, as canonical bytes in base64; none where one is enough. */
export const namingEntries = (
  people: readonly number[], { facts, acting, approval, detail, entryId }: Naming,
): readonly { readonly entryId: string; readonly base64: string }[] => {
  if (people.length <= IN_ONE_ENTRY) return []
  const parts = Math.ceil(people.length / IN_ONE_ENTRY)
  return Array.from({ length: parts }, (_, at) => {
    const persons = people.slice(at * IN_ONE_ENTRY, (at + 1) * IN_ONE_ENTRY)
    const intent = { ...NOTHING_INTENDED, persons, approval, detail: { ...detail, part: at + 1, of: parts } }
    const id = entryId()
    const entry = entryOf(intent, acting, facts, { entryId: id, outcome: 'done', vouches: [] })
    return { entryId: id, base64: Buffer.from(entryBytes(entry)).toString('base64') }
  })
}
