/** What a new block may not be: on nobody, over before it began, without effect, or a measure that lets papers out. */
import type { Answers } from '../../frame/question.ts'
import type { Finding } from '../../law/finding.ts'
import { BLOCKS, SUPPORT_MEASURES } from '../provisions.ts'
import type { ProposeBlock } from './face.ts'

/** A block lies on a person or on a household. */
export const objectsToScope = ({ personNo, householdNo }: ProposeBlock): Finding | undefined =>
  (personNo === null) === (householdNo === null)
    ? { code: 'propose-block/scope', basis: BLOCKS, field: 'personNo' }
    : undefined

/** Whoever it lies on is in the register, live or removed. */
export const objectsToSubject = ({ personNo, householdNo }: ProposeBlock, facts: Answers): Finding | undefined => {
  const known = personNo === null
    ? householdNo === null || facts.households.some((household) => household.householdNo === householdNo)
    : facts.persons.some(({ record }) => record.personNo === personNo)
  const field = personNo === null ? 'householdNo' : 'personNo'
  return known ? undefined : { code: 'propose-block/nobody', basis: BLOCKS, field }
}

/** It does not end before it begins. */
export const objectsToTerm = ({ startsOn, endsOn }: ProposeBlock): Finding | undefined =>
  endsOn !== null && endsOn < startsOn ? { code: 'propose-block/term', basis: BLOCKS, field: 'endsOn' } : undefined

/** It stops something, or asks for care. */
export const objectsWithoutEffect = ({ levels }: ProposeBlock): Finding | undefined =>
  Object.values(levels).every((level) => level === 'none')
    ? { code: 'propose-block/no-effect', basis: BLOCKS, field: 'levels' }
    : undefined

/** Whereabouts leak through papers: a support measure that lets them out is none. */
export const objectsToWeakMeasure = ({ kind, levels }: ProposeBlock): Finding | undefined =>
  kind === 'support-measure' && levels.certificate !== 'error'
    ? { code: 'propose-block/weak-measure', basis: SUPPORT_MEASURES, field: 'levels.certificate' }
    : undefined
