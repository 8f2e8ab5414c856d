/** 委託契約: every contract with how it stands today, what it lacks and owes, and what of it runs out next. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { CONTRACT_ITEM_IDS, CONTRACT_ITEMS } from '../contract-items.ts'
import type { KnownContract } from '../known.ts'
import { policyOf } from '../policy.ts'
import { APPROVED_BEFORE, MEASURES_AGREED, SUPERVISED, WORKERS_NAMED } from '../provisions.ts'
import { REPORT_ITEMS } from '../report-items.ts'
import { clausesOwed, lacksOf, runningOut, stateOf, worksOn } from '../standing.ts'

const Contracts = z.strictObject({
  /** True: those that are closed as well. */
  closed: z.boolean().optional(),
})

/** What the database tells of one: as the acts know it, and how long the company's certificate holds. */
export type ContractRow = KnownContract & { readonly certifications: readonly string[] }

/** Newest certificate of the company, from whichever survey. */
export const CERTIFICATIONS = `(select coalesce(jsonb_agg(v.certification->>'expiresOn'), '[]') from (
    select x.certification from outsourcing.survey x where x.contractor_id = c.contractor_id
    order by x.survey_no desc limit 1) v where v.certification is not null)`

const SQL = `
  select '{}'::bigint[] as person_nos,
    outsourcing.contract_found(s.contract_id) || jsonb_build_object('certifications', ${CERTIFICATIONS}) as row
  from outsourcing.contract_state s join outsourcing.contract c using (contract_id, version)
  where $1::boolean or s.closed_on is null order by c.starts_on desc, c.number`

export const contracts: View<z.infer<typeof Contracts>, ContractRow> = {
  id: 'contracts',
  title: '委託契約の一覧',
  basis: [APPROVED_BEFORE, MEASURES_AGREED, WORKERS_NAMED, SUPERVISED],
  schema: Contracts,
  query: ({ closed }) => ({ text: SQL, values: [closed ?? false] }),
  present: (rows, _, __, { today }) => ({
    contracts: rows.map((row) => lineOf(row, today)),
    choices: {
      items: CONTRACT_ITEM_IDS.map((id) => ({ id, title: CONTRACT_ITEMS[id].title })),
      reportItems: Object.entries(REPORT_ITEMS).map(([id, title]) => ({ id, title })),
    },
  }),
}

const lineOf = (contract: ContractRow, today: string) => {
  const { contractId, number, title, contractorName, division, kind, startsOn, endsOn, closedOn, seats } = contract
  return {
    contractId, number, title, contractorName, division, kind, startsOn, endsOn, closedOn, seats,
    gated: contract.gated, version: contract.version, ...standingOf(contract, today),
    workers: contract.workers.filter((worker) => worksOn(worker, today)).length,
  }
}

/** What an officer is told of a contract on a day; a closed one lacks nothing any more. */
export const standingOf = (contract: ContractRow, today: string) => {
  const state = stateOf(contract, today)
  const day = state === 'upcoming' ? contract.startsOn : today
  return {
    state,
    policy: policyOf(contract.clauses),
    lacks: state === 'closed' ? [] : lacksOf(contract, day),
    clauses: clausesOwed(contract, today),
    runsOut: state === 'closed' ? [] : runningOut(contract, contract.certifications, today),
  }
}
