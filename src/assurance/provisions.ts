/** Where the rules on posts, council, criteria, approvals and evidence are written. */
import type { Provision } from '../law/provision.ts'

const standard = (at: string): Provision => ({ law: '告示15号', at })

export const RESPONSIBILITY = standard('第8-1(1)ア')
export const COUNCIL_AND_CHIEF = standard('第8-1(1)イ')
export const DUTIES_APART = standard('第8-1(5)')
export const TRAINING_PLAN = standard('第8-1(6)')
export const ASSESSMENT = standard('第8-1(8)ア')
export const AUDIT_PLAN = standard('第8-1(8)イ')
export const CRITERIA_AND_PROCEDURE = standard('第6-2(5)')
