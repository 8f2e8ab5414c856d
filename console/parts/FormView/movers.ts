/** The movers of a filing, in whatever form: the items of its repeated section. */
import { valueAt } from '../../../src/frame/form.ts'
import type { Form, Section } from '../../../src/frame/form.ts'

/** The section whose items are the movers. */
export const repeatedOf = (form: Form): Section | undefined =>
  form.sections.find(({ repeated }) => repeated !== undefined)

/** One value for each mover, in order; none where the form repeats nothing. */
export const moversOf = (form: Form, draft: unknown): readonly unknown[] => {
  const section = repeatedOf(form)
  const items = section === undefined ? [] : valueAt(draft, section.path)
  return Array.isArray(items) ? items : []
}
