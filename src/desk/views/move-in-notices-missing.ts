/** 転入通知未着者一覧: removed as moved out, and no municipality has told of their coming for so many days. [STD 4.1.3.1.4] */
import { z } from 'zod'
import { isHidden, type Blocked } from '../../certificates/copy.ts'
import type { View } from '../../frame/view.ts'
import { STD_MOVE_IN_NOTICE_MISSING } from '../../law/provision.ts'

const Missing = z.strictObject({
  /** Days since the removal, at least. */
  days: z.int().min(0).max(36_500),
})

/** The longest waiting are asked for first; a longer list is worked off from its top. */
const AT_MOST = 200

const SQL = `
  select array[v.person_no] as person_nos, jsonb_build_object(
    'personNo', v.person_no, 'fullName', v.full_name, 'birthDate', v.birth_date, 'householdNo', v.household_no,
    'reason', v.removal_reason, 'removedOn', v.removed_on, 'causeOn', v.cause_on,
    'plannedMoveOutOn', v.planned_move_out_on, 'plannedDestination', v.planned_destination,
    'plannedDestinationCode', v.planned_destination_code, 'waitedDays', t.day - v.removed_on,
    'blocks', restriction.around(array[v.person_no], '{}', $2)) as row
  from (select (desk.office_day()->>'today')::date as day) t
  join record.resident_version v on v.removed_on <= t.day - $1::int
  join record.resident_current c using (person_no, history_no)
  where v.move_in_notice_on is null and v.removal_reason in ('domestic-move-out', 'ex-officio-removal')
    and c.status in ('moved-out', 'removed')
  order by v.removed_on, v.person_no limit ${AT_MOST + 1}`

type MissingRow = Readonly<Record<string, unknown>> & Blocked

export const moveInNoticesMissing: View<z.infer<typeof Missing>, MissingRow> = {
  id: 'move-in-notices-missing',
  title: '転入通知未着者一覧',
  basis: [STD_MOVE_IN_NOTICE_MISSING],
  schema: Missing,
  query: ({ days }, { operatorId }) => ({ text: SQL, values: [days, operatorId] }),
  present: (rows) => ({ persons: rows.slice(0, AT_MOST).map(shownPerson), more: rows.length > AT_MOST }),
}

/** Where somebody in hiding went is not read from a list. */
const shownPerson = ({ blocks, ...row }: MissingRow): Readonly<Record<string, unknown>> =>
  isHidden(blocks)
    ? { ...row, plannedDestination: null, plannedDestinationCode: null, householdNo: null, blocked: 'error' }
    : { ...row, blocked: 'none' }
