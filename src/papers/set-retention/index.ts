/** 保存期間: what a municipality sets for a kind of paper; the law's period is the least. 令34条4項 */
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import { PAPERS_KEPT } from '../../law/figures.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { PAPERS_KEPT_ONE_YEAR, PAPERS_STORED } from '../../law/provision.ts'
import { setRetentionFace, type SetRetention } from './face.ts'

/** A longer period binds what is there already, a shorter one only what comes in from its day on. */
export const setRetention: DirectAct<SetRetention> = {
  ...setRetentionFace,
  basis: [PAPERS_KEPT_ONE_YEAR, PAPERS_STORED],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  decide: (input, { office }, officer) => {
    const findings = objections(input, office.today)
    if (findings.length > 0) return refused(findings)
    const row = { ...input, by: officer.operatorId, at: office.now }
    return { findings: [], changes: [{ area: 'papers', op: 'set-period', row }], followUps: [] }
  },
}

const objections = ({ years, fromDay }: SetRetention, today: string): readonly ClassifiedFinding[] => [
  ...(years >= PAPERS_KEPT.count ? [] : [{
    class: 'error' as const, code: 'set-retention/below-minimum', basis: PAPERS_KEPT.provision, field: 'years',
    values: { years: PAPERS_KEPT.count },
  }]),
  ...(fromDay >= today ? [] : [{
    class: 'error' as const, code: 'set-retention/in-the-past', basis: PAPERS_STORED, field: 'fromDay',
  }]),
]
