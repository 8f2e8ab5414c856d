/** Pointers into acts, orders and standards, one for each we cite, so that every refusal says where it is written. */

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

/** 住民基本台帳法. */
export const LAW = {
  // the register and what is written in it
  dutyOfAccuracy: act('3条'),
  register: act('5条'),
  recordByPerson: act('6条1項'),
  recordOnDisk: act('6条3項'),
  recordItems: act('7条'),
  itemFullName: act('7条1号'),
  itemFullNameKana: act('7条1号の2'),
  itemBirthDate: act('7条2号'),
  itemSex: act('7条3号'),
  itemRelationship: act('7条4号'),
  itemFamilyRegister: act('7条5号'),
  itemBecameResidentOn: act('7条6号'),
  itemAddress: act('7条7号'),
  itemPreviousAddress: act('7条8号'),
  itemIndividualNumber: act('7条8号の2'),
  itemElector: act('7条9号'),
  itemNationalHealth: act('7条10号'),
  itemLateElderly: act('7条10号の2'),
  itemCareInsurance: act('7条10号の3'),
  itemPension: act('7条11号'),
  itemChildAllowance: act('7条11号の2'),
  itemResidentCode: act('7条13号'),
  itemByOrder: act('7条14号'),
  exOfficio: act('8条'),
  noticeOfMoveIn: act('9条1項'),
  noticeFromFamilyRegister: act('9条2項'),
  noticeByNetwork: act('9条3項'),
  electoralRoll: act('10条'),
  inspectionByAgency: act('11条'),
  inspectionByPerson: act('11条の2'),
  keepingItRight: act('14条'),
  personAsksCorrection: act('14条2項'),
  // copies and certificates
  copyForSelf: act('12条'),
  copyOwnHousehold: act('12条1項'),
  copyRequestItems: act('12条2項'),
  copyIdentity: act('12条3項'),
  copyAgent: act('12条4項'),
  copyOmission: act('12条5項'),
  copyRefusal: act('12条6項'),
  copyByPost: act('12条7項'),
  copyForAgency: act('12条の2'),
  copyForThirdParty: act('12条の3'),
  copyForProfessional: act('12条の3 2項'),
  copyWideArea: act('12条の4'),
  removedRecord: act('15条の2'),
  removedRecordKeeping: act('15条の3'),
  copyOfRemovedRecord: act('15条の4'),
  noticeToDomicile: act('19条1項'),
  // notifications by residents
  notificationPrinciple: act('21条の4'),
  moveIn: act('22条'),
  moveInItems: act('22条1項'),
  moveInResidentCode: act('22条1項6号'),
  moveInFromOverseas: act('22条1項7号'),
  moveInProof: act('22条2項'),
  changeOfAddress: act('23条'),
  moveOut: act('24条'),
  cardMoveIn: act('24条の2'),
  cardMoveInHousehold: act('24条の2 2項'),
  householdChange: act('25条'),
  headNotifies: act('26条'),
  notificationInWriting: act('27条1項'),
  identityCheck: act('27条2項'),
  notifierAuthority: act('27条3項'),
  // numbers, the network, and those who look after them
  residentCodeEntry: act('30条の3'),
  residentCodeChange: act('30条の4'),
  identificationInformation: act('30条の6'),
  residentCodeAskedByOthers: act('30条の37'),
  survey: act('34条'),
  safekeeping: act('36条の2'),
  falseNotification: act('52条'),
  caseOfFine: act('53条'),
  // foreign residents
  foreignItems: act('30条の45'),
  foreignMoveIn: act('30条の46'),
  foreignStatusAcquired: act('30条の47'),
  foreignRelationshipChange: act('30条の48'),
  foreignRelationshipProof: act('30条の49'),
  immigrationNotice: act('30条の50'),
  foreignReading: act('30条の51'),
} as const satisfies Readonly<Record<string, Provision>>

/** 住民基本台帳法施行令 and 施行規則. */
export const ORDER = {
  optionalItems: order('6条の2'),
  entryByMayor: order('7条'),
  removalByMayor: order('8条'),
  correctionByMayor: order('9条'),
  changeOnNotification: order('11条'),
  exOfficioChange: order('12条'),
  exOfficioNotice: order('12条4項'),
  remake: order('16条'),
  recreation: order('17条'),
  moveInFromOverseasItems: order('22条'),
  movingOutCertificate: order('23条'),
  movingOutCertificateItems: order('23条2項'),
  movingOutCertificateIssue: order('24条'),
  householdChangeExempt: order('25条'),
  notificationForm: order('26条'),
  formerSurname: order('30条の13'),
  formerSurnameRequest: order('30条の14'),
  alias: order('30条の16'),
  kept150Years: order('34条1項'),
  sentKept150Years: order('34条2項'),
  papersKeptOneYear: order('34条4項'),
  residentCodeMadeOf: regulation('1条'),
  minorCorrection: regulation('11条3項2号'),
} as const satisfies Readonly<Record<string, Provision>>

