/** Who asks, under which provision, by which papers known, and what each category must say besides. [法12条–12条の3] */
import type { SpokenFinding } from '../../ask/problem.ts'
import { say } from '../../messages/say.ts'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'
import { Checks, Choices, TextRow } from './rows.tsx'
import { CATEGORIES, evidenceFor, scopeFor } from './request.ts'
import type { RequestForm } from './request.ts'

type RequesterProps = {
  readonly form: RequestForm
  readonly of: (path: string) => readonly SpokenFinding[]
  readonly onChange: (part: Partial<RequestForm>) => void
}

export function RequesterFields({ form, of, onChange }: RequesterProps) {
  const titles: Readonly<Record<string, string>> = say.copyEvidence
  const extra = (key: string, value: string): void => onChange({ extra: { ...form.extra, [key]: value } })
  return (
    <>
      <Choices
        path="requester.category"
        label={say.issue.fields.category}
        findings={of('requester.category')}
        value={form.category}
        choices={say.requesters}
        onChange={(id) => onChange({ ...scopeFor(CATEGORIES.find((each) => each === id) ?? 'self'), evidence: [] })}
      />
      <TextRow item="name" form={form} findings={of('requester.name')} required onChange={onChange} />
      <TextRow item="address" form={form} findings={of('requester.address')} required onChange={onChange} />
      <Checks
        path="requester.evidence"
        label={say.issue.fields.evidence}
        findings={of('requester.evidence')}
        choices={evidenceFor(form.category).map((id) => [id, titles[id] ?? id])}
        chosen={form.evidence}
        onChange={(evidence) => onChange({ evidence })}
      />
      {extrasOf(form.category).map((key) => (
        <Extra
          key={key}
          name={key}
          form={form}
          findings={of(`requester.${key}`)}
          onChange={(value) => extra(key, value)}
        />
      ))}
      {form.category === 'third-party' || form.category === 'specialist' ? (
        <Choices
          path="requester.ground"
          label={say.issue.fields.ground}
          findings={of('requester.ground')}
          value={form.extra['ground'] ?? 'right-or-duty'}
          choices={say.issue.grounds}
          onChange={(value) => extra('ground', value)}
        />
      ) : null}
    </>
  )
}

type ExtraName = 'officerTitle' | 'officerName' | 'provision' | 'corporation' | 'formSerial' | 'client' | 'profession'

const extrasOf = (category: RequestForm['category']): readonly ExtraName[] => {
  switch (category) {
    case 'public-body':
      return ['officerTitle', 'officerName', 'provision']
    case 'third-party':
      return ['corporation']
    case 'specialist':
      return ['profession', 'formSerial', 'client']
    default:
      return []
  }
}

type ExtraProps = {
  name: ExtraName
  form: RequestForm
  findings: readonly SpokenFinding[]
  onChange: (value: string) => void
}

function Extra({ name, form, findings, onChange }: ExtraProps) {
  return (
    <FieldFrame label={say.issue.extras[name]} path={`requester.${name}`} findings={findings} span={6}>
      {(wiring) =>
        name === 'profession' ? (
          <select
            {...wiring}
            className="input"
            value={form.extra[name] ?? 'lawyer'}
            onChange={(event) => onChange(event.target.value)}
          >
            {Object.entries(say.professions).map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...wiring}
            className="input"
            autoComplete="off"
            maxLength={200}
            value={form.extra[name] ?? ''}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </FieldFrame>
  )
}
