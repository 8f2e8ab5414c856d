/** What a clause of the technical standard is to this system: what is enforced by which part, what is kept to show. */

/** Why no part of the system enforces a clause. */
export type Unenforced =
  /** Walls, rooms, power and keys: software has no hold on them. */
  | 'building'
  /** Settled and done by people; the system has no part in it. */
  | 'people'
  /** The part of the house for it is not built yet. */
  | 'not-built'

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
}

/** A clause that the system enforces, in whole or in the part that `enforces` tells. */
export const enforced = (
  id: string, title: string, rest: Pick<Clause, 'enforces' | 'enforcedBy' | 'evidence'>,
): Clause =>
  ({ id, title, unenforced: null, ...rest })

/** A clause that only evidence speaks for. */
export const evidenced = (id: string, title: string, unenforced: Unenforced, evidence: string): Clause =>
  ({ id, title, enforces: '', enforcedBy: [], unenforced, evidence })
