/** 会計日計: the copies of a counter's day, what they cost, the numbers they bear, and whether the cash was closed. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { STD_ISSUE_HISTORY } from '../../law/provision.ts'

const CashDay = z.strictObject({
  day: z.iso.date(),
  /** Null: the officer's own counter. */
  place: z.string().min(1).max(120).nullable(),
})

const SQL = `
  select '{}'::bigint[] as person_nos, certificate.cash_of($2, $1::date) || jsonb_build_object(
    'lines', (select coalesce(jsonb_agg(jsonb_build_object('issueId', i.issue_id, 'kind', i.kind,
        'terminalNo', i.terminal_no, 'printerNo', i.printer_no, 'serial', i.serial, 'pages', i.pages,
        'issuedAt', i.issued_at, 'feeYen', i.fee_yen, 'feeProvision', i.fee_provision, 'exemption', i.exemption,
        'publicUse', i.public_use, 'delivery', i.delivery, 'replaces', i.replaces,
        'state', certificate.state_of(i.issue_id)) order by i.terminal_no, i.printer_no, i.serial), '[]')
      from certificate.issue i where i.issued_on = $1::date and i.place = $2)) as row`

/** Money and numbers only: nobody's name. */
export const cashDay: View<z.infer<typeof CashDay>> = {
  id: 'cash-day',
  title: '会計日計',
  basis: [STD_ISSUE_HISTORY],
  schema: CashDay,
  query: ({ day, place }, officer) => ({ text: SQL, values: [day, place ?? officer.place] }),
  present: (rows) => rows[0] ?? null,
}
