/** 再委託の申請: when it can be done and when not, as a table. */
import { CONTRACT, given, NEW, TIER, tier, type Example } from '../example.ts'
import type { ProposeSubcontract } from './face.ts'

const when: ProposeSubcontract = {
  contractId: CONTRACT, subcontractId: NEW, parentId: null, contractorId: 'kaku-hojo',
  facts: { content: '書類の搬送', reason: '要員の不足', handled: '封緘した申請書', measures: '施錠した箱', supervision: '毎日の立会い' },
  auxiliary: true, handlesPersonal: true, noOtherMeans: null, auditClause: '第9条', supervisionClause: '第8条',
  startsOn: '2027-04-01', endsOn: '2028-03-31',
}

const known = (items: Parameters<typeof given>[0] = {}) =>
  given(items, { contractor: { contractorId: 'kaku-hojo', name: '架空補助合同会社' } })
const ward6 = { clause: 'ward-6', place: '特記事項6', reason: null, dueOn: null }
const missing = ['!propose-subcontract/fact-missing']
const without = (fact: keyof ProposeSubcontract['facts']): ProposeSubcontract =>
  ({ ...when, facts: { ...when.facts, [fact]: '' } })

export const examples: readonly Example<ProposeSubcontract>[] = [
  { title: '六つの事項が明らかな補助的業務', given: known(), when, then: [], writes: { subcontractId: NEW } },
  { title: '内容が欠ける', given: known(), when: without('content'), then: missing },
  { title: '理由が欠ける', given: known(), when: without('reason'), then: missing },
  { title: '取り扱う情報が欠ける', given: known(), when: without('handled'), then: missing },
  { title: '対策が欠ける', given: known(), when: without('measures'), then: missing },
  { title: '監督の方法が欠ける', given: known(), when: without('supervision'), then: missing },
  { title: '名称が欠ける（登録されていない事業者）', given: given(), when, then: ['!contractor/unknown'] },
  { title: '補助的業務でない', given: known(), when: { ...when, auxiliary: false }, then: ['!propose-subcontract/not-auxiliary'] },
  {
    title: '直接の監査と監督の条項がない', given: known(), when: { ...when, auditClause: '', supervisionClause: '' },
    then: ['!propose-subcontract/no-audit', '!propose-subcontract/no-supervision'],
  },
  {
    title: '特記事項6の契約では、承認を待つまでもなく閉じている',
    given: known({ clauses: [ward6] }), when, then: ['!propose-subcontract/barred'],
  },
  {
    title: '特記事項6の契約でも、個人情報を扱わない業務は申請できる', given: known({ clauses: [ward6] }),
    when: { ...when, handlesPersonal: false }, then: [],
  },
  {
    title: '再々委託は、他に手段がないときだけ', given: known({ subcontracts: [tier] }), when: { ...when, parentId: TIER },
    then: ['!propose-subcontract/no-other-means'],
  },
  {
    title: '他に手段がない再々委託', given: known({ subcontracts: [tier] }),
    when: { ...when, parentId: TIER, noOtherMeans: '特殊な車両を要する' }, then: [],
  },
  {
    title: '承認のない再委託からの再々委託', given: known({ subcontracts: [{ ...tier, stands: false }] }),
    when: { ...when, parentId: TIER, noOtherMeans: '特殊な車両を要する' }, then: ['!subcontract/not-approved'],
  },
  {
    title: '再々委託でないのに理由がある', given: known(), when: { ...when, noOtherMeans: '特殊な車両を要する' },
    then: ['!propose-subcontract/means-of-nothing'],
  },
  {
    title: '委託先自身へ、契約の外の、逆の期間で', given: known(),
    when: { ...when, contractorId: 'kaku-service', endsOn: '2026-01-01' },
    then: ['!propose-subcontract/itself', '!propose-subcontract/term'],
  },
  {
    title: '契約の終わりを越える', given: known(), when: { ...when, endsOn: '2028-04-01' },
    then: ['!propose-subcontract/outside-contract'],
  },
]
