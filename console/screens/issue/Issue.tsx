/** 証明発行: whose copy, asked for by whom and why, which items; a preview, and the copies with their numbers. */
import { useNavigate, useParams, useRouterState } from '@tanstack/react-router'
import { useSession } from '../../app/session.ts'
import { say } from '../../messages/say.ts'
import { CaseBar } from '../../parts/CaseBar/CaseBar.tsx'
import { PersonBar } from '../../parts/PersonBar/PersonBar.tsx'
import { personOfRecord } from '../../parts/PersonCard/person.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { IssueDesk } from './IssueDesk.tsx'
import { useSubject } from './useSubject.ts'
import './Issue.css'

export default function Issue() {
  const { caseId } = useParams({ strict: false })
  const session = useSession()
  const navigate = useNavigate()
  const chosenNo = useRouterState({ select: ({ location }) => location.state.personNo })
  const { known, personNo, record, members, papers, problem, again } = useSubject(caseId, chosenNo)
  const choosePerson = (): void => void navigate({ to: '/search', state: caseId === undefined ? {} : { caseId } })
  const bar = record ? (
    <PersonBar person={personOfRecord(record, session.today.civil)}>
      {known ? <b>{known.receiptNo}</b> : null}
    </PersonBar>
  ) : known ? (
    <CaseBar known={known} />
  ) : (
    <PersonBar person={undefined} />
  )
  if (record && members !== undefined && papers !== undefined && (caseId === undefined || known !== undefined))
    return (
      <IssueDesk
        key={`${caseId ?? ''} ${record.personNo}`}
        known={known ?? undefined}
        person={record}
        members={members}
        papers={papers ?? undefined}
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
        <ProblemNote problem={problem} onAgain={again} />
        {personNo === undefined ? (
          <p className="row-line">
            <button type="button" className="button strong" autoFocus onClick={choosePerson}>
              <kbd>F3</kbd>
              {say.keys.choosePerson}
            </button>
            {say.issue.chooseFirst}
          </p>
        ) : null}
        {record === null ? <p>✕ {say.failure.missing.says}</p> : null}
      </div>
    </Work>
  )
}
