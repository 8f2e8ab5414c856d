/** How the arrow keys walk a sheet of rows and cells, and where the next cell that waits is. */
import { CELLS } from '../../ask/shapes/inspection.ts'
import type { CellName, SheetContract } from '../../ask/shapes/inspection.ts'

/** A cell by its contract and its name. */
export type At = { readonly contractKey: string; readonly cell: CellName }

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/** The cell that a key leads to; undefined where the key leads nowhere. */
export const stepFrom = (contracts: readonly SheetContract[], at: At, key: string): At | undefined => {
  const [down, right] = STEPS[key] ?? [0, 0]
  if (down === 0 && right === 0) return undefined
  const row = contracts.findIndex(({ contractKey }) => contractKey === at.contractKey)
  const column = CELLS.indexOf(at.cell)
  const contract = contracts[row + down]
  const cell = CELLS[column + right]
  return contract === undefined || cell === undefined ? undefined : { contractKey: contract.contractKey, cell }
}

const isOpen = ({ cells }: SheetContract, cell: CellName): boolean => cells[cell].asked && cells[cell].answer === null

/** Every cell of the sheet, row by row. */
const listCells = (contracts: readonly SheetContract[]): readonly At[] =>
  contracts.flatMap(({ contractKey }) => CELLS.map((cell) => ({ contractKey, cell })))

/** The next cell that is asked, open or not; the last one stays. */
export const nextAsked = (contracts: readonly SheetContract[], at: At): At => following(contracts, at, isAsked) ?? at

/** The next open cell, round the end; undefined where none is left. */
export const nextOpen = (contracts: readonly SheetContract[], at: At): At | undefined =>
  following(contracts, at, isOpen) ?? listCells(contracts).find((one) => holds(contracts, one, isOpen))

const isAsked = ({ cells }: SheetContract, cell: CellName): boolean => cells[cell].asked

type Predicate = (contract: SheetContract, cell: CellName) => boolean

const holds = (contracts: readonly SheetContract[], { contractKey, cell }: At, predicate: Predicate): boolean => {
  const contract = contracts.find((one) => one.contractKey === contractKey)
  return contract !== undefined && predicate(contract, cell)
}

const following = (contracts: readonly SheetContract[], at: At, predicate: Predicate): At | undefined => {
  const cells = listCells(contracts)
  const from = cells.findIndex(({ contractKey, cell }) => contractKey === at.contractKey && cell === at.cell)
  return cells.slice(from + 1).find((one) => holds(contracts, one, predicate))
}
