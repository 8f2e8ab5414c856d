/** 市町村のとりまとめ: who has sent what, in 建制順, with every fault by its cell, and the sums as they stand. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { collectedWords } from '../collected-words.ts'
import { standing, tableRows } from '../collect.ts'
import { CampaignNo } from '../input.ts'
import type { KnownInspection } from '../known.ts'
import { INSPECTION_DEADLINE, INSPECTION_FORM } from '../provisions.ts'
import { totals } from '../report-row.ts'

const OfCampaign = z.strictObject({ campaignNo: CampaignNo })

export const collectedInspections: View<z.infer<typeof OfCampaign>, KnownInspection> = {
  id: 'collected-inspections',
  title: '市町村からの報告の一覧',
  basis: [INSPECTION_DEADLINE, INSPECTION_FORM],
  schema: OfCampaign,
  query: ({ campaignNo }) => ({
    text: `select '{}'::bigint[] as person_nos, emergency_inspection.inspection(c.campaign_no) as row
      from emergency_inspection.campaign c where c.campaign_no = $1`,
    values: [campaignNo],
  }),
  present: ([known]) => {
    const lines = known === undefined ? [] : standing(known.listed, known.collected)
    return {
      bodies: lines.map(({ officialOrder, code, name, state, collected }) => ({
        officialOrder, code, name, state,
        fileName: collected?.fileName ?? null,
        row: collected?.row ?? null,
        faults: (collected?.faults ?? []).map((fault) => ({ cell: fault.cell, says: collectedWords(fault) })),
      })),
      totals: totals(tableRows(lines)),
    }
  },
}
