/** The report as a file: numbered, logged, and handed to the browser to be saved. */
import { useState } from 'react'
import { document as ask } from '../../ask/ask.ts'
import { Problem } from '../../ask/problem.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import { bytesOf } from '../../parts/PaperView/useBlobUrl.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'

type FileProps = { readonly campaignNo: number; readonly as: 'xlsx' | 'json'; readonly onClose: () => void }

const MIME = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const

export function FileDialog({ campaignNo, as, onClose }: FileProps) {
  const [problem, setProblem] = useState<Problem>()
  const [saved, setSaved] = useState<string>()
  const [busy, setBusy] = useState(false)
  const findings = problem?.findings ?? []
  const alerts = findings.some((finding) => finding.class === 'error') ? [] : findings
  const run = async (): Promise<void> => {
    setBusy(true)
    setProblem(undefined)
    try {
      const confirmed = alerts.map(({ code }) => ({ code }))
      const { fileName, files } = await ask('inspection-file', { campaignNo, as }, { confirmed })
      save(fileName, MIME[as], files[0] ?? '')
      setSaved(fileName)
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      setProblem(failure)
    } finally {
      setBusy(false)
    }
  }
  return (
    <ConfirmDialog
      title={say.inspection.fileTitle}
      action="saveFile"
      busy={busy}
      ready={saved === undefined}
      alerts={alerts}
      onDo={() => void run()}
      onClose={onClose}
    >
      <p role="status">{saved === undefined ? say.inspection.fileNote : say.inspection.saved(saved)}</p>
      {alerts.length > 0
        ? null
        : findings.map(({ code, says, remedy }) => (
            <p key={code} className="problem-note" role="alert">
              <b>✕ {says}</b>
              {remedy}
            </p>
          ))}
      <ProblemNote problem={problem} />
    </ConfirmDialog>
  )
}

/** The browser's own way of keeping a file: a link to it, pressed once. */
const save = (name: string, mime: string, base64: string): void => {
  const url = URL.createObjectURL(new Blob([bytesOf(base64)], { type: mime }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
