/** The memos about one person, each with everything it ever said, who wrote it and when. [STD 1.1.15] */
import { z } from 'zod'
import type { StandingBlock } from '../../frame/question.ts'
import type { View } from '../../frame/view.ts'
import { STD_MEMO } from '../../law/provision.ts'

const OfPerson = z.strictObject({ personNo: z.int().positive() })

type Wording = {
  readonly revision: number
  /** Null: taken away. */
  readonly content: string | null
  readonly by: string
  readonly at: string
}

/** One row of the person, memos or none: whoever asks has seen whether there are any. */
type MemosRow = {
  readonly blocks: readonly StandingBlock[]
  readonly memos: readonly { readonly memoNo: number; readonly wordings: readonly Wording[] }[]
}

const SQL = `
  select array[c.person_no] as person_nos, jsonb_build_object(
    'blocks', restriction.on_record(c.person_no, c.household_no, $2),
    'memos', (select coalesce(jsonb_agg(m.memo order by m.memo_no desc), '[]') from (
      select w.memo_no, jsonb_build_object('memoNo', w.memo_no, 'wordings', jsonb_agg(jsonb_build_object(
          'revision', w.revision, 'content', w.content, 'at', w.at,
          'by', coalesce((select o.name from access.operator o where o.operator_id = w.written_by), w.written_by))
        order by w.revision desc)) as memo
      from memo.memo w where w.person_no = c.person_no group by w.memo_no) m)) as row
  from record.resident_current c where c.person_no = $1`

/** Newest first, the wordings of each too. Where the record may not be read, no memo is, nor whether there is one. */
export const memos: View<z.infer<typeof OfPerson>, MemosRow> = {
  id: 'memos',
  title: 'メモ',
  basis: [STD_MEMO],
  schema: OfPerson,
  about: ({ personNo }) => ({ persons: [personNo] }),
  query: ({ personNo }, officer) => ({ text: SQL, values: [personNo, officer.operatorId] }),
  present: (rows) => {
    const [row] = rows
    const hidden = row?.blocks.some(({ levels }) => levels.inquiry === 'error') ?? false
    return { hidden, memos: row === undefined || hidden ? [] : row.memos }
  },
}
