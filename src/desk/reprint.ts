/** 再印刷: records that a copy is printed again, then hands out the file that was kept; never a new one. */
import { reprintCopy } from '../certificates/acts.ts'
import { keptFile } from './kept-file.ts'
import type { ListedDocument } from './listed-document.ts'
import { directAct } from './perform.ts'
import { readInput } from './read-input.ts'

const recorded = directAct(reprintCopy)

/** Listed among the documents, because a paper leaves. */
export const reprintDocument: ListedDocument = {
  id: reprintCopy.id,
  title: reprintCopy.title,
  basis: reprintCopy.basis,
  schema: reprintCopy.schema,
  run: async (desk, order) => {
    const { issueId } = readInput(reprintCopy.schema, order.input)
    const outcome = await recorded.run(desk, order)
    if (outcome.outcome === 'refused') return outcome
    return { ...outcome, answer: { ...outcome.answer, issueId }, files: [await keptFile(desk, issueId)] }
  },
}
