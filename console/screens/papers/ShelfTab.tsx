/** One list of papers: what is to be filed, kept, due or gone; found by a receipt number or a box. */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { PaperKind, ShelfList } from '../../ask/shapes/shelf.ts'
import { useSettled } from '../../ask/useSettled.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { paperColumns } from './columns.tsx'
import { DisposeDialog, FileDialog } from './PaperDialogs.tsx'
import { PapersWork } from './PapersWork.tsx'
import type { TabProps } from './PapersWork.tsx'
import { allOf, meant, toggled } from './picks.ts'

type ShelfProps = TabProps & { readonly list: ShelfList }

export function ShelfTab({ list, tab, onTab }: ShelfProps) {
  const session = useSession()
  const [find, setFind] = useState('')
  const [kind, setKind] = useState<PaperKind | null>(null)
  const [selected, select] = useState<string | null>(null)
  const [picked, setPicked] = useState<readonly string[]>([])
  const [dialog, setDialog] = useState<'file' | 'dispose' | null>(null)
  const found = useView('papers', { list, kind, find: useSettled(find.trim()) }, { keep: true })
  const rows = found.answer?.papers ?? []
  const keys = rows.map(({ paperId }) => paperId)
  const wanted = meant(keys, picked, selected ?? keys[0] ?? null)
  const can = (act: string, lists: readonly ShelfList[]): boolean =>
    wanted.length > 0 && lists.includes(list) && may(session, 'perform', act)
  const done = (): void => {
    setPicked([])
    found.again()
  }
  const ends = { onDone: done, onClose: () => setDialog(null) }
  return (
    <PapersWork
      tab={tab}
      onTab={onTab}
      actions={{
        pick: selected === null || list === 'disposed' ? null : () => setPicked((now) => toggled(now, selected)),
        pickAll: rows.length === 0 || list === 'disposed' ? null : () => setPicked((now) => allOf(keys, now)),
        refresh: done,
        disposePapers: can('dispose-papers', ['due', 'kept'])
          ? { run: () => setDialog('dispose'), count: wanted.length }
          : null,
        filePapers: can('file-papers', ['to-file', 'kept', 'due'])
          ? { run: () => setDialog('file'), count: wanted.length }
          : null,
      }}
    >
      <div className="papers">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <Narrow find={find} kind={kind} onFind={setFind} onKind={setKind} note={noteOf(picked, rows.length)} />
        <RowGrid
          label={say.shelf.tabs[list]}
          columns={paperColumns(list, picked)}
          rows={rows}
          keyOf={({ paperId }) => paperId}
          selected={selected}
          onSelect={select}
          onSpace={({ paperId }) => setPicked((now) => toggled(now, paperId))}
          onOpen={() => list !== 'disposed' && wanted.length > 0 && setDialog(list === 'due' ? 'dispose' : 'file')}
          empty={found.loading ? say.frame.loading : say.shelf.empty[list]}
          autoFocus
        />
        {found.answer?.more === true ? <p className="soft">▲ {say.shelf.more}</p> : null}
      </div>
      {dialog === 'file' ? <FileDialog papers={wanted} {...ends} /> : null}
      {dialog === 'dispose' ? (
        <DisposeDialog
          papers={wanted}
          witnessed={rows.some(({ paperId, witnessed }) => witnessed && wanted.includes(paperId))}
          {...ends}
        />
      ) : null}
    </PapersWork>
  )
}

const noteOf = (picked: readonly string[], all: number): string =>
  picked.length === 0 ? '' : say.shelf.picked(picked.length, all)

type NarrowProps = {
  find: string
  kind: PaperKind | null
  note: string
  onFind: (find: string) => void
  onKind: (kind: PaperKind | null) => void
}

const KINDS: readonly PaperKind[] = ['notification', 'certificate-request', 'ex-officio-record']

function Narrow({ find, kind, note, onFind, onKind }: NarrowProps) {
  return (
    <p className="papers-narrow">
      <label>
        {say.shelf.find}
        <input
          className="input"
          autoComplete="off"
          maxLength={60}
          value={find}
          onChange={(event) => onFind(event.target.value)}
        />
      </label>
      <label>
        {say.shelf.kind}
        <select
          className="input"
          value={kind ?? ''}
          onChange={(event) => onKind(KINDS.find((each) => each === event.target.value) ?? null)}
        >
          <option value="">{say.shelf.allKinds}</option>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {say.shelf.kinds[each]}
            </option>
          ))}
        </select>
      </label>
      <span role="status" className="push">
        {note}
      </span>
    </p>
  )
}
