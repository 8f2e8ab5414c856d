-- 緊急点検: a campaign, what was answered of every contract and by whom, whoever served and was asked, the row that the
-- chief security officer confirmed, and on a prefecture's side what its municipalities sent.

set local check_function_bodies = off;  -- functions speak of areas that other files create
create schema emergency_inspection;

create table emergency_inspection.campaign (
  campaign_no bigint generated always as identity primary key,
  title text not null unique check (title <> ''),
  basis text not null check (basis <> ''),
  fiscal_years int[] not null check (cardinality(fiscal_years) > 0),
  due_on date not null,
  addressee text not null check (addressee <> ''),
  body text not null check (body in ('municipality', 'prefecture')),
  body_name text not null check (body_name <> ''),
  -- 建制順; a prefecture's own line has none.
  official_order int check (official_order > 0),
  -- Moves with every row that the report rests on.
  revision int not null default 1,
  opened_by text not null,
  opened_at timestamptz not null default clock_timestamp(),
  check ((body = 'municipality') = (official_order is not null))
) with (fillfactor = 70);

-- A contract of a division that this system does not serve: registered by hand, answered by hand.
create table emergency_inspection.outside_contract (
  contract_key uuid primary key,
  title text not null check (title <> ''),
  division text not null check (division <> ''),
  contractor text not null check (contractor <> ''),
  starts_on date not null,
  ends_on date,
  subvendors boolean not null,
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp(),
  constraint "outside-term" check (ends_on is null or ends_on >= starts_on)
);

-- Out of the campaign or in it, and whether somebody stands behind the vendor: said by a person, newest counts.
create table emergency_inspection.ruling (
  campaign_no bigint not null references emergency_inspection.campaign,
  contract_key uuid not null,
  ruling_no bigint generated always as identity,
  in_scope boolean not null,
  subvendors boolean,
  reason text not null check (reason <> ''),
  ruled_by text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (campaign_no, contract_key, ruling_no)
);

-- One cell of one contract; null takes an answer back. The newest counts, the others stay.
create table emergency_inspection.answer (
  campaign_no bigint not null references emergency_inspection.campaign,
  contract_key uuid not null,
  cell text not null check (cell in ('c1', 'c2', 'c3', 'v1', 'v2', 'v3', 's2', 's3')),
  answer_no bigint generated always as identity,
  answer int check (answer in (0, 1)),
  evidence text not null check (evidence <> ''),
  answered_by text not null,
  answered_on date not null default access.today(),
  at timestamptz not null default clock_timestamp(),
  primary key (campaign_no, contract_key, cell, answer_no)
);

-- Somebody who served and stands on no list of this system: another division's contract, or a name that came to light.
create table emergency_inspection.served_worker (
  worker_key uuid primary key,
  contract_key uuid not null,
  tier text not null check (tier in ('vendor', 'subvendor')),
  name text not null check (name <> ''),
  employer text not null check (employer <> ''),
  served_from date not null,
  served_until date,
  named_by text not null,
  at timestamptz not null default clock_timestamp(),
  constraint "served-term" check (served_until is null or served_until >= served_from)
);
create index served_worker_of on emergency_inspection.served_worker (contract_key);

-- Asked directly, by name: when, by whom, how; and on a later day what they said of the four things.
create table emergency_inspection.confirmation (
  campaign_no bigint not null references emergency_inspection.campaign,
  worker_key uuid not null,
  confirmation_no bigint generated always as identity,
  asked_on date not null,
  asked_by text not null check (asked_by <> ''),
  means text not null check (means in ('in-person', 'interview-by-vendor', 'signed-sheet', 'telephone', 'post')),
  answered_on date,
  -- { subcontract, takeOut, return, privatePc }: 'kept', 'allowed' or 'broken'; null before the answer.
  replies jsonb,
  evidence text not null,
  recorded_by text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (campaign_no, worker_key, confirmation_no),
  constraint "confirmation-order" check (answered_on >= asked_on),
  check ((answered_on is null) = (replies is null) and (answered_on is null or evidence <> ''))
);

