/** Looks for somebody who has lived here before, among the removed records first. */
import { valueAt } from '../../../src/frame/form.ts'
import { say } from '../../messages/say.ts'
import { textOf } from '../../parts/Field/value.ts'
import { printed } from '../../parts/FieldText/printed.ts'
import { PersonPicker } from '../../parts/PersonPicker/PersonPicker.tsx'

type ReturningDialogProps = {
  readonly mover: unknown
  readonly onPick: (personNo: number) => void
  readonly onClose: () => void
}

export function ReturningDialog({ mover, onPick, onClose }: ReturningDialogProps) {
  return (
    <PersonPicker
      title={say.returning.choose}
      hint={say.returning.hint}
      words={wordsOf(mover)}
      shelf="removed"
      onPick={({ personNo }) => onPick(personNo)}
      onClose={onClose}
    />
  )
}

/** The name and the day of birth, as they were entered. */
const wordsOf = (mover: unknown): string =>
  [textOf(valueAt(mover, 'fullName')), printed(valueAt(mover, 'birthDate'))].filter((word) => word !== '').join(' ')
