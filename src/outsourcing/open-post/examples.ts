/** ポストの設置: when it can be done and when not, as a table. */
import { CONTRACT, given, NEW, PLACE, type Example } from '../example.ts'
import type { OpenPost } from './face.ts'

const when: OpenPost = {
  contractId: CONTRACT, postNo: 2, title: '証明発行', placeId: PLACE, functions: ['copies'],
}

export const examples: readonly Example<OpenPost>[] = [
  { title: '二つ目のポスト', given: given(), when, then: [], writes: { postNo: 2 } },
  { title: '使われた番号', given: given(), when: { ...when, postNo: 1 }, then: ['!open-post/exists'] },
  {
    title: '契約のポスト数を超え、場所もない', given: given({ seats: 1 }), when: { ...when, placeId: NEW },
    then: ['!open-post/no-seat-left', '!place/unknown'],
  },
]
