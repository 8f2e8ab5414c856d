/** One paper under review: the very bytes that will leave, beside what came over the counter. Nothing is preset. */
import { useCallback, useMemo, useRef, useState } from 'react'
import { kindTitle } from '../../app/kinds.ts'
import type { ReviewRow } from '../../ask/shapes/posts.ts'
import { useAct } from '../../ask/useAct.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { CaseBar } from '../../parts/CaseBar/CaseBar.tsx'
import { useBlobUrl } from '../../parts/PaperView/useBlobUrl.ts'
import { PdfFrame } from '../../parts/PdfFrame/PdfFrame.tsx'
import { FindingNotes } from '../../parts/ProblemNote/FindingNotes.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { ReasonDialog } from '../../parts/ReasonDialog/ReasonDialog.tsx'
import { Work } from '../../parts/Work/Work.tsx'

type PrintReviewProps = { readonly row: ReviewRow; readonly file: string; readonly onClose: () => void }
type Verdict = { readonly verdict: 'passed' | 'returned'; readonly comesOut: boolean }

export function PrintReview({ row, file, onClose }: PrintReviewProps) {
  const { caseId, issueId, receiptNo } = row
  const known = useView('case', { caseId })
  const deciding = useAct<Verdict>('review-print-out')
  const [compared, setCompared] = useState(false)
  const [returning, setReturning] = useState(false)
  const [done, setDone] = useState<Verdict>()
  const frame = useRef<HTMLIFrameElement>(null)
  const keepFrame = useCallback((made: HTMLIFrameElement): void => {
    frame.current = made
  }, [])
  const url = useBlobUrl(useMemo(() => ({ mime: 'application/pdf', base64: file }), [file]))
  const decide = async (verdict: Verdict['verdict'], reason?: string): Promise<void> => {
    const answer = await deciding.run({ caseId, issueId, verdict, ...(reason === undefined ? {} : { reason }) })
    if (answer === undefined) return
    setReturning(false)
    setDone(answer)
  }
  return (
    <Work
      screen="review"
      title={`${say.frame.titles.review}：${kindTitle(row.what)}`}
      receiptNo={receiptNo}
      bar={known.answer ? <CaseBar known={known.answer} /> : <p className="soft">{say.frame.loading}</p>}
      keys={{
        openReview: null,
        refresh: null,
        sendBack: done === undefined ? () => setReturning(true) : null,
        passReview: compared && done === undefined && !deciding.busy ? () => void decide('passed') : null,
        back: onClose,
      }}
    >
      <div className="print-review">
        <section className="review-paper panel" aria-label={say.review.paper}>
          {url === undefined ? null : <PdfFrame url={url} title={say.review.paper} onFrame={keepFrame} />}
        </section>
        <section className="review-side" aria-label={say.frame.titles.review}>
          <Told row={row} filer={known.answer?.filer.name ?? ''} />
          {done === undefined ? (
            <label className="choice review-compared">
              <input
                type="checkbox"
                data-stop
                checked={compared}
                onChange={(event) => setCompared(event.target.checked)}
              />
              {say.review.compared}
            </label>
          ) : (
            <Done done={done} onPrint={() => frame.current?.contentWindow?.print()} />
          )}
          <p className="soft">{say.review.comparedHint}</p>
          <FindingNotes problem={deciding.problem} />
          <ProblemNote problem={deciding.problem ?? known.problem} />
        </section>
      </div>
      {returning ? (
        <ReasonDialog
          title={say.review.returnTitle}
          action="sendBack"
          tone="bad"
          offered={say.review.returnReasons}
          busy={deciding.busy}
          onDo={(reason) => void decide('returned', reason)}
          onClose={() => setReturning(false)}
        />
      ) : null}
    </Work>
  )
}

function Told({ row, filer }: { row: ReviewRow; filer: string }) {
  const { columns } = say.review
  const lines: readonly (readonly [string, string])[] = [
    [columns.receiptNo, row.receiptNo],
    [columns.what, kindTitle(row.what)],
    [say.review.requester, filer],
    [say.review.subjects, row.names.join('、')],
    [columns.post, `${say.worker.post(row.postNo, row.postTitle)}　${row.worker}`],
  ]
  return (
    <dl className="review-lines">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {row.held ? <p className="mark plain">{say.review.held}</p> : null}
    </dl>
  )
}

function Done({ done: { verdict, comesOut }, onPrint }: { done: Verdict; onPrint: () => void }) {
  const says = verdict === 'returned' ? say.review.returned : comesOut ? say.review.comesOut : say.review.passed
  return (
    <p className={verdict === 'passed' ? 'mark good review-done' : 'mark care review-done'} role="status">
      {says}
      {comesOut ? (
        <button type="button" className="button small" data-stop onClick={onPrint}>
          {say.review.print}
        </button>
      ) : null}
    </p>
  )
}
