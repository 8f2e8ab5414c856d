/** Cases that wait for approval: households of four who have come from another town, received, entered and checked. */
import { randomUUID } from 'node:crypto'
import { findKind } from '../src/events/kinds.ts'
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

/** Who takes a paper from the counter to the approver's box. */
export type Crew = { readonly clerk: AtWork; readonly typist: AtWork; readonly checker: AtWork }

/** The crew of an office, and its day. */
export const crewOf = async ({ db, as }: BenchOffice): Promise<Crew & { readonly today: string }> => {
  const [clerk, typist, checker] = [await as('uketsuke'), await as('nyuryoku'), await as('shogo')]
  const [row] = await db.query<{ today: string }>('select desk.office_day()->>\'today\' as today')
  return { clerk, typist, checker, today: row?.today ?? '' }
}

/** Walks each case from the counter to the approver's box. */
export const caseMaker = async (office: BenchOffice): Promise<CaseMaker> => {
  const crew = await crewOf(office)
  return async (count) => {
    const waiting: Waiting[] = []
    while (waiting.length < count) waiting.push(await moveIn(crew, crew.today))
    return waiting
  }
}

/** A household of four who move in. */
export const moveIn = (crew: Crew, today: string): Promise<Waiting> => {
  const paper = familyOfFour(today)
  return bringToApproval(crew, 'move-in', paper, paper.movers.map(({ fullName }) => fullName))
}

/** Received, entered with every alert answered for, and checked. @param names of the movers, as the receipt has them */
export const bringToApproval = async (
  { clerk, typist, checker }: Crew, kind: string, paper: object, names: readonly string[],
): Promise<Waiting> => {
  const form = findKind(kind)?.form
  if (form === undefined) throw new Error(`no such kind: ${kind}`)
  const received = await clerk.act('receive', {
    kind, source: 'paper-certificate',
    filer: { role: 'head', name: names[0] ?? '', evidence: [{ kind: '運転免許証' }] },
    movers: names.map((name) => ({ name, papersShown: [], papersMissing: [] })),
  })
  const caseId = String(received['caseId'])
  const entered = await typist.attempt(kind, paper, { case: caseId })
  if (entered.outcome === 'refused') {
    await typist.act(kind, paper, { case: caseId, confirmed: entered.findings.map(({ code }) => ({ code })) })
  }
  await checker.act('check', checkPaper(form, caseId, paper))
  return { caseId, draftNo: 1, key: randomUUID() }
}
