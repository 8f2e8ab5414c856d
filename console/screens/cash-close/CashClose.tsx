/** 手数料の締め: the day's copies against the money in the drawer, numbers without a gap, once. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { addDays, isCivilDay } from '../../../src/law/calendar.ts'
import { formatEra } from '../../../src/law/era.ts'
import { may, useSession } from '../../app/session.ts'
import type { CashDay } from '../../ask/shapes/papers.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { CashLines } from './CashLines.tsx'
import './CashClose.css'

export default function CashClose() {
  const navigate = useNavigate()
  const session = useSession()
  const [day, setDay] = useState(session.today.civil)
  const [counted, setCounted] = useState('')
  const [closing, setClosing] = useState(false)
  const found = useView('cash-day', { day, place: null })
  const cash = found.answer ?? undefined
  const yen = counted.trim() === '' ? null : Number(counted.normalize('NFKC').replace(/\D/g, ''))
  const step = (by: number): void => {
    if (isCivilDay(day)) setDay(addDays(day, by))
    setCounted('')
  }
  return (
    <Work
      screen="cash-close"
      title={isCivilDay(day) ? say.cash.title(formatEra(day)) : say.frame.titles['cash-close']}
      keys={{
        previousDay: () => step(-1),
        nextDay: day < session.today.civil ? () => step(1) : null,
        refresh: found.again,
        closeDay:
          cash !== undefined && cash.closed === null && yen !== null && may(session, 'hand-over', 'close-cash')
            ? () => setClosing(true)
            : null,
        back: () => void navigate({ to: '/' }),
      }}
      beside={cash === undefined ? null : <span className="soft">{cash.place}</span>}
    >
      <div className="cash">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        {cash === undefined ? null : <CashSum cash={cash} counted={counted} yen={yen} onCount={setCounted} />}
        {cash === undefined ? null : <CashLines cash={cash} />}
      </div>
      {closing && cash !== undefined && yen !== null ? (
        <ActDialog
          title={say.cash.closeTitle}
          act="close-cash"
          action="closeDay"
          fields={[
            {
              name: 'note',
              label: say.cash.note,
              type: 'note',
              required: yen !== cash.yenDue,
              hint: say.cash.noteHint,
            },
          ]}
          input={({ note = '' }) => ({ day, yenCounted: yen, note: note.trim() === '' ? null : note.trim() })}
          onDone={found.again}
          onClose={() => setClosing(false)}
        >
          <p className="cash-difference">
            <span>
              {say.cash.due} <b>{say.cash.yen(cash.yenDue)}</b>
            </span>
            <span>
              {say.cash.counted} <b>{say.cash.yen(yen)}</b>
            </span>
          </p>
        </ActDialog>
      ) : null}
    </Work>
  )
}

type SumProps = { cash: CashDay; counted: string; yen: number | null; onCount: (typed: string) => void }

function CashSum({ cash, counted, yen, onCount }: SumProps) {
  const off = yen === null ? null : yen - cash.yenDue
  return (
    <section className="cash-sum panel" aria-label={say.cash.sum}>
      <dl className="cash-counts">
        <div>
          <dt>{say.cash.copies}</dt>
          <dd>{say.cash.count(cash.copies)}</dd>
        </div>
        <div>
          <dt>{say.cash.charged}</dt>
          <dd>{say.cash.count(cash.chargedCopies)}</dd>
        </div>
        <div>
          <dt>{say.cash.exempt}</dt>
          <dd>{say.cash.count(cash.exemptCopies)}</dd>
        </div>
        <div>
          <dt>{say.cash.spoiled}</dt>
          <dd>{say.cash.count(cash.spoiledCopies)}</dd>
        </div>
        <div>
          <dt>{say.cash.due}</dt>
          <dd className="cash-yen">{say.cash.yen(cash.yenDue)}</dd>
        </div>
      </dl>
      {cash.closed === null ? (
        <div className="cash-count">
          <label htmlFor="cash-counted">
            <b>{say.cash.counted}</b>
          </label>
          <input
            id="cash-counted"
            className="input"
            inputMode="numeric"
            autoFocus
            autoComplete="off"
            value={counted}
            onChange={(event) => onCount(event.target.value)}
          />
          <span role="status" className={off === null ? '' : off === 0 ? 'mark good' : 'mark bad-line'}>
            {off === null ? '' : off === 0 ? `✓ ${say.cash.fits}` : `✕ ${say.cash.off(off)}`}
          </span>
        </div>
      ) : (
        <p className="cash-count">
          <span className="mark good">✓ {say.cash.closed}</span>
          <span>
            {say.cash.counted} <b>{say.cash.yen(cash.closed.yen_counted)}</b>　{cash.closed.closed_by}
            {'　'}
            {cash.closed.note}
          </span>
        </p>
      )}
    </section>
  )
}
