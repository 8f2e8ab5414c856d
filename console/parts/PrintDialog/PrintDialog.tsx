/** An office paper: looked at without a number first; F9 gives it its number, and then sends it to the printer. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { document } from '../../ask/ask.ts'
import type { PrintAnswer, PrintId, ShelfDocuments } from '../../ask/shapes/shelf.ts'
import { Problem } from '../../ask/problem.ts'
import type { ActionName } from '../../keys/screens.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../ConfirmDialog/ConfirmDialog.tsx'
import { useBlobUrl } from '../PaperView/useBlobUrl.ts'
import { PdfFrame } from '../PdfFrame/PdfFrame.tsx'
import { ProblemNote } from '../ProblemNote/ProblemNote.tsx'
import './PrintDialog.css'

type PrintProps<D extends PrintId> = {
  readonly paper: D
  readonly input: ShelfDocuments[D]['input']
  readonly title: string
  readonly action: ActionName
  readonly onDone: () => void
  readonly onClose: () => void
}

export function PrintDialog<D extends PrintId>({ paper, input, title, action, onDone, onClose }: PrintProps<D>) {
  const { shown, problem, busy, make } = usePrint(paper, input)
  const frame = useRef<HTMLIFrameElement>(null)
  const keepFrame = useCallback((made: HTMLIFrameElement): void => {
    frame.current = made
  }, [])
  const base64 = shown?.files[0]
  const file = useMemo(() => (base64 === undefined ? undefined : { mime: 'application/pdf', base64 }), [base64])
  const url = useBlobUrl(file)
  const number = shown?.number
  const alerts = alertsOf(problem)
  // The paper stays in sight until it has been sent to the printer: what it settles is read again afterwards.
  const close = (): void => {
    onClose()
    if (number !== undefined) onDone()
  }
  const run = async (): Promise<void> => {
    if (number !== undefined) return frame.current?.contentWindow?.print()
    await make(false, alerts)
  }
  return (
    <ConfirmDialog
      title={title}
      action={number === undefined ? action : 'toPrinter'}
      size="large"
      busy={busy}
      ready={shown !== undefined || alerts.length > 0}
      alerts={alerts}
      onDo={() => void run()}
      onClose={close}
    >
      <p role="status">
        <b>{busy ? say.printing.making : number === undefined ? say.printing.preview : say.printing.made(number)}</b>
      </p>
      {errorsOf(problem).map(({ code, says, remedy }) => (
        <p key={code} className="problem-note" role="alert">
          <b>✕ {says}</b>
          {remedy}
        </p>
      ))}
      <ProblemNote problem={problem} />
      {url === undefined ? null : (
        <div className="print-paper">
          <PdfFrame url={url} title={say.printing.paper} onFrame={keepFrame} />
        </div>
      )}
    </ConfirmDialog>
  )
}

const errorsOf = (problem: Problem | undefined) =>
  (problem?.findings ?? []).filter((finding) => finding.class === 'error')

/** To be confirmed, where nothing else stands against it. */
const alertsOf = (problem: Problem | undefined) => (errorsOf(problem).length > 0 ? [] : (problem?.findings ?? []))

const usePrint = <D extends PrintId>(paper: D, input: ShelfDocuments[D]['input']) => {
  const [shown, setShown] = useState<PrintAnswer>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const make = async (preview: boolean, confirmed: readonly { readonly code: string }[]): Promise<void> => {
    setBusy(true)
    setProblem(undefined)
    try {
      setShown(await document(paper, input, { preview, confirmed: confirmed.map(({ code }) => ({ code })) }))
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      setProblem(failure)
    } finally {
      setBusy(false)
    }
  }
  // Asked for once: every look at somebody's paper is a row of the operation log.
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    void make(true, [])
  })
  return { shown, problem, busy, make }
}
