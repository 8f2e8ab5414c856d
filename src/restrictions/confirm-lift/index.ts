/** A second person lifts a block, or keeps it as it was. [STD 3.1] */
import type { DirectAct } from '../../frame/act.ts'
import type { Officer } from '../../frame/officer.ts'
import type { Finding } from '../../law/finding.ts'
import { askSubject, personsOf } from '../input.ts'
import type { BlockFound, BlockRow } from '../known.ts'
import { BLOCKS, SEPARATION_OF_DUTIES } from '../provisions.ts'
import { appendNext, errors, objectsToBlock } from '../settle.ts'
import { confirmLiftFace, type ConfirmLift } from './face.ts'

export const confirmLift: DirectAct<ConfirmLift, BlockFound> = {
  ...confirmLiftFace,
  basis: [BLOCKS, SEPARATION_OF_DUTIES],
  road: 'direct',
  step: 'perform',
  ask: askSubject,
  subjects: personsOf,
  lookUp: ({ blockNo }) => ({ area: 'restriction', what: 'block', of: { blockNo } }),
  decide: (input, { found, office }, officer) => appendNext(errors([
    objectsToBlock(input, found, 'lift-proposed'),
    objectsToProposer(found, officer),
  ]), { block: found.block, now: office.now, to: input.agreed ? lifted(officer) : kept(found.block) }),
}

const objectsToProposer = ({ block }: BlockFound, officer: Officer): Finding | undefined =>
  block !== null && block.lift_set_by === officer.operatorId
    ? { code: 'confirm-lift/own-proposal', basis: SEPARATION_OF_DUTIES }
    : undefined

const lifted = ({ operatorId }: Officer): Partial<BlockRow> => ({ state: 'lifted', lift_confirmed_by: operatorId })

/** Back to what it was: standing if two had set it, proposed if only one had. */
const kept = (block: BlockRow | null): Partial<BlockRow> => ({
  state: block?.confirmed_by === null ? 'proposed' : 'standing', lift_reason: null, lift_set_by: null,
})
