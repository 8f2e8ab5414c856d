/** The desk of one filing under entry: its keys, its form, its findings. */
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { Form } from '../../../src/frame/form.ts'
import { may, useSession } from '../../app/session.ts'
import type { SpokenFinding } from '../../ask/problem.ts'
import type { CaseView } from '../../ask/shapes/roads.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { CaseBar } from '../../parts/CaseBar/CaseBar.tsx'
import { FindingList } from '../../parts/FindingList/FindingList.tsx'
import { arriveAtFirst, jumpTo, toNextFinding } from '../../parts/FindingList/jump.ts'
import { FormView } from '../../parts/FormView/FormView.tsx'
import { residentField, withPeople } from '../../parts/FormView/residents.ts'
import { PaperView } from '../../parts/PaperView/PaperView.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Scroller } from '../../parts/Scroller/Scroller.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { CaseNotes } from './CaseNotes.tsx'
import { addItem, beginDraft, removeMover, stillSaid } from './draft.ts'
import { EntryDialogs } from './EntryDialogs.tsx'
import type { EntryDialog } from './EntryDialogs.tsx'
import { HolderNote } from './HolderNote.tsx'
import { labelIn } from './labels.ts'
import { SHEET_FIELD } from './SheetDialog.tsx'
import { SavedMark } from './SavedMark.tsx'
import { paletteHere } from './palette.ts'
import { useClaim } from './useClaim.ts'
import { chooseResident } from './choose.ts'
import { ReturningButton, ReturningRow } from './Returning.tsx'
import { useDraft } from './useDraft.ts'
import type { DraftDesk } from './useDraft.ts'
import { useMovers } from './useMovers.ts'

export type EntryDeskProps = {
  readonly known: CaseView
  readonly form: Form
  readonly blank: unknown
  readonly onAgain: () => void
}

export function EntryDesk({ known, form, blank, onAgain }: EntryDeskProps) {
  const { caseId } = known
  const navigate = useNavigate()
  const session = useSession()
  const { claim, takeOver } = useClaim(caseId, may(session, 'enter', known.kind) && OPEN.includes(known.state))
  const isMine = claim.is === 'mine'
  const desk = useDraft(caseId, isMine)
  const entering = useAct(known.kind)
  const movers = useMovers(form, desk, blank)
  const [dialog, setDialog] = useState<EntryDialog>(null)
  const { findings, told, draft } = desk.state
  const still = stillSaid(findings, told, draft)
  useBeginning(known, form, blank, desk)
  // The paper may bear an individual number: at a post its picture does not open.
  const scans = session.seat === null ? (known.scans ?? []) : []
  const open = (next: EntryDialog) => (isMine ? () => setDialog(next) : null)
  return (
    <Work
      screen="entry"
      title={say.entry.title(known.title)}
      receiptNo={known.receiptNo}
      bar={<EntryBar known={known} open={open} />}
      beside={<SavedMark desk={desk} />}
      keys={{
        previousMover: movers.count > 1 ? movers.previous : null,
        nextMover: isMine ? movers.next : null,
        saveDraft: isMine ? () => void desk.save() : null,
        park: may(session, 'enter', 'park') ? open({ is: 'park' }) : null,
        copyPrevious: isMine && movers.carries && movers.count > 1 ? movers.copy : null,
        nextFinding: toNextFinding(still),
        enterProvisional: open({ is: 'commit' }),
        palette: isMine ? () => setDialog(paletteHere()) : null,
        back: () => void navigate({ to: '/' }),
      }}
    >
      <div className={scans.length > 0 ? 'entry with-paper' : 'entry'}>
        {scans.length > 0 ? <PaperView caseId={caseId} scans={scans} /> : null}
        <div className="entry-side">
          <HolderNote claim={claim} onTakeOver={takeOver} />
          {session.seat === null ? null : <p className="soft">{say.worker.noPaper}</p>}
          <CaseNotes known={known} onResumed={onAgain} />
          <ProblemNote problem={entering.problem ?? desk.problem} />
          <FindingList findings={findings} still={still} labelOf={(field) => labelIn(form, field)} onJump={jumpTo} />
          <EntryForm
            form={form}
            desk={desk}
            blank={blank}
            findings={still}
            disabled={!isMine}
            onReturning={(path) => setDialog({ is: 'returning', path })}
          />
        </div>
      </div>
      <EntryDialogs
        dialog={dialog}
        known={known}
        form={form}
        desk={desk}
        entering={entering}
        onAgain={onAgain}
        onClose={() => setDialog(null)}
      />
    </Work>
  )
}

