/**
 * 照合: the paper beside what was entered; key fields are typed again unseen, everything else is looked at, item by
 * item.
 */
import { useEffect, useState } from 'react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { slot, useKept } from '../../app/kept.ts'
import type { CheckField, CheckSheet } from '../../ask/shapes/roads.ts'
import { useAct } from '../../ask/useAct.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { CaseBar } from '../../parts/CaseBar/CaseBar.tsx'
import { focusedPath, jumpTo } from '../../parts/FindingList/jump.ts'
import { PaperView } from '../../parts/PaperView/PaperView.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { CasePeople } from '../../parts/ResidentField/people.ts'
import { Work } from '../../parts/Work/Work.tsx'
import { CheckRows } from './CheckRows.tsx'
import { SendBackDialog } from './SendBackDialog.tsx'
import { CheckPalette } from './CheckPalette.tsx'
import { NOTHING, NotOpened } from './NotOpened.tsx'
import { checkInput, differing, isBlank, leftToDo, nextPlace, NOTHING_CHECKED, seenTo } from './sheet.ts'
import type { CheckState } from './sheet.ts'
import { useEntered } from './useEntered.ts'
import './Check.css'

const kept = slot<CheckState>(() => NOTHING_CHECKED)

export default function Check() {
  const { caseId } = useParams({ from: '/check/$caseId' })
  const navigate = useNavigate()
  const sheet = useView('check-sheet', { caseId })
  if (sheet.answer?.case.review?.opened === false && sheet.answer.mayCheck) {
    return <NotOpened known={sheet.answer.case} onOpened={sheet.again} />
  }
  if (sheet.answer !== undefined && sheet.answer !== null) {
    return (
      <CasePeople value={sheet.answer.case.people}>
        <CheckDesk key={`${caseId} ${sheet.answer.case.draftNo}`} sheet={sheet.answer} onAgain={sheet.again} />
      </CasePeople>
    )
  }
  return (
    <Work screen="check" keys={{ ...NOTHING, refresh: sheet.again, back: () => void navigate({ to: '/' }) }}>
      <div>
        <ProblemNote problem={sheet.problem} onAgain={sheet.again} />
        {sheet.answer === null ? (
          <p>
            ✕ {say.failure.missing.says}　{say.failure.missing.remedy}
          </p>
        ) : null}
        {sheet.loading ? (
          <p className="soft" role="status">
            {say.frame.loading}
          </p>
        ) : null}
      </div>
    </Work>
  )
}

function CheckDesk({ sheet, onAgain }: { sheet: CheckSheet; onAgain: () => void }) {
  const { case: known, fields, mayCheck } = sheet
  const navigate = useNavigate()
  const [state, keep] = useKept(kept, `${known.caseId} ${known.draftNo}`)
  const checking = useAct('check')
  const [dialog, setDialog] = useState<'send-back' | 'palette' | null>(null)
  const [wide, setWide] = useState(false)
  const differs = differing(checking.problem?.findings ?? [])
  const entered = useEntered(known.caseId, differs)
  const left = leftToDo(fields, state)
  const scans = known.scans ?? []
  const isOpen = mayCheck && known.state === 'provisional'
  const finish = async (): Promise<void> => {
    const done = await checking.run(checkInput(known.caseId, known.draftNo, fields, state), {}, ({ findings }) => {
      const first = differing(findings)[0]
      if (first !== undefined) requestAnimationFrame(() => jumpTo(first))
    })
    if (done === undefined) return
    keep(NOTHING_CHECKED)
    void navigate({ to: known.review === null ? '/' : '/review' })
  }
  const [first] = useState(left[0]?.path)
  useEffect(() => {
    if (isOpen && first !== undefined) jumpTo(first)
  }, [isOpen, first])
  const goNext = (): void => jumpTo(nextPlace(fields, state, differs, focusedPath()) ?? '')
  return (
    <Work
      screen="check"
      title={say.check.title(known.title)}
      receiptNo={known.receiptNo}
      bar={<CaseBar known={known} blind />}
      beside={
        <CheckProgress fields={fields} left={left.length} by={known.names[known.enteredBy ?? ''] ?? ''} />
      }
      keys={{
        paperOnly: scans.length > 0 ? () => setWide(!wide) : null,
        seenToHere: isOpen ? () => keep((now) => seenTo(fields, now, focusedPath())) : null,
        refresh: onAgain,
        sendBack: isOpen ? () => setDialog('send-back') : null,
        nextDifference:
          left.length + differs.length > 0 ? { run: goNext, count: left.length + differs.length } : null,
        checkDone: isOpen && left.length === 0 && !checking.busy ? () => void finish() : null,
        palette: isOpen ? () => setDialog('palette') : null,
        back: () => void navigate({ to: '/' }),
      }}
    >
      <div className={scans.length === 0 ? 'check' : wide ? 'check with-paper wide' : 'check with-paper'}>
        {scans.length > 0 ? <PaperView caseId={known.caseId} scans={scans} /> : null}
        <div className="check-side">
          <CheckNotes sheet={sheet} differs={differs.length} />
          <ProblemNote problem={checking.problem} />
          <CheckRows
            form={known.form}
            fields={fields}
            state={state}
            disabled={!isOpen}
            differs={differs}
            entered={entered}
            onChange={keep}
          />
        </div>
      </div>
      {dialog === 'send-back' ? (
        <SendBackDialog sheet={sheet} differs={differs} focused={focusedPath()} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'palette' ? <CheckPalette state={state} onChange={keep} onClose={() => setDialog(null)} /> : null}
    </Work>
  )
}

/** Of what says something: a blank is no work done. */
function CheckProgress({ fields, left, by }: { fields: readonly CheckField[]; left: number; by: string }) {
  const all = fields.filter((field) => !isBlank(field)).length
  return (
    <p className="row-line push">
      <span className="soft">{say.check.hint}</span>
      <span className="soft">{say.check.enteredBy(by)}</span>
      <label className="check-progress">
        {say.check.progress(all - left, all)}
        <progress max={all} value={all - left} />
      </label>
    </p>
  )
}

function CheckNotes({ sheet: { mayCheck, case: known }, differs }: { sheet: CheckSheet; differs: number }) {
  const { ownEntry, ownEntryRemedy, notWaiting, differ, differRemedy } = say.check
  if (!mayCheck) return <Note says={`■ ${ownEntry}`} remedy={ownEntryRemedy} />
  if (known.state !== 'provisional') return <Note says={`■ ${notWaiting(say.states[known.state])}`} remedy="" />
  return differs > 0 ? <Note says={`✕ ${differ(differs)}`} remedy={differRemedy} /> : null
}

function Note({ says, remedy }: { says: string; remedy: string }) {
  return (
    <p className="problem-note" role="alert">
      <b>{says}</b>
      {remedy}
    </p>
  )
}
