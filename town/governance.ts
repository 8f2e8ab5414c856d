/** Who answers for what in the imaginary town: posts filled, criteria in force, and the way to a whole approval. */
import { APPROVAL_RULES, type ApprovalKind, type Post } from '../src/assurance/approval-kinds.ts'
import type { Desk } from '../src/desk/desk.ts'
import { colleagueAtWork } from './colleague.ts'

/** Since when the town is governed; earlier than any day on which it opens. */
export const GOVERNED_FROM = '2026-01-01'

/** Who fills which post. */
export const POST_HOLDERS: Readonly<Record<Post, string>> = {
  'mayor': 'chocho', 'chief-security-officer': 'tokatsu', 'security-council': 'gicho',
}

const SECRETARY = 'jimukyoku'

const HOLDERS = [
  { post: 'mayor', instrument: '朧月町長選挙当選証書' },
  { post: 'chief-security-officer', instrument: '令和8年1月1日付け辞令第1号' },
  { post: 'security-council', instrument: '情報セキュリティ会議設置要綱第3条' },
] as const

const CRITERIA = [
  { subject: 'own-media', title: '磁気ディスク等の持出し等の基準及び手続' },
  { subject: 'contractor-media', title: '委託先による持出し等の基準及び手続' },
  { subject: 'subcontract', title: '再委託の承認の基準及び手続' },
] as const

/** Fills the posts and puts the criteria in force; the chief decides for an absent mayor. */
export const openGovernance = async (desk: Desk): Promise<void> => {
  const secretary = await colleagueAtWork(desk, SECRETARY)
  const term = { validFrom: GOVERNED_FROM, validUntil: null }
  for (const { post, instrument } of HOLDERS) {
    await secretary.act('appoint', {
      post, capacity: 'holder', operatorId: POST_HOLDERS[post], provision: null, approvalKinds: [], instrument, ...term,
    })
  }
  await secretary.act('appoint', {
    post: 'mayor', capacity: 'daiketsu', operatorId: POST_HOLDERS['chief-security-officer'],
    provision: '朧月町事務決裁規程第8条', approvalKinds: ['contractor-media'], instrument: '令和8年1月1日付け辞令第2号', ...term,
  })
  for (const { subject, title } of CRITERIA) {
    await secretary.act('put-criteria-in-force', {
      subject, title, version: '第1版', document: '朧月町例規集 情報セキュリティ編', inForceFrom: GOVERNED_FROM,
    })
  }
}

/** What is wanted of the council and the posts. */
export type Wanted = { readonly kind: ApprovalKind; readonly subjectId: string; readonly heldOn: string }

/**
 * Lets the council deliberate where the law asks for it, and every post approve.
 * @returns the approvals' ids, in the order of the posts
 */
export const approveWhole = async (desk: Desk, { kind, subjectId, heldOn }: Wanted): Promise<readonly string[]> => {
  const { deliberated, posts } = APPROVAL_RULES[kind]
  if (deliberated) {
    await (await colleagueAtWork(desk, SECRETARY)).act('record-deliberation', {
      kind, subjectId, heldOn, said: 'agreed', conditions: '', attended: '議長、委員　各課長', minutes: '情報セキュリティ会議録',
    })
  }
  const ids: string[] = []
  for (const post of posts) {
    const told = await (await colleagueAtWork(desk, POST_HOLDERS[post])).act('decide-approval', {
      kind, subjectId, post, verdict: 'approved', conditions: '', reason: '', absence: null, validUntil: null,
    })
    ids.push(String(told['approvalId']))
  }
  return ids
}
