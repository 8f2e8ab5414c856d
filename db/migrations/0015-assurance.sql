-- Who answers for the register and who has decided what: appointments, the security council, criteria in force,
-- approvals, and dated evidence of what only people can do. 告示第15号 第6-2(5), 第8, 第10-1(3), 第10-3(5)(6)

set local check_function_bodies = off;  -- functions speak of areas that later files create
create schema assurance;

-- Who fills a post of the municipality from which day. A delegate (専決, 代決) names the provision that lets them decide,
-- and the kinds of approval it covers. Nobody is removed: an appointment ends on a day.
create table assurance.appointment (
  appointment_no bigint generated always as identity primary key,
  post text not null check (post in ('mayor', 'chief-security-officer', 'security-council')),
  capacity text not null check (capacity in ('holder', 'senketsu', 'daiketsu')),
  operator_id text not null references access.operator,
  name text not null check (name <> ''),
  provision text,
  approval_kinds text[] not null default '{}',
  instrument text not null check (instrument <> ''),
  valid_from date not null,
  valid_until date,
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp(),
  ended_by text,
  constraint "appointment-term" check (valid_until is null or valid_until >= valid_from),
  constraint "own-appointment" check (registered_by <> operator_id),
  constraint "delegation-provision" check ((capacity = 'holder') = (provision is null)),
  check ((capacity = 'holder') = (approval_kinds = '{}'))
);

-- 基準及び手続: no approval is given while the document it rests on is not in force.
create table assurance.criteria (
  criteria_no bigint generated always as identity primary key,
  subject text not null check (subject in ('own-media', 'contractor-media', 'subcontract')),
  title text not null check (title <> ''),
  version text not null check (version <> ''),
  document text not null check (document <> ''),
  in_force_from date not null,
  in_force_until date,
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp(),
  constraint "criteria-term" check (in_force_until is null or in_force_until >= in_force_from)
);

-- 審議: what the security council said of one subject, and where its minutes are kept.
create table assurance.deliberation (
  deliberation_no bigint generated always as identity primary key,
  kind text not null,
  subject_id text not null,
  held_on date not null,
  said text not null check (said in ('agreed', 'agreed-with-conditions', 'not-agreed')),
  conditions text not null default '',
  minutes text not null check (minutes <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null default clock_timestamp(),
  check ((said = 'agreed-with-conditions') = (conditions <> ''))
);
create index deliberation_subject on assurance.deliberation (kind, subject_id);

-- 承認: one post's decision on one subject. Vouched for by the log; never changed. It ends in a row of its own.
create table assurance.approval (
  approval_id uuid primary key,
  kind text not null check (kind in (
    'outsourcing', 'subcontract', 'own-media', 'contractor-media', 'audit-plan', 'training-plan')),
  subject_id text not null,
  verdict text not null check (verdict in ('approved', 'refused')),
  post text not null,
  appointment_no bigint not null references assurance.appointment,
  criteria_no bigint references assurance.criteria,
  deliberation_no bigint references assurance.deliberation,
  conditions text not null,
  valid_until date,
  decided_on date not null,
  decided_by text not null,
  at text not null check (at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'),
  entry_id uuid not null,
  salt bytea not null check (octet_length(salt) = 16)
);
create index approval_subject on assurance.approval (kind, subject_id);
create index approval_entry on assurance.approval (entry_id);

create table assurance.approval_end (
  approval_id uuid primary key references assurance.approval,
  ended_on date not null,
  ended_by text not null,
  reason text not null check (reason <> ''),
  at timestamptz not null default clock_timestamp()
);

-- 台帳: dated evidence of what no lock of the system can do (rooms, keys, minutes, plans, drills, training).
create table assurance.evidence (
  evidence_no bigint generated always as identity primary key,
  clause text not null check (clause <> ''),
  title text not null check (title <> ''),
  owner text not null check (owner <> ''),
  document text not null check (document <> ''),
  dated_on date not null,
  review_on date,
  note text not null default '',
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp(),
  withdrawn_on date,
  withdrawn_by text,
  constraint "evidence-review" check (review_on is null or review_on > dated_on),
  check ((withdrawn_on is null) = (withdrawn_by is null))
);
create index evidence_clause on assurance.evidence (clause, dated_on);

-- The approvals of a subject that hold on a day: approved, not ended, not run out.
create function assurance.approvals_on(of_kind text, of_subject text, day date) returns setof assurance.approval
language sql stable set search_path = pg_catalog as $$
  select a.* from assurance.approval a
  where a.kind = of_kind and a.subject_id = of_subject and a.verdict = 'approved' and a.decided_on <= day
    and (a.valid_until is null or a.valid_until >= day)
    and not exists (select from assurance.approval_end e where e.approval_id = a.approval_id and e.ended_on <= day)
$$;

create function assurance.look_up(what text, wanted jsonb) returns jsonb
language plpgsql stable set search_path = pg_catalog as $$
begin
  raise exception 'unknown look-up %', what;
end $$;

create function assurance.write(op text, w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'unknown operation %', op;
end $$;

revoke execute on all functions in schema assurance from public;
grant usage on schema assurance to daicho_app, daicho_auditor;
grant select on all tables in schema assurance to daicho_app, daicho_auditor;
grant execute on function assurance.approvals_on(text, text, date) to daicho_app;
