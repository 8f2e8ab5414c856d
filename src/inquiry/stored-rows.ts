/** How rows of the record are asked for: as they are stored, with every block that binds them. Texts of SQL. */

/** A version as the screens need it, with every block that binds it; the officer's own releases count. */
export const ROW = (officer: number): string => `jsonb_build_object('record', to_jsonb(v) - 'salt' - 'entry_id',
  'blocks', restriction.on_record(v.person_no, v.household_no, $${officer}))`

/** The household a row says its person left; null in most rows. */
const LEFT = (row: string): string => `(${row}.changed_items->'householdNo'->>0)::bigint`

/**
 * `past`: rows of people's history. `own` are the blocks that bind the household the row is of: on the person, on those
 * who live with them, on the household and on whoever lives in it today. `told` are those of the household it left as
 * well, for a change says where both are. Asked once for each person and household.
 * @param which SQL giving rows of record.resident_version
 * @param officer the parameter that names the operator
 */
export const PAST = (which: string, officer: number): string => `with versions as materialized (${which}),
bound as materialized (
  select h.person_no, h.household_no,
    restriction.around(array[h.person_no], array[h.household_no], $${officer}) as blocks
  from (select r.person_no, r.household_no from versions r
    union select r.person_no, ${LEFT('r')} from versions r where ${LEFT('r')} is not null) h
), past as (
  select v.*, b.blocks as own, b.blocks || coalesce(f.blocks, '[]') as told
  from versions v join bound b on b.person_no = v.person_no and b.household_no = v.household_no
  left join bound f on f.person_no = v.person_no and f.household_no = ${LEFT('v')}
)`

/**
 * What of a row of `past` a replay needs: all of it where a sheet begins, else its event and what that changed. Most of
 * what a look costs is writing rows down that nobody reads.
 */
export const PAST_EVENT = `case when p.history_no = 1 or p.changed_items ? 'sheetNo'
  then to_jsonb(p) - '{salt,entry_id,own,told}'::text[]
  else jsonb_build_object('person_no', p.person_no, 'history_no', p.history_no, 'household_no', p.household_no,
    'reason', p.reason, 'event_on', p.event_on, 'notified_on', p.notified_on, 'applied_on', p.applied_on,
    'requested_on', p.requested_on, 'noticed_on', p.noticed_on, 'processed_on', p.processed_on,
    'input_place', p.input_place, 'input_terminal', p.input_terminal, 'case_id', p.case_id,
    'caution_note', p.caution_note, 'changed_items', p.changed_items) end`

/** The record of a row of `past`. */
export const PAST_RECORD = `to_jsonb(p) - '{salt,entry_id,own,told}'::text[]`
