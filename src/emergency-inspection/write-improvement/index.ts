/** 改善事項: written exactly where its group holds a 1, with its timing; refused everywhere else. [別紙報告票] */
import type { DirectAct } from '../../frame/act.ts'
import { assess } from '../assess.ts'
import type { InspectionFound } from '../known.ts'
import { lookUpInspection } from '../look-up.ts'
import { INSPECTION_FORM } from '../provisions.ts'
import { wantImprovement } from '../roll-up.ts'
import { raised, settle, when } from '../settle.ts'
import { writeImprovementFace, type WriteImprovement } from './face.ts'

const object = (reason: string, field?: string) =>
  raised({ code: `write-improvement/${reason}`, basis: INSPECTION_FORM }, field)

export const writeImprovement: DirectAct<WriteImprovement, InspectionFound> = {
  ...writeImprovementFace,
  basis: [INSPECTION_FORM],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ campaignNo }) => lookUpInspection(campaignNo),
  decide: ({ campaignNo, group, improvement }, { found: { inspection }, office }, officer) => {
    if (inspection === null) return settle([object('unknown', 'campaignNo')], 'write-improvement', officer, {})
    const holdsOne = wantImprovement(assess(inspection, office.today).rolled).includes(group)
    const findings = [
      ...when(improvement !== null && !holdsOne, object('no-defect', 'improvement')),
      ...when(improvement === null && inspection.improvements[group] === undefined, object('nothing', 'improvement')),
    ]
    return settle(findings, 'write-improvement', officer, {
      campaignNo, group, content: improvement?.content ?? null, timing: improvement?.timing ?? null,
      annex: improvement?.annex ?? false,
    })
  },
}
