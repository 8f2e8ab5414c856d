/** 異動履歴: everything that ever happened to a record, and the record read again as of a day. */
import { z } from 'zod'
import { residentRecord } from '../frame/stored-record.ts'
import type { Officer } from '../frame/officer.ts'
import type { View } from '../frame/view.ts'
import { civilDay, isCivilDay, type CivilDay } from '../law/calendar.ts'
import { STD_HISTORY, STD_HISTORY_INQUIRY, STD_NOTES } from '../law/provision.ts'
import { cancelledBy, listCancelled, standingOn, type Moment } from '../record/history.ts'
import { notesOf } from '../record/notes.ts'
import { inSavedOrder } from '../record/member-order.ts'
import type { ResidentRecord } from '../record/resident.ts'
import { shownDifferences, shownRecord, type ShownRecord, type StoredRow } from './shown-record.ts'
import { PAST, PAST_EVENT, PAST_RECORD } from './stored-rows.ts'

const OfPerson = z.strictObject({ personNo: z.int().positive() })

/** Who had the row written, from which case, and when; known of rows that a case led to. */
type Written = {
  readonly receiptNo: string | null
  readonly enteredBy: string | null
  readonly checkedBy: string | null
  readonly approvedBy: string | null
  readonly finalisedAt: string | null
}

type PastRow = StoredRow & { readonly written: Written }

const NAME_OF = (operator: string): string =>
  `(select o.name from access.operator o where o.operator_id = ${operator})`

/**
 * Newest first, the cancelled ones too. Each row carries what its event changed, from and to, who entered, checked and
 * approved it, where, from which case and when; and the three classes of notes that follow from all of them.
 * [STD 2.2.1, 1.2.1, 1.1.14]
 */
export const residentHistory: View<z.infer<typeof OfPerson>, PastRow> = {
  id: 'resident-history',
  title: '異動履歴',
  basis: [STD_HISTORY, STD_HISTORY_INQUIRY, STD_NOTES],
  schema: OfPerson,
  about: ({ personNo }) => ({ persons: [personNo] }),
  query: ({ personNo }, officer) => ({
    text: `${PAST('select v.* from record.resident_version v where v.person_no = $1', 2)}
      select array[p.person_no] as person_nos, jsonb_build_object('record', ${PAST_RECORD}, 'blocks', p.told,
        'written', jsonb_build_object('receiptNo', f.receipt_no, 'enteredBy', ${NAME_OF('f.entered_by')},
          'checkedBy', ${NAME_OF('f.checked_by')}, 'approvedBy', ${NAME_OF('f.approved_by')},
          'finalisedAt', coalesce(f.approved_at,
            (select e.at from oplog.entry e where e.entry_id = p.entry_id)))) as row
      from past p left join filing.filing_case f on f.case_id = p.case_id
      order by p.history_no desc`,
    values: [personNo, officer.operatorId],
  }),
  present: (rows, _, officer) => {
    const cancelled = listCancelled(rows.map(({ record }) => residentRecord(record)))
    const shown = rows.map((row) => shownEvent(row, cancelled, officer))
    return { rows: shown, notes: notesOf(shown) }
  },
}

const NOBODY_TOLD: Written =
  { receiptNo: null, enteredBy: null, checkedBy: null, approvedBy: null, finalisedAt: null }

/** Who works where is known in the office: where the whereabouts are hidden, nobody is named. */
const shownEvent = (row: PastRow, cancelled: ReadonlySet<number>, officer: Officer) => {
  const record = residentRecord(row.record)
  const shown = shownRecord(row, officer)
  const written = shown.blocked === 'error' ? NOBODY_TOLD : row.written
  return {
    ...shown,
    historyNo: record.historyNo,
    reason: record.reason,
    eventOn: record.eventOn,
    notifiedOn: record.notifiedOn,
    processedOn: record.processedOn,
    cautionNote: textIn(shown, 'cautionNote'),
    remark: textIn(shown, 'remark'),
    ...written,
    by: written.approvedBy,
    differences: shownDifferences(record, row.blocks, officer),
    cancels: cancelledBy(record),
    isCancelled: cancelled.has(record.historyNo),
  }
}

