/** Which copies may be recorded as spoiled, as a table. */
import type { CopiesFound } from '../copy.ts'
import { COPY, found, PERSONS, type ActExample } from '../example.ts'
import type { SpoilCopy } from './face.ts'

const when: SpoilCopy = { issueId: COPY, persons: PERSONS, reason: '印字不良' }

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<SpoilCopy, CopiesFound>[] = [
  { title: '印字不良の写しを処分する', given: found(), when, then: [], writes: { fate: 'spoiled', reason: '印字不良' } },
  {
    title: '誤って渡し、回収した写しを処分する', given: found({ state: 'handed-over' }), when, then: [],
    writes: { fate: 'spoiled', seenState: 'handed-over' },
  },
  { title: '処分した写しをもう一度は処分しない', given: found({ state: 'spoiled' }), when, then: ['!spoil-copy/spoiled-already'] },
  { title: '記録のない写し', given: { copies: [] }, when, then: ['!spoil-copy/no-such-copy'] },
  { title: 'ほかの人の写し', given: found({ persons: [1000031] }), when, then: ['!spoil-copy/no-such-copy'] },
]
