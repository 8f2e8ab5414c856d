/** The lock: nothing of the work is on the page any more; the same officer's password brings it back as it was. */
import { useEffect, useState } from 'react'
import { Problem } from '../../ask/problem.ts'
import type { SessionAnswer } from '../../ask/shapes/session.ts'
import { queries } from '../../ask/useView.ts'
import { signOut, unlock } from '../../app/session.ts'
import { setCurrentScreen } from '../../app/currentScreen.ts'
import { doOnEnter, moveOnEnter } from '../../keys/enter.ts'
import { listenToKeys } from '../../keys/listen.ts'
import { bindingsOf, useBindings } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { HelpPanel } from '../../parts/Help/HelpPanel.tsx'
import './LockScreen.css'

export function LockScreen({ session }: { session: SessionAnswer | null }) {
  const [help, setHelp] = useState(false)
  useEffect(listenToKeys, [])
  useEffect(() => {
    queries.clear()
    setCurrentScreen('lock', '')
    document.title = `${say.frame.titles.lock} ${say.frame.product}`
  }, [])
  useBindings(bindingsOf('lock', { help: () => setHelp(true) }))
  return (
    <main className="lock-screen">
      <UnlockBox name={session?.officer.name} />
      {help ? <HelpPanel onClose={() => setHelp(false)} screen="lock" /> : null}
    </main>
  )
}

function UnlockBox({ name }: { name: string | undefined }) {
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const open = (): void => {
    unlock(password).catch((failure: unknown) => {
      if (!(failure instanceof Problem)) throw failure
      if (failure.status === 401) return void signOut()
      setProblem(failure)
      setPassword('')
    })
  }
  return (
    <section className="lock-box" onKeyDown={moveOnEnter}>
      <h1>
        <span aria-hidden="true">■ </span>
        {say.lock.title}
      </h1>
      {name === undefined ? null : <p>{say.lock.lead(name)}</p>}
      <label className="sign-in-field">
        {say.signIn.password}
        <input
          className="input"
          type="password"
          autoFocus
          autoComplete="off"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          onKeyDown={doOnEnter(password === '' ? null : open)}
        />
      </label>
      {problem === undefined ? null : (
        <p className="problem-note" role="alert">
          <b>✕ {problem.status === 422 ? say.lock.wrong : say.failure.unreachable.says}</b>
        </p>
      )}
      <button type="button" data-stop className="button strong" disabled={password === ''} onClick={open}>
        {say.lock.unlock}
      </button>
      <button type="button" className="button quiet" onClick={() => void signOut()}>
        {say.lock.other}
      </button>
    </section>
  )
}
