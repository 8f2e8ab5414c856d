/** The imaginary town gives its terminals' work out: a matter, its approval, a company, a contract of three posts. */
import { z } from 'zod'
import { CONTRACT_CLAUSES } from '../src/law/contract-clauses.ts'
import { civilDay, dayParts, type CivilDay } from '../src/law/calendar.ts'
import type { Desk } from '../src/desk/desk.ts'
import { colleagueAtWork, firstDay, type AtWork } from './colleague.ts'
import { approveWhole } from './governance.ts'
import { COLLEAGUES, DEMO_PASSWORD, GIVEN_PASSWORD } from './office.ts'

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`

/** The office that makes the contract. */
export const CONTRACT_OFFICE = 'keiyaku'

/** What the town's own contract is known by. */
export const TOWN_CONTRACT = {
  matterId: id(9001), contractId: id(9002), placeId: id(9003), contractorId: 'kaku-service',
} as const

/** Its people: three at the posts, one who stands in and has no account yet. */
export const TOWN_WORKERS = [
  { workerId: id(9011), name: '委託　かぜ', employment: 'employee', operatorId: 'itaku', postNos: [1, 2, 3] },
  { workerId: id(9012), name: '委託　なみ', employment: 'employee', operatorId: 'itaku-nami', postNos: [1, 2] },
  { workerId: id(9013), name: '委託　いそ', employment: 'dispatched', operatorId: 'itaku-iso', postNos: [2, 3] },
  { workerId: id(9014), name: '委託　はま', employment: 'part-time', operatorId: null, postNos: [3] },
] as const

const POSTS = [
  { postNo: 1, title: '住民票異動の入力・転出証明書の出力', functions: ['event-entry', 'copies'], terminalId: 'itaku-1' },
  { postNo: 2, title: '住民票の写し・記載事項証明書の出力', functions: ['copies', 'event-entry'], terminalId: 'itaku-2' },
  { postNo: 3, title: '印鑑登録の入力・証明書の出力', functions: ['seal-registration', 'copies'], terminalId: 'itaku-3' },
] as const

/** What the contract office types of a matter. */
export const matterOf = (matterId: string, startsOn: string) => ({
  matterId, title: '住民記録業務の端末入出力業務委託', division: '町民課', startsOn, endsOn: null,
  content: '町民課内の端末機で、職員が窓口で受け付けた届出・申請に基づき、異動の入力と証明書の出力を行う（3ポスト）。',
  reason: '入出力の効率化と、窓口の待ち時間の短縮。', electronicPersonal: true,
  protection: '契約に特記事項を付し、場所と端末機を職員と分け、入出力の都度、職員が審査する。',
  handled: '届出・申請をした者の氏名、出生の年月日、男女の別、世帯、住所、従前の住所など。個人番号は含まない。',
})

const good = { score: 4, note: '' }

/** A company found suitable for a matter, with what it will do confirmed: all that precedes a contract but approval. */
export const chooseContractor = async (
  clerk: AtWork, { matterId, contractorId, today }: { matterId: string; contractorId: string; today: string },
): Promise<void> => {
  await clerk.act('survey-contractor', {
    matterId, contractorId, surveyedOn: today, suitable: true,
    answers: {
      soundness: good, stability: good, size: good, area: good, ability: good, education: good, protection: good,
      security: good, compensation: good, trust: good,
    },
    certification: {
      name: '見本規格 情報セキュリティ', number: '見本-0001', expiresOn: `${dayParts(civilDay(today)).year + 1}-09-30`,
    },
  })
  await clerk.act('submit-measures', {
    matterId, contractorId, submittedOn: today, document: '措置届出書 第1号',
    listed: [
      { clause: '10-3(3)-separation', measure: '仕切りの内で、色の違う端末機だけを使う。' },
      { clause: '10-3(5)ア-storage', measure: '届書は施錠した箱に入れ、毎日返す。' },
      { clause: '10-3(8)-pledge', measure: '全員から誓約書を取り、写しを提出する。' },
    ],
  })
  const { measuresNo } = await newestMeasures(clerk, matterId)
  await clerk.act('confirm-measures', { matterId, measuresNo, confirmedOn: today })
}

const Measures = z.looseObject({ measuresNo: z.number() })
const Matters = z.looseObject({
  matters: z.array(z.looseObject({ matterId: z.string(), measures: z.array(Measures) })),
})

const newestMeasures = async (clerk: AtWork, matterId: string): Promise<z.infer<typeof Measures>> => {
  const { matters } = Matters.parse(await clerk.look('matters', {}))
  const newest = matters.find((matter) => matter.matterId === matterId)?.measures.at(-1)
  if (newest === undefined) throw new Error('the company submitted nothing')
  return newest
}

/** What the contract office types of a contract. */
export const contractOf = (
  { matterId, contractId, contractorId, today }: Record<'matterId' | 'contractId' | 'contractorId' | 'today', string>,
) => ({
  contractId, matterId, contractorId, change: 'new', kind: 'single', number: '契約-町民-001',
  title: '住民記録業務の端末入出力業務委託', division: '町民課', signedOn: today, startsOn: today, endsOn: lastDay(today),
  gated: true, seats: 3,
  items: [
    'full-name', 'birth-date', 'sex', 'household', 'family-register', 'became-resident-on', 'address',
    'address-fixed-on', 'notified-on', 'previous-address', 'planned-move-out', 'residence-status', 'national-health',
    'late-elderly', 'care-insurance', 'pension', 'child-allowance', 'household-changed-on', 'corrected-on',
    'seal-registration',
  ],
  publication: '事故の内容は、町が委託先と確認のうえ公表する。',
  reporting: {
    rhythm: 'daily', items: ['entries', 'requested', 'sheets', 'spoiled', 'workers', 'minutes'], dueDays: 1,
  },
})

/** The end of the next fiscal year: it goes on (以降継続). */
const lastDay = (today: string): string => {
  const { year, month } = dayParts(civilDay(today))
  return `${year + (month < 4 ? 1 : 2)}-03-31`
}

/** Builds it all by the roads. Works once, in an office that is governed. */
export const bindContractor = async (desk: Desk): Promise<void> => {
  const clerk = await colleagueAtWork(desk, CONTRACT_OFFICE)
  const today = await todayOf(desk)
  const { matterId, contractId, contractorId } = TOWN_CONTRACT
  await clerk.act('register-matter', matterOf(matterId, today))
  await approveWhole(desk, { kind: 'outsourcing', subjectId: matterId, heldOn: today })
  await clerk.act('register-contractor', {
    contractorId, name: '架空サービス株式会社', address: '架空県星見市見本町1番地', representative: '代表　かすみ', contact: '内線のみ',
  })
  await chooseContractor(clerk, { matterId, contractorId, today })
  await clerk.act('register-contract', contractOf({ matterId, contractId, contractorId, today }))
  await clerk.act('record-clauses', { contractId, clauses: clauses(lastDay(today)) })
  await manThePosts(clerk, { contractId, today })
  for (const { operator, terminal } of COLLEAGUES.filter(({ kind }) => kind === 'contractor')) {
    await firstDay(desk, { operator, password: GIVEN_PASSWORD, terminal }, DEMO_PASSWORD)
  }
}

/** Everything is in the contract but one item of the notice, which is owed; the special terms are all agreed. */
const clauses = (dueOn: string) => CONTRACT_CLAUSES.map(({ id: clause, source }, at) => clause === 'notice-3'
  ? { clause, reason: '水準の指標を協議している。', dueOn }
  : { clause, place: source === 'ward' ? `特記事項${clause.replace('ward-', '')}` : `第${at + 1}条` })

/** Explanation, both officers, place, posts, terminals, workers with pledge and training. */
export const manThePosts = async (
  clerk: AtWork, { contractId, today }: Record<'contractId' | 'today', string>,
): Promise<void> => {
  const term = { validFrom: today, validUntil: lastDay(today) }
  const { placeId } = TOWN_CONTRACT
  await clerk.act('explain-duties', {
    contractId, subcontractId: null, explainedOn: today, explainedTo: '責任　みお', document: '遵守事項説明書 第1号', ...term,
  })
  for (const [role, name, operatorId] of OFFICERS) {
    await clerk.act('name-officer', {
      contractId, role, name, operatorId, validFrom: today, validUntil: null, notice: '責任者届 第1号',
    })
  }
  await clerk.act('designate-place', {
    contractId, placeId, name: '町民課 委託区画', separation: '仕切りで分け、端末機は色で区別する。', ...term,
  })
  for (const { terminalId, ...post } of POSTS) {
    await clerk.act('open-post', { contractId, placeId, ...post })
    await clerk.act('place-terminal', { contractId, postNo: post.postNo, terminalId })
  }
  const workers = TOWN_WORKERS.map((worker) => ({ ...worker, worksFrom: today, worksUntil: term.validUntil }))
  await clerk.act('name-worker', { contractId, subcontractId: null, workers, notice: '従事者届 第1号' })
  const workerIds = TOWN_WORKERS.map(({ workerId }) => workerId)
  await clerk.act('record-pledge', { contractId, workerIds, signedOn: today, document: '誓約書つづり 第1号', ...term })
  await clerk.act('record-training', {
    contractId, workerIds, heldOn: today, title: '個人情報の保護と住民基本台帳法', document: '受講者名簿 第1号', ...term,
  })
}

const OFFICERS = [
  ['on-site-manager', '現場　せと', null], ['security-officer', '責任　みお', 'sekinin'],
] as const

const todayOf = async (desk: Desk): Promise<CivilDay> => {
  const [row] = await desk.db.query<{ today: string }>(`select desk.office_day()->>'today' as today`)
  return civilDay(row?.today ?? '')
}
