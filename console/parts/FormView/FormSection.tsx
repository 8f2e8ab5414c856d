/** The fields of one section, or of one item of a repeated one. */
import { useRef } from 'react'
import { isAsked, valueAt } from '../../../src/frame/form.ts'
import type { Field, Section } from '../../../src/frame/form.ts'
import { useSession } from '../../app/session.ts'
import type { SpokenFinding } from '../../ask/problem.ts'
import { say } from '../../messages/say.ts'
import { FieldFrame } from '../Field/FieldFrame.tsx'
import { isWithin, textOf } from '../Field/value.ts'
import { FieldInput } from './FieldInput.tsx'
import type { FormViewProps } from './props.ts'
import { isPerson, personIn } from './residents.ts'
import { liesOpen, spansOf } from './spans.ts'

type FormSectionProps = {
  readonly section: Section
  readonly place: string
  readonly value: unknown
  /** Where the address of the same filing lies, for fields that depend on it. */
  readonly addressPath: string | undefined
  readonly findings: readonly SpokenFinding[]
  readonly onChange: (path: string, value: unknown) => void
  readonly onResident: FormViewProps['onResident']
}

export function FormSection(props: FormSectionProps) {
  const { section, place, value, addressPath, findings, onChange, onResident } = props
  const { seat } = useSession()
  const fields = section.fields.filter(
    (field) => isAsked(field, valueAt(value, place)) && (seat === null || field.name !== STAFF_ONLY),
  )
  const spans = spansOf(fields)
  const kana = useAutoKana(value, onChange)
  const foreign = valueAt(value, place === '' ? 'kind' : `${place}.kind`) === 'foreign'
  return (
    <div className="fields">
      {fields.map((field, at) => {
        const path = place === '' ? field.name : `${place}.${field.name}`
        const reading = kanaFieldFor(field, fields)
        return (
          <FieldFrame
            key={field.name}
            label={field.label}
            path={path}
            span={spans[at] ?? 12}
            required={field.required === true}
            hint={field.type === 'name' ? undefined : field.hint}
            group={isSeveral(field)}
            findings={findings.filter((finding) => finding.field !== null && isWithin(finding.field, path))}
            mark={kana.isAutomatic(path) ? <span className="auto-mark">{say.field.automatic}</span> : null}
          >
            {(wiring) => (
              <FieldInput
                wiring={wiring}
                field={field}
                value={valueAt(value, path)}
                onChange={(next) =>
                  isPerson(field, next) ? onResident(section, place, next) : onChange(path, next)
                }
                address={addressPath === undefined ? undefined : valueAt(value, addressPath)}
                person={personIn(section, valueAt(value, place))}
                foreign={foreign}
                {...(reading === undefined
                  ? {}
                  : { onHeard: (heard: string) => kana.hear(siblingOf(path, reading.name), heard) })}
              />
            )}
          </FieldFrame>
        )
      })}
    </div>
  )
}

/** A contractor's worker neither sees nor types it: staff enters it, and the server refuses it from a post. */
const STAFF_ONLY = 'individualNumber'

/** Radio buttons, or an input with a list beside it. */
const isSeveral = (field: Field): boolean =>
  field.type === 'household' || (field.type === 'choice' && liesOpen(field))

/** fullName → fullNameKana: the reading of a name stands beside it under the same name. */
const kanaFieldFor = (field: Field, fields: readonly Field[]): Field | undefined =>
  field.type === 'name' ? fields.find(({ type, name }) => type === 'kana' && name === `${field.name}Kana`) : undefined

const siblingOf = (path: string, name: string): string => [...path.split('.').slice(0, -1), name].join('.')

/** Fills readings in as they are heard, and never over what was typed by hand. */
const useAutoKana = (value: unknown, onChange: (path: string, value: unknown) => void) => {
  const written = useRef(new Map<string, string>())
  const isAutomatic = (path: string): boolean => {
    const automatic = written.current.get(path)
    return (
      automatic !== undefined &&
      automatic !== '' &&
      automatic === textOf(valueAt(value, path)) &&
      valueAt(value, `${path}Confirmed`) !== true
    )
  }
  const hear = (path: string, heard: string): void => {
    const now = textOf(valueAt(value, path))
    if (now !== '' && now !== written.current.get(path)) return
    written.current.set(path, heard)
    onChange(path, heard)
  }
  return { isAutomatic, hear }
}
