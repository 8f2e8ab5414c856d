/** 異動履歴: newest first, what each event changed from and to; or the record as it stood on a day. [STD 2.2.1] */
import { useState } from 'react'
import { isCivilDay } from '../../../src/law/calendar.ts'
import { formatEra } from '../../../src/law/era.ts'
import { reasonTitle } from '../../../src/record/reason.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { EraDateField } from '../../parts/EraDateField/EraDateField.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { itemTitle, printItem } from './items.ts'

type HistoryRow = ShownRecord & { readonly by: string | null }

export function HistoryTab({ personNo }: { personNo: number }) {
  const history = useView('resident-history', { personNo })
  const [day, setDay] = useState('')
  const rows = history.answer?.rows ?? []
  const shown = isCivilDay(day) ? rows.filter(({ eventOn }) => eventOn !== undefined && eventOn.sortOn <= day) : rows
  return (
    <div className="history">
      <ProblemNote problem={history.problem} onAgain={history.again} />
      <div className="row-line">
        <label htmlFor="history-day">{say.record.asOf}</label>
        <EraDateField
          wiring={{ id: 'history-day', 'aria-invalid': false, 'aria-describedby': undefined, 'aria-required': false }}
          value={day}
          calendar="era"
          onChange={(next) => setDay(typeof next === 'string' ? next : '')}
        />
        {isCivilDay(day) ? (
          <b role="status">
            {say.record.asOfSays(formatEra(day), shown[0] === undefined ? null : shown[0].historyNo)}
          </b>
        ) : null}
      </div>
      <ol className="history-list">
        {rows.map((row) => (
          <HistoryEvent key={row.historyNo} row={row} isOn={!isCivilDay(day) || shown.includes(row)} />
        ))}
      </ol>
    </div>
  )
}

function HistoryEvent({ row, isOn }: { row: HistoryRow; isOn: boolean }) {
  const changed = Object.entries(row.changedItems ?? {})
  return (
    <li className={isOn ? 'history-event' : 'history-event later'}>
      <p className="history-head">
        <span className="history-no">{row.historyNo}</span>
        <b>{reasonTitle(row.reason ?? '')}</b>
        <span>
          {say.record.eventOn} {row.eventOn?.text}
        </span>
        <span>
          {say.record.notifiedOn}{' '}
          {row.notifiedOn === undefined || row.notifiedOn === null ? '－' : formatEra(row.notifiedOn)}
        </span>
        <span>
          {say.record.processedOn} {row.processedOn === undefined ? '' : formatEra(row.processedOn)}
        </span>
        <span className="soft push">
          {row.by === null ? '' : say.record.by(row.by)}　{row.inputPlace}
        </span>
      </p>
      {row.hidden.includes('changedItems') ? <p className="masked soft">{say.masked.blocked}</p> : null}
      {changed.length === 0 ? null : (
        <dl className="history-changes">
          {changed.map(([item, [from, to]]) => (
            <div key={item}>
              <dt>{itemTitle(item)}</dt>
              <dd>
                <del>{printItem(item, from) || say.record.blank}</del> →{' '}
                <ins>{printItem(item, to) || say.record.blank}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
