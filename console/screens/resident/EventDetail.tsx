/** One event of the history: who had it written, from which case, where and when, and what it changed. */
import { momentText } from '../../app/moment.ts'
import type { Difference, HistoryRow } from '../../ask/shapes/register.ts'
import { say } from '../../messages/say.ts'
import { Masked } from '../../parts/Masked/Masked.tsx'
import { reading } from '../../parts/Scroller/reading.ts'
import { formatEra } from '../../../src/law/era.ts'
import { reasonTitle } from '../../../src/record/reason.ts'
import { itemTitle, printItem } from './items.ts'

export function EventDetail({ row }: { row: HistoryRow | undefined }) {
  if (row === undefined) return <div className="history-side" />
  const title = say.history.rowOf(row.historyNo)
  return (
    <div className="history-side panel scrolls" {...reading(title)}>
      <h2>
        {title}　{reasonTitle(row.reason)}
      </h2>
      {row.isCancelled ? <p className="mark bad-line">✕ {say.history.isCancelled}</p> : null}
      {row.cancels === null ? null : <p className="mark care">▲ {say.history.cancels(row.cancels)}</p>}
      <dl className="pairs">
        {factsOf(row).map(([name, value]) => (
          <div key={name} className="pair">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{say.history.changed}</h3>
      <Changes row={row} />
    </div>
  )
}

/** What is known of how the row came to be; blanks are left out. */
const factsOf = (row: HistoryRow): readonly (readonly [string, string])[] => {
  const { written } = say.history
  const days = [
    [say.record.eventOn, row.eventOn.text],
    [say.record.notifiedOn, row.notifiedOn === null ? '' : formatEra(row.notifiedOn)],
    [say.record.processedOn, formatEra(row.processedOn)],
  ] as const
  const people = [
    [written.case, row.receiptNo],
    [written.entered, row.enteredBy],
    [written.checked, row.checkedBy],
    [written.approved, row.approvedBy],
    [written.place, row.inputPlace],
    [written.terminal, row.inputTerminal],
    [written.at, row.finalisedAt === null ? null : momentText(row.finalisedAt)],
    [say.record.items.cautionNote, row.cautionNote],
  ] as const
  return [...days, ...people].flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, value] as const],
  )
}

function Changes({ row: { differences, historyNo } }: { row: HistoryRow }) {
  if (differences === null) return <p className="masked soft">{say.masked.blocked}</p>
  if (differences.length === 0)
    return <p className="soft">{historyNo === 1 ? say.history.opening : say.history.nothingChanged}</p>
  return (
    <DifferenceTable
      label={say.history.changed}
      rows={differences.map(printed)}
    />
  )
}

type PrintedDifference = {
  readonly item: string
  readonly from: string
  readonly to: string
  readonly hidden?: boolean
}

const printed = ({ item, from, to, hidden }: Difference): PrintedDifference => ({
  item,
  from: printItem(item, from),
  to: printItem(item, to),
  hidden,
})

type TableProps = {
  readonly label: string
  readonly rows: readonly PrintedDifference[]
  readonly heads?: readonly [string, string]
}

/** Item by item, from what to what. */
export function DifferenceTable({ label, rows, heads = [say.history.from, say.history.to] }: TableProps) {
  return (
    <table className="differences" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{say.history.item}</th>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ item, from, to, hidden = false }) => (
          <tr key={item}>
            <th scope="row">{itemTitle(item)}</th>
            <td className="names">
              <Masked value={from || say.record.blank} hidden={hidden} />
            </td>
            <td className="names now">
              <Masked value={to || say.record.blank} hidden={hidden} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
