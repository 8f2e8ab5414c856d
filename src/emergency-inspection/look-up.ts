/** How the acts of this area ask for what they rest on. */
import type { LookUp } from '../frame/act.ts'

/** Everything of one campaign. */
export const lookUpInspection = (campaignNo: number): LookUp =>
  ({ area: 'emergency-inspection', what: 'inspection', of: { campaignNo } })

/** The titles of all campaigns. */
export const lookUpTitles = (): LookUp => ({ area: 'emergency-inspection', what: 'titles', of: {} })
