/** 委託の案件の登録; the browser's door. */
import { z } from 'zod'
import { Day, Id, Prose, Title } from '../input.ts'

/** What is to be given out and why; nobody needs to be chosen yet. */
export const registerMatterFace = {
  id: 'register-matter',
  title: '委託の案件の登録',
  schema: z.strictObject({
    matterId: Id,
    title: Title,
    division: Title,
    content: Prose,
    reason: Prose,
    /** How the information is protected. */
    protection: Prose,
    /** Whose items, and which. */
    handled: Prose,
    /** 個人情報を電子計算機で処理する: what the emergency inspection counts. */
    electronicPersonal: z.boolean(),
    startsOn: Day,
    /** Null where it goes on (以降継続). */
    endsOn: Day.nullable(),
  }),
} as const

export type RegisterMatter = z.infer<typeof registerMatterFace.schema>
