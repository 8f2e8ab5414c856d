/** What a notice of move-in asks the register: whom it names, and who lives with them still. */
import type { Questions } from '../../../frame/question.ts'
import type { MoveInNotice } from './notification.ts'

export const ask = ({ movers }: MoveInNotice): Questions => {
  const persons = movers.flatMap(({ personNo }) => personNo ?? [])
  return { persons, householdsOf: persons }
}
