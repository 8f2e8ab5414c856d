/** Opens a case at the step where it stands. */
import { useNavigate } from '@tanstack/react-router'
import type { CaseRow } from '../ask/shapes/roads.ts'
import { may, useSession } from './session.ts'

type ToOpen = Pick<CaseRow, 'caseId' | 'state' | 'kind'> & Partial<Pick<CaseRow, 'review'>>

/** Enter on a row: the screen follows from the case's state, never from what the officer meant. */
export const useOpenCase = (): ((row: ToOpen) => void) => {
  const navigate = useNavigate()
  const session = useSession()
  return ({ caseId, state, kind, review = false }) => {
    if (review && state !== 'provisional' && may(session, 'look', 'reviews-waiting'))
      return void navigate({ to: '/review' })
    if (kind === 'residence-copy') {
      const to = state === 'issued' && may(session, 'hand-over') ? '/hand-over/$caseId' : '/issue/$caseId'
      return void navigate({ to, params: { caseId } })
    }
    if (kind === 'move-out' && state === 'issued' && may(session, 'hand-over'))
      return void navigate({ to: '/hand-over/$caseId', params: { caseId } })
    if (kind === 'move-out' && (state === 'final' || state === 'issued'))
      return void navigate({ to: '/issue/$caseId', params: { caseId } })
    if (state === 'provisional') return void navigate({ to: '/check/$caseId', params: { caseId } })
    if (state === 'checked') return void navigate({ to: '/approval', state: { caseId } })
    return void navigate({ to: '/entry/$caseId', params: { caseId } })
  }
}
