/** Who stands at the counter, in what right, and by which papers they were known. [法27条] */
import type { FilerRole } from '../../ask/shapes/roads.ts'
import { say } from '../../messages/say.ts'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'
import { NameField } from '../../parts/NameField/NameField.tsx'
import { EVIDENCE_ALONE, EVIDENCE_PAIRED, identityOf, needsProxyPaper } from './reception.ts'
import type { EvidenceKind, ReceptionForm } from './reception.ts'

const ROLES: readonly FilerRole[] = ['self', 'head', 'household-member', 'agent', 'statutory-agent']
const COPY_ROLES: readonly FilerRole[] = [...ROLES, 'third-party', 'agency', 'professional']

/** What the office does by itself is often told by another office: 戸籍, 出入国在留管理庁. */
const OFFICE_ROLES: readonly FilerRole[] = [...ROLES, 'agency']

export type PanelProps = { readonly form: ReceptionForm; readonly onChange: (part: Partial<ReceptionForm>) => void }

export function FilerPanel({ form, isExOfficio, onChange }: PanelProps & { readonly isExOfficio: boolean }) {
  const roles = form.kind === 'residence-copy' ? COPY_ROLES : isExOfficio ? OFFICE_ROLES : ROLES
  return (
    <section className="form-section" aria-label={say.caseBar.filer}>
      <h2>{say.caseBar.filer}</h2>
      <div className="fields">
        <FieldFrame label={say.reception.role} path="filer.role" group required>
          {() => (
            <div className="field-choices" role="radiogroup" aria-label={say.reception.role}>
              {roles.map((role) => (
                <label key={role} className="choice">
                  <input
                    type="radio"
                    name="filer-role"
                    checked={form.role === role}
                    onChange={() => onChange({ role })}
                  />
                  {say.roles[role]}
                </label>
              ))}
            </div>
          )}
        </FieldFrame>
        <FieldFrame label={say.reception.name} path="filer.name" required>
          {(wiring) => <NameField wiring={wiring} value={form.name} onChange={(name) => onChange({ name })} />}
        </FieldFrame>
        {form.role === 'self' ? null : <PlainText form={form} item="relation" onChange={onChange} />}
        <PlainText form={form} item="address" onChange={onChange} />
        <PlainText form={form} item="phone" onChange={onChange} />
        {needsProxyPaper(form.role) ? (
          <FieldFrame label={say.reception.proxyPaper} path="filer.proxyPaper">
            {({ id }) => (
              <span className="field-choices">
                <input
                  id={id}
                  type="checkbox"
                  checked={form.proxyPaper}
                  onChange={(event) => onChange({ proxyPaper: event.target.checked })}
                />
                {form.proxyPaper ? (
                  <span className="reading good">✓ {say.reception.proxyShown}</span>
                ) : (
                  <span className="reading care">▲ {say.reception.proxyMissing}</span>
                )}
              </span>
            )}
          </FieldFrame>
        ) : null}
        <FieldFrame label={say.reception.evidence} path="filer.evidence" group>
          {() => <Evidence form={form} onChange={onChange} />}
        </FieldFrame>
        <FieldFrame label={say.reception.note} path="note">
          {({ id }) => (
            <textarea
              id={id}
              className="input note-field"
              rows={2}
              value={form.note}
              onChange={(event) => onChange({ note: event.target.value })}
            />
          )}
        </FieldFrame>
      </div>
    </section>
  )
}

function PlainText({ form, item, onChange }: PanelProps & { readonly item: 'relation' | 'address' | 'phone' }) {
  return (
    <FieldFrame label={say.reception[item]} path={`filer.${item}`}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          autoComplete="off"
          value={form[item]}
          onChange={(event) => onChange({ [item]: event.target.value })}
        />
      )}
    </FieldFrame>
  )
}

function Evidence({ form, onChange }: PanelProps) {
  const identity = identityOf(form.evidence)
  const toggle = (kind: EvidenceKind): void => {
    const { [kind]: had, ...others } = form.evidence
    onChange({ evidence: had === undefined ? { ...form.evidence, [kind]: '' } : others })
  }
  const group = (title: string, kinds: readonly EvidenceKind[]) => (
    <div className="evidence-group" role="group" aria-label={title}>
      <span className="soft">{title}</span>
      {kinds.map((kind) => (
        <label key={kind} className="choice">
          <input type="checkbox" checked={form.evidence[kind] !== undefined} onChange={() => toggle(kind)} />
          {say.evidence[kind]}
        </label>
      ))}
    </div>
  )
  return (
    <>
      {group(say.reception.alone, EVIDENCE_ALONE)}
      {group(say.reception.paired, EVIDENCE_PAIRED)}
      <p role="status" className={`reading ${identity === 'proved' ? 'good' : 'care'}`}>
        {identity === 'proved' ? '✓' : '▲'} {say.reception.identity[identity]}
      </p>
    </>
  )
}
