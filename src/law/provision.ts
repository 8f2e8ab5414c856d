/** Pointers into acts, orders and standards, one for each we cite, so that every refusal says where it is written. */

/** Where something is written. */
export type Provision = {
  /** Short name of the text as officers cite it: 法, 令, 規則, 告示15号, 要領, STD. */
  readonly law: string
  /** Place inside the text: '22条1項', '第8-1(5)', '4.1.1.2'. */
  readonly at: string
}

/** Prints a provision as an officer cites it: 法22条1項, STD 4.1.1.2. */
export const citation = ({ law, at }: Provision): string =>
  /^[A-Z]/.test(law) ? `${law} ${at}` : `${law}${at}`

const act = (at: string): Provision => ({ law: '法', at })
const order = (at: string): Provision => ({ law: '令', at })
const regulation = (at: string): Provision => ({ law: '規則', at })
const std = (at: string): Provision => ({ law: 'STD', at })
const standard = (at: string): Provision => ({ law: '告示15号', at })

// 告示15号: what a contractor's worker may handle
export const WORKER_ITEMS = standard('第10-3(5)ア')

// 住民基本台帳法: the register and what is written in it
export const DUTY_OF_ACCURACY = act('3条')
export const REGISTER = act('5条')
export const RECORD_BY_PERSON = act('6条1項')
export const RECORD_ON_DISK = act('6条3項')
export const RECORD_ITEMS = act('7条')
export const ITEM_FULL_NAME = act('7条1号')
export const ITEM_FULL_NAME_KANA = act('7条1号の2')
export const ITEM_BIRTH_DATE = act('7条2号')
export const ITEM_SEX = act('7条3号')
export const ITEM_RELATIONSHIP = act('7条4号')
export const ITEM_FAMILY_REGISTER = act('7条5号')
export const ITEM_BECAME_RESIDENT_ON = act('7条6号')
export const ITEM_ADDRESS = act('7条7号')
export const ITEM_PREVIOUS_ADDRESS = act('7条8号')
export const ITEM_INDIVIDUAL_NUMBER = act('7条8号の2')
export const ITEM_ELECTOR = act('7条9号')
export const ITEM_NATIONAL_HEALTH = act('7条10号')
export const ITEM_LATE_ELDERLY = act('7条10号の2')
export const ITEM_CARE_INSURANCE = act('7条10号の3')
export const ITEM_PENSION = act('7条11号')
export const ITEM_CHILD_ALLOWANCE = act('7条11号の2')
export const ITEM_RESIDENT_CODE = act('7条13号')
export const ITEM_BY_ORDER = act('7条14号')
export const EX_OFFICIO = act('8条')
export const NOTICE_OF_MOVE_IN = act('9条1項')
export const NOTICE_FROM_FAMILY_REGISTER = act('9条2項')
export const NOTICE_BY_NETWORK = act('9条3項')
export const ELECTORAL_ROLL = act('10条')
export const INSPECTION_BY_AGENCY = act('11条')
export const INSPECTION_BY_PERSON = act('11条の2')
export const KEEPING_IT_RIGHT = act('14条')
export const PERSON_ASKS_CORRECTION = act('14条2項')

// copies and certificates
export const COPY_FOR_SELF = act('12条')
export const COPY_OWN_HOUSEHOLD = act('12条1項')
export const COPY_REQUEST_ITEMS = act('12条2項')
export const COPY_IDENTITY = act('12条3項')
export const COPY_AGENT = act('12条4項')
export const COPY_OMISSION = act('12条5項')
export const COPY_REFUSAL = act('12条6項')
export const COPY_BY_POST = act('12条7項')
export const COPY_FOR_AGENCY = act('12条の2')
export const COPY_FOR_THIRD_PARTY = act('12条の3')
export const COPY_FOR_PROFESSIONAL = act('12条の3 2項')
export const COPY_WIDE_AREA = act('12条の4')
export const REMOVED_RECORD = act('15条の2')
export const REMOVED_RECORD_KEEPING = act('15条の3')
export const COPY_OF_REMOVED_RECORD = act('15条の4')
export const NOTICE_TO_DOMICILE = act('19条1項')

// notifications by residents
export const NOTIFICATION_PRINCIPLE = act('21条の4')
export const MOVE_IN = act('22条')
export const MOVE_IN_ITEMS = act('22条1項')
export const MOVE_IN_RESIDENT_CODE = act('22条1項6号')
export const MOVE_IN_FROM_OVERSEAS = act('22条1項7号')
export const MOVE_IN_PROOF = act('22条2項')
export const CHANGE_OF_ADDRESS = act('23条')
export const MOVE_OUT = act('24条')
export const CARD_MOVE_IN = act('24条の2')
export const CARD_MOVE_IN_HOUSEHOLD = act('24条の2 2項')
export const HOUSEHOLD_CHANGE = act('25条')
export const HEAD_NOTIFIES = act('26条')
export const NOTIFICATION_IN_WRITING = act('27条1項')
export const NOTIFIER_IDENTITY = act('27条2項')
export const NOTIFIER_AUTHORITY = act('27条3項')

