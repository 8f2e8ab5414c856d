/** Days and terms as the contract office reads them. */
import { isCivilDay } from '../../../src/law/calendar.ts'
import { formatEra } from '../../../src/law/era.ts'

export const dayText = (day: string): string => (isCivilDay(day) ? formatEra(day) : day)

export const termText = (from: string, until: string | null): string =>
  `${dayText(from)}〜${until === null ? '' : dayText(until)}`

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
