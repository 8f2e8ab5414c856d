/** 委託先事業者: each with what was found out about it, and what it said it would do. */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { Contractor, ContractorLine } from '../../ask/shapes/contracts.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { reading } from '../../parts/Scroller/reading.ts'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { citedClause } from '../../../src/law/contract-clauses.ts'
import { dayText } from './days.ts'
import type { Asked } from './forms/asked.ts'
import { registerContractor } from './forms/matters.ts'
import { ListWork } from './ListWork.tsx'
import type { ListProps } from './ListWork.tsx'

export function ContractorsTab({ onList }: ListProps) {
  const session = useSession()
  const [selected, select] = useState<string | null>(null)
  const [asked, ask] = useState<Asked | null>(null)
  const found = useView('contractors', {}, { keep: true })
  const rows = found.answer?.contractors ?? []
  const chosen = rows.find(({ contractorId }) => contractorId === selected) ?? rows[0]
  const whole = useView('contractor', chosen === undefined ? null : { contractorId: chosen.contractorId })
  const actions = {
    addOne: may(session, 'perform', 'register-contractor') ? () => ask(registerContractor()) : null,
    stopOne: null,
    saveOne: null,
    refresh: found.again,
  }
  return (
    <ListWork list="contractors" actions={actions} onList={onList}>
      <div className="contracts-pane">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <RowGrid
          label={say.contracts.lists.contractors}
          columns={COLUMNS}
          rows={rows}
          keyOf={({ contractorId }) => contractorId}
          selected={selected}
          onSelect={select}
          empty={found.loading ? say.frame.loading : say.contracts.noContractors}
          autoFocus
        />
        <ContractorCard contractor={whole.answer?.contractor ?? undefined} />
        {asked === null ? null : <ActDialog {...asked} onDone={found.again} onClose={() => ask(null)} />}
      </div>
    </ListWork>
  )
}

const { columns } = say.contracts

const COLUMNS: readonly Column<ContractorLine>[] = [
  {
    id: 'name',
    title: columns.contractor,
    cell: ({ name, contractorId }) => (
      <>
        <b>{name}</b>
        <br />
        <span className="soft">{contractorId}</span>
      </>
    ),
  },
  {
    id: 'certification',
    title: columns.certification,
    width: '9rem',
    cell: ({ certification }) => (certification === null ? '－' : dayText(certification.expiresOn)),
  },
  { id: 'contracts', title: columns.contracts, width: '4rem', numeric: true, cell: ({ contracts }) => contracts },
]

function ContractorCard({ contractor }: { contractor: Contractor | undefined }) {
  if (contractor === undefined) return <section className="contracts-card panel" />
  const { name, address, representative, contact, surveys, measures } = contractor
  return (
    <section className="contracts-card panel scrolls" {...reading(name)}>
      <h2>{name}</h2>
      <p>
        {address}　{representative}　{contact}
      </p>
      <h3>{say.contracts.surveys}</h3>
      {surveys.length === 0 ? <p className="soft">{say.contracts.notSurveyed}</p> : null}
      {surveys.map((survey) => (
        <Survey key={survey.surveyNo} survey={survey} />
      ))}
      <h3>{say.contracts.measures}</h3>
      {measures.map(({ measuresNo, matter, document, submittedOn, confirmedOn, listed }) => (
        <div key={measuresNo}>
          <p>
            {matter}　{document}　{dayText(submittedOn)}{' '}
            <span className={confirmedOn === null ? 'mark care' : 'mark good'}>
              {confirmedOn === null ? say.contracts.submitted : say.contracts.confirmed(dayText(confirmedOn))}
            </span>
          </p>
          <ul className="plain-list">
            {listed.map(({ clause, measure }) => (
              <li key={`${clause} ${measure}`}>
                <b>{citedClause(clause)}</b>　{measure}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Survey({ survey }: { survey: Contractor['surveys'][number] }) {
  const { matter, surveyedOn, suitable, certification, answers } = survey
  const questions: Readonly<Record<string, string>> = say.contracts.questions
  return (
    <div>
      <p>
        {matter}　{dayText(surveyedOn)}{' '}
        <span className={suitable ? 'mark good' : 'mark bad-line'}>
          {suitable ? say.contracts.suitable : say.contracts.unsuitable}
        </span>
      </p>
      <dl className="pairs">
        {Object.entries(questions).map(([id, title]) => (
          <div key={id} className="pair">
            <dt>{title}</dt>
            <dd>{[answers[id]?.score, answers[id]?.note].join('　')}</dd>
          </div>
        ))}
        {certification === null ? null : (
          <div className="pair">
            <dt>{certification.name}</dt>
            <dd>
              {certification.number}　{say.contracts.until(dayText(certification.expiresOn))}
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
