/** 活動: what a contractor's people did on each day, and who has looked through it. [第10-4] */
import { useState } from 'react'
import { addDays, civilDay } from '../../../src/law/calendar.ts'
import { may, useSession } from '../../app/session.ts'
import type { ActivityLine } from '../../ask/shapes/supervision.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { reading } from '../../parts/Scroller/reading.ts'
import { dayText, periodText } from './dayText.ts'
import { FormDialog } from './FormDialog.tsx'
import { reviewForm } from './checkForms.ts'
import type { Form } from './fields.ts'
import { SupervisionWork } from './SupervisionWork.tsx'
import type { TabProps } from './SupervisionWork.tsx'

const W = say.supervision.activity
type Day = Extract<ActivityLine, { readonly kind: 'day' }>
type Review = Extract<ActivityLine, { readonly kind: 'review' }>

/** How many days back one looks. */
const SPANS = [1, 7, 31] as const

export function ActivityTab(props: TabProps) {
  const session = useSession()
  const contracts = props.supervised.answer?.contracts ?? []
  const [wanted, setWanted] = useState<string | null>(null)
  const [span, setSpan] = useState<number>(7)
  const [selected, select] = useState<string | null>(null)
  const [form, setForm] = useState<Form | null>(null)
  const contractId = wanted ?? contracts[0]?.contractId
  const untilDay = session.today.civil
  const fromDay = addDays(civilDay(untilDay), 1 - span)
  const days = contractId === undefined ? null : { contractId, fromDay, untilDay }
  const found = useView('contractor-activity', days, { keep: true })
  const lines = found.answer?.lines ?? []
  const review = days !== null && may(session, 'perform', 'review-activity') ? () => setForm(reviewForm(days)) : null
  return (
    <SupervisionWork
      {...props}
      tab="activity"
      actions={{ addOne: null, sendBack: null, recordStep: review, refresh: found.again }}
    >
      <ProblemNote problem={found.problem} onAgain={found.again} />
      <p className="supervision-narrow">
        <label>
          {say.supervision.contract}
          <select className="input" value={contractId ?? ''} onChange={(event) => setWanted(event.target.value)}>
            {contracts.map(({ contractId: id, number, contractor }) => (
              <option key={id} value={id}>
                {number}　{contractor}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.supervision.period}
          <select className="input" value={span} onChange={(event) => setSpan(Number(event.target.value))}>
            {SPANS.map((count) => (
              <option key={count} value={count}>
                {periodText(addDays(civilDay(untilDay), 1 - count), untilDay)}
              </option>
            ))}
          </select>
        </label>
        <span className="soft">
          {found.answer === undefined ? '' : W.oddHint(found.answer.opens, found.answer.closes)}
        </span>
      </p>
      <RowGrid
        label={say.supervision.tabs.activity}
        columns={COLUMNS}
        rows={lines.filter((line): line is Day => line.kind === 'day')}
        keyOf={keyOf}
        selected={selected}
        onSelect={select}
        empty={found.loading ? say.frame.loading : W.empty}
        autoFocus
      />
      <Reviews of={lines.filter((line): line is Review => line.kind === 'review')} />
      <FormDialog form={form} onDone={found.again} onClose={() => setForm(null)} />
    </SupervisionWork>
  )
}

const keyOf = ({ day, operator, terminal }: Day): string => [day, operator, terminal].join(' ')

const count = (id: 'entries' | 'done' | 'shown'): Column<Day> =>
  ({ id, title: W[id], width: '6rem', numeric: true, cell: (line) => line[id] })
/** Anything but nought wants a look. */
const odd = (id: 'refused' | 'denied' | 'oddHours', title: string): Column<Day> => ({
  id,
  title,
  width: '7rem',
  numeric: true,
  cell: (line) => (line[id] === 0 ? 0 : <span className="mark care">▲ {line[id]}</span>),
})

const COLUMNS: readonly Column<Day>[] = [
  { id: 'day', title: say.supervision.day, width: '11rem', cell: ({ day }) => dayText(day) },
  { id: 'name', title: say.supervision.worker, cell: ({ name }) => <b>{name}</b> },
  {
    id: 'post',
    title: say.supervision.post,
    width: '10rem',
    cell: ({ postNo, terminal }) => `${postNo ?? say.supervision.noPost}　${terminal}`,
  },
  count('entries'),
  count('done'),
  count('shown'),
  odd('refused', W.refused),
  odd('denied', W.denied),
  odd('oddHours', W.odd),
  { id: 'hours', title: W.hours, width: '10rem', cell: ({ firstAt, lastAt }) => `${firstAt}〜${lastAt}` },
]

function Reviews({ of }: { of: readonly Review[] }) {
  return (
    <section className="supervision-sheet panel" {...reading(W.reviews)}>
      <h2>{W.reviews}</h2>
      {of.length === 0 ? <p className="soft">{W.noReviews}</p> : null}
      {of.map(({ fromDay, untilDay, verdict, note, by, at }) => (
        <p key={at}>
          {periodText(fromDay, untilDay)}{' '}
          <span className={verdict === 'ordinary' ? 'mark good' : 'mark care'}>{W.verdicts[verdict]}</span> {note}
          {'　'}
          <span className="soft">{by}</span>
        </p>
      ))}
    </section>
  )
}
