/** Builds the imaginary town by everybody's roads: families move in, a child is born, somebody is about to leave. */
import { z } from 'zod'
import type { Desk } from '../src/desk/desk.ts'
import { findKind } from '../src/events/kinds.ts'
import { civilDay, type CivilDay } from '../src/law/calendar.ts'
import { BORN, birthOf } from './births.ts'
import { checkPaper } from './check-paper.ts'
import { colleagueAtWork, type AtWork } from './colleague.ts'
import { DEPARTING, departureOf } from './departures.ts'
import { FAMILIES, notificationOf } from './families.ts'
import { openOffice } from './open-office.ts'
import { bindContractor } from './outsourcing.ts'

/** Works in an empty database. @returns how many people live in the town now. */
export const buildTown = async (desk: Desk): Promise<number> => {
  await openOffice(desk)
  await bindContractor(desk)
  const crew = await crewOf(desk)
  const people = new Map<string, number>()
  for (const family of FAMILIES) {
    const paper = notificationOf(family)
    const persons = await file(crew, {
      kind: 'move-in', paper, names: paper.movers.map(({ fullName }) => fullName), brought: 'paper-certificate',
    })
    paper.movers.forEach(({ fullName }, at) => people.set(fullName, persons[at] ?? 0))
  }
  for (const born of BORN) {
    const paper = birthOf(born, people.get(born.parent) ?? 0)
    await file(crew, { kind: 'birth', paper, names: [born.parent], brought: 'none' })
  }
  const today = await todayOf(desk)
  for (const departing of DEPARTING) {
    const paper = departureOf(departing, people.get(departing.name) ?? 0, today)
    await file(crew, { kind: 'move-out', paper, names: [departing.name], brought: 'none' })
  }
  return people.size + BORN.length
}

const todayOf = async (desk: Desk): Promise<CivilDay> => {
  const [row] = await desk.db.query<{ today: string }>(`select desk.office_day()->>'today' as today`)
  return civilDay(row?.today ?? '')
}

/** True where nobody has opened an office yet. */
export const isEmpty = async (desk: Desk): Promise<boolean> =>
  (await desk.db.query('select 1 from access.operator limit 1')).length === 0

type Crew = { readonly clerk: AtWork; readonly typist: AtWork; readonly checker: AtWork; readonly approver: AtWork }

const crewOf = async (desk: Desk): Promise<Crew> => ({
  clerk: await colleagueAtWork(desk, 'uketsuke'), typist: await colleagueAtWork(desk, 'nyuryoku'),
  checker: await colleagueAtWork(desk, 'shogo'), approver: await colleagueAtWork(desk, 'kessai'),
})

/** What lies on the counter: a paper of some kind, and whom it names. */
type Filed = {
  readonly kind: string
  readonly paper: object
  readonly names: readonly string[]
  readonly brought: 'paper-certificate' | 'none'
}

/** Receipt, entry, check and approval. @returns the persons recorded. */
const file = async (crew: Crew, filed: Filed): Promise<readonly number[]> => {
  const { kind, paper } = filed
  const form = findKind(kind)?.form
  if (form === undefined) throw new Error(`no such kind: ${kind}`)
  const { caseId } = await crew.clerk.act('receive', receipt(filed))
  const entered = await crew.typist.attempt(kind, paper, { case: String(caseId) })
  if (entered.outcome === 'refused') {
    const confirmed = entered.findings.map(({ code }) => ({ code }))
    await crew.typist.act(kind, paper, { case: String(caseId), confirmed })
  }
  await crew.checker.act('check', checkPaper(form, String(caseId), paper))
  const { outcomes } = await crew.approver.act('approve', { cases: [{ caseId, draftNo: 1 }] })
  const [outcome] = z.array(Outcome).parse(outcomes)
  if (outcome?.outcome !== 'final') throw new Error(`a family of the town was refused: ${JSON.stringify(outcome)}`)
  return outcome.persons ?? []
}

const Outcome = z.looseObject({ outcome: z.string(), persons: z.array(z.number()).optional() })

const receipt = ({ kind, names, brought }: Filed) => ({
  kind, source: brought,
  filer: { role: 'head', name: names[0] ?? '', evidence: [{ kind: '運転免許証' }] },
  movers: names.map((name) => ({ name, papersShown: brought === 'none' ? [] : ['転出証明書'], papersMissing: [] })),
})
