-- The papers beside the copy of a live record: 除票の写し, 転出証明書, 転出証明書に準ずる証明書. Requests, issues, kept
-- papers and their fates are those of 0006; a certificate given once more is set from the very rows of its first issue.
-- 告示第15号 第3-6, 第3-7, 第5; [STD 4.1.3.0.3, 4.1.3.0.4, 20.1.3, 20.2.1, 20.2.2]

set local check_function_bodies = off;

-- 転出届との照合: that the certificate was held against the notification before it was handed over. 告示第15号 第3-6
alter table certificate.disposal add column compared boolean not null default false;

-- A row of the record with the keys of the value that it is.
create function certificate.record_row(v record.resident_version) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_object_agg(k.key_name, f.value)
  from jsonb_each(to_jsonb(v) - 'salt' - 'entry_id') f,
    lateral (select string_agg(case p.at when 1 then p.part else initcap(p.part) end, '' order by p.at) as key_name
      from regexp_split_to_table(f.key, '_') with ordinality p(part, at)) k
$$;

-- The newest row of one sheet.
create function certificate.newest_of_sheet(of_person bigint, of_sheet int) returns record.resident_version
language sql stable set search_path = pg_catalog as $$
  select v from record.resident_version v where v.person_no = of_person and v.sheet_no = of_sheet
  order by v.history_no desc limit 1
$$;

-- 除票の写し: one sheet of one person, whole.
create function certificate.removed_record(w jsonb) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select certificate.settings('removed-record-copy', w) || jsonb_build_object(
    'record', (select certificate.record_row(v)
      from certificate.newest_of_sheet((w->>'personNo')::bigint, (w->>'sheetNo')::int) v where v.person_no is not null),
    'past', certificate.past_of_sheet((w->>'personNo')::bigint, (w->>'sheetNo')::int, true))
$$;

-- A certificate given earlier, with the rows of the record that it was set from.
create function certificate.original(of_kind text, wanted uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('issueId', i.issue_id, 'state', certificate.state_of(i.issue_id), 'issuedOn', i.issued_on,
    'municipality', i.municipality, 'terminalNo', i.terminal_no, 'printerNo', i.printer_no, 'serial', i.serial,
    'householdNo', i.household_no, 'persons', i.persons,
    'special', coalesce((r.content->>'special')::boolean, false),
    'movers', (select coalesce(jsonb_agg(jsonb_build_object('record', certificate.record_row(v),
        'notifiedOn', m.mover->>'notifiedOn') order by m.at), '[]')
      from jsonb_array_elements(r.content->'rows') with ordinality m(mover, at)
      join record.resident_version v on v.person_no = (m.mover->>'personNo')::bigint
        and v.history_no = (m.mover->>'historyNo')::int))
  from certificate.issue i join certificate.request r using (request_id)
  where i.issue_id = wanted and i.kind = of_kind
$$;

-- Whom a case of moving out moves: the row it wrote of each, and the newest row of that sheet; not those who stay, for
-- whom it may have changed the head. What the office entered ex officio bears no day of notification; a plan stands
-- until a later row called it off or set another day.
create function certificate.movers_of(of_case uuid)
returns table (planned record.resident_version, newest record.resident_version, stands boolean)
language sql stable set search_path = pg_catalog as $$
  select p.planned, certificate.newest_of_sheet((p.planned).person_no, (p.planned).sheet_no),
    not exists (select from record.resident_version l where l.person_no = (p.planned).person_no
      and l.sheet_no = (p.planned).sheet_no and l.history_no > (p.planned).history_no
      and l.changed_items ? 'plannedMoveOutOn')
  from filing.filing_case c
  cross join lateral (
    select distinct on (v.person_no) v as planned from record.resident_version v
    where v.person_no = any(c.persons) and v.case_id = c.case_id and v.planned_move_out_on is not null
      and v.changed_items ? 'plannedMoveOutOn'
    order by v.person_no, v.history_no) p
  where c.case_id = of_case
$$;

-- 特例による転出: whether the notification asked for it. [STD 4.1.3.0.4]
create function certificate.is_card_move_out(of_case uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select coalesce((select (d.content->>'cardUsed')::boolean
    from filing.filing_case c join filing.draft d using (case_id, draft_no) where c.case_id = of_case), false)
$$;

-- 転出証明書: everybody whom one case moves out, and what was given for it before.
create function certificate.moving_out(w jsonb) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select certificate.settings('moving-out-certificate', w) || jsonb_build_object(
    'state', (select c.state from filing.filing_case c where c.case_id = (w->>'moveOut')::uuid),
    'special', certificate.is_card_move_out((w->>'moveOut')::uuid),
    'movers', (select coalesce(jsonb_agg(jsonb_build_object(
        'planned', certificate.record_row(m.planned), 'record', certificate.record_row(m.newest), 'stands', m.stands)
        order by (m.newest).order_in_household, (m.newest).person_no), '[]')
      from certificate.movers_of((w->>'moveOut')::uuid) m),
    'given', (select count(*) from certificate.issue i join certificate.request r using (request_id)
      where i.kind = 'moving-out-certificate' and r.content->>'moveOut' = w->>'moveOut'
        and i.persons && desk.texts(w->'persons')::bigint[] and certificate.state_of(i.issue_id) <> 'spoiled'),
    'original', certificate.original('moving-out-certificate', (w->>'reissueOf')::uuid))
$$;

-- 転出証明書に準ずる証明書: removed records as they are kept, each of the sheet that was asked for, and the row of it by
-- which the person left; whether a certificate proper was given for it.
create function certificate.moved_out(w jsonb) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select certificate.settings('quasi-moving-out-certificate', w) || jsonb_build_object(
    'movers', (select coalesce(jsonb_agg(jsonb_build_object('record', certificate.record_row(v),
        'notifiedOn', (select max(n.notified_on) from record.resident_version n where n.person_no = v.person_no
          and n.sheet_no = v.sheet_no and n.reason in ('domestic-move-out', 'overseas-move-out')),
        'certified', exists (select from certificate.issue i where i.kind = 'moving-out-certificate'
          and i.persons @> array[v.person_no] and certificate.state_of(i.issue_id) <> 'spoiled'
          and i.issued_on >= coalesce((select min(n.processed_on) from record.resident_version n
            where n.person_no = v.person_no and n.sheet_no = v.sheet_no), i.issued_on)))
        order by v.order_in_household, v.person_no), '[]')
      from jsonb_to_recordset(w->'sheets') s("personNo" bigint, "sheetNo" int),
        lateral certificate.newest_of_sheet(s."personNo", s."sheetNo") v where v.person_no is not null),
    'original', certificate.original('quasi-moving-out-certificate', (w->>'reissueOf')::uuid))
$$;

-- Cases of moving out that were approved and wait for their certificate, or for its being handed over. Cards have none
-- by themselves, and none is given for what was recorded ex officio, nor for those who leave the country.
create function certificate.waits_for_certificate(of_case uuid) returns text
language sql stable security definer set search_path = pg_catalog as $$
  select case
    when bool_or(i.state = 'issued') then 'issued'
    when count(i.state) filter (where i.state <> 'spoiled') > 0 then null
    when certificate.is_card_move_out(of_case) then null
    when exists (select from certificate.movers_of(of_case) m
      where (m.planned).reason = 'domestic-move-out' and (m.planned).notified_on is not null
        and m.stands) then 'approved'
  end
  from (select certificate.state_of(i.issue_id) as state
    from certificate.issue i join certificate.request r using (request_id)
    where r.case_id = of_case and i.kind = 'moving-out-certificate') i
$$;

-- The removed records of a person, newest first: a requester chooses one. [法15条の4]
create function certificate.removed_sheets(of_person bigint) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('sheetNo', v.sheet_no, 'status', v.status,
    'removalReason', v.removal_reason, 'removedOn', v.removed_on, 'householdNo', v.household_no,
    'reason', v.reason) order by v.sheet_no desc), '[]')
  from (select distinct on (r.sheet_no) r.* from record.resident_version r where r.person_no = of_person
    order by r.sheet_no, r.history_no desc) v
  where v.status <> 'current'
