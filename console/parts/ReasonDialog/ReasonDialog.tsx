/** Asks for a reason before something is done that wants one. */
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import type { Problem } from '../../ask/problem.ts'
import type { ActionName } from '../../keys/screens.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../ConfirmDialog/ConfirmDialog.tsx'
import { ProblemNote } from '../ProblemNote/ProblemNote.tsx'

export type ReasonDialogProps = {
  readonly title: string
  readonly action: ActionName
  readonly tone?: 'plain' | 'bad' | 'care'
  /** Reasons given often, one press each. */
  readonly offered?: readonly string[]
  readonly problem?: Problem | undefined
  readonly busy?: boolean
  readonly onDo: (reason: string) => void
  readonly onClose: () => void
  readonly children?: ReactNode
}

export function ReasonDialog({
  title,
  action,
  tone = 'plain',
  offered = [],
  problem,
  busy = false,
  onDo,
  onClose,
  children,
}: ReasonDialogProps) {
  const [reason, setReason] = useState('')
  const id = useId()
  return (
    <ConfirmDialog
      title={title}
      action={action}
      tone={tone}
      size="small"
      busy={busy}
      ready={reason.trim() !== ''}
      onDo={() => onDo(reason.trim())}
      onClose={onClose}
    >
      {children}
      <div className="stack-close">
        <label htmlFor={id}>
          <b>{say.reason.label}</b>
        </label>
        <textarea
          id={id}
          className="input"
          rows={2}
          maxLength={400}
          data-first
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {offered.length === 0 ? null : (
          <p className="row-line">
            {offered.map((each) => (
              <button key={each} type="button" className="button small" onClick={() => setReason(each)}>
                {each}
              </button>
            ))}
          </p>
        )}
      </div>
      <ProblemNote problem={problem} />
    </ConfirmDialog>
  )
}
