/** 交付履歴: every copy on which a person is printed, whole, with its fate. [STD 1.3.8] */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { STD_ISSUE_HISTORY } from '../../law/provision.ts'
import { isHidden, type Blocked } from '../copy.ts'

const IssueHistory = z.strictObject({ personNo: z.int().positive() })

const SQL = `
  select i.persons as person_nos, jsonb_build_object(
    'issueId', i.issue_id, 'requestId', i.request_id, 'caseId', r.case_id, 'kind', i.kind, 'copyNo', i.copy_no,
    'issuedOn', i.issued_on,
    'issuedAt', i.issued_at, 'municipality', i.municipality, 'terminalNo', i.terminal_no, 'printerNo', i.printer_no,
    'serial', i.serial, 'pages', i.pages, 'place', i.place, 'terminal', i.terminal, 'operator', i.operator,
    'householdNo', i.household_no, 'persons', i.persons, 'form', i.form, 'items', i.items,
    'numberShown', i.number_shown, 'publicUse', i.public_use, 'delivery', i.delivery, 'feeYen', i.fee_yen,
    'feeProvision', i.fee_provision,
    'exemption', i.exemption, 'sha256', i.sha256, 'replaces', i.replaces, 'state', certificate.state_of(i.issue_id),
    'requesterCategory', r.requester_category, 'requester', r.content->'requester', 'purpose', r.content->'purpose',
    'fates', (select coalesce(jsonb_agg(jsonb_build_object('fate', d.fate, 'at', d.at, 'place', d.place,
        'operator', d.operator, 'reason', d.reason, 'receiver', d.receiver) order by d.disposal_no), '[]')
      from certificate.disposal d where d.issue_id = i.issue_id),
    'blocks', restriction.around(i.persons, array[i.household_no], $2)) as row
  from certificate.issue i join certificate.request r using (request_id)
  where i.persons @> array[$1::bigint]
  order by i.issued_at desc, i.serial desc
  limit 500`

/** Newest first. */
export const issueHistory: View<z.infer<typeof IssueHistory>, CopyRow> = {
  id: 'issue-history',
  title: '交付履歴',
  basis: [STD_ISSUE_HISTORY],
  schema: IssueHistory,
  about: ({ personNo }) => ({ persons: [personNo] }),
  query: ({ personNo }, officer) => ({ text: SQL, values: [personNo, officer.operatorId] }),
  present: (rows) => ({ copies: rows.map(shownCopy) }),
}

type CopyRow = Readonly<Record<string, unknown>> & Blocked

/** That there is a copy, and what became of it: not where it was given, to whom, or who else stands on it. */
const shownCopy = ({ blocks, ...row }: CopyRow) => {
  if (!isHidden(blocks)) return { ...row, blocked: 'none' }
  const { issueId, kind, copyNo, issuedOn, issuedAt, serial, pages, form, items, numberShown, state } = row
  const { requesterCategory, publicUse, delivery, feeYen, feeProvision, exemption, replaces } = row
  return {
    issueId, kind, copyNo, issuedOn, issuedAt, serial, pages, form, items, numberShown, state, requesterCategory,
    publicUse, delivery, feeYen, feeProvision, exemption, replaces, blocked: 'error',
    requestId: null, caseId: null, municipality: '', terminalNo: '', printerNo: '', place: '', terminal: '',
    operator: '',
    householdNo: null, persons: [], sha256: null, requester: { name: '' }, purpose: null, fates: [],
  }
}
