/** 交付: the last look at who receives what; a block that was set since the copy was made still stops it. 告示15号第5-1 */
import type { DirectAct, Write } from '../../frame/act.ts'
import { hasError, refused } from '../../frame/decision.ts'
import type { Answers } from '../../frame/question.ts'
import type { Officer } from '../../frame/officer.ts'
import type { ClassifiedFinding, Finding } from '../../law/finding.ts'
import { COPY_PROCEDURE, STD_BLOCK, STD_ISSUE_HISTORY } from '../../law/provision.ts'
import { disposeWrite, lookUpCopies, type CopiesFound, type KnownCopy } from '../copy.ts'
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
    const findings = [...copyFaults(input, facts.found.copies), ...blockFaults(input, facts)]
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
    const isOthers = copy.householdNo !== input.householdNo || copy.persons.some((person) => !input.persons.includes(person))
    return [
      ...(copy.state === 'issued' ? [] : [error('hand-over/not-waiting', `issueIds.${at}`)]),
      ...(isOthers ? [error('hand-over/other-persons', `issueIds.${at}`)] : []),
    ]
  })

const blockFaults = ({ householdNo }: HandOver, { households, persons }: Facts): readonly ClassifiedFinding[] => {
  const blocks = [
    ...households.filter((household) => household.householdNo === householdNo).flatMap((household) => household.blocks),
    ...persons.flatMap((person) => person.blocks),
  ]
  const of = (code: string): Finding => ({ code, basis: STD_BLOCK, field: 'persons' })
  return [
    ...(blocks.some(({ levels }) => levels.certificate === 'error') ? [{ class: 'error' as const, ...of('hand-over/blocked') }] : []),
    ...(blocks.some(({ levels }) => levels.certificate === 'alert') ? [{ class: 'alert' as const, ...of('hand-over/blocked-care') }] : []),
  ]
}

const writesOf = (input: HandOver, facts: Facts, officer: Officer): readonly Write[] => {
  const leaving = facts.found.copies.filter(({ issueId }) => input.issueIds.includes(issueId))
  return [
    ...leaving.map((copy) => disposeWrite(
      copy, { fate: copy.delivery === 'counter' ? 'handed-over' : 'posted', receiver: input.receiver }, facts, officer)),
    ...closedCases(leaving, facts, officer),
  ]
}

/** A case goes to 交付済 with the last of its copies. */
const closedCases = (leaving: readonly KnownCopy[], { office }: Facts, officer: Officer): readonly Write[] => {
  const cases = new Map(leaving.flatMap((copy) => copy.case === null ? [] : [[copy.case.caseId, copy.case] as const]))
  const leavingOf = (caseId: string): number => leaving.filter((copy) => copy.case?.caseId === caseId).length
  return [...cases.values()].filter(({ caseId, state, waiting }) => state === 'issued' && waiting === leavingOf(caseId))
    .map(({ caseId, revision }) => ({
      area: 'filing', op: 'advance',
      row: {
        caseId, revision, by: officer.operatorId, at: office.now, state: 'handed-over', step: 'hand-over', from: ['issued'],
      },
    }))
}
