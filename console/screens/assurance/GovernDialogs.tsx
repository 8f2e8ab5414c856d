/** Appointments, criteria and evidence: putting one there, and ending one. */
import { useSession } from '../../app/session.ts'
import type { Appointment, CriteriaVersion, Evidence } from '../../ask/shapes/assurance.ts'
import { say } from '../../messages/say.ts'
import { ActDialog, ticksOf } from '../../parts/ActDialog/ActDialog.tsx'
import { orNull } from './words.ts'

type Ends = { readonly onDone: () => void; readonly onClose: () => void }

const { fields: words } = say.assurance

export function AppointDialog(ends: Ends) {
  const { today } = useSession()
  return (
    <ActDialog
      {...ends}
      title={say.assurance.appointTitle}
      act="appoint"
      action="addOne"
      fields={[
        { name: 'post', label: words.post, type: 'choice', choices: say.assurance.posts, initial: 'mayor' },
        {
          name: 'capacity',
          label: words.capacity,
          type: 'choice',
          choices: say.assurance.capacities,
          initial: 'holder',
        },
        { name: 'operatorId', label: words.operatorId, type: 'text', required: true },
        { name: 'provision', label: words.provision, type: 'text', hint: words.provisionHint },
        { name: 'approvalKinds', label: words.approvalKinds, type: 'ticks', choices: say.assurance.kinds },
        { name: 'instrument', label: words.instrument, type: 'text', required: true },
        { name: 'validFrom', label: words.validFrom, type: 'day', required: true, initial: today.civil },
        { name: 'validUntil', label: words.validUntil, type: 'day', hint: words.validUntilHint },
      ]}
      input={(typed) => ({
        post: typed['post'],
        capacity: typed['capacity'],
        operatorId: (typed['operatorId'] ?? '').trim(),
        provision: orNull(typed['provision']),
        approvalKinds: ticksOf(typed['approvalKinds'] ?? ''),
        instrument: (typed['instrument'] ?? '').trim(),
        validFrom: typed['validFrom'],
        validUntil: orNull(typed['validUntil']),
      })}
    />
  )
}

/** The fields of whatever ends on a day for a reason. */
const ending = (today: string) => [
  { name: 'endsOn', label: words.endsOn, type: 'day', required: true, initial: today, hint: words.endsOnHint } as const,
  { name: 'reason', label: words.reason, type: 'text', required: true } as const,
]

export function EndAppointmentDialog({ of, ...ends }: Ends & { of: Appointment }) {
  const { today } = useSession()
  return (
    <ActDialog
      {...ends}
      title={say.assurance.endAppointmentTitle}
      act="end-appointment"
      action="stopOne"
      tone="bad"
      fields={ending(today.civil)}
      input={({ endsOn, reason = '' }) => ({ appointmentNo: of.appointmentNo, endsOn, reason: reason.trim() })}
    >
      <p>
        <b>{say.assurance.posts[of.post]}</b>　{of.name}　{say.assurance.capacities[of.capacity]}
      </p>
    </ActDialog>
  )
}

export function PutCriteriaDialog(ends: Ends) {
  const { today } = useSession()
  return (
    <ActDialog
      {...ends}
      title={say.assurance.criteriaTitle}
      act="put-criteria-in-force"
      action="addOne"
      fields={[
        {
          name: 'subject',
          label: words.subject,
          type: 'choice',
          choices: say.assurance.subjects,
          initial: 'own-media',
        },
        { name: 'title', label: words.title, type: 'text', required: true },
        { name: 'version', label: words.version, type: 'text', required: true },
        { name: 'document', label: words.document, type: 'text', required: true },
        { name: 'inForceFrom', label: words.inForceFrom, type: 'day', required: true, initial: today.civil },
      ]}
      input={({ subject, title = '', version = '', document = '', inForceFrom }) => ({
        subject,
        title: title.trim(),
        version: version.trim(),
        document: document.trim(),
        inForceFrom,
      })}
    />
  )
}

export function EndCriteriaDialog({ of, ...ends }: Ends & { of: CriteriaVersion }) {
  const { today } = useSession()
  return (
    <ActDialog
      {...ends}
      title={say.assurance.endCriteriaTitle}
      act="end-criteria"
      action="stopOne"
      tone="bad"
      fields={ending(today.civil)}
      input={({ endsOn, reason = '' }) => ({ criteriaNo: of.criteriaNo, endsOn, reason: reason.trim() })}
    >
      <p>
        <b>{of.title}</b>　{of.version}
      </p>
    </ActDialog>
  )
}

export function EvidenceDialog({ clause, ...ends }: Ends & { clause: string }) {
  const { today } = useSession()
  return (
    <ActDialog
      {...ends}
      title={say.assurance.evidenceTitle}
      act="register-evidence"
      action="addOne"
      fields={[
        { name: 'clause', label: words.clause, type: 'text', required: true, initial: clause, hint: words.clauseHint },
        { name: 'title', label: words.evidence, type: 'text', required: true },
        { name: 'owner', label: words.owner, type: 'text', required: true },
        { name: 'document', label: words.document, type: 'text', required: true },
        { name: 'datedOn', label: words.datedOn, type: 'day', required: true, initial: today.civil },
        { name: 'reviewOn', label: words.reviewOn, type: 'day' },
        {
          name: 'applies',
          label: words.applies,
          type: 'choice',
          choices: say.assurance.appliesChoices,
          initial: 'true',
        },
        { name: 'note', label: words.note, type: 'note' },
      ]}
      input={({ clause: typed = '', title = '', owner = '', document = '', ...rest }) => ({
        clause: typed.trim(),
        title: title.trim(),
        owner: owner.trim(),
        document: document.trim(),
        datedOn: rest['datedOn'],
        reviewOn: orNull(rest['reviewOn']),
        applies: rest['applies'] === 'true',
        note: (rest['note'] ?? '').trim(),
      })}
    />
  )
}

export function WithdrawDialog({ of, ...ends }: Ends & { of: Evidence }) {
  return (
    <ActDialog
      {...ends}
      title={say.assurance.withdrawTitle}
      act="withdraw-evidence"
      action="stopOne"
      tone="bad"
      fields={[{ name: 'reason', label: words.reason, type: 'text', required: true }]}
      input={({ reason = '' }) => ({ evidenceNo: of.evidenceNo, reason: reason.trim() })}
    >
      <p>
        <b>{of.clause}</b>　{of.title}
      </p>
    </ActDialog>
  )
}
