/** The sheets of a paper before its texts are fitted: who stands on which, each field in its place, the annex last. */
import type { SheetDraft } from '../every-certificate/draft.ts'
import type { Showing } from '../every-certificate/fields.ts'
import type { FreeLine } from '../every-certificate/paper.ts'
import type { Subject } from '../every-certificate/readings.ts'
import { draftSingle } from '../every-certificate/single-sheets.ts'
import { ANNEX_TITLE, annexCells, annexFrame, annexRows, ROWS_A_SHEET } from './annex.ts'
import type { IssueSettings, ResidenceCopyFacts } from './facts.ts'
import { blockCells, blockFrame, blockTop, headCells, headFrame, PERSONS_A_SHEET } from './household-form.ts'
import type { ResidenceCopyRequest } from './request.ts'
import { showing, subjectsOf } from './subjects.ts'

/** Every sheet in order: what the rules look through, and what `content` sets. */
export const draftSheets = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts, subjects: readonly Subject[] = subjectsOf(request, facts),
): readonly SheetDraft[] => {
  const shows = showing(request, facts)
  return request.form === 'household'
    ? draftHousehold(subjects, shows, facts.found)
    : subjects.flatMap((subject) => draftSingle(subject, shows, facts.found.wording))
}

const draftHousehold = (
  subjects: readonly Subject[], shows: Showing, { wording }: IssueSettings,
): readonly SheetDraft[] => {
  const rows = annexRows(subjects.filter((subject) => shows('aliasHistory', subject)))
  const noteOf = ({ record }: Subject): string =>
    rows.some(({ owner }) => owner === record.personNo) ? `${wording['annex-title']}は別紙のとおり` : ''
  const sheets = inRuns(subjects, PERSONS_A_SHEET).map((run, page): SheetDraft => ({
    cells: [
      ...run.slice(0, 1).flatMap((first) => headCells(first, shows, wording['no-head'])),
      ...run.flatMap((subject, at) => blockCells(subject, shows, {
        number: page * PERSONS_A_SHEET + at + 1, top: blockTop(at), note: noteOf(subject),
      })),
    ],
    frames: [headFrame, ...run.map((_, at) => blockFrame(blockTop(at)))],
    lines: run.length === PERSONS_A_SHEET ? [] : [restEmpty(blockTop(run.length) + 4, wording['rest-empty'])],
  }))
  const annex = inRuns(rows, ROWS_A_SHEET).map((run): SheetDraft => ({
    cells: annexCells(run),
    frames: [annexFrame(run.length)],
    lines: [{ ...ANNEX_TITLE, text: `別紙　${wording['annex-title']}` }],
  }))
  return [...sheets, ...annex]
}

const restEmpty = (y: number, text: string): FreeLine =>
  ({ x: headFrame.x, w: headFrame.w, y, size: 9, align: 'center', text })

const inRuns = <T>(list: readonly T[], atMost: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / atMost) }, (_, run) => list.slice(run * atMost, (run + 1) * atMost))
