/** 差戻し: which item, and why; as many as there are. The one who entered it sees the reasons at the fields. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { CheckSheet } from '../../ask/shapes/roads.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'

type Complaint = { readonly field: string; readonly reason: string }
type SendBackProps = {
  sheet: CheckSheet
  differs: readonly string[]
  focused: string | undefined
  onClose: () => void
}

export function SendBackDialog({ sheet, differs, focused, onClose }: SendBackProps) {
  const navigate = useNavigate()
  const sending = useAct('send-back')
  const [complaints, setComplaints] = useState<readonly Complaint[]>(() => beginning(differs, focused))
  const told = complaints.filter(({ reason }) => reason.trim() !== '')
  const change = (at: number, part: Partial<Complaint>): void =>
    setComplaints((now) => now.map((each, index) => (index === at ? { ...each, ...part } : each)))
  const send = async (): Promise<void> => {
    const reasons = told.map(({ field, reason }) =>
      field === '' ? { reason: reason.trim() } : { field, reason: reason.trim() },
    )
    if ((await sending.run({ caseId: sheet.case.caseId, reasons })) !== undefined) void navigate({ to: '/' })
  }
  return (
    <ConfirmDialog
      title={say.check.sendBackTitle}
      action="sendBack"
      tone="bad"
      busy={sending.busy}
      ready={told.length > 0}
      onDo={() => void send()}
      onClose={onClose}
    >
      <ol className="stack-close">
        {complaints.map((complaint, at) => (
          <li key={at} className="complaint">
            <ComplaintRow
              sheet={sheet}
              complaint={complaint}
              isFirst={at === 0}
              onChange={(part) => change(at, part)}
            />
          </li>
        ))}
      </ol>
      <p className="row-line">
        <button
          type="button"
          className="button small"
          onClick={() => setComplaints((now) => [...now, { field: '', reason: '' }])}
        >
          {say.check.more}
        </button>
        {say.check.usualReasons.map((reason) => (
          <button
            key={reason}
            type="button"
            className="button small quiet"
            onClick={() => change(complaints.length - 1, { reason })}
          >
            {reason}
          </button>
        ))}
      </p>
      <ProblemNote problem={sending.problem} />
    </ConfirmDialog>
  )
}

type RowProps = {
  sheet: CheckSheet
  complaint: Complaint
  isFirst: boolean
  onChange: (part: Partial<Complaint>) => void
}

function ComplaintRow({ sheet, complaint, isFirst, onChange }: RowProps) {
  return (
    <>
      <select
        className="input"
        aria-label={say.check.item}
        value={complaint.field}
        onChange={(event) => onChange({ field: event.target.value })}
      >
        <option value="">{say.check.whole}</option>
        {sheet.fields.map(({ path, label }) => (
          <option key={path} value={path}>
            {placed(path)}
            {label}
          </option>
        ))}
      </select>
      <input
        className="input"
        aria-label={say.reason.label}
        placeholder={say.reason.label}
        data-first={isFirst ? true : undefined}
        autoComplete="off"
        maxLength={400}
        value={complaint.reason}
        onChange={(event) => onChange({ reason: event.target.value })}
      />
    </>
  )
}

const beginning = (differs: readonly string[], focused: string | undefined): readonly Complaint[] =>
  differs.length > 0
    ? differs.map((field) => ({ field, reason: say.check.usualReasons[0] ?? '' }))
    : [{ field: focused ?? '', reason: '' }]

const placed = (path: string): string => {
  const mover = /^\w+\.(\d+)\./.exec(path)?.[1]
  return mover === undefined ? '' : `${say.check.mover(Number(mover) + 1)} `
}
