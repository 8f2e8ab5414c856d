/** What came back with the case: why it was sent back, and at which item; why it was parked, and what is missing. */
import type { CaseView } from '../../ask/shapes/roads.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { jumpTo } from '../../parts/FindingList/jump.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { labelIn } from './labels.ts'

type NotesProps = { readonly known: CaseView; readonly onResumed: () => void }

export function CaseNotes({ known, onResumed }: NotesProps) {
  if (known.state === 'parked') return <Parked known={known} onResumed={onResumed} />
  return known.state === 'returned' ? <Returned known={known} /> : null
}

function Returned({ known: { steps, form, names } }: { known: CaseView }) {
  const last = (steps ?? []).findLast(({ step }) => step === 'send-back')
  if (last === undefined) return null
  return (
    <section className="returned-note" aria-label={say.entry.returned}>
      <b>
        ↩ {say.entry.returned}　{names[last.by_operator] ?? last.by_operator}
      </b>
      {(last.reasons ?? []).map(({ field, reason }) => (
        <p key={`${field ?? ''} ${reason}`}>
          {field === undefined || form === null ? null : (
            <button type="button" className="finding-jump" onClick={() => jumpTo(field)}>
              {labelIn(form, field)}
            </button>
          )}
          {reason}
        </p>
      ))}
    </section>
  )
}

function Parked({ known, onResumed }: NotesProps) {
  const resuming = useAct('resume')
  const resume = async (): Promise<void> => {
    if ((await resuming.run({ caseId: known.caseId })) !== undefined) onResumed()
  }
  return (
    <section className="returned-note" aria-label={say.states.parked}>
      <b>■ {say.states.parked}</b>
      <p>
        {known.parked?.reason}　{known.parked?.missing.join('・')}
      </p>
      <button type="button" className="button small" disabled={resuming.busy} onClick={() => void resume()}>
        {say.entry.resume}
      </button>
      <ProblemNote problem={resuming.problem} />
    </section>
  )
}
