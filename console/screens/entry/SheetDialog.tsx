/** Begins the sheet of an ex officio change; its number goes into the form that has to name it. [告示15号 第3-2] */
import { useState } from 'react'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'

type SheetProps = { caseId: string; onNumber: (recordNo: string) => void; onClose: () => void }

/** Item of every input that rests on a sheet. */
export const SHEET_FIELD = 'exOfficioNo'

export function SheetDialog({ caseId, onNumber, onClose }: SheetProps) {
  const opening = useAct<{ readonly recordNo: string }>('open-ex-officio-record')
  const [ground, setGround] = useState('notice')
  const [note, setNote] = useState('')
  const run = async (): Promise<void> => {
    const answer = await opening.run({ caseId, ground, note: note.trim() })
    if (answer === undefined) return
    onNumber(answer.recordNo)
    onClose()
  }
  return (
    <ConfirmDialog
      title={say.sheet.title}
      action="openSheet"
      busy={opening.busy}
      ready={note.trim() !== ''}
      onDo={() => void run()}
      onClose={onClose}
    >
      <p>{say.sheet.lead}</p>
      <div className="fields">
        <FieldFrame label={say.sheet.ground} path="ground" findings={[]}>
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              data-first
              value={ground}
              onChange={(event) => setGround(event.target.value)}
            >
              {Object.entries(say.sheet.grounds).map(([id, title]) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <FieldFrame label={say.sheet.note} path="note" required hint={say.sheet.noteHint} findings={[]}>
          {(wiring) => (
            <textarea
              {...wiring}
              className="input"
              rows={2}
              maxLength={400}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </FieldFrame>
      </div>
      {(opening.problem?.findings ?? []).map(({ code, says, remedy }) => (
        <p key={code} className="problem-note" role="alert">
          <b>✕ {says}</b>
          {remedy}
        </p>
      ))}
      <ProblemNote problem={opening.problem} />
    </ConfirmDialog>
  )
}
