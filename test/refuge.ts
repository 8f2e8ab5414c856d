/** A woman in hiding with her child, the man she fled from, and their office: for tests of what may not be learned. */
import assert from 'node:assert/strict'
import type { PdfMaker } from '../src/frame/document.ts'
import { child, husband, person } from '../src/events/by-notification/move-in/examples.ts'
import { freshOffice, type TestOffice } from './office.ts'
import { alone, familyNo, movedIn, type TypedIn } from './scenarios/family.ts'

const bare = { individualNumber: null, residentCode: null, familyRegisterHead: '隠野　雫' }

/** Where she lives now: nothing of it may reach an officer to whom it was not released. */
export const HIDDEN_PLACE = {
  oazaAza: '月見台二丁目', townBlockCode: '0000005', addressKind: 'residential-indication', lot: '77番8号',
  katagaki: '忍荘３０９',
} as const

/** The notification with which she and her child came. */
export const HER_NOTIFICATION: TypedIn = {
  ...familyNo(7),
  address: HIDDEN_PLACE,
  previous: { ...familyNo(7).previous, address: '架空県雲居村大字峰９９番地' },
  movers: [
    { ...person, ...bare, fullName: '隠野　雫', fullNameKana: 'カクレノ　シズク' },
    { ...child, ...bare, fullName: '隠野　波', fullNameKana: 'カクレノ　ナミ' },
  ],
}

/** The man she fled from; he lives in the town too. */
export const HIS_NOTIFICATION: TypedIn = {
  ...familyNo(8),
  movers: [{ ...person, ...husband, ...bare, fullName: '荒野　猛', fullNameKana: 'アレノ　タケシ', relationshipToHead: '世帯主' }],
}

/** The town after she came and her protection was set; `inquiry` and all other processes are stopped. */
export type Refuge = TestOffice & {
  readonly her: number
  readonly child: number
  readonly him: number
  readonly householdNo: number
  readonly hisHouseholdNo: number
  readonly caseId: string
  /** Two officers set a block on one person. @returns its number */
  readonly protect: (personNo: number, levels?: Readonly<Record<string, string>>) => Promise<number>
  /** Gives one officer a process of her block for ten minutes. */
  readonly release: (process: string, forOperator: string) => Promise<void>
  /** Words of an answer from which her whereabouts can be read. */
  readonly leaks: (answer: unknown) => readonly string[]
  readonly householdOf: (personNo: number) => Promise<number>
}

const LEVELS = { entry: 'error', certificate: 'error', inquiry: 'error' } as const

type Ending = Parameters<typeof freshOffice>[0]

/** Opens it, on 2026-04-15. @param pdf a maker of papers, for tests that issue some */
export const freshRefuge = async (ending: Ending, pdf?: PdfMaker): Promise<Refuge> => {
  const office = pdf === undefined ? await freshOffice(ending) : await freshOffice(ending, pdf)
  await office.turnTo('2026-04-15')
  const [him = 0] = await movedIn(office, HIS_NOTIFICATION)
  const [her = 0, herChild = 0] = await movedIn(office, HER_NOTIFICATION)
  const householdOf = (personNo: number): Promise<number> => householdIn(office, personNo)
  const householdNo = await householdOf(her)
  const protect = (personNo: number, levels: Readonly<Record<string, string>> = LEVELS): Promise<number> =>
    protectIn(office, personNo, levels)
  const [row] = await office.db.app.query<{ case_id: string }>(
    'select case_id from filing.filing_case where persons @> array[$1::bigint]', [her])
  const blockNo = await protect(her)
  const release = async (process: string, forOperator: string): Promise<void> => {
    const block = await seen(office, blockNo)
    await (await office.as('kakunin')).act('release-temporarily', {
      blockNo, revision: block.revision, personNo: her, householdNo: null, process, forOperator, minutes: 10,
      reason: '審査を終えた',
    })
  }
  const secrets = [
    HIDDEN_PLACE.oazaAza, HIDDEN_PLACE.townBlockCode, HIDDEN_PLACE.lot, HIDDEN_PLACE.katagaki, '0009905',
    '雲居村大字峰９９', `${householdNo}`, '隠野　波の母',
  ]
  return {
    ...office, her, child: herChild, him, householdNo, hisHouseholdNo: await householdOf(him),
    caseId: row?.case_id ?? '', protect, release, householdOf,
    leaks: (answer) => secrets.filter((secret) => JSON.stringify(answer).includes(secret)),
  }
}

const householdIn = async ({ db }: TestOffice, personNo: number): Promise<number> => {
  const [row] = await db.app.query<{ household_no: number }>(
    'select household_no from record.resident_current where person_no = $1', [personNo])
  assert.ok(row)
  return row.household_no
}

type SeenBlock = { readonly block_no: number; readonly revision: number }

const seen = async ({ db }: TestOffice, blockNo: number): Promise<SeenBlock> => {
  const [row] = await db.app.query<SeenBlock>(
    'select block_no, revision from restriction.block_current where block_no = $1', [blockNo])
  assert.ok(row)
  return row
}

const protectIn = async (
  office: TestOffice, personNo: number, levels: Readonly<Record<string, string>>,
): Promise<number> => {
  await (await office.as('hogo')).act('propose-block', {
    kind: 'support-measure', personNo, householdNo: null, levels, startsOn: '2026-04-15', endsOn: null,
    reason: '申出による',
  })
  const [row] = await office.db.app.query<{ block_no: number }>(
    'select max(block_no) as block_no from restriction.block where person_no = $1', [personNo])
  const blockNo = row?.block_no ?? 0
  await (await office.as('kakunin')).act('confirm-block', { blockNo, revision: 1, personNo, householdNo: null })
  return blockNo
}

/** Somebody alone in the town, whom no block touches. */
export const neighbour = async (office: TestOffice, n: number, items: Partial<TypedIn> = {}): Promise<number> => {
  const [personNo = 0] = await movedIn(office, { ...alone(n), ...items })
  return personNo
}

/** The persons that the newest log entry of an act, view or document names, how it ended, and its case. */
export const newestEntry = async ({ db }: TestOffice, id: string): Promise<{
  readonly persons: readonly number[]
  readonly outcome: string
  readonly caseId: string | null
  readonly operator: string
}> => {
  const [row] = await db.asOwner.query<{
    persons: readonly number[]; outcome: string; caseId: string | null; operator: string
  }>(`select to_jsonb(persons) as persons, outcome, case_id as "caseId", operator
    from oplog.entry join oplog.arrival a using (entry_id) where id = $1 order by a.at desc limit 1`, [id])
  assert.ok(row)
  return row
}
