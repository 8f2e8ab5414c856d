/** Says who has the case while somebody else enters it; a supervisor may take it over, with a reason. */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { Problem } from '../../ask/problem.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { ReasonDialog } from '../../parts/ReasonDialog/ReasonDialog.tsx'
import type { Claim } from './useClaim.ts'

type HolderProps = { claim: Claim; onTakeOver: (reason: string) => Promise<Problem | undefined> }

export function HolderNote({ claim, onTakeOver }: HolderProps) {
  const session = useSession()
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  if (claim.is === 'refused') return <ProblemNote problem={claim.problem} />
  if (claim.is !== 'held') return null
  return (
    <div className="problem-note" role="alert">
      <b>■ {say.entry.heldBy(claim.by)}</b>
      <span>{say.entry.readOnly}</span>
      {may(session, 'perform', 'take-over') ? (
        <button type="button" className="button small push" onClick={() => setAsking(true)}>
          {say.entry.takeOver}
        </button>
      ) : null}
      {asking ? (
        <ReasonDialog
          title={say.entry.takeOver}
          action="open"
          problem={problem}
          onClose={() => setAsking(false)}
          onDo={(reason) =>
            void onTakeOver(reason).then((failure) => {
              setProblem(failure)
              if (failure === undefined) setAsking(false)
            })
          }
        />
      ) : null}
    </div>
  )
}
