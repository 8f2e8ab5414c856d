/** 世帯変更: a household splits, merges, takes in a part of another, or changes its head. [法25条, STD 4.1.4] */
import type { FiledAct } from '../../../frame/act.ts'
import {
  FOREIGN_RELATIONSHIP_CHANGE, HOUSEHOLD_CHANGE as PROVISION, HOUSEHOLD_CHANGE_EXEMPT, STD_HOUSEHOLD_CHANGE,
  STD_RELATIONSHIP_AFTER_HEAD_CHANGE,
} from '../../../law/provision.ts'
import { decide } from './decide.ts'
import { id, title, words } from './face.ts'
import { ask } from './facts.ts'
import { form } from './form.ts'
import { HouseholdChange } from './notification.ts'

/** 世帯分離・世帯合併・世帯変更・世帯主変更. */
export const householdChange: FiledAct<HouseholdChange> = {
  id, title, road: 'filed',
  basis: [
    PROVISION, HOUSEHOLD_CHANGE_EXEMPT, FOREIGN_RELATIONSHIP_CHANGE, STD_HOUSEHOLD_CHANGE,
    STD_RELATIONSHIP_AFTER_HEAD_CHANGE,
  ],
  schema: HouseholdChange, form, words, ask, decide,
}
