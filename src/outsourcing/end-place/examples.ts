/** 場所の指定の取消し: when it can be done and when not, as a table. */
import { CONTRACT, given, NEW, PLACE, type Example } from '../example.ts'
import type { EndPlace } from './face.ts'

const when: EndPlace = { contractId: CONTRACT, placeId: PLACE }

export const examples: readonly Example<EndPlace>[] = [
  { title: 'ポストのある場所は確かめてから', given: given(), when, then: ['end-place/posts-there'] },
  { title: 'ポストのない場所', given: given({ posts: [] }), when, then: [], writes: { on: '2027-03-15' } },
  { title: '知らない場所', given: given(), when: { ...when, placeId: NEW }, then: ['!place/unknown'] },
]
