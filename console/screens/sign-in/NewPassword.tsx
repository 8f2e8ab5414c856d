/** A password handed out by somebody else is changed before anything is done with it. */
import { useState } from 'react'
import { Problem } from '../../ask/problem.ts'
import { changePassword, enterSession } from '../../app/session.ts'
import { moveOnEnter } from '../../keys/enter.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'

export function NewPassword({ current }: { current: string }) {
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const change = (): void => {
    changePassword(current, next)
      .then(enterSession)
      .catch((failure: unknown) => {
        if (!(failure instanceof Problem)) throw failure
        setProblem(failure)
      })
  }
  return (
    <section className="sign-in-box" onKeyDown={moveOnEnter}>
      <h1>{say.signIn.newPassword}</h1>
      <p className="soft">{say.signIn.newPasswordLead}</p>
      <label className="sign-in-field">
        {say.signIn.next}
        <input
          className="input"
          type="password"
          autoFocus
          autoComplete="new-password"
          value={next}
          onChange={(event) => setNext(event.target.value)}
        />
      </label>
      <label className="sign-in-field">
        {say.signIn.nextAgain}
        <input
          className="input"
          type="password"
          autoComplete="new-password"
          value={again}
          onChange={(event) => setAgain(event.target.value)}
        />
      </label>
      {again !== '' && again !== next ? <p className="reading bad">✕ {say.signIn.notTheSame}</p> : null}
      {problem?.findings.map(({ code, says, remedy }) => (
        <p key={code} className="problem-note" role="alert">
          <b>✕ {says}</b>
          {remedy}
        </p>
      ))}
      <ProblemNote problem={problem} />
      <button
        type="button"
        data-stop
        className="button strong"
        disabled={next === '' || next !== again}
        onClick={change}
      >
        {say.signIn.change}
      </button>
    </section>
  )
}
