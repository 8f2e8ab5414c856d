/**
 * One person asks for a block; another confirms it. A support measure protects from this moment on, so that nobody is
 * without protection while it is being decided (仮支援措置). [STD 3.1, 3.4]
 */
import type { DirectAct } from '../../frame/act.ts'
import type { Officer } from '../../frame/officer.ts'
import { civilDay } from '../../law/calendar.ts'
import { askSubject, personsOf } from '../input.ts'
import type { BlockRow, NewBlockFound } from '../known.ts'
import { BLOCKS, SUPPORT_MEASURES } from '../provisions.ts'
import { append, errors } from '../settle.ts'
import { supportMeasureEnd } from '../term.ts'
import { proposeBlockFace, type ProposeBlock } from './face.ts'
import { objectsToScope, objectsToSubject, objectsToTerm, objectsToWeakMeasure, objectsWithoutEffect } from './rules.ts'

export const proposeBlock: DirectAct<ProposeBlock, NewBlockFound> = {
  ...proposeBlockFace,
  basis: [BLOCKS, SUPPORT_MEASURES],
  road: 'direct',
  step: 'perform',
  ask: askSubject,
  subjects: personsOf,
  lookUp: () => ({ area: 'restriction', what: 'new-block', of: {} }),
  decide: (input, facts, officer) => append(errors([
    objectsToScope(input),
    objectsToSubject(input, facts),
    objectsToTerm(input),
    objectsWithoutEffect(input),
    objectsToWeakMeasure(input),
  ]), firstRow(input, { blockNo: facts.found.blockNo, now: facts.office.now, officer })),
}

type Setting = { readonly blockNo: number; readonly now: string; readonly officer: Officer }

const firstRow = (input: ProposeBlock, { blockNo, now, officer }: Setting): BlockRow => ({
  block_no: blockNo,
  revision: 1,
  kind: input.kind,
  person_no: input.personNo,
  household_no: input.householdNo,
  entry_level: input.levels.entry,
  certificate_level: input.levels.certificate,
  inquiry_level: input.levels.inquiry,
  starts_on: input.startsOn,
  ends_on: input.endsOn ?? (input.kind === 'support-measure' ? supportMeasureEnd(civilDay(input.startsOn)) : null),
  state: 'proposed',
  reason: input.reason,
  set_by: officer.operatorId,
  confirmed_by: null,
  lift_reason: null,
  lift_set_by: null,
  lift_confirmed_by: null,
  at: now,
})
