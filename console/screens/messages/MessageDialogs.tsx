/** Sending a notice again, changed where need be, or recording that it went on paper. */
import { REASONS } from '../../../src/record/reason.ts'
import type { Message } from '../../ask/shapes/messages.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import type { AskedField, Typed } from '../../parts/ActDialog/ActDialog.tsx'

export type MessageDialog = null | 'resend' | 'by-hand'

type DialogsProps = {
  readonly dialog: MessageDialog
  readonly message: Message | undefined
  readonly onDone: () => void
  readonly onClose: () => void
}

const reasons: Readonly<Record<string, string>> = {
  '': say.line.unchanged,
  ...Object.fromEntries(REASONS.map(({ id, title }) => [id, title])),
}

const FIELDS: readonly AskedField[] = [
  {
    name: 'eventReason',
    label: say.line.eventReason,
    type: 'choice',
    choices: reasons,
    initial: '',
    hint: say.line.eventReasonHint,
  },
  { name: 'toCode', label: say.line.toCode, type: 'number', hint: say.line.toCodeHint },
]

const orNull = (text: string | undefined): string | null => {
  const folded = (text ?? '').normalize('NFKC').trim()
  return folded === '' ? null : folded
}

const changes = (typed: Typed) => ({ eventReason: orNull(typed['eventReason']), toCode: orNull(typed['toCode']) })

export function MessageDialogs({ dialog, message, ...ends }: DialogsProps) {
  if (dialog === null || message === undefined) return null
  const { messageNo, personNo, title, names } = message
  const isAgain = dialog === 'resend'
  return (
    <ActDialog
      {...ends}
      title={isAgain ? say.line.resendTitle : say.line.byHandTitle}
      act={isAgain ? 'resend-message' : 'send-by-hand'}
      action={isAgain ? 'resendMessage' : 'sendByHand'}
      tone={isAgain ? 'plain' : 'care'}
      fields={isAgain ? FIELDS : []}
      input={(typed) => ({ messageNo, personNo, ...(isAgain ? changes(typed) : {}) })}
    >
      <p>
        <b>{title}</b>　<span className="names">{names.join('、')}</span>
      </p>
      {isAgain ? null : <p>{say.line.byHandNote}</p>}
    </ActDialog>
  )
}
