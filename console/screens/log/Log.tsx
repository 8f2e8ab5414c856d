/** 操作ログ検索: who did what, when, from where and to whom; and how far the log is sealed. [STD 10.2] */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { slot, useKept } from '../../app/kept.ts'
import { dayByClock } from '../../app/moment.ts'
import type { LogRow } from '../../ask/shapes/office.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { AnalysesDialog } from './AnalysesDialog.tsx'
import { LOG_COLUMNS } from './columns.tsx'
import { IntegrityStrip } from './IntegrityStrip.tsx'
import { LogFields } from './LogFields.tsx'
import { analysed, blankLogForm, logQuestion } from './question.ts'
import type { LogForm } from './question.ts'
import './Log.css'

type Kept = {
  readonly form: LogForm | null
  readonly asked: LogForm | null
  readonly before: readonly string[]
  readonly selected: string | null
}
const kept = slot<Kept>(() => ({ form: null, asked: null, before: [], selected: null }))

export default function Log() {
  const navigate = useNavigate()
  const [state, keep] = useKept(kept, '')
  const [analyses, setAnalyses] = useState(false)
  const [openedOn] = useState(() => dayByClock(new Date().toISOString()))
  const form = state.form ?? blankLogForm(openedOn)
  const found = useView('log-search', state.asked === null ? null : logQuestion(state.asked, state.before.at(-1)), {
    keep: true,
  })
  const rows = found.answer?.rows ?? []
  const last = rows.at(-1)
  const chosen = rows.find(({ entryId }) => entryId === state.selected)
  const find = (asked: LogForm): void => keep((now) => ({ ...now, form: asked, asked, before: [], selected: null }))
  return (
    <Work
      screen="log"
      keys={{
        analyses: () => setAnalyses(true),
        refresh: state.asked === null ? null : found.again,
        nextPage:
          rows.length === 100 && last !== undefined
            ? () => keep((now) => ({ ...now, before: [...now.before, last.entryId] }))
            : null,
        findLog: () => find(form),
        back: () => void navigate({ to: '/' }),
      }}
      beside={<IntegrityStrip />}
    >
      <div className="log">
        <LogFields
          form={form}
          onChange={(part) => keep((now) => ({ ...now, form: { ...form, ...part } }))}
          onFind={() => find(form)}
        />
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <RowGrid
          label={say.log.results}
          columns={LOG_COLUMNS}
          rows={rows}
          keyOf={({ entryId }) => entryId}
          selected={state.selected}
          onSelect={(selected) => keep((now) => ({ ...now, selected }))}
          empty={state.asked === null ? say.log.hint : found.loading ? say.frame.loading : say.log.nothing}
        />
        <Chosen row={chosen} />
      </div>
      {analyses ? (
        <AnalysesDialog
          onPick={(analysis) => {
            setAnalyses(false)
            find(analysed(form, analysis))
          }}
          onClose={() => setAnalyses(false)}
        />
      ) : null}
    </Work>
  )
}

/** Everything of one entry that may be shown here; what was searched for stays sealed. */
function Chosen({ row }: { row: LogRow | undefined }) {
  if (row === undefined) return <p className="log-chosen soft">{say.log.choose}</p>
  return (
    <p className="log-chosen">
      <span>
        {say.log.entry} <b>{row.entryId}</b>
      </span>
      <span>
        {say.log.place}{' '}
        <b>
          {row.place}　{row.terminal}
        </b>
      </span>
      <span>
        {say.log.persons} <b>{row.persons === null || row.persons.length === 0 ? '－' : row.persons.join('、')}</b>
      </span>
      {row.caseId === null ? null : (
        <span>
          {say.log.caseId} <b>{row.caseId}</b>
        </span>
      )}
    </p>
  )
}
