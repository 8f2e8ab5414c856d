/** The tabs of the vendor's portal: reports to complete, incidents, what was found and asked, the contract. */
import { useState } from 'react'
import { CONTRACT_CLAUSES } from '../../../src/law/contract-clauses.ts'
import { may, useSession } from '../../app/session.ts'
import type { IncidentStep, OwnContract } from '../../ask/shapes/supervision.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { reading } from '../../parts/Scroller/reading.ts'
import { CHECK_COLUMNS, isShown } from '../supervision/checkColumns.tsx'
import { INCIDENT_COLUMNS } from '../supervision/columns.tsx'
import { dayText, periodText } from '../supervision/dayText.ts'
import { ChoiceDialog, FormDialog } from '../supervision/FormDialog.tsx'
import { answerForm } from '../supervision/checkForms.ts'
import type { Form } from '../supervision/fields.ts'
import { incidentStepForm } from '../supervision/incidentForms.ts'
import { completeForm, draftForm } from '../supervision/reportForms.ts'
import { IncidentSheet } from '../supervision/IncidentSheet.tsx'
import { ReportBoard, useReports } from '../supervision/ReportBoard.tsx'
import { itemWord } from '../supervision/ReportSheet.tsx'
import { VendorWork } from './VendorWork.tsx'
import type { TabProps } from './VendorWork.tsx'

/** F9 drafts what has none, and hands in what has been drafted. */
export function OwnReports(props: TabProps) {
  const session = useSession()
  const reports = useReports('own-reports')
  const [form, setForm] = useState<Form | null>(null)
  const { chosen, found, open } = reports
  const isDrafted = chosen?.state === 'drafted' || chosen?.state === 'sent-back'
  const next = (): Form | null => {
    if (chosen === undefined) return null
    if (chosen.state === 'none' && chosen.isOver) return draftForm(chosen)
    return isDrafted && chosen.isSecurityOfficer && may(session, 'perform', 'complete-report')
      ? completeForm(chosen) : null
  }
  const wanted = next()
  return (
    <VendorWork
      {...props}
      tab="reports"
      recordStep={wanted === null ? null : () => setForm(wanted)}
      onAgain={found.again}
    >
      {isDrafted && !chosen.isSecurityOfficer ? <p className="soft">{say.vendor.officerOnly}</p> : null}
      <ReportBoard reports={reports} onRedraft={(line) => setForm(draftForm(line))} />
      <FormDialog
        form={form}
        onDone={() => {
          if (chosen !== undefined) open(chosen)
          found.again()
        }}
        onClose={() => setForm(null)}
      />
    </VendorWork>
  )
}

const OWN_STEPS: readonly IncidentStep[] = ['first-measures', 'detailed-report']

export function OwnIncidents(props: TabProps) {
  const { today } = useSession()
  const [selected, select] = useState<string | null>(null)
  const [choosing, setChoosing] = useState(false)
  const [form, setForm] = useState<Form | null>(null)
  const found = useView('own-incidents', {}, { keep: true })
  const rows = found.answer?.incidents ?? []
  const chosen = rows.find(({ incidentId }) => incidentId === selected) ?? rows[0]
  const isOpen = chosen !== undefined && !chosen.isClosed
  return (
    <VendorWork
      {...props}
      tab="incidents"
      recordStep={isOpen ? () => setChoosing(true) : null}
      onAgain={found.again}
    >
      <ProblemNote problem={found.problem} onAgain={found.again} />
      <RowGrid
        label={say.vendor.tabs.incidents}
        columns={INCIDENT_COLUMNS}
        rows={rows}
        keyOf={({ incidentId }) => incidentId}
        selected={selected}
        onSelect={select}
        onOpen={() => isOpen && setChoosing(true)}
        empty={found.loading ? say.frame.loading : say.vendor.emptyIncidents}
        autoFocus
      />
      {chosen === undefined ? null : <IncidentSheet incident={chosen} />}
      {choosing && chosen !== undefined ? (
        <ChoiceDialog
          title={say.supervision.incident.choose}
          choices={OWN_STEPS.map((step) => ({
            title: say.supervision.incident.steps[step],
            form: () => incidentStepForm(chosen, step, today.civil),
          }))}
          onChoose={(next) => {
            setChoosing(false)
            setForm(next)
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
      <FormDialog form={form} onDone={found.again} onClose={() => setForm(null)} />
    </VendorWork>
  )
}

export function OwnChecks(props: TabProps) {
  const [selected, select] = useState<string | null>(null)
  const [form, setForm] = useState<Form | null>(null)
  const found = useView('own-checks', {}, { keep: true })
  const rows = (found.answer?.lines ?? []).filter(isShown)
  const chosen = rows.find(({ id }) => id === selected) ?? rows[0]
  const answer = chosen?.kind === 'improvement' && chosen.state !== 'improved'
    ? () => setForm(answerForm(chosen)) : null
  return (
    <VendorWork {...props} tab="checks" recordStep={answer} onAgain={found.again}>
      <ProblemNote problem={found.problem} onAgain={found.again} />
      <RowGrid
        label={say.vendor.tabs.checks}
        columns={CHECK_COLUMNS}
        rows={rows}
        keyOf={({ id }) => id}
        selected={selected}
        onSelect={select}
        onOpen={() => answer?.()}
        empty={found.loading ? say.frame.loading : say.vendor.emptyChecks}
        autoFocus
      />
      <FormDialog form={form} onDone={found.again} onClose={() => setForm(null)} />
    </VendorWork>
  )
}

export function OwnContracts(props: TabProps) {
  return (
    <VendorWork {...props} tab="contract" recordStep={null} onAgain={props.own.again}>
      <ProblemNote problem={props.own.problem} onAgain={props.own.again} />
      {(props.own.answer?.contracts ?? []).map((contract) => (
        <Contract key={contract.contractId} of={contract} />
      ))}
    </VendorWork>
  )
}

const clauseTitle = (id: string): string => CONTRACT_CLAUSES.find((clause) => clause.id === id)?.title ?? id

function Contract({ of }: { of: OwnContract }) {
  const { number, title, startsOn, endsOn, roles, reporting, publication, clauses } = of
  const { rhythm, items = [], dueDays } = reporting
  return (
    <section className="supervision-sheet panel" {...reading(`${number} ${title}`)}>
      <h2>
        {number}　{title}
      </h2>
      <p>
        {say.vendor.term}　{periodText(startsOn, endsOn)}　{say.vendor.others}
        {'　'}
        {roles.map((role) => say.vendor.roles[role]).join('・')}
      </p>
      {rhythm === undefined || dueDays === undefined ? null : (
        <p>
          {say.vendor.reporting}　{say.supervision.rhythms[rhythm]}　{say.vendor.within(dueDays)}
          {'　'}
          {say.vendor.itemsTitle}：{items.map(itemWord).join('、')}
        </p>
      )}
      <p>
        {say.vendor.publication}：{publication === '' ? say.supervision.incident.nothingAgreed : publication}
      </p>
      {clauses.length === 0 ? null : <h3>{say.vendor.clauses}</h3>}
      {clauses.map(({ clause, place, dueOn }) => (
        <p key={clause}>
          <b>{clauseTitle(clause)}</b>　{place ?? say.vendor.missing(dueOn === null ? '' : dayText(dueOn))}
        </p>
      ))}
    </section>
  )
}
