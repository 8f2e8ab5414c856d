/**
 * The day's sum: every received case is final, returned, withdrawn, parked or in progress, and the screen proves
 * it.
 */
import type { CaseState } from '../../ask/shapes/roads.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'

const TERMS = ['final', 'returned', 'withdrawn', 'parked', 'inProgress'] as const
type Term = (typeof TERMS)[number]
const STATES: Readonly<Record<Term, readonly CaseState[]>> = {
  final: ['final', 'handed-over'],
  returned: ['returned'],
  withdrawn: ['withdrawn'],
  parked: ['parked'],
  inProgress: ['received', 'provisional', 'checked', 'requested', 'issued'],
}

export function DayBalance({ day }: { day: string }) {
  const { answer } = useView('day-balance', { day }, { keep: true })
  if (answer === undefined) return null
  const count = (term: Term): number => STATES[term].reduce((sum, state) => sum + (answer.byState[state] ?? 0), 0)
  const off = answer.received - TERMS.reduce((sum, term) => sum + count(term), 0)
  return (
    <p className="day-balance push">
      <span className="soft">{say.home.balance}</span>
      {say.home.balanceTerms.received} <b>{answer.received}</b> ＝
      {TERMS.map((term, at) => (
        <span key={term}>
          {at === 0 ? ' ' : ' ＋ '}
          {say.home.balanceTerms[term]} <b>{count(term)}</b>
        </span>
      ))}
      <span className={off === 0 ? 'mark good' : 'mark bad-line'}>
        {off === 0 ? `✓ ${say.home.balanceFits}` : `✕ ${say.home.balanceOff(off)}`}
      </span>
    </p>
  )
}
