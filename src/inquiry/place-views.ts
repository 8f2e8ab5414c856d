/** 町字・方書・その住所の世帯: what an address field offers while it is filled in. [STD 1.3.2–1.3.4, 4.0.7] */
import { z } from 'zod'
import type { View } from '../frame/view.ts'
import { STD_ADDRESS_MASTER, STD_KATAGAKI, STD_DESTINATION_HOUSEHOLD } from '../law/provision.ts'
import { shownRecord, type StoredRow } from './shown-record.ts'

const Text = z.strictObject({ text: z.string().max(100) })
const Place = z.strictObject({ townBlockCode: z.string().max(20), lot: z.string().max(100) })

/** Prefix of the name or its kana; nobody is shown by it. */
export const townBlocks: View<z.infer<typeof Text>> = {
  id: 'town-blocks',
  title: '町字',
  basis: [STD_ADDRESS_MASTER],
  schema: Text,
  query: ({ text }) => ({
    text: `select '{}'::bigint[] as person_nos, jsonb_build_object(
        'townBlockCode', town_block_code, 'oazaAza', oaza_aza, 'kana', kana, 'postalCode', postal_code,
        'addressKind', address_kind) as row
      from office.town_block
      where closed_on is null and (starts_with(oaza_aza, $1) or starts_with(kana, $1) or position($1 in oaza_aza) > 0)
      order by not starts_with(oaza_aza, $1), kana, oaza_aza limit 50`,
    values: [text],
  }),
  present: (rows) => ({ rows }),
}

export const katagaki: View<z.infer<typeof Place>> = {
  id: 'katagaki',
  title: '方書',
  basis: [STD_KATAGAKI],
  schema: Place,
  query: ({ townBlockCode, lot }) => ({
    text: `select '{}'::bigint[] as person_nos, to_jsonb(katagaki) as row from office.katagaki
      where town_block_code = $1 and lot = $2 order by katagaki limit 100`,
    values: [townBlockCode, lot],
  }),
  present: (rows) => ({ rows }),
}

/** Households a newcomer might join; a protected household is not offered. */
export const householdsAt: View<z.infer<typeof Place>, StoredRow> = {
  id: 'households-at',
  title: '同じ住所の世帯',
  basis: [STD_DESTINATION_HOUSEHOLD],
  schema: Place,
  query: ({ townBlockCode, lot }, officer) => ({
    text: `select array[v.person_no] as person_nos, jsonb_build_object('record', to_jsonb(v) - 'salt' - 'entry_id',
        'blocks', restriction.on_record(v.person_no, v.household_no, $3)) as row
      from inquiry.card a
      join record.resident_current c
        on c.person_no = a.person_no and c.sheet_no = a.sheet_no and c.status = 'current'
      join record.resident_version v on v.person_no = c.person_no and v.history_no = c.history_no
      where a.town_block_code = $1 and a.lot = $2
      order by v.household_no, v.order_in_household limit 200`,
    values: [townBlockCode, lot, officer.operatorId],
  }),
  present: (rows, _, officer) => ({
    members: rows.map((row) => shownRecord(row, officer)).filter(({ blocked }) => blocked !== 'error'),
  }),
}
