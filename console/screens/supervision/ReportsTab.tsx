/** 報告: what contractors owe, claimed beside logged, confirmed or sent back. [第10-3(7)] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import { FormDialog } from './FormDialog.tsx'
import type { Form } from './fields.ts'
import { ReportBoard, useReports } from './ReportBoard.tsx'
import { confirmForm, draftForm, sendBackForm } from './reportForms.ts'
import { SupervisionWork } from './SupervisionWork.tsx'
import type { TabProps } from './SupervisionWork.tsx'

export function ReportsTab(props: TabProps) {
  const session = useSession()
  const reports = useReports('work-reports')
  const [form, setForm] = useState<Form | null>(null)
  const { chosen, found } = reports
  const mayDo = (id: string): boolean => may(session, 'perform', id)
  const isHandedIn = chosen?.state === 'completed'
  const canDraft = chosen !== undefined && chosen.isOver && ['none', 'drafted', 'sent-back'].includes(chosen.state)
  const again = (): void => {
    found.again()
    props.supervised.again()
  }
  return (
    <SupervisionWork
      {...props}
      tab="reports"
      actions={{
        addOne: canDraft && mayDo('draft-report') ? () => setForm(draftForm(chosen)) : null,
        sendBack: isHandedIn && mayDo('send-back-report') ? () => setForm(sendBackForm(chosen)) : null,
        recordStep: isHandedIn && mayDo('confirm-report') ? () => setForm(confirmForm(chosen)) : null,
        refresh: again,
      }}
    >
      <ReportBoard
        reports={reports}
        onRedraft={mayDo('draft-report') ? (line) => setForm(draftForm(line)) : null}
      />
      <FormDialog form={form} onDone={again} onClose={() => setForm(null)} />
    </SupervisionWork>
  )
}
