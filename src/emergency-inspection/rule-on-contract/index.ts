/** 対象の判断: a person says why a contract is not one of the campaign, or that a subcontractor has come to light. */
import type { DirectAct } from '../../frame/act.ts'
import type { InspectionFound } from '../known.ts'
import { lookUpInspection } from '../look-up.ts'
import { INSPECTION_SCOPE } from '../provisions.ts'
import { ranIn } from '../scope.ts'
import { raised, settle, when } from '../settle.ts'
import { ruleOnContractFace, type RuleOnContract } from './face.ts'

const object = (reason: string, field?: string) =>
  raised({ code: `rule-on-contract/${reason}`, basis: INSPECTION_SCOPE }, field)

export const ruleOnContract: DirectAct<RuleOnContract, InspectionFound> = {
  ...ruleOnContractFace,
  basis: [INSPECTION_SCOPE],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ campaignNo, contractKey }) => lookUpInspection(campaignNo, { contractKey }),
  decide: (input, { found: { inspection } }, officer) => {
    const contract = inspection?.contracts.find(({ contractKey }) => contractKey === input.contractKey)
    const isOfYears = contract !== undefined && ranIn(contract, inspection?.campaign.fiscalYears ?? [])
    const onRecord = (contract?.subcontracts.length ?? 0) > 0
      || contract?.workers.some(({ tier }) => tier === 'subvendor') === true
    const findings = [
      ...when(!isOfYears, object('unknown', 'contractKey')),
      ...when(isOfYears && onRecord && input.subvendors === false, object('on-record', 'subvendors')),
    ]
    return settle(findings, 'rule-on-contract', officer, input)
  },
}
