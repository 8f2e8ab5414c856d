-- The gate: what a contractor's worker rests on, told with every question and held at every write. 告示第15号 第10-3

set local check_function_bodies = off;  -- functions speak of areas that later files create

-- A session of a contractor's is one of a contract, at a post, and of the key that the terminal's browser holds.
alter table access.session
  add column contract_id uuid references outsourcing.contract_state,
  add column post_no int,
  add column proof_key bytea check (octet_length(proof_key) between 60 and 200),
  drop constraint session_end_reason_check,
  add constraint session_end_reason_check check (end_reason in ('sign-out', 'failures', 'ended', 'retired',
    'terminal-retired', 'password-set', 'engagement-ended', 'signed-in-again')),
  add foreign key (contract_id, post_no) references outsourcing.post (contract_id, post_no);
-- One seat a post: the fourth of three has none.
create unique index "seat-taken" on access.session (contract_id, post_no)
  where ended_at is null and post_no is not null;
create index session_contract on access.session (contract_id) where ended_at is null;
grant select (contract_id, post_no) on access.session to daicho_app, daicho_auditor;

-- The public half of the key that a terminal's browser made and cannot give away (P-256, SubjectPublicKeyInfo).
create table access.terminal_key (
  terminal_id text primary key references access.terminal,
  public_key bytea not null check (octet_length(public_key) between 60 and 200),
  enrolled_at timestamptz not null default clock_timestamp()
);
grant select (terminal_id, enrolled_at) on access.terminal_key to daicho_app, daicho_auditor;

