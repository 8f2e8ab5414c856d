/** Where it is written what a contractor reports, what is checked of it, and who watches over it. */
import type { Provision } from '../law/provision.ts'

const standard = (at: string): Provision => ({ law: '告示15号', at })

export const CHECKS_OF_SAFEKEEPING = standard('第10-3(5)オ')
export const REPORT_ON_WORK = standard('第10-3(7)')
export const CLAIMS = standard('第10-3(10)')
export const AUDIT_AND_INSPECTION = standard('第10-3(11)')
export const AUDIT_PLAN = standard('第8-1(8)イ')
export const INCIDENT_REPORT = standard('第10-3(12)')
export const SUPERVISION = standard('第10-4')
export const DIVISION_OF_SCOPES = standard('第10-5')
