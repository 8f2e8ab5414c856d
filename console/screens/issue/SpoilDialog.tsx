/** 書損: a copy that came out wrong is struck out with a reason; its number is never given again. */
import { useState } from 'react'
import type { Issue } from '../../ask/shapes/papers.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { ReasonDialog } from '../../parts/ReasonDialog/ReasonDialog.tsx'
import { issueNoText } from './request.ts'

type SpoilProps = {
  issues: readonly Pick<Issue, 'issueId' | 'issueNo'>[]
  persons: readonly number[]
  onDone: () => void
  onClose: () => void
}

export function SpoilDialog({ issues, persons, onDone, onClose }: SpoilProps) {
  const [issueId, setIssueId] = useState(issues[0]?.issueId ?? '')
  const spoiling = useAct('spoil-copy')
  const spoil = async (reason: string): Promise<void> => {
    if ((await spoiling.run({ issueId, persons, reason })) === undefined) return
    onClose()
    onDone()
  }
  return (
    <ReasonDialog
      title={say.issue.spoilTitle}
      action="spoil"
      tone="bad"
      offered={say.issue.spoilReasons}
      busy={spoiling.busy}
      problem={spoiling.problem}
      onDo={(reason) => void spoil(reason)}
      onClose={onClose}
    >
      <fieldset className="stack-close">
        {issues.map((issue) => (
          <label key={issue.issueId} className="choice">
            <input
              type="radio"
              name="spoil"
              checked={issue.issueId === issueId}
              onChange={() => setIssueId(issue.issueId)}
            />
            {issueNoText(issue.issueNo)}
          </label>
        ))}
      </fieldset>
    </ReasonDialog>
  )
}
