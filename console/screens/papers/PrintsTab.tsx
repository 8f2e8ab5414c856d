/** 確認用帳票: what has been printed and must be destroyed, the overdue ones marked. [第3-5(3)] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { printColumns } from './columns.tsx'
import { DestroyDialog } from './PaperDialogs.tsx'
import { PapersWork } from './PapersWork.tsx'
import type { TabProps } from './PapersWork.tsx'
import { allOf, meant, toggled } from './picks.ts'

export function PrintsTab({ tab, onTab }: TabProps) {
  const session = useSession()
  const [selected, select] = useState<string | null>(null)
  const [picked, setPicked] = useState<readonly string[]>([])
  const [destroying, setDestroying] = useState(false)
  const found = useView('review-prints', { destroyed: false }, { keep: true })
  const rows = found.answer?.prints ?? []
  const keys = rows.map(({ printId }) => printId)
  const wanted = meant(keys, picked, selected ?? keys[0] ?? null)
  const done = (): void => {
    setPicked([])
    found.again()
  }
  const mayDestroy = wanted.length > 0 && may(session, 'perform', 'destroy-review-prints')
  return (
    <PapersWork
      tab={tab}
      onTab={onTab}
      actions={{
        pick: selected === null ? null : () => setPicked((now) => toggled(now, selected)),
        pickAll: rows.length === 0 ? null : () => setPicked((now) => allOf(keys, now)),
        refresh: done,
        disposePapers: mayDestroy ? { run: () => setDestroying(true), count: wanted.length } : null,
        filePapers: null,
      }}
    >
      <div className="papers">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <RowGrid
          label={say.shelf.tabs.prints}
          columns={printColumns(picked)}
          rows={rows}
          keyOf={({ printId }) => printId}
          selected={selected}
          onSelect={select}
          onSpace={({ printId }) => setPicked((now) => toggled(now, printId))}
          onOpen={() => mayDestroy && setDestroying(true)}
          empty={found.loading ? say.frame.loading : say.shelf.empty.prints}
          autoFocus
        />
      </div>
      {destroying ? <DestroyDialog prints={wanted} onDone={done} onClose={() => setDestroying(false)} /> : null}
    </PapersWork>
  )
}
