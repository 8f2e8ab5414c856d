/** A worker of the imaginary contractor, for whom everything holds; each table takes away what it is about. */
import type { EngagedPost, Engagement, Term } from '../frame/engagement.ts'
import { civilDay, type CivilDay } from '../law/calendar.ts'
import type { AtTheGate } from './gate.ts'

export const TODAY = civilDay('2026-11-20')

/** The contract's year, the year before it, and the one after. */
export const THIS_YEAR: Term = { from: civilDay('2026-04-01'), until: civilDay('2027-03-31') }
export const LAST_YEAR: Term = { from: civilDay('2025-04-01'), until: civilDay('2026-03-31') }
export const NEXT_YEAR: Term = { from: civilDay('2027-04-01'), until: civilDay('2028-03-31') }

export const post: EngagedPost = {
  postNo: 1, title: '異動入力', functions: ['event-entry', 'copies'], endedOn: null, place: THIS_YEAR, placeEndedOn: null,
}

export const engagement: Engagement = {
  contractId: '01939f6e-0000-7000-8000-0000000000c1', number: '令和8年度第12号', title: '入出力業務委託',
  contractor: '架空サービス株式会社', role: 'worker', revision: 4, contract: THIS_YEAR, closedOn: null, items: [],
  approved: true, explained: [THIS_YEAR], onSiteManagers: [THIS_YEAR], securityOfficers: [THIS_YEAR], own: [],
  worker: { workerId: '01939f6e-0000-7000-8000-0000000000d1', term: THIS_YEAR, endedOn: null, postNos: [1, 2] },
  pledges: [THIS_YEAR], trainings: [THIS_YEAR], chain: [], post,
  work: [{ caseId: '01939f6e-0000-7000-8000-0000000000e1', persons: [101, 102], households: [11] }],
}

/** The worker at the gate, with whatever a table wants different. */
export const atTheGate = (different: Partial<Engagement> = {}, at: Partial<AtTheGate> = {}): AtTheGate => ({
  engagement: { ...engagement, ...different }, contractId: engagement.contractId, postNo: 1, proofKey: 'key',
  isProven: true, ...at,
})

/** One way in which one condition fails. */
export type Lack = {
  readonly title: string
  readonly engagement?: Partial<Engagement>
  readonly at?: Partial<AtTheGate>
  readonly code: string
}

const tier = {
  subcontractId: '01939f6e-0000-7000-8000-0000000000f1', term: THIS_YEAR, endedOn: null,
  approvedBy: ['chief-security-officer', 'mayor'], explained: [THIS_YEAR],
}

const worker = (different: { readonly term?: Term; readonly endedOn?: CivilDay; readonly postNos?: readonly number[] }) =>
  ({ worker: { workerId: '', term: THIS_YEAR, endedOn: null, postNos: [1], ...different } })

const terms = (code: string, title: string, lack: (held: readonly Term[]) => Partial<Engagement>): readonly Lack[] => [
  { title: `${title}がない`, engagement: lack([]), code },
  { title: `${title}が昨年度まで`, engagement: lack([LAST_YEAR]), code },
  { title: `${title}が来年度から`, engagement: lack([NEXT_YEAR]), code },
]

/** Every condition of the gate: missing, run out, not begun, ended today. */
export const LACKS: readonly Lack[] = [
  { title: '契約期間が終わった', engagement: { contract: LAST_YEAR }, code: 'gate/contract-not-in-force' },
  { title: '契約期間が始まっていない', engagement: { contract: NEXT_YEAR }, code: 'gate/contract-not-in-force' },
  { title: '契約を今日終了した', engagement: { closedOn: TODAY }, code: 'gate/contract-closed' },
  { title: '委託の承認がない', engagement: { approved: false }, code: 'gate/outsourcing-not-approved' },
  ...terms('gate/not-explained', '説明', (explained) => ({ explained })),
  { title: '端末の鍵による証明がない', at: { isProven: false }, code: 'gate/terminal-not-proven' },
  ...terms('gate/no-on-site-manager', '管理責任者', (onSiteManagers) => ({ onSiteManagers })),
  ...terms('gate/no-security-officer', 'セキュリティ責任者', (securityOfficers) => ({ securityOfficers })),
  { title: '従事者の届出がない', engagement: { worker: null }, code: 'gate/not-named' },
  { title: '従事期間が終わった', engagement: worker({ term: LAST_YEAR }), code: 'gate/not-named' },
  { title: '従事期間が始まっていない', engagement: worker({ term: NEXT_YEAR }), code: 'gate/not-named' },
  { title: '今日離職した', engagement: worker({ endedOn: TODAY }), code: 'gate/not-named' },
  ...terms('gate/no-pledge', '誓約書', (pledges) => ({ pledges })),
  ...terms('gate/no-training', '教育・研修', (trainings) => ({ trainings })),
  { title: '端末がポストにない', engagement: { post: null }, code: 'gate/outside-the-place' },
  { title: '場所の指定が終わった', engagement: { post: { ...post, place: LAST_YEAR } }, code: 'gate/outside-the-place' },
  { title: '場所を今日取り消した', engagement: { post: { ...post, placeEndedOn: TODAY } }, code: 'gate/outside-the-place' },
  { title: 'ポストを今日閉じた', engagement: { post: { ...post, endedOn: TODAY } }, code: 'gate/post-closed' },
  { title: '届け出られていないポスト', engagement: worker({ postNos: [2] }), code: 'gate/another-post' },
  { title: '別のポストの席', at: { postNo: 2 }, code: 'gate/no-seat' },
  { title: '席がない', at: { postNo: null }, code: 'gate/no-seat' },
  {
    title: '再委託の期間が終わった', engagement: { chain: [{ ...tier, term: LAST_YEAR }] },
    code: 'gate/subcontract-not-in-force',
  },
  {
    title: '再委託を今日取り消した', engagement: { chain: [{ ...tier, endedOn: TODAY }] },
    code: 'gate/subcontract-not-in-force',
  },
  {
    title: '再委託に市町村長の承認がない', engagement: { chain: [{ ...tier, approvedBy: ['chief-security-officer'] }] },
    code: 'gate/subcontract-not-approved',
  },
  {
    title: '再々委託に承認がない', engagement: { chain: [tier, { ...tier, approvedBy: [] }] },
    code: 'gate/subcontract-not-approved',
  },
  {
    title: '再委託先に説明していない', engagement: { chain: [{ ...tier, explained: [] }] },
    code: 'gate/subcontractor-not-explained',
  },
  { title: '契約に名がない', at: { engagement: null }, code: 'gate/no-contract' },
  { title: '別の契約の席', at: { contractId: 'another' }, code: 'gate/no-contract' },
]

/** A worker of a subcontractor, for whom everything holds on every tier. */
export const ofSubcontractor: Partial<Engagement> = { chain: [tier, tier] }