const textIn = (shown: ShownRecord, item: string): string | null => {
  const value = shown[item]
  return typeof value === 'string' ? value : null
}

const Day = z.iso.date().refine((day) => isCivilDay(day)).transform((day) => civilDay(day))

const AsOfDay = {
  /** The day things stood so. */
  on: Day,
  /** The day until whose end the office had heard of them; today where it is left out. */
  knownOn: Day.nullable().optional(),
}

const momentOf = ({ on, knownOn = null }: { on: CivilDay; knownOn?: CivilDay | null | undefined }): Moment =>
  ({ on, knownOn })

const ResidentOnDay = z.strictObject({ personNo: z.int().positive(), ...AsOfDay })

/**
 * The record as it stood on a day, by what is known today or was known on another day: what did we know on K of D. The
 * answer says which rows it was made of, and which had not happened, were not known, or did not count. [STD 2.2.1]
 */
export const residentAsOf: View<z.infer<typeof ResidentOnDay>, StoredRow> = {
  id: 'resident-as-of',
  title: '時点の個人票',
  basis: [STD_HISTORY, STD_HISTORY_INQUIRY],
  schema: ResidentOnDay,
  about: ({ personNo }) => ({ persons: [personNo] }),
  query: ({ personNo }, officer) => ({
    text: `${PAST('select v.* from record.resident_version v where v.person_no = $1', 2)}
      select array[p.person_no] as person_nos,
        jsonb_build_object('record', ${PAST_EVENT}, 'blocks', p.own) as row from past p order by p.history_no`,
    values: [personNo, officer.operatorId],
  }),
  present: (rows, input, officer) => {
    const moment = momentOf(input)
    const { record, ...told } = standingOn(rows.map((row) => residentRecord(row.record)), moment)
    return { ...moment, record: record === undefined ? null : shownOnDay(record, rows, officer), ...told }
  },
}

/** The record of a day is bound by what binds the household it stood in then. */
const shownOnDay = (record: ResidentRecord, rows: readonly StoredRow[], officer: Officer): ShownRecord => {
  const blocks = rows.filter((row) => row.record['household_no'] === record.householdNo).flatMap((row) => row.blocks)
  return shownRecord({ record: { ...record, changedItems: {} }, blocks }, officer)
}

const HouseholdOnDay = z.strictObject({ householdNo: z.int().positive(), ...AsOfDay })

/**
 * Who made up a household on a day, in the order of their records: the office's sorting by hand is of today's members.
 * Somebody whose whereabouts are hidden looks like one who was not there. [STD 2.2.1]
 */
export const householdAsOf: View<z.infer<typeof HouseholdOnDay>, StoredRow> = {
  id: 'household-as-of',
  title: '時点の世帯',
  basis: [STD_HISTORY, STD_HISTORY_INQUIRY],
  schema: HouseholdOnDay,
  about: ({ householdNo }) => ({ households: [householdNo] }),
  query: ({ householdNo }, officer) => ({
    text: `${PAST(`select v.* from record.resident_version v
        where v.person_no in (select m.person_no from record.resident_version m where m.household_no = $1)`, 2)}
      select array[p.person_no] as person_nos,
        jsonb_build_object('record', ${PAST_EVENT}, 'blocks', p.own) as row
      from past p order by p.person_no, p.history_no`,
    values: [householdNo, officer.operatorId],
  }),
  present: (rows, input, officer) => {
    const moment = momentOf(input)
    const people = Map.groupBy(rows, ({ record }) => record['person_no'])
    const members = [...people.values()].flatMap((ofOne) => {
      const { record } = standingOn(ofOne.map((row) => residentRecord(row.record)), moment)
      const isMember = record?.householdNo === input.householdNo && record.status === 'current'
      return isMember ? [{ record, shown: shownOnDay(record, ofOne, officer) }] : []
    })
    const open = new Map(members.filter(({ shown }) => shown.blocked !== 'error')
      .map(({ record, shown }) => [record.personNo, shown]))
    const ordered = inSavedOrder(members.map(({ record }) => record))
    return {
      householdNo: input.householdNo, ...moment, members: ordered.flatMap(({ personNo }) => open.get(personNo) ?? []),
    }
  },
}
