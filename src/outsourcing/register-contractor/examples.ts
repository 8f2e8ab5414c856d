/** 委託先事業者の登録: when it can be done and when not, as a table. */
import { before, nothing, type Example } from '../example.ts'
import type { RegisterContractor } from './face.ts'

const when: RegisterContractor = {
  contractorId: 'kaku-service', name: '架空サービス株式会社', address: '架空県朧月町朧一丁目1番', representative: '代表　かすみ', contact: '',
}

export const examples: readonly Example<RegisterContractor>[] = [
  { title: '新しい事業者', given: nothing, when, then: [], writes: { contractorId: 'kaku-service' } },
  { title: '事業者コードは二社に使えない', given: before(), when, then: ['!register-contractor/exists'] },
]
