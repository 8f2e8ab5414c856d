/** The sheet of an ex officio change (職権記録書) as this area knows it. 告示15号 第3-2 */
import type { StandingBlock } from '../frame/question.ts'
import type { CivilDay } from '../law/calendar.ts'

/** 通知, 調査, 申出: on what an office acts by itself. [法8条, 14条, 34条; 令12条] */
export const GROUNDS = ['notice', 'inspection', 'request', 'other'] as const
export type Ground = (typeof GROUNDS)[number]

/** As the sheet prints them. */
export const GROUND_TITLES: Readonly<Record<Ground, string>> =
  { notice: '通知', inspection: '調査', request: '申出', other: 'その他' }

/** The sheet of a case, and who has a hand in the case. */
export type RecordFound = {
  readonly state: string
  readonly nextSerial: number
  readonly blocks: readonly StandingBlock[]
  readonly persons: readonly number[]
  readonly record: {
    readonly recordId: string
    readonly recordNo: string
    readonly ground: Ground
    readonly note: string
    readonly openedOn: CivilDay
    readonly openedBy: string
  } | null
  readonly enteredBy: string | null
  readonly checkedBy: string | null
  readonly approvedBy: string | null
  readonly approvedOn: CivilDay | null
} | null
