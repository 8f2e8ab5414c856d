/** 契約条項: every clause of the catalogue, there with its number or absent with a reason and a day. F9 saves. */
import { useState } from 'react'
import { CONTRACT_CLAUSES } from '../../../src/law/contract-clauses.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { ClauseRow } from './ClauseRow.tsx'
import { answerOf, isWhole, sentOf } from './clauses.ts'
import type { TypedAnswer } from './clauses.ts'
import { SheetWork, useDoing } from './SheetWork.tsx'
import type { TabProps } from './SheetWork.tsx'

export function ClausesTab(props: TabProps) {
  const { contract, today, onAgain } = props
  const doing = useDoing(contract)
  const saving = useAct('record-clauses')
  const [typed, setTyped] = useState<Readonly<Record<string, TypedAnswer>>>({})
  const changed = Object.entries(typed)
  const save = async (): Promise<void> => {
    const clauses = changed.map(([clause, answer]) => sentOf(clause, answer))
    if ((await saving.run({ contractId: contract.contractId, clauses })) === undefined) return
    setTyped({})
    onAgain()
  }
  const ready = changed.length > 0 && changed.every(([, answer]) => isWhole(answer)) && !saving.busy
  const actions = { addOne: null, stopOne: null, saveOne: doing('record-clauses', ready ? () => void save() : null) }
  const present = contract.clauses.filter(({ place }) => place !== null).length
  return (
    <SheetWork {...props} actions={actions}>
      <div className="contracts">
        <p className="row-line">
          <b>{say.contracts.clauseCount(present, CONTRACT_CLAUSES.length)}</b>
          <span className="soft">{say.contracts.clauseNote}</span>
        </p>
        <ProblemNote problem={saving.problem} />
        {saving.problem?.findings.map(({ code, says, remedy }) => (
          <p key={code} className="problem-note" role="alert">
            <b>✕ {says}</b>
            {remedy}
          </p>
        ))}
        <div className="grid-scroll panel">
          <table className="clause-table">
            <caption className="hidden-text">{say.contracts.tabs.clauses}</caption>
            <Head />
            <tbody>
              {CONTRACT_CLAUSES.map((clause) => (
                <ClauseRow
                  key={clause.id}
                  clause={clause}
                  answer={typed[clause.id] ?? answerOf(contract.clauses, clause.id)}
                  isLate={contract.standing.clauses.overdue.includes(clause.id)}
                  today={today}
                  onChange={(answer) => setTyped((now) => ({ ...now, [clause.id]: answer }))}
                />
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </SheetWork>
  )
}

function Head() {
  const { columns } = say.contracts
  return (
    <thead>
      <tr>
        <th scope="col">{columns.source}</th>
        <th scope="col">{columns.clause}</th>
        <th scope="col" style={{ width: '6.5rem' }}>
          {columns.present}
        </th>
        <th scope="col" style={{ width: '22rem' }}>
          {columns.place}
        </th>
        <th scope="col" style={{ width: '10rem' }}>
          {columns.dueOn}
        </th>
      </tr>
    </thead>
  )
}
