/** A second person confirms a block: from now on it stands. [STD 3.1] */
import type { DirectAct } from '../../frame/act.ts'
import type { Officer } from '../../frame/officer.ts'
import type { Finding } from '../../law/finding.ts'
import { askSubject, personsOf } from '../input.ts'
import type { BlockFound } from '../known.ts'
import { BLOCKS, SEPARATION_OF_DUTIES } from '../provisions.ts'
import { appendNext, errors, objectsToBlock } from '../settle.ts'
import { confirmBlockFace, type ConfirmBlock } from './face.ts'

export const confirmBlock: DirectAct<ConfirmBlock, BlockFound> = {
  ...confirmBlockFace,
  basis: [BLOCKS, SEPARATION_OF_DUTIES],
  road: 'direct',
  step: 'perform',
  ask: askSubject,
  subjects: personsOf,
  lookUp: ({ blockNo }) => ({ area: 'restriction', what: 'block', of: { blockNo } }),
  decide: (input, { found, office }, officer) => appendNext(errors([
    objectsToBlock(input, found, 'proposed'),
    objectsToProposer(found, officer),
  ]), { block: found.block, now: office.now, to: { state: 'standing', confirmed_by: officer.operatorId } }),
}

const objectsToProposer = ({ block }: BlockFound, officer: Officer): Finding | undefined =>
  block !== null && block.set_by === officer.operatorId
    ? { code: 'confirm-block/own-proposal', basis: SEPARATION_OF_DUTIES }
    : undefined
