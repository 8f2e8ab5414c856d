/**
 * A table walked with the arrow keys: the chosen row survives every new answer, and Enter opens only what is
 * highlighted.
 */
import { Fragment, useEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { isComposing } from '../../keys/composing.ts'
import { stepTo } from './order.ts'
import './RowGrid.css'

export type Column<R> = {
  readonly id: string
  readonly title: string
  /** Any CSS width; what has none shares the rest. */
  readonly width?: string
  readonly numeric?: boolean
  /** A title written from top to bottom, over a column of marks. */
  readonly upright?: boolean
  readonly cell: (row: R) => ReactNode
}

export type RowGridProps<R> = {
  readonly label: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly keyOf: (row: R) => string
  readonly selected: string | null
  readonly onSelect: (key: string) => void
  readonly onOpen?: (row: R) => void
  readonly onSpace?: (row: R) => void
  /** Rows that follow one another under the same title are headed by it. */
  readonly groupOf?: (row: R) => string
  readonly rowClass?: (row: R) => string
  readonly empty: string
  /** The grid takes the focus when it first has rows. */
  readonly autoFocus?: boolean
}

export function RowGrid<R>(props: RowGridProps<R>) {
  const { label, columns, rows, keyOf, selected, empty } = props
  const body = useRef<HTMLTableSectionElement>(null)
  useFirstFocus(body, props.autoFocus === true && rows.length > 0)
  const keys = rows.map(keyOf)
  const entrance = selected !== null && keys.includes(selected) ? selected : (keys[0] ?? null)
  return (
    <div className="grid-scroll panel">
      <table className="grid" role="grid" aria-label={label} onKeyDown={(event) => walk(event, props)}>
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={width === undefined ? {} : { width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={classOf(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, at) => (
            <Fragment key={keyOf(row)}>
              <GroupHead of={props.groupOf} row={row} before={rows[at - 1]} span={columns.length} />
              <GridRow {...props} row={row} isEntrance={keyOf(row) === entrance} />
            </Fragment>
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p className="grid-empty">{empty}</p> : null}
    </div>
  )
}

const classOf = <R,>({ numeric, upright }: Column<R>): string | undefined =>
  numeric === true ? 'number' : upright === true ? 'upright' : undefined

const useFirstFocus = (body: React.RefObject<HTMLTableSectionElement | null>, wanted: boolean): void => {
  useEffect(() => {
    if (wanted) body.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus({ preventScroll: true })
  }, [body, wanted])
}

type GroupProps<R> = { of: ((row: R) => string) | undefined; row: R; before: R | undefined; span: number }

function GroupHead<R>({ of, row, before, span }: GroupProps<R>) {
  if (of === undefined) return null
  const title = of(row)
  if (before !== undefined && of(before) === title) return null
  return (
    <tr className="grid-group">
      <th colSpan={span} scope="rowgroup">
        {title}
      </th>
    </tr>
  )
}

function GridRow<R>(props: RowGridProps<R> & { readonly row: R; readonly isEntrance: boolean }) {
  const { row, columns, keyOf, selected, onSelect, onOpen, isEntrance, rowClass } = props
  const key = keyOf(row)
  const chosen = key === selected
  return (
    <tr
      data-key={key}
      className={rowClass?.(row)}
      tabIndex={isEntrance ? 0 : -1}
      aria-selected={chosen}
      onFocus={() => {
        if (!chosen) onSelect(key)
      }}
      onClick={() => onSelect(key)}
      onDoubleClick={() => onOpen?.(row)}
    >
      {columns.map((column) => (
        <td key={column.id} className={classOf(column)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}

const walk = <R,>(event: KeyboardEvent<HTMLTableElement>, props: RowGridProps<R>): void => {
  if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey || event.metaKey) return
  const from = event.target
  if (!(from instanceof HTMLTableRowElement)) return
  const { rows, keyOf, onOpen, onSpace } = props
  const at = rows.findIndex((row) => keyOf(row) === from.dataset['key'])
  const row = rows[at]
  if (row === undefined) return
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') onOpen?.(row)
    else onSpace?.(row)
    return
  }
  const to = stepTo(event.key, at, rows.length)
  if (to === undefined) return
  event.preventDefault()
  const key = rows[to]
  if (key !== undefined) focusRow(event.currentTarget, keyOf(key))
}

/** Puts the focus on a row by its key. */
export const focusRow = (within: ParentNode, key: string): void => {
  const row = within.querySelector<HTMLElement>(`tr[data-key="${CSS.escape(key)}"]`)
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}
