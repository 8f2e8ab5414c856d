/** Turns an intent into the one value that may be given to `record.apply`: every row, and the entry vouching for it. */
import { toRow } from '../frame/key-case.ts'
import type { Officer, Step } from '../frame/officer.ts'
import { lookAlikeKey, searchKeys } from '../inquiry/keys.ts'
import { rowDigest } from '../oplog/digest.ts'
import { BLANK_ENTRY, entryBytes, sortedOnce, type Entry, type Vouch } from '../oplog/entry.ts'
import { VOUCHED_TABLES, type VouchedTable } from '../oplog/vouched.ts'
import type { ResidentChange } from '../record/change.ts'
import type { ResidentRecord } from '../record/resident.ts'
import type { Facts, Inquiry } from './facts.ts'
import type { Intent } from './intent.ts'

/** What is written, and the entry that tells of it: nothing can be added between here and the database. */
export type Sealed = {
  /** The argument of `record.apply`, as JSON. */
  readonly rows: Readonly<Record<string, unknown>>
  /** The entry's canonical bytes. */
  readonly canonical: Uint8Array
}

/** What the outside world lends to a seal: identifiers and salts nobody can guess. */
export type Marks = { readonly entryId: string; readonly salt: () => Uint8Array }

/** Who acts: an officer, or the system by itself where a day has come. */
export type Actor = Pick<Officer, 'operatorId' | 'stamp' | 'bond'> & Pick<Entry, 'kind'> & {
  readonly [Where in 'sessionId' | 'terminalId' | 'place']: string | null
}

/** Who does what: the permit that the write asks for again. */
export type Acting = { readonly officer: Actor; readonly step: Step | 'turn'; readonly id: string }

/** What of the facts a seal tells or lets the write compare. */
export type SealedFacts = Pick<Facts, 'office' | 'households' | 'blockScope'>

/** Writes whose row the log vouches for, as it does for the record itself. */
const VOUCHED_WRITES: Readonly<Record<string, VouchedTable>> = {
  'restriction/append-block': 'restriction.block',
  'certificate/issue': 'certificate.issue',
  'record/set-member-order': 'record.member_order',
  'memo/append-memo': 'memo.memo',
  'assurance/decide-approval': 'assurance.approval',
  'outsourcing/register-contract': 'outsourcing.contract',
  'media/take-out': 'media.export',
}

/** @returns the sealed value. The caller has made sure that nothing in the intent objects. */
export const sealDecision = (
  intent: Intent, acting: Acting, facts: SealedFacts, marks: Marks & Pick<Inquiry, 'repeat'>,
): Sealed => {
  const versions = intent.changes.map((change) => vouchedVersion(change.record, marks))
  const writes = intent.writes.map((write) => vouchedWrite(write, marks))
  const vouches = [...versions.map(({ vouch }) => vouch), ...writes.flatMap(({ vouch }) => vouch ?? [])]
  const entry = entryOf(intent, acting, facts, { entryId: marks.entryId, outcome: 'done', vouches })
  return {
    canonical: entryBytes(entry),
    rows: {
      ...(marks.repeat === undefined ? {} : { repeat: marks.repeat }),
      permit: permitOf(acting, facts),
      stamps: stampsOf(intent, facts),
      ...(versions.length === 0 ? {} : { record: recordRows(intent, versions.map(({ row }) => row), marks.entryId) }),
      writes: writes.map(({ write }) => write),
      answer: intent.answer,
    },
  }
}

/** The entry of an intent, done or not; a refusal carries its codes and vouches for nothing. */
export const entryOf = (
  intent: Intent, { officer, step, id }: Acting, facts: Pick<Facts, 'office'>,
  told: Pick<Entry, 'entryId' | 'outcome' | 'vouches'>,
): Entry => ({
  ...BLANK_ENTRY,
  ...told,
  at: facts.office.now,
  operator: officer.operatorId,
  kind: officer.kind,
  session: officer.sessionId,
  terminal: officer.terminalId,
  place: officer.place,
  step,
  id,
  caseId: intent.caseId,
  persons: sortedOnce([
    ...intent.persons, ...intent.changes.map(({ record }) => record.personNo), ...namedBy(intent.findings),
  ]),
  households: sortedOnce([...intent.households, ...intent.changes.map(({ record }) => record.householdNo)]),
  numberShown: intent.numberShown,
  findings: intent.findings.map(({ code }) => code),
  confirmed: intent.confirmed.map(({ code }) => code),
  contract: officer.bond?.contractId ?? null,
  approval: intent.approval,
  detail: typeof officer.bond?.postNo === 'number' ? { ...intent.detail, post: officer.bond.postNo } : intent.detail,
})