-- What is done about the 1s of a group and when; null takes it back.
create table emergency_inspection.improvement (
  campaign_no bigint not null references emergency_inspection.campaign,
  cell_group text not null check (cell_group in ('contract', 'vendor', 'subvendor')),
  improvement_no bigint generated always as identity,
  content text,
  timing text,
  annex boolean not null,
  written_by text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (campaign_no, cell_group, improvement_no),
  check ((content is null) = (timing is null))
);

-- The row as it was when the chief security officer confirmed it; holds for that revision and no other.
create table emergency_inspection.row_confirmation (
  campaign_no bigint not null references emergency_inspection.campaign,
  confirmation_no bigint generated always as identity,
  revision int not null,
  report_row jsonb not null,
  contracts int not null,
  confirmed_by text not null,
  confirmed_on date not null default access.today(),
  at timestamptz not null default clock_timestamp(),
  primary key (campaign_no, confirmation_no)
);

-- The municipalities of a prefecture in 建制順; the newest list counts.
create table emergency_inspection.body_list (
  campaign_no bigint not null references emergency_inspection.campaign,
  list_no bigint generated always as identity,
  bodies jsonb not null,
  set_by text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (campaign_no, list_no)
);

-- What one municipality sent, faults and all; `report_row` is null where there are any.
create table emergency_inspection.collected (
  campaign_no bigint not null references emergency_inspection.campaign,
  code text not null check (code ~ '^\d{6}$'),
  taken_no bigint generated always as identity,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  report_row jsonb,
  faults jsonb not null,
  taken_by text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (campaign_no, code, taken_no),
  check ((report_row is null) = (jsonb_array_length(faults) > 0))
);

