/** One line of the form, and the sums under the municipalities' lines. Pure. */
import { CELLS, CELLS_OF, GROUPS, perCell, type Answer, type Group, type PerCell } from './cells.ts'
import type { RolledUp } from './roll-up.ts'

/** What is done about it and when; `annex` where a sheet of its own says the rest (別紙). */
export type Improvement = { readonly content: string; readonly timing: string; readonly annex: boolean }

/** Null is blank on the form: there is no subcontractor, or no contract at all. */
export type ReportRow = {
  /** 建制順 of a municipality; null for a prefecture's own line. */
  readonly officialOrder: number | null
  readonly name: string
  readonly cells: PerCell<Answer | null>
  readonly texts: Readonly<Record<Group, string>>
}

/** As it stands in the form: 「…（時期：…）（別紙あり）」. */
export const improvementText = ({ content, timing, annex }: Improvement): string =>
  `${content}（時期：${timing}）${annex ? '（別紙あり）' : ''}`

type Known = { readonly officialOrder: number | null; readonly name: string }
type Texts = Readonly<Partial<Record<Group, Improvement>>>

/** The line of a body whose cells are all said. @throws TypeError where one is open. */
export const rowOf = (body: Known, { cells }: Pick<RolledUp, 'cells'>, improvements: Texts): ReportRow => ({
  ...body,
  cells: perCell((cell) => {
    const state = cells[cell]
    if (state === 'open') throw new TypeError('an open cell is not reported')
    return state === 'none' ? null : state
  }),
  texts: textsOf((group) => {
    const known = improvements[group]
    return known !== undefined && CELLS_OF[group].some((cell) => cells[cell] === 1) ? improvementText(known) : ''
  }),
})

/** One text for every group. */
export const textsOf = (make: (group: Group) => string): Readonly<Record<Group, string>> =>
  ({ contract: make('contract'), vendor: make('vendor'), subvendor: make('subvendor') })

/** A line with nothing in it: of a municipality that has not answered. */
export const blankRow = (officialOrder: number, name: string): ReportRow =>
  ({ officialOrder, name, cells: perCell(() => null), texts: textsOf(() => '') })

/** 市町村分計: the sum of each of the eight number columns, from 0 on; texts have none. */
export const totals = (rows: readonly ReportRow[]): PerCell<number> =>
  perCell((cell) => rows.reduce((sum, { cells }) => sum + (cells[cell] ?? 0), 0))

/** In 建制順, by the number and nothing else. */
export const inOfficialOrder = (rows: readonly ReportRow[]): readonly ReportRow[] =>
  rows.toSorted((a, b) => (a.officialOrder ?? 0) - (b.officialOrder ?? 0))

/** Groups whose text is missing beside a 1, or stands beside none. */
export const misplacedTexts = (row: Pick<ReportRow, 'cells' | 'texts'>): readonly Misplaced[] =>
  GROUPS.flatMap((group): readonly Misplaced[] => {
    const holdsOne = CELLS_OF[group].some((cell) => row.cells[cell] === 1)
    const isWritten = row.texts[group].trim() !== ''
    return holdsOne === isWritten ? [] : [{ group, is: holdsOne ? 'missing' : 'unasked' }]
  })
export type Misplaced = { readonly group: Group; readonly is: 'missing' | 'unasked' }

/** True where every cell is blank: a body without a single contract in question. */
export const isBlank = ({ cells }: Pick<ReportRow, 'cells'>): boolean => CELLS.every((cell) => cells[cell] === null)