/** Whoever a finding names has been shown to the officer, whatever became of the rest. */
const namedBy = (findings: Intent['findings']): readonly number[] =>
  findings.flatMap(({ values }) => typeof values?.['personNo'] === 'number' ? [values['personNo']] : [])

/** Of a contractor's worker the write holds the contract's revision as well, and the day the gate was asked about. */
const permitOf = ({ officer, step, id }: Acting, { office }: SealedFacts) => ({
  sessionId: officer.sessionId, operatorId: officer.operatorId, stamp: officer.stamp, step, id,
  ...(officer.bond?.engagement ? { contractRevision: officer.bond.engagement.revision, day: office.today } : {}),
})

/** Every person and household the decision looked at and is about to change must not have moved since. */
const stampsOf = ({ changes, writes }: Intent, facts: SealedFacts) => ({
  persons: changes.filter(({ previousHistoryNo }) => previousHistoryNo > 0)
    .map(({ record, previousHistoryNo }) => [record.personNo, previousHistoryNo]),
  households: changes.length === 0 && !writes.some(({ area }) => area === 'record') ? []
    : facts.households.map(({ householdNo, revision }) => [householdNo, revision]),
  ...(facts.blockScope.persons.length + facts.blockScope.households.length === 0 ? {} : { blocks: facts.blockScope }),
})

const hexOf = (salt: Uint8Array): string => `\\x${Buffer.from(salt).toString('hex')}`

const vouchedVersion = (record: ResidentRecord, { entryId, salt }: Marks) => {
  const row = { ...toRow(record), entry_id: entryId }
  const grain = salt()
  const vouch: Vouch = {
    table: 'record.resident_version', key: [record.personNo, record.historyNo], digest: rowDigest(grain, row),
  }
  return { row: { ...row, salt: hexOf(grain) }, vouch }
}

const vouchedWrite = (write: Intent['writes'][number], { entryId, salt }: Marks) => {
  const table = VOUCHED_WRITES[`${write.area}/${write.op}`]
  if (table === undefined) return { write }
  const row: Record<string, unknown> = { ...write.row, entry_id: entryId }
  const grain = salt()
  const key = VOUCHED_TABLES[table].map((column) => keyPart(row[column]))
  const vouch: Vouch = { table, key, digest: rowDigest(grain, row) }
  return { write: { ...write, row: { ...row, salt: hexOf(grain) } }, vouch }
}

const keyPart = (value: unknown): string | number => {
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new TypeError('a vouched row is named by text and numbers')
}

const recordRows = ({ changes, followUps }: Intent, versions: readonly unknown[], entryId: string) => {
  const newest = changes.map(({ record }) => record)
  return {
    versions,
    current: lastOfEach(newest).map(currentRow),
    households: touchedHouseholds(changes),
    lookAlikes: newest.map((record) => [lookAlikeKey(record), record.personNo]),
    keys: newest.flatMap((record) => searchKeys(record)),
    outbox: followUps.map((followUp) => ({ ...followUp, entryId })),
  }
}

/** A decision may write two rows of one person; only the last is current. */
const lastOfEach = (records: readonly ResidentRecord[]): readonly ResidentRecord[] =>
  [...new Map(records.map((record) => [record.personNo, record])).values()]

const currentRow = (record: ResidentRecord) => ({
  person_no: record.personNo,
  sheet_no: record.sheetNo,
  history_no: record.historyNo,
  household_no: record.householdNo,
  is_head: record.isHead && record.status === 'current',
  status: record.status,
  shelf: 'live',
  individual_number_id: record.individualNumberId,
  resident_code_id: record.residentCodeId,
  planned_move_out_on: record.plannedMoveOutOn,
})

/** Households the persons are in now, and those they came from. */
const touchedHouseholds = (changes: readonly ResidentChange[]): readonly number[] =>
  sortedOnce(changes.flatMap(({ record }) => {
    const before = record.changedItems['householdNo']?.[0]
    return typeof before === 'number' ? [record.householdNo, before] : [record.householdNo]
  }))
