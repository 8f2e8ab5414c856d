/** 統合記載欄: the notes in the three classes of the standard. [STD 1.1.14] */
import type { ReactNode } from 'react'
import { formatEra } from '../../../src/law/era.ts'
import { reasonTitle } from '../../../src/record/reason.ts'
import type { Notes } from '../../../src/record/notes.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { reading } from '../../parts/Scroller/reading.ts'
import './History.css'

export function NotesTab({ personNo }: { personNo: number }) {
  const found = useView('resident-history', { personNo })
  const notes = found.answer?.notes
  const [newest] = found.answer?.rows ?? []
  const blocked = newest?.blocked === 'error'
  return (
    <div className="notes scrolls" {...reading(say.record.tabs.notes)}>
      <ProblemNote problem={found.problem} onAgain={found.again} />
      {notes === undefined ? <p className="soft">{found.loading ? say.frame.loading : ''}</p> : null}
      {notes === undefined ? null : (
        <div className="note-classes">
          <NoteClass title={say.notes.a} says={say.notes.aSays}>
            {notes.events.map((event) => (
              <EventNote key={event.historyNo} event={event} />
            ))}
          </NoteClass>
          <NoteClass title={say.notes.b} says={say.notes.bSays} hidden={blocked}>
            {notes.cautions.map(({ historyNo, text }) => (
              <li key={historyNo}>
                <span>{say.notes.row(historyNo)}</span>
                <span className="note-text">{text}</span>
              </li>
            ))}
          </NoteClass>
          <NoteClass title={say.notes.c} says={say.notes.cSays} hidden={blocked}>
            {notes.remark === null ? [] : [<Remark key="remark" text={notes.remark} />]}
          </NoteClass>
        </div>
      )}
    </div>
  )
}

type ClassProps = {
  readonly title: string
  readonly says: string
  readonly hidden?: boolean
  readonly children: readonly ReactNode[]
}

function NoteClass({ title, says, hidden = false, children }: ClassProps) {
  return (
    <section className="note-class" aria-label={title}>
      <h2>{title}</h2>
      <p className="soft">{says}</p>
      {hidden ? <p className="masked soft">{say.masked.blocked}</p> : null}
      {hidden || children.length > 0 ? null : <p>{say.notes.none}</p>}
      {children.length === 0 ? null : <ul>{children}</ul>}
    </section>
  )
}

function EventNote({ event }: { event: Notes['events'][number] }) {
  const { historyNo, reason, eventOn, notifiedOn, isCancelled } = event
  const days = [
    `【異動日】${eventOn.text}`,
    ...(notifiedOn === null ? [] : [`【届出日】${formatEra(notifiedOn)}`]),
  ].join('　')
  return (
    <li className={isCancelled ? 'off' : undefined}>
      <span>{say.notes.row(historyNo)}</span>
      <span className="note-text">
        【異動事由】{reasonTitle(reason)}　{days}
        {isCancelled ? `　✕ ${say.history.states.cancelled}` : ''}
      </span>
    </li>
  )
}

function Remark({ text }: { text: string }) {
  return (
    <li>
      <span />
      <span className="note-text">{text}</span>
    </li>
  )
}
