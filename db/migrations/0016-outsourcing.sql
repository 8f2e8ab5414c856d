-- Work given to a contractor: the matter before its vendor, survey and measures, contract and clauses, explanation,
-- managers, named workers with pledge and training, places, terminals, posts, subcontracts, closing. 告示第15号 第10

set local check_function_bodies = off;  -- functions speak of areas that later files create
create schema outsourcing;

-- 委託の案件: what is to be given out, why, and how it is protected; there before anybody is chosen. 第10-1(3)
create table outsourcing.matter (
  matter_id uuid primary key,
  title text not null check (title <> ''),
  division text not null check (division <> ''),
  content text not null check (content <> ''),
  reason text not null check (reason <> ''),
  protection text not null check (protection <> ''),
  -- Whose items of information, as the council is told.
  handled text not null check (handled <> ''),
  -- True where personal information is handled by computer: what the emergency inspection counts.
  electronic_personal boolean not null,
  starts_on date not null,
  ends_on date,
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp(),
  withdrawn_on date,
  constraint "matter-term" check (ends_on is null or ends_on >= starts_on)
);

create table outsourcing.contractor (
  contractor_id text primary key check (contractor_id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  name text not null check (name <> ''),
  address text not null check (address <> ''),
  representative text not null check (representative <> ''),
  contact text not null default '',
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp()
);

-- 経営の健全性・能力の調査. 第10-1(1)
create table outsourcing.survey (
  survey_no bigint generated always as identity primary key,
  matter_id uuid not null references outsourcing.matter,
  contractor_id text not null references outsourcing.contractor,
  surveyed_on date not null,
  -- { soundness, stability, size, area, ability, structure, protection, compensation, trust }: { score 1–5, note }.
  answers jsonb not null,
  -- { name, number, expiresOn } or null: considered, never required. 第10-1(1)ウ
  certification jsonb,
  suitable boolean not null,
  surveyed_by text not null,
  at timestamptz not null default clock_timestamp()
);
create index survey_of on outsourcing.survey (matter_id, contractor_id);

-- 講ずべき措置: what the vendor says it will do, and that the municipality has confirmed it. 第10-1(2)
create table outsourcing.measures (
  measures_no bigint generated always as identity primary key,
  matter_id uuid not null references outsourcing.matter,
  contractor_id text not null references outsourcing.contractor,
  submitted_on date not null,
  -- [{ clause, measure }]
  listed jsonb not null,
  document text not null,
  confirmed_on date,
  confirmed_by text,
  registered_by text not null,
  at timestamptz not null default clock_timestamp(),
  check ((confirmed_on is null) = (confirmed_by is null)),
  constraint "measures-order" check (confirmed_on is null or confirmed_on >= submitted_on)
);
create index measures_of on outsourcing.measures (matter_id, contractor_id);

-- 契約: one row for every version of it; the newest counts. Vouched for by the log.
create table outsourcing.contract (
  contract_id uuid not null,
  version int not null check (version > 0),
  matter_id uuid not null references outsourcing.matter,
  contractor_id text not null references outsourcing.contractor,
  kind text not null check (kind in ('single', 'shared', 'designated-manager')),
  number text not null check (number <> ''),
  title text not null check (title <> ''),
  division text not null check (division <> ''),
  signed_on date not null,
  starts_on date not null,
  ends_on date not null,
  -- True where its workers work at this system's own terminals, so that it is their lock.
  gated boolean not null,
  -- Seats at once; 0 where nobody of the contractor sits in the office.
  seats int not null check (seats between 0 and 200),
  -- Items of the record that it may handle: keys of src/outsourcing/contract-items.ts.
  items text[] not null,
  -- What is agreed beforehand on publishing an incident; empty where nothing is. 第10-3(12)
  publication text not null,
  -- { rhythm: 'daily' | 'weekly' | 'monthly', items: [..], dueDays } 第10-3(7)
  reporting jsonb not null,
  approval_id uuid not null references assurance.approval,
  survey_no bigint not null references outsourcing.survey,
  measures_no bigint not null references outsourcing.measures,
  by text not null,
  at text not null check (at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'),
  entry_id uuid not null,
  salt bytea not null check (octet_length(salt) = 16),
  primary key (contract_id, version),
  constraint "contract-term" check (ends_on >= starts_on),
  constraint "contract-signed" check (signed_on <= starts_on)
);
create index contract_entry on outsourcing.contract (entry_id);

-- One row a contract: its newest version, and a revision that moves with everything the gate rests on.
create table outsourcing.contract_state (
  contract_id uuid primary key,
  version int not null,
  revision int not null default 1,
  closed_on date,
  closed_by text,
  foreign key (contract_id, version) references outsourcing.contract (contract_id, version),
  check ((closed_on is null) = (closed_by is null))
) with (fillfactor = 70);

-- The clause catalogue against this contract: present with its number, or absent with the reason and a day.
create table outsourcing.contract_clause (
  contract_id uuid not null references outsourcing.contract_state,
  -- Id in src/law/contract-clauses.ts: '10-3(5)イ', 'notice-7', 'ward-6'.
  clause text not null,
  recorded_no int not null,
  place text,
  reason text,
  due_on date,
  recorded_by text not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (contract_id, clause, recorded_no),
  constraint "clause-answer" check ((place is null) = (reason is not null and due_on is not null)),
  check (reason is null or reason <> '')
);

-- 管理責任者 at the post and セキュリティ責任者 of the contractor: two people. 第10-3(1), 特記事項
create table outsourcing.contractor_officer (
  officer_no bigint generated always as identity primary key,
  contract_id uuid not null references outsourcing.contract_state,
  role text not null check (role in ('on-site-manager', 'security-officer')),
  name text not null check (name <> ''),
  -- The account of the vendor's own small portal, where there is one.
  operator_id text references access.operator,
  valid_from date not null,
  valid_until date,
  notice text not null,
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp(),
  constraint "officer-term" check (valid_until is null or valid_until >= valid_from)
);
create index contractor_officer_of on outsourcing.contractor_officer (contract_id);

-- 再委託: six facts, auxiliary work only; a parent where it is one of a subcontractor (再々委託). 第10-3(6)
create table outsourcing.subcontract (
  subcontract_id uuid primary key,
  contract_id uuid not null references outsourcing.contract_state,
  parent_id uuid references outsourcing.subcontract,
  contractor_id text not null references outsourcing.contractor,
  -- { content, reason, handled, measures, supervision } in words; the name is the contractor's.
  facts jsonb not null,
  auxiliary boolean not null,
  handles_personal boolean not null,
  -- Only of a subcontractor's subcontract: why there is no other means.
  no_other_means text,
  -- Clause of the subcontract that lets the municipality audit directly, and the one on supervision.
  audit_clause text not null,
  supervision_clause text not null,
  starts_on date not null,
  ends_on date not null,
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp(),
  ended_on date,
  ended_by text,
  constraint "subcontract-term" check (ends_on >= starts_on),
  constraint "no-other-means" check ((parent_id is null) = (no_other_means is null)),
  check ((ended_on is null) = (ended_by is null))
);
create index subcontract_of on outsourcing.subcontract (contract_id);

-- 遵守事項の説明, to the contractor and to everyone further down. 第10-2
create table outsourcing.explanation (
  explanation_no bigint generated always as identity primary key,
  contract_id uuid not null references outsourcing.contract_state,
  subcontract_id uuid references outsourcing.subcontract,
  explained_on date not null,
  explained_to text not null check (explained_to <> ''),
  document text not null check (document <> ''),
  valid_from date not null,
  valid_until date not null,
  explained_by text not null,
  at timestamptz not null default clock_timestamp(),
  constraint "explanation-term" check (valid_until >= valid_from and explained_on <= valid_until)
);
create index explanation_of on outsourcing.explanation (contract_id);

-- 従事者: named, with the period and the kind of employment; one account is one worker. 第10-3(4)
create table outsourcing.worker (
  worker_id uuid primary key,
  contract_id uuid not null references outsourcing.contract_state,
  subcontract_id uuid references outsourcing.subcontract,
  name text not null check (name <> ''),
  employment text not null check (employment in ('employee', 'dispatched', 'part-time', 'other')),
  operator_id text references access.operator,
  -- Posts at which the worker may sit.
  post_nos int[] not null,
  works_from date not null,
  works_until date not null,
  notice text not null,
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp(),
  ended_on date,
  ended_by text,
  constraint "worker-term" check (works_until >= works_from),
  check ((ended_on is null) = (ended_by is null))
);
create index worker_contract on outsourcing.worker (contract_id);
-- A worker goes on under next year's contract with the same account: one standing row an account and a day is the
-- gate's to see, one account in two contracts at a time is not written (outsourcing.name_worker).
create index worker_operator on outsourcing.worker (operator_id);

-- 誓約書 of one worker, whatever the employment. It can be signed for a term that has yet to begin. 第10-3(8)
create table outsourcing.pledge (
  pledge_no bigint generated always as identity primary key,
  worker_id uuid not null references outsourcing.worker,
  signed_on date not null,
  valid_from date not null,
  valid_until date not null,
  document text not null check (document <> ''),
  registered_by text not null,
  at timestamptz not null default clock_timestamp(),
  withdrawn_on date,
  constraint "pledge-term" check (valid_until >= valid_from and signed_on <= valid_until)
);
create index pledge_worker on outsourcing.pledge (worker_id);

-- 教育・研修 of one worker. 第10-3(9)
create table outsourcing.training (
  training_no bigint generated always as identity primary key,
  worker_id uuid not null references outsourcing.worker,
  held_on date not null,
  title text not null check (title <> ''),
  valid_from date not null,
  valid_until date not null,
  document text not null check (document <> ''),
  registered_by text not null,
  at timestamptz not null default clock_timestamp(),
  constraint "training-term" check (valid_until >= valid_from and held_on <= valid_until)
);
create index training_worker on outsourcing.training (worker_id);

-- 指定場所, apart from staff's. 第10-3(3)
create table outsourcing.place (
  place_id uuid primary key,
  contract_id uuid not null references outsourcing.contract_state,
  name text not null check (name <> ''),
  -- How it is set apart from the staff's own equipment.
  separation text not null check (separation <> ''),
  valid_from date not null,
  valid_until date not null,
  registered_by text not null,
  at timestamptz not null default clock_timestamp(),
  ended_on date,
  constraint "place-term" check (valid_until >= valid_from)
);
create index place_contract on outsourcing.place (contract_id);

-- ポスト: a seat of the contract at one place, with the functions worked there.
create table outsourcing.post (
  contract_id uuid not null references outsourcing.contract_state,
  post_no int not null check (post_no > 0),
  title text not null check (title <> ''),
  place_id uuid not null references outsourcing.place,
  functions text[] not null check (cardinality(functions) > 0
    and functions <@ array['event-entry', 'copies', 'seal-registration']),
  registered_by text not null,
  at timestamptz not null default clock_timestamp(),
  ended_on date,
  primary key (contract_id, post_no)
);

-- The terminal that stands at a post; no other is worked at, and it serves nobody of the staff.
create table outsourcing.post_terminal (
  contract_id uuid not null,
  post_no int not null,
  terminal_id text not null references access.terminal,
  placed_on date not null,
  placed_by text not null,
  removed_on date,
  removed_by text,
  foreign key (contract_id, post_no) references outsourcing.post,
  check ((removed_on is null) = (removed_by is null))
);
create unique index "terminal-at-a-post" on outsourcing.post_terminal (terminal_id) where removed_on is null;
create index post_terminal_of on outsourcing.post_terminal (contract_id, post_no);

-- Everything the gate rests on has moved: every permit read before is void, at the next write too.
create function outsourcing.moved(of_contract uuid) returns void
language sql set search_path = pg_catalog as $$
  update outsourcing.contract_state set revision = revision + 1 where contract_id = of_contract
$$;

create function outsourcing.look_up(what text, wanted jsonb) returns jsonb
language plpgsql stable set search_path = pg_catalog as $$
begin
  if outsourcing.is_report_question(what) then return outsourcing.report_look_up(what, wanted); end if;
  case what
  when 'assigned' then return outsourcing.assigned(wanted);
  else raise exception 'unknown look-up %', what;
  end case;
end $$;

create function outsourcing.write(op text, w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  if outsourcing.is_report_op(op) then return outsourcing.report_write(op, w); end if;
  case op
  when 'hand-to-post' then perform outsourcing.hand_to_post(w);
  when 'take-back' then perform outsourcing.take_back(w);
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

revoke execute on all functions in schema outsourcing from public;
grant usage on schema outsourcing to daicho_app, daicho_auditor;
grant select on all tables in schema outsourcing to daicho_app, daicho_auditor;
