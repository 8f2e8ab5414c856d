/** One more page of the paper, or the picture of a character nobody could read, laid beside the case. */
import { useState } from 'react'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { ScanPanel } from '../../parts/ScanPanel/ScanPanel.tsx'
import type { ScanFile } from '../../parts/ScanPanel/ScanPanel.tsx'

type AddScanProps = { readonly caseId: string; readonly onDone: () => void; readonly onClose: () => void }
type Purpose = 'paper' | 'character'
const PURPOSES: readonly Purpose[] = ['paper', 'character']

export function AddScanDialog({ caseId, onDone, onClose }: AddScanProps) {
  const [scan, setScan] = useState<ScanFile | null>(null)
  const [purpose, setPurpose] = useState<Purpose>('paper')
  const adding = useAct('add-scan')
  const add = async (): Promise<void> => {
    if (scan === null) return
    const { mime, base64 } = scan
    if ((await adding.run({ caseId, scan: { purpose, mime, base64 } })) === undefined) return
    onClose()
    onDone()
  }
  return (
    <ConfirmDialog
      title={say.entry.addScan}
      action="saveOne"
      size="small"
      busy={adding.busy}
      ready={scan !== null}
      onDo={() => void add()}
      onClose={onClose}
    >
      <div className="row-line" role="radiogroup" aria-label={say.entry.scanPurpose}>
        {PURPOSES.map((each) => (
          <label key={each} className="choice">
            <input type="radio" name="scan-purpose" checked={purpose === each} onChange={() => setPurpose(each)} />
            {say.entry.scanPurposes[each]}
          </label>
        ))}
      </div>
      <ScanPanel scan={scan} onScan={setScan} />
      <ProblemNote problem={adding.problem} />
    </ConfirmDialog>
  )
}
