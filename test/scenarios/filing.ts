/** Any filing's walk from receipt to register, for scenarios of people who are there already. */
import type { Confirmation } from '../../src/desk/desk.ts'
import { findKind } from '../../src/events/kinds.ts'
import { checkPaper } from '../../town/check-paper.ts'
import type { TestOffice } from '../office.ts'
import { approved, receipt } from './family.ts'

/** A filing of one kind: what the officer types, and the alerts they answer for. */
export type Filing = {
  readonly kind: string
  readonly input: object
  readonly confirmed?: readonly string[]
  /** Who came; a name is enough for the receipt. */
  readonly filer?: string
}

const answers = ({ confirmed = [] }: Filing): readonly Confirmation[] => confirmed.map((code) => ({ code }))

/** Receipt and entry: 仮登録. @returns the case. */
export const enteredFiling = async (office: TestOffice, filing: Filing): Promise<string> => {
  const { kind, input, filer = '届出　人' } = filing
  const caseId = String((await (await office.as('uketsuke')).act('receive', receipt([filer], kind)))['caseId'])
  await (await office.as('nyuryoku')).act(kind, input, { case: caseId, confirmed: answers(filing) })
  return caseId
}

/** Receipt, entry and check. @returns the case, waiting for approval. */
export const checkedFiling = async (office: TestOffice, filing: Filing): Promise<string> => {
  const caseId = await enteredFiling(office, filing)
  const form = findKind(filing.kind)?.form
  if (form === undefined) throw new Error(`no such kind: ${filing.kind}`)
  await (await office.as('shogo')).act('check', checkPaper(form, caseId, filing.input, 1))
  return caseId
}

/** The whole way. @returns the persons whose records it wrote. */
export const filed = async (office: TestOffice, filing: Filing): Promise<readonly number[]> => {
  const [outcome] = await approved(office, await checkedFiling(office, filing))
  if (outcome?.persons === undefined) throw new Error(`not approved: ${JSON.stringify(outcome)}`)
  return outcome.persons
}

/** What an entry is refused for: errors, and alerts nobody has answered for. */
export const objectionsTo = async (office: TestOffice, { kind, input }: Filing): Promise<readonly string[]> => {
  const caseId = String((await (await office.as('uketsuke')).act('receive', receipt(['届出　人'], kind)))['caseId'])
  const outcome = await (await office.as('nyuryoku')).attempt(kind, input, { case: caseId })
  return outcome.outcome === 'refused' ? outcome.findings.map(({ code }) => code) : []
}
