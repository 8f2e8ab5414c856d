/** A paper started at a post: of the handed persons only, from what reception wrote down; nobody is looked for. */
import { useNavigate, useParams } from '@tanstack/react-router'
import { useSession } from '../../app/session.ts'
import type { PapersOf } from '../../ask/shapes/papers.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import type { PostWorkRow } from '../../ask/shapes/posts.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { PersonBar } from '../../parts/PersonBar/PersonBar.tsx'
import { personOfRecord } from '../../parts/PersonCard/person.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { IssueDesk } from '../issue/IssueDesk.tsx'
import '../issue/Issue.css'

export default function IssueAtPost() {
  const { caseId } = useParams({ from: '/post-issue/$caseId' })
  const { today } = useSession()
  const navigate = useNavigate()
  const work = useView('post-work', {})
  const row = work.answer?.rows.find((each) => each.caseId === caseId)
  const known = useView('case', row === undefined ? null : { caseId })
  const [householdNo] = row?.households ?? []
  const household = useView('household', householdNo === undefined ? null : { householdNo })
  const handed = (household.answer?.members ?? []).filter(({ personNo }) => row?.persons.includes(personNo) === true)
  const [person] = handed
  if (row !== undefined && known.answer && person !== undefined)
    return (
      <IssueDesk
        key={caseId}
        known={known.answer}
        person={person}
        members={handed}
        papers={row.kind === 'move-out' ? certificateOf(row, handed) : undefined}
        bar={
          <PersonBar person={personOfRecord(person, today.civil)}>
            <b>{known.answer.receiptNo}</b>
          </PersonBar>
        }
        atPost
        onChoose={() => undefined}
      />
    )
  const problem = work.problem ?? known.problem ?? household.problem
  return (
    <Work screen="worker" keys={{ refresh: work.again, open: () => void navigate({ to: '/' }) }}>
      <div className="stack">
        <ProblemNote problem={problem} onAgain={work.again} />
        {problem === undefined ? <Waiting isGone={work.answer !== undefined && row === undefined} /> : null}
      </div>
    </Work>
  )
}

function Waiting({ isGone }: { isGone: boolean }) {
  return <p role="status">{isGone ? say.worker.gone : say.frame.loading}</p>
}

/** What an approved move-out owes, told by the case alone: a worker looks nothing up. */
const certificateOf = ({ caseId }: PostWorkRow, movers: readonly ShownRecord[]): PapersOf => ({
  sheets: [],
  given: [],
  blocked: 'none',
  moveOut: {
    caseId,
    waits: 'approved',
    special: false,
    movers: movers.map(({ personNo, sheetNo, fullName, householdNo }) => ({
      personNo,
      sheetNo: sheetNo ?? 1,
      fullName,
      householdNo: householdNo ?? 0,
      reason: 'domestic-move-out',
      isNotified: true,
    })),
  },
})
