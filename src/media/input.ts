/** Items that the inputs of this area have in common. */
import { z } from 'zod'

/** Text on one line. */
export const line = (most = 200) => z.string().trim().min(1).max(most).regex(/^[^\p{Cc}\p{Cs}]+$/u)

/** Text that may be left empty and have several lines. */
export const words = (most = 1000) => z.string().trim().max(most).regex(/^[^\p{Cs}]*$/u)

/** What is done with what leaves. */
export const LEAVING_ACTS = ['take-out', 'duplication', 'third-party'] as const
export type LeavingAct = (typeof LEAVING_ACTS)[number]

export const ERASING_ACTS = ['erasure', 'disposal'] as const

/** As officers call them. */
export const ACT_TITLES: Readonly<Record<LeavingAct | (typeof ERASING_ACTS)[number], string>> = {
  'take-out': '持出し', 'duplication': '複製・複写', 'third-party': '第三者提供', 'erasure': '消去', 'disposal': '廃棄',
}

/** SHA-256 or a fingerprint as people write it: hex, in groups or not. */
export const Hex64 = z.string().transform((typed) => typed.replace(/[\s:-]/g, '').toLowerCase())
  .pipe(z.string().regex(/^[0-9a-f]{64}$/))
