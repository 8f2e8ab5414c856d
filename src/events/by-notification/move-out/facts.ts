/** What a move-out asks the register: the movers, and everybody who lives with them. */
import type { Questions } from '../../../frame/question.ts'
import type { MoveOut } from './notification.ts'

export const ask = ({ movers }: MoveOut): Questions => {
  const persons = movers.flatMap(({ personNo }) => personNo ?? [])
  return { persons, householdsOf: persons }
}
