/**
 * Before a copy leaves: the requester and the person side by side, what is on the paper, and the alerts to
 * confirm.
 */
import { useState } from 'react'
import { useSession } from '../../app/session.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import type { Notes } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import { PersonCard } from '../../parts/PersonCard/PersonCard.tsx'
import { personOfRecord } from '../../parts/PersonCard/person.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { bearsNumbers, copiesOf, personsOf } from './order.ts'
import type { Order } from './order.ts'
import { RequesterCard } from './RequesterCard.tsx'
import type { RequestForm } from './request.ts'
import type { useIssue } from './useIssue.ts'

type DialogProps = {
  form: RequestForm
  order: Order
  title: string
  person: ShownRecord
  members: readonly ShownRecord[]
  issue: ReturnType<typeof useIssue>
  onClose: () => void
}

export function IssueDialog({ form, order, title, person, members, issue, onClose }: DialogProps) {
  const session = useSession()
  const [notes, setNotes] = useState<Notes>({})
  const [asked, setAsked] = useState(false)
  const hasError = issue.findings.some((finding) => finding.class === 'error')
  const alerts = asked && !hasError ? issue.findings : []
  const persons = personsOf(order)
  const known = members.some(({ personNo }) => personNo === person.personNo) ? members : [person, ...members]
  const printed = known.filter(({ personNo }) => persons.includes(personNo))
  const run = async (): Promise<void> => {
    const confirmed = alerts.map(({ code }) => (notes[code] ? { code, note: notes[code] } : { code }))
    setAsked(true)
    if ((await issue.make(order, false, confirmed)) !== undefined) onClose()
  }
  return (
    <ConfirmDialog
      title={say.issue.confirmTitle(title, copiesOf(order))}
      action="issue"
      size="large"
      alerts={alerts}
      notes={notes}
      onNote={(code, note) => setNotes((now) => ({ ...now, [code]: note }))}
      busy={issue.busy}
      ready={!hasError || !asked}
      onDo={() => void run()}
      onClose={onClose}
    >
      <div className="two-cards">
        <RequesterCard
          title={say.issue.sections.requester}
          name={form.name}
          category={form.category}
          address={form.address}
        />
        <PersonCard person={personOfRecord(person, session.today.civil)} title={say.issue.sections.subject} />
      </div>
      <p>
        <b>{say.issue.printedPeople(persons.length)}</b>
        {'　'}
        <span className="names">{printed.map(({ fullName }) => fullName).join('、')}</span>
      </p>
      {bearsNumbers(order) ? (
        <p className="mark care">▲ {say.issue.withNumbers}</p>
      ) : null}
      {asked && hasError
        ? issue.findings.map(({ code, says, remedy }) => (
            <p key={code} className="problem-note" role="alert">
              <b>✕ {says}</b>
              {remedy}
            </p>
          ))
        : null}
      <ProblemNote problem={issue.problem} />
    </ConfirmDialog>
  )
}
