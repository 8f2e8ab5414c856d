/** The paper as it will be, or as it was issued, in the browser's own viewer without its buttons. */
import { useCallback, useRef, useState } from 'react'
import { say } from '../../messages/say.ts'
import { PdfFrame } from '../../parts/PdfFrame/PdfFrame.tsx'
import { useBlobUrl } from '../../parts/PaperView/useBlobUrl.ts'
import '../../parts/PaperView/PaperView.css'
import { useStableFile } from './useStableFile.ts'
import { issueNoText } from './request.ts'
import type { IssueState } from './useIssue.ts'

export function PaperPreview({ issue }: { issue: IssueState }) {
  const { shown, isIssued, busy } = issue
  const [at, setAt] = useState(0)
  const frame = useRef<HTMLIFrameElement>(null)
  const keepFrame = useCallback((made: HTMLIFrameElement): void => {
    frame.current = made
  }, [])
  const files = shown?.files ?? []
  const url = useBlobUrl(useStableFile(files[at] ?? files[0]))
  const no = isIssued ? shown?.issues?.[at]?.issueNo : undefined
  return (
    <section className="paper-preview panel" aria-label={say.issue.paper}>
      <p className="paper-head">
        <b>{isIssued ? say.issue.issuedPaper : say.issue.paper}</b>
        {no === undefined ? null : <span className="issue-no">{issueNoText(no)}</span>}
        {files.length > 1 ? (
          <button type="button" className="button small" onClick={() => setAt((at + 1) % files.length)}>
            {say.issue.copy(at + 1, files.length)}
          </button>
        ) : null}
        {isIssued ? (
          <button type="button" className="button small push" onClick={() => frame.current?.contentWindow?.print()}>
            {say.issue.print}
          </button>
        ) : null}
        {shown?.fee === undefined ? null : <b>{say.issue.yen(shown.fee.yen)}</b>}
      </p>
      {url === undefined ? (
        <p className="soft paper-none" role="status">
          {busy ? say.issue.making : say.issue.noPreview}
        </p>
      ) : (
        <PdfFrame onFrame={keepFrame} url={url} title={say.issue.paper} />
      )}
    </section>
  )
}