-- Every report that left: a paper or a file, with its number and its digest.
create table emergency_inspection.issued (
  issued_id uuid primary key,
  campaign_no bigint not null references emergency_inspection.campaign,
  number text not null unique,
  form text not null check (form in ('pdf', 'xlsx', 'json')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  issued_by text not null,
  at timestamptz not null default clock_timestamp()
);

create function emergency_inspection.name_of(operator text) returns text
language sql stable set search_path = pg_catalog as $$
  select coalesce((select o.name from access.operator o where o.operator_id = operator), operator)
$$;

-- Everybody who served, leavers and subcontractors' people too, with the newest that each was asked; by contract.
create function emergency_inspection.workers_of(campaign bigint, only_one uuid)
returns table (contract_key uuid, workers jsonb)
language sql stable set search_path = pg_catalog as $$
  with served as (
    select w.contract_id as contract_key, w.worker_id as worker_key, w.name, coalesce(c.name, '') as employer,
      case when w.subcontract_id is null then 'vendor' else 'subvendor' end as tier,
      w.works_from as served_from, least(w.works_until, coalesce(w.ended_on, w.works_until)) as served_until
    from outsourcing.worker w
    left join outsourcing.subcontract s using (subcontract_id)
    left join outsourcing.contract_state t on t.contract_id = w.contract_id
    left join outsourcing.contract k on k.contract_id = t.contract_id and k.version = t.version
    left join outsourcing.contractor c on c.contractor_id = coalesce(s.contractor_id, k.contractor_id)
    where only_one is null or w.contract_id = only_one
    union all
    select n.contract_key, n.worker_key, n.name, n.employer, n.tier, n.served_from, n.served_until
    from emergency_inspection.served_worker n where only_one is null or n.contract_key = only_one),
  asked as (select distinct on (a.worker_key) a.* from emergency_inspection.confirmation a
    where a.campaign_no = workers_of.campaign order by a.worker_key, a.confirmation_no desc)
  select s.contract_key, jsonb_agg(jsonb_build_object('workerKey', s.worker_key, 'name', s.name,
    'employer', s.employer, 'tier', s.tier, 'from', s.served_from, 'until', s.served_until,
    'confirmation', case when a.worker_key is not null then jsonb_build_object(
      'askedOn', a.asked_on, 'askedBy', a.asked_by, 'means', a.means, 'answeredOn', a.answered_on,
      'evidence', a.evidence,
      'replies', coalesce(a.replies, '{"subcontract": null, "takeOut": null, "return": null, "privatePc": null}')) end)
    order by s.tier desc, s.served_from, s.name, s.worker_key)
  from served s left join asked a using (worker_key) group by s.contract_key
$$;

-- The newest record of each clause, by contract.
create function emergency_inspection.clauses_of(only_one uuid) returns table (contract_key uuid, clauses jsonb)
language sql stable set search_path = pg_catalog as $$
  select n.contract_id, jsonb_agg(jsonb_build_object('clause', n.clause, 'place', n.place, 'reason', n.reason)
    order by n.clause)
  from (select distinct on (c.contract_id, c.clause) c.contract_id, c.clause, c.place, c.reason
    from outsourcing.contract_clause c where only_one is null or c.contract_id = only_one
    order by c.contract_id, c.clause, c.recorded_no desc) n
  group by n.contract_id
$$;

-- A subcontract counts as approved where both posts had approved it by its first day; by contract. 第10-3(6)
create function emergency_inspection.subcontracts_of(only_one uuid)
returns table (contract_key uuid, subcontracts jsonb)
language sql stable set search_path = pg_catalog as $$
  select s.contract_id, jsonb_agg(jsonb_build_object('name', c.name, 'approved', (
      select count(distinct a.post) = 2 from assurance.approval a
      where a.kind = 'subcontract' and a.subject_id = s.subcontract_id::text and a.verdict = 'approved'
        and a.post in ('chief-security-officer', 'mayor') and a.decided_on <= s.starts_on))
    order by s.starts_on, c.name)
  from outsourcing.subcontract s join outsourcing.contractor c using (contractor_id)
  where only_one is null or s.contract_id = only_one group by s.contract_id
$$;

-- What was answered last of each cell, by contract.
create function emergency_inspection.given(campaign bigint, only_one uuid)
returns table (contract_key uuid, answers jsonb)
language sql stable set search_path = pg_catalog as $$
  select n.contract_key, jsonb_object_agg(n.cell, jsonb_build_object('answer', n.answer, 'evidence', n.evidence,
    'by', n.answered_by, 'byName', coalesce(o.name, n.answered_by), 'on', n.answered_on))
  from (select distinct on (a.contract_key, a.cell) a.* from emergency_inspection.answer a
    where a.campaign_no = given.campaign and (only_one is null or a.contract_key = only_one)
    order by a.contract_key, a.cell, a.answer_no desc) n
  left join access.operator o on o.operator_id = n.answered_by
  group by n.contract_key
$$;

-- What the system itself recorded: exports with their approvals, those overdue, incidents that happened; by contract.
create function emergency_inspection.on_record(only_one uuid) returns table (contract_key uuid, on_record jsonb)
language sql stable set search_path = pg_catalog as $$
  with taken as (
    select a.contract_id, count(*) as take_outs, count(*) filter (where a.comes_back and a.due_on < access.today()
        and not exists (select from media.return q where q.export_id = x.export_id)
        and not exists (select from media.erasure q where q.of_export = x.export_id)) as overdue
    from media.export x join media.application a using (application_id)
    where a.contract_id is not null and (only_one is null or a.contract_id = only_one) group by a.contract_id),
  happened as (
    select i.contract_id, count(*) as incidents from outsourcing.incident i
    where i.personal and not i.feared and (only_one is null or i.contract_id = only_one) group by i.contract_id)
  select contract_id, jsonb_build_object('takeOuts', coalesce(t.take_outs, 0), 'overdue', coalesce(t.overdue, 0),
    'incidents', coalesce(h.incidents, 0))
  from taken t full join happened h using (contract_id)
$$;

-- Every contract that handles personal data by computer, whatever its years: the rules say which are of the campaign.
create function emergency_inspection.contracts_of(campaign bigint, only_one uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  with known as (
    select c.contract_id as contract_key, 'house' as origin, c.title, c.division, v.name as contractor, c.gated,
      c.starts_on, c.ends_on, t.closed_on, null::boolean as said
    from outsourcing.contract_state t
    join outsourcing.contract c on c.contract_id = t.contract_id and c.version = t.version
    join outsourcing.matter m on m.matter_id = c.matter_id and m.electronic_personal
    join outsourcing.contractor v on v.contractor_id = c.contractor_id
    where only_one is null or t.contract_id = only_one
    union all
    select o.contract_key, 'outside', o.title, o.division, o.contractor, false, o.starts_on, o.ends_on, null,
      o.subvendors
    from emergency_inspection.outside_contract o where only_one is null or o.contract_key = only_one),
  ruled as (select distinct on (r.contract_key) r.* from emergency_inspection.ruling r
    where r.campaign_no = contracts_of.campaign order by r.contract_key, r.ruling_no desc)
  select coalesce(jsonb_agg(jsonb_build_object('contractKey', k.contract_key, 'origin', k.origin, 'title', k.title,
      'division', k.division, 'contractor', k.contractor, 'gated', k.gated, 'startsOn', k.starts_on,
      'endsOn', k.ends_on, 'closedOn', k.closed_on,
      'clauses', coalesce(l.clauses, '[]'), 'subcontracts', coalesce(s.subcontracts, '[]'),
      'onRecord', coalesce(n.on_record, '{"takeOuts": 0, "overdue": 0, "incidents": 0}'),
      'saidSubvendors', coalesce(r.subvendors, k.said),
      'ruling', case when r.contract_key is not null
        then jsonb_build_object('inScope', r.in_scope, 'reason', r.reason) end,
      'workers', coalesce(w.workers, '[]'), 'given', coalesce(g.answers, '{}'))
    order by k.division, k.starts_on, k.title, k.contract_key), '[]')
  from known k
  left join ruled r using (contract_key)
  left join emergency_inspection.clauses_of(only_one) l using (contract_key)
  left join emergency_inspection.subcontracts_of(only_one) s using (contract_key)
  left join emergency_inspection.on_record(only_one) n using (contract_key)
  left join emergency_inspection.workers_of(campaign, only_one) w using (contract_key)
  left join emergency_inspection.given(campaign, only_one) g using (contract_key)
$$;

create function emergency_inspection.campaign_known(c emergency_inspection.campaign) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('campaignNo', c.campaign_no, 'title', c.title, 'basis', c.basis,
    'fiscalYears', to_jsonb(c.fiscal_years), 'dueOn', c.due_on, 'addressee', c.addressee, 'body', c.body,
    'bodyName', c.body_name, 'officialOrder', c.official_order, 'revision', c.revision)
$$;

-- What every municipality sent last.
create function emergency_inspection.collected_of(campaign bigint) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('code', n.code, 'takenNo', n.taken_no, 'fileName', n.file_name,
    'sha256', n.sha256, 'row', n.report_row, 'faults', n.faults) order by n.code), '[]')
  from (select distinct on (c.code) c.* from emergency_inspection.collected c
    where c.campaign_no = collected_of.campaign order by c.code, c.taken_no desc) n
