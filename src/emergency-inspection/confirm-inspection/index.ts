/** 点検結果の確認: the row as it stands, by somebody who answered none of it; nothing open, every 1 with its text. */
import type { DirectAct } from '../../frame/act.ts'
import type { Officer } from '../../frame/officer.ts'
import { assess, type Assessment } from '../assess.ts'
import type { InspectionFound, KnownInspection } from '../known.ts'
import { lookUpInspection } from '../look-up.ts'
import { CHIEF_SECURITY, INSPECTION_DEADLINE, INSPECTION_FORM } from '../provisions.ts'
import { rowOf } from '../report-row.ts'
import { unsaid } from '../roll-up.ts'
import { asAlert, raised, settle, when } from '../settle.ts'
import { confirmInspectionFace, type ConfirmInspection } from './face.ts'

const object = (reason: string, field?: string) =>
  raised({ code: `confirm-inspection/${reason}`, basis: INSPECTION_FORM }, field)
const byAnother = (reason: string, field?: string) =>
  raised({ code: `confirm-inspection/${reason}`, basis: CHIEF_SECURITY }, field)

export const confirmInspection: DirectAct<ConfirmInspection, InspectionFound> = {
  ...confirmInspectionFace,
  basis: [CHIEF_SECURITY, INSPECTION_FORM, INSPECTION_DEADLINE],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ campaignNo }) => lookUpInspection(campaignNo),
  decide: (input, { found: { inspection, isChief }, office }, officer) => {
    if (inspection === null) return settle([object('unknown', 'campaignNo')], 'confirm-inspection', officer, {})
    const assessment = assess(inspection, office.today)
    const { rolled } = assessment
    const findings = [
      ...when(!isChief, byAnother('not-appointed')),
      ...objections(input, { inspection, assessment, officer }),
    ]
    const { bodyName: name, officialOrder } = inspection.campaign
    const row = assessment.isReportable ? rowOf({ name, officialOrder }, rolled, inspection.improvements) : null
    return settle(findings, 'confirm-inspection', officer, { ...input, row, contracts: rolled.contracts })
  },
}

type Before = {
  readonly inspection: KnownInspection
  readonly assessment: Assessment
  readonly officer: Officer
}

const objections = ({ revision }: ConfirmInspection, { inspection, assessment, officer }: Before) => {
  const { rolled, missingTexts, needlessTexts, contracts } = assessment
  const answeredBy = contracts.flatMap(({ given }) => Object.values(given).map(({ by }) => by))
  return [
    ...when(inspection.campaign.revision !== revision, object('moved', 'revision')),
    ...when(unsaid(rolled).length > 0, object('open-cells')),
    ...when(missingTexts.length > 0, object('text-missing')),
    ...when(needlessTexts.length > 0, object('text-unasked')),
    ...when(answeredBy.includes(officer.operatorId), byAnother('own-answer')),
    ...when(rolled.contracts === 0, asAlert(object('no-contract'))),
  ]
}