$$;

-- Certificates of moving out that name a person, newest first: one of them may be given once more.
create function certificate.given_to(of_person bigint) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('issueId', i.issue_id, 'kind', i.kind, 'issuedOn', i.issued_on,
    'serial', i.serial, 'persons', i.persons, 'householdNo', i.household_no, 'state', certificate.state_of(i.issue_id),
    'moveOut', r.content->'moveOut', 'sheets', r.content->'sheets') order by i.issued_at desc), '[]')
  from certificate.issue i join certificate.request r using (request_id)
  where i.persons @> array[of_person] and i.kind in ('moving-out-certificate', 'quasi-moving-out-certificate')
$$;

-- What the counter needs of one case of moving out before it gives the certificate.
create function certificate.papers_of_case(of_case uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('caseId', of_case, 'waits', certificate.waits_for_certificate(of_case),
    'special', certificate.is_card_move_out(of_case),
    'movers', (select coalesce(jsonb_agg(jsonb_build_object('personNo', (m.newest).person_no,
        'sheetNo', (m.newest).sheet_no, 'fullName', (m.newest).full_name, 'householdNo', (m.planned).household_no,
        'reason', (m.planned).reason, 'isNotified', (m.planned).notified_on is not null)
        order by (m.newest).order_in_household, (m.newest).person_no), '[]')
      from certificate.movers_of(of_case) m))
$$;

-- The case by which somebody last told of moving out.
create function certificate.move_out_of(of_person bigint) returns uuid
language sql stable security definer set search_path = pg_catalog as $$
  select v.case_id from record.resident_version v
  where v.person_no = of_person and v.planned_move_out_on is not null and v.changed_items ? 'plannedMoveOutOn'
    and v.case_id is not null
  order by v.history_no desc limit 1
$$;

revoke execute on all functions in schema certificate from public;
grant execute on function certificate.waits_for_certificate(uuid), certificate.removed_sheets(bigint),
  certificate.given_to(bigint), certificate.papers_of_case(uuid),
  certificate.move_out_of(bigint) to daicho_app;
