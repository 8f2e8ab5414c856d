/** What a review print must know beside the case. */
import type { StandingBlock } from '../../frame/question.ts'

/** What the area answers. */
export type ReviewFound = {
  readonly nextSerial: number
  readonly blocks: readonly StandingBlock[]
  /** Name of whoever entered it. */
  readonly enteredBy: string | null
}
