/** 自己点検: every duty of the standard with what speaks for it today; F3 prints it under a number. [第6-2(5)] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { CheckedDuty, DutyState, SelfCheck } from '../../ask/shapes/assurance.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { PrintDialog } from '../../parts/PrintDialog/PrintDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { AssuranceWork } from './AssuranceWork.tsx'
import type { TabProps } from './AssuranceWork.tsx'
import { EvidenceDialog } from './GovernDialogs.tsx'
import { dayText } from './words.ts'

const STATES: readonly DutyState[] = ['locked', 'evidence', 'missing', 'not-applicable']

export function CheckTab({ onTab }: TabProps) {
  const session = useSession()
  const [state, setState] = useState<DutyState | null>(null)
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'register' | 'print' | null>(null)
  const found = useView('self-check', {}, { keep: true })
  const all = found.answer?.duties ?? []
  const rows = all.filter((duty) => state === null || duty.state === state)
  const chosen = rows.find(({ clause }) => clause === selected) ?? rows[0]
  const close = (): void => setDialog(null)
  return (
    <AssuranceWork
      tab="check"
      onTab={onTab}
      actions={{
        refresh: found.again,
        addOne:
          chosen !== undefined && may(session, 'perform', 'register-evidence') ? () => setDialog('register') : null,
        printCheck: may(session, 'issue', 'self-check') ? () => setDialog('print') : null,
      }}
    >
      <div className="assurance-whole">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        {found.answer === undefined ? null : <Head of={found.answer} />}
        <StateChoice all={all} state={state} onState={setState} />
        <RowGrid
          label={say.assurance.tabs.check}
          columns={COLUMNS}
          rows={rows}
          keyOf={({ clause }) => clause}
          selected={selected}
          onSelect={select}
          empty={say.frame.loading}
          autoFocus
        />
      </div>
      {dialog === 'register' && chosen !== undefined ? (
        <EvidenceDialog clause={chosen.clause} onDone={found.again} onClose={close} />
      ) : null}
      {dialog === 'print' ? (
        <PrintDialog
          paper="self-check"
          input={{}}
          title={say.assurance.checkTitle}
          action="printCheck"
          onDone={found.again}
          onClose={close}
        />
      ) : null}
    </AssuranceWork>
  )
}

/** What runs here, and what stands open. */
function Head({ of: { checkedOn, build, exceptions } }: { of: SelfCheck }) {
  return (
    <p className="row-line">
      <b>{dayText(checkedOn)}</b>
      <span>
        {say.assurance.loose.build} <code title={build.hash}>{build.hash.slice(0, 12)}</code>
      </span>
      <span>{say.assurance.modes[build.mode]}</span>
      <span className={build.tests === 'passed' ? 'mark plain' : 'mark bad-line'}>
        {say.assurance.tests[build.tests]}
      </span>
      {exceptions.map((one) => (
        <span key={one} className="mark care">
          ▲ {say.assurance.exceptions[one]}
        </span>
      ))}
    </p>
  )
}

type ChoiceProps = {
  all: readonly CheckedDuty[]
  state: DutyState | null
  onState: (state: DutyState | null) => void
}

function StateChoice({ all, state, onState }: ChoiceProps) {
  const offered = [null, ...STATES]
  const count = (wanted: DutyState | null): number =>
    wanted === null ? all.length : all.filter((duty) => duty.state === wanted).length
  return (
    <p className="row-line">
      {offered.map((each) => (
        <button
          key={each ?? 'all'}
          type="button"
          className="button small"
          aria-pressed={each === state}
          onClick={() => onState(each)}
        >
          {each === null ? say.assurance.allStates : say.assurance.states[each]}　{count(each)}
        </button>
      ))}
    </p>
  )
}

const COLUMNS: readonly Column<CheckedDuty>[] = [
  { id: 'clause', title: say.assurance.columns.clause, width: '10rem', cell: ({ clause }) => <b>{clause}</b> },
  { id: 'asked', title: say.assurance.columns.asked, cell: ({ title }) => title },
  {
    id: 'state',
    title: say.assurance.columns.state,
    width: '8rem',
    cell: ({ state }) => (
      <span className={state === 'missing' ? 'mark bad-line' : 'mark plain'}>
        {state === 'missing' ? '✕ ' : ''}
        {say.assurance.states[state]}
      </span>
    ),
  },
  { id: 'shown', title: say.assurance.columns.shownBy, cell: shownBy },
]

function shownBy({ state, why, test, evidence = [] }: CheckedDuty): string {
  return [
    ...(why === undefined ? [] : [say.assurance.why[why]]),
    ...(state === 'locked' && test !== undefined ? [say.assurance.proof(test.file)] : []),
    ...evidence.map(({ title, document }) => `${title}（${document}）`),
  ].join('、')
}
