/** 個人票 as sheets: the fields of one person, 統合記載欄 below them, and as many further sheets as its lines need. */
import type { SheetDraft } from './draft.ts'
import type { Showing } from './fields.ts'
import { notesOf } from './notes.ts'
import type { Subject } from './readings.ts'
import { CONTINUED_TOP, layNotes, notesFrame, personCells, singleFrame, wrapNotes } from './single-form.ts'
import type { Wording } from './texts.ts'

/** All sheets of one person. `before`: lines that 統合記載欄 says before everything else. */
export const draftSingle = (
  subject: Subject, shows: Showing, wording: Wording, before: readonly string[] = [],
): readonly SheetDraft[] => {
  const { cells, end } = personCells({ subject, shows, noHead: wording['no-head'] })
  const isTold = shows('history', subject) || shows('remark', subject) || shows('aliasHistory', subject)
  const notes = wrapNotes([...before, ...(isTold ? notesOf(subject, shows) : [wording.omitted])])
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
