/** 契約の終了: when it can be done and when not, as a table. */
import { CONTRACT, given, type Example } from '../example.ts'
import type { CloseContract } from './face.ts'

const when: CloseContract = { contractId: CONTRACT }

export const examples: readonly Example<CloseContract>[] = [
  { title: '何も残っていない', given: given({ posts: [] }), when, then: [], writes: { contractId: CONTRACT, on: '2027-03-15' } },
  {
    title: '持ち出したものと、開いたポストが残る',
    given: given({}, { owed: [{ what: '異動者一覧', dueOn: '2027-03-10' }, { what: '控え', dueOn: null }] }), when,
    then: ['!close-contract/owed', '!close-contract/owed', '!close-contract/post-open'],
  },
]