$$;

-- Everything of a campaign; with one contract named, of the contracts that one alone.
create function emergency_inspection.inspection(of_campaign bigint, only_one uuid default null) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object(
    'campaign', emergency_inspection.campaign_known(c),
    'contracts', emergency_inspection.contracts_of(c.campaign_no, only_one),
    'improvements', (select coalesce(jsonb_object_agg(n.cell_group, jsonb_build_object('content', n.content,
        'timing', n.timing, 'annex', n.annex, 'by', emergency_inspection.name_of(n.written_by))), '{}')
      from (select distinct on (i.cell_group) i.* from emergency_inspection.improvement i
        where i.campaign_no = c.campaign_no order by i.cell_group, i.improvement_no desc) n
      where n.content is not null),
    'confirmation', (select jsonb_build_object('revision', r.revision, 'row', r.report_row, 'contracts', r.contracts,
        'on', r.confirmed_on, 'byName', emergency_inspection.name_of(r.confirmed_by))
      from emergency_inspection.row_confirmation r where r.campaign_no = c.campaign_no
      order by r.confirmation_no desc limit 1),
    'listed', coalesce((select l.bodies from emergency_inspection.body_list l where l.campaign_no = c.campaign_no
      order by l.list_no desc limit 1), '[]'),
    'collected', emergency_inspection.collected_of(c.campaign_no))
  from emergency_inspection.campaign c where c.campaign_no = of_campaign
