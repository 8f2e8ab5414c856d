/** The conditions of a log search. */
import { say } from '../../messages/say.ts'
import { EraDateField } from '../../parts/EraDateField/EraDateField.tsx'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'
import { OUTCOMES } from './question.ts'
import type { LogForm } from './question.ts'

type FieldsProps = { form: LogForm; onChange: (part: Partial<LogForm>) => void; onFind: () => void }

export function LogFields({ form, onChange, onFind }: FieldsProps) {
  const day = (item: 'from' | 'until') => (
    <FieldFrame label={say.log.fields[item]} path={item} span={6}>
      {(wiring) => (
        <EraDateField
          wiring={wiring}
          value={form[item]}
          calendar="era"
          onChange={(value) => onChange({ [item]: typeof value === 'string' ? value : '' })}
        />
      )}
    </FieldFrame>
  )
  const text = (item: 'operator' | 'personNo') => (
    <FieldFrame label={say.log.fields[item]} path={item} span={3}>
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
  return (
    <div className="fields log-fields">
      {day('from')}
      {day('until')}
      {text('operator')}
      {text('personNo')}
      <Select
        item="outcome"
        form={form}
        choices={Object.fromEntries(OUTCOMES.map((outcome) => [outcome, say.log.outcomes[outcome]]))}
        onChange={onChange}
      />
      <Select item="step" form={form} choices={say.log.steps} onChange={onChange} />
      <Select item="id" form={form} choices={say.log.ids} onChange={onChange} />
      <FieldFrame label={say.log.fields.numberShown} path="numberShown" span={3}>
        {({ id }) => (
          <span className="field-choices">
            <input
              id={id}
              type="checkbox"
              checked={form.numberShown}
              onChange={(event) => onChange({ numberShown: event.target.checked })}
            />
          </span>
        )}
      </FieldFrame>
      <p className="log-find">
        <button type="button" data-stop className="button strong" onClick={onFind}>
          <kbd>F9</kbd>
          {say.keys.findLog}
        </button>
      </p>
    </div>
  )
}

type SelectProps = {
  item: 'outcome' | 'step' | 'id'
  form: LogForm
  choices: Readonly<Record<string, string>>
  onChange: (part: Partial<LogForm>) => void
}

function Select({ item, form, choices, onChange }: SelectProps) {
  return (
    <FieldFrame label={say.log.fields[item]} path={item} span={3}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={form[item]}
          onChange={(event) => onChange({ [item]: event.target.value })}
        >
          <option value="">{say.search.any}</option>
          {Object.entries(choices).map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
