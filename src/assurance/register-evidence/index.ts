/** 台帳: rooms, keys, minutes, plans, drills and training, each with owner, document and a day of review. 第8-1(8)ア */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import { clauseProvision, findClauseOfDuty, findDuty } from '../../law/technical-standard.ts'
import { ASSESSMENT } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { registerEvidenceFace, type RegisterEvidence } from './face.ts'

/** Answers with the number in the register. */
export const registerEvidence: DirectAct<RegisterEvidence> = {
  ...registerEvidenceFace,
  basis: [ASSESSMENT],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  decide: (input, { office }, officer) => settle(errors([
    ...objectsToDuty(input),
    !input.applies && input.note === '' ? objection(input, 'no-reason', 'note') : undefined,
    input.datedOn > office.today ? objection(input, 'day-to-come', 'datedOn') : undefined,
    input.reviewOn !== null && input.reviewOn <= input.datedOn
      ? objection(input, 'review-before', 'reviewOn') : undefined,
  ]), 'register-evidence', { ...input, by: officer.operatorId }),
}

/** Of the standard, no clause of contracts, and not declared away where the system itself holds it. */
const objectsToDuty = (input: RegisterEvidence): readonly Finding[] => {
  const duty = findDuty(input.clause)
  if (duty === undefined) return [objection(input, 'unknown-clause', 'clause')]
  if (duty.agreed !== null) return [objection(input, 'of-contracts', 'clause')]
  return duty.lock === null || input.applies ? [] : [objection(input, 'locked-applies', 'applies')]
}

const objection = ({ clause }: RegisterEvidence, reason: string, field: string): Finding => {
  const known = findClauseOfDuty(clause)
  const basis = known === undefined ? ASSESSMENT : clauseProvision(known)
  return { code: `register-evidence/${reason}`, basis, field }
}
