/** One person asks that a block be lifted, or a proposed one dropped; it stands until another agrees. [STD 3.1] */
import type { DirectAct } from '../../frame/act.ts'
import { askSubject, personsOf } from '../input.ts'
import type { BlockFound } from '../known.ts'
import { BLOCKS } from '../provisions.ts'
import { appendNext, errors, objectsToBlock } from '../settle.ts'
import { proposeLiftFace, type ProposeLift } from './face.ts'

export const proposeLift: DirectAct<ProposeLift, BlockFound> = {
  ...proposeLiftFace,
  basis: [BLOCKS],
  road: 'direct',
  step: 'perform',
  ask: askSubject,
  subjects: personsOf,
  lookUp: ({ blockNo }) => ({ area: 'restriction', what: 'block', of: { blockNo } }),
  decide: (input, { found, office }, officer) => appendNext(errors([
    objectsToBlock(input, found, 'proposed', 'standing'),
  ]), {
    block: found.block, now: office.now,
    to: { state: 'lift-proposed', lift_reason: input.reason, lift_set_by: officer.operatorId },
  }),
}
