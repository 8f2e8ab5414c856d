/** 緊急点検の一覧: every campaign with its day, how much of it is answered, and whether its row is confirmed. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { assess, openOf } from '../assess.ts'
import type { KnownInspection } from '../known.ts'
import { standing } from '../collect.ts'
import { INSPECTION_DEADLINE, INSPECTION_SCOPE } from '../provisions.ts'

const Inspections = z.strictObject({})

const SQL = `
  select '{}'::bigint[] as person_nos, emergency_inspection.inspection(c.campaign_no) as row
  from emergency_inspection.campaign c order by c.due_on desc, c.campaign_no desc`

export const inspections: View<z.infer<typeof Inspections>, KnownInspection> = {
  id: 'inspections',
  title: '緊急点検の一覧',
  basis: [INSPECTION_SCOPE, INSPECTION_DEADLINE],
  schema: Inspections,
  query: () => ({ text: SQL, values: [] }),
  present: (rows, _, __, { today }) => ({ inspections: rows.map((known) => lineOf(known, today)) }),
}

const lineOf = (known: KnownInspection, today: string) => {
  const { contracts, isReportable, isConfirmed } = assess(known, today)
  const bodies = standing(known.listed, known.collected)
  return {
    ...known.campaign,
    contracts: contracts.length,
    openCells: contracts.reduce((sum, contract) => sum + openOf(contract).length, 0),
    workers: contracts.reduce((sum, { workers }) => sum + workers.length, 0),
    workersUnanswered: contracts.reduce((sum, { unanswered }) => sum + unanswered, 0),
    bodies: bodies.length,
    bodiesAway: bodies.filter(({ state }) => state !== 'good').length,
    state: isConfirmed ? 'confirmed' : isReportable ? 'complete' : 'open',
    isOverdue: !isConfirmed && known.campaign.dueOn < today,
  }
}
