/** 監査・検査: two different things, what they found, what is asked of the vendor, and what falls due. [第10-3(11)] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { CheckLine, SupervisedContract } from '../../ask/shapes/supervision.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { CHECK_COLUMNS, isShown } from './checkColumns.tsx'
import { dayText } from './dayText.ts'
import { ChoiceDialog, FormDialog } from './FormDialog.tsx'
import type { Choice } from './FormDialog.tsx'
import { auditForm, followUpForm, inspectionForm, scheduleForm } from './checkForms.ts'
import type { Form } from './fields.ts'
import { SupervisionWork } from './SupervisionWork.tsx'
import type { TabProps } from './SupervisionWork.tsx'

export function ChecksTab(props: TabProps) {
  const session = useSession()
  const [selected, select] = useState<string | null>(null)
  const [form, setForm] = useState<Form | null>(null)
  const [choosing, setChoosing] = useState(false)
  const found = useView('work-checks', {}, { keep: true })
  const lines = found.answer?.lines ?? []
  const rows = lines.filter(isShown)
  const chosen = rows.find(({ id }) => id === selected) ?? rows[0]
  const additions = useAdditions(props.supervised.answer?.contracts ?? [], lines)
  const again = (): void => {
    found.again()
    props.supervised.again()
  }
  const canFollow = chosen?.kind === 'improvement' && chosen.state !== 'improved'
    && may(session, 'perform', 'follow-up-improvement')
  const follow = (): void => {
    if (chosen?.kind === 'improvement') setForm(followUpForm(chosen))
  }
  return (
    <SupervisionWork
      {...props}
      tab="checks"
      actions={{
        addOne: additions.length > 0 ? () => setChoosing(true) : null,
        sendBack: null,
        recordStep: canFollow ? follow : null,
        refresh: again,
      }}
    >
      <ProblemNote problem={found.problem} onAgain={found.again} />
      <RowGrid
        label={say.supervision.tabs.checks}
        columns={CHECK_COLUMNS}
        rows={rows}
        keyOf={({ id }) => id}
        selected={selected}
        onSelect={select}
        onOpen={() => canFollow && follow()}
        empty={found.loading ? say.frame.loading : say.supervision.check.empty}
        autoFocus
      />
      {choosing ? (
        <ChoiceDialog
          title={say.supervision.check.choose}
          choices={additions}
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

/** What this officer may register. */
const useAdditions = (contracts: readonly SupervisedContract[], lines: readonly CheckLine[]): readonly Choice[] => {
  const session = useSession()
  const today = session.today.civil
  if (contracts.length === 0) return []
  const plans = Object.fromEntries(lines.flatMap((line) =>
    line.kind === 'plan' ? [[line.id, `${line.subject}　${dayText(line.decidedOn)}`]] : []))
  const all: readonly (Choice & { readonly act: string; readonly can: boolean })[] = [
    { act: 'record-inspection', can: true, title: say.supervision.check.inspectionTitle,
      form: () => inspectionForm(contracts, today) },
    { act: 'record-audit', can: Object.keys(plans).length > 0, title: say.supervision.check.auditTitle,
      form: () => auditForm(contracts, plans, today) },
    { act: 'schedule-check', can: true, title: say.supervision.check.scheduleTitle,
      form: () => scheduleForm(contracts) },
  ]
  return all.filter(({ act, can }) => can && may(session, 'perform', act))
}
