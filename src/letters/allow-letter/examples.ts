/** What the person responsible may let go, as a table. */
import { block, found, officer, owed, type ActExample } from '../example.ts'
import type { LetterFound } from '../known.ts'
import type { AllowLetter } from './face.ts'

const when: AllowLetter = { messageNo: owed.messageNo, sendTo: 'newest', reason: '本人と相談し、現住所に送る' }
const blocks = [block('support-measure')]

/** Every reason, and the ordinary case. */
export const examples: readonly ActExample<AllowLetter, LetterFound>[] = [
  {
    title: '現住所に送ることを承認する', given: found({ blocks, blocksStamp: 2 }), when, then: [],
    writes: { sendTo: 'newest', blocksStamp: 2, by: officer.operatorId },
  },
  { title: '見つからない', given: { letter: null }, when, then: ['!allow-letter/unknown'] },
  { title: '印刷した後では遅い', given: found({ blocks, fate: 'printed' }), when, then: ['!allow-letter/settled'] },
  {
    title: '取りやめたもので、抑止もない', given: found({ fate: 'dropped' }), when,
    then: ['!allow-letter/settled', '!allow-letter/not-needed'],
  },
]
