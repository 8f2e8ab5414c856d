/** 管理責任者・セキュリティ責任者の届出: when it can be done and when not, as a table. */
import { account, CONTRACT, given, type Example } from '../example.ts'
import type { NameOfficer } from './face.ts'

const when: NameOfficer = {
  contractId: CONTRACT, role: 'security-officer', name: '安全　ふたば', operatorId: null, validFrom: '2027-04-01', validUntil: null,
  notice: '届-3',
}

const resigned = (given().contract?.officers ?? [])
  .map((one) => one.role === 'on-site-manager' ? { ...one, endedOn: '2027-04-01' } : one)

export const examples: readonly Example<NameOfficer>[] = [
  { title: '四月一日からの交代', given: given(), when, then: [], writes: { validFrom: '2027-04-01' } },
  {
    title: '管理責任者がセキュリティ責任者を兼ねる', given: given(), when: { ...when, name: '現場みはる' },
    then: ['!name-officer/one-in-both'],
  },
  {
    title: '名を変えても、同じ操作者ID', given: given({}, { accounts: [{ ...account, operatorId: 'genba' }] }),
    when: { ...when, operatorId: 'genba' }, then: ['!name-officer/one-in-both'],
  },
  {
    title: '退いた管理責任者は、セキュリティ責任者になれる',
    given: given({ officers: resigned }), when: { ...when, name: '現場　みはる' }, then: [],
  },
  {
    title: '任期が逆で、職員の操作者ID', given: given({}, { accounts: [{ ...account, kind: 'staff' }] }),
    when: { ...when, operatorId: 'juji-3', validUntil: '2027-03-31' }, then: ['!account/staff', '!name-officer/term'],
  },
  {
    title: '今の責任者の就任より前', given: given(), when: { ...when, validFrom: '2026-03-31' },
    then: ['!name-officer/before-last'],
  },
]
