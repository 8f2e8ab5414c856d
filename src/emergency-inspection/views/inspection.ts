/** 点検表: every contract of one campaign, cell by cell, with what is proposed and answered, and the row it comes to. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { assess, openOf, type AssessedContract } from '../assess.ts'
import { CELLS } from '../cells.ts'
import { CampaignNo } from '../input.ts'
import type { KnownInspection } from '../known.ts'
import { INSPECTION_COMPLIANCE, INSPECTION_CONTRACT } from '../provisions.ts'
import { isAsked, wantImprovement } from '../roll-up.ts'

const OfCampaign = z.strictObject({ campaignNo: CampaignNo })

export const inspectionView: View<z.infer<typeof OfCampaign>, KnownInspection> = {
  id: 'inspection',
  title: '緊急点検の点検表',
  basis: [INSPECTION_CONTRACT, INSPECTION_COMPLIANCE],
  schema: OfCampaign,
  query: ({ campaignNo }) => ({
    text: `select '{}'::bigint[] as person_nos, emergency_inspection.inspection(c.campaign_no) as row
      from emergency_inspection.campaign c where c.campaign_no = $1`,
    values: [campaignNo],
  }),
  present: ([known], _, __, { today }) => ({ inspection: known === undefined ? null : presented(known, today) }),
}

const presented = (known: KnownInspection, today: string) => {
  const { contracts, leftOut, rolled, missingTexts, needlessTexts, isReportable, isConfirmed } = assess(known, today)
  const { campaign, improvements, confirmation } = known
  return {
    campaign, improvements, rolled, missingTexts, needlessTexts, isReportable, isConfirmed,
    confirmation: confirmation === null ? null : { on: confirmation.on, byName: confirmation.byName },
    wanted: wantImprovement(rolled),
    contracts: contracts.map(contractLine),
    leftOut: leftOut.map(({ contractKey, title, division, contractor, ruling }) =>
      ({ contractKey, title, division, contractor, reason: ruling?.reason ?? '' })),
  }
}

const contractLine = (contract: AssessedContract) => {
  const { contractKey, origin, title, division, contractor, gated, startsOn, endsOn, hasSubvendor } = contract
  return {
    contractKey, origin, title, division, contractor, gated, startsOn, endsOn, hasSubvendor,
    open: openOf(contract).length,
    workers: contract.workers.length,
    unanswered: contract.unanswered,
    incidents: contract.onRecord.incidents,
    cells: Object.fromEntries(CELLS.map((cell) => [cell, {
      asked: isAsked(cell, contract),
      answer: contract.answers[cell],
      given: contract.given[cell] ?? null,
      proposal: contract.proposals[cell],
    }])),
  }
}
