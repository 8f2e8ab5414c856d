/** The sheet: a line for each contract, eight cells in it, and below the row that all of them come to. */
import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { CELLS, GROUPS } from '../../ask/shapes/inspection.ts'
import type { Answer, CellName, InspectionSheet, SheetCell, SheetContract } from '../../ask/shapes/inspection.ts'
import { isComposing } from '../../keys/composing.ts'
import { say } from '../../messages/say.ts'
import { nextAsked, stepFrom } from './walk.ts'
import type { At } from './walk.ts'

type SheetProps = {
  readonly sheet: InspectionSheet
  readonly at: At | undefined
  readonly onAt: (at: At) => void
  readonly onAnswer: (at: At, answer: Answer) => void
  readonly onOpen: (at: At) => void
}

const cellsOf = (group: (typeof GROUPS)[number]): readonly CellName[] =>
  CELLS.filter((cell) => cell.startsWith(group.charAt(0)))

export function Sheet({ sheet, at, onAt, onAnswer, onOpen }: SheetProps) {
  const grid = useRef<HTMLTableElement>(null)
  const { contracts } = sheet
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (at === undefined || isComposing(event.nativeEvent) || event.ctrlKey || event.altKey || event.metaKey) return
    const to = event.key === ' ' ? nextAsked(contracts, at) : stepFrom(contracts, at, event.key)
    const said = { '0': 0, '1': 1, '０': 0, '１': 1 }[event.key]
    if (to === undefined && said === undefined && event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    if (to !== undefined) {
      onAt(to)
      focusCell(grid.current, to)
    } else if (said === 0 || said === 1) onAnswer(at, said)
    else onOpen(at)
  }
  return (
    <div className="grid-scroll panel">
      <table ref={grid} className="grid sheet" role="grid" aria-label={say.inspection.grid} onKeyDown={onKeyDown}>
        <SheetHead />
        <tbody>
          {contracts.map((contract) => (
            <tr key={contract.contractKey} className={contract.open > 0 ? undefined : 'whole'}>
              <th scope="row">
                <ContractName contract={contract} />
              </th>
              {CELLS.map((cell) => {
                const isAt = at?.contractKey === contract.contractKey && at.cell === cell
                return (
                  <GridCell
                    key={cell}
                    at={{ contractKey: contract.contractKey, cell }}
                    value={contract.cells[cell]}
                    isAt={isAt}
                    onAt={onAt}
                    onOpen={onOpen}
                  />
                )
              })}
              <td className="number">{contract.open}</td>
            </tr>
          ))}
        </tbody>
        <RolledUp sheet={sheet} />
      </table>
      {contracts.length === 0 ? <p className="grid-empty">{say.inspection.noContracts}</p> : null}
    </div>
  )
}

/** Puts the focus on a cell of the sheet. */
export const focusCell = (within: ParentNode | null, { contractKey, cell }: At): void => {
  const found = within?.querySelector<HTMLElement>(`[data-at="${contractKey} ${cell}"]`)
  found?.focus({ preventScroll: true })
  found?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function SheetHead() {
  return (
    <>
      <colgroup>
        <col />
        {CELLS.map((cell) => (
          <col key={cell} className="sheet-col" />
        ))}
        <col className="sheet-col narrow" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {say.inspection.columns.contract}
          </th>
          {GROUPS.map((group) => (
            <th key={group} scope="colgroup" colSpan={cellsOf(group).length} className="group">
              {say.inspection.groups[group]}
            </th>
          ))}
          <th scope="col" rowSpan={2} className="number">
            {say.inspection.columns.open}
          </th>
        </tr>
        <tr>
          {CELLS.map((cell) => (
            <th key={cell} scope="col" className="cell-head">
              {say.inspection.cells[cell]}
            </th>
          ))}
        </tr>
      </thead>
    </>
  )
}

function ContractName({ contract }: { contract: SheetContract }) {
  const { title, division, contractor, origin, hasSubvendor } = contract
  return (
    <>
      <b>{title}</b>
      <span className="soft">
        {division}　{contractor}
        {origin === 'outside' ? `　${say.inspection.outside}` : ''}
        {hasSubvendor ? `　${say.inspection.hasSubvendor}` : ''}
      </span>
    </>
  )
}

type CellProps = {
  readonly at: At
  readonly value: SheetCell
  readonly isAt: boolean
  readonly onAt: (at: At) => void
  readonly onOpen: (at: At) => void
}

function GridCell({ at, value, isAt, onAt, onOpen }: CellProps) {
  return (
    <td
      data-at={`${at.contractKey} ${at.cell}`}
      className={`sheet-cell ${lookOf(value)}`}
      tabIndex={isAt ? 0 : -1}
      aria-selected={isAt}
      aria-label={spokenOf(value)}
      onFocus={() => {
        if (!isAt) onAt(at)
      }}
      onClick={(event) => event.currentTarget.focus()}
      onDoubleClick={() => onOpen(at)}
    >
      {shownIn(value)}
    </td>
  )
}

const lookOf = ({ asked, answer, proposal }: SheetCell): string =>
  !asked ? 'blank' : answer !== null ? `said-${answer}` : proposal === null ? 'open' : 'proposed'

const shownIn = ({ asked, answer, proposal }: SheetCell): string => {
  const { marks } = say.inspection
  if (!asked) return marks.none
  return answer !== null ? String(answer) : proposal === null ? marks.open : `${marks.proposed}${proposal.answer}`
}

const spokenOf = ({ asked, answer, proposal }: SheetCell): string => {
  const { spoken } = say.inspection
  if (!asked) return spoken.none
  if (answer !== null) return spoken.answered(answer)
  return proposal === null ? spoken.open : spoken.proposed(proposal.answer)
}

function RolledUp({ sheet: { rolled, contracts } }: { sheet: InspectionSheet }) {
  const { marks, bad, waiting } = say.inspection
  return (
    <tfoot>
      <tr>
        <th scope="row">{say.inspection.rollUp}</th>
        {CELLS.map((cell) => {
          const state = rolled.cells[cell]
          const count =
            rolled.bad[cell] > 0 ? bad(rolled.bad[cell]) : rolled.open[cell] > 0 ? waiting(rolled.open[cell]) : ''
          return (
            <td key={cell} data-sum={cell} className={`sheet-cell sum ${state === 1 ? 'said-1' : ''}`}>
              <b>{state === 'open' ? marks.open : state === 'none' ? '' : state}</b>
              <span className="soft">{count}</span>
            </td>
          )
        })}
        <td className="number">{contracts.reduce((sum, { open }) => sum + open, 0)}</td>
      </tr>
    </tfoot>
  )
}
