/** One person in full, with what can be done about them. */
import { clockText } from '../../app/moment.ts'
import { may, useSession } from '../../app/session.ts'
import type { Operator } from '../../ask/shapes/office.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { whatOf } from '../log/columns.tsx'
import type { OperatorDialog } from './OperatorDialogs.tsx'

type CardProps = { operator: Operator | undefined; onDialog: (dialog: OperatorDialog) => void; onDone: () => void }

const ACTIONS = [
  ['grant', 'grant'],
  ['revoke', 'revoke'],
  ['mask', 'set-mask'],
  ['password', 'set-password'],
  ['unlock', 'unlock-operator'],
] as const

export function OperatorCard({ operator, onDialog, onDone }: CardProps) {
  const session = useSession()
  const ending = useAct('end-session')
  if (operator === undefined) return <section className="people-card panel" />
  const masks: Readonly<Record<string, string>> = say.people.masks
  const end = async (sessionId: string): Promise<void> => {
    if ((await ending.run({ sessionId })) !== undefined) onDone()
  }
  return (
    <section className="people-card panel scrolls" aria-label={operator.name}>
      <h2>
        {operator.name}
        <span className="soft">
          {'　'}
          {operator.operatorId}　{operator.unit}
        </span>
      </h2>
      <p className="row-line">
        {ACTIONS.filter(([name]) => name !== 'unlock' || operator.locked).map(([name, act]) => (
          <button
            key={name}
            type="button"
            className="button small"
            disabled={!may(session, 'perform', act)}
            onClick={() => onDialog(name)}
          >
            {say.people[name]}
          </button>
        ))}
      </p>
      <ProblemNote problem={ending.problem} />
      {operator.sessions.length === 0 ? null : <h3>{say.people.openSessions}</h3>}
      {operator.sessions.map(({ sessionId, terminalId, place, startedAt }) => (
        <p key={sessionId} className="row-line">
          {terminalId}　{place}
          {'　'}
          {say.people.since(clockText(startedAt))}
          <button
            type="button"
            className="button small bad"
            disabled={!may(session, 'perform', 'end-session')}
            onClick={() => void end(sessionId)}
          >
            {say.people.endSession}
          </button>
        </p>
      ))}
      {operator.masks.length === 0 ? null : (
        <p>
          <b>{say.people.mask}</b>　{operator.masks.map((mask) => masks[mask] ?? mask).join('、')}
        </p>
      )}
      <h3>
        {say.people.held}（{say.people.count(operator.grants.length)}）
      </h3>
      {operator.grants.length === 0 ? (
        <p className="soft">{say.people.noGrants}</p>
      ) : (
        <ul className="grant-list">
          {operator.grants.map((grant) => (
            <li key={`${grant.step} ${grant.id}`}>{whatOf(grant)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
