/** 監査: by somebody from outside, else by somebody independent of the work; only on a plan approved before. 第10-3(11) */
import type { DirectAct } from '../../frame/act.ts'
import type { Officer } from '../../frame/officer.ts'
import type { Answers } from '../../frame/question.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { checkObjections } from '../check-input.ts'
import type { ContractFound } from '../report-known.ts'
import { AUDIT_AND_INSPECTION, AUDIT_PLAN } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { recordAuditFace, type RecordAudit } from './face.ts'

type Facts = Answers & { readonly found: ContractFound }

/** Whoever made the contract does not record its audit. */
export const recordAudit: DirectAct<RecordAudit, ContractFound> = {
  ...recordAuditFace,
  basis: [AUDIT_AND_INSPECTION, AUDIT_PLAN],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ contractId, subcontractId, planId, auditedOn }) =>
    askOf('reported-contract', { contractId, subcontractId, planId, auditedOn }),
  decide: (input, facts, officer) => {
    const isInside = input.auditorKind === 'internal'
    const row = {
      ...input, whyInternal: isInside ? input.whyInternal : null, independence: isInside ? input.independence : null,
    }
    return settled('record-audit', row, objections(input, facts, officer), { officer, facts })
  },
}

const objections = (input: RecordAudit, { found, office }: Facts, officer: Officer): readonly ClassifiedFinding[] => {
  const basis = AUDIT_AND_INSPECTION
  const isInside = input.auditorKind === 'internal'
  return [
    ...checkObjections(input, found, { on: input.auditedOn, field: 'auditedOn', today: office.today }),
    ...errorIf(found?.hasPlan === false, { code: 'record-audit/no-plan', basis: AUDIT_PLAN, field: 'planId' }),
    ...errorIf(isInside && input.whyInternal === '',
      { code: 'record-audit/why-internal', basis, field: 'whyInternal' }),
    ...errorIf(isInside && input.independence === '',
      { code: 'record-audit/not-independent', basis, field: 'independence' }),
    ...errorIf(found?.registeredBy === officer.operatorId, { code: 'record-audit/own-contract', basis }),
  ]
}
