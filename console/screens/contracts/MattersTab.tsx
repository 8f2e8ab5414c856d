/** 委託の案件: how far the council and the posts are with each, and what is known of those who may be chosen. */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { ContractorLine, Matter } from '../../ask/shapes/contracts.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { reading } from '../../parts/Scroller/reading.ts'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { dayText, termText } from './days.ts'
import type { Asked } from './forms/asked.ts'
import { confirmMeasures, registerMatter, submitMeasures, surveyContractor, withdrawMatter } from './forms/matters.ts'
import { ListWork } from './ListWork.tsx'
import type { ListProps } from './ListWork.tsx'

export function MattersTab({ onList }: ListProps) {
  const session = useSession()
  const [selected, select] = useState<string | null>(null)
  const [asked, ask] = useState<Asked | null>(null)
  const found = useView('matters', { withdrawn: false }, { keep: true })
  const contractors = useView('contractors', {})
  const rows = found.answer?.matters ?? []
  const chosen = rows.find(({ matterId }) => matterId === selected) ?? rows[0]
  const mayDo = (id: string): boolean => may(session, 'perform', id)
  const actions = {
    addOne: mayDo('register-matter') ? () => ask(registerMatter(session.today.civil)) : null,
    stopOne: chosen !== undefined && mayDo('withdraw-matter') ? () => ask(withdrawMatter(chosen)) : null,
    saveOne: null,
    refresh: found.again,
  }
  return (
    <ListWork list="matters" actions={actions} onList={onList}>
      <div className="contracts-pane">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <RowGrid
          label={say.contracts.lists.matters}
          columns={COLUMNS}
          rows={rows}
          keyOf={({ matterId }) => matterId}
          selected={selected}
          onSelect={select}
          empty={found.loading ? say.frame.loading : say.contracts.noMatters}
          autoFocus
        />
        <MatterCard matter={chosen} contractors={contractors.answer?.contractors ?? []} onAsk={ask} />
        {asked === null ? null : <ActDialog {...asked} onDone={found.again} onClose={() => ask(null)} />}
      </div>
    </ListWork>
  )
}

const { columns } = say.contracts

const COLUMNS: readonly Column<Matter>[] = [
  {
    id: 'title',
    title: columns.title,
    cell: ({ title, division }) => (
      <>
        <b>{title}</b>
        <br />
        <span className="soft">{division}</span>
      </>
    ),
  },
  { id: 'state', title: columns.approval, width: '13rem', cell: (matter) => <Decided matter={matter} /> },
]

function Decided({ matter: { approvals, deliberations } }: { matter: Matter }) {
  const approved = approvals.findLast(({ verdict, endedOn }) => verdict === 'approved' && endedOn === null)
  if (approved !== undefined)
    return <span className="mark good">✓ {say.contracts.approved(dayText(approved.decidedOn))}</span>
  if (approvals.some(({ verdict }) => verdict === 'refused'))
    return <span className="mark bad-line">✕ {say.contracts.refused}</span>
  const heard = deliberations.at(-1)
  if (heard === undefined) return <span className="mark plain">{say.contracts.notDeliberated}</span>
  return <span className="mark care">▲ {say.contracts.deliberated(dayText(heard.heldOn))}</span>
}

type CardProps = {
  readonly matter: Matter | undefined
  readonly contractors: readonly ContractorLine[]
  readonly onAsk: (asked: Asked) => void
}

function MatterCard({ matter, contractors, onAsk }: CardProps) {
  const session = useSession()
  if (matter === undefined) return <section className="contracts-card panel" />
  const today = session.today.civil
  const buttons = [
    ['survey-contractor', contractors.length > 0, () => surveyContractor(matter, contractors, today)],
    ['submit-measures', contractors.length > 0, () => submitMeasures(matter, contractors, today)],
    [
      'confirm-measures',
      matter.measures.some(({ confirmedOn }) => confirmedOn === null),
      () => confirmMeasures(matter, today),
    ],
  ] as const
  return (
    <section className="contracts-card panel scrolls" {...reading(matter.title)}>
      <h2>{matter.title}</h2>
      <p className="row-line">
        {buttons.map(([act, isMeant, form]) => (
          <button
            key={act}
            type="button"
            className="button small"
            disabled={!isMeant || !may(session, 'perform', act)}
            onClick={() => onAsk(form())}
          >
            {say.contracts.acts[act]}
          </button>
        ))}
      </p>
      <MatterText matter={matter} />
      <h3>{say.contracts.columns.chosen}</h3>
      <Chosen matter={matter} contractors={contractors} />
    </section>
  )
}

function MatterText({ matter }: { matter: Matter }) {
  const { fields } = say.contracts
  const told = [
    [fields.content, matter.content],
    [fields.reason, matter.reason],
    [fields.protection, matter.protection],
    [fields.handled, matter.handled],
    [columns.term, `${termText(matter.startsOn, matter.endsOn)}${matter.endsOn === null ? say.contracts.goesOn : ''}`],
    [columns.contracts, matter.contracts.map(({ number }) => number).join('、')],
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

/** Each company of which something is known for this matter: what the survey said, whether its measures count. */
function Chosen({ matter, contractors }: { matter: Matter; contractors: readonly ContractorLine[] }) {
  const known = contractors.filter(({ contractorId }) =>
    [...matter.surveys, ...matter.measures].some((one) => one.contractorId === contractorId),
  )
  if (known.length === 0) return <p className="soft">{say.contracts.notSurveyed}</p>
  return (
    <ul className="plain-list">
      {known.map(({ contractorId, name }) => {
        const survey = matter.surveys.findLast((one) => one.contractorId === contractorId)
        const list = matter.measures.findLast((one) => one.contractorId === contractorId)
        return (
          <li key={contractorId} className="row-line">
            <b>{name}</b>
            {survey === undefined ? null : (
              <span className={survey.suitable ? 'mark good' : 'mark bad-line'}>
                {survey.suitable ? `✓ ${say.contracts.suitable}` : `✕ ${say.contracts.unsuitable}`}
              </span>
            )}
            {list === undefined ? null : (
              <span className={list.confirmedOn === null ? 'mark care' : 'mark good'}>
                {list.confirmedOn === null
                  ? `▲ ${say.contracts.submitted}`
                  : `✓ ${say.contracts.confirmed(dayText(list.confirmedOn))}`}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
