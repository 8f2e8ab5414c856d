/** Where a case stands, as a word in a frame. */
import type { CaseRow, CaseState } from '../../ask/shapes/roads.ts'
import { say } from '../../messages/say.ts'

const TONE: Readonly<Partial<Record<CaseState, string>>> = {
  returned: 'bad-line',
  parked: 'care',
  final: 'good',
  'handed-over': 'good',
  withdrawn: 'plain',
}

export function StateMark({ state, holder }: Pick<CaseRow, 'state'> & { holder?: CaseRow['holder'] }) {
  const word =
    state === 'received' && holder !== undefined && holder !== null ? say.states.entering : say.states[state]
  return (
    <span className={`mark ${TONE[state] ?? ''}`}>
      {state === 'returned' ? '↩ ' : ''}
      {word}
    </span>
  )
}
