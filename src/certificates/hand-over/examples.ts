/** Which copies may be handed over, as a table. */
import type { CopiesFound } from '../copy.ts'
import { block, COPY, found, HOUSEHOLD, OTHER, PERSONS, waiting, type ActExample } from '../example.ts'
import type { HandOver } from './face.ts'

const when: HandOver = { issueIds: [COPY], householdNo: HOUSEHOLD, persons: PERSONS, receiver: '海野　太郎' }

const blocked = (level: 'error' | 'alert') =>
  ({ households: [{ householdNo: HOUSEHOLD, revision: 1, members: [], blocks: [block(level)] }] })

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<HandOver, CopiesFound>[] = [
  { title: '窓口で手渡す', given: found(), when, then: [], writes: { fate: 'handed-over', receiver: '海野　太郎', seenState: 'issued' } },
  {
    title: '転出証明書は、転出届と照合してから渡す', given: found({ kind: 'moving-out-certificate' }),
    when: { ...when, compared: true }, then: [], writes: { fate: 'handed-over', compared: true },
  },
  {
    title: '照合していない転出証明書', given: found({ kind: 'moving-out-certificate' }), when,
    then: ['!hand-over/not-compared'],
  },
  {
    title: '照合しておらず、画面の人とも違う：二つとも告げる',
    given: found({ kind: 'moving-out-certificate', persons: [...PERSONS, 1000031] }), when: { ...when, compared: false },
    then: ['!hand-over/other-persons', '!hand-over/not-compared'],
  },
  { title: '住民票の写しに照合の印は残らない', given: found(), when: { ...when, compared: true }, then: [], writes: { compared: false } },
  { title: '登録地へ郵送する', given: found({ delivery: 'registered-address' }), when, then: [], writes: { fate: 'posted' } },
  { title: '記録のない写し', given: { copies: [] }, when, then: ['!hand-over/no-such-copy'] },
  { title: '二通のうち一通は記録がない', given: found(), when: { ...when, issueIds: [COPY, OTHER] }, then: ['!hand-over/no-such-copy'] },
  { title: 'すでに交付した写し', given: found({ state: 'handed-over' }), when, then: ['!hand-over/not-waiting'] },
  { title: '書損じの写し', given: found({ state: 'spoiled' }), when, then: ['!hand-over/not-waiting'] },
  { title: '委託先が出力し、審査を待つ写し', given: found({ review: 'waiting' }), when, then: ['!hand-over/not-reviewed'] },
  { title: '審査で差し戻された写し', given: found({ review: 'returned' }), when, then: ['!hand-over/not-reviewed'] },
  { title: '審査の済んだ委託の写し', given: found({ review: 'passed' }), when, then: [] },
  { title: 'ほかの世帯の写し', given: found({ householdNo: 1000012 }), when, then: ['!hand-over/other-persons'] },
  { title: '画面の人に載っている人が足りない', given: found({ persons: [...PERSONS, 1000031] }), when, then: ['!hand-over/other-persons'] },
  { title: '発行の後に抑止が設定された', given: found(), when, register: blocked('error'), then: ['!hand-over/blocked'] },
  { title: '注意の抑止は確かめて渡す', given: found(), when, register: blocked('alert'), then: ['hand-over/blocked-care'] },
  { title: '写しから居所の分かる人に抑止がある', given: found({ blocks: [block('error')] }), when, then: ['!hand-over/blocked'] },
  {
    title: '受付の最後の一通なら、受付も交付済になる', when, then: [],
    given: { copies: [{ ...waiting, case: { caseId: OTHER, revision: 3, state: 'issued', waiting: 1 } }] },
  },
]
