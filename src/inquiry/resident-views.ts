/** 個人票・世帯: one resident, and the household they live in. */
import { z } from 'zod'
import type { View } from '../frame/view.ts'
import { RECORD_ITEMS, RECORD_BY_PERSON, STD_MEMBER_ORDER, STD_REMOVED_MEMBERS } from '../law/provision.ts'
import { standardOrder } from '../record/member-order.ts'
import { residentRecord } from '../frame/stored-record.ts'
import { shownRecord, type ShownRecord, type StoredRow } from './shown-record.ts'
import { ROW } from './stored-rows.ts'

const OfPerson = z.strictObject({ personNo: z.int().positive() })
const OfHousehold = z.strictObject({
  householdNo: z.int().positive(),
  /** False: those who were removed from it are neither read nor shown. */
  removedToo: z.boolean().optional(),
})

export const resident: View<z.infer<typeof OfPerson>, StoredRow> = {
  id: 'resident',
  title: '個人票',
  basis: [RECORD_ITEMS],
  schema: OfPerson,
  about: ({ personNo }) => ({ persons: [personNo] }),
  query: ({ personNo }, officer) => ({
    text: `select array[v.person_no] as person_nos, ${ROW(2)} as row
      from record.resident_current c join record.resident_version v using (person_no, history_no)
      where c.person_no = $1`,
    values: [personNo, officer.operatorId],
  }),
  present: (rows, _, officer) => rows[0] === undefined ? null : shownRecord(rows[0], officer),
}

type MemberRow = StoredRow & {
  /** The newest sorting by hand; null where the office never sorted them. */
  readonly sorting: { readonly revision: number; readonly by: string | null; readonly at: string } | null
}

/**
 * The members in their saved order, with the standard's order beside it; behind them those who were removed from the
 * household. One whose whereabouts are hidden looks like an empty one. [STD 3.3, 5.2]
 */
export const household: View<z.infer<typeof OfHousehold>, MemberRow> = {
  id: 'household',
  title: '世帯',
  basis: [RECORD_BY_PERSON, STD_REMOVED_MEMBERS, STD_MEMBER_ORDER],
  schema: OfHousehold,
  about: ({ householdNo }) => ({ households: [householdNo] }),
  query: ({ householdNo, removedToo = true }, officer) => ({
    text: `select array[v.person_no] as person_nos, ${ROW(2)} || jsonb_build_object('sorting',
        (select jsonb_build_object('revision', o.revision, 'at', o.at,
            'by', (select a.name from access.operator a where a.operator_id = o.set_by))
          from record.member_order o where o.household_no = $1 order by o.revision desc limit 1)) as row
      from (select record.sorted_members($1) as members) s
      cross join record.resident_current c join record.resident_version v using (person_no, history_no)
      where c.household_no = $1 and (c.status = 'current' or $3)
      order by c.status <> 'current', ${SAVED_ORDER}`,
    values: [householdNo, officer.operatorId, removedToo],
  }),
  present: (rows, { householdNo }, officer) => {
    const all = rows.map((row) => ({ row, shown: shownRecord(row, officer) }))
    const here = all.filter(({ shown }) => isHere(shown) && shown.blocked !== 'error')
    return {
      householdNo,
      members: here.map(({ shown }) => shown),
      removed: all.filter(({ shown }) => !isHere(shown)).map(({ shown }) => shown),
      ...(here.length === 0 ? {} : { order: orderOf(here.map(({ row }) => row)) }),
    }
  },
}

/** As `inSavedOrder` of record/member-order.ts has it; `s.members` are the sorted ones. */
const SAVED_ORDER = `coalesce(array_position(s.members, v.person_no),
    case when v.is_head and s.members <> '{}' then 0 end) nulls last, v.order_in_household, v.person_no`

const isHere = (member: ShownRecord): boolean => member['status'] === 'current'

/** The standard's own order of those who are shown, and whom it could not place by the record alone. */
const orderOf = (rows: readonly MemberRow[]) => {
  const { personNos, unsettled } = standardOrder(rows.map(({ record }) => residentRecord(record)))
  const { revision, by, at } = rows[0]?.sorting ?? { revision: 0, by: null, at: null }
  return { standard: personNos, unsettled, revision, sortedBy: by, sortedAt: at }
}
