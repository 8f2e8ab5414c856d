/** One event of a person's history: chosen from their rows, newest first; cancelled rows are told apart. */
import { formatEra } from '../../../src/law/era.ts'
import { reasonTitle } from '../../../src/record/reason.ts'
import type { Views } from '../../ask/shapes/index.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import type { Wiring } from '../Field/FieldFrame.tsx'

type HistoryRowFieldProps = {
  readonly wiring: Wiring
  /** Whose history; nobody's until somebody is chosen beside it. */
  readonly personNo: number | null
  readonly value: unknown
  readonly onChange: (historyNo: number | null) => void
}

type HistoryRow = Views['resident-history']['answer']['rows'][number]

export function HistoryRowField({ wiring, personNo, value, onChange }: HistoryRowFieldProps) {
  const history = useView('resident-history', personNo === null ? null : { personNo })
  const rows = history.answer?.rows ?? []
  return (
    <select
      {...wiring}
      className="input wide"
      disabled={personNo === null}
      value={typeof value === 'number' ? String(value) : ''}
      onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">{personNo === null ? say.historyRow.nobody : say.historyRow.choose}</option>
      {typeof value === 'number' && !rows.some(({ historyNo }) => historyNo === value) ? (
        <option value={value}>{value}</option>
      ) : null}
      {rows.map((row) => (
        <option key={row.historyNo} value={row.historyNo}>
          {titleOf(row)}
        </option>
      ))}
    </select>
  )
}

/** 3　転居　令和8年4月1日（処理 令和8年4月3日）. */
const titleOf = ({ historyNo, reason, eventOn, processedOn }: HistoryRow): string =>
  [
    historyNo,
    reasonTitle(reason ?? ''),
    eventOn?.text ?? '',
    processedOn === undefined ? '' : say.historyRow.processed(formatEra(processedOn)),
  ].join('　')
