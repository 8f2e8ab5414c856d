/** The copy as it will be set: its sheets in either form, the attestation for the whole household or a part of it. */
import type { CopyMark, OpenedNumbers, Paper } from '../../frame/document.ts'
import { composePaper, paperOf } from '../every-certificate/compose.ts'
import type { PaperContent } from '../every-certificate/paper.ts'
import { currentMembers, printedMembers, type ResidenceCopyFacts } from './facts.ts'
import type { ResidenceCopyRequest } from './request.ts'
import { draftSheets } from './sheets.ts'
import { subjectsOf } from './subjects.ts'

/** The whole paper. `numbers` hold the digits of `numbersToOpen`; a preview prints asterisks and needs none. */
export const content = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts, mark: CopyMark, numbers: OpenedNumbers,
): Paper => paperOf(compose(request, facts, mark, numbers))

/** What the layout is given. */
export const compose = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts, mark: CopyMark, numbers: OpenedNumbers,
): PaperContent => {
  const { wording } = facts.found
  const printed = printedMembers(request, facts)
  const isWhole = currentMembers(request, facts).length === printed.length
  return composePaper({
    form: wording[request.form === 'household' ? 'form-household' : 'form-single'],
    stamp: request.publicUse ? wording['public-use'] : '',
    attestation: wording[isWhole ? 'attestation-all' : 'attestation-some'],
    drafts: draftSheets(request, facts, subjectsOf(request, facts, mark === 'preview' ? undefined : numbers)),
    order: printed.map(({ personNo }) => personNo),
  }, facts, mark)
}
