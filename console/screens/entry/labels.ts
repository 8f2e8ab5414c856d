/** What a path of the input is called on the form: 'movers.0.birthDate' → 1人目 生年月日. */
import type { Field, Form, Section } from '../../../src/frame/form.ts'
import { say } from '../../messages/say.ts'
import { repeatedOf } from '../../parts/FormView/movers.ts'

export const labelIn = (form: Form, path: string): string => {
  for (const section of form.sections) {
    const rest = restOf(section.path, path)
    if (rest === undefined) continue
    const [first = '', ...names] = section.repeated === undefined ? ['', ...rest] : rest
    const field = section.fields.find(
      ({ name }) => names.join('.') === name || names.join('.').startsWith(`${name}.`),
    )
    const who =
      section.repeated === undefined
        ? ''
        : `${listOf(form, section)}${Number(first) + 1}${section.repeated.itemTitle} `
    if (field !== undefined) return `${who}${field.label}${partOf(field, names.join('.'))}`
    if (section.repeated !== undefined && /^\d+$/.test(first)) return `${who}${section.title}`
  }
  return path
}

/** Of an address the part that is meant, so that two findings about one field are two. */
const partOf = ({ name, type }: Field, rest: string): string => {
  const parts: Readonly<Record<string, string>> = say.address.parts
  const part = type === 'address' ? parts[rest.slice(name.length + 1)] : undefined
  return part === undefined ? '' : `（${part}）`
}

/** People of a second list are told apart from those the filing is about. */
const listOf = (form: Form, section: Section): string =>
  section === repeatedOf(form) ? '' : `${section.fields[0]?.label ?? section.title} `

const restOf = (sectionPath: string, path: string): readonly string[] | undefined => {
  if (sectionPath === '') return path.split('.')
  return path === sectionPath || path.startsWith(`${sectionPath}.`)
    ? path.slice(sectionPath.length + 1).split('.')
    : undefined
}