$$;

-- Under which contract somebody served; of nobody known it is a contract that is not there.
create function emergency_inspection.contract_of(worker uuid) returns uuid
language sql stable set search_path = pg_catalog as $$
  select case when worker is not null then coalesce(
    (select w.contract_id from outsourcing.worker w where w.worker_id = worker),
    (select n.contract_key from emergency_inspection.served_worker n where n.worker_key = worker),
    '00000000-0000-0000-0000-000000000000') end
$$;

create function emergency_inspection.look_up(what text, wanted jsonb) returns jsonb
language plpgsql stable set search_path = pg_catalog as $$
begin
  case what
  when 'inspection' then
    return jsonb_build_object('inspection', emergency_inspection.inspection((wanted->>'campaignNo')::bigint,
        coalesce((wanted->>'contractKey')::uuid, emergency_inspection.contract_of((wanted->>'workerKey')::uuid))),
      'isChief', exists (select from assurance.appointment p
        where p.post = 'chief-security-officer' and p.operator_id = wanted->>'askedBy'
          and p.valid_from <= access.today() and coalesce(p.valid_until, access.today()) >= access.today()
          and coalesce(p.ended_on > access.today(), true)),
      'nextSerial', papers.next_number('emergency-inspection', access.today()::text));
  when 'titles' then
    return (select coalesce(jsonb_agg(c.title order by c.campaign_no), '[]') from emergency_inspection.campaign c);
  else raise exception 'unknown look-up %', what;
  end case;
end $$;

