/** 操作権限一覧表: every step and id of the house, the duties that are meant to hold it, and the people who do. [STD 10.3] */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { BUNDLE_TITLES, BUNDLES, MATRIX } from '../matrix.ts'
import { OPERATOR_RIGHTS, OPERATOR_SCOPE } from '../provisions.ts'

const AccessMatrix = z.strictObject({})

/** One row per grant that stands today. */
const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object(
    'operatorId', o.operator_id, 'name', o.name, 'kind', o.kind, 'step', g.step, 'id', g.id) as row
  from access.operator o join access.granted g using (operator_id)
  where o.retired_at is null and g.revoked_at is null
    and g.valid_from <= access.today() and (g.valid_until is null or g.valid_until >= access.today())
  order by o.operator_id`

const Held = z.object({
  operatorId: z.string(), name: z.string(), kind: z.enum(['staff', 'contractor']), step: z.string(), id: z.string(),
})

export const accessMatrix: View<z.infer<typeof AccessMatrix>> = {
  id: 'access-matrix',
  title: '操作権限一覧表',
  basis: [OPERATOR_RIGHTS, OPERATOR_SCOPE],
  schema: AccessMatrix,
  query: () => ({ text: SQL, values: [] }),
  present: (rows) => {
    const held = z.array(Held).parse(rows)
    return {
      bundles: BUNDLES.map((bundle) => ({ bundle, title: BUNDLE_TITLES[bundle] })),
      cells: MATRIX.map(({ step, id, bundles }) => ({ step, id, bundles, holders: holdersOf(held, step, id) })),
    }
  },
}

const holdersOf = (held: readonly z.infer<typeof Held>[], step: string, id: string) =>
  held.filter((one) => one.step === step && one.id === id)
    .map(({ operatorId, name, kind }) => ({ operatorId, name, kind }))
