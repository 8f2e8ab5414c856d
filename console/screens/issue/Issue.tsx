/** 証明発行: whose copy, asked for by whom and why, which items; a preview, and the copies with their numbers. */
import { useNavigate, useParams, useRouterState } from '@tanstack/react-router'
import { useSession } from '../../app/session.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { CaseBar } from '../../parts/CaseBar/CaseBar.tsx'
import { PersonBar } from '../../parts/PersonBar/PersonBar.tsx'
import { personOfRecord } from '../../parts/PersonCard/person.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { IssueDesk } from './IssueDesk.tsx'
import './Issue.css'

export default function Issue() {
  const { caseId } = useParams({ strict: false })
  const session = useSession()
  const navigate = useNavigate()
  const personNo = useRouterState({ select: ({ location }) => location.state.personNo })
  const known = useView('case', caseId === undefined ? null : { caseId })
  const found = useView('resident', personNo === undefined ? null : { personNo })
  const record = found.answer ?? undefined
  const household = useView(
    'household',
    typeof record?.householdNo === 'number' ? { householdNo: record.householdNo } : null,
  )
  const choosePerson = (): void => void navigate({ to: '/search', state: caseId === undefined ? {} : { caseId } })
  const isReady =
    record !== undefined && household.answer !== undefined && (caseId === undefined || known.answer !== undefined)
  const bar =
    record === undefined ? (
      known.answer ? (
        <CaseBar known={known.answer} />
      ) : (
        <PersonBar person={undefined} />
      )
    ) : (
      <PersonBar person={personOfRecord(record, session.today.civil)}>
        {known.answer ? <b>{known.answer.receiptNo}</b> : null}
      </PersonBar>
    )
  if (isReady)
    return (
      <IssueDesk
        key={`${caseId ?? ''} ${record.personNo}`}
        known={known.answer ?? undefined}
        person={record}
        members={household.answer?.members ?? []}
        bar={bar}
        onChoose={choosePerson}
      />
    )
  return (
    <Work
      screen="issue"
      bar={bar}
      keys={{
        choosePerson,
        preview: null,
        blocks: null,
        spoil: null,
        nextFinding: null,
        issue: null,
        back: () => void navigate({ to: '/' }),
      }}
    >
      <div className="stack">
        <ProblemNote problem={known.problem ?? found.problem ?? household.problem} onAgain={found.again} />
        {personNo === undefined ? (
          <p className="row-line">
            <button type="button" className="button strong" autoFocus onClick={choosePerson}>
              <kbd>F3</kbd>
              {say.keys.choosePerson}
            </button>
            {say.issue.chooseFirst}
          </p>
        ) : null}
        {found.answer === null ? <p>✕ {say.failure.missing.says}</p> : null}
      </div>
    </Work>
  )
}
