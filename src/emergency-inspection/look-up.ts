/** How the acts of this area ask for what they rest on. */
import type { LookUp } from '../frame/act.ts'

/** What of the contracts an act rests on; left out, all of them. */
type Only = { readonly contractKey?: string; readonly workerKey?: string }

/** Everything of one campaign, of its contracts what the act is about. */
export const lookUpInspection = (campaignNo: number, only: Only = {}): LookUp =>
  ({ area: 'emergency-inspection', what: 'inspection', of: { campaignNo, ...only } })

/** The titles of all campaigns. */
export const lookUpTitles = (): LookUp => ({ area: 'emergency-inspection', what: 'titles', of: {} })
