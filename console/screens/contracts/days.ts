/** Days, terms and clauses as the contract office reads them. */
import { isCivilDay } from '../../../src/law/calendar.ts'
import { findContractClause } from '../../../src/law/contract-clauses.ts'
import { formatEra } from '../../../src/law/era.ts'
import { citation } from '../../../src/law/provision.ts'

export const dayText = (day: string): string => (isCivilDay(day) ? formatEra(day) : day)

export const termText = (from: string, until: string | null): string =>
  `${dayText(from)}〜${until === null ? '' : dayText(until)}`

/** Where a clause is written, never our own id of it. */
export const clauseText = (id: string): string => {
  const clause = findContractClause(id)
  return clause === undefined ? id : citation(clause.basis)
}

/** Has begun, has not run out, has not ended. */
export const holdsOn = (
  thing: { readonly validFrom: string; readonly validUntil: string | null; readonly endedOn?: string | null },
  today: string,
): boolean =>
  thing.validFrom <= today &&
  (thing.validUntil === null || thing.validUntil >= today) &&
  (thing.endedOn === undefined || thing.endedOn === null || thing.endedOn > today)

export const hasEnded = ({ endedOn }: { readonly endedOn: string | null }, today: string): boolean =>
  endedOn !== null && endedOn <= today
