/** The cards of the sign-in page: who works in the imaginary town, and what each may do, in a clerk's words. */
import { BUNDLE_TITLES } from '../src/access/matrix.ts'
import { ADMINISTRATOR, COLLEAGUES, DEMO_PASSWORD } from './office.ts'

export const demoCards = [...COLLEAGUES, ADMINISTRATOR].map(({ operator, name, title, kind, bundles, terminal }) => ({
  operator,
  password: DEMO_PASSWORD,
  name,
  title,
  kind,
  terminal,
  mayDo: bundles.map((bundle) => BUNDLE_TITLES[bundle]),
}))
