/** One clause: where it comes from, what it says, and the office's answer to it. */
import type { ContractClause } from '../../../src/law/contract-clauses.ts'
import { citation } from '../../../src/law/provision.ts'
import { say } from '../../messages/say.ts'
import type { TypedAnswer } from './clauses.ts'

type RowProps = {
  readonly clause: ContractClause
  readonly answer: TypedAnswer
  readonly isLate: boolean
  readonly today: string
  readonly onChange: (answer: TypedAnswer) => void
}

export function ClauseRow({ clause, answer, isLate, today, onChange }: RowProps) {
  const { is, text, dueOn } = answer
  const { columns } = say.contracts
  return (
    <tr className={isLate ? 'late' : ''}>
      <td>
        <span className="mark plain">{say.contracts.sources[clause.source]}</span>
      </td>
      <th scope="row">
        {clause.title}
        <span className="soft">　{citation(clause.basis)}</span>
        {clause.bars.length === 0 ? null : (
          <span className="mark bad-line">✕ {clause.bars.map((barred) => say.contracts.barred[barred]).join('、')}</span>
        )}
      </th>
      <td>
        <select
          className="input"
          aria-label={`${clause.title} ${columns.present}`}
          value={is}
          onChange={(event) => onChange({ ...answer, is: readIs(event.target.value) })}
        >
          {Object.entries(say.contracts.answers).map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          className="input"
          aria-label={`${clause.title} ${columns.place}`}
          autoComplete="off"
          maxLength={200}
          disabled={is === 'unknown'}
          value={text}
          onChange={(event) => onChange({ ...answer, text: event.target.value })}
        />
      </td>
      <td>
        {is === 'absent' ? (
          <input
            className="input"
            type="date"
            min={today}
            aria-label={`${clause.title} ${columns.dueOn}`}
            value={dueOn}
            onChange={(event) => onChange({ ...answer, dueOn: event.target.value })}
          />
        ) : null}
      </td>
    </tr>
  )
}

const readIs = (value: string): TypedAnswer['is'] =>
  value === 'present' || value === 'absent' ? value : 'unknown'
