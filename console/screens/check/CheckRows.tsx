/**
 * The items to hold against the paper, mover by mover: an input where it is typed again, a tick where it is looked
 * at.
 */
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Form } from '../../../src/frame/form.ts'
import type { CheckField } from '../../ask/shapes/roads.ts'
import type { Change } from '../../app/kept.ts'
import { arrive, neighbour } from '../../keys/enter.ts'
import { say } from '../../messages/say.ts'
import { CharDiff } from '../../parts/CharDiff/CharDiff.tsx'
import { readingOfImprecise } from '../../parts/EraDateField/read.ts'
import { printed } from '../../parts/FieldText/printed.ts'
import { itemTitle } from '../../parts/FormView/itemTitle.ts'
import { ResidentOf } from '../../parts/ResidentField/ResidentLine.tsx'
import { Scroller } from '../../parts/Scroller/Scroller.tsx'
import { groupsOf, isDone } from './sheet.ts'
import type { CheckState, Group } from './sheet.ts'

export type CheckRowsProps = {
  readonly form: Form | null
  readonly fields: readonly CheckField[]
  readonly state: CheckState
  readonly disabled: boolean
  readonly differs: readonly string[]
  readonly entered: Readonly<Record<string, string>>
  readonly onChange: Change<CheckState>
}

export function CheckRows(props: CheckRowsProps) {
  return (
    <Scroller className="check-rows" label={say.frame.titles.check} readOnly={props.disabled}>
      {groupsOf(props.fields).map((group) => (
        <GroupView key={group.id} {...props} group={group} />
      ))}
    </Scroller>
  )
}

const groupTitle = (form: Form | null, id: string): string => {
  const [path, at] = id.split('.')
  const section = form?.sections.find((each) => each.repeated !== undefined && each.path === path)
  return section === undefined ? say.check.filing : itemTitle(section, Number(at))
}

function GroupView({ group, ...props }: CheckRowsProps & { readonly group: Group }) {
  const title = groupTitle(props.form, group.id)
  return (
    <section className="check-group" aria-label={title} data-item={group.id}>
      <h2>{title}</h2>
      <table className="check-table">
        <colgroup>
          <col className="check-col-item" />
          <col />
          <col className="check-col-seen" />
        </colgroup>
        <thead className="hidden-text">
          <tr>
            <th scope="col">{say.check.item}</th>
            <th scope="col">{say.check.entered}</th>
            <th scope="col">{say.check.seen}</th>
          </tr>
        </thead>
        <tbody>
          {group.fields.map((field) => (
            <CheckRow key={field.path} {...props} field={field} />
          ))}
        </tbody>
      </table>
      {group.blanks.length === 0 ? null : (
        <p className="check-blanks">
          <b>{say.check.blanks}</b>
          {group.blanks.map(({ label }) => label).join('、')}
        </p>
      )}
    </section>
  )
}

type RowProps = CheckRowsProps & { readonly field: CheckField }

function CheckRow(props: RowProps) {
  const { field, state, differs } = props
  const isDifferent = differs.includes(field.path)
  const done = isDone(field, state)
  return (
    <tr className={isDifferent ? 'differs' : done ? 'done' : undefined} data-path={field.path}>
      <th scope="row">
        {field.label}
        {field.rekey ? <span className="check-rekey">{say.check.rekey}</span> : null}
      </th>
      <td>
        {field.rekey ? (
          <RekeyCell {...props} isDifferent={isDifferent} />
        ) : (
          <Entered field={field} />
        )}
      </td>
      <td className="check-verdict">
        {field.rekey ? <Verdict done={done} isDifferent={isDifferent} /> : <SeenTick {...props} />}
      </td>
    </tr>
  )
}

/** A resident by name, birth date and address, to be held against the paper; the number says nothing there. */
function Entered({ field: { type, value, choices } }: { field: CheckField }) {
  if (type === 'resident' && typeof value === 'number') return <ResidentOf personNo={value} />
  return (
    <span className={type === 'name' ? 'check-value names' : 'check-value'}>{printed(value, type, choices ?? [])}</span>
  )
}

function Verdict({ done, isDifferent }: { done: boolean; isDifferent: boolean }) {
  if (isDifferent) return <span className="mark bad-line">✕ {say.check.differs}</span>
  return done ? <span className="mark mine">{say.check.typedMark}</span> : null
}

function RekeyCell({ field, state, onChange, isDifferent, entered }: RowProps & { readonly isDifferent: boolean }) {
  const typed = state.typed[field.path] ?? ''
  const isDate = field.type === 'imprecise-date' || field.type === 'era-date' || field.type === 'gregorian-date'
  const reading = isDate ? readingOfImprecise(typed, 'era') : undefined
  const [focused, setFocused] = useState(false)
  return (
    <div className="check-rekey-cell">
      <input
        className={field.type === 'name' ? 'input names name-input' : 'input'}
        aria-label={say.check.rekeyOf(field.label)}
        aria-invalid={isDifferent}
        autoComplete="off"
        data-palette={field.type === 'name' ? 'characters' : undefined}
        value={typed}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onPaste={(event) => event.preventDefault()}
        onChange={(event) =>
          onChange((now) => ({ ...now, typed: { ...now.typed, [field.path]: event.target.value } }))
        }
      />
      {reading === undefined || (!focused && reading.tone === 'good') ? null : (
        <span className={`reading ${reading.tone}`}>{reading.text}</span>
      )}
      {isDifferent && entered[field.path] !== undefined ? (
        <CharDiff entered={entered[field.path] ?? ''} typed={typed} />
      ) : null}
    </div>
  )
}

/** Space marks the item and goes on to the next; Enter goes on without marking. */
function SeenTick({ field, state, onChange }: RowProps) {
  const seen = state.seen.includes(field.path)
  const set = (now: CheckState): CheckState => ({
    ...now,
    seen: seen ? now.seen.filter((path) => path !== field.path) : [...now.seen, field.path],
  })
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== ' ' || seen) return
    event.preventDefault()
    onChange(set)
    const rows = event.currentTarget.closest<HTMLElement>('.check-rows')
    const next = rows === null ? undefined : neighbour(rows, event.currentTarget, 1)
    if (next !== undefined) arrive(next)
  }
  return (
    <label className="check-seen">
      <input type="checkbox" checked={seen} onKeyDown={onKeyDown} onChange={() => onChange(set)} />
      <span className="hidden-text">{field.label}</span>
      {say.check.seen}
    </label>
  )
}
