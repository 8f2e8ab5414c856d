/** Rows of the request form: a text, a few radio buttons, a set of ticks. */
import type { SpokenFinding } from '../../ask/problem.ts'
import { say } from '../../messages/say.ts'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'
import type { RequestForm } from './request.ts'

type TextItem = 'name' | 'address' | 'numberUse' | 'purpose' | 'itemReason' | 'reason'
type TextProps = {
  item: TextItem
  form: RequestForm
  findings: readonly SpokenFinding[]
  required?: boolean
  onChange: (part: Partial<RequestForm>) => void
}

export function TextRow({ item, form, findings, required = false, onChange }: TextProps) {
  return (
    <FieldFrame
      label={say.issue.fields[item]}
      path={item === 'name' || item === 'address' ? `requester.${item}` : item}
      findings={findings}
      required={required}
    >
      {(wiring) => (
        <input
          {...wiring}
          className={item === 'name' ? 'input names' : 'input'}
          autoComplete="off"
          maxLength={200}
          value={form[item]}
          onChange={(event) => onChange({ [item]: event.target.value })}
        />
      )}
    </FieldFrame>
  )
}

type ChoicesProps = {
  path: string
  label: string
  findings: readonly SpokenFinding[]
  value: string
  choices: Readonly<Record<string, string>>
  span?: number
  onChange: (value: string) => void
}

export function Choices({ path, label, findings, value, choices, span = 12, onChange }: ChoicesProps) {
  return (
    <FieldFrame label={label} path={path} findings={findings} span={span} group>
      {() => (
        <div className="field-choices" role="radiogroup" aria-label={label}>
          {Object.entries(choices).map(([id, title]) => (
            <label key={id} className="choice">
              <input type="radio" name={`request-${path}`} checked={value === id} onChange={() => onChange(id)} />
              {title}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  )
}

type ChecksProps = {
  path: string
  label: string
  findings: readonly SpokenFinding[]
  choices: readonly (readonly [string, string])[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

export function Checks({ path, label, findings, choices, chosen, onChange }: ChecksProps) {
  return (
    <FieldFrame label={label} path={path} findings={findings} group>
      {() => (
        <div className="field-choices">
          {choices.map(([id, title]) => (
            <label key={id} className="choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
              {title}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  )
}
