/** 保留: why the filing waits, and what is missing; the draft stays on the server. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { CaseView } from '../../ask/shapes/roads.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { ReasonDialog } from '../../parts/ReasonDialog/ReasonDialog.tsx'
import type { DraftDesk } from './useDraft.ts'

export function ParkDialog({ known, desk, onClose }: { known: CaseView; desk: DraftDesk; onClose: () => void }) {
  const navigate = useNavigate()
  const parking = useAct('park')
  const offered = [...new Set([...known.movers.flatMap(({ papersMissing }) => papersMissing), ...say.papers.usual])]
  const [missing, setMissing] = useState<readonly string[]>(
    known.movers.flatMap(({ papersMissing }) => papersMissing),
  )
  const park = async (reason: string): Promise<void> => {
    await desk.save()
    if ((await parking.run({ caseId: known.caseId, reason, missing })) === undefined) return
    desk.forget()
    void navigate({ to: '/' })
  }
  const toggle = (paper: string): void =>
    setMissing((now) => (now.includes(paper) ? now.filter((each) => each !== paper) : [...now, paper]))
  return (
    <ReasonDialog
      title={say.entry.park}
      action="park"
      offered={say.entry.parkReasons}
      busy={parking.busy}
      problem={parking.problem}
      onDo={(reason) => void park(reason)}
      onClose={onClose}
    >
      <fieldset className="stack-close">
        <legend>
          <b>{say.home.missing}</b>
        </legend>
        <div className="row-line">
          {offered.map((paper) => (
            <label key={paper} className="choice">
              <input type="checkbox" checked={missing.includes(paper)} onChange={() => toggle(paper)} />
              {paper}
            </label>
          ))}
        </div>
      </fieldset>
    </ReasonDialog>
  )
}
