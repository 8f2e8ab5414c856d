/** 住民異動届受理通知: owed where a notification was brought by somebody who did not move themselves. [STD 4.1.0.3] */
import { z } from 'zod'
import type { FollowUp } from '../frame/decision.ts'
import type { ResidentChange } from '../record/change.ts'

const Brought = z.object({ role: z.string(), name: z.string() })

/**
 * @param filer who stood at the counter, as received.
 * @returns one letter for the case, about the first who moved; none where the filer is among them, or where nothing was
 * notified: an ex officio change has a letter of its own.
 */
export const acceptanceOwed = (filer: unknown, changes: readonly ResidentChange[]): readonly FollowUp[] => {
  const told = changes.map(({ record }) => record)
  const movers = told.some(({ reason }) => reason !== 'head-change')
    ? told.filter(({ reason }) => reason !== 'head-change') : told
  const [first] = movers.toSorted((a, b) => a.orderInHousehold - b.orderInHousehold || a.personNo - b.personNo)
  const { role, name } = Brought.parse(filer)
  const isMover = role === 'self' || movers.some(({ fullName }) => sameName(fullName, name))
  if (first === undefined || first.notifiedOn === null || isMover) return []
  const { personNo, historyNo } = first
  return [{ kind: 'letter/acceptance', personNo, content: { personNo, historyNo } }]
}

/** As it was written down at the counter, with or without the space between the names. */
const sameName = (a: string, b: string): boolean => a.replace(/\s/g, '') === b.replace(/\s/g, '')
