/** What tests of contracts ask: what an act says, what a contract shows, and a town that may subcontract. */
import { randomUUID } from 'node:crypto'
import { after } from 'node:test'
import type { AtWork } from '../../town/colleague.ts'
import { bindContractor, TOWN_CONTRACT } from '../../town/outsourcing.ts'
import { freshOffice, type TestOffice } from '../office.ts'

/** A day of March. */
export const DAY = '2027-03-15'
const { contractId } = TOWN_CONTRACT

/** The codes found; none where it was done. */
export const codes = async (who: AtWork, act: string, input: object, confirmed: readonly string[] = []) => {
  const outcome = await who.attempt(act, input, { confirmed: confirmed.map((code) => ({ code })) })
  return outcome.outcome === 'done' ? [] : outcome.findings.map(({ code }) => code)
}

export type Seen = {
  readonly workers: readonly { workerId: string; pledges: readonly { validFrom: string; pledgeNo: number }[] }[]
  readonly officers: readonly { officerNo: number; role: string; name: string; endedOn: string | null }[]
  readonly posts: readonly { postNo: number; endedOn: string | null; terminals: readonly string[] }[]
  readonly places: readonly { placeId: string; endedOn: string | null }[]
  readonly subcontracts: readonly { subcontractId: string; stands: boolean; endedOn: string | null }[]
  readonly clauses: readonly { clause: string; place: string | null }[]
  readonly versions: readonly { version: number }[]
  readonly startsOn: string
  readonly endsOn: string
  readonly standing: { state: string; lacks: readonly unknown[]; policy: { subcontract: string } }
}
/** The town's contract, as the contract office sees it. */
export const seen = async (clerk: AtWork, of = contractId): Promise<Seen> =>
  (await clerk.look('contract', { contractId: of }) as { contract: Seen }).contract

/** A whole application of a subcontract. */
export const proposal = (items: object = {}) => ({
  contractId, subcontractId: randomUUID(), parentId: null, contractorId: 'kaku-hojo', auxiliary: true,
  handlesPersonal: true,
  facts: { content: '書類の搬送', reason: '要員', handled: '封緘した申請書', measures: '施錠', supervision: '立会い' },
  noOtherMeans: null, auditClause: '第9条', supervisionClause: '第8条', startsOn: DAY, endsOn: '2027-09-30', ...items,
})

/** A town whose contract leaves everything to an approval, and a second company. */
export const openTown = async (
  first: (office: TestOffice) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ office: TestOffice; clerk: AtWork }> => {
  const office = await freshOffice({ after })
  await first(office)
  await office.turnTo(DAY)
  await bindContractor(office.desk)
  const clerk = await office.as('keiyaku')
  await clerk.act('record-clauses', {
    contractId,
    clauses: ['ward-3', 'ward-5', 'ward-6'].map((clause) => ({ clause, reason: '告示のとおり扱う', dueOn: DAY })),
  })
  await clerk.act('register-contractor', {
    contractorId: 'kaku-hojo', name: '架空補助合同会社', address: '架空県', representative: '代表　もや', contact: '',
  })
  return { office, clerk }
}
