/** Who approves what: every kind of approval with the posts that must give it, in the table of the law. */
import type { Provision } from '../law/provision.ts'

/** Posts of the municipality that deliberate and decide. [告示15号 第8-1(1)イ] */
export const POSTS = ['mayor', 'chief-security-officer', 'security-council'] as const
export type Post = (typeof POSTS)[number]

/** As officers call them. */
export const POST_TITLES: Readonly<Record<Post, string>> = {
  'mayor': '市町村長',
  'chief-security-officer': 'セキュリティ統括責任者',
  'security-council': 'セキュリティ会議',
}

/** What a criteria and procedure document (基準及び手続) is about. */
export const CRITERIA_SUBJECTS = ['own-media', 'contractor-media', 'subcontract'] as const
export type CriteriaSubject = (typeof CRITERIA_SUBJECTS)[number]

export const APPROVAL_KINDS = [
  'outsourcing', 'subcontract', 'own-media', 'contractor-media', 'audit-plan', 'training-plan',
] as const
export type ApprovalKind = (typeof APPROVAL_KINDS)[number]

/** What one kind of approval needs. */
export type ApprovalRule = {
  readonly title: string
  /** Each of them decides; the approval is whole when all have approved. */
  readonly posts: readonly Post[]
  /** The security council has agreed before. */
  readonly deliberated: boolean
  /** The document that must be in force, if one must. */
  readonly criteria: CriteriaSubject | null
  readonly basis: Provision
}

const standard = (at: string): Provision => ({ law: '告示15号', at })

/**
 * An outsourcing is deliberated and approved before any vendor is needed; a subcontract by analogy with it and by the
 * mayor; own media by the chief security officer; media in a contractor's hands by the mayor, always beforehand.
 */
export const APPROVAL_RULES: Readonly<Record<ApprovalKind, ApprovalRule>> = {
  'outsourcing': {
    title: '外部委託', posts: ['chief-security-officer'], deliberated: true, criteria: null, basis: standard('第10-1(3)'),
  },
  'subcontract': {
    title: '再委託', posts: ['chief-security-officer', 'mayor'], deliberated: true, criteria: 'subcontract',
    basis: standard('第10-3(6)'),
  },
  'own-media': {
    title: '磁気ディスク等の持出し・複製・提供・消去・廃棄', posts: ['chief-security-officer'], deliberated: false,
    criteria: 'own-media', basis: standard('第6-2(5)'),
  },
  'contractor-media': {
    title: '委託先による持出し・複製・提供・消去・廃棄', posts: ['mayor'], deliberated: false, criteria: 'contractor-media',
    basis: standard('第10-3(5)オ'),
  },
  'audit-plan': {
    title: '監査実施計画', posts: ['security-council'], deliberated: true, criteria: null, basis: standard('第8-1(8)イ'),
  },
  'training-plan': {
    title: '教育訓練計画', posts: ['security-council'], deliberated: true, criteria: null, basis: standard('第8-1(6)'),
  },
}
