/** The vendor's own small portal: all that a contractor's security officer or on-site manager may do or see there. */
import type { Grant } from '../frame/officer.ts'

const perform = (id: string): Grant => ({ step: 'perform', id })
const look = (id: string): Grant => ({ step: 'look', id })

/**
 * A closed list. Whose contract it is about, each of them asks by the officer's own operatorId: what is another
 * contractor's is not there. [告示15号 第10-3(7)(11)(12)]
 */
export const PORTAL: readonly Grant[] = [
  perform('draft-report'),
  perform('complete-report'),
  perform('report-incident'),
  perform('take-first-measures'),
  perform('detail-incident'),
  perform('answer-improvement'),
  look('own-contracts'),
  look('own-reports'),
  look('own-incidents'),
  look('own-checks'),
  look('log-state'),
  look('own-sessions'),
]

/** True where the portal has such a thing. */
export const isPortal = ({ step, id }: Grant): boolean =>
  PORTAL.some((grant) => grant.step === step && grant.id === id)
