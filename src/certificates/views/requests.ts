/** 請求の一覧: requests of a day, or all that wait for their paper, each with the copies it led to. 告示15号第5-1 */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { COPY_PROCEDURE } from '../../law/provision.ts'
import { isHidden, type Blocked } from '../copy.ts'

const Requests = z.strictObject({
  /** The office's day on which it was received; null: every request nothing has been issued for. */
  day: z.iso.date().nullable(),
  /** What was asked for under this receipt number, whatever the day. */
  caseId: z.uuid().optional(),
  /** Only what was asked for without a receipt number and lies ready for its receiver. */
  ready: z.literal(true).optional(),
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
      from certificate.issue i where i.request_id = r.request_id),
    'blocks', restriction.around(r.persons, array[r.household_no], $2)) as row
  from certificate.request r left join filing.filing_case f on f.case_id = r.case_id
  where case when $3::uuid is not null then r.case_id = $3::uuid
    when $4::boolean then r.case_id is null and exists (select from certificate.issue i
      where i.request_id = r.request_id and certificate.state_of(i.issue_id) = 'issued')
    when $1::date is null then not exists (select from certificate.issue i where i.request_id = r.request_id)
    else coalesce(f.day, (select min(i.issued_on) from certificate.issue i where i.request_id = r.request_id),
      (r.received_at::timestamptz at time zone 'Asia/Tokyo')::date) = $1::date end
  order by r.received_at desc, r.request_id
  limit 200`

/** What was asked for, by whom, and what became of it. */
export const requests: View<z.infer<typeof Requests>, RequestRow> = {
  id: 'requests',
  title: '請求の一覧',
  basis: [COPY_PROCEDURE],
  schema: Requests,
  about: ({ caseId }) => (caseId === undefined ? {} : { caseId }),
  query: ({ day, caseId, ready }, officer) => ({
    text: SQL, values: [day, officer.operatorId, caseId ?? null, ready ?? false],
  }),
  present: (rows) => ({ requests: rows.map(shownRequest) }),
}

type RequestRow = Readonly<Record<string, unknown>> & Blocked

/** A requester's address is mostly the resident's own, and the counter is near it. */
const shownRequest = ({ blocks, ...row }: RequestRow) => {
  if (!isHidden(blocks)) return { ...row, blocked: 'none' }
  const { requestId, kind, receivedAt, requesterCategory, names, operator } = row
  return {
    requestId, kind, receivedAt, requesterCategory, names, operator, blocked: 'error',
    caseId: null, place: '', householdNo: null, persons: [], content: null, copies: [],
  }
}
