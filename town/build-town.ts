/** Builds the imaginary town: its office opens, and its families move in through the same roads as anybody. */
import type { Desk } from '../src/desk/desk.ts'
import { form } from '../src/events/by-notification/move-in/form.ts'
import { checkPaper } from './check-paper.ts'
import { colleagueAtWork, type AtWork } from './colleague.ts'
import { FAMILIES, notificationOf, type Family } from './families.ts'
import { openOffice } from './open-office.ts'

/** Works in an empty database. @returns how many people live in the town now. */
export const buildTown = async (desk: Desk): Promise<number> => {
  await openOffice(desk)
  const crew = await crewOf(desk)
  for (const family of FAMILIES) await moveIn(crew, family)
  return FAMILIES.reduce((sum, { members }) => sum + members.length, 0)
}

/** True where nobody has opened an office yet. */
export const isEmpty = async (desk: Desk): Promise<boolean> =>
  (await desk.db.query('select 1 from access.operator limit 1')).length === 0

type Crew = { readonly clerk: AtWork; readonly typist: AtWork; readonly checker: AtWork; readonly approver: AtWork }

const crewOf = async (desk: Desk): Promise<Crew> => ({
  clerk: await colleagueAtWork(desk, 'uketsuke'), typist: await colleagueAtWork(desk, 'nyuryoku'),
  checker: await colleagueAtWork(desk, 'shogo'), approver: await colleagueAtWork(desk, 'kessai'),
})

const moveIn = async ({ clerk, typist, checker, approver }: Crew, family: Family): Promise<void> => {
  const paper = notificationOf(family)
  const { caseId } = await clerk.act('receive', {
    kind: 'move-in', source: 'paper-certificate',
    filer: { role: 'head', name: paper.movers[0]?.fullName ?? '', evidence: [{ kind: '運転免許証' }] },
    movers: paper.movers.map(({ fullName }) => ({ name: fullName, papersShown: ['転出証明書'], papersMissing: [] })),
  })
  const entered = await typist.attempt('move-in', paper, { case: String(caseId) })
  if (entered.outcome === 'refused') {
    const confirmed = entered.findings.map(({ code }) => ({ code }))
    await typist.act('move-in', paper, { case: String(caseId), confirmed })
  }
  await checker.act('check', checkPaper(form, String(caseId), paper))
  const { outcomes } = await approver.act('approve', { cases: [{ caseId, draftNo: 1 }] })
  const told = JSON.stringify(outcomes)
  if (!told.includes('"final"')) throw new Error(`a family of the town was refused: ${told}`)
}
