-- What a contractor tells of its work and what is found of it: reports set against the log, incidents with their
-- clocks, audits and inspections, the review of its activity, and who answers for which part. 告示第15号 第10-3(7),
-- (11), (12), 10-4, 10-5

set local check_function_bodies = off;  -- functions speak of areas that other files create

-- A contract's entries of a time, told by the index alone: a report over a million of them is drafted in seconds.
create index entry_contract on oplog.entry (contract, entry_id) include (at, operator, terminal, step, id, outcome)
  where contract is not null;
create index session_of_operator on access.session (operator_id, started_at);

-- 実施状況の報告: one for each period of a contract and of each subcontract; what became of it stands on top. 第10-3(7)
create table outsourcing.work_report (
  report_id uuid primary key,
  contract_id uuid not null references outsourcing.contract_state,
  subcontract_id uuid references outsourcing.subcontract,
  period_from date not null,
  period_until date not null,
  due_on date not null,
  begun_by text not null,
  begun_at text not null,
  constraint "report-twice" unique nulls not distinct (contract_id, subcontract_id, period_from),
  check (period_until >= period_from and due_on >= period_until)
);

create table outsourcing.work_report_step (
  report_id uuid not null references outsourcing.work_report,
  step_no int not null check (step_no > 0),
  step text not null check (step in ('drafted', 'completed', 'sent-back', 'confirmed')),
  -- drafted: what the log tells; completed: { claims, trouble, remarks }; sent-back: { reason }; confirmed: { note }.
  content jsonb not null,
  by text not null,
  at text not null,
  primary key (report_id, step_no)
);