/** Acts and guidelines beside our own. */
export const OTHER_LAW = {
  individualNumberChange: { law: '番号法', at: '7条2項' },
  individualNumberCheckDigit: { law: '番号法施行規則', at: '5条' },
  firstDayLeftOut: { law: '民法', at: '140条' },
  periodByCalendar: { law: '民法', at: '143条' },
  officialHolidays: { law: '地方自治法', at: '4条の2' },
  firstDayCounted: { law: '戸籍法', at: '43条' },
  birthNotification: { law: '戸籍法', at: '49条' },
  deathNotification: { law: '戸籍法', at: '86条' },
  reachingAnAge: { law: '年齢計算ニ関スル法律', at: '1項' },
  landingAddressNotice: { law: '入管法', at: '19条の7' },
  transitionByBirthOrLoss: { law: '入管法', at: '22条の2' },
  supportMeasures: { law: '要領', at: '第5-10' },
} as const satisfies Readonly<Record<string, Provision>>

/** Items of the national functional requirements (標準仕様書). */
export const STANDARD_ITEMS = {
  // the record
  japaneseItems: std('1.1.1'),
  foreignItems: std('1.1.2'),
  remade: std('1.1.4'),
  removedRecord: std('1.1.5'),
  neverBlank: std('1.1.6'),
  formerSurnameAndAlias: std('1.1.7'),
  dates: std('1.1.8'),
  datesPrinted: std('1.1.9'),
  head: std('1.1.10'),
  relationship: std('1.1.11'),
  domicile: std('1.1.12'),
  numbers: std('1.1.13'),
  notes: std('1.1.14'),
  protectedPerson: std('1.1.16'),
  kana: std('1.1.18'),
  history: std('1.2.1'),
  reason: std('1.2.2'),
  inputPlace: std('1.3.1'),
  addressMaster: std('1.3.3'),
  katagaki: std('1.3.4'),
  eras: std('1.3.6'),
  issueHistory: std('1.3.8'),
  // events
  movers: std('4.0.1'),
  destinationHousehold: std('4.0.2'),
  eventDate: std('4.0.3'),
  headLeaves: std('4.0.4'),
  headChangeRequest: std('4.0.5'),
  approval: std('4.0.8'),
  verification: std('4.0.9'),
  notificationDate: std('4.1.0.2'),
  acceptanceLetter: std('4.1.0.3'),
  moveIn: std('4.1.1.1'),
  reEntry: std('4.1.1.2'),
  cardMoveIn: std('4.1.1.3'),
  unnotifiedMoveIn: std('4.1.1.4'),
  moveOutAfterTheFact: std('4.1.3.0.1'),
  householdChange: std('4.1.4.1'),
  relationshipAfterHeadChange: std('4.1.4.2'),
  headInFact: std('4.1.4.3'),
  residentCode: std('4.3.1'),
  foreignMoveIn: std('4.5.1'),
  cancellation: std('4.6.0.1'),
  // certificates, blocks, errors
  block: std('3.1'),
  supportMeasure: std('3.4'),
  certificateItems: std('5.1'),
  memberOrder: std('5.2'),
  kanaOnCopy: std('5.3'),
  katagakiOnCopy: std('5.4'),
  issueNo: std('5.5'),
  sealAndTitle: std('5.6'),
  officialUse: std('5.7'),
  overflow: std('5.8'),
  selfNotification: std('8.1.1'),
  shelving: std('9.3'),
  accessLog: std('10.2'),
  exclusiveControl: std('10.3'),
  maskedItems: std('10.4'),
  printing: std('10.7'),
  errorsAndAlerts: std('11.1'),
} as const satisfies Readonly<Record<string, Provision>>

/** Clauses of 告示15号 that a decision cites; technical-standard.ts has them all. */
export const TECHNICAL_CLAUSES = {
  reviewOfNotification: standard('第3-1'),
  exOfficioSheet: standard('第3-2'),
  comparison: standard('第3-5(1)'),
  copyProcedure: standard('第5-1'),
  divisionOfDuties: standard('第8-1(5)'),
  operationHistory: standard('第9-4(4)'),
} as const satisfies Readonly<Record<string, Provision>>
