/** A municipality's file: chosen, taken in, and what came of it. */
import { useState } from 'react'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'

type TakeInProps = { readonly campaignNo: number; readonly onDone: () => void; readonly onClose: () => void }
type Chosen = { readonly fileName: string; readonly file: string }
type Taken = { readonly rows: number; readonly wrong: number }

/** What the server opens at most is less; this much it takes to say so itself. */
const LIMIT_BYTES = 8_000_000

export function TakeInDialog({ campaignNo, onDone, onClose }: TakeInProps) {
  const words = say.inspection
  const doing = useAct<Taken>('take-in-inspection')
  const [chosen, choose] = useState<Chosen>()
  const [taken, setTaken] = useState<Taken>()
  const [fault, setFault] = useState<string>()
  const findings = doing.problem?.findings ?? []
  const alerts = findings.some((finding) => finding.class === 'error') ? [] : findings
  const take = (file: File | undefined): void => {
    doing.forgive()
    setTaken(undefined)
    setFault(file !== undefined && file.size > LIMIT_BYTES ? words.tooLarge : undefined)
    if (file === undefined || file.size > LIMIT_BYTES) return choose(undefined)
    void base64Of(file).then((base64) => choose({ fileName: file.name, file: base64 }))
  }
  const run = async (): Promise<void> => {
    const confirmed = alerts.map(({ code }) => ({ code }))
    const done = await doing.run({ campaignNo, ...chosen }, confirmed.length === 0 ? {} : { confirmed })
    if (done === undefined) return
    setTaken(done)
    choose(undefined)
    onDone()
  }
  return (
    <ConfirmDialog
      title={words.takeInTitle}
      action="answerOne"
      busy={doing.busy}
      ready={chosen !== undefined}
      alerts={alerts}
      onDo={() => void run()}
      onClose={onClose}
    >
      <p className="row-line">
        <label className="button small file-button">
          {words.choose}
          <input type="file" accept=".xlsx,.json" onChange={(event) => take(event.target.files?.[0])} />
        </label>
        <span className="soft">{words.takeInHint}</span>
      </p>
      <p role="status">
        {chosen === undefined ? null : words.chosen(chosen.fileName)}
        {taken === undefined ? null : words.taken(taken.rows, taken.wrong)}
      </p>
      {fault === undefined ? null : <p role="alert">✕ {fault}</p>}
      {alerts.length > 0
        ? null
        : findings.map(({ code, says, remedy }, at) => (
            <p key={`${code} ${at}`} className="problem-note" role="alert">
              <b>✕ {says}</b>
              {remedy}
            </p>
          ))}
      <ProblemNote problem={doing.problem} />
    </ConfirmDialog>
  )
}

/** By pieces: a call takes only so many arguments. */
const base64Of = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
