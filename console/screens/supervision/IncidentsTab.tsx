/** 事故: from the first report to the end, by clocks that run from the detection. [第10-3(12)] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { Incident, IncidentStep } from '../../ask/shapes/supervision.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { INCIDENT_COLUMNS } from './columns.tsx'
import { ChoiceDialog, FormDialog } from './FormDialog.tsx'
import type { Form } from './fields.ts'
import { actOfStep, incidentStepForm, limitsForm, reportIncidentForm } from './incidentForms.ts'
import { IncidentSheet } from './IncidentSheet.tsx'
import { SupervisionWork } from './SupervisionWork.tsx'
import type { TabProps } from './SupervisionWork.tsx'

const STEPS: readonly IncidentStep[] = [
  'acknowledgement',
  'first-measures',
  'detailed-report',
  'instruction',
  'publication',
  'claim',
  'closing',
]

export function IncidentsTab(props: TabProps) {
  const session = useSession()
  const [selected, select] = useState<string | null>(null)
  const [form, setForm] = useState<Form | null>(null)
  const [choosing, setChoosing] = useState(false)
  const found = useView('incidents', {}, { keep: true })
  const rows = found.answer?.incidents ?? []
  const chosen = rows.find(({ incidentId }) => incidentId === selected) ?? rows[0]
  const contracts = props.supervised.answer?.contracts ?? []
  const steps = useSteps(chosen)
  const again = (): void => {
    found.again()
    props.supervised.again()
  }
  const canReport = contracts.length > 0 && may(session, 'perform', 'report-incident')
  return (
    <SupervisionWork
      {...props}
      tab="incidents"
      actions={{
        addOne: canReport ? () => setForm(reportIncidentForm(contracts, session.today.civil)) : null,
        sendBack: null,
        recordStep: steps.length > 0 ? () => setChoosing(true) : null,
        refresh: again,
      }}
    >
      <ProblemNote problem={found.problem} onAgain={found.again} />
      <Limits of={props.supervised} onSet={() => setForm(limitsForm())} />
      <RowGrid
        label={say.supervision.tabs.incidents}
        columns={INCIDENT_COLUMNS}
        rows={rows}
        keyOf={({ incidentId }) => incidentId}
        selected={selected}
        onSelect={select}
        onOpen={() => steps.length > 0 && setChoosing(true)}
        empty={found.loading ? say.frame.loading : say.supervision.incident.empty}
        autoFocus
      />
      {chosen === undefined ? null : <IncidentSheet incident={chosen} />}
      {choosing && chosen !== undefined ? (
        <ChoiceDialog
          title={say.supervision.incident.choose}
          choices={steps.map((step) => ({
            title: say.supervision.incident.steps[step],
            form: () => incidentStepForm(chosen, step, session.today.civil),
          }))}
          onChoose={(next) => {
            setChoosing(false)
            setForm(next)
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
      <FormDialog form={form} onDone={again} onClose={() => setForm(null)} />
    </SupervisionWork>
  )
}

/** What this officer may still record of an incident. */
export const useSteps = (incident: Incident | undefined): readonly IncidentStep[] => {
  const session = useSession()
  if (incident === undefined || incident.isClosed) return []
  const isSeen = incident.steps.some(({ step }) => step === 'acknowledgement')
  return STEPS.filter((step) =>
    may(session, 'perform', actOfStep(step)) && (step !== 'acknowledgement' || (incident.grave && !isSeen)))
}

function Limits({ of, onSet }: { of: TabProps['supervised']; onSet: () => void }) {
  const session = useSession()
  const limits = of.answer?.limits
  if (limits === undefined) return null
  const { reportHours, measuresHours, detailHours, provision } = limits
  return (
    <p className="supervision-narrow">
      <span>{say.supervision.incident.limitsLine(reportHours, measuresHours, detailHours)}</span>
      <span className="soft">{provision ?? say.supervision.incident.limitsUnset}</span>
      {may(session, 'perform', 'set-incident-limits') ? (
        <button type="button" className="button small push" onClick={onSet}>
          {say.supervision.incident.limitsTitle}
        </button>
      ) : null}
    </p>
  )
}