-- A case handed by staff to a post, with the persons and households it concerns: nothing else is opened there.
create table outsourcing.assignment (
  assignment_no bigint generated always as identity primary key,
  case_id uuid not null references filing.filing_case,
  contract_id uuid not null,
  post_no int not null,
  persons bigint[] not null,
  households bigint[] not null,
  handed_by text not null,
  handed_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  ended_by text,
  end_reason text check (end_reason in ('reviewed', 'taken-back', 'closed')),
  foreign key (contract_id, post_no) references outsourcing.post,
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
create unique index "case-at-a-post" on outsourcing.assignment (case_id) where ended_at is null;
create index assignment_open on outsourcing.assignment (contract_id, post_no) where ended_at is null;
grant select on outsourcing.assignment to daicho_app, daicho_auditor;

create function outsourcing.term(valid_from date, valid_until date) returns jsonb
language sql immutable set search_path = pg_catalog as $$
  select jsonb_build_object('from', valid_from, 'until', valid_until)
$$;

create function outsourcing.explained(of_contract uuid, of_subcontract uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(outsourcing.term(x.valid_from, x.valid_until)), '[]') from outsourcing.explanation x
  where x.contract_id = of_contract and x.subcontract_id is not distinct from of_subcontract
$$;

create function outsourcing.officers_of(of_contract uuid, wanted text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(outsourcing.term(f.valid_from, f.valid_until)), '[]') from outsourcing.contractor_officer f
  where f.contract_id = of_contract and f.role = wanted
$$;

-- The subcontracts between a worker and the contract, the worker's own first.
create function outsourcing.chain_of(of_contract uuid, of_subcontract uuid, day date) returns jsonb
language sql stable set search_path = pg_catalog as $$
  with recursive up as (
    select s.*, 1 as tier from outsourcing.subcontract s where s.subcontract_id = of_subcontract
    union all select p.*, up.tier + 1 from up join outsourcing.subcontract p on p.subcontract_id = up.parent_id)
  select coalesce(jsonb_agg(jsonb_build_object(
    'subcontractId', up.subcontract_id, 'term', outsourcing.term(up.starts_on, up.ends_on), 'endedOn', up.ended_on,
    'approvedBy', (select coalesce(jsonb_agg(distinct a.post), '[]')
      from assurance.approvals_on('subcontract', up.subcontract_id::text, day) a),
    'explained', outsourcing.explained(of_contract, up.subcontract_id)) order by up.tier), '[]')
  from up
$$;

-- Who somebody is to which contract: a named worker before an officer of the contractor, who holds today before who
-- does not.
create function outsourcing.role_of(of_operator text, day date)
returns table (contract_id uuid, role text, worker_id uuid)
language sql stable set search_path = pg_catalog as $$
  (select w.contract_id, 'worker', w.worker_id from outsourcing.worker w where w.operator_id = of_operator
   order by (day between w.works_from and w.works_until and w.ended_on is null) desc, w.works_from desc limit 1)
  union all
  (select f.contract_id, f.role, null from outsourcing.contractor_officer f
   where f.operator_id = of_operator and not exists (select from outsourcing.worker w where w.operator_id = of_operator)
   order by (day >= f.valid_from and (f.valid_until is null or f.valid_until >= day)) desc, f.valid_from desc limit 1)
$$;
create index contractor_officer_operator on outsourcing.contractor_officer (operator_id);

-- The Engagement of src/frame/engagement.ts: every fact the gate asks about; null where no contract names the person.
-- What stands at the terminal is told whoever sits there.
create function outsourcing.engagement(of_operator text, at_terminal text, day date) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'contractId', c.contract_id, 'number', c.number, 'title', c.title, 'role', r.role, 'revision', t.revision,
    'contractor', (select v.name from outsourcing.contractor v where v.contractor_id = c.contractor_id),
    'contract', outsourcing.term(c.starts_on, c.ends_on), 'closedOn', t.closed_on, 'items', to_jsonb(c.items),
    'approved', exists (select from assurance.approvals_on('outsourcing', c.matter_id::text, day)),
    'explained', outsourcing.explained(c.contract_id, null),
    'onSiteManagers', outsourcing.officers_of(c.contract_id, 'on-site-manager'),
    'securityOfficers', outsourcing.officers_of(c.contract_id, 'security-officer'),
    'own', (select coalesce(jsonb_agg(outsourcing.term(f.valid_from, f.valid_until)), '[]')
      from outsourcing.contractor_officer f where f.contract_id = c.contract_id and f.operator_id = of_operator),
    'worker', (select jsonb_build_object('workerId', w.worker_id, 'term', outsourcing.term(w.works_from, w.works_until),
        'endedOn', w.ended_on, 'postNos', to_jsonb(w.post_nos))
      from outsourcing.worker w where w.worker_id = r.worker_id),
    'pledges', (select coalesce(jsonb_agg(outsourcing.term(p.valid_from, p.valid_until)), '[]')
      from outsourcing.pledge p where p.worker_id = r.worker_id and (p.withdrawn_on is null or p.withdrawn_on > day)),
    'trainings', (select coalesce(jsonb_agg(outsourcing.term(g.valid_from, g.valid_until)), '[]')
      from outsourcing.training g where g.worker_id = r.worker_id),
    'chain', outsourcing.chain_of(c.contract_id,
      (select w.subcontract_id from outsourcing.worker w where w.worker_id = r.worker_id), day),
    'post', (select jsonb_build_object('postNo', p.post_no, 'title', p.title, 'functions', to_jsonb(p.functions),
        'endedOn', p.ended_on, 'place', outsourcing.term(a.valid_from, a.valid_until), 'placeEndedOn', a.ended_on)
      from outsourcing.post_terminal m
      join outsourcing.post p using (contract_id, post_no) join outsourcing.place a using (place_id)
      where m.contract_id = c.contract_id and m.terminal_id = at_terminal and m.removed_on is null),
    'work', (select coalesce(jsonb_agg(jsonb_build_object('caseId', x.case_id, 'persons', to_jsonb(x.persons),
        'households', to_jsonb(x.households))), '[]')
      from outsourcing.post_terminal m join outsourcing.assignment x using (contract_id, post_no)
      where m.contract_id = c.contract_id and m.terminal_id = at_terminal and m.removed_on is null
        and x.ended_at is null))
  from outsourcing.role_of(of_operator, day) r
  join outsourcing.contract_state t using (contract_id)
  join outsourcing.contract c on c.contract_id = t.contract_id and c.version = t.version
$$;

-- Ends every open session of a contract: of everybody, or of one account.
create function outsourcing.end_sessions(of_contract uuid, of_operator text default null) returns void
language sql set search_path = pg_catalog as $$
  update access.session set ended_at = clock_timestamp(), end_reason = 'engagement-ended'
  where contract_id = of_contract and ended_at is null and (of_operator is null or operator_id = of_operator)
$$;

-- What the gate denies ends the session in which it was tried.
create function access.deny_session(of_session uuid, canonical bytea) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update access.session set ended_at = clock_timestamp(), end_reason = 'engagement-ended'
  where session_id = of_session and ended_at is null;
  perform oplog.note(canonical);
end $$;

