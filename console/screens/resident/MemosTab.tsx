/** メモ: what officers tell each other of a person, with everything a memo said before. [STD 1.1.15] */
import { useState } from 'react'
import { momentText } from '../../app/moment.ts'
import { may, useSession } from '../../app/session.ts'
import type { Memo, Wording } from '../../ask/shapes/register.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { MemoDialog, type MemoWork } from './MemoDialog.tsx'
import './History.css'

export function MemosTab({ personNo }: { personNo: number }) {
  const found = useView('memos', { personNo })
  const session = useSession()
  const [work, setWork] = useState<MemoWork | null>(null)
  const mayWrite = may(session, 'perform', 'write-memo') && found.answer?.hidden === false
  const memos = found.answer?.memos ?? []
  return (
    <div className="memo-list">
      <ProblemNote problem={found.problem} onAgain={found.again} />
      <p className="row-line">
        {mayWrite ? (
          <button type="button" className="button strong" onClick={() => setWork({ kind: 'write' })}>
            {say.memos.write}
          </button>
        ) : null}
        <span className="soft">{say.memos.says}</span>
      </p>
      {found.answer?.hidden === true ? <p className="masked soft">{say.masked.blocked}</p> : null}
      {found.answer?.hidden === false && memos.length === 0 ? <p>{say.memos.none}</p> : null}
      {memos.map((memo) => (
        <MemoCard key={memo.memoNo} memo={memo} onWork={mayWrite ? setWork : null} />
      ))}
      {work === null ? null : (
        <MemoDialog personNo={personNo} work={work} onDone={found.again} onClose={() => setWork(null)} />
      )}
    </div>
  )
}

type CardProps = { readonly memo: Memo; readonly onWork: ((work: MemoWork) => void) | null }

function MemoCard({ memo, onWork }: CardProps) {
  const [newest, ...earlier] = memo.wordings
  if (newest === undefined) return null
  return (
    <article className={newest.content === null ? 'memo panel gone' : 'memo panel'} aria-label={say.memos.list}>
      <p className="memo-head">
        <Who wording={newest} />
        {onWork === null || newest.content === null ? null : (
          <span className="push row-line">
            <button type="button" className="button small" onClick={() => onWork({ kind: 'change', memo })}>
              {say.memos.change}
            </button>
            <button type="button" className="button small" onClick={() => onWork({ kind: 'take-away', memo })}>
              {say.memos.takeAway}
            </button>
          </span>
        )}
      </p>
      <p className="note-text">{newest.content ?? say.memos.takenAway}</p>
      {earlier.length === 0 ? null : (
        <details>
          <summary>{say.memos.history(earlier.length)}</summary>
          <ol>
            {earlier.map((wording) => (
              <li key={wording.revision}>
                <Who wording={wording} />
                <p className="note-text">{wording.content ?? say.memos.takenAway}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </article>
  )
}

function Who({ wording: { by, at } }: { wording: Wording }) {
  return <span className="soft">{say.memos.by(by, momentText(at))}</span>
}
