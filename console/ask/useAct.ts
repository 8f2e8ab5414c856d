/**
 * An act as a screen uses it: run it, know that it runs, see its refusal. The key stays until the content changes
 * or it is done.
 */
import { useCallback, useRef, useState } from 'react'
import { act } from './ask.ts'
import type { ActOptions } from './ask.ts'
import { Problem } from './problem.ts'

export type Doing<A> = {
  /** The answer, or nothing where it was refused; `problem` then says why, and so does `onRefused`. */
  readonly run: (
    input: unknown,
    options?: Omit<ActOptions, 'key'>,
    onRefused?: (problem: Problem) => void,
  ) => Promise<A | undefined>
  readonly busy: boolean
  readonly problem: Problem | undefined
  readonly forgive: () => void
}

export const useAct = <A = Readonly<Record<string, unknown>>>(id: string): Doing<A> => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const sent = useRef({ body: '', key: '' })
  const running = useRef(false)
  const run: Doing<A>['run'] = useCallback(
    async (input, options = {}, onRefused) => {
      // The second press of an impatient finger.
      if (running.current) return undefined
      running.current = true
      const body = JSON.stringify([input, options])
      if (sent.current.body !== body) sent.current = { body, key: crypto.randomUUID() }
      setBusy(true)
      setProblem(undefined)
      try {
        const answer = await act<A>(id, input, { ...options, key: sent.current.key })
        sent.current = { body: '', key: '' }
        return answer
      } catch (failure) {
        if (!(failure instanceof Problem)) throw failure
        // An answer was given, if a no: the next try is another act. Only an unanswered one keeps its key.
        if (failure.status !== 0) sent.current = { body: '', key: '' }
        setProblem(failure)
        onRefused?.(failure)
        return undefined
      } finally {
        running.current = false
        setBusy(false)
      }
    },
    [id],
  )
  return { run, busy, problem, forgive: () => setProblem(undefined) }
}
