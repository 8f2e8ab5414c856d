/** Log entries of what the line does by itself: notices that leave, messages that are taken in or refused. [第9-4(4)] */
import { entryIdAt } from '../oplog/entry-id.ts'
import { BLANK_ENTRY, sortedOnce, type Entry } from '../oplog/entry.ts'
import type { Desk } from './desk.ts'
import { SYSTEM } from './session-entry.ts'

/** What differs from one to the next; nobody's name, address or number is ever part of it. */
export type LineEvent = Pick<Entry, 'step' | 'id' | 'outcome' | 'persons' | 'numberShown' | 'findings' | 'detail'>
  & { readonly caseId?: string | null }

const ID_BYTES = 10

/** @param at the time of the database */
export const lineEntry = (desk: Pick<Desk, 'fresh'>, at: string, event: LineEvent): Entry => ({
  ...BLANK_ENTRY,
  entryId: entryIdAt(at, desk.fresh.bytes(ID_BYTES)),
  at,
  operator: SYSTEM.operatorId,
  kind: SYSTEM.kind,
  ...event,
  caseId: event.caseId ?? null,
  persons: sortedOnce(event.persons),
})

/** The office as the line knows it. */
export type LineOffice = {
  readonly today: string
  readonly now: string
  readonly prefecture: string | null
  readonly municipality: string | null
  readonly municipalityCode: string | null
}

/** An office that has its name: nobody else sends or is sent anything. */
export type NamedOffice = { readonly code: string; readonly name: string; readonly today: string; readonly now: string }

/** @returns nothing while the office has no name yet */
export const namedOffice = (office: LineOffice | undefined): NamedOffice | undefined => {
  if (office === undefined) return undefined
  const { prefecture, municipality, municipalityCode, today, now } = office
  if (prefecture === null || municipality === null || municipalityCode === null) return undefined
  return { code: municipalityCode, name: `${prefecture}${municipality}`, today, now }
}
