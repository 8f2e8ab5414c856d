/** An answer to a clause as it is typed, and as it is sent. */
import type { Answered } from '../../ask/shapes/contracts.ts'

export type TypedAnswer = {
  readonly is: 'unknown' | 'present' | 'absent'
  /** Number in the contract, or the reason why it is not there. */
  readonly text: string
  readonly dueOn: string
}

/** What was answered last. */
export const answerOf = (answered: readonly Answered[], id: string): TypedAnswer => {
  const known = answered.find(({ clause }) => clause === id)
  if (known === undefined) return { is: 'unknown', text: '', dueOn: '' }
  return known.place === null
    ? { is: 'absent', text: known.reason ?? '', dueOn: known.dueOn ?? '' }
    : { is: 'present', text: known.place, dueOn: '' }
}

/** Nothing is missing: a number, or a reason and a day. */
export const isWhole = ({ is, text, dueOn }: TypedAnswer): boolean =>
  is !== 'unknown' && text.trim() !== '' && (is === 'present' || dueOn !== '')

export const sentOf = (clause: string, { is, text, dueOn }: TypedAnswer) =>
  is === 'present' ? { clause, place: text } : { clause, reason: text, dueOn }
