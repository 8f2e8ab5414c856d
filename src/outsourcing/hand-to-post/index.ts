/** 委託ポストへの引渡し: a contractor works only on what staff has accepted, and on nobody else. [告示15号 第10-3(5)ア] */
import type { DirectAct } from '../../frame/act.ts'
import { hasError, refused } from '../../frame/decision.ts'
import type { Answers } from '../../frame/question.ts'
import type { Finding } from '../../law/finding.ts'
import type { Provision } from '../../law/provision.ts'
import { assignedLookUp, type AssignedFound } from '../assigned.ts'
import { functionOf } from '../scope.ts'
import { handToPostFace, type HandToPost } from './face.ts'

const TASK_ONLY: Provision = { law: '告示15号', at: '第10-3(5)ア' }
const OPEN_STATES = ['received', 'returned', 'provisional', 'requested', 'issued', 'final']

export const handToPost: DirectAct<HandToPost, AssignedFound> = {
  ...handToPostFace,
  basis: [TASK_ONLY],
  road: 'direct',
  step: 'perform',
  ask: ({ persons, households }) => ({ persons, households }),
  subjects: ({ persons }) => persons,
  lookUp: assignedLookUp,
  decide: (input, facts, officer) => {
    const findings = objections(input, facts).map((finding) => ({ ...finding, class: 'error' as const }))
    if (hasError(findings)) return refused(findings)
    const row = { ...input, by: officer.operatorId }
    return { findings, changes: [{ area: 'outsourcing', op: 'hand-to-post', row }], followUps: [] }
  },
}

const finding = (code: string, field?: string): Finding =>
  ({ code: `hand-to-post/${code}`, basis: TASK_ONLY, ...(field === undefined ? {} : { field }) })

const objections = (
  input: HandToPost, facts: Answers & { readonly found: AssignedFound },
): readonly Finding[] => [
  ...ofCase(input, facts.found), ...ofPost(input, facts.found, facts.office.today), ...ofPeople(input, facts),
]

const ofCase = ({ caseId }: HandToPost, { case: known }: AssignedFound): readonly Finding[] => {
  if (known === null || caseId === '') return [finding('no-case', 'caseId')]
  return [
    ...(OPEN_STATES.includes(known.state) ? [] : [finding('case-over', 'caseId')]),
    ...(known.receivedByStaff ? [] : [finding('not-received-by-staff', 'caseId')]),
    ...(known.at === null ? [] : [finding('at-a-post', 'caseId')]),
  ]
}

const ofPost = (_: HandToPost, { case: known, post }: AssignedFound, today: string): readonly Finding[] => {
  if (post === null) return [finding('no-post', 'postNo')]
  const { contract: { from, until }, closedOn, endedOn, functions } = post
  const isOpen = from <= today && (until === null || today <= until) && closedOn === null
    && (endedOn === null || endedOn > today)
  const wanted = known === null ? undefined : functionOf(known.kind)
  const isItsWork = known === null || (wanted !== undefined && functions.includes(wanted))
  return [
    ...(isOpen ? [] : [finding('post-not-open', 'postNo')]),
    ...(isItsWork ? [] : [finding('not-its-work', 'postNo')]),
  ]
}

/** Nobody whose whereabouts are protected goes through a contractor's hands. */
const ofPeople = (input: HandToPost, { persons, households }: Answers): readonly Finding[] => {
  const known = new Set(persons.map(({ record }) => record.personNo))
  const blocked = [...persons, ...households].some(({ blocks }) => blocks.length > 0)
  return [
    ...(input.persons.every((personNo) => known.has(personNo)) ? [] : [finding('nobody', 'persons')]),
    ...(input.households.length === households.length ? [] : [finding('no-household', 'households')]),
    ...(blocked ? [finding('protected', 'persons')] : []),
  ]
}
