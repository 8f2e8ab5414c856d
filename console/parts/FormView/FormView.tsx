/** Draws any kind's form from its data, in the order of the paper, with what is wrong shown where it is. */
import { valueAt } from '../../../src/frame/form.ts'
import { say } from '../../messages/say.ts'
import { textOf } from '../Field/value.ts'
import { NameOf } from '../ResidentField/ResidentLine.tsx'
import { FormSection } from './FormSection.tsx'
import { PeopleFoot } from './PeopleFoot.tsx'
import { PeopleSection } from './PeopleSection.tsx'
import { addressIn, isAboutPeople, isListOfPeople, itemsIn, personIn, residentField } from './residents.ts'
import type { FormViewProps, SectionViewProps } from './props.ts'
import './FormView.css'

export function FormView(props: FormViewProps) {
  return (
    <div className="form-view">
      {props.form.sections.map((section) => (
        <SectionView key={section.id} {...props} section={section} />
      ))}
    </div>
  )
}

function SectionView(props: SectionViewProps) {
  const { section } = props
  if (section.repeated === undefined) {
    return (
      <section className="form-section" aria-label={section.title}>
        <h2>{section.title}</h2>
        <FormSection {...props} addressPath={addressIn(props.form)} place={section.path} />
      </section>
    )
  }
  if (isListOfPeople(section)) return <PeopleSection {...props} />
  return (
    <>
      {itemsIn(section, props.value).map((item, at) => (
        <ItemView key={at} {...props} item={item} at={at} />
      ))}
      {residentField(section) === undefined ? null : <PeopleFoot {...props} />}
    </>
  )
}

function ItemView({ item, at, ...props }: SectionViewProps & { readonly item: unknown; readonly at: number }) {
  const { section } = props
  const place = `${section.path}.${at}`
  const count = itemsIn(section, props.value).length
  return (
    <section className="form-section repeated" aria-label={`${section.title} ${at + 1}`} data-item={place}>
      <h2 className="form-item">
        <span className="form-item-no">
          {section.title}　{at + 1}
          {section.repeated?.itemTitle}
        </span>
        <span className="names form-item-name">
          {textOf(valueAt(item, 'fullName'))}
          <NameOf personNo={personIn(section, item)} />
        </span>
        <span className="soft">{isAboutPeople(section) ? say.form.of(at + 1, count) : `${at + 1} / ${count}`}</span>
        <span className="row-line tight push">
          {props.renderItemTools?.(place, item, section)}
          {count > 1 ? (
            <button type="button" className="button small quiet" onClick={() => props.onRemove(section, at)}>
              {isAboutPeople(section) ? say.form.remove : say.resident.remove}
            </button>
          ) : null}
        </span>
      </h2>
      {props.renderItemHead?.(place, item, section)}
      <FormSection {...props} addressPath={addressIn(props.form)} place={place} />
    </section>
  )
}
