/** One form of supervision over the screen; and the choice of one among several. */
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import { Dialog } from '../../parts/Dialog/Dialog.tsx'
import type { Form } from './fields.ts'

type FormDialogProps = { readonly form: Form | null; readonly onDone: () => void; readonly onClose: () => void }

export function FormDialog({ form, onDone, onClose }: FormDialogProps) {
  if (form === null) return null
  const { lead, ...asked } = form
  return (
    <ActDialog key={`${form.act} ${form.title}`} {...asked} onDone={onDone} onClose={onClose}>
      {lead === undefined ? null : <p>{lead}</p>}
    </ActDialog>
  )
}

export type Choice = { readonly title: string; readonly form: () => Form }

type ChoiceDialogProps = {
  readonly title: string
  readonly choices: readonly Choice[]
  readonly onChoose: (form: Form) => void
  readonly onClose: () => void
}

/** A digit takes the one before which it stands. */
export function ChoiceDialog({ title, choices, onChoose, onClose }: ChoiceDialogProps) {
  const take = (at: number): void => {
    const chosen = choices[at]
    if (chosen !== undefined) onChoose(chosen.form())
  }
  return (
    <Dialog title={title} onClose={onClose} size="small">
      <p className="soft">{say.frame.menuHint}</p>
      <ol
        className="choice-list"
        onKeyDown={(event) => {
          if (!/^[1-9]$/.test(event.key)) return
          event.preventDefault()
          take(Number(event.key) - 1)
        }}
      >
        {choices.map((choice, at) => (
          <li key={choice.title}>
            <button
              type="button"
              className="button"
              data-first={at === 0 ? true : undefined}
              onClick={() => take(at)}
            >
              <kbd>{at + 1}</kbd>
              {choice.title}
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