// numbers, the network, and those who look after them
export const RESIDENT_CODE_ENTRY = act('30条の3')
export const RESIDENT_CODE_CHANGE = act('30条の4')
export const IDENTIFICATION_INFORMATION = act('30条の6')
export const RESIDENT_CODE_ASKED_BY_OTHERS = act('30条の37')
export const SURVEY = act('34条')
export const SAFEKEEPING = act('36条の2')
export const FALSE_NOTIFICATION = act('52条')
export const CASE_OF_FINE = act('53条')

// foreign residents
export const FOREIGN_ITEMS = act('30条の45')
export const FOREIGN_MOVE_IN = act('30条の46')
export const FOREIGN_STATUS_ACQUIRED = act('30条の47')
export const FOREIGN_RELATIONSHIP_CHANGE = act('30条の48')
export const FOREIGN_RELATIONSHIP_PROOF = act('30条の49')
export const IMMIGRATION_NOTICE = act('30条の50')
export const FOREIGN_READING = act('30条の51')

// 住民基本台帳法施行令 and 施行規則
export const OPTIONAL_ITEMS = order('6条の2')
export const ENTRY_BY_MAYOR = order('7条')
export const REMOVAL_BY_MAYOR = order('8条')
export const CORRECTION_BY_MAYOR = order('9条')
export const CHANGE_ON_NOTIFICATION = order('11条')
export const EX_OFFICIO_CHANGE = order('12条')
export const EX_OFFICIO_NOTICE = order('12条4項')
export const REMAKE = order('16条')
export const RECREATION = order('17条')
export const MOVE_IN_FROM_OVERSEAS_ITEMS = order('22条')
export const MOVING_OUT_CERTIFICATE = order('23条')
export const MOVING_OUT_CERTIFICATE_ITEMS = order('23条2項')
export const MOVING_OUT_CERTIFICATE_ISSUE = order('24条')
export const HOUSEHOLD_CHANGE_EXEMPT = order('25条')
export const NOTIFICATION_FORM = order('26条')
export const FORMER_SURNAME = order('30条の13')
export const FORMER_SURNAME_REQUEST = order('30条の14')
export const ALIAS = order('30条の16')
export const KEPT_150_YEARS = order('34条1項')
export const SENT_KEPT_150_YEARS = order('34条2項')
export const PAPERS_KEPT_ONE_YEAR = order('34条4項')
export const RESIDENT_CODE_MADE_OF = regulation('1条')
export const MINOR_CORRECTION = regulation('11条3項2号')

// Acts and guidelines beside our own
export const INDIVIDUAL_NUMBER_CHANGE: Provision = { law: '番号法', at: '7条2項' }
export const INDIVIDUAL_NUMBER_CHECK_DIGIT: Provision = { law: '番号法施行規則', at: '5条' }
export const FIRST_DAY_LEFT_OUT: Provision = { law: '民法', at: '140条' }
export const PERIOD_BY_CALENDAR: Provision = { law: '民法', at: '143条' }
export const COUPLE_LIVES_TOGETHER: Provision = { law: '民法', at: '752条' }
export const OFFICIAL_HOLIDAYS: Provision = { law: '地方自治法', at: '4条の2' }
export const FIRST_DAY_COUNTED: Provision = { law: '戸籍法', at: '43条' }
export const BIRTH_NOTIFICATION: Provision = { law: '戸籍法', at: '49条' }
export const CHILD_OF_JAPANESE: Provision = { law: '国籍法', at: '2条' }
export const DEATH_NOTIFICATION: Provision = { law: '戸籍法', at: '86条' }
export const REACHING_AN_AGE: Provision = { law: '年齢計算ニ関スル法律', at: '1項' }
export const LANDING_ADDRESS_NOTICE: Provision = { law: '入管法', at: '19条の7' }
export const TRANSITION_BY_BIRTH_OR_LOSS: Provision = { law: '入管法', at: '22条の2' }
export const SUPPORT_MEASURES: Provision = { law: '要領', at: '第5-10' }

// 標準仕様書: the record
export const STD_JAPANESE_ITEMS = std('1.1.1')
export const STD_FOREIGN_ITEMS = std('1.1.2')
export const STD_REMADE = std('1.1.4')
export const STD_REMOVED_RECORD = std('1.1.5')
export const STD_NEVER_BLANK = std('1.1.6')
export const STD_FORMER_SURNAME_AND_ALIAS = std('1.1.7')
export const STD_DATES = std('1.1.8')
export const STD_DATES_PRINTED = std('1.1.9')
export const STD_HEAD = std('1.1.10')
export const STD_RELATIONSHIP = std('1.1.11')
export const STD_DOMICILE = std('1.1.12')
export const STD_PERSON_AND_HOUSEHOLD_NO = std('1.1.13')
export const STD_NOTES = std('1.1.14')
export const STD_MEMO = std('1.1.15')
export const STD_PROTECTED_PERSON = std('1.1.16')
export const STD_KANA = std('1.1.18')
export const STD_HISTORY = std('1.2.1')
export const STD_REASON = std('1.2.2')
export const STD_INPUT_PLACE = std('1.3.1')
export const STD_ADDRESS_MASTER = std('1.3.3')
export const STD_KATAGAKI = std('1.3.4')
export const STD_ERAS = std('1.3.6')
export const STD_ISSUE_HISTORY = std('1.3.8')
export const STD_HISTORY_INQUIRY = std('2.2.1')

