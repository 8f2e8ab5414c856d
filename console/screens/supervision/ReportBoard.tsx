/** The list of reports with the opened one below it; what can be done about a report the screen around it decides. */
import { useState } from 'react'
import type { ReportLine } from '../../ask/shapes/supervision.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { REPORT_COLUMNS, reportKey } from './columns.tsx'
import { ReportSheet } from './ReportSheet.tsx'

type List = 'open' | 'confirmed'

export type Reports = {
  readonly found: ReturnType<typeof useView<'work-reports'>>
  readonly list: List
  readonly chosen: ReportLine | undefined
  readonly selected: string | null
  readonly opened: string | null
  readonly show: (list: List) => void
  readonly select: (key: string) => void
  readonly open: (line: ReportLine) => void
}

/** What is asked and what is chosen. */
export const useReports = (view: 'work-reports' | 'own-reports'): Reports => {
  const [list, show] = useState<List>('open')
  const [selected, select] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const found = useView(view, { list, reportId: opened }, { keep: true })
  const rows = found.answer?.reports ?? []
  const chosen = rows.find((row) => reportKey(row) === selected) ?? rows[0]
  return { found, list, chosen, selected, opened, show, select, open: ({ reportId }) => setOpened(reportId) }
}

type BoardProps = { readonly reports: Reports; readonly onRedraft: ((line: ReportLine) => void) | null }

export function ReportBoard({ reports, onRedraft }: BoardProps) {
  const { found, list, selected, opened, show, select, open } = reports
  const rows = found.answer?.reports ?? []
  const sheet = rows.find(({ reportId }) => reportId !== null && reportId === opened)
  const isOpen = sheet !== undefined && (sheet.state === 'drafted' || sheet.state === 'sent-back')
  return (
    <>
      <ProblemNote problem={found.problem} onAgain={found.again} />
      <p className="supervision-narrow">
        <label>
          {say.supervision.list}
          <select
            className="input"
            value={list}
            onChange={(event) => show(event.target.value === 'confirmed' ? 'confirmed' : 'open')}
          >
            <option value="open">{say.supervision.open}</option>
            <option value="confirmed">{say.supervision.confirmed}</option>
          </select>
        </label>
        <span className="soft">{found.answer?.more === true ? say.supervision.more : say.supervision.openHint}</span>
      </p>
      <RowGrid
        label={say.supervision.tabs.reports}
        columns={REPORT_COLUMNS}
        rows={rows}
        keyOf={reportKey}
        selected={selected}
        onSelect={select}
        onOpen={open}
        empty={found.loading ? say.frame.loading : say.supervision.emptyReports}
        autoFocus
      />
      {sheet === undefined ? null : (
        <ReportSheet line={sheet} onRedraft={onRedraft !== null && isOpen ? () => onRedraft(sheet) : null} />
      )}
    </>
  )
}
