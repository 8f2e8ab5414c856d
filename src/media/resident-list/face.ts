/** The list of residents: its conditions and its closed list of columns; the browser's door. */
import { z } from 'zod'
import { isCivilDay } from '../../law/calendar.ts'

const Day = z.string().refine(isCivilDay)

/** By what residents are chosen; null or empty asks nothing. */
export const residentListFace = {
  id: 'resident-list',
  title: '住民の一覧',
  selection: z.strictObject({
    /** Age by statute on a day, both ends included. [年齢計算ニ関スル法律] */
    ages: z.strictObject({
      from: z.int().min(0).max(150).nullable(), until: z.int().min(0).max(150).nullable(), on: Day,
    }).nullable().default(null),
    sex: z.enum(['male', 'female']).nullable().default(null),
    kind: z.enum(['japanese', 'foreign']).nullable().default(null),
    /** Codes of town blocks. */
    townBlocks: z.array(z.string().min(1).max(20)).max(500).default([]),
    /** Residents on this day and ever since. */
    residentSince: Day.nullable().default(null),
    headsOnly: z.boolean().default(false),
    /** False leaves out who has notified that they will move out. */
    withPlannedMoveOut: z.boolean().default(true),
  }),
  /** 個人番号 and 住民票コード are in no list. */
  columns: [
    { key: 'personNo', title: '宛名番号' },
    { key: 'householdNo', title: '世帯番号' },
    { key: 'fullName', title: '氏名' },
    { key: 'fullNameKana', title: '氏名の振り仮名' },
    { key: 'birthDate', title: '生年月日' },
    { key: 'sex', title: '性別' },
    { key: 'postalCode', title: '郵便番号' },
    { key: 'address', title: '住所' },
    { key: 'katagaki', title: '方書' },
    { key: 'headName', title: '世帯主の氏名' },
    { key: 'relationshipToHead', title: '世帯主との続柄' },
    { key: 'becameResidentOn', title: '住民となった年月日' },
    { key: 'addressFixedOn', title: '住所を定めた年月日' },
  ],
} as const

/** The conditions of one list. */
export type ResidentSelection = z.infer<typeof residentListFace.selection>
