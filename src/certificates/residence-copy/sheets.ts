/** The sheets of a paper before its texts are fitted: who stands on which, each field in its place, the annex last. */
import type { Cell } from '../cell.ts'
import type { Frame, FreeLine } from '../paper.ts'
import { ANNEX_TITLE, annexCells, annexFrame, annexRows, ROWS_A_SHEET } from './annex.ts'
import type { IssueSettings, ResidenceCopyFacts } from './facts.ts'
import type { Showing } from './fields.ts'
import { blockCells, blockFrame, blockTop, headCells, headFrame, PERSONS_A_SHEET } from './household-form.ts'
import { notesOf } from './notes.ts'
import type { Subject } from './readings.ts'
import type { ResidenceCopyRequest } from './request.ts'
import { CONTINUED_TOP, layNotes, notesFrame, personCells, singleFrame, wrapNotes } from './single-form.ts'
import { showing, subjectsOf } from './subjects.ts'

/** A sheet whose texts are not fitted yet. */
export type SheetDraft = {
  readonly cells: readonly Cell[]
  readonly frames: readonly Frame[]
  readonly lines: readonly FreeLine[]
}

/** Every sheet in order: what the rules look through, and what `content` sets. */
export const draftSheets = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts, subjects: readonly Subject[] = subjectsOf(request, facts),
): readonly SheetDraft[] => {
  const shows = showing(request, facts)
  return request.form === 'household'
    ? draftHousehold(subjects, shows, facts.found)
    : subjects.flatMap((subject) => draftSingle(subject, shows, facts.found))
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

const draftSingle = (subject: Subject, shows: Showing, { wording }: IssueSettings): readonly SheetDraft[] => {
  const { cells, end } = personCells({ subject, shows, noHead: wording['no-head'] })
  const isTold = shows('history', subject) || shows('remark', subject) || shows('aliasHistory', subject)
  const notes = wrapNotes(isTold ? notesOf(subject, shows) : [wording.omitted])
  const first = layNotes(notes, end, wording['rest-empty'])
  const drafts: SheetDraft[] = [
    { cells: [...cells, first.heading], frames: [singleFrame(end), notesFrame(end)], lines: first.lines },
  ]
  for (let rest = first.rest; rest.length > 0;) {
    const next = layNotes(rest, CONTINUED_TOP, wording['rest-empty'])
    drafts.push({ cells: [next.heading], frames: [notesFrame(CONTINUED_TOP)], lines: next.lines })
    rest = next.rest
  }
  return drafts
}

const inRuns = <T>(list: readonly T[], atMost: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / atMost) }, (_, run) => list.slice(run * atMost, (run + 1) * atMost))
