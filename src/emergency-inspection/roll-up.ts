/** All contracts of a body come to one row: one bad contract makes the cell 1, and nothing open is ever a 0. Pure. */
import { CELLS, CELLS_OF, GROUPS, perCell, type Answer, type CellName, type Group, type PerCell } from './cells.ts'

/** One contract's answers; null where nobody has answered yet. */
export type ContractCheck = {
  /** False: nobody further down, so that s2 and s3 are not asked at all. */
  readonly hasSubvendor: boolean
  readonly answers: PerCell<Answer | null>
}

/** `open`: asked of some contract and not answered. `none`: asked of no contract, blank on the form. */
export type CellState = Answer | 'open' | 'none'

/** What all contracts come to, cell by cell. */
export type RolledUp = {
  readonly cells: PerCell<CellState>
  /** How many contracts make each cell a 1, and how many are still open in it. */
  readonly bad: PerCell<number>
  readonly open: PerCell<number>
  readonly contracts: number
}

/** True where the form asks this of a contract. */
export const isAsked = (cell: CellName, { hasSubvendor }: Pick<ContractCheck, 'hasSubvendor'>): boolean =>
  hasSubvendor || !CELLS_OF.subvendor.includes(cell)

/** The row that a body's contracts come to. [記入要領] */
export const rollUp = (checks: readonly ContractCheck[]): RolledUp => {
  const asked = perCell((cell) => checks.filter((check) => isAsked(cell, check)))
  const count = (cell: CellName, answer: Answer | null): number =>
    asked[cell].filter(({ answers }) => answers[cell] === answer).length
  const bad = perCell((cell) => count(cell, 1))
  const open = perCell((cell) => count(cell, null))
  return {
    bad, open, contracts: checks.length,
    cells: perCell((cell) => {
      if (bad[cell] > 0) return 1
      if (open[cell] > 0) return 'open'
      return asked[cell].length === 0 ? 'none' : 0
    }),
  }
}

/** Cells that some contract has not answered, even where another contract makes them a 1 already. */
export const openCells = ({ open }: RolledUp): readonly CellName[] => CELLS.filter((cell) => open[cell] > 0)

/** What cannot be reported: a cell that nobody can say yet. A 1 is one whatever else comes. */
export const unsaid = ({ cells }: RolledUp): readonly CellName[] => CELLS.filter((cell) => cells[cell] === 'open')

/** The groups whose improvement must be written: those that hold a 1, and no others. */
export const wantImprovement = ({ cells }: Pick<RolledUp, 'cells'>): readonly Group[] =>
  GROUPS.filter((group) => CELLS_OF[group].some((cell) => cells[cell] === 1))
