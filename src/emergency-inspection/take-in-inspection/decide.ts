/** 取込み: what becomes of a file once it has been read: refused whole, or its rows kept with whatever is wrong. Pure. */
import type { Write } from '../../frame/act.ts'
import { hasError, refused, type Decision } from '../../frame/decision.ts'
import type { Officer } from '../../frame/officer.ts'
import type { WorkbookRefusal } from '../../frame/workbook.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { acceptedRow, place, type ListedBody, type Placed, type PlacedRow } from '../collect.ts'
import { collectedWords } from '../collected-words.ts'
import type { FileFault, SentFile } from '../file-fault.ts'
import type { InspectionFound, KnownInspection } from '../known.ts'
import { INSPECTION_DEADLINE, INSPECTION_FORM } from '../provisions.ts'
import { asAlert, raised, when } from '../settle.ts'
import type { TakeInInspection } from './face.ts'

const object = (reason: string, field?: string) =>
  raised({ code: `take-in-inspection/${reason}`, basis: INSPECTION_FORM }, field)
const asked = (reason: string, field?: string) =>
  raised({ code: `take-in-inspection/${reason}`, basis: INSPECTION_DEADLINE }, field)

/** A file as the desk read it. */
export type ReadFile =
  | { readonly ok: true; readonly sha256: string; readonly sent: SentFile }
  | { readonly ok: false; readonly refusal: WorkbookRefusal }

/** So many faults are told at once; more of the same help nobody. */
const MOST_TOLD = 20

/** A method, as in frame/act.ts: the desk hands on what the area answered without looking at it. */
type TakeIn = {
  /** @param read the file, told which campaign it should answer */
  decide(input: TakeInInspection, read: (title: string) => ReadFile, found: unknown, officer: Officer): Decision<Write>
}

export const takeIn: TakeIn = {
  decide: (input, read, { inspection }: InspectionFound, officer) =>
    decideTakeIn(input, read(inspection?.campaign.title ?? ''), inspection, officer),
}

const decideTakeIn = (
  input: TakeInInspection, file: ReadFile, inspection: KnownInspection | null, officer: Officer,
): Decision<Write> => {
  const unfit = unfitFor(inspection)
  if (inspection === null || unfit.length > 0) return refused(unfit)
  if (!file.ok) return refused([object(file.refusal, 'file')])
  const formulas = file.sent.faults.filter(({ code }) => code === 'formula')
  if (formulas.length > 0) return refused(told('formula', formulas))
  const placed = place(file.sent, inspection.listed)
  const findings = findingsOf(file, placed, inspection)
  if (hasError(findings)) return refused(findings)
  return {
    findings, followUps: [],
    changes: placed.rows.map((one) => rowWrite(input, file.sha256, bodied(one, inspection), officer)),
  }
}

const unfitFor = (inspection: KnownInspection | null): readonly ClassifiedFinding[] => {
  if (inspection === null) return [object('unknown', 'campaignNo')]
  if (inspection.campaign.body !== 'prefecture') return [object('not-a-prefecture', 'campaignNo')]
  return when(inspection.listed.length === 0, asked('no-list'))
}

type Good = Extract<ReadFile, { ok: true }>

const findingsOf = (
  { sent, sha256 }: Good, { rows, lost }: Placed, { collected }: KnownInspection,
): readonly ClassifiedFinding[] => {
  if (rows.length === 0) {
    const faults = [...sent.faults, ...lost]
    return faults.length === 0 ? [object('nobody', 'file')] : told('fault', faults)
  }
  const before = collected.filter(({ code }) => rows.some((row) => row.code === code))
  if (before.some((known) => known.sha256 === sha256)) return [object('same-file', 'file')]
  return when(before.length > 0, asAlert({ ...asked('replaces', 'file'), values: { count: before.length } }))
}

const told = (reason: 'formula' | 'fault', faults: readonly FileFault[]): readonly ClassifiedFinding[] =>
  faults.slice(0, MOST_TOLD).map((fault) => ({
    ...object(reason, 'file'), values: { cell: fault.cell === '' ? 'ファイル' : fault.cell, what: collectedWords(fault) },
  }))

type Bodied = { readonly one: PlacedRow; readonly body: ListedBody }

const bodied = (one: PlacedRow, { listed }: KnownInspection): Bodied => {
  const body = listed.find(({ code }) => code === one.code)
  if (body === undefined) throw new TypeError('a row is placed with somebody on the list')
  return { one, body }
}

const rowWrite = (
  { campaignNo, fileName }: TakeInInspection, sha256: string, { one, body }: Bodied, officer: Officer,
): Write => ({
  area: 'emergency-inspection', op: 'take-in-inspection',
  row: {
    campaignNo, fileName, sha256, code: one.code, row: acceptedRow(one, body), faults: one.faults,
    by: officer.operatorId,
  },
})
