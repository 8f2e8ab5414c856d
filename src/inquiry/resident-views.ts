/** 個人票・世帯・異動履歴: one resident, the household they live in, and everything that ever happened to the record. */
import { z } from 'zod'
import type { View } from '../frame/view.ts'
import { RECORD_ITEMS, RECORD_BY_PERSON, STD_HISTORY } from '../law/provision.ts'
import { shownRecord, type ShownRecord, type StoredRow } from './shown-record.ts'

const OfPerson = z.strictObject({ personNo: z.int().positive() })
const OfHousehold = z.strictObject({ householdNo: z.int().positive() })

/** A version as the screens need it, with every block that binds it; the officer's own releases count. */
const ROW = (officer: number) => `jsonb_build_object('record', to_jsonb(v) - 'salt' - 'entry_id',
  'blocks', restriction.on_record(v.person_no, v.household_no, $${officer}))`

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

/** 消除された世帯員も見せる. A household whose whereabouts are hidden looks like an empty one. [STD 3.3] */
export const household: View<z.infer<typeof OfHousehold>, StoredRow> = {
  id: 'household',
  title: '世帯',
  basis: [RECORD_BY_PERSON],
  schema: OfHousehold,
  about: ({ householdNo }) => ({ households: [householdNo] }),
  query: ({ householdNo }, officer) => ({
    text: `select array[v.person_no] as person_nos, ${ROW(2)} as row
      from record.resident_current c join record.resident_version v using (person_no, history_no)
      where c.household_no = $1
      order by c.status <> 'current', v.order_in_household, v.person_no`,
    values: [householdNo, officer.operatorId],
  }),
  present: (rows, { householdNo }, officer) => {
    const shown = rows.map((row) => shownRecord(row, officer))
    const here = shown.filter(isHere)
    return {
      householdNo,
      members: here.filter(({ blocked }) => blocked !== 'error'),
      removed: shown.filter((member) => !isHere(member)),
    }
  },
}

const isHere = (member: ShownRecord): boolean => member['status'] === 'current'

type PastRow = StoredRow & { readonly by: string | null }

/** Newest first. Each row carries what its event changed, from and to. [STD 2.2.1] */
export const residentHistory: View<z.infer<typeof OfPerson>, PastRow> = {
  id: 'resident-history',
  title: '異動履歴',
  basis: [STD_HISTORY],
  schema: OfPerson,
  about: ({ personNo }) => ({ persons: [personNo] }),
  query: ({ personNo }, officer) => ({
    text: `select array[v.person_no] as person_nos, ${ROW(2)} || jsonb_build_object('by',
        (select o.name from filing.filing_case f join access.operator o on o.operator_id = f.approved_by
         where f.case_id = v.case_id)) as row
      from record.resident_version v where v.person_no = $1 order by v.history_no desc`,
    values: [personNo, officer.operatorId],
  }),
  present: (rows, _, officer) => ({ rows: rows.map((row) => ({ ...shownRecord(row, officer), by: row.by })) }),
}
