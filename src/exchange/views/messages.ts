/** 連携: what waits to be sent, what was sent, what could not be, and what arrived, newest first. [STD 7.1.1.1] */
import { z } from 'zod'
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
  /** The whereabouts of somebody in it may not be told to the officer who looks. */
  readonly isHidden: boolean
}

const SQL = `
  with owed as (
    select o.message_no, o.person_no, o.kind, o.state, o.tried_at, o.answer, o.entry_id, o.content
    from exchange.outbox o
    where o.kind like 'notice/%' and ($2::bigint is null or o.person_no = $2)
      and ($1::text is null or $1 = case o.state when 'accepted' then 'sent' else o.state end)
    order by o.message_no desc limit 200),
  arrived as (
    select i.* from exchange.inbox i where ($2::bigint is null or i.person_no = $2)
      and ($1::text is null or $1 = case i.state when 'refused' then 'failed' else 'arrived' end)
    order by i.arrived_at desc limit 200),
  listed as (
    select m.persons || o.person_no as person_nos, exchange.moment_of(o.entry_id) as at, jsonb_build_object(
      'direction', 'out', 'messageNo', o.message_no, 'messageId', d.message_id, 'kind', o.kind,
      'personNo', o.person_no, 'names', coalesce(m.names, '[]'),
      'state', o.state, 'triedAt', o.tried_at, 'attempts', coalesce(d.attempts, 0), 'reason', o.answer,
      'office', (select a.to_name from exchange.attempt a where a.message_no = o.message_no and a.attempt = d.attempts),
      'reference', null, 'caseId', null,
      'held', o.state = 'waiting' and exchange.first_of(o.person_no) <> o.message_no) as row
    from owed o left join exchange.dispatch d using (message_no)
    cross join lateral (
      select coalesce(array_agg(v.person_no), '{}') as persons, jsonb_agg(v.full_name) as names
      from jsonb_array_elements(coalesce(o.content->'movers',
        jsonb_build_array(jsonb_build_object('personNo', o.person_no, 'historyNo', o.content->'historyNo')))) named,
      lateral (select w.person_no, w.full_name from record.resident_version w
        where w.person_no = (named->>'personNo')::bigint
        order by w.history_no = (named->>'historyNo')::int desc nulls last, w.history_no desc limit 1) v) m
    union all
    select coalesce(array[i.person_no], '{}'), i.arrived_at, jsonb_build_object(
      'direction', 'in', 'messageNo', null, 'messageId', i.message_id, 'kind', i.kind, 'personNo', i.person_no,
      'names', i.names, 'state', i.state, 'triedAt', null, 'attempts', 1, 'reason', i.reason, 'office', i.from_name,
      'reference', i.reference, 'caseId', coalesce(i.case_id, c.used_by_case), 'held', false)
    from arrived i left join exchange.certificate_message c using (reference)),
  newest as materialized (
    select * from listed order by at desc, (row->>'messageNo')::bigint desc nulls first limit 200),
  hidden as materialized (select restriction.hidden_among(
    array(select distinct p from newest, unnest(person_nos) p where p is not null), $3) as person_no)
  select array_remove(person_nos, null) as person_nos, row || jsonb_build_object('at', at,
    'isHidden', person_nos && array(select person_no from hidden)) as row
  from newest
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
const shownMessage = ({ isHidden, reason, ...row }: MessageRow) => {
  const kind = findMessageKind(row.kind)
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
