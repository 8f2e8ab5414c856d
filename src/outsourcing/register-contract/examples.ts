/** 契約の登録: when it can be done and when not, as a table. */
import { before, CONTRACT, contract, MATTER, matter, nothing, type Example } from '../example.ts'
import type { RegisterContract } from './face.ts'

const when: RegisterContract = {
  contractId: CONTRACT, matterId: MATTER, contractorId: 'kaku-service', change: 'new', kind: 'single',
  number: '契-2026-14', title: '端末入出力業務委託', division: '町民課', signedOn: '2026-03-10', startsOn: '2026-04-01',
  endsOn: '2027-03-31', gated: true, seats: 3, items: ['full-name', 'address'], publication: '市が公表する',
  reporting: { rhythm: 'daily', items: ['件数', '時間'], dueDays: 1 },
}

const running = { ...before(), contract }
const suitable = { surveyNo: 1, contractorId: 'kaku-service', surveyedOn: '2026-02-20', suitable: true }
const approvedAs = (items: Partial<(typeof matter.approvals)[number]>) =>
  before({ approvals: matter.approvals.map((approval) => ({ ...approval, ...items })) })
const early = before({
  surveys: [{ ...suitable, surveyedOn: '2026-02-01' }],
  measures: matter.measures.map((list) => ({ ...list, submittedOn: '2026-02-01', confirmedOn: '2026-02-09' })),
})
const late = ['!register-contract/ahead', '!register-contract/signed-late']

export const examples: readonly Example<RegisterContract>[] = [
  {
    title: '承認・調査・措置の確認の後の契約', given: before(), when, then: [],
    writes: { version: 1, approval_id: matter.approvals[0]?.approvalId, survey_no: 1, measures_no: 1, by: 'keiyaku' },
  },
  {
    title: '承認の日より前の契約', given: before(), when: { ...when, signedOn: '2026-02-09' },
    then: ['!register-contract/before-approval', '!register-contract/no-survey', '!register-contract/no-measures'],
  },
  { title: '承認の日の契約', given: early, when: { ...when, signedOn: '2026-02-10' }, then: [] },
  { title: '承認がない', given: before({ approvals: [] }), when, then: ['!register-contract/no-approval'] },
  { title: '審議が承認より後', given: approvedAs({ heldOn: '2026-02-11' }), when, then: ['!register-contract/no-approval'] },
  { title: '審議で同意されていない', given: approvedAs({ agreed: false }), when, then: ['!register-contract/no-approval'] },
  { title: '市町村長だけの承認', given: approvedAs({ post: 'mayor' }), when, then: ['!register-contract/no-approval'] },
  { title: '不承認', given: approvedAs({ verdict: 'refused' }), when, then: ['!register-contract/no-approval'] },
  {
    title: '契約日に期限の切れた承認', given: approvedAs({ validUntil: '2026-03-09' }), when,
    then: ['!register-contract/before-approval'],
  },
  {
    title: '契約日に取り消された承認', given: approvedAs({ endedOn: '2026-03-10' }), when,
    then: ['!register-contract/before-approval'],
  },
  {
    title: '案件も事業者もない', given: nothing, when,
    then: [
      '!matter/unknown', '!contractor/unknown', '!register-contract/no-approval', '!register-contract/no-survey',
      '!register-contract/no-measures',
    ],
  },
  {
    title: '新しい調査が不適当',
    given: before({ surveys: [...matter.surveys, { ...suitable, surveyNo: 2, suitable: false }] }), when,
    then: ['!register-contract/no-survey'],
  },
  { title: '結ばれていない契約', given: before(), when: { ...when, signedOn: '2027-03-16' }, then: late },
  {
    title: '終わりが始まりより前', given: before(), when: { ...when, endsOn: '2026-03-31' },
    then: ['!register-contract/term'],
  },
  { title: '端末を使うのにポストがない', given: before(), when: { ...when, seats: 0 }, then: ['!register-contract/seats'] },
  { title: '端末を使わないのにポストがある', given: before(), when: { ...when, gated: false }, then: ['!register-contract/seats'] },
  { title: '公表の確認がない', given: before(), when: { ...when, publication: '' }, then: ['register-contract/no-publication'] },
  { title: '同じ契約は一つ', given: running, when, then: ['!register-contract/exists'] },
  {
    title: '四月一日の更新は、開始日をそのままに終わりを延ばす', given: running,
    when: { ...when, change: 'renewal', signedOn: '2027-03-10', endsOn: '2028-03-31' }, then: [], writes: { version: 3 },
  },
  {
    title: '開始日を動かし、案件を替え、設置中より少ないポストにする', given: running,
    when: { ...when, change: 'change', startsOn: '2027-04-01', contractorId: 'kaku-other', gated: false, seats: 0 },
    then: [
      '!register-contract/no-survey', '!register-contract/no-measures', '!register-contract/term',
      '!register-contract/other-matter', '!register-contract/start-moved', '!register-contract/posts-open',
    ],
  },
  { title: '変更する契約がない', given: before(), when: { ...when, change: 'special-terms' }, then: ['!contract/unknown'] },
  {
    title: '終了した契約', given: { ...running, contract: { ...contract, closedOn: '2027-03-01' } },
    when: { ...when, change: 'change' }, then: ['!contract/closed'],
  },
]
