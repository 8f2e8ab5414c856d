/** The receipt number, large enough to be read across the counter, and what to do next. */
import { useNavigate } from '@tanstack/react-router'
import { may, useSession } from '../../app/session.ts'
import { say } from '../../messages/say.ts'
import { Dialog } from '../../parts/Dialog/Dialog.tsx'

type ReceivedProps = {
  receipt: { readonly caseId: string; readonly receiptNo: string }
  kind: string
  onClose: () => void
}

export function Received({ receipt: { caseId, receiptNo }, kind, onClose }: ReceivedProps) {
  const navigate = useNavigate()
  const session = useSession()
  const isCopy = kind === 'residence-copy'
  const mayGoOn = isCopy ? may(session, 'issue', 'residence-copy') : may(session, 'enter', kind)
  const goOn = (): void => void navigate({ to: isCopy ? '/issue/$caseId' : '/entry/$caseId', params: { caseId } })
  return (
    <Dialog
      title={say.reception.done}
      size="small"
      onClose={onClose}
      bindings={[
        { key: 'F4', action: 'receiveNext', run: onClose },
        { key: 'F9', action: isCopy ? 'goIssue' : 'goEnter', run: mayGoOn ? goOn : null },
      ]}
      foot={
        <>
          <button type="button" className="button" onClick={() => void navigate({ to: '/' })}>
            {say.frame.titles['counter-home']}
          </button>
          <button type="button" className="button" data-first={mayGoOn ? undefined : true} onClick={onClose}>
            <kbd>F4</kbd>
            {say.keys.receiveNext}
          </button>
          {mayGoOn ? (
            <button type="button" className="button strong" data-first onClick={goOn}>
              <kbd>F9</kbd>
              {isCopy ? say.keys.goIssue : say.keys.goEnter}
            </button>
          ) : null}
        </>
      }
    >
      <p className="received-no" role="status">
        <span className="soft">{say.caseBar.receiptNo}</span>
        <b>{receiptNo}</b>
      </p>
      <p>{say.reception.handSlip}</p>
    </Dialog>
  )
}
