/** 任命と専決・代決の一覧: who fills which post, since when, and by which provision somebody else decides. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { POSTS, type Post } from '../approval-kinds.ts'
import { COUNCIL_AND_CHIEF, RESPONSIBILITY } from '../provisions.ts'

const Appointments = z.strictObject({})

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object('appointmentNo', a.appointment_no, 'post', a.post,
    'capacity', a.capacity, 'operatorId', a.operator_id, 'name', a.name, 'provision', a.provision,
    'approvalKinds', a.approval_kinds, 'instrument', a.instrument, 'validFrom', a.valid_from,
    'validUntil', a.valid_until, 'endedOn', a.ended_on, 'endedBy', a.ended_by, 'endReason', a.end_reason,
    'registeredBy', a.registered_by, 'registeredAt', a.registered_at,
    'holdsToday', assurance.holds(a, (desk.office_day()->>'today')::date)) as row
  from assurance.appointment a order by a.post, a.valid_from desc, a.appointment_no desc`

type Row = Readonly<Record<string, unknown>> & { readonly post: Post; readonly capacity: string
  readonly holdsToday: boolean }

/** Told with the posts that nobody fills today: nothing of theirs can be approved. */
export const appointments: View<z.infer<typeof Appointments>, Row> = {
  id: 'appointments',
  title: '任命と専決・代決の一覧',
  basis: [RESPONSIBILITY, COUNCIL_AND_CHIEF],
  schema: Appointments,
  query: () => ({ text: SQL, values: [] }),
  present: (rows) => ({
    appointments: rows,
    vacant: POSTS.filter((post) =>
      !rows.some((row) => row.post === post && row.capacity === 'holder' && row.holdsToday)),
  }),
}
