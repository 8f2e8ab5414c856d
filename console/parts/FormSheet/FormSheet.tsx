/**
 * A filled form as a sheet to read: every item that says something, by section and mover; what is blank is only
 * named.
 */
import { isAsked, valueAt } from '../../../src/frame/form.ts'
import type { Field, Form, Section } from '../../../src/frame/form.ts'
import { say } from '../../messages/say.ts'
import { printed } from '../FieldText/printed.ts'
import { itemTitle } from '../FormView/itemTitle.ts'
import { ResidentOf } from '../ResidentField/ResidentLine.tsx'
import './FormSheet.css'

export function FormSheet({ form, value }: { form: Form; value: unknown }) {
  return (
    <div className="form-sheet">
      {form.sections.map((section) => (
        <SheetSection key={section.id} section={section} value={value} />
      ))}
    </div>
  )
}

function SheetSection({ section, value }: { section: Section; value: unknown }) {
  if (section.repeated === undefined)
    return <SheetFields title={section.title} fields={section.fields} value={valueAt(value, section.path)} />
  const items = valueAt(value, section.path)
  const list: readonly unknown[] = Array.isArray(items) ? items : []
  return list.map((item, at) => (
    <SheetFields key={at} title={itemTitle(section, at)} fields={section.fields} value={item} isPerson />
  ))
}

type FieldsProps = { title: string; fields: readonly Field[]; value: unknown; isPerson?: boolean }

function SheetFields({ title, fields, value, isPerson = false }: FieldsProps) {
  const asked = fields.filter((field) => isAsked(field, value))
  const told = asked
    .map((field) => ({ field, text: printed(valueAt(value, field.name), field.type, field.choices ?? []) }))
    .filter(({ field, text }) => text !== '' && !(field.type === 'check' && text === say.printed.no))
  if (told.length === 0) return null
  const wide = wideOnes(told.map(({ field }) => WIDE.includes(field.type)))
  return (
    <section className={isPerson ? 'sheet-part person' : 'sheet-part'} aria-label={title}>
      <h2>{title}</h2>
      <dl>
        {told.map(({ field, text }, at) => (
          <div key={field.name} className={wide[at] === true ? 'sheet-item wide' : 'sheet-item'}>
            <dt>{field.label}</dt>
            <dd className={field.type === 'name' ? 'names sheet-name' : undefined}>
              <Told field={field} value={valueAt(value, field.name)} text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Told({ field, value, text }: { field: Field; value: unknown; text: string }) {
  return field.type === 'resident' && typeof value === 'number' ? <ResidentOf personNo={value} /> : text
}

const WIDE: readonly Field['type'][] = ['address', 'note', 'resident']

/** Two columns; what would stand alone in its row takes the whole of it. */
const wideOnes = (asked: readonly boolean[]): readonly boolean[] => {
  let isLeft = true
  return asked.map((isWide, at) => {
    const isAlone = isLeft && (at === asked.length - 1 || asked[at + 1] === true)
    isLeft = isWide || isAlone || !isLeft
    return isWide || isAlone
  })
}
