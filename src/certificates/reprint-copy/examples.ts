/** Which copies may be printed again, as a table. */
import type { CopiesFound } from '../copy.ts'
import { block, COPY, found, PERSONS, type ActExample } from '../example.ts'
import type { ReprintCopy } from './face.ts'

const when: ReprintCopy = { issueId: COPY, persons: PERSONS, reason: '紙詰まり' }

/** Every reason, and the ordinary case. */
export const examples: readonly ActExample<ReprintCopy, CopiesFound>[] = [
  { title: '紙詰まりの写しを、同じ番号で印刷し直す', given: found(), when, then: [], writes: { fate: 'reprinted', reason: '紙詰まり' } },
  { title: '交付した写しは印刷し直さない', given: found({ state: 'handed-over' }), when, then: ['!reprint-copy/has-left'] },
  { title: '書損じの写しは印刷し直さない', given: found({ state: 'spoiled' }), when, then: ['!reprint-copy/has-left'] },
  { title: '記録のない写し', given: { copies: [] }, when, then: ['!reprint-copy/no-such-copy'] },
  { title: 'ほかの人の写し', given: found({ persons: [1000031] }), when, then: ['!reprint-copy/no-such-copy'] },
  { title: '作った後に抑止が設定された', given: found({ blocks: [block('error')] }), when, then: ['!reprint-copy/blocked'] },
  {
    title: '注意の抑止は確かめて印刷する', given: found({ blocks: [block('alert')] }), when,
    then: ['reprint-copy/blocked-care'], writes: { fate: 'reprinted' },
  },
]
