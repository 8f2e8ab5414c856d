/** Whether a row of a list is taken: a box to be seen, which Space turns. */
import { say } from '../../messages/say.ts'

export function Tick({ on }: { on: boolean }) {
  return (
    <span
      className={on ? 'pick on' : 'pick'}
      role="img"
      aria-label={on ? say.approval.isPicked : say.approval.isNotPicked}
    >
      {on ? '✓' : ''}
    </span>
  )
}
