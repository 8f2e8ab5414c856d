/** 職権記録書: the sheets of ex officio changes; Enter prints one, F9 files it. [告示15号 第3-2] */
import { useState } from 'react'
import { kindTitle } from '../../app/kinds.ts'
import { may, useSession } from '../../app/session.ts'
import type { SheetRow } from '../../ask/shapes/shelf.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { PrintDialog } from '../../parts/PrintDialog/PrintDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { dayText } from './columns.tsx'
import { FileDialog } from './PaperDialogs.tsx'
import { PapersWork } from './PapersWork.tsx'
import type { TabProps } from './PapersWork.tsx'

/** States in which the case says what is recorded. */
const PRINTED: readonly string[] = ['provisional', 'checked', 'final']

export function RecordsTab({ tab, onTab }: TabProps) {
  const session = useSession()
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'print' | 'file' | null>(null)
  const found = useView('ex-officio-records', { caseId: null }, { keep: true })
  const rows = found.answer?.records ?? []
  const chosen = rows.find(({ recordId }) => recordId === selected) ?? rows[0]
  const canFile = chosen?.state === 'final' && may(session, 'perform', 'file-papers')
  const canPrint =
    chosen !== undefined && PRINTED.includes(chosen.state) && may(session, 'issue', 'ex-officio-record')
  const ends = { onDone: found.again, onClose: () => setDialog(null) }
  return (
    <PapersWork
      tab={tab}
      onTab={onTab}
      actions={{
        pick: null,
        pickAll: null,
        refresh: found.again,
        disposePapers: null,
        filePapers: canFile ? () => setDialog('file') : null,
      }}
    >
      <div className="papers">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <RowGrid
          label={say.shelf.tabs.records}
          columns={COLUMNS}
          rows={rows}
          keyOf={({ recordId }) => recordId}
          selected={selected}
          onSelect={select}
          onOpen={() => canPrint && setDialog('print')}
          empty={found.loading ? say.frame.loading : say.sheet.empty}
          autoFocus
        />
        <p className="soft">{say.sheet.hint}</p>
      </div>
      {dialog === 'file' && chosen !== undefined ? <FileDialog papers={[chosen.recordId]} {...ends} /> : null}
      {dialog === 'print' && chosen !== undefined ? (
        <PrintDialog
          paper="ex-officio-record"
          input={{ caseId: chosen.caseId }}
          title={say.sheet.print(chosen.recordNo)}
          action="printLetter"
          {...ends}
        />
      ) : null}
    </PapersWork>
  )
}

const COLUMNS: readonly Column<SheetRow>[] = [
  { id: 'no', title: say.sheet.no, width: '9rem', cell: ({ recordNo }) => <b>{recordNo}</b> },
  { id: 'label', title: say.shelf.columns.label, width: '10rem', cell: ({ receiptNo }) => receiptNo },
  {
    id: 'title',
    title: say.shelf.columns.title,
    width: '9rem',
    cell: ({ title }) => (title === null ? say.shelf.hidden : kindTitle(title)),
  },
  {
    id: 'names',
    title: say.shelf.columns.names,
    width: '12rem',
    cell: ({ names }) => <span className="names">{names.join('、')}</span>,
  },
  { id: 'ground', title: say.sheet.ground, cell: ({ ground, note }) => `${say.sheet.grounds[ground]}　${note}` },
  {
    id: 'opened',
    title: say.sheet.opened,
    width: '16rem',
    cell: ({ openedOn, openedBy }) => `${dayText(openedOn)}　${openedBy ?? ''}`,
  },
  { id: 'prints', title: say.sheet.prints, width: '5rem', numeric: true, cell: ({ prints }) => prints },
]
