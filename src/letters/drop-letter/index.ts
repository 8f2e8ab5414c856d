/** 通知書の取りやめ: a letter that is not to be sent is settled with its reason; it stays on the list of what was owed. */
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { STD_HEAD_CHANGE_REQUEST } from '../../law/provision.ts'
import { lookUpLetter, type LetterFound } from '../known.ts'
import { dropLetterFace, type DropLetter } from './face.ts'

/** Nothing leaves, so no block stands against it. */
export const dropLetter: DirectAct<DropLetter, LetterFound> = {
  ...dropLetterFace,
  basis: [STD_HEAD_CHANGE_REQUEST],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ messageNo }) => lookUpLetter(messageNo),
  subjects: (_, found) => found?.letter?.persons ?? [],
  decide: ({ messageNo, reason }, { found, office }, officer) => {
    const { letter } = found
    if (letter === null) return refused([error('unknown')])
    if (letter.fate !== null) return refused([error('settled')])
    const { blocksStamp } = letter
    const row = { messageNo, reason, blocksStamp, place: officer.place, by: officer.operatorId, at: office.now }
    return { findings: [], changes: [{ area: 'letters', op: 'drop', row }], followUps: [] }
  },
}

const error = (reason: string): ClassifiedFinding =>
  ({ class: 'error', code: `drop-letter/${reason}`, basis: STD_HEAD_CHANGE_REQUEST })
