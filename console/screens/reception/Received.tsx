/** The receipt number, large enough to be read across the counter, and what to do next. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { may, useSession } from '../../app/session.ts'
import { say } from '../../messages/say.ts'
import { Dialog } from '../../parts/Dialog/Dialog.tsx'
import { HandToPost } from '../../parts/HandToPost/HandToPost.tsx'

type ReceivedProps = {
  receipt: { readonly caseId: string; readonly receiptNo: string }
  kind: string
  onClose: () => void
}

export function Received({ receipt: { caseId, receiptNo }, kind, onClose }: ReceivedProps) {
  const navigate = useNavigate()
  const [handing, setHanding] = useState(false)
  const session = useSession()
  const isCopy = kind === 'residence-copy'
  const mayGoOn = isCopy ? may(session, 'issue', 'residence-copy') : may(session, 'enter', kind)
  const goOn = (): void => void navigate({ to: isCopy ? '/issue/$caseId' : '/entry/$caseId', params: { caseId } })
  if (handing) return <HandToPost caseId={caseId} onDone={onClose} onClose={() => setHanding(false)} />
  const mayHand = may(session, 'perform', 'hand-to-post')
  return (
    <Dialog
      title={say.reception.done}
      size="small"
      onClose={onClose}
      bindings={[
        { key: 'F3', action: 'handToPost', run: mayHand ? () => setHanding(true) : null },
        { key: 'F4', action: 'receiveNext', run: onClose },
        { key: 'F9', action: isCopy ? 'goIssue' : 'goEnter', run: mayGoOn ? goOn : null },
      ]}
      foot={
        <>
          <button type="button" className="button" onClick={() => void navigate({ to: '/' })}>
            {say.frame.titles['counter-home']}
          </button>
          {mayHand ? (
            <button type="button" className="button" onClick={() => setHanding(true)}>
              <kbd>F3</kbd>
              {say.posts.hand}
            </button>
          ) : null}
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
