/** 業務を処理する場所の指定: when it can be done and when not, as a table. */
import { CONTRACT, given, NEW, PLACE, type Example } from '../example.ts'
import type { DesignatePlace } from './face.ts'

const when: DesignatePlace = {
  contractId: CONTRACT, placeId: NEW, name: '町民課 第二区画', separation: '別室', validFrom: '2027-04-01', validUntil: '2028-03-31',
}

export const examples: readonly Example<DesignatePlace>[] = [
  { title: '来年度の場所', given: given(), when, then: [], writes: { placeId: NEW } },
  { title: '同じ場所', given: given(), when: { ...when, name: '町民課 委託区画' }, then: ['!designate-place/exists'] },
  {
    title: '登録済みで、逆の期間', given: given(), when: { ...when, placeId: PLACE, validUntil: '2027-03-31' },
    then: ['!designate-place/exists', '!designate-place/term'],
  },
]
