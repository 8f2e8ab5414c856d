/** Before 仮登録: who moves, who stays, where to and when, said once more; then the alerts, each confirmed. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { Form } from '../../../src/frame/form.ts'
import type { Problem, SpokenFinding } from '../../ask/problem.ts'
import type { CaseView } from '../../ask/shapes/roads.ts'
import type { Doing } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import { inOrder } from '../../parts/FindingList/FindingList.tsx'
import { jumpTo } from '../../parts/FindingList/jump.ts'
import { ReadBack } from '../../parts/ReadBack/ReadBack.tsx'
import type { DraftDesk } from './useDraft.ts'

type CommitProps = { known: CaseView; form: Form; desk: DraftDesk; entering: Doing<unknown>; onClose: () => void }

export function CommitDialog({ known, form, desk, entering, onClose }: CommitProps) {
  const navigate = useNavigate()
  const [alerts, setAlerts] = useState<readonly SpokenFinding[]>([])
  const { draft, notes } = desk.state
  /** Errors send the officer back to the form; alerts alone are asked about here. */
  const refuse = ({ findings }: Problem): void => {
    desk.tell(findings)
    const stops = findings.filter((finding) => finding.class === 'error' && !finding.finalOnly)
    setAlerts(stops.length > 0 ? [] : findings.filter((finding) => finding.class === 'alert'))
    if (stops.length === 0 && findings.length > 0) return
    onClose()
    const first = inOrder(findings).find(({ field }) => field !== null)?.field
    if (first !== undefined && first !== null) requestAnimationFrame(() => jumpTo(first))
  }
  const enter = async (): Promise<void> => {
    const confirmed = alerts.map(({ code }) => {
      const note = notes[code]
      return note === undefined || note === '' ? { code } : { code, note }
    })
    const done = await entering.run(draft, { caseId: known.caseId, confirmed }, refuse)
    if (done === undefined) return
    desk.forget()
    void navigate({ to: '/' })
  }
  return (
    <ConfirmDialog
      title={alerts.length > 0 ? say.entry.alertsTitle(alerts.length) : say.entry.commitTitle(known.title)}
      action="enterProvisional"
      size="large"
      reads
      alerts={alerts}
      notes={notes}
      onNote={desk.note}
      busy={entering.busy}
      onDo={() => void enter()}
      onClose={onClose}
    >
      <ReadBack form={form} draft={draft} withOthers />
    </ConfirmDialog>
  )
}
