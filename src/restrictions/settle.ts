/** What the acts on a block that exists have in common: the objections to the block itself, and its next row. */
import type { Write } from '../frame/act.ts'
import { hasError, refused, type Decision } from '../frame/decision.ts'
import type { ClassifiedFinding, Finding } from '../law/finding.ts'
import type { SeenBlock } from './input.ts'
import type { BlockFound, BlockRow } from './known.ts'
import { BLOCKS } from './provisions.ts'

/** Every objection of this area is an error: a block is set or lifted, or it is not. */
export const errors = (found: readonly (Finding | undefined)[]): readonly ClassifiedFinding[] =>
  found.filter((finding) => finding !== undefined).map((finding) => ({ ...finding, class: 'error' }))

/** The block is the one on the screen, has not moved since, and is in one of the states the step starts from. */
export const objectsToBlock = (
  seen: SeenBlock, { block }: BlockFound, ...from: readonly BlockRow['state'][]
): Finding | undefined => {
  if (block === null || block.person_no !== seen.personNo || block.household_no !== seen.householdNo) {
    return { code: 'block/unknown', basis: BLOCKS, field: 'blockNo' }
  }
  if (block.revision !== seen.revision) return { code: 'block/moved', basis: BLOCKS }
  return from.includes(block.state) ? undefined : { code: 'block/other-state', basis: BLOCKS }
}

type Step = { readonly block: BlockRow | null; readonly now: string; readonly to: Partial<BlockRow> }

/** The next row of the block, whole, unless an error stands. */
export const appendNext = (findings: readonly ClassifiedFinding[], { block, now, to }: Step): Decision<Write> =>
  block === null || hasError(findings)
    ? refused(findings)
    : append(findings, { ...block, ...to, revision: block.revision + 1, at: now })

/** A row of a block, unless an error stands. */
export const append = (findings: readonly ClassifiedFinding[], row: BlockRow): Decision<Write> =>
  hasError(findings) ? refused(findings) : {
    findings, changes: [{ area: 'restriction', op: 'append-block', row }], followUps: [],
  }
