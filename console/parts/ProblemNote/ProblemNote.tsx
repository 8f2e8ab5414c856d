/** A refusal or failure in words: what happened, what to do now, and the number to quote. */
import { kindOf } from '../../ask/problem.ts'
import type { Problem } from '../../ask/problem.ts'
import { say } from '../../messages/say.ts'
import './ProblemNote.css'

export function ProblemNote({ problem, onAgain }: { problem: Problem | undefined; onAgain?: () => void }) {
  if (problem === undefined || (problem.findings.length > 0 && problem.status !== 403)) return null
  const kind = kindOf(problem)
  const { says, remedy } = say.failure[kind]
  return (
    <div className="problem-note" role="alert">
      <b>✕ {kind === 'failed' && problem.title !== undefined ? problem.title : says}</b>
      <span>{remedy}</span>
      {problem.findings.map((finding) => (
        <span key={finding.code}>{finding.says}</span>
      ))}
      {problem.holder === undefined ? null : <span>{say.failure.heldBy(problem.holder)}</span>}
      {problem.requestId === undefined ? null : (
        <span className="soft">
          {say.failure.requestId} {problem.requestId}
        </span>
      )}
      {onAgain === undefined ? null : (
        <button type="button" className="button small" onClick={onAgain}>
          {say.frame.tryAgain}
        </button>
      )}
    </div>
  )
}
