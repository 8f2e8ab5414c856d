/** 委託先事業者: everybody who may be chosen, with their certificates and how many contracts they hold. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { SURVEYED } from '../provisions.ts'

const Contractors = z.strictObject({})

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object('contractorId', k.contractor_id, 'name', k.name,
    'address', k.address, 'representative', k.representative, 'contact', k.contact,
    'certification', (select v.certification from outsourcing.survey v
      where v.contractor_id = k.contractor_id order by v.survey_no desc limit 1),
    'contracts', (select count(*) from outsourcing.contract_state s
      join outsourcing.contract c using (contract_id, version)
      where c.contractor_id = k.contractor_id and s.closed_on is null)) as row
  from outsourcing.contractor k order by k.name, k.contractor_id`

export const contractors: View<z.infer<typeof Contractors>> = {
  id: 'contractors',
  title: '委託先事業者の一覧',
  basis: [SURVEYED],
  schema: Contractors,
  query: () => ({ text: SQL, values: [] }),
  present: (rows) => ({ contractors: rows }),
}
