/** 異動入力: the paper on the left, the form on the right in the paper's order, every finding at once. */
import { useEffect, useState } from 'react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { findFace } from '../../app/kinds.ts'
import type { Face } from '../../app/kinds.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { CasePeople } from '../../parts/ResidentField/people.ts'
import { Work } from '../../parts/Work/Work.tsx'
import { EntryDesk } from './EntryDesk.tsx'
import './Entry.css'

export default function Entry() {
  const { caseId } = useParams({ from: '/entry/$caseId' })
  const known = useView('case', { caseId })
  const face = useFace(known.answer?.kind)
  const form = known.answer?.form
  if (
    known.answer !== undefined &&
    known.answer !== null &&
    form !== null &&
    form !== undefined &&
    face !== undefined
  ) {
    return (
      <CasePeople value={known.answer.people}>
        <EntryDesk key={caseId} known={known.answer} form={form} blank={face.blank} onAgain={known.again} />
      </CasePeople>
    )
  }
  return <EntryWait problem={known.problem} missing={known.answer === null || form === null} onAgain={known.again} />
}

type WaitProps = { problem: ReturnType<typeof useView>['problem']; missing: boolean; onAgain: () => void }

function EntryWait({ problem, missing, onAgain }: WaitProps) {
  const navigate = useNavigate()
  const nothing = {
    previousMover: null,
    nextMover: null,
    saveDraft: null,
    park: null,
    copyPrevious: null,
    nextFinding: null,
    enterProvisional: null,
    palette: null,
  }
  return (
    <Work screen="entry" keys={{ ...nothing, back: () => void navigate({ to: '/' }) }}>
      <div>
        <ProblemNote problem={problem} onAgain={onAgain} />
        {missing ? (
          <p>
            ✕ {say.failure.missing.says}　{say.failure.missing.remedy}
          </p>
        ) : null}
        {problem === undefined && !missing ? (
          <p className="soft" role="status">
            {say.frame.loading}
          </p>
        ) : null}
      </div>
    </Work>
  )
}

/** What the browser knows of the kind; an empty face where the kind has none of its own. */
const useFace = (kind: string | undefined): Face | undefined => {
  const [face, setFace] = useState<Face>()
  useEffect(() => {
    if (kind !== undefined) void findFace(kind).then((found) => setFace(found ?? { id: kind, title: kind }))
  }, [kind])
  return face
}
