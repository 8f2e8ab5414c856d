/** Items that the inputs of this area have in common. */
import { z } from 'zod'

export const CampaignNo = z.int().positive()
export const ContractKey = z.uuid()
export const Day = z.iso.date()
/** No control characters and no half characters: it is set in papers and written into files. */
export const Line = (most: number) => z.string().trim().min(1).max(most).regex(/^[^\p{Cs}\p{Cc}]+$/u)
/** The same with line breaks. */
export const Words = (most: number) =>
  z.string().trim().min(1).max(most).regex(/^[^\p{Cs}\u{0}-\u{9}\u{b}-\u{1f}\u{7f}]+$/u)
