/** What the catalogue, the register and those who served say of a cell before a person answers it. Pure. */
import type { Answer, CellName } from './cells.ts'
import type { InspectedContract, Question, RecordedClause, Reply, ServedWorker, Tier } from './known.ts'

/** A proposal and what it rests on; null where nothing speaks for either. */
export type Proposal = { readonly answer: Answer; readonly evidence: string } | null

/** Clauses of the catalogue that state a cell's matter; one of them present is enough. [src/law/contract-clauses.ts] */
export const CELL_CLAUSES: Readonly<Record<'c1' | 'c2' | 'c3', readonly string[]>> = {
  c1: ['10-3(6)-ban', 'notice-7', 'ward-6'],
  c2: ['10-3(3)-place', 'notice-2'],
  c3: ['10-3(5)エ', 'notice-8', 'ward-7'],
}

/** The questions that a cell of compliance rests on: a private PC is a take-out by other means. */
const ASKED: Readonly<Record<'1' | '2' | '3', readonly Question[]>> =
  { 1: ['subcontract'], 2: ['takeOut', 'privatePc'], 3: ['return'] }

/** @param on the day it is proposed: a contract that has yet to end owes nothing back */
export const propose = (cell: CellName, contract: InspectedContract, on: string): Proposal => {
  switch (cell) {
    case 'c1': case 'c2': case 'c3': return ofClauses(CELL_CLAUSES[cell], contract.clauses)
    case 'v1': return ofSubcontracts(contract) ?? ofWorkers(contract, 'vendor', '1')
    case 'v2': return withTakeOuts(ofWorkers(contract, 'vendor', '2'), contract)
    case 'v3': return ofReturn(contract, on) ?? ofWorkers(contract, 'vendor', '3')
    case 's2': return ofWorkers(contract, 'subvendor', '2')
    case 's3': return ofWorkers(contract, 'subvendor', '3')
  }
}

/** 契約書 includes 仕様書: the place says which. Recorded as missing everywhere is a 1; never recorded is nothing. */
const ofClauses = (wanted: readonly string[], clauses: readonly RecordedClause[]): Proposal => {
  const known = clauses.filter(({ clause }) => wanted.includes(clause))
  const present = known.find(({ place }) => place !== null)
  if (present !== undefined) return { answer: 0, evidence: `契約書・仕様書 ${present.place ?? ''}` }
  const missing = known.find(({ reason }) => reason !== null)
  return missing === undefined ? null : { answer: 1, evidence: `条項の記録：なし（${missing.reason ?? ''}）` }
}

/** Subcontracting with approval beforehand is keeping to ①; one without is not, whatever anybody says. */
const ofSubcontracts = ({ subcontracts }: InspectedContract): Proposal => {
  const unapproved = subcontracts.find(({ approved }) => !approved)
  return unapproved === undefined ? null : { answer: 1, evidence: `事前の承認のない再委託：${unapproved.name}` }
}

/** Whatever left through this system's door left with approval: that speaks for a 0, and never makes one. */
const withTakeOuts = (proposal: Proposal, { onRecord: { takeOuts } }: InspectedContract): Proposal =>
  proposal === null || proposal.answer === 1 || takeOuts === 0 ? proposal
    : { ...proposal, evidence: `${proposal.evidence}、記録にある持ち出し${takeOuts}件は承認済み` }

/** An ended contract is closed here only once everything is back, erased or disposed of with proof. */
const ofReturn = ({ origin, endsOn, closedOn, onRecord }: InspectedContract, on: string): Proposal => {
  const { overdue } = onRecord
  if (overdue > 0) return { answer: 1, evidence: `期限を過ぎて返っていない持ち出し${overdue}件` }
  if (closedOn !== null) return { answer: 0, evidence: `契約の終結 ${closedOn}（返還・消去・廃棄の証明あり）` }
  return origin === 'house' && endsOn !== null && endsOn < on
    ? { answer: 1, evidence: `${endsOn}に終了し、返還・消去・廃棄の証明がそろっていない` } : null
}

/** One who broke it decides; otherwise nothing is proposed until everybody who ever served has answered. */
const ofWorkers = ({ workers }: InspectedContract, tier: Tier, item: keyof typeof ASKED): Proposal => {
  const served = workers.filter((worker) => worker.tier === tier)
  const broken = served.find((worker) => repliesOf(worker, item).includes('broken'))
  if (broken !== undefined) return { answer: 1, evidence: `従事者の回答：守られていない（${broken.confirmation?.answeredOn ?? ''}）` }
  if (served.length === 0 || served.some((worker) => repliesOf(worker, item).includes(null))) return null
  const last = served.map(({ confirmation }) => confirmation?.answeredOn ?? '').toSorted().at(-1) ?? ''
  return { answer: 0, evidence: `従事者全員（${served.length}人）への直接確認（${last}まで）` }
}

const repliesOf = ({ confirmation }: ServedWorker, item: keyof typeof ASKED): readonly (Reply | null)[] =>
  ASKED[item].map((question) => confirmation?.replies[question] ?? null)

/** Everybody of a group who has not been asked, or has not answered all four. */
export const unanswered = (workers: readonly ServedWorker[]): readonly ServedWorker[] =>
  workers.filter(({ confirmation }) => confirmation === null || confirmation.answeredOn === null)
