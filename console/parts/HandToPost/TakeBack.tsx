/** Taking a case back from a contractor's post. */
import { say } from '../../messages/say.ts'
import { ActDialog } from '../ActDialog/ActDialog.tsx'

type TakeProps = {
  readonly caseId: string
  readonly receiptNo: string
  readonly onDone: () => void
  readonly onClose: () => void
}

export function TakeBack({ caseId, receiptNo, onDone, onClose }: TakeProps) {
  return (
    <ActDialog
      title={say.posts.takeBack}
      act="take-back"
      action="takeFromPost"
      tone="care"
      fields={[]}
      input={() => ({ caseId })}
      onDone={onDone}
      onClose={onClose}
    >
      <p>
        <b>{receiptNo}</b>
      </p>
      <p>{say.posts.takeBackNote}</p>
    </ActDialog>
  )
}
