/** Why an act without fields of its own was refused: every finding in words, one below the other. */
import type { Problem } from '../../ask/problem.ts'
import './ProblemNote.css'

export function FindingNotes({ problem }: { problem: Problem | undefined }) {
  if (problem === undefined || problem.status === 403) return null
  return (
    <>
      {problem.findings.map(({ code, says, remedy }) => (
        <p key={code} className="problem-note" role="alert">
          <b>✕ {says}</b>
          {remedy}
        </p>
      ))}
    </>
  )
}
