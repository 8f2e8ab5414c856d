/** A native dialog that holds the focus, hears the function keys alone, and closes with Esc. */
import { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { moveOnEnter } from '../../keys/enter.ts'
import type { Binding } from '../../keys/screens.ts'
import { useBindings } from '../../keys/useKeys.ts'
import { reading } from '../Scroller/reading.ts'
import './Dialog.css'

export type DialogProps = {
  readonly title: string
  readonly onClose: () => void
  readonly bindings?: readonly Binding[]
  readonly size?: 'small' | 'medium' | 'large' | 'side'
  readonly tone?: 'plain' | 'bad' | 'care'
  /** A long text or list to be read: the arrow keys move it. */
  readonly reads?: boolean
  readonly foot?: ReactNode
  readonly children: ReactNode
}

export function Dialog({
  title,
  onClose,
  bindings = [],
  size = 'medium',
  tone = 'plain',
  reads = false,
  foot,
  children,
}: DialogProps) {
  // What is only read takes the arrow keys itself.
  const isRead = size === 'side'
  const dialog = useRef<HTMLDialogElement>(null)
  useBindings([...bindings, { key: 'F12', action: 'back', run: onClose }])
  // Closed before it is taken out of the page, so that the focus goes back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current
    if (shown === null || shown.open) return undefined
    shown.showModal()
    shown.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`dialog ${size} ${tone}`}
      aria-label={title}
      onKeyDown={moveOnEnter}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 className="dialog-title">{title}</h2>
      <div
        className="dialog-body"
        {...(isRead || reads ? reading(title) : {})}
        {...(isRead ? { 'data-first': true } : {})}
      >
        {children}
      </div>
      {foot === undefined ? null : <div className="dialog-foot">{foot}</div>}
    </dialog>
  )
}
