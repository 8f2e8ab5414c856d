/** What an error correction asks the register, and what of its input says anything. */
import type { Answers, Questions } from '../../../frame/question.ts'
import type { Amendments } from '../../../record/change.ts'
import type { ResidentRecord } from '../../../record/resident.ts'
import { findOpen } from '../../every-event/blocks.ts'
import type { ItemKey } from './items.ts'
import type { ErrorCorrection } from './notification.ts'
import { readItem } from './reading.ts'

/** The household comes along: its members share the address, and bear the head's name. */
export const ask = ({ resident, address }: ErrorCorrection): Questions => {
  const persons = resident.personNo === null ? [] : [resident.personNo]
  return {
    persons,
    householdsOf: persons,
    addresses: address.townBlockCode === null
      ? [] : [{ townBlockCode: address.townBlockCode, lot: address.lot, katagaki: address.katagaki }],
  }
}

/** The newest row of whoever is corrected, if they are there and open to be compared with. */
export const findRecord = ({ resident }: ErrorCorrection, facts: Answers): ResidentRecord | undefined =>
  findOpen(resident.personNo, facts)

/** One line that was filled in, and its path in the input. */
export type Told = { readonly at: string; readonly item: ItemKey | null; readonly was: string; readonly to: string }

/** The lines that were filled in; a wholly empty one is how the form begins. */
export const toldOf = ({ corrections }: ErrorCorrection): readonly Told[] =>
  corrections.map((line, at) => ({ ...line, at: `corrections.${at}` }))
    .filter(({ item, was, to }) => item !== null || was !== '' || to !== '')

/** True where another address is said to be right. */
export const correctsAddress = ({ address }: ErrorCorrection): boolean =>
  address.oazaAza !== '' || address.lot !== '' || (address.katagaki ?? '') !== ''

/** Every item of the lines that can be read, as it is to be. */
export const correctedItems = (input: ErrorCorrection, record: ResidentRecord): Amendments =>
  toldOf(input).reduce<Amendments>((items, { item, to }) =>
    ({ ...items, ...(item === null ? {} : readItem(item, to, record)) }), {})
