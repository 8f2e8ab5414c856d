/** 認証者の設定: a mayor follows a mayor, an acting mayor acts for a time; papers change over by themselves. [STD 1.3.9] */
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import type { OfficeDay } from '../../frame/question.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { STD_SEAL_AND_TITLE } from '../../law/provision.ts'
import { uncovered } from '../../record/characters.ts'
import { setAttestorFace, type SetAttestor } from './face.ts'

/** Adds a row; nothing that has attested is changed. */
export const setAttestor: DirectAct<SetAttestor> = {
  ...setAttestorFace,
  basis: [STD_SEAL_AND_TITLE],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  decide: (input, { office }, officer) => {
    const findings = objections(input, office)
    if (findings.length > 0) return refused(findings)
    const row = { ...input, by: officer.operatorId, at: office.now }
    return { findings: [], changes: [{ area: 'certificate', op: 'set-attestor', row }], followUps: [] }
  },
}

/** Anything that could reach out of the picture has no place in a seal. */
const NO_SEAL = /<(?:script|foreignObject|image|use|style|text)\b|\bhref\b|\bon\w+=|<!/i

const objections = (input: SetAttestor, { today, prefecture }: OfficeDay): readonly ClassifiedFinding[] => {
  const { title, name, seal, startsOn, endsOn } = input
  const isSeal = seal === '' || (/^<svg\b[\s\S]*<\/svg>\s*$/.test(seal) && !NO_SEAL.test(seal))
  const faults = [
    ...(startsOn < today ? [{ code: 'set-attestor/in-the-past', field: 'startsOn' }] : []),
    ...(endsOn !== null && endsOn < startsOn ? [{ code: 'set-attestor/term', field: 'endsOn' }] : []),
    ...(prefecture !== '' && title.startsWith(prefecture) ? [{ code: 'set-attestor/prefecture', field: 'title' }] : []),
    ...(uncovered(title + name).length > 0 ? [{ code: 'set-attestor/missing-glyph', field: 'name' }] : []),
    ...(isSeal ? [] : [{ code: 'set-attestor/not-a-seal', field: 'seal' }]),
  ]
  return faults.map((fault) => ({ class: 'error', basis: STD_SEAL_AND_TITLE, ...fault }))
}
