/** The paper as it will be set: texts in their boxes, a number at each foot, the attestation on the last sheet. */
import type { CopyMark, Paper } from '../../frame/document.ts'
import type { OfficeDay } from '../../frame/question.ts'
import { formatEra } from '../../law/era.ts'
import type { PersonNo } from '../../record/resident.ts'
import { findAttestor } from './attestor.ts'
import { setCell } from './cell.ts'
import { overflowsOf, type SheetDraft } from './draft.ts'
import { fit, widthOf } from './fit.ts'
import { printIssueNo } from './issue-no.ts'
import { overflowSheets } from './overflow-list.ts'
import type { Closing, PaperContent, Sheet } from './paper.ts'
import type { EveryFacts, SettledRules } from './settings.ts'

/** What a kind of paper says of itself. */
export type PaperPlan = {
  /** 世帯連記式, 個人票, or empty. */
  readonly form: string
  /** 公用, 再交付, or empty. */
  readonly stamp: string
  readonly attestation: string
  readonly drafts: readonly SheetDraft[]
  /** Those printed, in order: 文字超過リスト tells a person by their place. */
  readonly order: readonly PersonNo[]
}

/** What the layout is given. */
export const composePaper = (plan: PaperPlan, { found, office }: EveryFacts, mark: CopyMark): PaperContent => {
  const { drafts } = plan
  const closing = closingOf(plan.attestation, found, office, mark)
  const lists = mark === 'preview' ? overflowSheets(plan.order, overflowsOf(drafts, found), found) : []
  return {
    title: found.wording.title,
    form: plan.form,
    stamp: plan.stamp,
    watermark: watermarkOf(found, mark),
    seal: closing.sealed ? findAttestor(found.attestors, office.today)?.seal ?? '' : '',
    sheets: [...drafts.map((draft, at): Sheet => {
      const isLast = at === drafts.length - 1
      return {
        frames: draft.frames,
        boxes: draft.cells.flatMap((cell) => setCell(cell, found).boxes),
        lines: draft.lines,
        codes: draft.codes ?? [],
        closing: isLast ? closing : null,
        foot: mark === 'preview' ? found.wording.preview : printIssueNo(mark, at + 1, drafts.length),
        onward: isLast ? '' : found.wording.continued,
      }
    }), ...lists],
  }
}

/** The content with the layout that sets it. */
export const paperOf = (content: PaperContent): Paper =>
  ({ layout: 'every-certificate', title: content.title, pages: content.sheets.length, content })

const watermarkOf = ({ specimen, wording }: SettledRules, mark: CopyMark): string =>
  [specimen ? wording.specimen : '', mark === 'preview' ? wording.preview : ''].filter((text) => text !== '').join('　')

const closingOf = (
  attestation: string, { wording, attestors }: EveryFacts['found'], { prefecture, today }: OfficeDay, mark: CopyMark,
): Closing => {
  const attestor = findAttestor(attestors, today)
  const sealed = mark !== 'preview' && attestor !== undefined && attestor.seal !== ''
  return {
    attestation,
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
