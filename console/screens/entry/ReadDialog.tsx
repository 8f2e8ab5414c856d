/** 転出証明書の取込み: the text of a CSV or a QR code, or the reference of a message, fills the form. [STD 10.8] */
import { useId, useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { CaseView } from '../../ask/shapes/roads.ts'
import { useAct } from '../../ask/useAct.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import type { DraftDesk } from './useDraft.ts'

type ReadProps = { readonly known: CaseView; readonly desk: DraftDesk; readonly onClose: () => void }

export function ReadDialog({ known, desk, onClose }: ReadProps) {
  const id = useId()
  const [text, setText] = useState('')
  const reading = useAct<{ readonly draft: unknown }>('read-certificate')
  const { caseId, source } = known
  const isMessage = source === 'message'
  const read = async (): Promise<void> => {
    const told = isMessage ? { caseId, source, reference: text.trim() } : { caseId, source, text }
    const done = await reading.run(told)
    if (done === undefined) return
    desk.begin(done.draft, true)
    onClose()
  }
  return (
    <ConfirmDialog
      title={say.entry.read}
      action="readPaper"
      busy={reading.busy}
      ready={text.trim() !== ''}
      onDo={() => void read()}
      onClose={onClose}
    >
      <label htmlFor={id}>
        <b>{isMessage ? say.entry.readReference : say.entry.readText}</b>
      </label>
      {isMessage ? (
        <ReadReference id={id} reference={text} onReference={setText} />
      ) : (
        <ReadText id={id} text={text} onText={setText} />
      )}
      {reading.problem?.findings.map(({ code, says, remedy }, at) => (
        <p key={`${code} ${at}`} className="problem-note" role="alert">
          <b>✕ {says}</b>
          {remedy}
        </p>
      ))}
      <ProblemNote problem={reading.problem} />
    </ConfirmDialog>
  )
}

type ReferenceProps = {
  readonly id: string
  readonly reference: string
  readonly onReference: (reference: string) => void
}

/** The number is typed, or chosen by the name among the certificates that have arrived and nobody has used. */
function ReadReference({ id, reference, onReference }: ReferenceProps) {
  const list = useId()
  const session = useSession()
  const arrived = useView('messages', may(session, 'look', 'messages') ? { state: 'arrived' } : null)
  const expected = (arrived.answer?.rows ?? []).filter(({ state, caseId }) => state === 'kept' && caseId === null)
  return (
    <>
      <input
        id={id}
        className="input"
        data-first
        autoComplete="off"
        maxLength={100}
        list={list}
        value={reference}
        onChange={(event) => onReference(event.target.value)}
      />
      <datalist id={list}>
        {expected.map(({ messageId, reference: known, names }) => (
          <option key={messageId} value={known ?? ''}>
            {names.join('、')}
          </option>
        ))}
      </datalist>
    </>
  )
}

/** A reader types into it as a keyboard does; a file is read whole. */
function ReadText({ id, text, onText }: { id: string; text: string; onText: (text: string) => void }) {
  return (
    <>
      <textarea
        id={id}
        className="input masked"
        rows={6}
        data-first
        data-lines
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <label className="button small file-button">
        {say.entry.readFile}
        <input
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={(event) => void event.target.files?.[0]?.text().then(onText)}
        />
      </label>
    </>
  )
}
