/** One request whose copies lie ready: compare, read the number back, hand over. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { RequestRow } from '../../ask/shapes/papers.ts'
import type { CaseView } from '../../ask/shapes/roads.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { CaseBar } from '../../parts/CaseBar/CaseBar.tsx'
import { ConfirmDialog } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import { FindingList } from '../../parts/FindingList/FindingList.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { SpoilDialog } from '../issue/SpoilDialog.tsx'
import { CopiesTable } from './CopiesTable.tsx'
import { ReadBackFields } from './ReadBackFields.tsx'
import type { ReadBack } from './ReadBackFields.tsx'
import { TwoCards } from './TwoCards.tsx'
import { handOverInput, sameReceipt, waitingCopies, wantsComparing, yenOf } from './hand-over.ts'

type DeskProps = { readonly known: CaseView; readonly request: RequestRow }

export function HandOverDesk({ known, request }: DeskProps) {
  const navigate = useNavigate()
  const [value, setValue] = useState<ReadBack>({
    receipt: '',
    receiver: request.content.requester.name,
    compared: false,
  })
  const [dialog, setDialog] = useState<'confirm' | 'spoil' | null>(null)
  const handing = useAct('hand-over')
  const goBack = (): void => void navigate({ to: '/hand-over' })
  const copies = waitingCopies(request)
  const findings = handing.problem?.findings ?? []
  const alerts = findings.filter((finding) => finding.class === 'alert')
  const comparing = wantsComparing(request)
  const isReady =
    (value.compared || !comparing) &&
    sameReceipt(value.receipt, known.receiptNo) &&
    value.receiver.trim() !== '' &&
    copies.length > 0
  const handOver = async (): Promise<void> => {
    setDialog(null)
    const confirmed = alerts.map(({ code }) => ({ code }))
    const input = handOverInput(request, value.receiver, value.compared)
    if ((await handing.run(input, { confirmed })) !== undefined) goBack()
  }
  return (
    <Work
      screen="hand-over"
      receiptNo={known.receiptNo}
      bar={<CaseBar known={known} />}
      keys={{
        spoil: copies.length > 0 ? () => setDialog('spoil') : null,
        handOver: isReady && !handing.busy ? () => setDialog('confirm') : null,
        back: goBack,
      }}
    >
      <div className="hand-over">
        <ProblemNote problem={handing.problem} />
        <FindingList findings={findings} labelOf={() => say.handOver.copies} onJump={() => undefined} />
        <TwoCards request={request} />
        <CopiesTable request={request} />
        <ReadBackFields
          comparing={comparing}
          value={value}
          receiptNo={known.receiptNo}
          onChange={(part) => setValue((now) => ({ ...now, ...part }))}
        />
      </div>
      {dialog === 'confirm' ? (
        <ConfirmDialog
          title={say.handOver.confirmTitle(copies.length)}
          action="handOver"
          alerts={alerts}
          onDo={() => void handOver()}
          onClose={() => setDialog(null)}
        >
          <p className="hand-over-sum">
            <span className="names">{value.receiver}</span>
            <b>{say.issue.yen(yenOf(request))}</b>
          </p>
        </ConfirmDialog>
      ) : null}
      {dialog === 'spoil' ? (
        <SpoilDialog issues={copies} persons={request.persons} onDone={goBack} onClose={() => setDialog(null)} />
      ) : null}
    </Work>
  )
}
