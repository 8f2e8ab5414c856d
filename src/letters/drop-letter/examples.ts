/** Which letters may be dropped, as a table. */
import { block, found, owed, type ActExample } from '../example.ts'
import type { LetterFound } from '../known.ts'
import type { DropLetter } from './face.ts'

const when: DropLetter = { messageNo: owed.messageNo, reason: '窓口で本人に説明した' }

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<DropLetter, LetterFound>[] = [
  { title: '理由を付けて取りやめる', given: found(), when, then: [], writes: { messageNo: 7, reason: '窓口で本人に説明した' } },
  { title: '出さないことに承認は要らない', given: found({ blocks: [block('support-measure')] }), when, then: [] },
  { title: '見つからない', given: { letter: null }, when, then: ['!drop-letter/unknown'] },
  { title: '印刷したもの', given: found({ fate: 'printed' }), when, then: ['!drop-letter/settled'] },
]
