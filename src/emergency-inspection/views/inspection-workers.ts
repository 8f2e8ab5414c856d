/** 従事者への確認: everybody who ever served under a contract of the campaign, and what they said when asked directly. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { assess } from '../assess.ts'
import { CampaignNo } from '../input.ts'
import type { KnownInspection } from '../known.ts'
import { INSPECTION_METHOD } from '../provisions.ts'

const OfCampaign = z.strictObject({ campaignNo: CampaignNo })

/** Whoever has not answered stands first. */
export const inspectionWorkers: View<z.infer<typeof OfCampaign>, KnownInspection> = {
  id: 'inspection-workers',
  title: '従事者への直接確認の一覧',
  basis: [INSPECTION_METHOD],
  schema: OfCampaign,
  query: ({ campaignNo }) => ({
    text: `select '{}'::bigint[] as person_nos, emergency_inspection.inspection(c.campaign_no) as row
      from emergency_inspection.campaign c where c.campaign_no = $1`,
    values: [campaignNo],
  }),
  present: ([known], _, __, { today }) => {
    const workers = known === undefined ? [] : assess(known, today).contracts.flatMap((contract) =>
      contract.workers.map((worker) => ({
        ...worker, contractKey: contract.contractKey, contractTitle: contract.title, contractor: contract.contractor,
        hasLeft: worker.until !== null && worker.until < today,
        state: worker.confirmation === null ? 'not-asked'
          : worker.confirmation.answeredOn === null ? 'asked' : 'answered',
      })))
    const rank = (state: string): number => ['not-asked', 'asked', 'answered'].indexOf(state)
    return { workers: workers.toSorted((a, b) => rank(a.state) - rank(b.state)) }
  },
}
