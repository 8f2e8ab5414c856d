/** 磁気ディスク等の点検の記録: read through or renewed, before its age makes it doubtful. 第6-2(5), 第6-3 */
import type { DirectAct } from '../../frame/act.ts'
import { lookUp, type MediumFound } from '../known.ts'
import { MEDIA_CRITERIA, MEDIA_RENEWED } from '../provisions.ts'
import { objectsToDay } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { checkMediumFace, type CheckMedium } from './face.ts'

export const checkMedium: DirectAct<CheckMedium, MediumFound> = {
  ...checkMediumFace,
  basis: [MEDIA_CRITERIA, MEDIA_RENEWED],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ mediumNo }) => lookUp('medium', { mediumNo, label: null }),
  decide: (input, { found: { medium }, office }, { operatorId }) => settle(errors(
    medium === null ? { code: 'medium/unknown', basis: MEDIA_RENEWED, field: 'mediumNo' }
      : medium.isErased ? { code: 'medium/erased-already', basis: MEDIA_RENEWED, field: 'mediumNo' } : undefined,
    objectsToDay(input.checkedOn, 'checkedOn', office.today),
  ), checkMediumFace.id, { ...input, by: operatorId }),
}
