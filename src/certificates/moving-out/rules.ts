/** Who may take a certificate of moving out, and when it is given once more. [令23条, 24条; STD 4.1.3.0.3] */
import type { Finding } from '../../law/finding.ts'
import { MOVING_OUT_CERTIFICATE_ISSUE, NOTIFIER_AUTHORITY, STD_MOVING_OUT_CERTIFICATE } from '../../law/provision.ts'
import type { PersonNo } from '../../record/resident.ts'
import { residentOf } from '../every-certificate/requester.ts'
import { stops, type EveryFacts } from '../every-certificate/settings.ts'
import type { Original } from './mover.ts'
import type { MovingOutRequest } from './request.ts'

/**
 * The movers themselves, who lives in the household they leave, or whoever acts for one of them; nobody else. A
 * household whose whereabouts are stopped looks like one that is not there.
 */
export const notForRequester = (
  { requester, householdNo }: Pick<MovingOutRequest, 'requester' | 'householdNo'>, persons: readonly PersonNo[],
  { households }: Pick<EveryFacts, 'households'>,
): Finding | undefined => {
  const resident = residentOf(requester)
  const left = households.find((known) => known.householdNo === householdNo && !stops(known.blocks))
  const stays = left?.members.some(({ personNo }) => personNo === resident) ?? false
  const isTheirs = resident !== null && (persons.includes(resident) || (requester.category === 'household' && stays))
  return isTheirs ? undefined
    : { code: 'moving-out/not-for-requester', basis: NOTIFIER_AUTHORITY, field: 'requester.category' }
}

/** Given once more: what was given before, to the same persons, and why. */
export const reissueFaults = (
  { reissueOf, reason }: Pick<MovingOutRequest, 'reissueOf' | 'reason'>, original: Original | null,
  persons: readonly PersonNo[],
): readonly Finding[] => {
  if (reissueOf === null) return []
  const basis = STD_MOVING_OUT_CERTIFICATE
  if (original === null || !isSame(original.persons, persons) || original.movers.length !== persons.length) {
    return [{ code: 'moving-out/no-such-original', basis, field: 'reissueOf' }]
  }
  return [
    ...(original.state === 'handed-over' ? [] : [{ code: 'moving-out/original-not-given', basis, field: 'reissueOf' }]),
    ...(reason === null ? [{ code: 'moving-out/no-reason', basis, field: 'reason' }] : []),
  ]
}

/** A first certificate is given once; a spoiled one is replaced, a lost one given again. */
export const alreadyGiven = (
  { reissueOf, replaces }: Pick<MovingOutRequest, 'reissueOf' | 'replaces'>, given: number,
): Finding | undefined => reissueOf !== null || replaces !== null || given === 0 ? undefined
  : { code: 'moving-out/already-given', basis: MOVING_OUT_CERTIFICATE_ISSUE, field: 'reissueOf' }

/** True where both name the same persons, in whatever order. */
export const isSame = (a: readonly PersonNo[], b: readonly PersonNo[]): boolean =>
  a.length === b.length && a.every((person) => b.includes(person))
