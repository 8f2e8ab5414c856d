/** Who attests, from which day on; the browser's door. */
import { z } from 'zod'

const line = z.string().min(1).max(120).regex(/^[^\p{Cc}\p{Cs}]+$/u)

/** Title without the prefecture, name, seal, and the days. [STD 1.3.7, 1.3.9] */
export const setAttestorFace = {
  id: 'set-attestor',
  title: '認証者と公印の設定',
  schema: z.strictObject({
    role: z.enum(['mayor', 'acting-mayor']),
    title: line,
    name: line,
    /** 電子公印 as SVG, black, at most 25 mm square; empty for 公印省略. [STD 5.6] */
    seal: z.string().max(500_000),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable(),
  }),
} as const

/** An order to set the attestor. */
export type SetAttestor = z.infer<typeof setAttestorFace.schema>
