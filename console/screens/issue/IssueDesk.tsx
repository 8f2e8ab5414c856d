/** The desk of one request: the form on the left, the paper on the right. */
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { slot, useKept } from '../../app/kept.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import type { PapersOf } from '../../ask/shapes/papers.ts'
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
import { offersFor } from './offers.ts'
import type { Offer } from './offers.ts'
import { orderOf, personsOf } from './order.ts'
import type { Order } from './order.ts'
import { beginRequest, birthGate } from './request.ts'
import type { RequestForm } from './request.ts'
import { SpoilDialog } from './SpoilDialog.tsx'
import { useIssue } from './useIssue.ts'

type Kept = { readonly form: RequestForm | null }
const kept = slot<Kept>(() => ({ form: null }))

export type IssueDeskProps = {
  readonly known: CaseView | undefined
  readonly person: ShownRecord
  readonly members: readonly ShownRecord[]
  readonly papers: PapersOf | undefined
  readonly bar: ReactNode
  /** At a contractor's post: whoever asked was seen by staff, and nothing else is looked up. */
  readonly atPost?: boolean
  readonly onChoose: () => void
}

export function IssueDesk(props: IssueDeskProps) {
  const { known, person, members, papers, bar, atPost = false, onChoose } = props
  const navigate = useNavigate()
  const [{ form: typed }, keep] = useKept(kept, `${known?.caseId ?? ''} ${person.personNo}`)
  const begun = { ...beginRequest(known), members: [person.personNo] }
  const form = typed ?? begun
  const issue = useIssue(known?.caseId)
  const room = useRef<HTMLDivElement>(null)
  useEffect(() => arriveAtFirst(room.current), [])
  const [dialog, setDialog] = useState<'issue' | 'spoil' | null>(null)
  // What is offered stays as it was when the desk was opened: a paper that was issued is not offered again.
  const [offers] = useState(() => offersFor({ ...person, householdNo: person.householdNo ?? 0 }, papers, known?.caseId))
  const offer = chosenOf(offers, form.paper)
  const order = orderOf(offer, form, person, members)
  const gate = atPost ? 'same' : birthGate(form.saidBirth, person.birthDate)
  const isNamed = form.name.trim() !== '' && form.address.trim() !== ''
  const issues = issue.isIssued ? (issue.shown?.issues ?? []) : []
  return (
    <Work
      screen="issue"
      title={say.issue.title(offer.title)}
      receiptNo={known?.receiptNo ?? ''}
      bar={bar}
      beside={issue.isIssued ? <span className="mark good">✓ {say.issue.issued(issues.length)}</span> : null}
      keys={{
        choosePerson: atPost ? null : onChoose,
        preview: issue.busy ? null : () => void issue.make(order, true, []),
        blocks: atPost ? null : () => void navigate({ to: '/resident', state: { personNo: person.personNo } }),
        spoil: issues.length > 0 && !atPost ? () => setDialog('spoil') : null,
        nextFinding: toNextFinding(issue.findings),
        issue: gate === 'same' && isNamed && !issue.busy && !issue.isIssued ? () => setDialog('issue') : null,
        back: () => void navigate({ to: '/' }),
      }}
    >
      <div className="issue">
        <div className="issue-side">
          <ProblemNote problem={issue.problem} />
          {atPost && issue.isIssued ? <PrintedAtPost held={issue.shown?.held === true} /> : null}
          <FindingList findings={issue.findings} labelOf={(field) => labelOf(field)} onJump={jumpTo} />
          <Scroller ref={room} className="issue-form" label={say.frame.titles.issue} readOnly={issue.isIssued}>
            <RequestFields
              form={form}
              offers={offers}
              offer={offer}
              person={person}
              members={members}
              gate={gate}
              asksBirth={!atPost}
              findings={issue.findings}
              onChange={(part) => keep((now) => ({ form: { ...(now.form ?? begun), ...part } }))}
            />
          </Scroller>
        </div>
        <PaperPreview issue={issue} />
      </div>
      {dialog === null ? null : (
        <Dialogs
          dialog={dialog}
          form={form}
          order={order}
          offer={offer}
          person={person}
          members={members}
          issue={issue}
          onClose={() => setDialog(null)}
        />
      )}
    </Work>
  )
}

function PrintedAtPost({ held }: { held: boolean }) {
  return (
    <p className="mark good issue-at-post" role="status">
      {held ? say.worker.held : say.worker.printed}
    </p>
  )
}

type DialogsProps = Pick<IssueDeskProps, 'person' | 'members'> & {
  readonly dialog: 'issue' | 'spoil'
  readonly form: RequestForm
  readonly order: Order
  readonly offer: Offer
  readonly issue: ReturnType<typeof useIssue>
  readonly onClose: () => void
}

function Dialogs({ dialog, form, order, offer, person, members, issue, onClose }: DialogsProps) {
  if (dialog === 'issue') {
    const about = { form, order, person, members, issue }
    return <IssueDialog {...about} title={offer.title} onClose={onClose} />
  }
  const issues = issue.shown?.issues ?? []
  return <SpoilDialog issues={issues} persons={personsOf(order)} onDone={issue.forget} onClose={onClose} />
}

/** What was chosen, else what is offered first. */
const chosenOf = (offers: readonly Offer[], key: string): Offer => {
  const offer = offers.find((each) => each.key === key) ?? offers[0]
  if (offer === undefined) throw new Error('there is always a paper to ask for')
  return offer
}

const labelOf = (field: string): string => {
  const labels: Readonly<Record<string, string>> = say.issue.fields
  return labels[field] ?? labels[field.split('.').at(-1) ?? ''] ?? labels[field.split('.')[0] ?? ''] ?? field
}
