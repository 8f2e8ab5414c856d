/** The certificate as it will be set: the movers with a code for each, and how it differs from a first one. [令23条2項] */
import type { CopyMark, OpenedNumbers, Paper } from '../../frame/document.ts'
import { composePaper, paperOf } from '../every-certificate/compose.ts'
import type { SheetDraft } from '../every-certificate/draft.ts'
import { issueStem } from '../every-certificate/issue-no.ts'
import type { PaperContent } from '../every-certificate/paper.ts'
import { firstGiven } from '../moving-out/once-more.ts'
import { draftMovers } from '../moving-out/sheets.ts'
import { isSpecial, printedMovers, type CertificateFacts } from './facts.ts'
import type { MovingOutCertificateRequest } from './request.ts'

/** Every sheet in order: what the rules look through, and what `content` sets. */
export const draftSheets = (
  request: MovingOutCertificateRequest, facts: CertificateFacts, numbers?: OpenedNumbers, reference?: string,
): readonly SheetDraft[] => {
  const { wording, original } = facts.found
  const again = request.reissueOf === null ? null : original
  return draftMovers({
    movers: printedMovers(request, facts), wording, numbers, reference,
    marks: [isSpecial(request, facts) ? wording.special : '', again === null ? '' : firstGiven(again)],
  })
}

/** The whole paper. `numbers` hold the digits of the movers' numbers; a preview prints asterisks and needs none. */
export const content = (
  request: MovingOutCertificateRequest, facts: CertificateFacts, mark: CopyMark, numbers: OpenedNumbers,
): Paper => paperOf(compose(request, facts, mark, numbers))

/** What the layout is given. */
export const compose = (
  request: MovingOutCertificateRequest, facts: CertificateFacts, mark: CopyMark, numbers: OpenedNumbers,
): PaperContent => {
  const { wording } = facts.found
  const drafts = mark === 'preview' ? draftSheets(request, facts, undefined, '')
    : draftSheets(request, facts, numbers, issueStem(mark))
  return composePaper({
    form: '',
    stamp: request.reissueOf === null ? '' : wording.reissued,
    attestation: wording.attestation,
    drafts,
    order: printedMovers(request, facts).map(({ record }) => record.personNo),
  }, facts, mark)
}
