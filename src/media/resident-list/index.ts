/** 住民の一覧: residents of today by conditions, one line each, in columns of a closed list. 第6-2(2)(3) */
import type { Export, ExportQuery } from '../../frame/export.ts'
import { formatEra } from '../../law/era.ts'
import type { CivilDay } from '../../law/calendar.ts'
import { DUPLICATION, TAKE_OUT } from '../provisions.ts'
import { birthsOf } from './births.ts'
import { RESIDENT_COLUMNS, RESIDENT_LIST } from './face.ts'
import { ResidentSelection } from './selection.ts'

/** A line before its columns are chosen; what is null is left blank. */
type Row = Readonly<Record<(typeof RESIDENT_COLUMNS)[number]['key'], string | number | null>>

const FROM = `
  from record.resident_current c
  join record.resident_version v on v.person_no = c.person_no and v.history_no = c.history_no
  where c.status = 'current' and ($1 or c.person_no not in (select media.protected_persons()))
    and ($2::text is null or v.birth_date->>'sortOn' >= $2) and ($3::text is null or v.birth_date->>'sortOn' <= $3)
    and ($4::text is null or v.sex = $4) and ($5::text is null or v.kind = $5)
    and (cardinality($6::text[]) = 0 or v.town_block_code = any($6))
    and ($7::text is null or coalesce(v.became_resident_on, v.became_foreign_resident_on)->>'sortOn' <= $7)
    and (not $8::boolean or c.is_head) and ($9::boolean or c.planned_move_out_on is null)`

const COUNTED = `select c.person_no, 1::bigint as row_count ${FROM}`

const LISTED = `
  select c.person_no, json_build_object('personNo', v.person_no, 'householdNo', v.household_no,
    'fullName', v.full_name, 'fullNameKana', v.full_name_kana, 'birthDate', v.birth_date->>'text',
    'sex', case v.sex when 'male' then '男' else '女' end, 'postalCode', v.postal_code,
    'address', v.prefecture || v.municipality || v.oaza_aza || v.lot, 'katagaki', v.katagaki,
    'headName', v.head_name, 'relationshipToHead', v.relationship_to_head,
    'becameResidentOn', coalesce(v.became_resident_on, v.became_foreign_resident_on)->>'text',
    'addressFixedOn', v.address_fixed_on->>'text') as row
  ${FROM}
  order by v.town_block_code, v.lot, v.katagaki, v.household_no, v.order_in_household, c.person_no`

const valuesOf = (selection: ResidentSelection): ExportQuery['values'] => {
  const births = selection.ages === null ? { first: null, last: null } : birthsOf(selection.ages)
  const { sex, kind, townBlocks, residentSince, headsOnly, withPlannedMoveOut } = selection
  return [births.first, births.last, sex, kind, townBlocks, residentSince, headsOnly, withPlannedMoveOut]
}

export const residentList: Export<ResidentSelection, Row> = {
  ...RESIDENT_LIST,
  selection: ResidentSelection,
  columns: RESIDENT_COLUMNS,
  basis: [TAKE_OUT, DUPLICATION],
  isWhole: false,
  chosen: (selection) => ({ text: COUNTED, values: valuesOf(selection) }),
  rows: (selection) => ({ text: LISTED, values: valuesOf(selection) }),
  numbers: () => [],
  lines: (columns) => {
    const keys = RESIDENT_COLUMNS.map(({ key }) => key).filter((key) => columns.includes(key))
    return { fields: (row) => keys.map((key) => String(row[key] ?? '')) }
  },
  inWords: (selection) => [
    ...selection.ages === null ? [] : [agesInWords(selection.ages)],
    ...selection.sex === null ? [] : [selection.sex === 'male' ? '男' : '女'],
    ...selection.kind === null ? [] : [selection.kind === 'japanese' ? '日本人住民' : '外国人住民'],
    ...selection.townBlocks.length === 0 ? [] : [`町字コード ${selection.townBlocks.join('・')}`],
    ...selection.residentSince === null ? [] : [`${formatEra(selection.residentSince)}から引き続き住民`],
    ...selection.headsOnly ? ['世帯主'] : [],
    ...selection.withPlannedMoveOut ? [] : ['転出予定者を除く'],
  ],
}

type Ages = { readonly from: number | null; readonly until: number | null; readonly on: CivilDay }

const agesInWords = ({ from, until, on }: Ages): string =>
  `${formatEra(on)}現在${from === null ? '' : `${from}歳以上`}${until === null ? '' : `${until}歳以下`}`
