/**
 * The last look before something is done: whom it concerns is said again, alerts are confirmed one by one, and F9
 * does it.
 */
import type { ReactNode } from 'react'
import type { SpokenFinding } from '../../ask/problem.ts'
import type { ActionName, Binding } from '../../keys/screens.ts'
import { say } from '../../messages/say.ts'
import { Dialog } from '../Dialog/Dialog.tsx'
import './ConfirmDialog.css'

export type Notes = Readonly<Record<string, string>>

export type ConfirmDialogProps = {
  readonly title: string
  /** The action F9 carries, and its word. */
  readonly action: ActionName
  readonly tone?: 'plain' | 'bad' | 'care'
  readonly busy?: boolean
  readonly alerts?: readonly SpokenFinding[]
  readonly notes?: Notes
  readonly onNote?: (code: string, note: string) => void
  readonly ready?: boolean
  readonly reads?: boolean
  readonly size?: 'small' | 'medium' | 'large'
  /** Other keys while it is open. */
  readonly bindings?: readonly Binding[]
  readonly onDo: () => void
  readonly onClose: () => void
  readonly children?: ReactNode
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    title,
    action,
    tone = 'plain',
    busy = false,
    alerts = [],
    notes = {},
    onNote,
    ready = true,
    reads = false,
    size = 'medium',
    bindings = [],
    onDo,
    onClose,
    children,
  } = props
  const can = ready && !busy
  return (
    <Dialog
      title={title}
      tone={alerts.length > 0 ? 'care' : tone}
      size={size}
      reads={reads}
      onClose={onClose}
      bindings={[...bindings, { key: 'F9', action, run: can ? onDo : null }]}
      foot={
        <>
          <button type="button" className="button" onClick={onClose}>
            <kbd>F12</kbd>
            {say.keys.back}
          </button>
          <button
            type="button"
            className={tone === 'bad' ? 'button bad' : 'button strong'}
            disabled={!can}
            data-stop
            data-first
            onClick={onDo}
          >
            <kbd>F9</kbd>
            {alerts.length > 0 ? say.findings.confirmAnd(say.keys[action]) : say.keys[action]}
          </button>
        </>
      }
    >
      {children}
      {alerts.map((alert) => (
        <AlertToConfirm
          key={`${alert.code} ${alert.says}`}
          alert={alert}
          note={notes[alert.code] ?? ''}
          onNote={onNote}
        />
      ))}
    </Dialog>
  )
}

type AlertProps = { alert: SpokenFinding; note: string; onNote: ConfirmDialogProps['onNote'] }

function AlertToConfirm({ alert, note, onNote }: AlertProps) {
  return (
    <section className="alert-confirm">
      <p>
        <span className="mark care">▲ {say.findings.alert}</span> <b>{alert.says}</b>
      </p>
      <p className="soft">
        {alert.remedy}　（{alert.basis}）
      </p>
      {onNote === undefined ? null : (
        <label className="alert-note">
          {say.findings.note}
          <input
            className="input"
            autoComplete="off"
            maxLength={400}
            value={note}
            onChange={(event) => onNote(alert.code, event.target.value)}
          />
        </label>
      )}
    </section>
  )
}
