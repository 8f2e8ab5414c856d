/** What a block (抑止) does to an event: it stops it or asks for care, and never says why or of whom. [STD 3.1] */
import type { Answers, KnownHousehold, StandingBlock } from '../../frame/question.ts'
import type { Finding } from '../../law/finding.ts'
import { STD_BLOCK } from '../../law/provision.ts'
import type { ResidentRecord } from '../../record/resident.ts'
import type { EventRule } from './rule.ts'

/**
 * True where entries are stopped, or inquiries are and nobody opened entries with care: nothing is then held against
 * the person or household, since every objection would answer a guess at who they are and where they live.
 */
export const isClosed = ({ blocks }: { readonly blocks: readonly StandingBlock[] }): boolean =>
  blocks.some(({ levels: { entry, inquiry } }) => entry === 'error' || (inquiry === 'error' && entry !== 'alert'))

/** The newest row of somebody, if they are there and open to be compared with. */
export const findOpen = (personNo: number | null, { persons }: Answers): ResidentRecord | undefined => {
  const known = persons.find(({ record }) => record.personNo === personNo)
  return known === undefined || isClosed(known) ? undefined : known.record
}

/** A household by its number, if it is there and open to be compared with. */
export const findOpenHousehold = (householdNo: number | null, { households }: Answers): KnownHousehold | undefined => {
  const known = households.find((household) => household.householdNo === householdNo)
  return known === undefined || isClosed(known) ? undefined : known
}

/** A block on anybody the event touches, on either side. */
const blocked = (level: 'error' | 'alert'): EventRule<unknown> => (_, { households, persons }) => {
  const touched = [...households, ...persons]
  const standing = touched.some(({ blocks }) => blocks.some(({ levels }) => levels.entry === level))
  const finding: Finding = { code: `event/blocked-${level}`, basis: STD_BLOCK }
  return standing || (level === 'error' && touched.some(isClosed)) ? finding : undefined
}

export const blockErrors: readonly EventRule<unknown>[] = [blocked('error')]
export const blockAlerts: readonly EventRule<unknown>[] = [blocked('alert')]
