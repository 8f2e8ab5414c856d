/** 概要: what was agreed, what is missing today, who answers for the contractor, what runs out next. */
import type { Contract } from '../../ask/shapes/contracts.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { reading } from '../../parts/Scroller/reading.ts'
import { citedClause } from '../../../src/law/contract-clauses.ts'
import { dayText, hasEnded, holdsOn, termText } from './days.ts'
import { changeContract, endOfficer, explainDuties, nameOfficer } from './forms/agreement.ts'
import { Lacks } from './Marks.tsx'
import { Do, SheetWork, useDoing } from './SheetWork.tsx'
import type { TabProps } from './SheetWork.tsx'

export function OverviewTab(props: TabProps) {
  const { contract, today, onAsk } = props
  const doing = useDoing(contract)
  const { answer } = useView('contracts', { closed: false })
  const choices = answer?.choices
  const change = choices === undefined ? null : () => onAsk(changeContract(contract, { choices, today }))
  const actions = { addOne: doing('register-contract', change), stopOne: null, saveOne: null }
  return (
    <SheetWork {...props} actions={actions}>
      <div className="contract-sheet">
        <section className="contracts-card panel scrolls" {...reading(say.contracts.tabs.overview)}>
          <h2>{say.contracts.columns.lacks}</h2>
          <p>
            <Lacks lacks={contract.standing.lacks} />
          </p>
          <h2>{say.contracts.columns.next}</h2>
          <RunsOut contract={contract} />
          <h2>{say.contracts.policy}</h2>
          <Policy contract={contract} />
          <Terms contract={contract} items={choices?.items ?? []} />
          <p className="row-line">
            <Do
              act="change-contract"
              as="register-contract"
              of={contract}
              off={change === null}
              onDo={() => change?.()}
            />
          </p>
        </section>
        <section className="contracts-card panel scrolls" {...reading(say.contracts.officers)}>
          <Officers {...props} />
          <Explanations {...props} />
          <h2>{say.contracts.versions}</h2>
          <ul className="plain-list">
            {contract.versions.map((version) => (
              <li key={version.version}>
                {[
                  say.contracts.version(version.version),
                  say.contracts.changes[version.change],
                  say.contracts.signed(dayText(version.signedOn)),
                  say.contracts.until(dayText(version.endsOn)),
                ].join('　')}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </SheetWork>
  )
}

function RunsOut({ contract }: { contract: Contract }) {
  return (
    <ul className="plain-list">
      {contract.standing.runsOut.slice(0, 8).map(({ what, on, count }) => (
        <li key={`${what} ${on}`}>
          {dayText(on)}　<b>{say.contracts.runsOut[what]}</b>
          {count > 1 ? `　${say.contracts.count(count)}` : ''}
        </li>
      ))}
    </ul>
  )
}

function Policy({ contract }: { contract: Contract }) {
  const { because } = contract.standing.policy
  const names: Readonly<Record<string, string>> = say.contracts.barred
  if (because.length === 0) return <p>{say.contracts.openPolicy}</p>
  return (
    <ul className="plain-list">
      {because.map(({ barred, clause }) => (
        <li key={`${barred} ${clause}`}>
          <span className="mark bad-line">✕</span>{' '}
          {say.contracts.barredBy(names[barred] ?? barred, citedClause(clause))}
        </li>
      ))}
    </ul>
  )
}

type Items = readonly { readonly id: string; readonly title: string }[]

function Terms({ contract, items }: { contract: Contract; items: Items }) {
  const { columns, fields } = say.contracts
  const rhythms: Readonly<Record<string, string>> = say.contracts.rhythms
  const { rhythm, dueDays } = contract.reporting
  const told = [
    [fields.kind, say.contracts.kinds[contract.kind]],
    [columns.division, contract.division],
    [fields.signedOn, dayText(contract.signedOn)],
    [columns.term, termText(contract.startsOn, contract.endsOn)],
    [fields.seats, contract.gated ? say.contracts.seats(contract.seats) : say.contracts.ungated],
    [
      say.contracts.items,
      contract.items.map((id) => items.find((item) => item.id === id)?.title ?? id).join('、'),
    ],
    [say.contracts.publication, contract.publication],
    [say.contracts.reporting, say.contracts.every(rhythms[rhythm] ?? rhythm, dueDays)],
  ] as const
  return (
    <dl className="pairs">
      {told.map(([title, value]) => (
        <div key={title} className="pair">
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Officers({ contract, today, onAsk }: TabProps) {
  return (
    <>
      <h2>{say.contracts.officers}</h2>
      <ul className="plain-list">
        {contract.officers.map((officer) => (
          <li key={officer.officerNo} className={hasEnded(officer, today) ? 'row-line ended' : 'row-line'}>
            <span className="soft">{say.contracts.roles[officer.role]}</span>
            <b className="names">{officer.name}</b>
            <span>{officer.operatorId ?? ''}</span>
            <span>
              {officer.endedOn === null
                ? say.contracts.from(dayText(officer.validFrom))
                : say.contracts.ended(dayText(officer.endedOn))}
            </span>
            {officer.endedOn === null ? (
              <Do
                act="end-officer"
                of={contract}
                bad
                onDo={() => onAsk(endOfficer(contract, officer.officerNo, today))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <p className="row-line">
        <Do act="name-officer" of={contract} onDo={() => onAsk(nameOfficer(contract, today))} />
      </p>
    </>
  )
}

function Explanations({ contract, today, onAsk }: TabProps) {
  const tier = (id: string | null): string =>
    contract.subcontracts.find(({ subcontractId }) => subcontractId === id)?.contractorName ??
    contract.contractorName
  return (
    <>
      <h2>{say.contracts.explanations}</h2>
      <ul className="plain-list">
        {contract.explanations.map((told) => (
          <li key={told.explanationNo} className={holdsOn(told, today) ? '' : 'ended'}>
            {[dayText(told.explainedOn), tier(told.subcontractId)].join('　')}
            {'　'}
            <span className="names">{told.explainedTo}</span>
            {['', told.document, termText(told.validFrom, told.validUntil)].join('　')}
          </li>
        ))}
      </ul>
      <p className="row-line">
        <Do act="explain-duties" of={contract} onDo={() => onAsk(explainDuties(contract, today))} />
      </p>
    </>
  )
}
