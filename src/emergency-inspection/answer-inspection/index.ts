/** 点検の回答: a person says 0 or 1 of one cell, and where that can be seen. What nobody answered stays open. */
import type { DirectAct } from '../../frame/act.ts'
import { assess, type AssessedContract } from '../assess.ts'
import { groupOf } from '../cells.ts'
import type { InspectionFound } from '../known.ts'
import { lookUpInspection } from '../look-up.ts'
import { unanswered } from '../propose.ts'
import { INSPECTION_COMPLIANCE, INSPECTION_CONTRACT, INSPECTION_METHOD } from '../provisions.ts'
import { isAsked } from '../roll-up.ts'
import { asAlert, raised, settle, when } from '../settle.ts'
import { answerInspectionFace, type AnswerInspection } from './face.ts'

const object = (reason: string, field?: string) =>
  raised({ code: `answer-inspection/${reason}`, basis: INSPECTION_COMPLIANCE }, field)
const ask = (reason: string, field?: string) =>
  raised({ code: `answer-inspection/${reason}`, basis: INSPECTION_METHOD }, field)

export const answerInspection: DirectAct<AnswerInspection, InspectionFound> = {
  ...answerInspectionFace,
  basis: [INSPECTION_CONTRACT, INSPECTION_COMPLIANCE, INSPECTION_METHOD],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ campaignNo, contractKey }) => lookUpInspection(campaignNo, { contractKey }),
  decide: (input, { found: { inspection }, office }, officer) => {
    const contracts = inspection === null ? [] : assess(inspection, office.today).contracts
    const contract = contracts.find(({ contractKey }) => contractKey === input.contractKey)
    const evidence = input.evidence ?? proposedFor(input, contract)
    const findings = contract === undefined ? [object('unknown', 'contractKey')] : findingsOf(input, contract, evidence)
    return settle(findings, 'answer-inspection', officer, { ...input, evidence })
  },
}

/** ② or ③ of whoever does the work: what was kept, not what was written. */
const isKept = (cell: AnswerInspection['cell']): boolean => groupOf(cell) !== 'contract' && !cell.endsWith('1')

/** What the same answer was proposed for; null where something else was proposed, or nothing. */
const proposedFor = ({ cell, answer }: AnswerInspection, contract: AssessedContract | undefined): string | null => {
  const proposal = contract?.proposals[cell] ?? null
  return proposal !== null && proposal.answer === answer ? proposal.evidence : null
}

const findingsOf = (input: AnswerInspection, contract: AssessedContract, evidence: string | null) => {
  const { cell, answer } = input
  if (!isAsked(cell, contract)) return [object('not-asked', 'cell')]
  if (answer === null) {
    return [
      ...when(contract.answers[cell] === null, object('nothing-to-take-back', 'answer')),
      ...when(input.evidence === null, object('no-evidence', 'evidence')),
    ]
  }
  const proposal = contract.proposals[cell]
  const tier = groupOf(cell)
  const silent = unanswered(contract.workers.filter((worker) => worker.tier === tier))
  return [
    ...when(evidence === null, object('no-evidence', 'evidence')),
    ...when(proposal !== null && proposal.answer === 1 && answer === 0, asAlert(object('against-proposal', 'answer'))),
    ...when(answer === 0 && isKept(cell) && contract.onRecord.incidents > 0,
      asAlert(object('incident-on-record', 'answer'))),
    // ②③ are asked of everybody by name before anybody says that they were kept.
    ...when(answer === 0 && isKept(cell) && silent.length > 0, asAlert(ask('workers-missing', 'answer'))),
  ]
}
