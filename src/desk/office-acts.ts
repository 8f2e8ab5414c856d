/** What an office sets before anything else works: name and code, town blocks, holidays, a stock of resident codes. */
import { z } from 'zod'
import type { Write } from '../frame/act.ts'
import { toRow } from '../frame/key-case.ts'
import { isCivilDay } from '../law/calendar.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import { STD_ADDRESS_MASTER, STD_RESIDENT_CODE, OFFICIAL_HOLIDAYS, REGISTER } from '../law/provision.ts'
import { isAssignedCode, isMunicipalityCode, isResidentCode } from '../record/numbers.ts'
import { caseStep } from './case-step.ts'
import { sealRow } from './seal-numbers.ts'

const text = z.string().min(1).max(100)

const SetOffice = z.strictObject({
  prefecture: text,
  municipality: text,
  /** 全国地方公共団体コード with its check digit. */
  municipalityCode: z.string(),
  residentCodeStockThreshold: z.int().min(0).max(1_000_000).optional(),
  /** Three hands unless the office says that it has two. [告示15号 第8-1(5)] */
  checkerMayApprove: z.boolean().optional(),
})

export const setOffice = caseStep<z.infer<typeof SetOffice>>({
  id: 'set-office',
  title: '団体の設定',
  basis: [REGISTER],
  step: 'perform',
  schema: SetOffice,
  decide: (input, _, __, desk) => ({
    findings: officeFindings(input.municipalityCode, desk.mode),
    writes: Object.entries(input).map(([key, value]) => officeWrite('set', { key, value })),
  }),
})

const officeFindings = (code: string, mode: 'demo' | 'production'): readonly ClassifiedFinding[] => {
  const finding = (reason: string): readonly ClassifiedFinding[] =>
    [{ class: 'error', code: `office/${reason}`, basis: REGISTER, field: 'municipalityCode' }]
  if (!isMunicipalityCode(code)) return finding('municipality-code')
  // The demonstration may only be a town that does not exist.
  return mode === 'demo' && isAssignedCode(code) ? finding('assigned-code') : []
}

const officeWrite = (op: string, row: Readonly<Record<string, unknown>>): Write => ({ area: 'office', op, row })

const LoadTownBlocks = z.strictObject({
  rows: z.array(z.strictObject({
    townBlockCode: z.string().min(1).max(20),
    oazaAza: text,
    kana: z.string().max(100),
    postalCode: z.string().regex(/^\d{7}$/).nullable(),
    addressCode: z.string().max(11).nullable(),
    addressKind: z.enum(['residential-indication', 'lot-number']),
    closedOn: z.iso.date().nullable(),
  })).min(1).max(20_000),
})

export const loadTownBlocks = caseStep<z.infer<typeof LoadTownBlocks>>({
  id: 'load-town-blocks',
  title: '町字の登録',
  basis: [STD_ADDRESS_MASTER],
  step: 'perform',
  schema: LoadTownBlocks,
  decide: ({ rows }) => ({
    writes: [officeWrite('town-blocks', { rows: rows.map(toRow) })],
    detail: { rows: rows.length },
  }),
})

const LoadKatagaki = z.strictObject({
  rows: z.array(z.strictObject({ townBlockCode: z.string().max(20), lot: text, katagaki: text })).min(1).max(20_000),
})

export const loadKatagaki = caseStep<z.infer<typeof LoadKatagaki>>({
  id: 'load-katagaki',
  title: '方書の登録',
  basis: [STD_ADDRESS_MASTER],
  step: 'perform',
  schema: LoadKatagaki,
  decide: ({ rows }) => ({
    writes: [officeWrite('katagaki', { rows: rows.map(toRow) })],
    detail: { rows: rows.length },
  }),
})

const SetHolidays = z.strictObject({
  days: z.array(z.strictObject({ day: z.string(), name: text })).min(1).max(2000),
})

/** 休日条例の休日, Saturdays and Sundays included: a term never ends on one. */
export const setHolidays = caseStep<z.infer<typeof SetHolidays>>({
  id: 'set-holidays',
  title: '休日の登録',
  basis: [OFFICIAL_HOLIDAYS],
  step: 'perform',
  schema: SetHolidays,
  decide: ({ days }) => ({
    findings: days.flatMap(({ day }, at) => (isCivilDay(day) ? [] : [notADay(`days.${at}.day`)])),
    writes: days.map(({ day, name }) => officeWrite('holiday', { day, name })),
    detail: { days: days.length },
  }),
})

const notADay = (field: string): ClassifiedFinding =>
  ({ class: 'error', code: 'office/not-a-day', basis: OFFICIAL_HOLIDAYS, field })

const StockCodes = z.strictObject({ codes: z.array(z.string()).min(1).max(10_000) })

/** Resident codes drawn from the CS in advance; sealed before anything else sees them. [STD 4.3.1] */
export const stockCodes = caseStep<z.infer<typeof StockCodes>>({
  id: 'stock-codes',
  title: '住民票コードの補充',
  basis: [STD_RESIDENT_CODE],
  step: 'perform',
  schema: StockCodes,
  decide: ({ codes }, _, __, desk) => {
    const findings = codes.flatMap((code, at) => (isResidentCode(code) ? [] : [wrongCode(`codes.${at}`)]))
    if (findings.length > 0) return { findings, detail: { codes: codes.length } }
    const sealed = codes.map((code) => sealRow(desk, 'resident-code', code))
    const stock: Write = { area: 'numbers', op: 'stock', row: { numberIds: sealed.map(({ row }) => row.numberId) } }
    return { writes: [...sealed, stock], detail: { codes: codes.length } }
  },
})

const wrongCode = (field: string): ClassifiedFinding =>
  ({ class: 'error', code: 'number/check-digit-resident-code', basis: STD_RESIDENT_CODE, field })

export const officeActs = [setOffice, loadTownBlocks, loadKatagaki, setHolidays, stockCodes] as const