-- 事故: from its first report, whoever is to blame for it, also where it is only feared. 第10-3(12)
create table outsourcing.incident (
  incident_id uuid primary key,
  contract_id uuid not null references outsourcing.contract_state,
  subcontract_id uuid references outsourcing.subcontract,
  kind text not null check (kind in ('leak', 'loss', 'damage', 'breach', 'stop', 'other')),
  -- True where personal information is concerned: then what, how much, where and how is told in writing.
  personal boolean not null,
  feared boolean not null,
  -- True where the chief security officer is told at once.
  grave boolean not null,
  happened text not null check (happened <> ''),
  detected_at text not null check (detected_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'),
  -- The limits in force at the first report, counted from the detection.
  report_by text not null,
  measures_by text not null,
  detail_by text not null,
  by text not null,
  at text not null,
  constraint "detected-before" check (detected_at <= at)
);
create index incident_contract on outsourcing.incident (contract_id);

-- What was done about it, each dated and signed by who.
create table outsourcing.incident_step (
  incident_id uuid not null references outsourcing.incident,
  step_no int not null check (step_no > 0),
  step text not null check (step in ('first-measures', 'detailed-report', 'instruction', 'publication', 'claim',
    'acknowledgement', 'closing')),
  content jsonb not null,
  by text not null,
  at text not null,
  primary key (incident_id, step_no)
);

-- How soon after the detection the law's 直ちに, 速やかに and 遅滞なく are over: the office's own figures, each from a
-- day on, and where it has laid them down.
create table outsourcing.incident_limit (
  from_day date primary key,
  report_hours int not null check (report_hours between 1 and 72),
  measures_hours int not null check (measures_hours between 1 and 240),
  detail_hours int not null check (detail_hours between 1 and 1440),
  provision text not null check (provision <> ''),
  by text not null,
  at text not null,
  constraint "limits-order" check (report_hours <= measures_hours and measures_hours <= detail_hours)
);

-- How often a contractor is checked, and from when; beside it a check can be made at any time. 第10-3(5)オ, (11)
create table outsourcing.check_schedule (
  schedule_no bigint generated always as identity primary key,
  contract_id uuid not null references outsourcing.contract_state,
  subject text not null check (subject in ('audit', 'terms', 'safekeeping')),
  every_months int not null check (every_months between 1 and 36),
  first_due_on date not null,
  by text not null,
  at text not null
);
create index check_schedule_of on outsourcing.check_schedule (contract_id, subject);

-- 監査: by somebody from outside, or with the reason why not by somebody independent of the work; on an approved plan.
create table outsourcing.contract_audit (
  audit_id uuid primary key,
  contract_id uuid not null references outsourcing.contract_state,
  subcontract_id uuid references outsourcing.subcontract,
  timing text not null check (timing in ('periodic', 'ad-hoc')),
  auditor text not null check (auditor <> ''),
  auditor_kind text not null check (auditor_kind in ('external', 'internal')),
  why_internal text,
  independence text,
  plan_id uuid not null references assurance.approval,
  audited_on date not null,
  result text not null check (result in ('good', 'improve')),
  summary text not null check (summary <> ''),
  document text not null check (document <> ''),
  by text not null,
  at text not null,
  constraint "internal-audit" check ((auditor_kind = 'external') = (why_internal is null)
    and (auditor_kind = 'external') = (independence is null) and why_internal <> '' and independence <> '')
);
create index contract_audit_of on outsourcing.contract_audit (contract_id);

-- 検査: the staff in charge looks whether the work is done as the contract says, and the information kept as it says.
create table outsourcing.work_inspection (
  inspection_id uuid primary key,
  contract_id uuid not null references outsourcing.contract_state,
  subcontract_id uuid references outsourcing.subcontract,
  timing text not null check (timing in ('periodic', 'ad-hoc')),
  covers text[] not null check (cardinality(covers) > 0 and covers <@ array['terms', 'safekeeping']),
  inspected_on date not null,
  result text not null check (result in ('good', 'improve')),
  summary text not null check (summary <> ''),
  document text not null check (document <> ''),
  by text not null,
  at text not null
);
create index work_inspection_of on outsourcing.work_inspection (contract_id);

-- 改善の要求: what an audit or an inspection asks for, until when, what the vendor says and what was found then.
create table outsourcing.improvement (
  improvement_id uuid primary key,
  audit_id uuid references outsourcing.contract_audit,
  inspection_id uuid references outsourcing.work_inspection,
  contract_id uuid not null references outsourcing.contract_state,
  request text not null check (request <> ''),
  due_on date not null,
  by text not null,
  at text not null,
  check (num_nonnulls(audit_id, inspection_id) = 1)
);
create index improvement_of on outsourcing.improvement (contract_id);

create table outsourcing.improvement_step (
  improvement_id uuid not null references outsourcing.improvement,
  step_no int not null check (step_no > 0),
  step text not null check (step in ('answered', 'improved', 'not-improved')),
  -- answered: { answer, doneOn }; improved, not-improved: { how, note, dueOn }.
  content jsonb not null,
  by text not null,
  at text not null,
  primary key (improvement_id, step_no)
);

-- 監督: whoever looked through what a contractor did, and what was found. 第10-4
create table outsourcing.activity_review (
  review_no bigint generated always as identity primary key,
  contract_id uuid not null references outsourcing.contract_state,
  from_day date not null,
  until_day date not null,
  verdict text not null check (verdict in ('ordinary', 'to-look-into')),
  note text not null,
  by text not null,
  at text not null,
  constraint "review-term" check (until_day >= from_day),
  constraint "review-note" check (verdict = 'ordinary' or note <> '')
);
create index activity_review_of on outsourcing.activity_review (contract_id, until_day);

-- 分担: which part of a piece of work a contractor does, what it answers for and with whom it speaks; the newest row
-- counts. Without a contract it is the municipality's own part. 第10-5
create table outsourcing.scope_line (
  line_no bigint generated always as identity primary key,
  contract_id uuid references outsourcing.contract_state,
  work text not null check (work in ('development', 'change', 'operation', 'maintenance', 'event-entry', 'copies',
    'seal-registration')),
  -- Empty where it has no part in it any more.
  part text not null,
  answers_for text not null,
  liaison text not null,
  by text not null,
  at text not null
);
create index scope_line_of on outsourcing.scope_line (contract_id, work);

-- Whose contract it is -----------------------------------------------------------------------------------------------

-- True for staff, and for a contractor's officer of this contract on that day: to anybody else it is not there.
create function outsourcing.is_own(of_contract uuid, asked_by text, day date) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (select from access.operator o where o.operator_id = asked_by and o.kind = 'staff')
    or outsourcing.is_officer_of(of_contract, asked_by, day, null)
$$;

create function outsourcing.is_officer_of(of_contract uuid, asked_by text, day date, wanted_role text) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (select from outsourcing.contractor_officer c
    where c.contract_id = of_contract and c.operator_id = asked_by and c.valid_from <= day
      and (c.valid_until is null or c.valid_until >= day) and c.role = coalesce(wanted_role, c.role))
$$;

create function outsourcing.assert_own(of_contract uuid, asked_by text) returns void
language plpgsql stable set search_path = pg_catalog as $$
begin
  if not outsourcing.is_own(of_contract, asked_by, access.today()) then
    raise exception 'another contractor''s contract' using errcode = 'DA004';
  end if;
end $$;

-- The newest version of a contract.
create function outsourcing.newest(of_contract uuid) returns outsourcing.contract
language sql stable set search_path = pg_catalog as $$
  select c.* from outsourcing.contract_state s
  join outsourcing.contract c on c.contract_id = s.contract_id and c.version = s.version
  where s.contract_id = of_contract
$$;

-- Reports ------------------------------------------------------------------------------------------------------------

-- The periods of a rhythm within a time, cut off at its ends; weeks begin on Monday.
create function outsourcing.report_periods(rhythm text, first date, last date)
  returns table (period_from date, period_until date)
language sql immutable set search_path = pg_catalog as $$
  select greatest(p.begins::date, first), least((p.begins + p.step)::date - 1, last)
  from (select u.unit, u.step from (values ('daily', 'day', interval '1 day'), ('weekly', 'week', interval '1 week'),
    ('monthly', 'month', interval '1 month')) u(rhythm, unit, step) where u.rhythm = report_periods.rhythm) u
  cross join lateral (select b as begins, u.step
    from generate_series(date_trunc(u.unit, first::timestamp), last::timestamp, u.step) b) p
$$;

-- The contractor itself, and everybody further down, with the time in which each had a part.
create function outsourcing.tiers(of_contract uuid)
  returns table (subcontract_id uuid, contractor text, works_from date, works_until date)
language sql stable set search_path = pg_catalog as $$
  select null::uuid, p.name, c.starts_on, least(c.ends_on, s.closed_on)
  from outsourcing.contract_state s
  join outsourcing.contract c on c.contract_id = s.contract_id and c.version = s.version
  join outsourcing.contractor p using (contractor_id)
  where s.contract_id = of_contract
  union all
  select t.subcontract_id, p.name, t.starts_on, least(t.ends_on, t.ended_on)
  from outsourcing.subcontract t join outsourcing.contractor p using (contractor_id)
  where t.contract_id = of_contract
$$;

-- The midnight of Japan with which a day begins, as the smallest id of the log.
create function outsourcing.day_floor(day date) returns uuid
language sql immutable set search_path = pg_catalog as $$
  select oplog.uuid_floor(day::timestamp at time zone 'Asia/Tokyo')
$$;

create function outsourcing.has_entries(of_contract uuid, first date, last date) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (select from oplog.entry e where e.contract = of_contract::text
    and e.entry_id >= outsourcing.day_floor(first) and e.entry_id < outsourcing.day_floor(last + 1)
    and e.step in ('receive', 'enter', 'issue'))
$$;

-- What has to be reported until a day. A day on which the office is closed is left out, unless work was done on it.
create function outsourcing.reports_due(of_contract uuid, upto date)
  returns table (subcontract_id uuid, contractor text, period_from date, period_until date, due_on date)
language sql stable set search_path = pg_catalog as $$
  select t.subcontract_id, t.contractor, p.period_from, p.period_until,
    p.period_until + (c.reporting->>'dueDays')::int
  from (select (outsourcing.newest(of_contract)).*) c
  cross join lateral outsourcing.tiers(of_contract) t
  cross join lateral outsourcing.report_periods(c.reporting->>'rhythm', t.works_from,
    least(t.works_until, upto)) p
  where c.reporting->>'rhythm' <> 'daily'
    or (extract(isodow from p.period_from) < 6
      and not exists (select from office.holiday h where h.day = p.period_from))
    or outsourcing.has_entries(of_contract, p.period_from, p.period_until)
$$;

-- How much was done under the contract: what moves when somebody works on after the draft.
create function outsourcing.work_done(of_contract uuid, first date, last date) returns bigint
language sql stable set search_path = pg_catalog set plan_cache_mode = force_custom_plan as $$
  select count(*) from oplog.entry e where e.contract = of_contract::text
    and e.entry_id >= outsourcing.day_floor(first) and e.entry_id < outsourcing.day_floor(last + 1)
    and e.step in ('receive', 'enter', 'issue')
$$;

-- Entries of one tier, by worker, terminal and minute: everything else is added up from these.
create function outsourcing.worked_minutes(of_contract uuid, first date, last date)
  returns table (operator text, terminal text, step text, id text, outcome text, minute timestamptz, n bigint)
language sql stable set search_path = pg_catalog as $$
  select e.operator, e.terminal, e.step, e.id, e.outcome, date_trunc('minute', e.at), count(*)
  from oplog.entry e
  where e.contract = of_contract::text
    and e.entry_id >= outsourcing.day_floor(first) and e.entry_id < outsourcing.day_floor(last + 1)
  group by e.operator, e.terminal, e.step, e.id, e.outcome, date_trunc('minute', e.at)
$$;

-- The post at which a terminal stood on a day.
create function outsourcing.post_on(of_contract uuid, terminal text, day date) returns int
language sql stable set search_path = pg_catalog as $$
  select p.post_no from outsourcing.post_terminal p
  where p.contract_id = of_contract and p.terminal_id = post_on.terminal and p.placed_on <= day
    and (p.removed_on is null or p.removed_on >= day)
  order by p.placed_on desc, p.removed_on nulls first limit 1
$$;

-- The named worker behind an account on a day.
create function outsourcing.worker_on(of_contract uuid, operator text, day date) returns outsourcing.worker
language sql stable set search_path = pg_catalog as $$
  select w.* from outsourcing.worker w
  where w.contract_id = of_contract and w.operator_id = worker_on.operator and w.works_from <= day
    and least(w.works_until, coalesce(w.ended_on, w.works_until)) >= day
  order by w.works_from desc limit 1
$$;

-- Copies printed beside copies asked for, by post and day. A request is handled where and when its first copy was
-- printed; one that nobody printed from stands where and when it was received.
create function outsourcing.sheets_of(of_contract uuid, operators text[], first date, last date)
  returns table (day date, terminal text, operator text, printed bigint, spoiled bigint, requested bigint)
language sql stable set search_path = pg_catalog as $$
  with printed as materialized (
    select i.request_id, i.copy_no, i.terminal, i.operator,
      (e.at at time zone 'Asia/Tokyo')::date as day,
      exists (select from certificate.disposal d where d.issue_id = i.issue_id
        and d.fate in ('spoiled', 'reprinted')) as is_spoiled
    from oplog.entry e join certificate.issue i on i.entry_id = e.entry_id
    where e.contract = of_contract::text and e.step = 'issue' and e.outcome = 'done'
      and e.entry_id >= outsourcing.day_floor(first) and e.entry_id < outsourcing.day_floor(last + 1)
      and e.operator = any(operators)),
  handled as (select p.request_id, p.day, p.terminal, p.operator from printed p where p.copy_no = 1),
  waiting as (
    select r.request_id, (r.received_at::timestamptz at time zone 'Asia/Tokyo')::date as day, r.terminal, r.operator
    from certificate.request r
    where r.operator = any(operators)
      and r.received_at >= to_char(first::timestamp - interval '9 hours', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
      and r.received_at < to_char((last + 1)::timestamp - interval '9 hours', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
      and not exists (select from certificate.issue i where i.request_id = r.request_id)),
  lines as (
    select p.day, p.terminal, p.operator, 1 as printed, p.is_spoiled::int as spoiled, 0 as requested from printed p
    union all
    select h.day, h.terminal, h.operator, 0, 0, coalesce((r.content->>'copies')::int, 1)
    from (select * from handled union all select * from waiting) h join certificate.request r using (request_id))
  select l.day, l.terminal, l.operator, sum(l.printed), sum(l.spoiled), sum(l.requested)
  from lines l group by l.day, l.terminal, l.operator
$$;

-- At a post, from sign-in to sign-out within a time; a session left standing ends when it was last seen.
create function outsourcing.sat_of(of_contract uuid, operators text[], first date, last date)
  returns table (operator text, terminal text, day date, seconds numeric)
language sql stable set search_path = pg_catalog as $$
  select s.operator_id, s.terminal_id, (s.started_at at time zone 'Asia/Tokyo')::date,
    extract(epoch from least(coalesce(s.ended_at, s.last_seen_at), b.until) - greatest(s.started_at, b.since))
  from access.session s
  cross join (select first::timestamp at time zone 'Asia/Tokyo' as since,
    (last + 1)::timestamp at time zone 'Asia/Tokyo' as until) b
  where s.operator_id = any(operators) and s.contract_id = of_contract and s.post_no is not null
    and s.started_at < b.until
    and coalesce(s.ended_at, s.last_seen_at) > b.since and s.started_at > b.since - interval '2 days'
$$;

-- What the log tells of one tier in a time: kinds of act, copies by post and day, time by worker and post. With a
-- count of all that was done under the contract, by which a later reader sees whether it moved.
create function outsourcing.draft_figures(of_contract uuid, of_subcontract uuid, first date, last date) returns jsonb
language plpgsql stable set search_path = pg_catalog set plan_cache_mode = force_custom_plan set jit = off
  set work_mem = '64MB' as $$
declare told jsonb; operators text[];
begin
  operators := array(select distinct w.operator_id from outsourcing.worker w
    where w.contract_id = of_contract and w.subcontract_id is not distinct from of_subcontract
      and w.operator_id is not null and w.works_from <= last
      and least(w.works_until, coalesce(w.ended_on, w.works_until)) >= first);
  with everything as materialized (select * from outsourcing.worked_minutes(of_contract, first, last)),
  worked as (select * from everything m where m.operator = any(operators)),
  sheets as materialized (select * from outsourcing.sheets_of(of_contract, operators, first, last)),
  sat as materialized (select * from outsourcing.sat_of(of_contract, operators, first, last)),
  seats as materialized (
    select d.operator, d.terminal, d.day, (outsourcing.worker_on(of_contract, d.operator, d.day)).worker_id,
      outsourcing.post_on(of_contract, d.terminal, d.day) as post_no
    from (select w.operator, w.terminal, (w.minute at time zone 'Asia/Tokyo')::date as day from worked w
      union select s.operator, s.terminal, s.day from sat s
      union select h.operator, h.terminal, h.day from sheets h) d),
  tier as materialized (
    select t.* from seats t join outsourcing.worker w using (worker_id)
    where w.subcontract_id is not distinct from of_subcontract),
  by_day as materialized (
    select w.operator, w.terminal, (w.minute at time zone 'Asia/Tokyo')::date as day, w.step, w.id, w.outcome,
      sum(w.n) as n
    from worked w group by 1, 2, 3, 4, 5, 6),
  active as materialized (
    select a.operator, a.terminal, a.day, count(*) as minutes from (
      select distinct w.operator, w.terminal, (w.minute at time zone 'Asia/Tokyo')::date as day, w.minute
      from worked w) a group by 1, 2, 3),
  seated as materialized (
    select s.operator, s.terminal, s.day, sum(s.seconds) as seconds from sat s group by 1, 2, 3),
  people as (
    select t.worker_id, t.post_no, sum(coalesce(c.seconds, 0)) as seconds, sum(coalesce(a.minutes, 0)) as minutes
    from tier t
    left join seated c using (operator, terminal, day)
    left join active a using (operator, terminal, day)
    group by 1, 2)
  select jsonb_build_object(
    'acts', coalesce((select jsonb_agg(jsonb_build_object('step', a.step, 'id', a.id, 'outcome', a.outcome, 'n', a.n)
        order by a.step, a.id, a.outcome)
      from (select b.step, b.id, b.outcome, sum(b.n) as n from by_day b join tier t using (operator, terminal, day)
        group by 1, 2, 3) a), '[]'),
    'sheets', coalesce((select jsonb_agg(jsonb_build_object('day', d.day, 'postNo', d.post_no, 'printed', d.printed,
        'spoiled', d.spoiled, 'requested', d.requested) order by d.day, d.post_no)
      from (select h.day, t.post_no, sum(h.printed) as printed, sum(h.spoiled) as spoiled,
          sum(h.requested) as requested
        from sheets h join tier t using (operator, terminal, day) group by 1, 2) d), '[]'),
    'people', coalesce((select jsonb_agg(jsonb_build_object('workerId', p.worker_id, 'name', w.name,
        'postNo', p.post_no, 'minutes', floor(p.seconds / 60), 'activeMinutes', p.minutes)
        order by w.name, p.post_no)
      from people p join outsourcing.worker w using (worker_id)), '[]'),
    'done', (select coalesce(sum(e.n), 0) from everything e where e.step in ('receive', 'enter', 'issue')))
  into told;
  return told;
end $$;

-- A report as its acts see it: the newest of each step, and whether the log has moved since it was drafted.
create function outsourcing.report_known(wanted uuid, asked_by text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('reportId', r.report_id, 'contractId', r.contract_id, 'subcontractId', r.subcontract_id,
    'periodFrom', r.period_from, 'periodUntil', r.period_until, 'dueOn', r.due_on,
    'stepNo', n.step_no, 'state', n.step, 'items', (outsourcing.newest(r.contract_id)).reporting->'items',
    'logged', (select d.content from outsourcing.work_report_step d where d.report_id = r.report_id
      and d.step = 'drafted' order by d.step_no desc limit 1),
    'claims', (select d.content->'claims' from outsourcing.work_report_step d where d.report_id = r.report_id
      and d.step = 'completed' order by d.step_no desc limit 1),
    'isSecurityOfficer', outsourcing.is_officer_of(r.contract_id, asked_by, access.today(), 'security-officer'),
    'doneNow', outsourcing.work_done(r.contract_id, r.period_from, r.period_until))
  from outsourcing.work_report r
  cross join lateral (select s.step_no, s.step from outsourcing.work_report_step s where s.report_id = r.report_id
    order by s.step_no desc limit 1) n
  where r.report_id = wanted and outsourcing.is_own(r.contract_id, asked_by, access.today())
$$;

create function outsourcing.report_to_draft(wanted jsonb) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('periodFrom', d.period_from, 'periodUntil', d.period_until, 'dueOn', d.due_on,
    'state', (select s.step from outsourcing.work_report r join outsourcing.work_report_step s using (report_id)
      where r.contract_id = (wanted->>'contractId')::uuid
        and r.subcontract_id is not distinct from d.subcontract_id and r.period_from = d.period_from
      order by s.step_no desc limit 1))
  from outsourcing.report_periods_of((wanted->>'contractId')::uuid, (wanted->>'subcontractId')::uuid) d
  where d.period_from = (wanted->>'periodFrom')::date
    and outsourcing.is_own((wanted->>'contractId')::uuid, wanted->>'askedBy', access.today())
$$;

-- Every period of one tier, holidays too: somebody may have worked on one.
create function outsourcing.report_periods_of(of_contract uuid, of_subcontract uuid)
  returns table (subcontract_id uuid, period_from date, period_until date, due_on date)
language sql stable set search_path = pg_catalog as $$
  select t.subcontract_id, p.period_from, p.period_until, p.period_until + (c.reporting->>'dueDays')::int
  from (select (outsourcing.newest(of_contract)).*) c
  cross join lateral outsourcing.tiers(of_contract) t
  cross join lateral outsourcing.report_periods(c.reporting->>'rhythm', t.works_from, t.works_until) p
  where t.subcontract_id is not distinct from of_subcontract
$$;

create function outsourcing.add_report_step(of_report uuid, seen int, new_step text, told jsonb, w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare reached int;
begin
  perform from outsourcing.work_report r where r.report_id = of_report for update;
  select coalesce(max(step_no), 0) into reached from outsourcing.work_report_step s where s.report_id = of_report;
  if reached <> seen then raise exception 'stale' using errcode = 'DA002'; end if;
  insert into outsourcing.work_report_step values (of_report, reached + 1, new_step, told, w->>'by', w->>'at');
  return jsonb_build_object('reportId', of_report, 'stepNo', reached + 1);
end $$;

-- The figures are read from the log here, by nobody else.
create function outsourcing.draft_report(w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare on_contract uuid := (w->>'contractId')::uuid; tier uuid := (w->>'subcontractId')::uuid; d record;
  made uuid; reached int := 0; was text;
begin
  perform outsourcing.assert_own(on_contract, w->>'by');
  select * into d from outsourcing.report_periods_of(on_contract, tier) p
  where p.period_from = (w->>'periodFrom')::date;
  if not found or d.period_until > access.today() then
    raise exception 'no such period' using errcode = 'check_violation';
  end if;
  insert into outsourcing.work_report values (gen_random_uuid(), on_contract, tier, d.period_from, d.period_until,
    d.due_on, w->>'by', w->>'at') on conflict on constraint "report-twice" do nothing;
  select r.report_id into made from outsourcing.work_report r where r.contract_id = on_contract
    and r.subcontract_id is not distinct from tier and r.period_from = d.period_from for update;
  select s.step_no, s.step into reached, was from outsourcing.work_report_step s where s.report_id = made
  order by s.step_no desc limit 1;
  if was in ('completed', 'confirmed') then raise exception 'stale' using errcode = 'DA002'; end if;
  return outsourcing.add_report_step(made, coalesce(reached, 0), 'drafted',
    outsourcing.draft_figures(on_contract, tier, d.period_from, d.period_until), w);
end $$;

-- The vendor's own word, by its security officer alone.
create function outsourcing.complete_report(w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  if not exists (select from outsourcing.work_report r where r.report_id = (w->>'reportId')::uuid
      and outsourcing.is_officer_of(r.contract_id, w->>'by', access.today(), 'security-officer')) then
    raise exception 'another contractor''s contract' using errcode = 'DA004';
  end if;
  return outsourcing.add_report_step((w->>'reportId')::uuid, (w->>'seenStep')::int, 'completed',
    jsonb_build_object('claims', w->'claims', 'trouble', w->'trouble', 'remarks', w->'remarks'), w);
end $$;

-- Incidents ----------------------------------------------------------------------------------------------------------

-- 住民記録 has no figures of its own for 直ちに, 速やかに and 遅滞なく; these hold until an office lays down others.
create function outsourcing.limits_on(day date) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce((select jsonb_build_object('reportHours', l.report_hours, 'measuresHours', l.measures_hours,
      'detailHours', l.detail_hours, 'provision', l.provision, 'fromDay', l.from_day)
    from outsourcing.incident_limit l where l.from_day <= day order by l.from_day desc limit 1),
    jsonb_build_object('reportHours', 1, 'measuresHours', 24, 'detailHours', 72, 'provision', null, 'fromDay', null))
$$;

-- Incidents of a contract that nobody has closed: while there is one, the contract is not closed.
create function outsourcing.open_incidents(of_contract uuid) returns int
language sql stable set search_path = pg_catalog as $$
  select count(*)::int from outsourcing.incident i where i.contract_id = of_contract
    and not exists (select from outsourcing.incident_step s where s.incident_id = i.incident_id
      and s.step = 'closing')
$$;

create function outsourcing.hold_contract_open() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  if outsourcing.open_incidents(new.contract_id) > 0 then
    raise exception 'an incident is open' using errcode = 'check_violation', constraint = 'open-incident';
  end if;
  return new;
end $$;
create trigger hold_contract_open before update of closed_on on outsourcing.contract_state
  for each row when (old.closed_on is null and new.closed_on is not null)
  execute function outsourcing.hold_contract_open();

create function outsourcing.incident_known(wanted uuid, asked_by text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('incidentId', i.incident_id, 'contractId', i.contract_id, 'kind', i.kind,
    'personal', i.personal, 'grave', i.grave, 'detectedAt', i.detected_at, 'by', i.by,
    'publication', (outsourcing.newest(i.contract_id)).publication,
    'stepNo', coalesce((select max(s.step_no) from outsourcing.incident_step s where s.incident_id = i.incident_id), 0),
    'steps', coalesce((select jsonb_agg(s.step order by s.step_no) from outsourcing.incident_step s
      where s.incident_id = i.incident_id), '[]'))
  from outsourcing.incident i
  where i.incident_id = wanted and outsourcing.is_own(i.contract_id, asked_by, access.today())
$$;

create function outsourcing.report_incident(w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare limits jsonb := outsourcing.limits_on(access.today()); made uuid := gen_random_uuid();
begin
  perform outsourcing.assert_own((w->>'contractId')::uuid, w->>'by');
  insert into outsourcing.incident
  select made, (w->>'contractId')::uuid, (w->>'subcontractId')::uuid, w->>'kind', (w->>'personal')::boolean,
    (w->>'feared')::boolean, (w->>'grave')::boolean, w->>'happened', w->>'detectedAt', l.report_by, l.measures_by,
    l.detail_by, w->>'by', w->>'at'
  from (select outsourcing.hours_after(w->>'detectedAt', (limits->>'reportHours')::int) as report_by,
    outsourcing.hours_after(w->>'detectedAt', (limits->>'measuresHours')::int) as measures_by,
    outsourcing.hours_after(w->>'detectedAt', (limits->>'detailHours')::int) as detail_by) l;
  return jsonb_build_object('incidentId', made);
end $$;

create function outsourcing.hours_after(moment text, hours int) returns text
language sql stable set search_path = pg_catalog as $$
  select to_char((moment::timestamptz + make_interval(hours => hours)) at time zone 'UTC',
    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

create function outsourcing.add_incident_step(w jsonb, new_step text) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare of_incident uuid := (w->>'incidentId')::uuid; on_contract uuid; reached int;
begin
  select i.contract_id into on_contract from outsourcing.incident i where i.incident_id = of_incident for update;
  perform outsourcing.assert_own(on_contract, w->>'by');
  select coalesce(max(s.step_no), 0) into reached from outsourcing.incident_step s where s.incident_id = of_incident;
  if reached <> (w->>'seenStep')::int then raise exception 'stale' using errcode = 'DA002'; end if;
  insert into outsourcing.incident_step values (of_incident, reached + 1, new_step, w->'content', w->>'by', w->>'at');
  return jsonb_build_object('stepNo', reached + 1);
end $$;

-- Audits and inspections ---------------------------------------------------------------------------------------------

create function outsourcing.add_improvements(w jsonb, of_audit uuid, of_inspection uuid) returns void
language sql set search_path = pg_catalog as $$
  insert into outsourcing.improvement
  select gen_random_uuid(), of_audit, of_inspection, (w->>'contractId')::uuid, i->>'request', (i->>'dueOn')::date,
    w->>'by', w->>'at'
  from jsonb_array_elements(w->'improvements') i
$$;

-- A plan that somebody may audit by on a day: approved before it, and not ended.
create function outsourcing.audit_plans(day date) returns setof assurance.approval
language sql stable set search_path = pg_catalog as $$
  select a.* from assurance.approval a
  where a.kind = 'audit-plan' and a.verdict = 'approved' and a.decided_on < day
    and (a.valid_until is null or a.valid_until >= day)
    and not exists (select from assurance.approval_end e where e.approval_id = a.approval_id and e.ended_on <= day)
$$;

create function outsourcing.record_audit(w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare made uuid := gen_random_uuid();
begin
  if not exists (select from outsourcing.audit_plans((w->>'auditedOn')::date) a
      where a.approval_id = (w->>'planId')::uuid) then
    raise exception 'audited before the plan was approved' using errcode = 'check_violation',
      constraint = 'audit-without-plan';
  end if;
  insert into outsourcing.contract_audit values (made, (w->>'contractId')::uuid, (w->>'subcontractId')::uuid,
    w->>'timing', w->>'auditor', w->>'auditorKind', w->>'whyInternal', w->>'independence', (w->>'planId')::uuid,
    (w->>'auditedOn')::date, w->>'result', w->>'summary', w->>'document', w->>'by', w->>'at');
  perform outsourcing.add_improvements(w, made, null);
  return jsonb_build_object('auditId', made);
end $$;

create function outsourcing.record_inspection(w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare made uuid := gen_random_uuid();
begin
  insert into outsourcing.work_inspection values (made, (w->>'contractId')::uuid, (w->>'subcontractId')::uuid,
    w->>'timing', desk.texts(w->'covers'), (w->>'inspectedOn')::date, w->>'result', w->>'summary', w->>'document',
    w->>'by', w->>'at');
  perform outsourcing.add_improvements(w, null, made);
  return jsonb_build_object('inspectionId', made);
end $$;

create function outsourcing.improvement_known(wanted uuid, asked_by text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('improvementId', i.improvement_id, 'contractId', i.contract_id,
    'askedOn', (i.at::timestamptz at time zone 'Asia/Tokyo')::date,
    'stepNo', coalesce(n.step_no, 0), 'state', coalesce(n.step, 'asked'))
  from outsourcing.improvement i
  left join lateral (select s.step_no, s.step from outsourcing.improvement_step s
    where s.improvement_id = i.improvement_id order by s.step_no desc limit 1) n on true
  where i.improvement_id = wanted and outsourcing.is_own(i.contract_id, asked_by, access.today())
$$;

create function outsourcing.add_improvement_step(w jsonb, new_step text) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare of_improvement uuid := (w->>'improvementId')::uuid; on_contract uuid; reached int;
begin
  select i.contract_id into on_contract from outsourcing.improvement i where i.improvement_id = of_improvement
  for update;
  perform outsourcing.assert_own(on_contract, w->>'by');
  select coalesce(max(s.step_no), 0) into reached from outsourcing.improvement_step s
  where s.improvement_id = of_improvement;
  if reached <> (w->>'seenStep')::int then raise exception 'stale' using errcode = 'DA002'; end if;
  insert into outsourcing.improvement_step values (of_improvement, reached + 1, new_step, w->'content', w->>'by',
    w->>'at');
  return jsonb_build_object('stepNo', reached + 1);
end $$;

-- When each contract's next regular check falls due, by the newest schedule of its subject.
create function outsourcing.checks_due(of_contract uuid)
  returns table (subject text, every_months int, last_on date, due_on date)
language sql stable set search_path = pg_catalog as $$
  select c.subject, c.every_months, d.last_on,
    case when d.last_on is null or d.last_on < c.first_due_on - make_interval(months => c.every_months)
      then c.first_due_on else (d.last_on + make_interval(months => c.every_months))::date end
  from (select distinct on (s.subject) s.* from outsourcing.check_schedule s where s.contract_id = of_contract
    order by s.subject, s.schedule_no desc) c
  cross join lateral (select max(done.on_day) as last_on from (
      select a.audited_on as on_day from outsourcing.contract_audit a
      where c.subject = 'audit' and a.contract_id = of_contract and a.timing = 'periodic'
      union all
      select i.inspected_on from outsourcing.work_inspection i
      where c.subject = any(i.covers) and i.contract_id = of_contract and i.timing = 'periodic') done) d
$$;

-- What the acts of this file ask and write ---------------------------------------------------------------------------

create function outsourcing.contract_known(wanted jsonb) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('contractId', c.contract_id, 'title', c.title, 'startsOn', c.starts_on,
    'endsOn', c.ends_on, 'registeredBy', c.by,
    'hasSubcontract', wanted->>'subcontractId' is null or exists (select from outsourcing.subcontract s
      where s.subcontract_id = (wanted->>'subcontractId')::uuid and s.contract_id = c.contract_id),
    'hasPlan', wanted->>'planId' is null or exists (select from outsourcing.audit_plans((wanted->>'auditedOn')::date) a
      where a.approval_id = (wanted->>'planId')::uuid))
  from (select (outsourcing.newest((wanted->>'contractId')::uuid)).*) c
  where c.contract_id is not null and outsourcing.is_own(c.contract_id, wanted->>'askedBy', access.today())
$$;

create function outsourcing.is_report_question(what text) returns boolean
language sql immutable set search_path = pg_catalog as $$
  select what in ('report-to-draft', 'report', 'reported-contract', 'incident', 'improvement')
$$;

create function outsourcing.report_look_up(what text, wanted jsonb) returns jsonb
language plpgsql stable set search_path = pg_catalog as $$
begin
  case what
  when 'report-to-draft' then return outsourcing.report_to_draft(wanted);
  when 'report' then return outsourcing.report_known((wanted->>'reportId')::uuid, wanted->>'askedBy');
  when 'reported-contract' then return outsourcing.contract_known(wanted);
  when 'incident' then return outsourcing.incident_known((wanted->>'incidentId')::uuid, wanted->>'askedBy');
  when 'improvement' then
    return outsourcing.improvement_known((wanted->>'improvementId')::uuid, wanted->>'askedBy');
  else raise exception 'unknown look-up %', what;
  end case;
end $$;

-- Written by report_write, whoever asks; the second list is also the vendor's.
create function outsourcing.is_report_op(op text) returns boolean
language sql immutable set search_path = pg_catalog as $$
  select op in ('send-back-report', 'confirm-report', 'instruct-on-incident', 'publish-incident', 'claim-for-incident',
    'acknowledge-incident', 'close-incident', 'set-incident-limits', 'schedule-check', 'record-audit',
    'record-inspection', 'follow-up-improvement', 'review-activity', 'set-scope') or outsourcing.is_portal_op(op)
$$;
create function outsourcing.is_portal_op(op text) returns boolean
language sql immutable set search_path = pg_catalog as $$
  select op in ('draft-report', 'complete-report', 'report-incident', 'take-first-measures', 'detail-incident',
    'answer-improvement')
$$;

create function outsourcing.report_write(op text, w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  if not outsourcing.is_portal_op(op)
    and not exists (select from access.operator o where o.operator_id = w->>'by' and o.kind = 'staff') then
    raise exception 'staff alone' using errcode = 'DA004';
  end if;
  case op
  when 'draft-report' then return outsourcing.draft_report(w);
  when 'complete-report' then return outsourcing.complete_report(w);
  when 'send-back-report' then
    return outsourcing.add_report_step((w->>'reportId')::uuid, (w->>'seenStep')::int, 'sent-back', w->'content', w);
  when 'confirm-report' then
    return outsourcing.add_report_step((w->>'reportId')::uuid, (w->>'seenStep')::int, 'confirmed', w->'content', w);
  when 'report-incident' then return outsourcing.report_incident(w);
  when 'take-first-measures' then return outsourcing.add_incident_step(w, 'first-measures');
  when 'detail-incident' then return outsourcing.add_incident_step(w, 'detailed-report');
  when 'instruct-on-incident' then return outsourcing.add_incident_step(w, 'instruction');
  when 'publish-incident' then return outsourcing.add_incident_step(w, 'publication');
  when 'claim-for-incident' then return outsourcing.add_incident_step(w, 'claim');
  when 'acknowledge-incident' then return outsourcing.add_incident_step(w, 'acknowledgement');
  when 'close-incident' then return outsourcing.add_incident_step(w, 'closing');
  when 'set-incident-limits' then
    insert into outsourcing.incident_limit values (access.today(), (w->>'reportHours')::int,
      (w->>'measuresHours')::int, (w->>'detailHours')::int, w->>'provision', w->>'by', w->>'at')
    on conflict (from_day) do update set report_hours = excluded.report_hours,
      measures_hours = excluded.measures_hours, detail_hours = excluded.detail_hours,
      provision = excluded.provision, by = excluded.by, at = excluded.at;
  when 'schedule-check' then
    insert into outsourcing.check_schedule(contract_id, subject, every_months, first_due_on, by, at)
    values ((w->>'contractId')::uuid, w->>'subject', (w->>'everyMonths')::int, (w->>'firstDueOn')::date, w->>'by',
      w->>'at');
  when 'record-audit' then return outsourcing.record_audit(w);
  when 'record-inspection' then return outsourcing.record_inspection(w);
  when 'answer-improvement' then return outsourcing.add_improvement_step(w, 'answered');
  when 'follow-up-improvement' then return outsourcing.add_improvement_step(w, w->>'found');
  when 'review-activity' then
    insert into outsourcing.activity_review(contract_id, from_day, until_day, verdict, note, by, at)
    values ((w->>'contractId')::uuid, (w->>'fromDay')::date, (w->>'untilDay')::date, w->>'verdict', w->>'note',
      w->>'by', w->>'at');
  when 'set-scope' then
    insert into outsourcing.scope_line(contract_id, work, part, answers_for, liaison, by, at)
    values ((w->>'contractId')::uuid, w->>'work', w->>'part', w->>'answersFor', w->>'liaison', w->>'by', w->>'at');
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

revoke execute on all functions in schema outsourcing from public;
grant select on all tables in schema outsourcing to daicho_app, daicho_auditor;
-- What the views ask by themselves.
grant execute on function outsourcing.is_own(uuid, text, date),
  outsourcing.is_officer_of(uuid, text, date, text), outsourcing.newest(uuid),
  outsourcing.report_periods(text, date, date), outsourcing.tiers(uuid), outsourcing.day_floor(date),
  outsourcing.has_entries(uuid, date, date), outsourcing.reports_due(uuid, date),
  outsourcing.post_on(uuid, text, date), outsourcing.worker_on(uuid, text, date),
  outsourcing.limits_on(date), outsourcing.open_incidents(uuid), outsourcing.checks_due(uuid),
  outsourcing.audit_plans(date) to daicho_app;
