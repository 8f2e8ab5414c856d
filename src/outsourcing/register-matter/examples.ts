/** 委託の案件の登録: when it can be done and when not, as a table. */
import { before, nothing, MATTER, type Example } from '../example.ts'
import type { RegisterMatter } from './face.ts'

const when: RegisterMatter = {
  matterId: MATTER, title: '住民記録業務の端末入出力', division: '町民課', content: '職員が受け付けた届出の入力', reason: '待ち時間の短縮',
  protection: '特記事項を付す', handled: '届出者の氏名、住所', electronicPersonal: true, startsOn: '2027-04-01', endsOn: null,
}

export const examples: readonly Example<RegisterMatter>[] = [
  { title: '委託先が決まる前に登録できる', given: nothing, when, then: [], writes: { matterId: MATTER, by: 'keiyaku' } },
  { title: '同じ案件は一つ', given: before(), when, then: ['!register-matter/exists'] },
  { title: '期限が開始より前', given: nothing, when: { ...when, endsOn: '2027-03-31' }, then: ['!register-matter/term'] },
]
