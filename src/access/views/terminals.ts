/** The terminals: where they stand, what they print on, whether their browser has been enrolled. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { TERMINALS } from '../provisions.ts'

const Terminals = z.strictObject({
  /** True: those taken out of use as well. */
  retired: z.boolean().optional(),
})

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object(
    'terminalId', t.terminal_id, 'place', t.place, 'printer', t.printer, 'trays', t.trays,
    'registeredAt', t.registered_at, 'enrolledAt', t.enrolled_at, 'retired', t.retired_at is not null,
    'openSessions', (select count(*) from access.session s
      where s.terminal_id = t.terminal_id and s.ended_at is null)) as row
  from access.terminal t where $1::boolean or t.retired_at is null order by t.place, t.terminal_id`

export const terminals: View<z.infer<typeof Terminals>> = {
  id: 'terminals',
  title: '端末機の一覧',
  basis: [TERMINALS],
  schema: Terminals,
  query: ({ retired }) => ({ text: SQL, values: [retired ?? false] }),
  present: (rows) => ({ terminals: rows }),
}
