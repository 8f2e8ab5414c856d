/** A family at the counter: the notification as the form sends it, and the walk from receipt to register. */
import type { Confirmation } from '../../src/desk/desk.ts'
import { child, hanako, husband, maria, person } from '../../src/events/by-notification/move-in/examples.ts'
import type { MoveIn } from '../../src/events/by-notification/move-in/notification.ts'
import { form } from '../../src/events/by-notification/move-in/form.ts'
import { checkPaper, type Checking } from '../../town/check-paper.ts'
import type { TestOffice } from '../office.ts'

export { child, hanako, husband, maria, person }

/** An input as the browser sends it: numbers as digits. */
export type TypedIn = Omit<MoveIn, 'movers'> & { readonly movers: readonly unknown[] }

const bare = { individualNumber: null, residentCode: null }

/** 海野家: 花子, her husband and their child, none of whom brought a number. */
export const umino: TypedIn = {
  ...hanako, movers: [{ ...person, ...bare }, { ...husband, ...bare }, { ...child, ...bare }],
}

const SURNAMES = ['海野', '森野', '星野', '月野', '雲野', '風野', '雪野', '霧野', '波野', '砂野']
const KANA = ['ウミノ', 'モリノ', 'ホシノ', 'ツキノ', 'クモノ', 'カゼノ', 'ユキノ', 'キリノ', 'ナミノ', 'スナノ']

/** Another family every time, each at a number of its own: the table's 海野家 under other surnames. */
export const familyNo = (n: number): TypedIn => ({
  ...umino,
  address: { ...umino.address, lot: `${10 + n}番1号` },
  movers: umino.movers.map((mover) => rename(mover, n)),
})

/** The same family, the first of whom brought these numbers. */
export const withNumbers = (n: number, numbers: Readonly<Record<string, { readonly digits: string }>>): TypedIn => {
  const [first, ...others] = familyNo(n).movers
  return { ...familyNo(n), movers: [{ ...(first as object), ...numbers }, ...others] }
}

/** Somebody who comes alone, 1 to 9; the items are what makes the case. */
export const alone = (n: number, items: Readonly<Record<string, unknown>> = {}): TypedIn => ({
  ...familyNo(n),
  movers: [{ ...person, ...bare, fullName: `独野　${'一二三四五六七八九'.charAt(n - 1)}`, ...items }],
})

const rename = (mover: unknown, n: number): unknown => {
  if (typeof mover !== 'object' || mover === null) return mover
  const surname = `${SURNAMES[n % 10] ?? ''}${n < 10 ? '' : '原'.repeat(Math.floor(n / 10))}`
  return Object.fromEntries(Object.entries(mover).map(([item, value]) =>
    [item, typeof value === 'string' ? value.replace('海野', surname).replace('ウミノ', KANA[n % 10] ?? '') : value]))
}

export const receipt = (names: readonly string[], kind = 'move-in') => ({
  kind,
  filer: { role: 'self', name: names[0] === '' ? '届出　人' : names[0], evidence: [{ kind: '運転免許証' }] },
  movers: names.map((name) => ({ name, papersShown: ['転出証明書'], papersMissing: [] })),
  source: 'paper-certificate',
})

const namesOf = (typed: TypedIn): string[] => typed.movers.map((mover) =>
  (typeof mover === 'object' && mover !== null && 'fullName' in mover ? String(mover.fullName) : ''))

/** Receipt at the counter. @returns the case. */
export const received = async (office: TestOffice, typed: TypedIn): Promise<string> =>
  String((await (await office.as('uketsuke')).act('receive', receipt(namesOf(typed))))['caseId'])

/** Receipt and entry: 仮登録. @returns the case. */
export const entered = async (
  office: TestOffice, typed: TypedIn, confirmed: readonly Confirmation[] = [],
): Promise<string> => {
  const caseId = await received(office, typed)
  await (await office.as('nyuryoku')).act('move-in', typed, { case: caseId, confirmed })
  return caseId
}

/** What a careful checker types and ticks. */
export const checking = (caseId: string, typed: TypedIn, draftNo = 1): Checking =>
  checkPaper(form, caseId, typed, draftNo)

/** Receipt, entry and check. @returns the case, waiting for approval. */
export const checked = async (
  office: TestOffice, typed: TypedIn, confirmed: readonly Confirmation[] = [],
): Promise<string> => {
  const caseId = await entered(office, typed, confirmed)
  await (await office.as('shogo')).act('check', checking(caseId, typed))
  return caseId
}

type Outcome = {
  readonly caseId: string
  readonly outcome: string
  readonly persons?: readonly number[]
  readonly findings?: readonly { code: string }[]
}

/** One press of 決裁. */
export const approved = async (office: TestOffice, ...caseIds: readonly string[]): Promise<readonly Outcome[]> => {
  const cases = caseIds.map((caseId) => ({ caseId, draftNo: 1 }))
  const { outcomes } = await (await office.as('kessai')).act('approve', { cases })
  return outcomes as readonly Outcome[]
}

/** The whole way. @returns the persons as the register numbered them. */
export const movedIn = async (
  office: TestOffice, typed: TypedIn, confirmed: readonly Confirmation[] = [],
): Promise<readonly number[]> => {
  const [outcome] = await approved(office, await checked(office, typed, confirmed))
  if (outcome?.persons === undefined) throw new Error(`not approved: ${JSON.stringify(outcome)}`)
  return outcome.persons
}
