/** Printing a letter, dropping it for a reason, and letting it go. */
import type { OwedLetter } from '../../ask/shapes/shelf.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import type { AskedField } from '../../parts/ActDialog/ActDialog.tsx'
import { PrintDialog } from '../../parts/PrintDialog/PrintDialog.tsx'

export type LetterDialog = null | 'print' | 'drop' | 'allow' | 'list'

type DialogsProps = {
  readonly dialog: LetterDialog
  readonly letter: OwedLetter | undefined
  readonly onDone: () => void
  readonly onClose: () => void
}

const reason: AskedField = { name: 'reason', label: say.reason.label, type: 'note', required: true }

export function LetterDialogs({ dialog, letter, ...ends }: DialogsProps) {
  if (dialog === 'list') {
    return <PrintDialog {...ends} paper="choose-head-list" input={{}} title={say.keys.printList} action="printLetter" />
  }
  if (dialog === null || letter === undefined) return null
  const { messageNo, kind, addressee } = letter
  const about = (
    <p>
      <b>{say.letters.kinds[kind]}</b>　<span className="names">{addressee}</span>
    </p>
  )
  if (dialog === 'print') {
    return (
      <PrintDialog
        {...ends}
        paper="letter"
        input={{ messageNo }}
        title={say.letters.kinds[kind]}
        action="printLetter"
      />
    )
  }
  return dialog === 'drop' ? (
    <ActDialog
      {...ends}
      title={say.letters.dropTitle}
      act="drop-letter"
      action="dropLetter"
      tone="care"
      fields={[reason]}
      input={(typed) => ({ messageNo, reason: typed['reason'] })}
    >
      {about}
    </ActDialog>
  ) : (
    <ActDialog
      {...ends}
      title={say.letters.allowTitle}
      act="allow-letter"
      action="allowLetter"
      tone="care"
      fields={[
        {
          name: 'sendTo',
          label: say.letters.sendTo,
          type: 'choice',
          choices: say.letters.destinations,
          initial: kind === 'letter/acceptance' ? 'newest' : 'usual',
        },
        reason,
      ]}
      input={(typed) => ({ messageNo, sendTo: typed['sendTo'], reason: typed['reason'] })}
    >
      {about}
      <p>{say.letters.allowNote}</p>
    </ActDialog>
  )
}
