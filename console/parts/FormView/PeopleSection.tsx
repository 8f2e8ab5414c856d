/** A list of residents as a table: one row a person, who they are beside what is said of them. */
import { useId } from 'react'
import { isAsked } from '../../../src/frame/form.ts'
import type { Field, Section } from '../../../src/frame/form.ts'
import { valueAt } from '../../../src/frame/form.ts'
import { say } from '../../messages/say.ts'
import { FieldCell, FieldFinding } from '../Field/FieldFrame.tsx'
import { isWithin } from '../Field/value.ts'
import { usePerson } from '../ResidentField/people.ts'
import { ResidentLine } from '../ResidentField/ResidentLine.tsx'
import { FieldInput } from './FieldInput.tsx'
import { repeatedOf } from './movers.ts'
import type { SectionViewProps } from './props.ts'
import { PeopleFoot } from './PeopleFoot.tsx'
import { isPerson, itemsIn, personIn } from './residents.ts'
import { liesOpen } from './spans.ts'
import './PeopleSection.css'

export function PeopleSection(props: SectionViewProps) {
  const { section, value } = props
  const items = itemsIn(section, value)
  return (
    <section className="form-section repeated" aria-label={section.title}>
      <h2 className="form-item">
        <span className="form-item-no">{section.title}</span>
        <span className="soft">{say.resident.people(items.length)}</span>
      </h2>
      {items.length === 0 ? null : <PeopleTable {...props} items={items} />}
      <PeopleFoot {...props} />
    </section>
  )
}

function PeopleTable({ items, ...props }: SectionViewProps & { readonly items: readonly unknown[] }) {
  const { section } = props
  const who = section.fields.find(({ type }) => type === 'resident')
  const others = section.fields.filter((field) => field !== who)
  return (
    <table className="people-table">
      <colgroup>
        <col className="people-no" />
        <col className="people-who" />
        <col />
        {others.map((field) => (
          <col key={field.name} className={COLUMNS[field.type] ?? 'people-said'} />
        ))}
        <col className="people-end" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say.resident.no}</th>
          <th scope="col">{who?.label}</th>
          <th scope="col">{say.resident.details}</th>
          {others.map(({ name, label, required }) => (
            <th key={name} scope="col">
              {label}
              {required === true ? <span className="field-required">{say.field.required}</span> : null}
            </th>
          ))}
          <th scope="col">
            <span className="hidden-text">{say.form.remove}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, at) => (
          <PersonRow
            key={at}
            {...props}
            item={item}
            at={at}
            isAlone={items.length === 1 && isFirstList(props.form, section)}
          />
        ))}
      </tbody>
    </table>
  )
}

const COLUMNS: Readonly<Partial<Record<Field['type'], string>>> = { check: 'people-tick', 'history-row': 'people-row' }

/** The list a filing is about keeps one place; any other may be empty. */
const isFirstList = (form: SectionViewProps['form'], section: Section): boolean => repeatedOf(form) === section

type RowProps = SectionViewProps & { readonly item: unknown; readonly at: number; readonly isAlone: boolean }

/** A longer name does not fit its input and is written out beside it. */
const FITS = 12

function PersonRow({ item, at, isAlone, ...props }: RowProps) {
  const { section, findings, onRemove } = props
  const place = `${section.path}.${at}`
  const notes = useId()
  const person = usePerson(personIn(section, item))
  const who = section.fields.find(({ type }) => type === 'resident')
  const others = section.fields.filter((field) => field !== who)
  const own = findings.filter(({ field }) => field !== null && isWithin(field, place))
  const cell = { ...props, item, place, notes, findings: own }
  return (
    <>
      <tr data-item={place}>
        <th scope="row" rowSpan={own.length > 0 ? 2 : 1}>
          {at + 1}
        </th>
        {who === undefined ? null : <Cell {...cell} field={who} withOwn />}
        <td className="people-details">
          {person === undefined ? null : <ResidentLine person={person} withName={person.name.length > FITS} />}
        </td>
        {others.map((field) => (
          <Cell key={field.name} {...cell} field={field} />
        ))}
        <td>
          {isAlone ? null : (
            <button
              type="button"
              className="button small quiet"
              aria-label={say.resident.removeOf(person?.name ?? String(at + 1))}
              onClick={() => onRemove(section, at)}
            >
              {say.resident.remove}
            </button>
          )}
        </td>
      </tr>
      {own.length === 0 ? null : (
        <tr>
          <td id={notes} colSpan={others.length + 3} className="people-notes">
            {own.map((finding) => (
              <FieldFinding
                key={`${finding.code} ${finding.field}`}
                finding={finding}
                label={labelOf(section, place, finding.field ?? '')}
              />
            ))}
          </td>
        </tr>
      )}
    </>
  )
}

/** The item of the row that a finding is about; the person as a whole, where it names no item. */
const labelOf = ({ title, fields }: Section, place: string, path: string): string =>
  fields.find(({ name }) => isWithin(path, `${place}.${name}`))?.label ?? title

type CellProps = Pick<SectionViewProps, 'section' | 'findings' | 'onChange' | 'onResident'> & {
  readonly field: Field
  readonly item: unknown
  readonly place: string
  readonly notes: string
  /** What is said about the person as a whole marks their name. */
  readonly withOwn?: boolean
}

function Cell({ section, field, item, place, notes, findings, onChange, onResident, withOwn = false }: CellProps) {
  const path = `${place}.${field.name}`
  if (!isAsked(field, item)) return <td aria-label={field.label} />
  return (
    <FieldCell
      label={field.label}
      path={path}
      notes={notes}
      required={field.required === true}
      group={field.type === 'choice' && liesOpen(field)}
      findings={findings.filter(
        (finding) => finding.field !== null && (isWithin(finding.field, path) || (withOwn && finding.field === place)),
      )}
    >
      {(wiring) => (
        <FieldInput
          wiring={wiring}
          field={field}
          value={valueAt(item, field.name)}
          onChange={(next) => (isPerson(field, next) ? onResident(section, place, next) : onChange(path, next))}
          address={undefined}
          person={personIn(section, item)}
          foreign={false}
          compact
        />
      )}
    </FieldCell>
  )
}
