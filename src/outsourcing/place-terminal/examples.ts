/** 端末機の配置: when it can be done and when not, as a table. */
import { CONTRACT, given, type Example } from '../example.ts'
import type { PlaceTerminal } from './face.ts'

const when: PlaceTerminal = { contractId: CONTRACT, postNo: 1, terminalId: 'itaku-2' }

const free = (items: object) => given({}, {
  terminal: { terminalId: 'itaku-2', retired: false, post: null, staffSession: false, ...items },
})

export const examples: readonly Example<PlaceTerminal>[] = [
  { title: '職員のいない端末機', given: free({}), when, then: [], writes: { terminalId: 'itaku-2' } },
  { title: '職員が操作している端末機', given: free({ staffSession: true }), when, then: ['!place-terminal/staff-works-there'] },
  {
    title: '別のポストにある端末機', given: free({ post: { contractId: CONTRACT, postNo: 1 } }), when,
    then: ['!place-terminal/placed-already'],
  },
  {
    title: '知らない端末機を、ないポストに', given: given(), when: { ...when, postNo: 3 },
    then: ['!post/unknown', '!place-terminal/unknown'],
  },
  { title: '廃止した端末機', given: free({ retired: true }), when, then: ['!place-terminal/unknown'] },
]
