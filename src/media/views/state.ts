/** Where an application stands, told by SQL in one word; the views of this folder agree in it. */

/** Of an application `a`, its export `x` and its erasure `e`, on the day `t.day`. */
export const STATE = `
  case when e.application_id is not null then 'erased'
    when exists (select from media.withdrawal w where w.application_id = a.application_id) then 'withdrawn'
    when x.export_id is not null then case
      when exists (select from media.loss q where q.export_id = x.export_id) then 'lost'
      when exists (select from media.erasure q where q.of_export = x.export_id) then 'unreadable'
      when exists (select from media.return q where q.export_id = x.export_id) then 'returned'
      when exists (select from media.receipt q where q.export_id = x.export_id) then 'received'
      when exists (select from media.handing q where q.export_id = x.export_id) then 'handed'
      else 'consumed' end
    when exists (select from media.approvals_of(a.application_id, t.day)) then 'approved'
    when exists (select from assurance.approval d where d.kind = a.approval_kind
      and d.subject_id = a.application_id::text and d.verdict = 'approved') then 'lapsed'
    when exists (select from assurance.approval d where d.kind = a.approval_kind
      and d.subject_id = a.application_id::text) then 'refused'
    else 'waiting' end`

/** True where what left is still out after the day it was to be back. */
export const OVERDUE = `
  coalesce(x.export_id is not null and a.comes_back and a.due_on < t.day
    and not exists (select from media.return q where q.export_id = x.export_id)
    and not exists (select from media.erasure q where q.of_export = x.export_id), false)`
