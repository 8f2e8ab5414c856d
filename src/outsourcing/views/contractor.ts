/** One company: what was found out about it for each matter, what it said it would do, what it holds. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { ContractorId } from '../input.ts'
import { ABILITY_SURVEYED, CERTIFICATION, MEASURES_CONFIRMED, SURVEYED } from '../provisions.ts'

const Contractor = z.strictObject({ contractorId: ContractorId })

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object('contractorId', k.contractor_id, 'name', k.name,
    'address', k.address, 'representative', k.representative, 'contact', k.contact,
    'surveys', (select coalesce(jsonb_agg(jsonb_build_object('surveyNo', v.survey_no, 'matterId', v.matter_id,
        'matter', m.title, 'surveyedOn', v.surveyed_on, 'answers', v.answers, 'certification', v.certification,
        'suitable', v.suitable, 'surveyedBy', v.surveyed_by) order by v.survey_no), '[]')
      from outsourcing.survey v join outsourcing.matter m using (matter_id)
      where v.contractor_id = k.contractor_id),
    'measures', (select coalesce(jsonb_agg(jsonb_build_object('measuresNo', x.measures_no, 'matterId', x.matter_id,
        'matter', m.title, 'submittedOn', x.submitted_on, 'listed', x.listed, 'document', x.document,
        'confirmedOn', x.confirmed_on, 'confirmedBy', x.confirmed_by) order by x.measures_no), '[]')
      from outsourcing.measures x join outsourcing.matter m using (matter_id)
      where x.contractor_id = k.contractor_id),
    'contracts', (select coalesce(jsonb_agg(jsonb_build_object('contractId', s.contract_id, 'number', c.number,
        'title', c.title, 'startsOn', c.starts_on, 'endsOn', c.ends_on, 'closedOn', s.closed_on)
        order by c.starts_on), '[]')
      from outsourcing.contract_state s join outsourcing.contract c using (contract_id, version)
      where c.contractor_id = k.contractor_id)) as row
  from outsourcing.contractor k where k.contractor_id = $1`

export const contractor: View<z.infer<typeof Contractor>> = {
  id: 'contractor',
  title: '委託先事業者',
  basis: [SURVEYED, ABILITY_SURVEYED, CERTIFICATION, MEASURES_CONFIRMED],
  schema: Contractor,
  query: ({ contractorId }) => ({ text: SQL, values: [contractorId] }),
  present: ([found]) => ({ contractor: found ?? null }),
}
