/** 保存期間: how long each kind of paper is kept, and until when a review print may lie about. [令34条4項] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { KindPeriod } from '../../ask/shapes/shelf.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { dayText } from './columns.tsx'
import { PapersWork } from './PapersWork.tsx'
import type { TabProps } from './PapersWork.tsx'

export function PeriodsTab({ tab, onTab }: TabProps) {
  const session = useSession()
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'period' | 'limit' | null>(null)
  const found = useView('retention', {}, { keep: true })
  const rows = found.answer?.kinds ?? []
  const chosen = rows.find(({ kind }) => kind === selected) ?? rows[0]
  const mayDo = (id: string): boolean => may(session, 'perform', id)
  const ends = { onDone: found.again, onClose: () => setDialog(null) }
  return (
    <PapersWork
      tab={tab}
      onTab={onTab}
      actions={{ pick: null, pickAll: null, refresh: found.again, disposePapers: null, filePapers: null }}
    >
      <div className="papers">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <p className="papers-narrow">
          <span>{found.answer === undefined ? '' : say.shelf.minimum(found.answer.minimum)}</span>
          {mayDo('set-retention') && chosen !== undefined ? (
            <button type="button" className="button push" onClick={() => setDialog('period')}>
              {say.shelf.setPeriod}
            </button>
          ) : null}
          {mayDo('set-review-limit') ? (
            <button type="button" className="button" onClick={() => setDialog('limit')}>
              {say.shelf.setLimit}
            </button>
          ) : null}
        </p>
        <RowGrid
          label={say.shelf.tabs.periods}
          columns={COLUMNS}
          rows={rows}
          keyOf={({ kind }) => kind}
          selected={selected}
          onSelect={select}
          empty={say.frame.loading}
          autoFocus
        />
      </div>
      {dialog === 'period' && chosen !== undefined ? <PeriodDialog of={chosen} {...ends} /> : null}
      {dialog === 'limit' ? <LimitDialog {...ends} /> : null}
    </PapersWork>
  )
}

const COLUMNS: readonly Column<KindPeriod>[] = [
  { id: 'kind', title: say.shelf.columns.kind, width: '12rem', cell: ({ kind }) => <b>{say.shelf.kinds[kind]}</b> },
  {
    id: 'years',
    title: say.shelf.yearsLabel,
    width: '10rem',
    cell: ({ now }) => (now === null ? say.shelf.lawOnly : say.shelf.years(now.years)),
  },
  {
    id: 'witnessed',
    title: say.shelf.witnessed,
    width: '10rem',
    cell: ({ now }) => say.shelf.witnessedChoices[now?.witnessed === true ? 'true' : 'false'],
  },
  { id: 'provision', title: say.shelf.provision, cell: ({ now }) => now?.provision ?? '' },
  {
    id: 'later',
    title: say.shelf.fromDay,
    width: '16rem',
    cell: ({ later }) => later.map(({ fromDay, years }) => say.shelf.later(dayText(fromDay), years)).join('、'),
  },
]

type Ends = { readonly onDone: () => void; readonly onClose: () => void }

function PeriodDialog({ of: { kind, now }, ...ends }: Ends & { of: KindPeriod }) {
  const { today } = useSession()
  return (
    <ActDialog
      {...ends}
      title={`${say.shelf.setPeriod}　${say.shelf.kinds[kind]}`}
      act="set-retention"
      fields={[
        {
          name: 'years',
          label: say.shelf.yearsLabel,
          type: 'number',
          required: true,
          initial: String(now?.years ?? 1),
        },
        { name: 'fromDay', label: say.shelf.fromDay, type: 'day', required: true, initial: today.civil },
        {
          name: 'witnessed',
          label: say.shelf.witnessed,
          type: 'choice',
          choices: say.shelf.witnessedChoices,
          initial: String(now?.witnessed ?? false),
        },
        {
          name: 'provision',
          label: say.shelf.provision,
          type: 'text',
          required: true,
          initial: now?.provision ?? '',
        },
      ]}
      input={({ years = '', fromDay, witnessed, provision = '' }) => ({
        kind,
        fromDay,
        years: Number(years.normalize('NFKC')),
        witnessed: witnessed === 'true',
        provision: provision.trim(),
      })}
    />
  )
}

function LimitDialog(ends: Ends) {
  return (
    <ActDialog
      {...ends}
      title={say.shelf.setLimit}
      act="set-review-limit"
      fields={[
        {
          name: 'days',
          label: say.shelf.limitDays,
          type: 'number',
          required: true,
          initial: '0',
          hint: say.shelf.limitHint,
        },
      ]}
      input={({ days = '' }) => ({ days: Number(days.normalize('NFKC')) })}
    />
  )
}
