/** Sign-in: number and password; in the demo, the people of the town as cards. */
import { useEffect, useState } from 'react'
import { call } from '../../ask/ask.ts'
import { Problem } from '../../ask/problem.ts'
import type { DemoCard } from '../../ask/shapes/session.ts'
import { setCurrentScreen } from '../../app/currentScreen.ts'
import { signIn } from '../../app/session.ts'
import type { SessionState } from '../../app/session.ts'
import { listenToKeys } from '../../keys/listen.ts'
import { bindingsOf, useBindings } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { HelpPanel } from '../../parts/Help/HelpPanel.tsx'
import { DemoCards } from './DemoCards.tsx'
import { NewPassword } from './NewPassword.tsx'
import { SignInBox } from './SignInBox.tsx'
import './SignIn.css'

type Why = Extract<SessionState, { is: 'none' }>['why']

export function SignIn({ why, barred }: { why: Why; barred: Problem | undefined }) {
  const cards = useDemoCards()
  const [problem, setProblem] = useState(barred)
  const [help, setHelp] = useState(false)
  /** The password just typed, while a new one must take its place. */
  const [old, setOld] = useState<string>()
  useEffect(listenToKeys, [])
  useEffect(() => {
    setCurrentScreen('sign-in', '')
    document.title = `${say.signIn.title} ${say.frame.product}`
  }, [])
  useBindings(bindingsOf('sign-in', { help: () => setHelp(true) }))
  const enter = (operator: string, password: string, terminal?: string): void => {
    setProblem(undefined)
    signIn(operator, password, terminal).then(
      (mustChange) => mustChange && setOld(password),
      (failure: unknown) => {
        if (failure instanceof Problem) setProblem(failure)
        else throw failure
      },
    )
  }
  return (
    <main className={cards === undefined ? 'sign-in' : 'sign-in with-cards'}>
      {old === undefined ? <SignInBox why={why} problem={problem} onEnter={enter} /> : <NewPassword current={old} />}
      {cards === undefined ? null : <DemoCards cards={cards} onEnter={enter} />}
      {help ? <HelpPanel onClose={() => setHelp(false)} screen="sign-in" /> : null}
    </main>
  )
}

/** Nothing where there are none: in production the route does not exist. */
const useDemoCards = (): readonly DemoCard[] | undefined => {
  const [cards, setCards] = useState<readonly DemoCard[]>()
  useEffect(() => {
    call<readonly DemoCard[]>('GET', '/api/demo/cards')
      .then(setCards)
      .catch(() => undefined)
  }, [])
  return cards
}
