/** Which part of the work a contractor does and answers for; the browser's door. */
import { z } from 'zod'
import { linesOrNone } from '../report-input.ts'

export const WORKS = {
  'development': '開発',
  'change': '変更',
  'operation': '運用',
  'maintenance': '保守',
  'event-entry': '異動の入力',
  'copies': '写し等の作成',
  'seal-registration': '印鑑登録',
} as const
export type Work = keyof typeof WORKS

const ALL = [
  'development', 'change', 'operation', 'maintenance', 'event-entry', 'copies', 'seal-registration',
] as const satisfies readonly Work[]

/** Without a contract it is the municipality's own part; an empty part takes it back. */
export const setScopeFace = {
  id: 'set-scope',
  title: '分担範囲の設定',
  schema: z.strictObject({
    contractId: z.uuid().nullable(),
    work: z.enum(ALL),
    part: linesOrNone(500),
    answersFor: linesOrNone(500),
    /** With whom it speaks about what, and how. */
    liaison: linesOrNone(500),
  }),
} as const

/** One line of the matrix. */
export type SetScope = z.infer<typeof setScopeFace.schema>
