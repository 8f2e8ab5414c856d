/** The paper as it will be set: texts in their boxes, a number at each foot, the attestation on the last sheet. */
import type { CopyMark, OpenedNumbers, Paper } from '../../frame/document.ts'
import { formatEra } from '../../law/era.ts'
import { findAttestor } from '../attestor.ts'
import { setCell, type Overflow } from '../cell.ts'
import { printIssueNo } from '../issue-no.ts'
import { fit, widthOf } from '../fit.ts'
import type { Closing, PaperContent, Sheet } from '../paper.ts'
import { currentMembers, printedMembers, type IssueSettings, type ResidenceCopyFacts } from './facts.ts'
import { overflowSheets } from './overflow-list.ts'
import type { ResidenceCopyRequest } from './request.ts'
import { draftSheets } from './sheets.ts'
import { subjectsOf } from './subjects.ts'

/** The whole paper. `numbers` hold the digits of `numbersToOpen`; a preview prints asterisks and needs none. */
export const content = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts, mark: CopyMark, numbers: OpenedNumbers,
): Paper => {
  const composed = compose(request, facts, mark, numbers)
  return { layout: 'residence-copy', title: composed.title, pages: composed.sheets.length, content: composed }
}

/** What the layout is given. */
export const compose = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts, mark: CopyMark, numbers: OpenedNumbers,
): PaperContent => {
  const { wording, attestors } = facts.found
  const subjects = subjectsOf(request, facts, mark === 'preview' ? undefined : numbers)
  const drafts = draftSheets(request, facts, subjects)
  const closing = closingOf(request, facts, mark)
  return {
    title: wording.title,
    form: wording[request.form === 'household' ? 'form-household' : 'form-single'],
    publicUse: request.publicUse ? wording['public-use'] : '',
    watermark: watermarkOf(facts.found, mark),
    seal: closing.sealed ? findAttestor(attestors, facts.office.today)?.seal ?? '' : '',
    sheets: [...drafts.map((draft, at): Sheet => {
      const isLast = at === drafts.length - 1
      return {
        frames: draft.frames,
        boxes: draft.cells.flatMap((cell) => setCell(cell, facts.found).boxes),
        lines: draft.lines,
        closing: isLast ? closing : null,
        foot: mark === 'preview' ? wording.preview : printIssueNo(mark, at + 1, drafts.length),
        onward: isLast ? '' : wording.continued,
      }
    }), ...(mark === 'preview' ? listSheets(request, facts) : [])],
  }
}

const listSheets = (request: ResidenceCopyRequest, facts: ResidenceCopyFacts): readonly Sheet[] => overflowSheets(
  printedMembers(request, facts).map(({ personNo }) => personNo), listOverflows(request, facts), facts.found)

/** Texts that find no room on their form even in the smallest type: 文字超過リスト. [STD 5.8, 10.7] */
export const listOverflows = (request: ResidenceCopyRequest, facts: ResidenceCopyFacts): readonly Overflow[] =>
  draftSheets(request, facts).flatMap(({ cells }) => cells.flatMap((cell) => setCell(cell, facts.found).overflow ?? []))

const watermarkOf = ({ specimen, wording }: IssueSettings, mark: CopyMark): string =>
  [specimen ? wording.specimen : '', mark === 'preview' ? wording.preview : ''].filter((text) => text !== '').join('　')

const closingOf = (request: ResidenceCopyRequest, facts: ResidenceCopyFacts, mark: CopyMark): Closing => {
  const { wording, attestors } = facts.found
  const { prefecture, today } = facts.office
  const attestor = findAttestor(attestors, today)
  const isWhole = currentMembers(request, facts).length === printedMembers(request, facts).length
  const sealed = mark !== 'preview' && attestor !== undefined && attestor.seal !== ''
  return {
    attestation: wording[isWhole ? 'attestation-all' : 'attestation-some'],
    issuedOn: formatEra(mark === 'preview' ? today : mark.issuedOn),
    ...signature(attestor === undefined ? '' : `${prefecture}${attestor.title}`, attestor?.name ?? ''),
    sealed,
    sealNote: sealed ? wording['seal-note'] : '',
  }
}

const SIGNATURE = { width: 140, apart: 6, title: 12.5, name: 15, least: 7 } as const

/** Title and name beside each other; a long title (that of an acting mayor) above the name, smaller if it must be. */
const signature = (title: string, name: string): Pick<Closing, 'title' | 'name' | 'titleSize' | 'stacked'> => {
  const { width, apart, title: size, name: nameSize, least } = SIGNATURE
  const stacked = widthOf(title, size) + apart + widthOf(name, nameSize) * 1.1 > width
  return { title, name, titleSize: fit(title, { w: width, h: 0, size, least }).size, stacked }
}
