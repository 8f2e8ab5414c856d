/** The dialogs of the entry screen: commit, park, withdraw, characters, imprecise dates. */
import { useNavigate } from '@tanstack/react-router'
import { valueAt } from '../../../src/frame/form.ts'
import type { Form } from '../../../src/frame/form.ts'
import type { CaseView } from '../../ask/shapes/roads.ts'
import { useAct } from '../../ask/useAct.ts'
import type { Doing } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { CharacterPalette } from '../../parts/CharacterPalette/CharacterPalette.tsx'
import { textOf } from '../../parts/Field/value.ts'
import { jumpTo } from '../../parts/FindingList/jump.ts'
import { ImpreciseForms } from '../../parts/ImpreciseForms/ImpreciseForms.tsx'
import { ReasonDialog } from '../../parts/ReasonDialog/ReasonDialog.tsx'
import { AddScanDialog } from './AddScanDialog.tsx'
import { CommitDialog } from './CommitDialog.tsx'
import { ParkDialog } from './ParkDialog.tsx'
import { ReturningDialog } from './ReturningDialog.tsx'
import { ReadDialog } from './ReadDialog.tsx'
import { SHEET_FIELD, SheetDialog } from './SheetDialog.tsx'
import type { DraftDesk } from './useDraft.ts'

export type EntryDialog =
  | null
  | { readonly is: 'commit' | 'park' | 'withdraw' | 'read' | 'scan' | 'sheet' }
  | { readonly is: 'characters' | 'imprecise' | 'returning'; readonly path: string }

type EntryDialogsProps = {
  readonly dialog: EntryDialog
  readonly known: CaseView
  readonly form: Form
  readonly desk: DraftDesk
  readonly entering: Doing<unknown>
  /** The case has changed on the server. */
  readonly onAgain: () => void
  readonly onClose: () => void
}

export function EntryDialogs({ dialog, known, form, desk, entering, onAgain, onClose }: EntryDialogsProps) {
  if (dialog === null) return null
  switch (dialog.is) {
    case 'commit':
      return <CommitDialog known={known} form={form} desk={desk} entering={entering} onClose={onClose} />
    case 'park':
      return <ParkDialog known={known} desk={desk} onClose={onClose} />
    case 'withdraw':
      return <WithdrawDialog caseId={known.caseId} desk={desk} onClose={onClose} />
    case 'scan':
      return <AddScanDialog caseId={known.caseId} onDone={onAgain} onClose={onClose} />
    case 'sheet':
      return (
        <SheetDialog
          caseId={known.caseId}
          onNumber={(recordNo) => desk.set(SHEET_FIELD, recordNo)}
          onClose={onClose}
        />
      )
    case 'read':
      return <ReadDialog known={known} desk={desk} onClose={onClose} />
    case 'characters':
      return (
        <CharacterPalette
          text={textOf(valueAt(desk.state.draft, dialog.path))}
          onChange={(text) => desk.set(dialog.path, text)}
          onClose={() => closeTo(dialog.path, onClose)}
        />
      )
    case 'returning':
      return (
        <ReturningDialog
          mover={valueAt(desk.state.draft, dialog.path)}
          onPick={(personNo) => {
            desk.set(`${dialog.path}.personNo`, personNo)
            closeTo(`${dialog.path}.personNo`, onClose)
          }}
          onClose={() => closeTo(`${dialog.path}.personNo`, onClose)}
        />
      )
    case 'imprecise':
      return (
        <ImpreciseForms
          onPick={(date) => {
            desk.set(dialog.path, date)
            closeTo(dialog.path, onClose)
          }}
          onClose={() => closeTo(dialog.path, onClose)}
        />
      )
  }
}

/** Back to the field the palette was opened from, once the dialog is gone. */
const closeTo = (path: string, onClose: () => void): void => {
  onClose()
  requestAnimationFrame(() => jumpTo(path))
}

function WithdrawDialog({ caseId, desk, onClose }: { caseId: string; desk: DraftDesk; onClose: () => void }) {
  const navigate = useNavigate()
  const withdrawing = useAct('withdraw')
  const withdraw = async (reason: string): Promise<void> => {
    if ((await withdrawing.run({ caseId, reason })) === undefined) return
    desk.forget()
    void navigate({ to: '/' })
  }
  return (
    <ReasonDialog
      title={say.entry.withdraw}
      action="saveOne"
      tone="bad"
      offered={say.entry.withdrawReasons}
      busy={withdrawing.busy}
      problem={withdrawing.problem}
      onDo={(reason) => void withdraw(reason)}
      onClose={onClose}
    />
  )
}
