/** What a row tells of its event: the same from every kind, but for its reason and days. [STD 1.2.1, 1.3.1] */
import type { Answers } from '../../frame/question.ts'
import { isCivilDay, type CivilDay } from '../../law/calendar.ts'
import type { ImpreciseDate } from '../../law/imprecise-date.ts'
import type { EventEntry } from '../../record/change.ts'
import type { AddressInput } from '../../record/notification.ts'
import type { ReasonId } from '../../record/reason.ts'
import type { AddressItems, HouseholdItems, ResidentRecord } from '../../record/resident.ts'
import { orNull } from './items.ts'

type Told = Partial<Pick<EventEntry, 'notifiedOn' | 'appliedOn' | 'requestedOn' | 'noticedOn' | 'cautionNote'>>
  & { readonly reason: ReasonId; readonly eventOn: ImpreciseDate }

/** 処理日 is the office's day, and the input place that of the case: no filing says either. [STD 4.0.3] */
export const eventEntry = ({ office, origin }: Answers, told: Told): EventEntry => ({
  ...told,
  processedOn: office.today,
  inputPlace: origin?.place ?? '',
  inputTerminal: origin?.terminal ?? '',
  caseId: origin?.caseId ?? null,
})

/** The day an input says. The rules let nothing else pass. */
export const getDay = (text: string): CivilDay => {
  if (!isCivilDay(text)) throw new Error('the rules let no blank day pass')
  return text
}

/** Where they live from a day on, as written and as the office's masters know it. */
export const addressItems = (
  address: AddressInput, { office, addresses }: Answers, since: ImpreciseDate,
): AddressItems => ({
  prefecture: office.prefecture,
  municipality: office.municipality,
  oazaAza: address.oazaAza,
  townBlockCode: address.townBlockCode,
  addressKind: address.addressKind,
  lot: address.lot,
  katagaki: orNull(address.katagaki),
  postalCode: addresses[0]?.postalCode ?? null,
  addressCode: null,
  addressFixedOn: since,
})

/** Set with the household (record/household.ts), where the head is known and the newcomers are put in order. */
export const BEFORE_HOUSEHOLD: Pick<HouseholdItems, 'headName' | 'orderInHousehold'> =
  { headName: null, orderInHousehold: 0 }

/** The household somebody belongs to from now on; whoever comes from another one is put in order there. */
export const comingTo = (householdNo: number, from: ResidentRecord): Partial<HouseholdItems> =>
  householdNo === from.householdNo ? {} : { householdNo, orderInHousehold: 0 }
