/** Ready analyses, one digit each. */
import { say } from '../../messages/say.ts'
import { Dialog } from '../../parts/Dialog/Dialog.tsx'
import { ANALYSES } from './question.ts'
import type { Analysis } from './question.ts'

const isAnalysis = (id: string): id is Analysis => Object.hasOwn(ANALYSES, id)
const LIST = Object.keys(ANALYSES).filter(isAnalysis)

export function AnalysesDialog({ onPick, onClose }: { onPick: (analysis: Analysis) => void; onClose: () => void }) {
  return (
    <Dialog title={say.keys.analyses} size="small" onClose={onClose}>
      <ol
        className="menu-places"
        onKeyDown={(event) => {
          const picked = LIST[Number(event.key) - 1]
          if (/^[1-9]$/.test(event.key) && picked !== undefined) onPick(picked)
        }}
      >
        {LIST.map((analysis, at) => (
          <li key={analysis}>
            <button
              type="button"
              className="menu-place"
              data-first={at === 0 ? true : undefined}
              onClick={() => onPick(analysis)}
            >
              <kbd>{at + 1}</kbd>
              {say.log.analyses[analysis]}
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
