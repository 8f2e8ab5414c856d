/** 通知書の一覧: letters owed and not yet sent, the oldest first; or those settled, with their number or reason. */
import { z } from 'zod'
import type { StandingBlock } from '../../frame/question.ts'
import type { View } from '../../frame/view.ts'
import { EX_OFFICIO_NOTICE, STD_ACCEPTANCE_LETTER, STD_HEAD_CHANGE_REQUEST } from '../../law/provision.ts'
import { LETTER_KINDS, needsAllowance } from '../known.ts'

const LettersOwed = z.strictObject({
  settled: z.boolean().default(false),
  kind: z.enum(LETTER_KINDS).nullable().default(null),
})

const SQL = `
  select letters.persons_of(m.message_no) as person_nos, jsonb_build_object('messageNo', m.message_no, 'kind', m.kind,
    'addressee', v.full_name, 'personNo', m.person_no, 'owedOn', v.processed_on,
    'allowed', letters.allowed(m.message_no),
    'settled', case when s.message_no is not null then jsonb_build_object('fate', s.fate, 'letterNo', s.letter_no,
      'on', s.settled_on, 'by', o.name, 'reason', s.reason) end,
    'blocks', letters.blocks_on(m.message_no, $3)) as row
  from exchange.outbox m
  join record.resident_version v on v.person_no = m.person_no
    and (v.history_no = (m.content->>'historyNo')::int or (not m.content ? 'historyNo' and v.entry_id = m.entry_id))
  left join letters.settled s on s.message_no = m.message_no
  left join access.operator o on o.operator_id = s.settled_by
  where m.kind like 'letter/%' and (s.message_no is not null) = $1 and ($2::text is null or m.kind = $2)
  order by case when $1 then s.settled_at end desc, m.message_no
  limit 300`

type LetterRow = Readonly<Record<string, unknown>> & {
  readonly blocks: readonly StandingBlock[]
  readonly allowed: unknown
}

/** Names alone: where a letter goes stands on the letter. */
export const lettersOwed: View<z.infer<typeof LettersOwed>, LetterRow> = {
  id: 'letters-owed',
  title: '通知書の一覧',
  basis: [STD_HEAD_CHANGE_REQUEST, STD_ACCEPTANCE_LETTER, EX_OFFICIO_NOTICE],
  schema: LettersOwed,
  query: ({ settled, kind }, { operatorId }) => ({ text: SQL, values: [settled, kind, operatorId] }),
  present: (rows) => ({ letters: rows.map(shownLetter) }),
}

const shownLetter = ({ blocks, ...row }: LetterRow): Readonly<Record<string, unknown>> =>
  ({ ...row, needsAllowance: needsAllowance(blocks) })
