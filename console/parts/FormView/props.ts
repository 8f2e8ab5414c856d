/** What a form and each of its sections are drawn from. */
import type { ReactNode } from 'react'
import type { Form, Section } from '../../../src/frame/form.ts'
import type { SpokenFinding } from '../../ask/problem.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'

export type FormViewProps = {
  readonly form: Form
  readonly value: unknown
  readonly findings: readonly SpokenFinding[]
  readonly onChange: (path: string, value: unknown) => void
  readonly onRemove: (section: Section, at: number) => void
  /** Somebody chosen, or nobody any more, in the field of a section or of one of its items. */
  readonly onResident: (section: Section, place: string, personNo: number | null) => void
  /** People of the register who join a list; `add` one more empty place. */
  readonly onPeople: (section: Section, people: readonly ShownRecord[]) => void
  readonly onAdd: (section: Section) => void
  /** What else stands in the heading of an item of a repeated section, and above its fields. */
  readonly renderItemTools?: (place: string, item: unknown, section: Section) => ReactNode
  readonly renderItemHead?: (place: string, item: unknown, section: Section) => ReactNode
}

export type SectionViewProps = FormViewProps & { readonly section: Section }
