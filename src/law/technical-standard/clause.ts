/** What a clause of the technical standard is to this system: what is enforced by which part, what is kept to show. */
import { CONTRACT_CLAUSES } from '../contract-clauses.ts'

/** Why no part of the system enforces a clause. */
export type Unenforced =
  /** Walls, rooms, power and keys: software has no hold on them. */
  | 'building'
  /** Settled and done by people; the system has no part in it. */
  | 'people'
  /** The part of the house for it is not built yet. */
  | 'not-built'

/** What has to be on for a lock to hold: a setting of the office, or the way this installation runs. */
export const LOCK_SETTINGS = ['production', 'idle-lock', 'failure-limit', 'posts-filled', 'criteria-in-force'] as const
export type LockSetting = (typeof LOCK_SETTINGS)[number]

/** The test that proves a lock: its file, from the root, and its own title. */
export type Proof = { readonly file: string; readonly title: string }

/** What the system does not let happen, and how anybody can see that it does not. */
export type Lock = { readonly proof: Proof; readonly setting: LockSetting | null }

/** One thing a clause asks for: locked by the system, shown by dated evidence, or agreed in every contract. */
export type Duty = {
  /** The clause's own, or with a word behind it: '10-3(3):badge'. */
  readonly id: string
  readonly title: string
  readonly lock: Lock | null
  /** Id in src/law/contract-clauses.ts of what every contract must say; null where it is no matter of contracts. */
  readonly agreed: string | null
}

/** One clause, by its number under its chapter: '3-5(2)ア' is 第3の5(2)ア. */
export type Clause = {
  readonly id: string
  readonly title: string
  /** What the system does by itself or does not let happen; empty where nothing enforces the clause. */
  readonly enforces: string
  /** Files that enforce it, from the root, and ids of acts, views and documents. */
  readonly enforcedBy: readonly string[]
  readonly unenforced: Unenforced | null
  /** What a municipality keeps and can show an auditor. */
  readonly evidence: string
  /** What it asks for, one by one; a compound clause is split. */
  readonly duties: readonly Duty[]
}

/** A duty before it knows its clause; without a word of its own it is the whole clause. */
export type Part = Pick<Duty, 'title' | 'lock' | 'agreed'> & { readonly word: string }

/** The clause itself is a lock. */
export const locked = (file: string, title: string, setting: LockSetting | null = null): Part =>
  ({ word: '', title: '', lock: { proof: { file, title }, setting }, agreed: null })

/** One duty of several is a lock. */
export const lockedPart = (word: string, title: string, proof: Proof, setting: LockSetting | null = null): Part =>
  ({ word, title, lock: { proof, setting }, agreed: null })

/** One duty of several is for people to do and to show. */
export const kept = (word: string, title: string): Part => ({ word, title, lock: null, agreed: null })

/** What every contract says of a clause of 第10-3, one duty each. */
export const agreedIn = (clause: string): readonly Part[] =>
  CONTRACT_CLAUSES.filter(({ source, strengthens }) => source === 'standard' && strengthens === clause)
    .map(({ id, title }) => ({
      word: `contract${id.slice(clause.length)}`, title: `契約の条項　${title}`, lock: null, agreed: id,
    }))

/** A clause that the system enforces, in whole or in the part that `enforces` tells. */
export const enforced = (
  id: string, title: string,
  { parts, ...rest }: Pick<Clause, 'enforces' | 'enforcedBy' | 'evidence'> & { readonly parts: readonly Part[] },
): Clause =>
  ({ id, title, unenforced: null, ...rest, duties: parts.map((part) => dutyOf(id, title, part)) })

/** A clause that only evidence speaks for. */
export const evidenced = (
  id: string, title: string, unenforced: Unenforced,
  ...[evidence, ...parts]: readonly [evidence: string, ...parts: readonly Part[]]
): Clause => ({
  id, title, enforces: '', enforcedBy: [], unenforced, evidence,
  duties: (parts.length === 0 ? [kept('', '')] : parts).map((part) => dutyOf(id, title, part)),
})

const dutyOf = (clause: string, title: string, part: Part): Duty => ({
  id: part.word === '' ? clause : `${clause}:${part.word}`,
  title: part.title === '' ? title : `${title}：${part.title}`,
  lock: part.lock,
  agreed: part.agreed,
})