// 標準仕様書: events
export const STD_MOVERS = std('4.0.1')
export const STD_DESTINATION_HOUSEHOLD = std('4.0.2')
export const STD_EVENT_DATE = std('4.0.3')
export const STD_HEAD_LEAVES = std('4.0.4')
export const STD_HEAD_CHANGE_REQUEST = std('4.0.5')
export const STD_APPROVAL = std('4.0.8')
export const STD_ENTRY_CHECK = std('4.0.9')
export const STD_MOVE_IN_WITH_BIRTH = std('4.1.0.1')
export const STD_NOTIFICATION_DATE = std('4.1.0.2')
export const STD_ACCEPTANCE_LETTER = std('4.1.0.3')
export const STD_MOVE_IN = std('4.1.1.1')
export const STD_RE_ENTRANT = std('4.1.1.2')
export const STD_CARD_MOVE_IN = std('4.1.1.3')
export const STD_UNNOTIFIED_MOVE_IN = std('4.1.1.4')
export const STD_SAME_LOT = std('4.1.2.1')
export const STD_MOVE_OUT_AFTER_THE_FACT = std('4.1.3.0.1')
export const STD_MOVE_OUT_DESTINATION = std('4.1.3.0.2')
export const STD_MOVING_OUT_CERTIFICATE = std('4.1.3.0.3')
export const STD_CARD_MOVE_OUT = std('4.1.3.0.4')
export const STD_MOVE_IN_NOTICE = std('4.1.3.1.1')
export const STD_MOVE_IN_NOTICE_MISSING = std('4.1.3.1.4')
export const STD_HOUSEHOLD_CHANGE = std('4.1.4.1')
export const STD_RELATIONSHIP_AFTER_HEAD_CHANGE = std('4.1.4.2')
export const STD_HEAD_IN_FACT = std('4.1.4.3')
export const STD_EX_OFFICIO = std('4.2.0.1')
export const STD_FAMILY_REGISTER_CITED = std('4.2.0.3')
export const STD_FAMILY_REGISTER_NOTICE = std('4.2.0.4')
export const STD_BIRTH = std('4.2.1.2')
export const STD_DEATH = std('4.2.2.1')
export const STD_ERROR_CORRECTION = std('4.2.3.3')
export const STD_RESIDENT_CODE = std('4.3.1')
export const STD_FOREIGN_MOVE_IN = std('4.5.1')
export const STD_CANCELLATION = std('4.6.0.1')

// 標準仕様書: certificates, blocks, errors
export const STD_BLOCK = std('3.1')
export const STD_REMOVED_MEMBERS = std('3.3')
export const STD_SUPPORT_MEASURE = std('3.4')
export const STD_CERTIFICATE_ITEMS = std('5.1')
export const STD_MEMBER_ORDER = std('5.2')
export const STD_KANA_ON_COPY = std('5.3')
export const STD_KATAGAKI_ON_COPY = std('5.4')
export const STD_ISSUE_NO = std('5.5')
export const STD_SEAL_AND_TITLE = std('5.6')
export const STD_OFFICIAL_USE = std('5.7')
export const STD_OVERFLOW = std('5.8')
export const STD_SELF_NOTIFICATION = std('8.1.1')
export const STD_SHELVING = std('9.3')
export const STD_ACCESS_LOG = std('10.2')
export const STD_EXCLUSIVE_ENTRY = std('10.3')
export const STD_MASKED_ITEMS = std('10.4')
export const STD_PRINTING = std('10.7')
export const STD_ERRORS_AND_ALERTS = std('11.1')

// 告示15号: the clauses a decision cites; technical-standard.ts has them all
export const REVIEW_OF_NOTIFICATION = standard('第3-1')
export const EX_OFFICIO_SHEET = standard('第3-2')
export const PAPERS_STORED = standard('第3-3')
export const ORDER_OF_REMOVED_RECORDS = standard('第3-5(2)')
export const COMPARISON = standard('第3-5(1)')
export const REVIEW_PAPERS_DESTROYED = standard('第3-5(3)')
export const MOVING_OUT_CERTIFICATE_PROCEDURE = standard('第3-6')
export const QUASI_CERTIFICATE_PROCEDURE = standard('第3-7')
export const COPY_PROCEDURE = standard('第5-1')
export const REQUESTS_STORED = standard('第5-3')
export const ENCRYPTED_TAKE_OUT = standard('第6-2(2)')
export const DIVISION_OF_DUTIES = standard('第8-1(5)')
export const OPERATION_HISTORY = standard('第9-4(4)')
