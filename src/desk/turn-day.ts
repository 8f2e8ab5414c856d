/** 日替り: what falls due by itself. Safe to run twice, late, or on two servers at once. */
import type { Desk } from './desk.ts'
import { AT_ONCE, type Pace } from './pace.ts'
import { removeDue } from './turn-move-outs.ts'

/** What turning a day needs of a desk: no key, for nothing that is sealed is opened. */
export type Turning = Pick<Desk, 'db' | 'fresh'>

/** One thing that falls due. It asks the register what is due, so that a day nobody turned is made up by itself. */
export type Turner = {
  readonly id: string
  /** @returns how many were turned; fewer than were due where it was told to stop */
  readonly turn: (desk: Turning, pace: Pace) => Promise<number>
}

/** Answers kept for repeated requests are forgotten after seven days. */
const forgetAnswers: Turner = {
  id: 'kept-answers',
  turn: async ({ db }) => {
    const [row] = await db.query<{ gone: number }>('select desk.forget_answers() as gone')
    return row?.gone ?? 0
  },
}

/** In this order. Whatever else falls due on a day is one more line. */
export const turners: readonly Turner[] = [
  { id: 'planned-move-out', turn: removeDue },
  forgetAnswers,
]

/** @returns how many of each were turned. @throws what the first that failed threw, after all others had their turn. */
export const turnDay = async (
  desk: Turning, pace: Pace = AT_ONCE,
): Promise<Readonly<Record<string, number>>> => {
  const turned: Record<string, number> = {}
  const failed: unknown[] = []
  for (const { id, turn } of turners) {
    try {
      if (!pace.stop.aborted) turned[id] = await turn(desk, pace)
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length > 0) throw failed[0]
  return turned
}