-- Takes the seat of a post for one worker: the one they left is given up, and so is one that has run out.
create function access.take_seat(of_operator text, of_contract uuid, of_post int) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  update access.session x set ended_at = clock_timestamp(), end_reason = 'signed-in-again'
  from access.seat s
  where s.session_id = x.session_id and x.ended_at is null and x.contract_id = of_contract
    and (x.operator_id = of_operator or (x.post_no = of_post and s.state in ('ended', 'expired')));
end $$;

-- What a contractor's permit rests on must still be so when it is written: the contract's revision unmoved and held
-- until the end of the transaction, the day the same, the case one that lies at the post. DA002: ask and decide again.
create function access.assert_engaged(permit jsonb, entry jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare x access.session;
begin
  select s.* into x from access.session s where s.session_id = (permit->>'sessionId')::uuid;
  perform from outsourcing.contract_state t
  where t.contract_id = x.contract_id and t.revision = (permit->>'contractRevision')::int
    and access.today() = (permit->>'day')::date
  for share;
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
  if entry->>'contract' is distinct from x.contract_id::text then
    raise exception 'the entry names no contract' using errcode = 'check_violation';
  end if;
  if x.post_no is not null and not exists (select from outsourcing.assignment a
    where a.case_id = (entry->>'caseId')::uuid and a.contract_id = x.contract_id and a.post_no = x.post_no
      and a.ended_at is null) then
    raise exception 'stale' using errcode = 'DA002';
  end if;
end $$;

-- A case and the post it may be handed to, for `hand-to-post` and `take-back`.
create function outsourcing.assigned(w jsonb) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'case', (select jsonb_build_object('kind', c.kind, 'state', c.state,
        'receivedByStaff', exists (select from access.operator o
          where o.operator_id = c.received_by and o.kind = 'staff'),
        'at', (select jsonb_build_object('contractId', a.contract_id, 'postNo', a.post_no)
          from outsourcing.assignment a where a.case_id = c.case_id and a.ended_at is null))
      from filing.filing_case c where c.case_id = (w->>'caseId')::uuid),
    'post', (select jsonb_build_object('functions', to_jsonb(p.functions), 'endedOn', p.ended_on,
        'contract', outsourcing.term(c.starts_on, c.ends_on), 'closedOn', t.closed_on)
      from outsourcing.post p join outsourcing.contract_state t using (contract_id)
      join outsourcing.contract c on c.contract_id = t.contract_id and c.version = t.version
      where p.contract_id = (w->>'contractId')::uuid and p.post_no = (w->>'postNo')::int))
$$;

create function outsourcing.hand_to_post(w jsonb) returns void
language sql set search_path = pg_catalog as $$
  insert into outsourcing.assignment(case_id, contract_id, post_no, persons, households, handed_by)
  values ((w->>'caseId')::uuid, (w->>'contractId')::uuid, (w->>'postNo')::int,
    desk.texts(w->'persons')::bigint[], desk.texts(w->'households')::bigint[], w->>'by')
$$;

-- Ends what lies at a post, if it does; whoever has the case open there has it no more.
create function outsourcing.end_assignment(of_case uuid, ended_by text, why text) returns boolean
language plpgsql set search_path = pg_catalog as $$
begin
  update outsourcing.assignment a set ended_at = clock_timestamp(), ended_by = end_assignment.ended_by, end_reason = why
  where a.case_id = of_case and a.ended_at is null;
  return found;
end $$;

create function outsourcing.take_back(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  if not outsourcing.end_assignment((w->>'caseId')::uuid, w->>'by', 'taken-back') then
    raise exception 'stale' using errcode = 'DA002';
  end if;
  -- What has been entered stays claimed; only the worker who has the case open lets go of it.
  update filing.filing_case c set holder = null, holder_name = null, holder_place = null, held_until = null
  where c.case_id = (w->>'caseId')::uuid
    and c.holder in (select o.operator_id from access.operator o where o.kind = 'contractor');
end $$;

revoke execute on function outsourcing.assigned(jsonb), outsourcing.hand_to_post(jsonb),
  outsourcing.end_assignment(uuid, text, text), outsourcing.take_back(jsonb) from public;
revoke execute on function outsourcing.term(date, date), outsourcing.explained(uuid, uuid),
  outsourcing.officers_of(uuid, text), outsourcing.chain_of(uuid, uuid, date), outsourcing.role_of(text, date),
  outsourcing.engagement(text, text, date), outsourcing.end_sessions(uuid, text), access.deny_session(uuid, bytea),
  access.take_seat(text, uuid, int), access.assert_engaged(jsonb, jsonb) from public;
grant execute on function access.deny_session(uuid, bytea) to daicho_app;
