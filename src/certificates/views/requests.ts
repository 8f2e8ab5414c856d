/** 請求の一覧: requests of a day, or all that wait for their paper, each with the copies it led to. 告示15号第5-1 */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { COPY_PROCEDURE } from '../../law/provision.ts'

const Requests = z.strictObject({
  /** Null: every request nothing has been issued for. */
  day: z.iso.date().nullable(),
})

const SQL = `
  select r.persons as person_nos, jsonb_build_object(
    'requestId', r.request_id, 'kind', r.kind, 'caseId', r.case_id, 'receivedAt', r.received_at, 'place', r.place,
    'operator', r.operator, 'householdNo', r.household_no, 'persons', r.persons,
    'requesterCategory', r.requester_category, 'content', r.content,
    'names', (select coalesce(jsonb_agg(v.full_name order by v.order_in_household), '[]')
      from record.resident_current c join record.resident_version v using (person_no, history_no)
      where c.person_no = any(r.persons)),
    'copies', (select coalesce(jsonb_agg(jsonb_build_object('issueId', i.issue_id, 'issuedOn', i.issued_on,
        'terminalNo', i.terminal_no, 'printerNo', i.printer_no, 'serial', i.serial, 'pages', i.pages,
        'state', certificate.state_of(i.issue_id), 'feeYen', i.fee_yen, 'exemption', i.exemption,
        'replaces', i.replaces) order by i.issued_at, i.serial), '[]')
      from certificate.issue i where i.request_id = r.request_id)) as row
  from certificate.request r
  where case when $1::date is null
    then not exists (select from certificate.issue i where i.request_id = r.request_id)
    else (r.received_at::timestamptz at time zone 'Asia/Tokyo')::date = $1::date end
  order by r.received_at desc, r.request_id
  limit 200`

/** What was asked for, by whom, and what became of it. */
export const requests: View<z.infer<typeof Requests>> = {
  id: 'requests',
  title: '請求の一覧',
  basis: [COPY_PROCEDURE],
  schema: Requests,
  query: ({ day }) => ({ text: SQL, values: [day] }),
  present: (rows) => ({ requests: rows }),
}
