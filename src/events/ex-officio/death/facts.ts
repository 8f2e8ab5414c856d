/** What a death asks the register: whoever died, and everybody who lived with them. */
import type { Questions } from '../../../frame/question.ts'
import type { Death } from './notification.ts'

export const ask = ({ movers }: Death): Questions => {
  const persons = movers.flatMap(({ personNo }) => personNo ?? [])
  return { persons, householdsOf: persons }
}
