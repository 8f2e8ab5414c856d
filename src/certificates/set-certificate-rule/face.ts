/** The office's own wordings, items, fees and exemptions, from a day on; the browser's door. */
import { z } from 'zod'
import { LEVELS } from '../every-certificate/item-sets.ts'
import { COPY_ITEMS } from '../every-certificate/item-titles.ts'
import { REQUESTER_CATEGORIES } from '../every-certificate/requester.ts'
import { WORDING_KEYS } from '../every-certificate/texts.ts'

const line = z.string().min(1).max(200).regex(/^[^\p{Cc}\p{Cs}]+$/u)
const code = z.string().regex(/^[a-z][a-z-]{1,38}$/)
/** Papers with rules of their own; where none is named it is the copy of a live record. */
const KINDS = [
  'residence-copy', 'removed-record-copy', 'moving-out-certificate', 'quasi-moving-out-certificate',
] as const
const from = { fromDay: z.iso.date(), kind: z.enum(KINDS).optional() }

/** One rule at a time. What is left out of a wording or an item set stands as shipped. */
export const setCertificateRuleFace = {
  id: 'set-certificate-rule',
  title: '証明書の文言・項目・手数料の設定',
  schema: z.discriminatedUnion('what', [
    z.strictObject({ what: z.literal('wording'), ...from, value: z.partialRecord(z.enum(WORDING_KEYS), line) }),
    z.strictObject({
      what: z.literal('item-sets'), ...from,
      value: z.partialRecord(z.enum(COPY_ITEMS), z.record(z.enum(REQUESTER_CATEGORIES), z.enum(LEVELS))),
    }),
    z.strictObject({
      what: z.literal('fee'), ...from, value: z.strictObject({ yen: z.int().min(0).max(100_000), provision: line }),
    }),
    z.strictObject({
      what: z.literal('exemptions'), ...from,
      value: z.array(z.strictObject({ code, title: line, provision: line })).max(50),
    }),
    z.strictObject({ what: z.literal('overflow'), ...from, value: z.enum(['limit', 'blank']) }),
  ]),
} as const

/** An order to set one rule. */
export type SetCertificateRule = z.infer<typeof setCertificateRuleFace.schema>
