/** 磁気ディスク等の台帳: what is kept where, when it was checked last and by when it is due, and what is gone. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { MEDIA_PLACE, MEDIA_RENEWED } from '../provisions.ts'

const MediaLedger = z.strictObject({})

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object('mediumNo', m.medium_no, 'label', m.label, 'kind', m.kind,
    'place', m.place, 'holds', m.holds, 'keeper', m.keeper, 'acquiredOn', m.acquired_on, 'checkMonths', m.check_months,
    'checkedOn', c.checked_on, 'result', c.result, 'note', c.note, 'dueOn', d.due_on,
    'isOverdue', e.erased_on is null and d.due_on < t.day, 'erasedOn', e.erased_on,
    'erasureDocument', e.document) as row
  from media.medium m
  cross join (select access.today() as day) t
  left join lateral (select q.* from media.medium_check q where q.medium_no = m.medium_no
    order by q.checked_on desc, q.check_no desc limit 1) c on true
  cross join lateral (select (coalesce(c.checked_on, m.acquired_on)
    + make_interval(months => m.check_months))::date as due_on) d
  left join media.erasure e on e.of_medium = m.medium_no
  order by e.erased_on is not null, d.due_on, m.label limit 500`

export const mediaLedger: View<z.infer<typeof MediaLedger>> = {
  id: 'media-ledger',
  title: '磁気ディスク等の台帳',
  basis: [MEDIA_PLACE, MEDIA_RENEWED],
  schema: MediaLedger,
  query: () => ({ text: SQL, values: [] }),
  present: (rows) => ({ media: rows }),
}
