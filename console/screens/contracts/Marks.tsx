/** Marks of this screen: how a contract stands, and what it lacks. */
import type { Standing } from '../../ask/shapes/contracts.ts'
import { say } from '../../messages/say.ts'
import { dayText } from './days.ts'

const TONES: Readonly<Record<Standing['state'], string>> = {
  upcoming: 'plain',
  running: 'good',
  over: 'care',
  closed: 'plain',
}

export function StateOfContract({ state }: Pick<Standing, 'state'>) {
  return <span className={`mark ${TONES[state]}`}>{say.contracts.states[state]}</span>
}

/** First day over last day. */
export function TermCell({ from, until }: { from: string; until: string }) {
  return (
    <>
      {dayText(from)}
      <br />〜{dayText(until)}
    </>
  )
}

export function Lacks({ lacks }: Pick<Standing, 'lacks'>) {
  if (lacks.length === 0) return <span className="mark good">✓ {say.contracts.nothingLacks}</span>
  return (
    <span className="marks">
      {lacks.map(({ what, count }) => (
        <span key={what} className="mark bad-line">
          ✕ {say.contracts.lacks[what]}
          {count > 1 ? ` ${count}` : ''}
        </span>
      ))}
    </span>
  )
}
