/** Number and password of one person, and the code that makes a browser a terminal of the office. */
import { useState } from 'react'
import { Problem } from '../../ask/problem.ts'
import { enrolTerminal } from '../../app/session.ts'
import { canHoldKey } from '../../app/terminalKey.ts'
import type { SessionState } from '../../app/session.ts'
import { doOnEnter, moveOnEnter } from '../../keys/enter.ts'
import { chooseLanguage, chosenLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../messages/language.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'

type Why = Extract<SessionState, { is: 'none' }>['why']
type BoxProps = { why: Why; problem: Problem | undefined; onEnter: (operator: string, password: string) => void }

export function SignInBox({ why, problem, onEnter }: BoxProps) {
  const [operator, setOperator] = useState('')
  const [password, setPassword] = useState('')
  const enter = operator === '' || password === '' ? null : () => onEnter(operator, password)
  return (
    <section className="sign-in-box" onKeyDown={moveOnEnter}>
      <p className="sign-in-brand">
        <b>{say.frame.product}</b>
        {say.frame.system}
      </p>
      <h1>{say.signIn.title}</h1>
      <p className="soft">{say.signIn.lead}</p>
      {why === 'lost' ? (
        <p className="mark care sign-in-why" role="status">
          ▲ {say.signIn.lost}
        </p>
      ) : null}
      {why === 'signed-out' ? (
        <p className="mark good sign-in-why" role="status">
          ✓ {say.signIn.signedOut}
        </p>
      ) : null}
      <label className="sign-in-field">
        {say.signIn.operator}
        <input
          className="input"
          autoFocus
          autoComplete="off"
          value={operator}
          onChange={(event) => setOperator(event.target.value)}
        />
      </label>
      <label className="sign-in-field">
        {say.signIn.password}
        <input
          className="input"
          type="password"
          autoComplete="off"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          onKeyDown={doOnEnter(enter)}
        />
      </label>
      <SignInRefusal problem={problem} />
      <button type="button" data-stop className="button strong" disabled={enter === null} onClick={() => enter?.()}>
        {say.signIn.enter}
      </button>
      {problem?.code === 'no-terminal' ? <EnrolTerminal /> : null}
      <p className="soft row-line">
        <span>
          <kbd>F1</kbd> {say.keys.help}
        </span>
        <LanguageSwitch />
      </p>
    </section>
  )
}

/** Here nothing is lost when the page begins again. */
function LanguageSwitch() {
  const other = LANGUAGES.find((language) => language !== chosenLanguage()) ?? 'ja'
  return (
    <button type="button" className="button small quiet push" lang={other} onClick={() => chooseLanguage(other)}>
      {LANGUAGE_NAMES[other]}
    </button>
  )
}

function SignInRefusal({ problem }: { problem: Problem | undefined }) {
  if (problem === undefined) return null
  if (problem.status === 403) return <Barred problem={problem} />
  if (problem.status !== 401 && problem.status !== 423) return <ProblemNote problem={problem} />
  const says =
    problem.code === 'no-terminal'
      ? say.signIn.noTerminal
      : problem.status === 401
        ? say.signIn.wrong
        : say.signIn.lockedOut
  return (
    <p className="problem-note" role="alert">
      <b>✕ {says}</b>
    </p>
  )
}

/** Every condition of the contract that does not hold, at once: whoever mends them need not come back for each. */
function Barred({ problem: { findings } }: { problem: Problem }) {
  return (
    <section className="sign-in-barred" role="alert" aria-label={say.signIn.barred}>
      <p>
        <b>■ {say.signIn.barred}</b>
      </p>
      <p>{say.signIn.barredLead(findings.length)}</p>
      <ol>
        {findings.map(({ code, says, remedy, basis }) => (
          <li key={code}>
            <b>{says}</b>
            <span>
              {remedy}　<span className="soft">{basis}</span>
            </span>
          </li>
        ))}
      </ol>
      {canHoldKey() ? null : <p>{say.signIn.noKey}</p>}
    </section>
  )
}

function EnrolTerminal() {
  const [code, setCode] = useState('')
  const [outcome, setOutcome] = useState<'done' | 'refused'>()
  const enrol = (): void => {
    enrolTerminal(code.trim()).then(
      () => setOutcome('done'),
      (failure: unknown) => {
        if (!(failure instanceof Problem)) throw failure
        setOutcome('refused')
      },
    )
  }
  return (
    <div className="stack-close">
      <label className="sign-in-field">
        {say.signIn.terminalCode}
        <input className="input" autoComplete="off" value={code} onChange={(event) => setCode(event.target.value)} />
      </label>
      <button type="button" data-stop className="button" disabled={code.trim() === ''} onClick={enrol}>
        {say.signIn.enrol}
      </button>
      {outcome === 'done' ? (
        <p className="mark good sign-in-why" role="status">
          ✓ {say.signIn.enrolled}
        </p>
      ) : null}
      {outcome === 'refused' ? (
        <p className="problem-note" role="alert">
          <b>✕ {say.signIn.wrongCode}</b>
        </p>
      ) : null}
    </div>
  )
}
