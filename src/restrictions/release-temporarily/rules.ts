/** What a temporary release may not be: of what is not stopped, for too long, for nobody, or for oneself. */
import type { Officer } from '../../frame/officer.ts'
import type { Finding } from '../../law/finding.ts'
import type { ReleaseFound } from '../known.ts'
import { BLOCKS, SEPARATION_OF_DUTIES } from '../provisions.ts'
import type { ReleaseTemporarily } from './face.ts'

/** Only what is stopped can be released. */
export const objectsToNothing = ({ process }: ReleaseTemporarily, { block }: ReleaseFound): Finding | undefined =>
  block !== null && block[`${process}_level`] !== 'error'
    ? { code: 'release-temporarily/not-stopped', basis: BLOCKS, field: 'process' }
    : undefined

/** No longer than the office allows. */
export const objectsToMinutes = (
  { minutes }: ReleaseTemporarily, { minutesLimit }: ReleaseFound,
): Finding | undefined =>
  minutes > minutesLimit
    ? { code: 'release-temporarily/too-long', basis: BLOCKS, field: 'minutes', values: { limit: minutesLimit } }
    : undefined

/** For somebody who works here today. */
export const objectsToBeneficiary = ({ forOperatorValid }: ReleaseFound): Finding | undefined =>
  forOperatorValid ? undefined : { code: 'release-temporarily/nobody', basis: BLOCKS, field: 'forOperator' }

/** The one who reviews is not the one who then issues. */
export const objectsToOwnBenefit = ({ forOperator }: ReleaseTemporarily, officer: Officer): Finding | undefined =>
  forOperator === officer.operatorId
    ? { code: 'release-temporarily/own-benefit', basis: SEPARATION_OF_DUTIES, field: 'forOperator' }
    : undefined
