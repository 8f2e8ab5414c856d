/** A small form for one act: its fields as data, its findings at the fields, alerts confirmed; F9 does it. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { SpokenFinding } from '../../ask/problem.ts'
import { useAct } from '../../ask/useAct.ts'
import type { ActionName } from '../../keys/screens.ts'
import { ConfirmDialog } from '../ConfirmDialog/ConfirmDialog.tsx'
import { EraDateField } from '../EraDateField/EraDateField.tsx'
import { FieldFrame } from '../Field/FieldFrame.tsx'
import type { Wiring } from '../Field/FieldFrame.tsx'
import { isWithin } from '../Field/value.ts'
import { ProblemNote } from '../ProblemNote/ProblemNote.tsx'

export type AskedField = {
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'password' | 'note' | 'day' | 'choice' | 'number' | 'ticks'
  readonly choices?: Readonly<Record<string, string>>
  readonly initial?: string
  readonly required?: boolean
  readonly hint?: string
}

/** Every value as text; ticks are joined by spaces. */
export type Typed = Readonly<Record<string, string>>

export type ActDialogProps = {
  readonly title: string
  readonly act: string
  readonly action?: ActionName
  readonly tone?: 'plain' | 'bad' | 'care'
  readonly fields: readonly AskedField[]
  readonly size?: 'small' | 'medium' | 'large'
  readonly input: (typed: Typed) => unknown
  /** What is told below the fields of what has been typed so far. */
  readonly below?: (typed: Typed) => ReactNode
  readonly onDone: () => void
  readonly onClose: () => void
  readonly children?: ReactNode
}

export function ActDialog(props: ActDialogProps) {
  const { title, act, action = 'saveOne', tone = 'plain', size = 'medium' } = props
  const { fields, input, below, onDone, onClose, children } = props
  const doing = useAct(act)
  const [typed, setTyped] = useState<Typed>(() =>
    Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? ''])),
  )
  const told = doing.problem?.findings ?? []
  const findings = told.filter((finding) => finding.class === 'error')
  // What stands there after the errors are gone is confirmed by doing it once more.
  const alerts = findings.length > 0 ? [] : told
  const placed = (name: string) => findings.filter(({ field }) => field !== null && isWithin(field, name))
  const loose = findings.filter(({ field }) => field === null || !fields.some(({ name }) => isWithin(field, name)))
  const ready = fields.every(({ name, required }) => required !== true || (typed[name] ?? '').trim() !== '')
  const run = async (): Promise<void> => {
    const confirmed = alerts.map(({ code }) => ({ code }))
    if ((await doing.run(input(typed), { confirmed })) === undefined) return
    onClose()
    onDone()
  }
  return (
    <ConfirmDialog
      title={title}
      action={action}
      tone={tone}
      size={size}
      busy={doing.busy}
      alerts={alerts}
      ready={ready}
      onDo={() => void run()}
      onClose={onClose}
    >
      {children}
      {fields.length === 0 ? null : (
        <div className="fields">
          {fields.map((field, at) => (
            <FieldFrame
              key={field.name}
              label={field.label}
              path={field.name}
              required={field.required === true}
              hint={field.hint}
              findings={placed(field.name)}
              group={field.type === 'ticks'}
            >
              {(wiring) => (
                <Asked
                  wiring={wiring}
                  field={field}
                  isFirst={at === 0}
                  value={typed[field.name] ?? ''}
                  onChange={(value) => setTyped((now) => ({ ...now, [field.name]: value }))}
                />
              )}
            </FieldFrame>
          ))}
        </div>
      )}
      {below?.(typed)}
      <Loose findings={loose} />
      <ProblemNote problem={alerts.length > 0 ? undefined : doing.problem} />
    </ConfirmDialog>
  )
}

/** What is about none of the fields. */
function Loose({ findings }: { findings: readonly SpokenFinding[] }) {
  return findings.map(({ code, says, remedy }) => (
    <p key={`${code} ${says}`} className="problem-note" role="alert">
      <b>✕ {says}</b>
      {remedy}
    </p>
  ))
}

type AskedProps = {
  wiring: Wiring
  field: AskedField
  isFirst: boolean
  value: string
  onChange: (value: string) => void
}

function Asked({ wiring, field, isFirst, value, onChange }: AskedProps) {
  switch (field.type) {
    case 'day':
      return (
        <EraDateField
          wiring={wiring}
          value={value}
          calendar="era"
          onChange={(day) => onChange(typeof day === 'string' ? day : '')}
        />
      )
    case 'note':
      return (
        <textarea
          {...wiring}
          className="input"
          rows={2}
          data-first={isFirst ? true : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    case 'ticks':
      return <Ticks choices={field.choices ?? {}} value={value} onChange={onChange} />
    case 'choice':
      return (
        <select
          {...wiring}
          className="input"
          data-first={isFirst ? true : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {Object.entries(field.choices ?? {}).map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )
    default:
      return (
        <input
          {...wiring}
          className="input"
          type={field.type === 'password' ? 'password' : 'text'}
          inputMode={field.type === 'number' ? 'numeric' : 'text'}
          data-first={isFirst ? true : undefined}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )
  }
}

type TicksProps = { choices: Readonly<Record<string, string>>; value: string; onChange: (value: string) => void }

function Ticks({ choices, value, onChange }: TicksProps) {
  const chosen = ticksOf(value)
  return (
    <div className="field-choices">
      {Object.entries(choices).map(([id, title]) => (
        <label key={id} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange((event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id)).join(' '))
            }
          />
          {title}
        </label>
      ))}
    </div>
  )
}

export const ticksOf = (value: string): readonly string[] => value.split(' ').filter((part) => part !== '')
