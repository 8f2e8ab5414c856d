/** The making of a copy: preview, issue, what was refused, what was issued. */
import { useRef, useState } from 'react'
import { document } from '../../ask/ask.ts'
import type { Confirmation } from '../../ask/ask.ts'
import type { Order } from './order.ts'
import { Problem } from '../../ask/problem.ts'
import type { SpokenFinding } from '../../ask/problem.ts'
import type { IssueAnswer } from '../../ask/shapes/papers.ts'

export type IssueState = {
  readonly shown: IssueAnswer | null
  /** False while only a preview is shown. */
  readonly isIssued: boolean
  readonly busy: boolean
  readonly problem: Problem | undefined
  readonly findings: readonly SpokenFinding[]
}

const NOTHING: IssueState = { shown: null, isIssued: false, busy: false, problem: undefined, findings: [] }

/** One call for each paper: the server's schemas differ. */
const send = (order: Order, options: Parameters<typeof document>[2]): Promise<IssueAnswer> => {
  switch (order.id) {
    case 'residence-copy':
      return document(order.id, order.input, options)
    case 'removed-record-copy':
      return document(order.id, order.input, options)
    case 'moving-out-certificate':
      return document(order.id, order.input, options)
    case 'quasi-moving-out-certificate':
      return document(order.id, order.input, options)
  }
}

export const useIssue = (caseId: string | undefined) => {
  const [state, setState] = useState<IssueState>(NOTHING)
  const sent = useRef({ body: '', key: '' })
  const make = async (
    order: Order,
    preview: boolean,
    confirmed: readonly Confirmation[],
  ): Promise<IssueAnswer | undefined> => {
    const body = JSON.stringify([order, confirmed, preview])
    if (sent.current.body !== body) sent.current = { body, key: crypto.randomUUID() }
    setState((now) => ({ ...now, busy: true, problem: undefined }))
    try {
      const shown = await send(order, {
        preview,
        confirmed,
        key: sent.current.key,
        ...(caseId === undefined ? {} : { caseId }),
      })
      setState({ ...NOTHING, shown, isIssued: !preview })
      return shown
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      if (failure.status !== 0) sent.current = { body: '', key: '' }
      setState((now) => ({ ...now, busy: false, problem: failure, findings: failure.findings }))
      return undefined
    }
  }
  return { ...state, make, forget: () => setState(NOTHING) }
}
