/** 交付: the last look at who receives what; a block that was set since the copy was made still stops it. 告示15号第5-1 */
import type { DirectAct, Write } from '../../frame/act.ts'
import { hasError, refused } from '../../frame/decision.ts'
import type { Answers } from '../../frame/question.ts'
import type { Officer } from '../../frame/officer.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import {
  COPY_PROCEDURE, MOVING_OUT_CERTIFICATE_PROCEDURE, STD_BLOCK, STD_ISSUE_HISTORY,
} from '../../law/provision.ts'
import { disposeWrite, lookUpCopies, type CopiesFound, type Fate, type KnownCopy } from '../copy.ts'
import { handOverFace, type HandOver } from './face.ts'

type Facts = Answers & { readonly found: CopiesFound }

/** Copies leave the office, by hand or by post; a case all of whose copies have left is closed. */
export const handOver: DirectAct<HandOver, CopiesFound> = {
  ...handOverFace,
  basis: [COPY_PROCEDURE, STD_ISSUE_HISTORY],
  road: 'direct',
  step: 'hand-over',
  ask: ({ householdNo, persons }) => ({ households: [householdNo], persons }),
  subjects: ({ persons }) => persons,
  lookUp: ({ issueIds }) => lookUpCopies(issueIds),
  decide: (input, facts: Facts, officer) => {
    const { copies } = facts.found
    const findings = [...copyFaults(input, copies), ...notCompared(input, copies), ...blockFaults(input, facts)]
    if (hasError(findings)) return refused(findings)
    return { findings, changes: writesOf(input, facts, officer), followUps: [] }
  },
}

const error = (code: string, field: string): ClassifiedFinding =>
  ({ class: 'error', code, basis: STD_ISSUE_HISTORY, field })

const copyFaults = (input: HandOver, copies: readonly KnownCopy[]): readonly ClassifiedFinding[] =>
  input.issueIds.flatMap((issueId, at): readonly ClassifiedFinding[] => {
    const copy = copies.find((known) => known.issueId === issueId)
    if (copy === undefined) return [error('hand-over/no-such-copy', `issueIds.${at}`)]
    const isOthers = copy.householdNo !== input.householdNo
      || copy.persons.some((person) => !input.persons.includes(person))
    return [
      ...(copy.state === 'issued' ? [] : [error('hand-over/not-waiting', `issueIds.${at}`)]),
      ...(isReviewed(copy) ? [] : [error('hand-over/not-reviewed', `issueIds.${at}`)]),
      ...(isOthers ? [error('hand-over/other-persons', `issueIds.${at}`)] : []),
    ]
  })

/** What a contractor's worker printed leaves only after staff has passed it. [告示15号 第10-3] */
const isReviewed = ({ review = null }: KnownCopy): boolean => review === null || review === 'passed'

/** The certificate goes into the hands of who moves out only after it was held against what they notified. */
const notCompared = ({ issueIds, compared }: HandOver, copies: readonly KnownCopy[]): readonly ClassifiedFinding[] =>
  compared !== true && copies.some(({ issueId, kind }) => isCompared(kind) && issueIds.includes(issueId))
    ? [{
      class: 'error', code: 'hand-over/not-compared', basis: MOVING_OUT_CERTIFICATE_PROCEDURE, field: 'compared',
    }] : []

const isCompared = (kind: string): boolean => kind === 'moving-out-certificate'

const blockFaults = (
  { householdNo }: HandOver, { households, persons, found }: Facts,
): readonly ClassifiedFinding[] => {
  const blocks = [
    ...found.copies.flatMap((copy) => copy.blocks),
    ...households.filter((household) => household.householdNo === householdNo).flatMap((household) => household.blocks),
    ...persons.flatMap((person) => person.blocks),
  ]
  return LEVELS.filter(([level]) => blocks.some(({ levels }) => levels.certificate === level))
    .map(([level, code]) => ({ class: level, code, basis: STD_BLOCK, field: 'persons' }))
}

const LEVELS = [['error', 'hand-over/blocked'], ['alert', 'hand-over/blocked-care']] as const

const writesOf = (input: HandOver, facts: Facts, officer: Officer): readonly Write[] => {
  const leaving = facts.found.copies.filter(({ issueId }) => input.issueIds.includes(issueId))
  return [
    ...leaving.map((copy) => disposeWrite(copy, fateOf(copy, input), facts, officer)),
    ...closedCases(leaving, facts, officer),
  ]
}

const fateOf = ({ delivery, kind }: KnownCopy, { receiver, compared = false }: HandOver): Fate =>
  ({ fate: delivery === 'counter' ? 'handed-over' : 'posted', receiver, compared: compared && isCompared(kind) })

/** A case is closed with the last of its copies. */
const closedCases = (leaving: readonly KnownCopy[], { office }: Facts, officer: Officer): readonly Write[] => {
  const known = leaving.map((copy) => copy.case).filter((one) => one !== null)
  const cases = new Map(known.map((one) => [one.caseId, one]))
  const leavingOf = (caseId: string): number => leaving.filter((copy) => copy.case?.caseId === caseId).length
  return [...cases.values()].filter(({ caseId, state, waiting }) => state === 'issued' && waiting === leavingOf(caseId))
    .map(({ caseId, revision }) => ({
      area: 'filing', op: 'advance',
      row: {
        caseId, revision, by: officer.operatorId, at: office.now, state: 'handed-over', step: 'hand-over',
        from: ['issued'],
      },
    }))
}
