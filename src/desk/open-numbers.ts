/** The only place where a sealed number becomes digits again: for a paper that may show it, or a message that must. */
import type { OpenedNumbers } from '../frame/document.ts'
import type { NumberId } from '../record/resident.ts'
import type { Desk } from './desk.ts'

type Box = { readonly numberId: NumberId; readonly box: string; readonly keyId: string }

/** One look-up for all of them. A number that is not there is left out. @throws where a box does not open */
export const openNumbers = async (
  desk: Pick<Desk, 'db' | 'vault'>, ids: readonly NumberId[],
): Promise<OpenedNumbers> => {
  if (ids.length === 0) return {}
  const [row] = await desk.db.query<{ boxes: readonly Box[] }>('select numbers.boxes($1) as boxes', [ids])
  return Object.fromEntries((row?.boxes ?? []).map(({ numberId, box, keyId }) =>
    [numberId, Buffer.from(desk.vault.open(Buffer.from(box, 'base64'), keyId, `number:${numberId}`)).toString()]))
}
