/** What was entered in the fields that differ: asked for only after the checker has typed, and only then shown. */
import { valueAt } from '../../../src/frame/form.ts'
import { useView } from '../../ask/useView.ts'
import { printed } from '../../parts/FieldText/printed.ts'

export const useEntered = (caseId: string, differs: readonly string[]): Readonly<Record<string, string>> => {
  const known = useView('case', differs.length === 0 ? null : { caseId })
  const content = known.answer?.draft?.content
  if (content === undefined) return {}
  return Object.fromEntries(differs.map((path) => [path, printed(valueAt(content, path))]))
}
