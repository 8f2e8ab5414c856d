/** 差戻し by the approver: one reason for the filing. */
import type { ApprovalRow } from '../../ask/shapes/roads.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { ReasonDialog } from '../../parts/ReasonDialog/ReasonDialog.tsx'

type ReturnProps = { row: ApprovalRow; onDone: () => void; onClose: () => void }

export function ReturnDialog({ row, onDone, onClose }: ReturnProps) {
  const sending = useAct('send-back')
  const send = async (reason: string): Promise<void> => {
    if ((await sending.run({ caseId: row.caseId, reasons: [{ reason }] })) === undefined) return
    onClose()
    onDone()
  }
  return (
    <ReasonDialog
      title={say.check.sendBackTitle}
      action="sendBack"
      tone="bad"
      offered={say.check.usualReasons}
      busy={sending.busy}
      problem={sending.problem}
      onDo={(reason) => void send(reason)}
      onClose={onClose}
    >
      <p>
        <b>{row.receiptNo}</b>　<span className="names">{row.names.join('、')}</span>
      </p>
    </ReasonDialog>
  )
}
