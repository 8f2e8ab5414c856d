/**
 * A day of all events in the shares of a ward's year, approved beside move-ins alone: whatever comes over the counter,
 * approving it takes about as long. Every case is of a household of four.
 */
import { randomUUID } from 'node:crypto'
import { blank as blankMove } from '../src/events/by-notification/change-of-address/form.ts'
import { blank as blankChange } from '../src/events/by-notification/household-change/form.ts'
import { blank as blankOut } from '../src/events/by-notification/move-out/form.ts'
import { blank as blankBirth } from '../src/events/ex-officio/birth/form.ts'
import { blank as blankDeath } from '../src/events/ex-officio/death/form.ts'
import { blank as blankCorrection } from '../src/events/ex-officio/error-correction/form.ts'
import { addDays, civilDay } from '../src/law/calendar.ts'
import { exactDate } from '../src/law/imprecise-date.ts'
import type { AtWork } from '../town/colleague.ts'
import { bringToApproval, crewOf, moveIn, type Crew, type Waiting } from './approve-cases.ts'
import type { BenchContext, BenchPart, Figure } from './figure.ts'
import { benchOffice } from './office.ts'
import { quantile, rounded, turnAbout, type Run } from './rounds.ts'

const CLIENTS = 8
const ROUNDS = 3
/** Many, so that what a connection learns at its first question does not count. */
const CASES = 160

/** Events of a year in a ward of 350,000, in thousands; whole households and parts alike. */
const SHARES = [
  ['move-in', 38], ['move-out', 36], ['change-of-address', 11], ['household-change', 4], ['death', 3], ['birth', 2],
  ['error-correction', 9],
] as const

type Kind = (typeof SHARES)[number][0]

/** The kinds of so many cases, every kind spread over the day by its share. */
const kindsOf = (cases: number): readonly Kind[] => {
  const total = SHARES.reduce((sum, [, share]) => sum + share, 0)
  const kinds = SHARES.flatMap(([kind, share]) =>
    Array.from({ length: Math.max(1, Math.round(cases * share / total)) }, (_, at) =>
      ({ kind, place: (at + 0.5) / share })))
  return kinds.toSorted((a, b) => a.place - b.place).slice(0, cases).map(({ kind }) => kind)
}

const RELATIONSHIPS = ['世帯主', '妻', '子', '子'] as const

/** A name nobody else of the bench bears. */
const inKanji = (n: number): string => String(n).replace(/\d/g, (digit) => '十一二三四五六七八九'.charAt(Number(digit)))

const placeNo = (n: number) => ({
  oazaAza: '朧一丁目', townBlockCode: '0000001', addressKind: 'residential-indication' as const, lot: `${n}番`,
  katagaki: null,
})

/** What is filed for a household of four who live here. */
const paperOf = (kind: Exclude<Kind, 'move-in'>, family: readonly number[], today: string, nth: number): object => {
  const lately = addDays(civilDay(today), -2)
  const members = family.map((personNo, at) => ({ personNo, relationshipToHead: RELATIONSHIPS[at] ?? '子' }))
  const [head = 0, wife = 0] = family
  switch (kind) {
    case 'move-out': return {
      ...blankOut, plannedOn: addDays(civilDay(today), nth % 3 === 0 ? 10 : 0), notifiedOn: today,
      destination: { to: 'domestic', address: '架空県星見市月影町１番地', code: null, country: null },
      movers: family.map((personNo) => ({ personNo })),
    }
    case 'change-of-address': return {
      ...blankMove, movedOn: lately, notifiedOn: today, address: placeNo(10_000 + nth), movers: members,
    }
    case 'household-change': return {
      ...blankChange, change: 'head-change', changedOn: lately, notifiedOn: today,
      movers: members.map(({ personNo }, at) => ({ personNo, relationshipToHead: ['夫', '世帯主', '子', '子'][at] ?? '' })),
    }
    case 'death': return {
      ...blankDeath, source: 'notification', notifiedOn: today, exOfficioNo: `職-${nth}`, diedOn: exactDate(lately),
      movers: [{ personNo: head }],
    }
    case 'error-correction': return {
      ...blankCorrection, correctedOn: today, exOfficioNo: `職-${nth}`, evidence: '戸籍の写し',
      resident: { personNo: wife }, corrections: [{ item: 'remark', was: '', to: '架空の備考' }],
    }
    case 'birth': return {
      ...blankBirth, source: 'notification', notifiedOn: today, exOfficioNo: `職-${nth}`,
      parent: { personNo: wife, sameFamilyRegister: true },
      movers: blankBirth.movers.map((mover) => ({
        ...mover, fullName: `新野　${inKanji(nth)}`, fullNameKana: 'シンノ　メイ', birthDate: exactDate(lately),
        sex: 'female',
        relationshipToHead: '子',
      })),
    }
  }
}

let nth = 0

/** A family moves in, and what the kind says is then brought to approval. */
const caseOf = async (kind: Kind, crew: Crew, approver: AtWork, today: string): Promise<Waiting> => {
  nth += 1
  const arriving = await moveIn(crew, today)
  if (kind === 'move-in') return arriving
  const family = personsOf(await approver.act('approve', { cases: [arriving] }))
  const waiting = await bringToApproval(crew, kind, paperOf(kind, family, today, nth), ['届出　人'])
  return { ...waiting, key: randomUUID() }
}

const personsOf = (answer: Readonly<Record<string, unknown>>): readonly number[] => {
  const outcomes: unknown = answer['outcomes']
  const [outcome]: unknown[] = Array.isArray(outcomes) ? outcomes : []
  if (typeof outcome !== 'object' || outcome === null || !('persons' in outcome) || !Array.isArray(outcome.persons)) {
    throw new Error(`not approved: ${JSON.stringify(answer)}`)
  }
  return outcome.persons.map(Number)
}

const approve = async (approver: AtWork, one: Waiting): Promise<void> => {
  personsOf(await approver.act('approve', { cases: [one] }))
}

const run = async ({ databaseUrl, say }: BenchContext): Promise<Figure[]> => {
  await using stack = new AsyncDisposableStack()
  const office = await benchOffice(databaseUrl, 10, 300)
  stack.defer(office.close)
  const { today, ...crew } = await crewOf(office)
  const approver = await office.as('kessai')
  const day = (kinds: readonly Kind[]) => ({
    work: async () => {
      const waiting: Waiting[] = []
      for (const kind of kinds) waiting.push(await caseOf(kind, crew, approver, today))
      return waiting
    },
    call: (one: Waiting) => approve(approver, one),
  })
  say(`mixed day: ${CASES} cases a round, ${CLIENTS} at once`)
  const [mixed, alone] = await turnAbout(
    [day(kindsOf(CASES)), day(Array.from({ length: CASES }, () => 'move-in' as const))],
    { rounds: ROUNDS, clients: CLIENTS, after: office.sign },
  )
  return mixed === undefined || alone === undefined ? [] : [figureOf(mixed, alone)]
}

export const bench: BenchPart = { only: 'mixed-day', run }

/** The ceiling is the same day of move-ins alone. */
const figureOf = (ours: Run, ceiling: Run): Figure => ({
  name: 'mixed-day/approve', value: rounded(ours.perSecond), unit: 'cases/s', p50: rounded(quantile(ours.each, 0.5), 2),
  p99: rounded(quantile(ours.each, 0.99), 2), ceiling: rounded(ceiling.perSecond),
  ratio: rounded(ours.perSecond / ceiling.perSecond, 3),
})
