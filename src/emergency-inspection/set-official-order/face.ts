/** The municipalities of a prefecture in 建制順; the browser's door. */
import { z } from 'zod'
import { CampaignNo, Line } from '../input.ts'

export const setOfficialOrderFace = {
  id: 'set-official-order',
  title: '市町村の一覧（建制順）',
  schema: z.strictObject({
    campaignNo: CampaignNo,
    bodies: z.array(z.strictObject({
      /** 0 where the line began with no number: refused with the line's place, as the two below. */
      officialOrder: z.int().nonnegative().max(9999),
      /** 全国地方公共団体コード, six digits. */
      code: z.string().max(20),
      name: z.union([Line(100), z.literal('')]),
    })).min(1).max(250),
  }),
} as const

export type SetOfficialOrder = z.infer<typeof setOfficialOrderFace.schema>
