/** The form of the request: requester, birth date gate, scope, items, numbers, purpose, copies, fee. */
import { say } from '../../messages/say.ts'
import { readingOfDay } from '../../parts/EraDateField/read.ts'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'
import { isWithin } from '../../parts/Field/value.ts'
import { PaperFields } from './PaperFields.tsx'
import { CopiesFields } from './CopiesFields.tsx'
import { RequesterFields } from './RequesterFields.tsx'
import { SubjectFields } from './SubjectFields.tsx'
import type { RequestFieldsProps } from './fields.ts'

export function RequestFields(props: RequestFieldsProps) {
  const { form, offers, offer, onChange, findings } = props
  const of = (path: string) => findings.filter(({ field }) => field !== null && isWithin(field, path))
  return (
    <div className="form-view">
      <PaperFields offers={offers} chosen={offer} form={form} of={of} onChange={onChange} />
      <section className="form-section" aria-label={say.issue.sections.requester}>
        <h2>{say.issue.sections.requester}</h2>
        <div className="fields">
          <RequesterFields form={form} of={of} onChange={onChange} />
          {props.asksBirth ? <BirthGate {...props} /> : null}
        </div>
      </section>
      <SubjectFields {...props} of={of} />
      <CopiesFields offer={offer} form={form} of={of} onChange={onChange} />
    </div>
  )
}

/** What the requester says when asked; the screen never reads it out for them. */
function BirthGate({ form, gate, onChange }: RequestFieldsProps) {
  const reading = readingOfDay(form.saidBirth, 'era')
  return (
    <FieldFrame label={say.issue.saidBirth} path="saidBirth" required hint={say.issue.saidBirthHint}>
      {(wiring) => (
        <div className="field-row">
          <input
            {...wiring}
            aria-invalid={gate === 'differs'}
            className="input"
            autoComplete="off"
            value={form.saidBirth}
            onChange={(event) => onChange({ saidBirth: event.target.value })}
          />
          {gate === 'same' ? <span className="reading good">✓ {say.issue.gate.same}</span> : null}
          {gate === 'differs' && reading.tone !== 'bad' ? (
            <span className="reading bad">✕ {say.issue.gate.differs}</span>
          ) : null}
        </div>
      )}
    </FieldFrame>
  )
}