-- Everything that the report rests on moves the campaign: what was confirmed before is confirmed no more.
create function emergency_inspection.move(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  update emergency_inspection.campaign set revision = revision + 1
  where campaign_no = (w->>'campaignNo')::bigint;
  if not found then raise exception 'no such campaign' using errcode = 'check_violation'; end if;
end $$;

create function emergency_inspection.open_campaign(w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare opened bigint;
begin
  insert into emergency_inspection.campaign(title, basis, fiscal_years, due_on, addressee, body, body_name,
    official_order, opened_by)
  values (w->>'title', w->>'basis',
    array(select y::int from jsonb_array_elements_text(w->'fiscalYears') y order by 1), (w->>'dueOn')::date,
    w->>'addressee', w->>'body', w->>'bodyName', (w->>'officialOrder')::int, w->>'by')
  returning campaign_no into opened;
  return jsonb_build_object('campaignNo', opened);
end $$;

-- Where it is another division's contract every campaign that is not confirmed may grow by it: all of them move.
create function emergency_inspection.register_outside(w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare key uuid := gen_random_uuid();
begin
  insert into emergency_inspection.outside_contract(contract_key, title, division, contractor, starts_on, ends_on,
    subvendors, registered_by)
  values (key, w->>'title', w->>'division', w->>'contractor', (w->>'startsOn')::date, (w->>'endsOn')::date,
    (w->>'subvendors')::boolean, w->>'by');
  update emergency_inspection.campaign set revision = revision + 1;
  return jsonb_build_object('contractKey', key);
end $$;

create function emergency_inspection.confirm_row(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform from emergency_inspection.campaign c
  where c.campaign_no = (w->>'campaignNo')::bigint and c.revision = (w->>'revision')::int for update;
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
  insert into emergency_inspection.row_confirmation(campaign_no, revision, report_row, contracts, confirmed_by)
  values ((w->>'campaignNo')::bigint, (w->>'revision')::int, w->'row', (w->>'contracts')::int, w->>'by');
end $$;

create function emergency_inspection.record_issued(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform papers.take_number('emergency-inspection', access.today()::text, (w->>'serial')::int);
  insert into emergency_inspection.issued(issued_id, campaign_no, number, form, sha256, issued_by)
  values ((w->>'issuedId')::uuid, (w->>'campaignNo')::bigint, w->>'number', w->>'form', w->>'sha256', w->>'by');
end $$;

create function emergency_inspection.write(op text, w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare campaign bigint := (w->>'campaignNo')::bigint;
begin
  case op
  when 'open-inspection' then return emergency_inspection.open_campaign(w);
  when 'register-outside-contract' then return emergency_inspection.register_outside(w);
  when 'rule-on-contract' then
    perform emergency_inspection.move(w);
    insert into emergency_inspection.ruling(campaign_no, contract_key, in_scope, subvendors, reason, ruled_by)
    values (campaign, (w->>'contractKey')::uuid, (w->>'inScope')::boolean, (w->>'subvendors')::boolean, w->>'reason',
      w->>'by');
  when 'answer-inspection' then
    perform emergency_inspection.move(w);
    insert into emergency_inspection.answer(campaign_no, contract_key, cell, answer, evidence, answered_by)
    values (campaign, (w->>'contractKey')::uuid, w->>'cell', (w->>'answer')::int, w->>'evidence', w->>'by');
  when 'name-served-worker' then
    perform emergency_inspection.move(w);
    insert into emergency_inspection.served_worker(worker_key, contract_key, tier, name, employer, served_from,
      served_until, named_by)
    values (gen_random_uuid(), (w->>'contractKey')::uuid, w->>'tier', w->>'name', w->>'employer',
      (w->>'servedFrom')::date, (w->>'servedUntil')::date, w->>'by');
  when 'record-worker-reply' then
    perform emergency_inspection.move(w);
    insert into emergency_inspection.confirmation(campaign_no, worker_key, asked_on, asked_by, means, answered_on,
      replies, evidence, recorded_by)
    values (campaign, (w->>'workerKey')::uuid, (w->>'askedOn')::date, w->>'askedBy', w->>'means',
      (w->>'answeredOn')::date, nullif(w->'replies', 'null'), w->>'evidence', w->>'by');
  when 'write-improvement' then
    perform emergency_inspection.move(w);
    insert into emergency_inspection.improvement(campaign_no, cell_group, content, timing, annex, written_by)
    values (campaign, w->>'group', w->>'content', w->>'timing', (w->>'annex')::boolean, w->>'by');
  when 'confirm-inspection' then perform emergency_inspection.confirm_row(w);
  when 'set-official-order' then
    insert into emergency_inspection.body_list(campaign_no, bodies, set_by) values (campaign, w->'bodies', w->>'by');
  when 'take-in-inspection' then
    insert into emergency_inspection.collected(campaign_no, code, file_name, sha256, report_row, faults, taken_by)
    values (campaign, w->>'code', w->>'fileName', w->>'sha256', nullif(w->'row', 'null'), w->'faults', w->>'by');
  when 'inspection-report', 'inspection-file' then perform emergency_inspection.record_issued(w);
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

revoke execute on all functions in schema emergency_inspection from public;
grant usage on schema emergency_inspection to daicho_app, daicho_auditor;
grant select on all tables in schema emergency_inspection to daicho_app, daicho_auditor;
grant execute on function emergency_inspection.inspection(bigint, uuid) to daicho_app;
