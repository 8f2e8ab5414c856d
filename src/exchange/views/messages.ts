/** 連携: what waits to be sent, what was sent, what could not be, and what arrived, newest first. [STD 7.1.1.1] */
import { z } from 'zod'
import type { StandingBlock } from '../../frame/question.ts'
import type { View } from '../../frame/view.ts'
import { findMessageKind } from '../kinds.ts'
import { NOTICE_FROM_NETWORK, SENDING } from '../provisions.ts'
import { exchangeWords } from '../words.ja.ts'

/** `failed`: could not be sent, or could not be taken in. */
export const MESSAGE_STATES = ['waiting', 'sent', 'failed', 'arrived'] as const

const Messages = z.strictObject({
  state: z.enum(MESSAGE_STATES).optional(),
  personNo: z.int().positive().optional(),
})

type Counts = Readonly<Record<(typeof MESSAGE_STATES)[number], number>>

type MessageRow = {
  readonly direction: 'out' | 'in'
  /** Of an outgoing notice; what it is resent by. */
  readonly messageNo: number | null
  readonly messageId: string | null
  readonly kind: string
  readonly personNo: number | null
  readonly names: readonly string[]
  readonly state: 'waiting' | 'sent' | 'accepted' | 'failed' | 'kept' | 'filed' | 'superseded' | 'refused'
  /** When it was owed, or when it arrived. */
  readonly at: string
  readonly triedAt: string | null
  readonly attempts: number
  readonly reason: string | null
  /** To whom it went, or from whom it came. */
  readonly office: string | null
  readonly reference: string | null
  /** The filing it became, or the one that a certificate was read into. */
  readonly caseId: string | null
  /** An earlier notice of the same person has to go first. */
  readonly held: boolean
  readonly blocks: readonly StandingBlock[]
}

const SQL = `
  with owed as (
    select o as notice, o.message_no, o.person_no, o.kind, o.state, o.tried_at, o.answer, o.entry_id
    from exchange.outbox o
    where o.kind like 'notice/%' and ($2::bigint is null or o.person_no = $2)
      and ($1::text is null or $1 = case o.state when 'accepted' then 'sent' else o.state end)
    order by o.message_no desc limit 200),
  arrived as (
    select i.* from exchange.inbox i where ($2::bigint is null or i.person_no = $2)
      and ($1::text is null or $1 = case i.state when 'refused' then 'failed' else 'arrived' end)
    order by i.arrived_at desc limit 200),
  listed as (
    select array(select r.person_no from exchange.rows_of(o.notice) r) || o.person_no as person_nos,
      exchange.moment_of(o.entry_id) as at, jsonb_build_object(
      'direction', 'out', 'messageNo', o.message_no, 'messageId', d.message_id, 'kind', o.kind,
      'personNo', o.person_no,
      'names', coalesce((select jsonb_agg(r.full_name) from exchange.rows_of(o.notice) r), '[]'),
      'state', o.state, 'triedAt', o.tried_at, 'attempts', coalesce(d.attempts, 0), 'reason', o.answer,
      'office', (select a.to_name from exchange.attempt a where a.message_no = o.message_no and a.attempt = d.attempts),
      'reference', null, 'caseId', null, 'held', o.state = 'waiting' and exists (select from exchange.outbox e
        where e.person_no = o.person_no and e.message_no < o.message_no and e.state in ('waiting', 'failed')
          and e.kind like 'notice/%')) as row
    from owed o left join exchange.dispatch d using (message_no)
    union all
    select coalesce(array[i.person_no], '{}'), i.arrived_at, jsonb_build_object(
      'direction', 'in', 'messageNo', null, 'messageId', i.message_id, 'kind', i.kind, 'personNo', i.person_no,
      'names', i.names, 'state', i.state, 'triedAt', null, 'attempts', 1, 'reason', i.reason, 'office', i.from_name,
      'reference', i.reference, 'caseId', coalesce(i.case_id, c.used_by_case), 'held', false)
    from arrived i left join exchange.certificate_message c using (reference))
  select person_nos, row || jsonb_build_object('at', at, 'blocks',
    restriction.around(array_remove(person_nos, null), '{}', $3)) as row
  from (select * from listed order by at desc, (row->>'messageNo')::bigint desc nulls first limit 200) newest
  union all
  select '{}', jsonb_build_object('counts', jsonb_build_object(
    'waiting', (select count(*) from exchange.outbox where state = 'waiting' and kind like 'notice/%'),
    'sent', (select count(*) from exchange.outbox where state in ('sent', 'accepted') and kind like 'notice/%'),
    'failed', (select count(*) from exchange.outbox where state = 'failed' and kind like 'notice/%')
      + (select count(*) from exchange.inbox where state = 'refused'),
    'arrived', (select count(*) from exchange.inbox where state <> 'refused')))`

export const messages: View<z.infer<typeof Messages>, MessageRow | { readonly counts: Counts }> = {
  id: 'messages',
  title: '連携',
  basis: [SENDING, NOTICE_FROM_NETWORK],
  schema: Messages,
  about: ({ personNo }) => (personNo === undefined ? {} : { persons: [personNo] }),
  query: ({ state = null, personNo = null }, officer) => ({ text: SQL, values: [state, personNo, officer.operatorId] }),
  present: (rows) => ({
    counts: rows.flatMap((row) => ('counts' in row ? [row.counts] : []))[0] ?? NONE,
    rows: rows.flatMap((row) => ('counts' in row ? [] : [shownMessage(row)])),
  }),
}

const NONE: Counts = { waiting: 0, sent: 0, failed: 0, arrived: 0 }

/** Which office a protected person's notice goes to or comes from tells where they are. */
const shownMessage = ({ blocks, reason, ...row }: MessageRow) => {
  const kind = findMessageKind(row.kind)
  const isHidden = blocks.some(({ levels }) => levels.inquiry === 'error')
  const known = reason === null ? undefined : exchangeWords[reason]
  return {
    ...row,
    kind: kind?.id ?? row.kind,
    title: kind?.title ?? row.kind,
    office: isHidden ? null : row.office ?? kind?.to.name ?? null,
    reference: isHidden ? null : row.reference,
    caseId: isHidden ? null : row.caseId,
    reason: reason === null ? null : { code: reason, says: known?.says ?? reason, remedy: known?.remedy ?? '' },
    blocked: isHidden ? 'error' : 'none',
  }
}
