/** 台帳の取消し: it stays in the register and speaks for nothing from today on. 告示15号 第8-1(8)ア */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import type { EvidenceFound } from '../known.ts'
import { ASSESSMENT } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { withdrawEvidenceFace, type WithdrawEvidence } from './face.ts'

export const withdrawEvidence: DirectAct<WithdrawEvidence, EvidenceFound> = {
  ...withdrawEvidenceFace,
  basis: [ASSESSMENT],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ evidenceNo }) => ({ area: 'assurance', what: 'evidence', of: { evidenceNo } }),
  decide: (input, { found }, officer) =>
    settle(errors([objection(found)]), 'withdraw-evidence', { ...input, by: officer.operatorId }),
}

const objection = ({ evidence }: EvidenceFound): Finding | undefined => {
  if (evidence === null) return { code: 'withdraw-evidence/unknown', basis: ASSESSMENT, field: 'evidenceNo' }
  return evidence.withdrawnOn === null ? undefined
    : { code: 'withdraw-evidence/withdrawn-already', basis: ASSESSMENT, values: { on: evidence.withdrawnOn } }
}
