/** 磁気ディスク等の登録: what is kept where, and when it is looked at again. 第6-1, 第6-3 */
import type { DirectAct } from '../../frame/act.ts'
import { lookUp, type MediumFound } from '../known.ts'
import { MEDIA_PLACE, MEDIA_RENEWED } from '../provisions.ts'
import { objectsToDay } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { registerMediumFace, type RegisterMedium } from './face.ts'

export const registerMedium: DirectAct<RegisterMedium, MediumFound> = {
  ...registerMediumFace,
  basis: [MEDIA_PLACE, MEDIA_RENEWED],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ label }) => lookUp('medium', { mediumNo: null, label }),
  decide: (input, { found, office }, { operatorId }) => settle(errors(
    found.isLabelTaken ? { code: 'medium/label-taken', basis: MEDIA_PLACE, field: 'label' } : undefined,
    objectsToDay(input.acquiredOn, 'acquiredOn', office.today),
  ), registerMediumFace.id, { ...input, by: operatorId }),
}