/** A draft begins as the server has it, or from what the reception knows. */
const useBeginning = (known: CaseView, form: Form, blank: unknown, desk: DraftDesk): void => {
  const { draft } = desk.state
  useEffect(() => {
    if (draft !== null) return
    const stored = known.working?.content ?? known.draft?.content
    desk.begin(stored ?? beginDraft(form, known, blank), stored !== undefined)
    if (known.draft !== null && known.working === null) desk.tell(known.spoken)
  })
}

type BarProps = { known: CaseView; open: (dialog: EntryDialog) => (() => void) | null }

/** What is done with the case besides entering it: its certificate read by machine, a picture added, withdrawn. */
function EntryBar({ known, open }: BarProps) {
  const session = useSession()
  const button = (title: string, run: (() => void) | null, tone = '') => (
    <button type="button" className={`button small ${tone}`} disabled={run === null} onClick={() => run?.()}>
      {title}
    </button>
  )
  return (
    <CaseBar known={known}>
      {isReadByMachine(known) && may(session, 'enter', 'read-certificate')
        ? button(say.entry.read, open({ is: 'read' }))
        : null}
      {may(session, 'enter', 'add-scan') ? button(say.entry.addScan, open({ is: 'scan' })) : null}
      {known.form !== null && hasSheet(known.form) && may(session, 'perform', 'open-ex-officio-record')
        ? button(say.sheet.open, open({ is: 'sheet' }))
        : null}
      {may(session, 'receive', 'withdraw') ? button(say.entry.withdraw, open({ is: 'withdraw' }), 'bad') : null}
    </CaseBar>
  )
}

/** True of a filing that may rest on a 職権記録書. */
const hasSheet = ({ sections }: Form): boolean =>
  sections.some(({ fields }) => fields.some(({ name }) => name === SHEET_FIELD))

/** States in which a filing may be entered, or entered anew. */
const OPEN: readonly string[] = ['received', 'returned', 'provisional', 'parked']

const MACHINE_READ: readonly string[] = ['qr', 'csv', 'message']

/** A certificate of moving out can be read; a notice that arrived has filled its form already. */
const isReadByMachine = ({ kind, source }: CaseView): boolean => kind === 'move-in' && MACHINE_READ.includes(source)

type FormProps = {
  form: Form
  desk: DraftDesk
  blank: unknown
  findings: readonly SpokenFinding[]
  disabled: boolean
  onReturning: (path: string) => void
}

function EntryForm({ form, desk, blank, findings, disabled, onReturning }: FormProps) {
  const { draft } = desk.state
  const mayLook = may(useSession(), 'look', 'resident')
  const room = useRef<HTMLDivElement>(null)
  const isReady = draft !== null && !disabled
  // The first empty field is where the officer begins.
  useEffect(() => {
    if (isReady) arriveAtFirst(room.current)
  }, [isReady])
  return (
    <Scroller ref={room} className="entry-form" label={say.frame.titles.entry} readOnly={disabled}>
      {draft === null ? null : (
        <FormView
          form={form}
          value={draft}
          findings={findings}
          onChange={desk.set}
          onRemove={(section, at) => desk.replace((now) => removeMover(section, now, at))}
          onResident={(section, place, personNo) => void chooseResident(desk, section, place, personNo)}
          onPeople={(section, people) => desk.replace((now) => withPeople(section, now, blank, people))}
          onAdd={(section) => desk.replace((now) => addItem(section, now, blank))}
          renderItemTools={(place, mover, section) =>
            residentField(section) === undefined && mayLook ? (
              <ReturningButton mover={mover} onChoose={() => onReturning(place)} />
            ) : null
          }
          renderItemHead={(place, mover, section) =>
            residentField(section) === undefined ? (
              <ReturningRow
                place={place}
                mover={mover}
                findings={findings}
                onChoose={() => onReturning(place)}
                onNew={() => desk.set(`${place}.personNo`, null)}
              />
            ) : null
          }
        />
      )}
    </Scroller>
  )
}
