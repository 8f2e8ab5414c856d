/** Writing a memo, changing it, taking it away. */
import type { Memo } from '../../ask/shapes/register.ts'
import { say } from '../../messages/say.ts'
import { ActDialog, type AskedField } from '../../parts/ActDialog/ActDialog.tsx'

/** What is about to be done to which memo. */
export type MemoWork = { readonly kind: 'write' } | { readonly kind: 'change' | 'take-away'; readonly memo: Memo }

type MemoDialogProps = {
  readonly personNo: number
  readonly work: MemoWork
  readonly onDone: () => void
  readonly onClose: () => void
}

const TITLES = { write: say.memos.write, change: say.memos.change, 'take-away': say.memos.takeAway } as const

export function MemoDialog({ personNo, work, onDone, onClose }: MemoDialogProps) {
  const memo = work.kind === 'write' ? undefined : work.memo
  const [newest] = memo?.wordings ?? []
  const takesAway = work.kind === 'take-away'
  const field: AskedField = {
    name: 'content',
    label: say.memos.content,
    type: 'note',
    initial: newest?.content ?? '',
    required: true,
    hint: say.memos.hint,
  }
  return (
    <ActDialog
      title={TITLES[work.kind]}
      act="write-memo"
      tone={takesAway ? 'bad' : 'plain'}
      action={takesAway ? 'stopOne' : 'saveOne'}
      fields={takesAway ? [] : [field]}
      input={(typed) => ({
        personNo,
        memoNo: memo?.memoNo ?? null,
        revision: newest?.revision ?? 0,
        content: takesAway ? null : (typed['content'] ?? ''),
      })}
      onDone={onDone}
      onClose={onClose}
    >
      {takesAway ? <p className="note-text">{newest?.content}</p> : null}
    </ActDialog>
  )
}
