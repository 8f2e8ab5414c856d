/** Cases that wait for approval: households of four who have come from another town, received, entered and checked. */
import { randomUUID } from 'node:crypto'
import { form } from '../src/events/by-notification/move-in/form.ts'
import { addDays, civilDay } from '../src/law/calendar.ts'
import { exactDate } from '../src/law/imprecise-date.ts'
import { individualNumberCheckDigit, residentCodeCheckDigit } from '../src/record/numbers.ts'
import { checkPaper } from '../town/check-paper.ts'
import type { AtWork } from '../town/colleague.ts'
import { given, surname } from '../town/crowd/names.ts'
import { randomFrom } from '../town/crowd/random.ts'
import { notificationOf, type FamilyMember } from '../town/families.ts'
import { TOWN_BLOCKS } from '../town/office.ts'
import type { BenchOffice } from './office.ts'

/** One press of 決裁: the case, its draft, and a key by which a repeat would be known. */
export type Waiting = { readonly caseId: string; readonly draftNo: number; readonly key: string }

/** Makes such cases, all of different people. */
export type CaseMaker = (count: number) => Promise<readonly Waiting[]>

const random = randomFrom(2026)
let made = 0

const numberOf = (
  running: number,
  length: number,
  checkDigit: (digits: string) => number,
): { readonly digits: string } => {
  const digits = String(running).padStart(length, '0')
  return { digits: `${digits}${checkDigit(digits)}` }
}

const ROLES = [
  ['世帯主', 'male', '1985-05-05'],
  ['妻', 'female', '1986-06-06'],
  ['子', 'male', '2015-07-07'],
  ['子', 'female', '2018-08-08'],
] as const

const familyOfFour = (today: string) => {
  made += 1
  const family = surname(random)
  const members = ROLES.map(([relationshipToHead, sex, day], at): FamilyMember => {
    const [written, kana] = given(random, sex)
    const bornOn = addDays(civilDay(day), made % 900)
    return {
      relationshipToHead,
      sex,
      fullName: `${family[0]}　${written}`,
      fullNameKana: `${family[1]}　${kana}`,
      fullNameKanaConfirmed: true,
      birthDate: exactDate(bornOn),
      registeredDomicile: '架空県朧月町大字霞１番地',
      familyRegisterHead: `${family[0]}　${written}`,
      individualNumber: numberOf(30_000_000_000 + made * 4 + at, 11, individualNumberCheckDigit),
      residentCode: numberOf(3_000_000_000 + made * 4 + at, 10, residentCodeCheckDigit),
    }
  })
  return notificationOf({
    block: made % TOWN_BLOCKS.length, lot: `${made}番${1 + made % 40}号`, movedOn: addDays(civilDay(today), -3),
    from: '架空県星見市月影町１番地', members,
  })
}

/** Walks each case from the counter to the approver's box. */
export const caseMaker = async ({ db, as }: BenchOffice): Promise<CaseMaker> => {
  const [clerk, typist, checker] = [await as('uketsuke'), await as('nyuryoku'), await as('shogo')]
  const [row] = await db.query<{ today: string }>('select desk.office_day()->>\'today\' as today')
  const today = row?.today ?? ''
  return async (count) => {
    const waiting: Waiting[] = []
    while (waiting.length < count) waiting.push(await bringToApproval({ clerk, typist, checker }, today))
    return waiting
  }
}

type Crew = { readonly clerk: AtWork; readonly typist: AtWork; readonly checker: AtWork }

const bringToApproval = async ({ clerk, typist, checker }: Crew, today: string): Promise<Waiting> => {
  const paper = familyOfFour(today)
  const received = await clerk.act('receive', {
    kind: 'move-in', source: 'paper-certificate',
    filer: { role: 'head', name: paper.movers[0]?.fullName ?? '', evidence: [{ kind: '運転免許証' }] },
    movers: paper.movers.map(({ fullName }) => ({ name: fullName, papersShown: ['転出証明書'], papersMissing: [] })),
  })
  const caseId = String(received['caseId'])
  const entered = await typist.attempt('move-in', paper, { case: caseId })
  if (entered.outcome === 'refused') {
    await typist.act('move-in', paper, { case: caseId, confirmed: entered.findings.map(({ code }) => ({ code })) })
  }
  await checker.act('check', checkPaper(form, caseId, paper))
  return { caseId, draftNo: 1, key: randomUUID() }
}
