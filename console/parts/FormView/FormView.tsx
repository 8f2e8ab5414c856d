/** Draws any kind's form from its data, in the order of the paper, with what is wrong shown where it is. */
import type { ReactNode } from 'react'
import { valueAt } from '../../../src/frame/form.ts'
import type { Form, Section } from '../../../src/frame/form.ts'
import type { SpokenFinding } from '../../ask/problem.ts'
import { say } from '../../messages/say.ts'
import { textOf } from '../Field/value.ts'
import { FormSection } from './FormSection.tsx'
import './FormView.css'

export type FormViewProps = {
  readonly form: Form
  readonly value: unknown
  readonly findings: readonly SpokenFinding[]
  readonly onChange: (path: string, value: unknown) => void
  readonly onRemove: (section: Section, at: number) => void
  /** What else stands in the heading of an item of a repeated section, and above its fields. */
  readonly renderItemTools?: (place: string, item: unknown) => ReactNode
  readonly renderItemHead?: (place: string, item: unknown) => ReactNode
}

export function FormView(props: FormViewProps) {
  return (
    <div className="form-view">
      {props.form.sections.map((section) => (
        <SectionView key={section.id} {...props} section={section} />
      ))}
    </div>
  )
}

function SectionView({ section, ...props }: FormViewProps & { readonly section: Section }) {
  if (section.repeated === undefined) {
    return (
      <section className="form-section" aria-label={section.title}>
        <h2>{section.title}</h2>
        <FormSection {...props} section={section} place={section.path} />
      </section>
    )
  }
  const items = valueAt(props.value, section.path)
  const list: readonly unknown[] = Array.isArray(items) ? items : []
  return list.map((item, at) => (
    <section
      key={at}
      className="form-section repeated"
      aria-label={`${section.title} ${at + 1}`}
      data-item={`${section.path}.${at}`}
    >
      <h2 className="form-item">
        <span className="form-item-no">
          {section.title}　{at + 1}
          {section.repeated?.itemTitle}
        </span>
        <span className="names form-item-name">{textOf(valueAt(item, 'fullName'))}</span>
        <span className="soft">{say.form.of(at + 1, list.length)}</span>
        <span className="row-line tight push">
          {props.renderItemTools?.(`${section.path}.${at}`, item)}
          {list.length > 1 ? (
            <button type="button" className="button small quiet" onClick={() => props.onRemove(section, at)}>
              {say.form.remove}
            </button>
          ) : null}
        </span>
      </h2>
      {props.renderItemHead?.(`${section.path}.${at}`, item)}
      <FormSection {...props} section={section} place={`${section.path}.${at}`} />
    </section>
  ))
}
