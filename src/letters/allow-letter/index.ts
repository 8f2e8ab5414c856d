/** 支援措置責任者の承認: one letter, for the blocks as they stand; a block set or lifted since wants another. [STD 3.4] */
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { STD_SUPPORT_MEASURE } from '../../law/provision.ts'
import { lookUpLetter, needsAllowance, type KnownLetter, type LetterFound } from '../known.ts'
import { allowLetterFace, type AllowLetter } from './face.ts'

/** Who holds this act is the office's 支援措置責任者: nobody who prints letters is meant to. */
export const allowLetter: DirectAct<AllowLetter, LetterFound> = {
  ...allowLetterFace,
  basis: [STD_SUPPORT_MEASURE],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ messageNo }) => lookUpLetter(messageNo),
  subjects: (_, found) => found?.letter?.persons ?? [],
  decide: (input, { found, office }, officer) => {
    const { letter } = found
    if (letter === null) return refused([error('unknown')])
    const findings = objections(letter)
    if (findings.length > 0) return refused(findings)
    const row = { ...input, blocksStamp: letter.blocksStamp, by: officer.operatorId, at: office.now }
    return { findings: [], changes: [{ area: 'letters', op: 'allow', row }], followUps: [] }
  },
}

const objections = ({ fate, blocks }: KnownLetter): readonly ClassifiedFinding[] => [
  ...(fate === null ? [] : [error('settled')]),
  ...(needsAllowance(blocks) ? [] : [error('not-needed')]),
]

const error = (reason: string): ClassifiedFinding =>
  ({ class: 'error', code: `allow-letter/${reason}`, basis: STD_SUPPORT_MEASURE })
