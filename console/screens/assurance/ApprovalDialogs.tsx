/** Deciding, taking back, recording a meeting, drafting a plan: nothing is chosen beforehand, the whole is in sight. */
import { useSession } from '../../app/session.ts'
import type { Post, Subject } from '../../ask/shapes/assurance.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import { SubjectSheet } from './SubjectSheet.tsx'
import { orNull } from './words.ts'

type Ends = { readonly onDone: () => void; readonly onClose: () => void }
type About = Ends & { readonly of: Subject }

const ofPosts = (posts: readonly Post[]): Readonly<Record<string, string>> =>
  Object.fromEntries(posts.map((post) => [post, say.assurance.posts[post]]))

/** No decision is offered: it is chosen, and only then can it be taken. */
export function DecideDialog({ of, ...ends }: About) {
  const { kind, subjectId, mayDecideAs, deliberation } = of
  return (
    <ActDialog
      {...ends}
      title={say.assurance.decideTitle}
      act="decide-approval"
      action="decideOne"
      tone="care"
      fields={[
        {
          name: 'verdict',
          label: say.assurance.fields.verdict,
          type: 'choice',
          required: true,
          choices: say.assurance.verdictChoices,
        },
        {
          name: 'post',
          label: say.assurance.fields.verdictAs,
          type: 'choice',
          choices: ofPosts(mayDecideAs.map(({ post }) => post)),
          initial: mayDecideAs[0]?.post ?? '',
        },
        {
          name: 'conditions',
          label: say.assurance.fields.conditions,
          type: 'note',
          initial: deliberation?.conditions ?? '',
        },
        { name: 'reason', label: say.assurance.fields.refusal, type: 'note' },
        ...(mayDecideAs.some(({ capacity }) => capacity === 'daiketsu')
          ? [
              {
                name: 'absence',
                label: say.assurance.fields.absence,
                type: 'text',
                hint: say.assurance.fields.absenceHint,
              } as const,
            ]
          : []),
        { name: 'validUntil', label: say.assurance.fields.lastDay, type: 'day' },
      ]}
      input={({ verdict, post, conditions = '', reason = '', absence, validUntil }) => ({
        kind,
        subjectId,
        post,
        verdict,
        conditions: conditions.trim(),
        reason: reason.trim(),
        absence: orNull(absence),
        validUntil: orNull(validUntil),
      })}
    >
      <SubjectSheet of={of} />
    </ActDialog>
  )
}

export function EndApprovalDialog({ of, ...ends }: About) {
  const [only] = of.mayEnd
  return (
    <ActDialog
      {...ends}
      title={say.assurance.endApprovalTitle}
      act="end-approval"
      action="stopOne"
      tone="bad"
      fields={[
        {
          name: 'approvalId',
          label: say.assurance.columns.post,
          type: 'choice',
          choices: Object.fromEntries(of.mayEnd.map(({ approvalId, post }) => [approvalId, say.assurance.posts[post]])),
          initial: only?.approvalId ?? '',
        },
        { name: 'reason', label: say.assurance.fields.reason, type: 'note', required: true },
      ]}
      input={({ approvalId, reason = '' }) => ({ approvalId, reason: reason.trim() })}
    >
      <p>{say.assurance.endApprovalNote}</p>
      <SubjectSheet of={of} />
    </ActDialog>
  )
}

export function MeetingDialog({ of, ...ends }: About) {
  const { today } = useSession()
  const { kind, subjectId } = of
  return (
    <ActDialog
      {...ends}
      title={say.assurance.meetingTitle}
      act="record-deliberation"
      action="recordMeeting"
      fields={[
        { name: 'said', label: say.assurance.fields.said, type: 'choice', required: true,
          choices: say.assurance.saidChoices },
        { name: 'conditions', label: say.assurance.fields.conditions, type: 'note' },
        { name: 'heldOn', label: say.assurance.fields.heldOn, type: 'day', required: true, initial: today.civil },
        { name: 'attended', label: say.assurance.fields.attended, type: 'note', required: true },
        { name: 'minutes', label: say.assurance.fields.minutes, type: 'text', required: true },
      ]}
      input={({ said, conditions = '', heldOn, attended = '', minutes = '' }) => ({
        kind,
        subjectId,
        said,
        conditions: conditions.trim(),
        heldOn,
        attended: attended.trim(),
        minutes: minutes.trim(),
      })}
    >
      <SubjectSheet of={of} />
    </ActDialog>
  )
}

export function PlanDialog(ends: Ends) {
  return (
    <ActDialog
      {...ends}
      title={say.assurance.planTitle}
      act="draft-plan"
      action="addOne"
      fields={[
        { name: 'kind', label: say.assurance.fields.kind, type: 'choice', choices: say.assurance.plans,
          initial: 'audit-plan' },
        { name: 'title', label: say.assurance.fields.title, type: 'text', required: true },
        { name: 'content', label: say.assurance.fields.content, type: 'note', required: true },
        { name: 'startsOn', label: say.assurance.fields.startsOn, type: 'day', required: true },
        { name: 'endsOn', label: say.assurance.fields.finishesOn, type: 'day', required: true },
        { name: 'document', label: say.assurance.fields.document, type: 'text', required: true },
      ]}
      input={({ kind, title = '', content = '', startsOn, endsOn, document = '' }) => ({
        kind,
        title: title.trim(),
        content: content.trim(),
        startsOn,
        endsOn,
        document: document.trim(),
      })}
    />
  )
}
