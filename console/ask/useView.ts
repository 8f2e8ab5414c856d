/**
 * A view as a screen uses it: its answer, its refusal, or the wait for either. Every asking is a row of the
 * operation log.
 */
import { useRef } from 'react'
import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query'
import { may, sessionState } from '../app/session.ts'
import { view } from './ask.ts'
import { Problem } from './problem.ts'
import type { ViewId, Views } from './shapes/index.ts'

/** Nothing is asked behind the officer's back: no retry, no asking again on focus, and nothing is kept long. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false, staleTime: 0, gcTime: 30_000 },
  },
})

export type Seen<A> = {
  readonly answer: A | undefined
  readonly problem: Problem | undefined
  readonly loading: boolean
  /** Asks once more. */
  readonly again: () => void
}

export type ViewOptions = {
  /** Asks again every so many milliseconds while the screen is in sight. */
  readonly every?: number
  /** Goes on showing the last answer while the next one is on its way. */
  readonly keep?: boolean
}

/** A contractor's worker is not asked to try what their post denies: what a screen would fill with it stays empty. */
const isOffered = (id: string): boolean => {
  const now = sessionState()
  return now.is !== 'open' || now.session.seat === null || may(now.session, 'look', id)
}

/** `input` null asks nothing. */
export const useView = <V extends ViewId>(
  id: V,
  input: Views[V]['input'] | null,
  options: ViewOptions = {},
): Seen<Views[V]['answer']> => {
  // The first asking, and one the officer wants, is theirs; what comes round by the clock is the screen's own.
  const byHand = useRef(true)
  const asked = useQuery<Views[V]['answer']>({
    queryKey: [id, input],
    queryFn: () => {
      const quiet = !byHand.current
      byHand.current = options.every === undefined
      return input === null ? Promise.reject(new Problem(0, {})) : view(id, input, quiet)
    },
    enabled: input !== null && isOffered(id),
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
    ...(options.keep === true ? { placeholderData: keepPreviousData } : {}),
  })
  return {
    answer: asked.data,
    problem: asked.error instanceof Problem ? asked.error : undefined,
    loading: input !== null && asked.isFetching,
    again: () => {
      byHand.current = true
      void asked.refetch()
    },
  }
}
