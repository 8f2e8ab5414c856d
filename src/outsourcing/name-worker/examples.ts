/** 従事者の届出: when it can be done and when not, as a table. */
import { account, CONTRACT, given, NEW, TIER, tier, type Example } from '../example.ts'
import type { NameWorker } from './face.ts'

const sora: NameWorker['workers'][number] = {
  workerId: NEW, name: '従事　みっつ', employment: 'dispatched', operatorId: 'juji-3', postNos: [1], worksFrom: '2027-03-15',
  worksUntil: '2027-03-31',
}

const when: NameWorker = {
  contractId: CONTRACT, subcontractId: null, workers: [sora], notice: '届-4',
}

const free = given({}, { accounts: [account] })
const as = (items: Partial<typeof account>) => given({}, { accounts: [{ ...account, ...items }] })

export const examples: readonly Example<NameWorker>[] = [
  { title: '名前・雇用の形・期間・操作者ID', given: free, when, then: [], writes: { notice: '届-4' } },
  {
    title: '来年度の説明がまだない', given: free, when: { ...when, workers: [{ ...sora, worksUntil: '2028-03-31', worksFrom: '2027-04-01' }] },
    then: ['!name-worker/unexplained'],
  },
  { title: '操作者IDのない従事者も届け出る', given: given(), when: { ...when, workers: [{ ...sora, operatorId: null }] }, then: [] },
  {
    title: '再委託先の従事者には、再委託先への説明が要る', given: given({ subcontracts: [tier] }, { accounts: [account] }),
    when: { ...when, subcontractId: TIER }, then: ['!name-worker/unexplained'],
  },
  { title: '知らない操作者ID', given: given(), when, then: ['!account/unknown'] },
  { title: '職員の操作者ID', given: as({ kind: 'staff' }), when, then: ['!account/staff'] },
  { title: '登録を終えた操作者ID', given: as({ retired: true }), when, then: ['!account/retired'] },
  {
    title: '同じ日に二人の操作者ID',
    given: as({ engagements: [{ workerId: NEW, from: '2026-04-01', until: '2027-03-20' }] }), when,
    then: ['!name-worker/account-taken'],
  },
  {
    title: '届出の中で二人に同じ操作者ID', given: free, when: { ...when, workers: [sora, { ...sora, workerId: TIER }] },
    then: ['!name-worker/account-taken'],
  },
  {
    title: '前の人が離任した翌日から', given: as({ engagements: [{ workerId: NEW, from: '2026-04-01', until: '2027-03-14' }] }),
    when, then: [],
  },
  {
    title: 'ないポスト、逆の期間、契約の前', given: free,
    when: { ...when, workers: [{ ...sora, postNos: [1, 2], worksFrom: '2026-03-31', worksUntil: '2026-03-30' }] },
    then: [
      '!name-worker/unexplained', '!name-worker/term', '!name-worker/outside-contract', '!name-worker/no-such-post',
    ],
  },
]
