/** ポストの廃止: when it can be done and when not, as a table. */
import { CONTRACT, given, type Example } from '../example.ts'
import type { ClosePost } from './face.ts'

const when: ClosePost = { contractId: CONTRACT, postNo: 1 }

export const examples: readonly Example<ClosePost>[] = [
  { title: 'ポストを廃止する', given: given(), when, then: [], writes: { postNo: 1 } },
  { title: 'ないポスト', given: given(), when: { ...when, postNo: 2 }, then: ['!post/unknown'] },
]
