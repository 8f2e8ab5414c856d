/** Every number the law fixes, with the provision that fixes it. What a municipality settles is not here. */
import type { Term } from './calendar.ts'
import {
  BIRTH_NOTIFICATION, CARD_MOVE_IN, CHANGE_OF_ADDRESS, DEATH_NOTIFICATION, FALSE_NOTIFICATION, FOREIGN_MOVE_IN,
  FOREIGN_RELATIONSHIP_CHANGE, FOREIGN_STATUS_ACQUIRED, HOUSEHOLD_CHANGE, KEPT_150_YEARS, MOVE_IN,
  PAPERS_KEPT_ONE_YEAR, SENT_KEPT_150_YEARS, STD_MOVE_OUT_AFTER_THE_FACT, STD_RELATIONSHIP, STD_SHELVING,
  STD_SUPPORT_MEASURE, TRANSITION_BY_BIRTH_OR_LOSS,
} from './provision.ts'
import type { Provision } from './provision.ts'

/** A number that is no stretch of time. */
export type Figure = { readonly count: number; readonly provision: Provision }

const fourteenDays = (provision: Provision): Term => ({ count: 14, unit: 'day', firstDay: 'excluded', provision })

/** 転入届: within 14 days of moving in. */
export const MOVE_IN_TERM = fourteenDays(MOVE_IN)
/** 特例転入: the day told as that of leaving may lie no more than 30 days back. */
export const CARD_MOVE_IN_TERM: Term = { count: 30, unit: 'day', firstDay: 'excluded', provision: CARD_MOVE_IN }
/** 転居届. */
export const CHANGE_OF_ADDRESS_TERM = fourteenDays(CHANGE_OF_ADDRESS)
/** 世帯変更届. */
export const HOUSEHOLD_CHANGE_TERM = fourteenDays(HOUSEHOLD_CHANGE)
/** 中長期在留者等が住所を定めた場合. */
export const FOREIGN_MOVE_IN_TERM = fourteenDays(FOREIGN_MOVE_IN)
/** 住所を有する者が中長期在留者等となつた場合. */
export const FOREIGN_STATUS_TERM = fourteenDays(FOREIGN_STATUS_ACQUIRED)
/** 外国人住民の世帯主との続柄の変更. */
export const FOREIGN_RELATIONSHIP_TERM = fourteenDays(FOREIGN_RELATIONSHIP_CHANGE)
/** A move-out told later than this is recorded ex officio, not as a notification. */
export const MOVE_OUT_TERM = fourteenDays(STD_MOVE_OUT_AFTER_THE_FACT)

/** 出生届: the day of birth counts; born abroad, three months. */
export const BIRTH_TERM: Term = { count: 14, unit: 'day', firstDay: 'included', provision: BIRTH_NOTIFICATION }
export const BIRTH_ABROAD_TERM: Term = { count: 3, unit: 'month', firstDay: 'included', provision: BIRTH_NOTIFICATION }
/** 死亡届: from the day it became known, that day counting; abroad, three months. */
export const DEATH_TERM: Term = { count: 7, unit: 'day', firstDay: 'included', provision: DEATH_NOTIFICATION }
export const DEATH_ABROAD_TERM: Term = { count: 3, unit: 'month', firstDay: 'included', provision: DEATH_NOTIFICATION }

/** 経過滞在者 may stay without a status of residence for 60 days from birth or loss of nationality. */
export const TRANSITIONAL_STAY: Term = {
  count: 60, unit: 'day', firstDay: 'excluded', provision: TRANSITION_BY_BIRTH_OR_LOSS,
}

/** 除票 and 改製原住民票, from the day of removal or remaking. */
export const REMOVED_RECORD_KEPT: Term = { count: 150, unit: 'year', firstDay: 'excluded', provision: KEPT_150_YEARS }
/** 本人確認情報 sent to the prefecture: the order counts the day of the notice itself (起算して). */
export const SENT_RECORD_KEPT: Term = { count: 150, unit: 'year', firstDay: 'included', provision: SENT_KEPT_150_YEARS }
/** 届出書, 通知書 and other papers, from the day they were received; a municipality may keep them longer. */
export const PAPERS_KEPT: Term = { count: 1, unit: 'year', firstDay: 'excluded', provision: PAPERS_KEPT_ONE_YEAR }
/** After this a removed record may be shelved apart; it is still found. */
export const SHELVED_AFTER: Term = {
  count: 5, unit: 'year', firstDay: 'excluded', provision: STD_SHELVING,
}

/** 支援措置 runs one year from its first day: 1 April to 31 March. */
export const SUPPORT_MEASURE_PERIOD: Term = {
  count: 1, unit: 'year', firstDay: 'included', provision: STD_SUPPORT_MEASURE,
}
/** From one month before its end a support measure can be extended and warns of its end. */
export const SUPPORT_MEASURE_NOTICE: Term = {
  count: 1, unit: 'month', firstDay: 'excluded', provision: STD_SUPPORT_MEASURE,
}

/** A relationship (続柄) is told over at most this many generations; farther is 縁故者. */
export const GENERATIONS: Figure = { count: 4, provision: STD_RELATIONSHIP }
/** 過料: the most a false notification, or none without reason, can cost, in yen. */
export const FINE_YEN: Figure = { count: 50_000, provision: FALSE_NOTIFICATION }
