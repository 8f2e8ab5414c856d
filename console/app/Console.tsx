/** What is drawn: the sign-in, the lock, or the frame with its screens, by what the session says. */
import { useEffect, useRef } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { queries } from '../ask/useView.ts'
import { say } from '../messages/say.ts'
import { LockScreen } from '../screens/lock/LockScreen.tsx'
import { SignIn } from '../screens/sign-in/SignIn.tsx'
import { linkNameFont } from './nameFont.ts'
import { router } from './router.tsx'
import { findSession, useSessionState } from './session.ts'

export function Console() {
  const state = useSessionState()
  useEffect(() => void findSession(), [])
  useEffect(() => {
    if (state.is === 'open') linkNameFont()
  }, [state.is])
  useHomeAfterSignIn(state.is === 'none' && state.why !== 'lost')
  switch (state.is) {
    case 'asking':
      return (
        <p className="console-wait" role="status">
          {say.frame.loading}
        </p>
      )
    case 'none':
      return <SignIn why={state.why} barred={state.why === 'barred' ? state.problem : undefined} />
    case 'locked':
      return <LockScreen session={state.session} />
    case 'open':
      return (
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      )
  }
}

/** The next officer begins at home; one whose session ran out comes back to where they were. */
const useHomeAfterSignIn = (signedOut: boolean): void => {
  const started = useRef(false)
  useEffect(() => {
    if (!signedOut) return
    queries.clear()
    if (started.current) void router.navigate({ to: '/', replace: true })
    started.current = true
  }, [signedOut])
}
