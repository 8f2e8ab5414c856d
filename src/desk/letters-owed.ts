/** Letters that follow from who stood at the counter, or from nobody having done so. [STD 4.1.0.3, 4.2.0.1, 令12条4項] */
import { z } from 'zod'
import { aboutRow } from '../events/every-event/follow-ups.ts'
import type { FollowUp } from '../frame/decision.ts'
import { isAccepted } from '../letters/known.ts'
import type { ResidentChange } from '../record/change.ts'
import type { ResidentRecord } from '../record/resident.ts'

const Brought = z.object({ role: z.string(), name: z.string() })

/**
 * @param filer who stood at the counter, as received.
 * @returns 受理通知 about the first who moved, where the filer is not among them; 職権記載等通知 about everybody whose
 * record was changed because nobody notified.
 */
export const lettersOwed = (filer: unknown, changes: readonly ResidentChange[]): readonly FollowUp[] => {
  const records = changes.map(({ record }) => record)
  return [
    ...acceptance(filer, records),
    ...records.filter(({ reason }) => UNNOTIFIED.includes(reason))
      .map((record) => aboutRow('letter/ex-officio', { record })),
  ]
}

/** 職権記載・職権消除・職権修正: what the law wanted notified. A birth and a death are told by the family register. */
const UNNOTIFIED: readonly string[] = ['ex-officio-entry', 'ex-officio-removal', 'ex-officio-correction']

const acceptance = (filer: unknown, records: readonly ResidentRecord[]): readonly FollowUp[] => {
  const told = records.filter(isAccepted)
  const movers = told.some(({ reason }) => reason !== 'head-change')
    ? told.filter(({ reason }) => reason !== 'head-change') : told
  const [first] = movers.toSorted((a, b) => a.orderInHousehold - b.orderInHousehold || a.personNo - b.personNo)
  const { role, name } = Brought.parse(filer)
  const isMover = role === 'self' || movers.some(({ fullName }) => sameName(fullName, name))
  return first === undefined || isMover ? [] : [aboutRow('letter/acceptance', { record: first })]
}

/** As it was written down at the counter, with or without the space between the names. */
const sameName = (a: string, b: string): boolean => a.replace(/\s/g, '') === b.replace(/\s/g, '')
