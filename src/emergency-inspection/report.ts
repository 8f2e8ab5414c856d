/** What leaves of a campaign, and every reason against letting it: one for the paper and for the file. Pure. */
import type { OfficeDay } from '../frame/question.ts'
import { formatEra } from '../law/era.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import type { Provision } from '../law/provision.ts'
import { isCivilDay } from '../law/calendar.ts'
import { assess } from './assess.ts'
import { standing, tableRows, type BodyLine } from './collect.ts'
import { municipalityTable, prefectureTable, type FormTable } from './form.ts'
import type { InspectionFound, KnownInspection, RowConfirmation } from './known.ts'
import { CHIEF_SECURITY, INSPECTION_DEADLINE, INSPECTION_FORM } from './provisions.ts'
import { IDENTITY } from './read-form.ts'
import { asAlert, when } from './settle.ts'
import type { Identity } from './workbook.ts'

export const REPORT_TITLE = '緊急点検報告票'

/** How the paper and the file object, each under its own codes. */
export type Objector = (reason: keyof typeof reportWords, basis: Provision) => ClassifiedFinding

/** A report may go: the row is confirmed as it stands; of a prefecture, whoever has not answered is named first. */
export const weighReport = (
  object: Objector, { inspection }: InspectionFound, office: OfficeDay,
): readonly ClassifiedFinding[] => {
  if (inspection === null) return [object('unknown', INSPECTION_FORM)]
  const lines = linesOf(inspection)
  const away = lines.filter(({ state }) => state !== 'good').length
  const missing = { ...asAlert(object('bodies-missing', INSPECTION_DEADLINE)), values: { count: away } }
  return [
    ...when(!assess(inspection, office.today).isConfirmed, object('not-confirmed', CHIEF_SECURITY)),
    ...when(inspection.campaign.body === 'prefecture' && lines.length === 0, object('no-list', INSPECTION_DEADLINE)),
    ...when(away > 0, missing),
  ]
}

const linesOf = ({ listed, collected }: KnownInspection): readonly BodyLine[] => standing(listed, collected)

/** The parts of the form: one for a municipality, two for a prefecture. @throws TypeError where nothing is confirmed */
export const tablesOf = (known: KnownInspection): readonly FormTable[] => {
  const { row } = getConfirmation(known)
  return known.campaign.body === 'municipality'
    ? [municipalityTable([row], false)]
    : [prefectureTable(row), municipalityTable(tableRows(linesOf(known)), true)]
}

/** What was confirmed last. @throws TypeError where nobody has confirmed anything */
export const getConfirmation = ({ confirmation }: KnownInspection): RowConfirmation => {
  if (confirmation === null) throw new TypeError('a row that nobody confirmed is refused before')
  return confirmation
}

/** 点-20261121-003. */
export const numberOf = ({ nextSerial }: InspectionFound, { today }: OfficeDay): string =>
  `点-${today.replaceAll('-', '')}-${String(nextSerial).padStart(3, '0')}`

/** What the second sheet of a spreadsheet says, and the head of the paper. */
export const identityOf = (known: KnownInspection, number: string): Identity => {
  const { campaign } = known
  const confirmed = getConfirmation(known)
  const good = linesOf(known).filter(({ state }) => state === 'good').length
  const counted = known.listed.length === 0 ? [] : [['市町村', `${known.listed.length}団体のうち${good}団体`] as const]
  return [
    [IDENTITY.inspection, campaign.title],
    ['依頼', campaign.basis],
    ['対象年度', campaign.fiscalYears.map((year) => eraYear(year)).join('、')],
    ['報告期限', eraDay(campaign.dueOn)],
    ['報告先', campaign.addressee],
    ['団体名', campaign.bodyName],
    // A prefecture's own count says nothing of its municipalities' rows.
    [campaign.body === 'prefecture' ? '都道府県の対象契約数' : IDENTITY.contracts, String(confirmed.contracts)],
    ...counted,
    ['確認者', `${confirmed.byName}（${eraDay(confirmed.on)}）`],
    ['番号', number],
  ]
}

/** 平成18年度. */
const eraYear = (year: number): string => `${eraDay(`${year}-04-01`).replace(/年.*$/u, '年')}度`

const eraDay = (day: string): string => isCivilDay(day) ? formatEra(day) : day

/** The write of either: the number is taken, and who let what go is kept. */
export const issuedRow = (found: InspectionFound, form: 'pdf' | 'xlsx' | 'json', made: Made) => ({
  issuedId: made.id, campaignNo: found.inspection?.campaign.campaignNo ?? null, serial: found.nextSerial,
  number: made.number, form, sha256: made.sha256, by: made.by,
})
type Made = { readonly id: string; readonly number: string; readonly sha256: string; readonly by: string }

/** What officers read when a report cannot leave; the paper and the file say the same under their own codes. */
export const reportWords = {
  'unknown': { says: 'その点検はありません。', remedy: '点検の一覧を開き直してください。' },
  'not-confirmed': {
    says: '今の内容を、統括責任者がまだ確認していません。',
    remedy: '確認を受けてから出力してください。回答や改善事項を直すと、確認はやり直しです。',
  },
  'no-list': {
    says: '市町村の一覧がありません。', remedy: '先に、管内の市町村を建制順に登録してください。',
  },
  'bodies-missing': {
    says: '報告が届いていない、または誤りのある市町村が{count}団体あります。',
    remedy: 'このまま出力すると、その市町村の行は空欄になり、計にも入りません。途中の版として出すときだけ、確認して進めてください。',
  },
} as const
