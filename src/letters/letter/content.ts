/** What each letter says. It is given one address and no reason why anybody left: nothing else can be told. Pure. */
import { findAttestor } from '../../certificates/every-certificate/attestor.ts'
import { breakLines } from '../../certificates/every-certificate/fit.ts'
import type { Json, Paper } from '../../frame/document.ts'
import { acrossSheets } from '../../frame/office-paper.ts'
import type { OfficeDay } from '../../frame/question.ts'
import { formatEra } from '../../law/era.ts'
import { reasonTitle } from '../../record/reason.ts'
import { LETTER_TITLES, type KnownLetter, type LetterKind, type Told } from '../known.ts'

/** One line of what is told under 記. */
type Row = { readonly label: string; readonly lines: readonly string[] }

type Wording = { readonly body: (told: Told) => string; readonly rows: (told: Told) => readonly Row[] }

const NO_HEAD = '（世帯主なし）'
const VALUE = { width: 112, size: 11 } as const
const ADDRESS = { width: 84, size: 11 } as const
const BODY = { width: 166, size: 11 } as const

const row = (label: string, text: string | null): readonly Row[] =>
  text === null || text === '' ? [] : [{ label, lines: breakLines(text, VALUE.width, VALUE.size) }]

/** The reason of a removal or a move is the event's own title and no more: no day to come, no place. */
const WORDINGS: Readonly<Record<LetterKind, Wording>> = {
  'letter/head-changed': {
    body: ({ reason }) => reason === 'head-change'
      ? 'あなたの世帯の世帯主を、職権により次のとおり変更しましたので、お知らせします。'
        + '事実と異なるときは、世帯主変更の届出をしてください。'
      : 'あなたの世帯の世帯主が次のとおり変わりましたので、お知らせします。',
    rows: ({ formerHeadName, headName, processedOn }) => [
      ...row('変更前の世帯主', formerHeadName ?? NO_HEAD), ...row('変更後の世帯主', headName ?? NO_HEAD),
      ...row('変更した日', formatEra(processedOn)),
    ],
  },
  'letter/choose-head': {
    body: () => 'あなたの世帯には、現在、世帯主がいません。世帯の生計を主に維持し、世帯を代表する方を世帯主と定め、'
      + '住民基本台帳法第25条による世帯主変更の届出をしてください。届出には、届出をする方の本人確認書類が必要です。',
    rows: ({ members, processedOn }) => [
      ...row('世帯員', members.join('、')), ...row('世帯主がいなくなった日', formatEra(processedOn)),
    ],
  },
  'letter/acceptance': {
    body: () => 'あなたの住民異動について、次の届出を受理しましたので、お知らせします。'
      + 'この届出に心当たりがないときは、この通知書を持って、至急、上記の担当に申し出てください。',
    rows: ({ notifiedOn, reason, filerName, movers, receiptNo }) => [
      ...row('届出の年月日', notifiedOn === null ? null : formatEra(notifiedOn)), ...row('異動事由', reasonTitle(reason)),
      ...row('届出人', filerName), ...row('異動者', movers.join('、')), ...row('受付番号', receiptNo),
    ],
  },
  'letter/ex-officio': {
    body: () => 'あなたの住民票について、職権により次のとおり記載等を行いましたので、'
      + '住民基本台帳法施行令第12条第4項の規定により通知します。',
    rows: ({ addressee, reason, eventOn, processedOn }) => [
      ...row('対象者', addressee), ...row('事由', reasonTitle(reason)), ...row('異動年月日', eventOn),
      ...row('処理した日', formatEra(processedOn)),
    ],
  },
}

type Sender = { readonly title: string; readonly name: string; readonly section: string }

const senderOf = ({ attestors }: KnownLetter, { prefecture, municipality, today }: OfficeDay): Sender => {
  const attestor = findAttestor(attestors, today)
  return {
    title: attestor === undefined ? `${prefecture}${municipality}` : `${prefecture}${attestor.title}`,
    name: attestor?.name ?? '',
    // No counter: where somebody was seen is where somebody is near.
    section: `担当　${municipality}　住民記録担当`,
  }
}

const addressLines = ({ to }: KnownLetter): readonly string[] =>
  to === null ? [] : to.address.split('　').flatMap((line) => breakLines(line, ADDRESS.width, ADDRESS.size))

const postal = ({ to }: KnownLetter): string =>
  to?.postalCode === null || to === null ? '' : `〒${to.postalCode.replace(/^(\d{3})(\d{4})$/, '$1-$2')}`

/** Every text of it, to be looked through before it is set. */
export const linesOf = (letter: KnownLetter, office: OfficeDay): readonly string[] => {
  const { told, kind } = letter
  const { title, name, section } = senderOf(letter, office)
  return [
    ...addressLines(letter), told.addressee, title, name, section,
    ...WORDINGS[kind].rows(told).flatMap(({ label, lines }) => [label, ...lines]),
  ]
}

/** @param number null where it is only looked at on the screen */
export const contentOf = (letter: KnownLetter, office: OfficeDay, number: string | null): Paper => {
  const { kind, told } = letter
  const { body, rows } = WORDINGS[kind]
  const content: Json = {
    title: LETTER_TITLES[kind],
    watermark: acrossSheets(office, number),
    number: number ?? '画面確認',
    day: formatEra(office.today),
    to: { postal: postal(letter), lines: addressLines(letter), name: `${told.addressee}　様` },
    sender: senderOf(letter, office),
    body: breakLines(`　${body(told)}`, BODY.width, BODY.size),
    rows: rows(told),
  }
  return { layout: 'letter', title: LETTER_TITLES[kind], pages: 1, content }
}
