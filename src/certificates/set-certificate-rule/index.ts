/** 証明書の設定: what an ordinance or the office decides, as a dated row; a copy shows what was in force on its day. */
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { STD_CERTIFICATE_ITEMS } from '../../law/provision.ts'
import { uncovered } from '../../record/characters.ts'
import { setCertificateRuleFace, type SetCertificateRule } from './face.ts'

/** Sets one rule for one kind of paper from a day on. */
export const setCertificateRule: DirectAct<SetCertificateRule> = {
  ...setCertificateRuleFace,
  basis: [STD_CERTIFICATE_ITEMS],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  decide: (input, { office }, officer) => {
    const findings = objections(input, office.today)
    if (findings.length > 0) return refused(findings)
    const row = { ...input, kind: input.kind ?? 'residence-copy', by: officer.operatorId, at: office.now }
    return { findings: [], changes: [{ area: 'certificate', op: 'set-rule', row }], followUps: [] }
  },
}

const objections = (input: SetCertificateRule, today: string): readonly ClassifiedFinding[] => {
  const texts = input.what === 'wording' ? Object.values(input.value) : []
  const isDrawn = texts.every((text) => uncovered(text).length === 0)
  const faults = [
    ...(input.fromDay < today ? [{ code: 'set-certificate-rule/in-the-past', field: 'fromDay' }] : []),
    ...(isDrawn ? [] : [{ code: 'set-certificate-rule/missing-glyph', field: 'value' }]),
  ]
  return faults.map((fault) => ({ class: 'error', basis: STD_CERTIFICATE_ITEMS, ...fault }))
}
