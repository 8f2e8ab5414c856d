/** Walking the movers of a form, adding one, and copying from the one before. */
import { useRef, useEffect } from 'react'
import type { Form } from '../../../src/frame/form.ts'
import { focusedPath, jumpTo } from '../../parts/FindingList/jump.ts'
import { moversOf, repeatedOf } from '../../parts/FormView/movers.ts'
import { addMover, copyPrevious } from './draft.ts'
import type { DraftDesk } from './useDraft.ts'

export type Movers = {
  readonly count: number
  /** True where people of one form have anything in common to copy. */
  readonly carries: boolean
  readonly previous: () => void
  /** To the next mover; behind the last one, to a new one. */
  readonly next: () => void
  readonly copy: () => void
}

export const useMovers = (form: Form, desk: DraftDesk, blank: unknown): Movers => {
  const path = repeatedOf(form)?.path ?? ''
  const count = moversOf(form, desk.state.draft).length
  const wanted = useRef<number | null>(null)
  useEffect(() => {
    if (wanted.current === null || wanted.current >= count) return
    jumpTo(`${path}.${wanted.current}`)
    wanted.current = null
  })
  const here = (): number => {
    const focused = focusedPath()
    return focused !== undefined && focused.startsWith(`${path}.`)
      ? Number(focused.slice(path.length + 1).split('.')[0])
      : -1
  }
  const next = (): void => {
    const to = here() + 1
    if (to < count) return jumpTo(`${path}.${to}`)
    wanted.current = to
    desk.replace((draft) => addMover(form, draft, blank))
  }
  const copy = (): void => {
    const at = here()
    desk.replace((draft) => copyPrevious(form, draft, at > 0 ? at : count - 1))
  }
  const carries = repeatedOf(form)?.fields.some((field) => field.carries === true) ?? false
  return { count, carries, next, copy, previous: () => jumpTo(`${path}.${Math.max(0, here() - 1)}`) }
}
