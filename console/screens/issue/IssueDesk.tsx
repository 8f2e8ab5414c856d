/** The desk of one request: the form on the left, the paper on the right. */
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { slot, useKept } from '../../app/kept.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import type { CaseView } from '../../ask/shapes/roads.ts'
import { say } from '../../messages/say.ts'
import { FindingList } from '../../parts/FindingList/FindingList.tsx'
import { arriveAtFirst, jumpTo, toNextFinding } from '../../parts/FindingList/jump.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Scroller } from '../../parts/Scroller/Scroller.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { IssueDialog } from './IssueDialog.tsx'
import { PaperPreview } from './PaperPreview.tsx'
import { RequestFields } from './RequestFields.tsx'
import { beginRequest, birthGate, copyRequest } from './request.ts'
import type { RequestForm } from './request.ts'
import { SpoilDialog } from './SpoilDialog.tsx'
import { useIssue } from './useIssue.ts'

type Kept = { readonly form: RequestForm | null }
const kept = slot<Kept>(() => ({ form: null }))

export type IssueDeskProps = {
  readonly known: CaseView | undefined
  readonly person: ShownRecord
  readonly members: readonly ShownRecord[]
  readonly bar: ReactNode
  readonly onChoose: () => void
}

export function IssueDesk({ known, person, members, bar, onChoose }: IssueDeskProps) {
  const navigate = useNavigate()
  const [{ form: typed }, keep] = useKept(kept, `${known?.caseId ?? ''} ${person.personNo}`)
  const begun = { ...beginRequest(known), members: [person.personNo] }
  const form = typed ?? begun
  const issue = useIssue(known?.caseId)
  const room = useRef<HTMLDivElement>(null)
  useEffect(() => arriveAtFirst(room.current), [])
  const [dialog, setDialog] = useState<'issue' | 'spoil' | null>(null)
  const request = copyRequest(form, person, members)
  const gate = birthGate(form.saidBirth, person.birthDate)
  const isNamed = form.name.trim() !== '' && form.address.trim() !== ''
  const issues = issue.isIssued ? (issue.shown?.issues ?? []) : []
  return (
    <Work
      screen="issue"
      title={say.issue.title}
      receiptNo={known?.receiptNo ?? ''}
      bar={bar}
      beside={issue.isIssued ? <span className="mark good">✓ {say.issue.issued(issues.length)}</span> : null}
      keys={{
        choosePerson: onChoose,
        preview: issue.busy ? null : () => void issue.make(request, true, []),
        blocks: () => void navigate({ to: '/resident', state: { personNo: person.personNo } }),
        spoil: issues.length > 0 ? () => setDialog('spoil') : null,
        nextFinding: toNextFinding(issue.findings),
        issue: gate === 'same' && isNamed && !issue.busy && !issue.isIssued ? () => setDialog('issue') : null,
        back: () => void navigate({ to: '/' }),
      }}
    >
      <div className="issue">
        <div className="issue-side">
          <ProblemNote problem={issue.problem} />
          <FindingList findings={issue.findings} labelOf={(field) => labelOf(field)} onJump={jumpTo} />
          <Scroller ref={room} className="issue-form" label={say.issue.title} readOnly={issue.isIssued}>
            <RequestFields
              form={form}
              person={person}
              members={members}
              gate={gate}
              findings={issue.findings}
              onChange={(part) => keep((now) => ({ form: { ...(now.form ?? begun), ...part } }))}
            />
          </Scroller>
        </div>
        <PaperPreview issue={issue} />
      </div>
      {dialog === 'issue' ? (
        <IssueDialog
          form={form}
          request={request}
          person={person}
          members={members}
          issue={issue}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === 'spoil' ? (
        <SpoilDialog
          issues={issues}
          persons={request.members}
          onDone={issue.forget}
          onClose={() => setDialog(null)}
        />
      ) : null}
    </Work>
  )
}

const labelOf = (field: string): string => {
  const labels: Readonly<Record<string, string>> = say.issue.fields
  return labels[field] ?? labels[field.split('.').at(-1) ?? ''] ?? labels[field.split('.')[0] ?? ''] ?? field
}
