/** 任命: who fills a post from which day, or decides for its holder by 専決 or 代決. 告示15号 第8-1(1) */
import type { DirectAct } from '../../frame/act.ts'
import type { Officer } from '../../frame/officer.ts'
import type { Finding } from '../../law/finding.ts'
import { APPROVAL_RULES } from '../approval-kinds.ts'
import type { CandidateFound } from '../known.ts'
import { COUNCIL_AND_CHIEF, DUTIES_APART, RESPONSIBILITY } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { appointFace, type Appoint } from './face.ts'

/** Answers with the number of the appointment. Nobody registers their own. */
export const appoint: DirectAct<Appoint, CandidateFound> = {
  ...appointFace,
  basis: [RESPONSIBILITY, COUNCIL_AND_CHIEF],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ operatorId, post }) => ({ area: 'assurance', what: 'candidate', of: { operatorId, post } }),
  decide: (input, { found }, officer) => settle(errors([
    objectsToPerson(found),
    objectsToOneself(input, officer),
    objectsToTerm(input),
    ...objectsToDelegation(input),
    objectsToSecondHolder(input, found),
  ]), 'appoint', { ...input, name: found.operator?.name ?? '', by: officer.operatorId }),
}

const objectsToPerson = ({ operator }: CandidateFound): Finding | undefined => {
  if (operator === null || !operator.valid) {
    return { code: 'appoint/unknown', basis: RESPONSIBILITY, field: 'operatorId' }
  }
  return operator.kind === 'staff' ? undefined
    : { code: 'appoint/contractor', basis: RESPONSIBILITY, field: 'operatorId' }
}

const objectsToOneself = ({ operatorId }: Appoint, officer: Officer): Finding | undefined =>
  operatorId === officer.operatorId ? { code: 'appoint/oneself', basis: DUTIES_APART, field: 'operatorId' } : undefined

const objectsToTerm = ({ validFrom, validUntil }: Appoint): Finding | undefined =>
  validUntil !== null && validUntil < validFrom
    ? { code: 'appoint/term', basis: RESPONSIBILITY, field: 'validUntil' } : undefined

/** A holder decides by the post, a delegate by a provision and for the kinds it names. */
const objectsToDelegation = ({ post, capacity, provision, approvalKinds }: Appoint): readonly Finding[] => {
  if (capacity === 'holder') {
    return provision === null && approvalKinds.length === 0 ? []
      : [{ code: 'appoint/holder-delegated', basis: RESPONSIBILITY, field: 'provision' }]
  }
  return [
    ...(provision === null ? [{ code: 'appoint/no-provision', basis: RESPONSIBILITY, field: 'provision' }] : []),
    ...(approvalKinds.length > 0 ? []
      : [{ code: 'appoint/no-kinds', basis: RESPONSIBILITY, field: 'approvalKinds' }]),
    ...(approvalKinds.every((kind) => APPROVAL_RULES[kind].posts.includes(post)) ? []
      : [{ code: 'appoint/kind-of-another-post', basis: RESPONSIBILITY, field: 'approvalKinds' }]),
  ]
}

const objectsToSecondHolder = (
  { capacity, validFrom, validUntil }: Appoint, { holders }: CandidateFound,
): Finding | undefined => {
  const other = holders.find((holder) => capacity === 'holder' && endOf(holder) > later(holder.validFrom, validFrom)
    && (validUntil === null || holder.validFrom <= validUntil))
  return other === undefined ? undefined
    : { code: 'appoint/second-holder', basis: COUNCIL_AND_CHIEF, field: 'post', values: { since: other.validFrom } }
}

const NEVER = '9999-99-99'

/** A text that sorts right behind the last day on which a holder holds the post. */
const endOf = ({ validUntil, endedOn }: CandidateFound['holders'][number]): string => {
  const term = validUntil === null ? NEVER : `${validUntil}+`
  return endedOn !== null && endedOn < term ? endedOn : term
}

const later = (one: string, other: string): string => one > other ? one : other
