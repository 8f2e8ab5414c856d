/** What the server answers when it says no, and how the console tells one no from another. */

export type SpokenFinding = {
  readonly class: 'error' | 'alert'
  readonly code: string
  readonly field: string | null
  /** Where it is written, as officers cite it. */
  readonly basis: string
  readonly says: string
  readonly remedy: string
  /** Bars 本登録 alone; 仮登録 stays open. */
  readonly finalOnly: boolean
}

export type ProblemBody = {
  readonly title?: string
  readonly code?: string
  readonly detail?: string
  readonly requestId?: string
  readonly findings?: readonly SpokenFinding[]
  readonly holder?: string | null
  readonly place?: string | null
}

/** A refusal or a failure of the server. `status` 0: the server was not reached. */
export class Problem extends Error {
  readonly status: number
  /** What the server calls it, in the officer's language. */
  readonly title: string | undefined
  readonly code: string | undefined
  readonly detail: string | undefined
  readonly requestId: string | undefined
  readonly holder: string | undefined
  readonly findings: readonly SpokenFinding[]

  constructor(status: number, body: ProblemBody) {
    super(body.title ?? `HTTP ${status}`)
    this.name = 'Problem'
    this.status = status
    this.title = body.title
    this.code = body.code
    this.detail = body.detail
    this.requestId = body.requestId
    this.holder = [body.holder, body.place].filter((part) => typeof part === 'string').join('　') || undefined
    this.findings = body.findings ?? []
  }
}

/** What kind of no it is: each kind has words of its own. */
export type ProblemKind =
  | 'findings'
  | 'unreachable'
  | 'signed-out'
  | 'denied'
  | 'missing'
  | 'stale'
  | 'other-body'
  | 'held'
  | 'locked'
  | 'log-closed'
  | 'unreadable'
  | 'failed'

export const kindOf = (problem: Problem): ProblemKind => {
  if (problem.status === 403) return 'denied'
  if (problem.findings.length > 0) return 'findings'
  if (problem.status === 503)
    return problem.code === 'log-closed' || problem.code === 'clock-away' ? 'log-closed' : 'failed'
  if (problem.status === 409) return problem.code === 'held' || problem.code === 'other-body' ? problem.code : 'stale'
  return BY_STATUS[problem.status] ?? (problem.status >= 400 && problem.status < 500 ? 'unreadable' : 'failed')
}

const BY_STATUS: Readonly<Record<number, ProblemKind>> = {
  0: 'unreachable',
  401: 'signed-out',
  404: 'missing',
  423: 'locked',
}
