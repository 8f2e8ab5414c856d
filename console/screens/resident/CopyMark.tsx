/** What became of a copy, as a word in a frame. */
import type { CopyState } from '../../ask/shapes/papers.ts'
import { say } from '../../messages/say.ts'

const TONE: Readonly<Record<CopyState, string>> = { issued: 'care', 'handed-over': 'good', spoiled: 'bad-line' }
const SIGN: Readonly<Record<CopyState, string>> = { issued: '', 'handed-over': '✓ ', spoiled: '✕ ' }

export function CopyMark({ state }: { state: CopyState }) {
  return (
    <span className={`mark ${TONE[state]}`}>
      {SIGN[state]}
      {say.copyStates[state]}
    </span>
  )
}
