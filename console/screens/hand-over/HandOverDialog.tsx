/** Copies that were issued without a receipt number: who receives them, and what they cost, said once more. */
import { useState } from 'react'
import type { IssuedCopy } from '../../ask/shapes/papers.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Compared } from './Compared.tsx'
import { issueNoText } from '../issue/request.ts'

type DialogProps = {
  /** Copies of one request: all of them leave together. */
  readonly copies: readonly LeavingCopy[]
  readonly of: { readonly householdNo: number; readonly persons: readonly number[] }
  readonly requester: string
  /** A certificate of moving out is held against the notification before it goes. 告示15号第3-6 */
  readonly comparing: boolean
  readonly onDone: () => void
  readonly onClose: () => void
}

export type LeavingCopy = Pick<IssuedCopy, 'issueId' | 'issuedOn' | 'terminalNo' | 'printerNo' | 'serial' | 'feeYen'>

export function HandOverDialog({ copies, of, requester, comparing, onDone, onClose }: DialogProps) {
  const handing = useAct('hand-over')
  const [receiver, setReceiver] = useState(requester)
  const [compared, setCompared] = useState(false)
  const findings = handing.problem?.findings ?? []
  const alerts = findings.filter((finding) => finding.class === 'alert')
  const errors = findings.filter((finding) => finding.class === 'error')
  const handOver = async (): Promise<void> => {
    const confirmed = alerts.map(({ code }) => ({ code }))
    const told = { receiver: receiver.trim(), ...(comparing ? { compared } : {}) }
    const input = { issueIds: copies.map(({ issueId }) => issueId), ...of, ...told }
    if ((await handing.run(input, { confirmed })) === undefined) return
    onClose()
    onDone()
  }
  return (
    <ConfirmDialog
      title={say.handOver.confirmTitle(copies.length)}
      action="handOver"
      alerts={alerts}
      busy={handing.busy}
      ready={receiver.trim() !== '' && errors.length === 0 && (compared || !comparing)}
      onDo={() => void handOver()}
      onClose={onClose}
    >
      {copies.map((copy) => (
        <p key={copy.issueId} className="row-line">
          <b>{issueNoText({ ...copy, municipality: '' })}</b>
          <b className="push">{say.cash.yen(copy.feeYen)}</b>
        </p>
      ))}
      <div className="fields">
        <FieldFrame label={say.handOver.receiver} path="receiver" required>
          {(wiring) => (
            <input
              {...wiring}
              className="input names"
              data-first
              autoComplete="off"
              maxLength={200}
              value={receiver}
              onChange={(event) => setReceiver(event.target.value)}
            />
          )}
        </FieldFrame>
        {comparing ? <Compared compared={compared} onChange={setCompared} /> : null}
      </div>
      {errors.map(({ code, says, remedy }) => (
        <p key={code} className="problem-note" role="alert">
          <b>✕ {says}</b>
          {remedy}
        </p>
      ))}
      <ProblemNote problem={handing.problem} />
    </ConfirmDialog>
  )
}
