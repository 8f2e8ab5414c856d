/** 通知書: what an event owes somebody, printed once; nothing that tells one home of another. [STD 4.0.5, 4.1.0.3] */
import type { OfficePaper, PrintFacts } from '../../frame/office-paper.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import {
  EX_OFFICIO_NOTICE, STD_ACCEPTANCE_LETTER, STD_BLOCK, STD_EX_OFFICIO, STD_HEAD_CHANGE_REQUEST, STD_OVERFLOW,
  STD_SUPPORT_MEASURE,
} from '../../law/provision.ts'
import type { Provision } from '../../law/provision.ts'
import { hasUnreadable, uncovered } from '../../record/characters.ts'
import { lookUpLetter, needsAllowance, wantsCare, type KnownLetter, type LetterFound } from '../known.ts'
import { contentOf, linesOf } from './content.ts'
import { letterFace, type Letter } from './face.ts'

/** Printing settles it; a letter that must go again is owed anew. */
export const letter: OfficePaper<Letter, LetterFound> = {
  ...letterFace,
  basis: [STD_HEAD_CHANGE_REQUEST, STD_ACCEPTANCE_LETTER, STD_EX_OFFICIO, EX_OFFICIO_NOTICE],
  ask: () => ({}),
  lookUp: ({ messageNo }) => lookUpLetter(messageNo),
  weigh: (_, facts) => {
    const { letter: known } = facts.found
    if (known === null) return [error('unknown', STD_HEAD_CHANGE_REQUEST)]
    if (needsAllowance(known.blocks) && known.allowed === null) return [error('not-allowed', STD_SUPPORT_MEASURE)]
    return objections(known, facts)
  },
  subjects: (_, { found }) => ({ persons: found.letter?.persons ?? [], households: found.letter?.households ?? [] }),
  number: (_, facts) => numberOf(facts),
  content: (_, facts, number) => contentOf(getLetter(facts), facts.office, number),
  writes: (_, facts, { number, pages, sha256, officer }) => {
    const { messageNo, blocksStamp, nextSerial } = getLetter(facts)
    return [{
      area: 'letters',
      op: 'print',
      row: {
        messageNo, blocksStamp, serial: nextSerial, number, pages, sha256,
        place: officer.place, by: officer.operatorId, at: facts.office.now,
      },
    }]
  },
}

const objections = (known: KnownLetter, { office }: PrintFacts<LetterFound>): readonly ClassifiedFinding[] => [
  ...(known.fate === null ? [] : [error('settled', STD_HEAD_CHANGE_REQUEST)]),
  ...(known.to === null ? [error('no-address', STD_ACCEPTANCE_LETTER)] : []),
  ...(known.told.hasHead ? [error('has-head', STD_HEAD_CHANGE_REQUEST)] : []),
  ...(linesOf(known, office).every(isDrawn) ? [] : [error('missing-glyph', STD_OVERFLOW)]),
  ...(wantsCare(known.blocks) ? [{ ...error('care', STD_BLOCK), class: 'alert' as const }] : []),
]

const isDrawn = (text: string): boolean => uncovered(text).length === 0 && !hasUnreadable(text)

const error = (reason: string, basis: Provision): ClassifiedFinding =>
  ({ class: 'error', code: `letter/${reason}`, basis })

const getLetter = ({ found }: PrintFacts<LetterFound>): KnownLetter => {
  if (found.letter === null) throw new TypeError('a letter that is not there is refused before')
  return found.letter
}

/** 通-20261121-003. */
const numberOf = (facts: PrintFacts<LetterFound>): string =>
  `通-${facts.office.today.replaceAll('-', '')}-${String(getLetter(facts).nextSerial).padStart(3, '0')}`
