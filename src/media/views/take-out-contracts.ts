/** 持出しに係る契約: contracts that run today, and which of the three acts each leaves to the mayor's approval. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { LEAVING_ACTS } from '../input.ts'
import type { KnownContract } from '../known.ts'
import { CONTRACTOR_TAKE_OUT } from '../provisions.ts'
import { objectsToContract } from '../rules.ts'

const TakeOutContracts = z.strictObject({})

const SQL = `
  select '{}'::bigint[] as person_nos, media.contract_known(s.contract_id) as row
  from outsourcing.contract_state s where s.closed_on is null limit 500`

export const takeOutContracts: View<z.infer<typeof TakeOutContracts>, KnownContract> = {
  id: 'take-out-contracts',
  title: '持出しに係る契約の一覧',
  basis: [CONTRACTOR_TAKE_OUT],
  schema: TakeOutContracts,
  query: () => ({ text: SQL, values: [] }),
  present: (rows, _, __, { today }) => ({
    contracts: rows.map((contract) => ({
      contractId: contract.contractId, number: contract.number, title: contract.title,
      opens: LEAVING_ACTS.filter((act) => objectsToContract(contract, act, today).length === 0),
    })).filter(({ opens }) => opens.length > 0),
  }),
}
