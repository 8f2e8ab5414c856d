/** Whether a contract belongs to a campaign, and whether it has subcontractors; the browser's door. */
import { z } from 'zod'
import { CampaignNo, ContractKey, Words } from '../input.ts'

export const ruleOnContractFace = {
  id: 'rule-on-contract',
  title: '点検の対象の判断',
  schema: z.strictObject({
    campaignNo: CampaignNo,
    contractKey: ContractKey,
    inScope: z.boolean(),
    /** Null: as the register says. */
    subvendors: z.boolean().nullable(),
    reason: Words(400),
  }),
} as const

export type RuleOnContract = z.infer<typeof ruleOnContractFace.schema>
