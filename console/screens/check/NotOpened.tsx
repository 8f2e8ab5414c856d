/** What a contractor's worker entered shows nothing until its review is opened: the time runs from the first look. */
import { useNavigate } from '@tanstack/react-router'
import type { CaseView } from '../../ask/shapes/roads.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { FindingNotes } from '../../parts/ProblemNote/FindingNotes.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'

/** The keys of the screen while there is nothing to check on it. */
export const NOTHING = {
  paperOnly: null,
  seenToHere: null,
  sendBack: null,
  nextDifference: null,
  checkDone: null,
  palette: null,
} as const

type NotOpenedProps = { readonly known: CaseView; readonly onOpened: () => void }

export function NotOpened({ known: { caseId, receiptNo, title }, onOpened }: NotOpenedProps) {
  const navigate = useNavigate()
  const opening = useAct('open-review')
  const open = async (): Promise<void> => {
    if ((await opening.run({ caseId })) !== undefined) onOpened()
  }
  return (
    <Work
      screen="check"
      title={say.check.title(title)}
      receiptNo={receiptNo}
      keys={{ ...NOTHING, refresh: onOpened, back: () => void navigate({ to: '/' }) }}
    >
      <div className="stack">
        <p className="problem-note" role="status">
          <b>■ {say.review.openEntry}</b>
          {say.review.openEntryNote}
        </p>
        <FindingNotes problem={opening.problem} />
        <ProblemNote problem={opening.problem} />
        <p>
          <button type="button" data-stop className="button strong" disabled={opening.busy} onClick={() => void open()}>
            {say.review.start}
          </button>
        </p>
      </div>
    </Work>
  )
}
