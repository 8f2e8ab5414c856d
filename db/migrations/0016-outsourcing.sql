-- Work given to a contractor: the matter before its vendor, survey and measures, contract and clauses, explanation,
-- managers, named workers with pledge and training, places, terminals, posts, subcontracts, closing. 告示第15号 第10
-- Nothing is deleted. `ended_on` is the first day on which a thing no longer stands; `valid_until`, `works_until` and
-- `ends_on` are the last on which it does.

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
  withdrawn_by text,
  withdrawn_reason text,
  constraint "matter-term" check (ends_on is null or ends_on >= starts_on),
  check ((withdrawn_on is null) = (withdrawn_by is null) and (withdrawn_on is null) = (withdrawn_reason is null))
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
  -- Why there is this version: the first one, a change, a renewal of the term, or special terms.
  change text not null check (change in ('new', 'change', 'renewal', 'special-terms')),
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
  constraint "contract-signed" check (version > 1 or signed_on <= starts_on),
  constraint "contract-seats" check ((seats > 0) = gated),
  check ((version = 1) = (change = 'new'))
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
  ended_on date,
  ended_by text,
  check ((ended_on is null) = (ended_by is null)),
  -- Whoever ends on the first day held it on none.
  constraint "officer-term" check (valid_until is null or valid_until >= valid_from - 1)
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
  auxiliary boolean not null constraint "subcontract-auxiliary" check (auxiliary),
  handles_personal boolean not null,
  -- Only of a subcontractor's subcontract: why there is no other means.
  no_other_means text,
  -- Clause of the subcontract that lets the municipality audit directly, and the one on supervision.
  audit_clause text not null check (audit_clause <> ''),
  supervision_clause text not null check (supervision_clause <> ''),
  starts_on date not null,
  ends_on date not null,
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp(),
  ended_on date,
  ended_by text,
  constraint "subcontract-term" check (ends_on >= starts_on),
  constraint "no-other-means" check ((parent_id is null) = (no_other_means is null)),
  constraint "subcontract-facts" check (
    facts->>'content' ~ '\S' and facts->>'reason' ~ '\S' and facts->>'handled' ~ '\S'
    and facts->>'measures' ~ '\S' and facts->>'supervision' ~ '\S'),
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
  constraint "explanation-term" check (valid_until >= valid_from and explained_on <= valid_from)
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
  withdrawn_by text,
  check ((withdrawn_on is null) = (withdrawn_by is null)),
  constraint "pledge-term" check (valid_until >= valid_from and signed_on <= valid_from)
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
  constraint "training-term" check (valid_until >= valid_from and held_on <= valid_from)
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
  ended_by text,
  check ((ended_on is null) = (ended_by is null)),
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
  ended_by text,
  check ((ended_on is null) = (ended_by is null)),
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

-- The sessions of these people end at once, whatever they are doing.
create function outsourcing.end_sessions(of_operators text[]) returns void
language sql set search_path = pg_catalog as $$
  select access.end_sessions(o, 'engagement-ended') from unnest(of_operators) o where o is not null
$$;

-- Of the workers, or of those among them who are named.
create function outsourcing.end_workers_sessions(of_contract uuid, of_workers uuid[] default null) returns void
language sql set search_path = pg_catalog as $$
  select outsourcing.end_sessions(array(select w.operator_id from outsourcing.worker w
    where w.contract_id = of_contract and (of_workers is null or w.worker_id = any (of_workers))))
$$;

create function outsourcing.end_terminals_sessions(of_terminals text[]) returns void
language sql set search_path = pg_catalog as $$
  select outsourcing.end_sessions(array(select s.operator_id from access.session s
    join access.operator o using (operator_id)
    where s.terminal_id = any (of_terminals) and s.ended_at is null and o.kind = 'contractor'))
$$;

-- True where the council agreed and both posts approved, before that day and still on it. 第10-3(6)
create function outsourcing.is_approved(of_subcontract uuid, day date) returns boolean
language sql stable set search_path = pg_catalog as $$
  select count(distinct a.post) = 2
  from assurance.approvals_on('subcontract', of_subcontract::text, day) a
  join assurance.deliberation d on d.deliberation_no = a.deliberation_no and d.said <> 'not-agreed'
    and d.held_on <= a.decided_on
  where a.post in ('chief-security-officer', 'mayor')
$$;

-- A subcontract holds on a day: approved, within its term, not ended; and so does everyone above it.
create function outsourcing.stands(of_subcontract uuid, day date) returns boolean
language sql stable set search_path = pg_catalog as $$
  with recursive chain as (
    select s.* from outsourcing.subcontract s where s.subcontract_id = of_subcontract
    union all select p.* from outsourcing.subcontract p join chain c on p.subcontract_id = c.parent_id)
  select coalesce(bool_and(day between c.starts_on and c.ends_on and (c.ended_on is null or c.ended_on > day)
    and outsourcing.is_approved(c.subcontract_id, day)), false) from chain c
$$;

-- Newest answer of every clause.
create function outsourcing.clauses_of(of_contract uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('clause', c.clause, 'place', c.place, 'reason', c.reason,
    'dueOn', c.due_on) order by c.clause), '[]')
  from (select distinct on (clause) * from outsourcing.contract_clause where contract_id = of_contract
    order by clause, recorded_no desc) c
$$;

-- True where the contract bars subcontracting of personal information outright, whoever approves. 特記事項 6
create function outsourcing.bars_subcontract(of_contract uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (select from jsonb_array_elements(outsourcing.clauses_of(of_contract)) c
    where c->>'clause' = 'ward-6' and c->>'place' is not null)
$$;

create function outsourcing.workers_of(of_contract uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'workerId', w.worker_id, 'subcontractId', w.subcontract_id, 'name', w.name, 'employment', w.employment,
    'operatorId', w.operator_id, 'postNos', w.post_nos, 'worksFrom', w.works_from, 'worksUntil', w.works_until,
    'notice', w.notice, 'endedOn', w.ended_on,
    'pledges', (select coalesce(jsonb_agg(jsonb_build_object('pledgeNo', p.pledge_no, 'signedOn', p.signed_on,
        'validFrom', p.valid_from, 'validUntil', p.valid_until, 'document', p.document,
        'withdrawnOn', p.withdrawn_on) order by p.pledge_no), '[]')
      from outsourcing.pledge p where p.worker_id = w.worker_id),
    'trainings', (select coalesce(jsonb_agg(jsonb_build_object('trainingNo', t.training_no, 'heldOn', t.held_on,
        'title', t.title, 'validFrom', t.valid_from, 'validUntil', t.valid_until, 'document', t.document)
        order by t.training_no), '[]')
      from outsourcing.training t where t.worker_id = w.worker_id))
    order by w.works_from, w.worker_id), '[]')
  from outsourcing.worker w where w.contract_id = of_contract
$$;

create function outsourcing.officers_of(of_contract uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('officerNo', o.officer_no, 'role', o.role, 'name', o.name,
    'operatorId', o.operator_id, 'validFrom', o.valid_from, 'validUntil', o.valid_until, 'notice', o.notice,
    'endedOn', o.ended_on) order by o.officer_no), '[]')
  from outsourcing.contractor_officer o where o.contract_id = of_contract
$$;

create function outsourcing.explanations_of(of_contract uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('explanationNo', e.explanation_no, 'subcontractId', e.subcontract_id,
    'explainedOn', e.explained_on, 'explainedTo', e.explained_to, 'document', e.document,
    'validFrom', e.valid_from, 'validUntil', e.valid_until) order by e.explanation_no), '[]')
  from outsourcing.explanation e where e.contract_id = of_contract
$$;

create function outsourcing.places_of(of_contract uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('placeId', l.place_id, 'name', l.name, 'separation', l.separation,
    'validFrom', l.valid_from, 'validUntil', l.valid_until, 'endedOn', l.ended_on) order by l.valid_from, l.name), '[]')
  from outsourcing.place l where l.contract_id = of_contract
$$;

-- Terminals: those that stand there now.
create function outsourcing.posts_of(of_contract uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('postNo', p.post_no, 'title', p.title, 'placeId', p.place_id,
    'functions', p.functions, 'endedOn', p.ended_on,
    'terminals', (select coalesce(jsonb_agg(t.terminal_id order by t.terminal_id), '[]')
      from outsourcing.post_terminal t
      where (t.contract_id, t.post_no) = (p.contract_id, p.post_no) and t.removed_on is null))
    order by p.post_no), '[]')
  from outsourcing.post p where p.contract_id = of_contract
$$;

create function outsourcing.subcontracts_of(of_contract uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('subcontractId', s.subcontract_id, 'parentId', s.parent_id,
    'contractorId', s.contractor_id, 'contractorName', k.name, 'facts', s.facts, 'auxiliary', s.auxiliary,
    'handlesPersonal', s.handles_personal, 'noOtherMeans', s.no_other_means, 'auditClause', s.audit_clause,
    'supervisionClause', s.supervision_clause, 'startsOn', s.starts_on, 'endsOn', s.ends_on, 'endedOn', s.ended_on,
    'approved', outsourcing.is_approved(s.subcontract_id, access.today()),
    'stands', outsourcing.stands(s.subcontract_id, access.today())) order by s.registered_at, s.subcontract_id), '[]')
  from outsourcing.subcontract s join outsourcing.contractor k using (contractor_id)
  where s.contract_id = of_contract
$$;

-- The newest version of a contract with everything that hangs on it, as src/outsourcing/known.ts knows it.
create function outsourcing.contract_found(of_contract uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'contractId', c.contract_id, 'version', c.version, 'revision', s.revision, 'closedOn', s.closed_on,
    'matterId', c.matter_id, 'contractorId', c.contractor_id, 'contractorName', k.name, 'change', c.change,
    'kind', c.kind, 'number', c.number, 'title', c.title, 'division', c.division, 'signedOn', c.signed_on,
    'startsOn', c.starts_on, 'endsOn', c.ends_on, 'gated', c.gated, 'seats', c.seats, 'items', c.items,
    'publication', c.publication, 'reporting', c.reporting,
    'clauses', outsourcing.clauses_of(c.contract_id), 'explanations', outsourcing.explanations_of(c.contract_id),
    'officers', outsourcing.officers_of(c.contract_id), 'workers', outsourcing.workers_of(c.contract_id),
    'places', outsourcing.places_of(c.contract_id), 'posts', outsourcing.posts_of(c.contract_id),
    'subcontracts', outsourcing.subcontracts_of(c.contract_id))
  from outsourcing.contract_state s
  join outsourcing.contract c using (contract_id, version)
  join outsourcing.contractor k using (contractor_id)
  where s.contract_id = of_contract
$$;

-- Decisions on the matter, each with the deliberation it rests on. 第10-1(3)
create function outsourcing.approvals_of(of_matter uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('approvalId', a.approval_id, 'verdict', a.verdict, 'post', a.post,
    'decidedOn', a.decided_on, 'validUntil', a.valid_until, 'endedOn', e.ended_on, 'heldOn', d.held_on,
    'agreed', coalesce(d.said <> 'not-agreed', false)) order by a.decided_on, a.at), '[]')
  from assurance.approval a left join assurance.deliberation d using (deliberation_no)
  left join assurance.approval_end e on e.approval_id = a.approval_id
  where a.kind = 'outsourcing' and a.subject_id = of_matter::text
$$;

create function outsourcing.matter_found(of_matter uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'matterId', m.matter_id, 'title', m.title, 'division', m.division, 'content', m.content, 'reason', m.reason,
    'protection', m.protection, 'handled', m.handled, 'electronicPersonal', m.electronic_personal,
    'startsOn', m.starts_on, 'endsOn', m.ends_on, 'withdrawnOn', m.withdrawn_on,
    'approvals', outsourcing.approvals_of(m.matter_id),
    'surveys', (select coalesce(jsonb_agg(jsonb_build_object('surveyNo', v.survey_no,
        'contractorId', v.contractor_id, 'surveyedOn', v.surveyed_on, 'suitable', v.suitable, 'answers', v.answers,
        'certification', v.certification) order by v.survey_no), '[]')
      from outsourcing.survey v where v.matter_id = m.matter_id),
    'measures', (select coalesce(jsonb_agg(jsonb_build_object('measuresNo', x.measures_no,
        'contractorId', x.contractor_id, 'submittedOn', x.submitted_on, 'confirmedOn', x.confirmed_on,
        'listed', x.listed, 'document', x.document) order by x.measures_no), '[]')
      from outsourcing.measures x where x.matter_id = m.matter_id),
    'openContracts', (select count(*) from outsourcing.contract_state s
      join outsourcing.contract c using (contract_id, version)
      where c.matter_id = m.matter_id and s.closed_on is null))
  from outsourcing.matter m where m.matter_id = of_matter
$$;

-- An account that a worker or an officer of the contractor may be given, and the days on which it has work already.
create function outsourcing.account_found(of_operator text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('operatorId', o.operator_id, 'kind', o.kind, 'retired', o.retired_at is not null,
    'validFrom', o.valid_from, 'validUntil', o.valid_until,
    'engagements', (select coalesce(jsonb_agg(jsonb_build_object('workerId', w.worker_id, 'from', w.works_from,
        'until', least(w.works_until, w.ended_on - 1, s.closed_on - 1)) order by w.works_from), '[]')
      from outsourcing.worker w join outsourcing.contract_state s using (contract_id)
      where w.operator_id = o.operator_id
        and least(w.works_until, w.ended_on - 1, s.closed_on - 1) >= w.works_from))
  from access.operator o where o.operator_id = of_operator
$$;

create function outsourcing.terminal_found(of_terminal text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('terminalId', t.terminal_id, 'retired', t.retired_at is not null,
    'post', (select jsonb_build_object('contractId', p.contract_id, 'postNo', p.post_no)
      from outsourcing.post_terminal p where p.terminal_id = t.terminal_id and p.removed_on is null),
    'staffSession', exists (select from access.session s join access.operator o using (operator_id)
      where s.terminal_id = t.terminal_id and s.ended_at is null and o.kind = 'staff'))
  from access.terminal t where t.terminal_id = of_terminal
$$;

-- What keeps a contract from being closed beside its posts and terminals: what it carried out and has not brought back,
-- reports that nobody has confirmed, incidents that nobody has closed. Each { what, dueOn }. 第10-3(5)エ, (7), (12)
create function outsourcing.owed_at_close(of_contract uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select media.open_obligations(of_contract)
    || (select coalesce(jsonb_agg(jsonb_build_object('what', r.what, 'dueOn', r.due_on)), '[]') from (
      select '実施状況の報告　' || count(*) || '件（' || d.contractor || '）' as what, min(d.due_on) as due_on
      from outsourcing.reports_due(of_contract, access.today()) d
      where not exists (select from outsourcing.work_report w join outsourcing.work_report_step x using (report_id)
        where w.contract_id = of_contract and w.subcontract_id is not distinct from d.subcontract_id
          and w.period_from = d.period_from and x.step = 'confirmed')
      group by d.subcontract_id, d.contractor) r)
    || (select coalesce(jsonb_agg(jsonb_build_object('what', '終結していない事故　' || n || '件', 'dueOn', null)), '[]')
      from outsourcing.open_incidents(of_contract) n where n > 0)
$$;

-- One question for every act of the area: each part is answered where it is named.
create function outsourcing.look_up(what text, wanted jsonb) returns jsonb
language plpgsql stable set search_path = pg_catalog as $$
begin
  if outsourcing.is_report_question(what) then return outsourcing.report_look_up(what, wanted); end if;
  case what
  when 'facts' then return outsourcing.facts(wanted);
  when 'assigned' then return outsourcing.assigned(wanted);
  when 'review' then return outsourcing.review_of(wanted);
  when 'entered-at-posts' then return outsourcing.entered_at_posts(wanted);
  else raise exception 'unknown look-up %', what;
  end case;
end $$;

create function outsourcing.facts(wanted jsonb) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'matter', outsourcing.matter_found((wanted->>'matterId')::uuid),
    'contractor', (select jsonb_build_object('contractorId', k.contractor_id, 'name', k.name)
      from outsourcing.contractor k where k.contractor_id = wanted->>'contractorId'),
    'contract', outsourcing.contract_found((wanted->>'contractId')::uuid),
    'accounts', (select coalesce(jsonb_agg(outsourcing.account_found(a)) filter (
        where outsourcing.account_found(a) is not null), '[]')
      from jsonb_array_elements_text(coalesce(nullif(wanted->'operatorIds', 'null'), '[]')) a),
    'terminal', outsourcing.terminal_found(wanted->>'terminalId'),
    'owed', case when wanted->'closing' = 'true' then outsourcing.owed_at_close((wanted->>'contractId')::uuid)
      else '[]' end)
$$;

-- What the municipality's posts are told when they deliberate or decide: a matter, or a subcontract.
create function outsourcing.subject_of(of_kind text, of_subject text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('title', m.title, 'applicant', m.registered_by,
    'summary', concat_ws(E'\n', '内容　' || m.content, '理由　' || m.reason, '情報の保護　' || m.protection,
      '取り扱う情報　' || m.handled, '期間　' || m.starts_on || coalesce('〜' || m.ends_on, '〜（以降継続）')))
  from outsourcing.matter m
  where of_kind = 'outsourcing' and m.matter_id::text = of_subject and m.withdrawn_on is null
  union all
  select jsonb_build_object('title', c.title || '　再委託（' || k.name || '）', 'applicant', s.registered_by,
    'summary', concat_ws(E'\n', '再委託先　' || k.name, '内容　' || (s.facts->>'content'),
      '理由　' || (s.facts->>'reason'), '取り扱う情報　' || (s.facts->>'handled'),
      '対策　' || (s.facts->>'measures'), '管理・監督の方法　' || (s.facts->>'supervision'),
      '他に手段がない理由　' || s.no_other_means, '期間　' || s.starts_on || '〜' || s.ends_on))
  from outsourcing.subcontract s
  join outsourcing.contract_state t using (contract_id)
  join outsourcing.contract c on (c.contract_id, c.version) = (t.contract_id, t.version)
  join outsourcing.contractor k on k.contractor_id = s.contractor_id
  where of_kind = 'subcontract' and s.subcontract_id::text = of_subject and s.ended_on is null and t.closed_on is null
$$;

-- Writing. Every write that touches a contract moves it on from the revision that was read, so that two officers never
-- decide on the same state; DA002 where somebody was first.
create function outsourcing.move(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  update outsourcing.contract_state set revision = revision + 1
  where contract_id = (w->>'contractId')::uuid and revision = (w->>'revision')::int and closed_on is null;
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
end $$;

create function outsourcing.refuse(finding text, says text) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  raise exception '%', says using errcode = 'check_violation', constraint = finding;
end $$;

create function outsourcing.register_matter(w jsonb) returns void
language sql set search_path = pg_catalog as $$
  insert into outsourcing.matter(matter_id, title, division, content, reason, protection, handled,
    electronic_personal, starts_on, ends_on, registered_by)
  values ((w->>'matterId')::uuid, w->>'title', w->>'division', w->>'content', w->>'reason', w->>'protection',
    w->>'handled', (w->>'electronicPersonal')::boolean, (w->>'startsOn')::date, (w->>'endsOn')::date, w->>'by')
$$;

create function outsourcing.withdraw_matter(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  update outsourcing.matter set withdrawn_on = (w->>'on')::date, withdrawn_by = w->>'by',
    withdrawn_reason = w->>'reason'
  where matter_id = (w->>'matterId')::uuid and withdrawn_on is null;
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
end $$;

create function outsourcing.register_contractor(w jsonb) returns void
language sql set search_path = pg_catalog as $$
  insert into outsourcing.contractor(contractor_id, name, address, representative, contact, registered_by)
  values (w->>'contractorId', w->>'name', w->>'address', w->>'representative', w->>'contact', w->>'by')
$$;

create function outsourcing.survey_contractor(w jsonb) returns void
language sql set search_path = pg_catalog as $$
  insert into outsourcing.survey(matter_id, contractor_id, surveyed_on, answers, certification, suitable, surveyed_by)
  values ((w->>'matterId')::uuid, w->>'contractorId', (w->>'surveyedOn')::date, w->'answers',
    nullif(w->'certification', 'null'), (w->>'suitable')::boolean, w->>'by')
$$;

create function outsourcing.submit_measures(w jsonb) returns void
language sql set search_path = pg_catalog as $$
  insert into outsourcing.measures(matter_id, contractor_id, submitted_on, listed, document, registered_by)
  values ((w->>'matterId')::uuid, w->>'contractorId', (w->>'submittedOn')::date, w->'listed', w->>'document',
    w->>'by')
$$;

create function outsourcing.confirm_measures(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  update outsourcing.measures set confirmed_on = (w->>'confirmedOn')::date, confirmed_by = w->>'by'
  where measures_no = (w->>'measuresNo')::bigint and confirmed_on is null;
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
end $$;

-- The row as the log vouches for it. What it rests on came before it, whatever the server says. 第10-1
create function outsourcing.register_contract(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare c outsourcing.contract := jsonb_populate_record(null::outsourcing.contract, w);
begin
  if not exists (select from assurance.approvals_on('outsourcing', c.matter_id::text, c.signed_on) a
      join assurance.deliberation d on d.deliberation_no = a.deliberation_no
      where a.approval_id = c.approval_id and a.post = 'chief-security-officer' and d.kind = a.kind
        and d.subject_id = a.subject_id and d.said <> 'not-agreed' and d.held_on <= a.decided_on) then
    perform outsourcing.refuse('contract-before-approval', 'signed before the outsourcing was approved');
  end if;
  if not exists (select from outsourcing.survey v where v.survey_no = c.survey_no and v.suitable
      and (v.matter_id, v.contractor_id) = (c.matter_id, c.contractor_id) and v.surveyed_on <= c.signed_on) then
    perform outsourcing.refuse('contract-unsurveyed', 'signed with a contractor nobody found suitable');
  end if;
  if not exists (select from outsourcing.measures x where x.measures_no = c.measures_no
      and (x.matter_id, x.contractor_id) = (c.matter_id, c.contractor_id) and x.confirmed_on <= c.signed_on) then
    perform outsourcing.refuse('contract-unconfirmed', 'signed before the measures were confirmed');
  end if;
  insert into outsourcing.contract select c.*;
  if c.version = 1 then
    insert into outsourcing.contract_state(contract_id, version) values (c.contract_id, 1);
    return;
  end if;
  update outsourcing.contract_state set version = c.version, revision = revision + 1
  where contract_id = c.contract_id and version = c.version - 1 and closed_on is null;
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
end $$;

create function outsourcing.record_clauses(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform outsourcing.move(w);
  insert into outsourcing.contract_clause(contract_id, clause, recorded_no, place, reason, due_on, recorded_by)
  select (w->>'contractId')::uuid, a->>'clause', 1 + coalesce((select max(x.recorded_no)
      from outsourcing.contract_clause x
      where x.contract_id = (w->>'contractId')::uuid and x.clause = a->>'clause'), 0),
    a->>'place', a->>'reason', (a->>'dueOn')::date, w->>'by'
  from jsonb_array_elements(w->'clauses') a;
end $$;

create function outsourcing.explain_duties(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform outsourcing.move(w);
  insert into outsourcing.explanation(contract_id, subcontract_id, explained_on, explained_to, document, valid_from,
    valid_until, explained_by)
  values ((w->>'contractId')::uuid, (w->>'subcontractId')::uuid, (w->>'explainedOn')::date, w->>'explainedTo',
    w->>'document', (w->>'validFrom')::date, (w->>'validUntil')::date, w->>'by');
end $$;

-- Whoever held the role until now holds it up to the day before.
create function outsourcing.name_officer(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare of_contract uuid := (w->>'contractId')::uuid; since date := (w->>'validFrom')::date;
begin
  perform outsourcing.move(w);
  update outsourcing.contractor_officer set ended_on = since, ended_by = w->>'by', valid_until = since - 1
  where contract_id = of_contract and role = w->>'role' and ended_on is null
    and (valid_until is null or valid_until >= since);
  insert into outsourcing.contractor_officer(contract_id, role, name, operator_id, valid_from, valid_until, notice,
    registered_by)
  values (of_contract, w->>'role', w->>'name', w->>'operatorId', since, (w->>'validUntil')::date, w->>'notice',
    w->>'by');
  if exists (select from outsourcing.contractor_officer a join outsourcing.contractor_officer b using (contract_id)
      where contract_id = of_contract and a.role < b.role
        and (a.name = b.name or a.operator_id = b.operator_id)
        and a.valid_from <= least(b.valid_until, b.ended_on - 1, 'infinity')
        and b.valid_from <= least(a.valid_until, a.ended_on - 1, 'infinity')) then
    perform outsourcing.refuse('one-officer-two-roles', 'one person in both roles');
  end if;
  -- Nobody works a day without both: only whoever hands over leaves the portal.
  perform outsourcing.end_sessions(array(select o.operator_id from outsourcing.contractor_officer o
    where o.contract_id = of_contract and o.ended_on = since and since <= access.today()));
end $$;

create function outsourcing.end_officer(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform outsourcing.move(w);
  update outsourcing.contractor_officer set ended_on = (w->>'endedOn')::date, ended_by = w->>'by',
    valid_until = greatest(valid_from - 1, least(valid_until, (w->>'endedOn')::date - 1))
  where officer_no = (w->>'officerNo')::bigint and ended_on is null;
  if (w->>'endedOn')::date <= access.today() then
    perform outsourcing.end_sessions(array(select o.operator_id from outsourcing.contractor_officer o
      where o.officer_no = (w->>'officerNo')::bigint));
    perform outsourcing.end_workers_sessions((w->>'contractId')::uuid);
  end if;
end $$;

-- An account works for one worker a day, in whichever contract: looked at again while the account is held.
create function outsourcing.name_worker(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare n jsonb; account text;
begin
  perform outsourcing.move(w);
  for n in select * from jsonb_array_elements(w->'workers') loop
    account := n->>'operatorId';
    perform from access.operator o where o.operator_id = account for update;
    if exists (select from jsonb_array_elements(outsourcing.account_found(account)->'engagements') e
        where (e->>'from')::date <= (n->>'worksUntil')::date and (e->>'until')::date >= (n->>'worksFrom')::date) then
      perform outsourcing.refuse('account-of-two', 'the account works for somebody else on these days');
    end if;
    if exists (select from access.operator o where o.operator_id = account and o.kind <> 'contractor') then
      perform outsourcing.refuse('account-of-staff', 'the account is one of the staff');
    end if;
    insert into outsourcing.worker(worker_id, contract_id, subcontract_id, name, employment, operator_id, post_nos,
      works_from, works_until, notice, registered_by)
    values ((n->>'workerId')::uuid, (w->>'contractId')::uuid, (w->>'subcontractId')::uuid, n->>'name',
      n->>'employment', account, array(select p::int from jsonb_array_elements_text(n->'postNos') p),
      (n->>'worksFrom')::date, (n->>'worksUntil')::date, w->>'notice', w->>'by');
  end loop;
end $$;

create function outsourcing.listed_ids(list jsonb) returns uuid[]
language sql immutable set search_path = pg_catalog as $$
  select coalesce(array_agg(i::uuid), '{}') from jsonb_array_elements_text(list) i
$$;

create function outsourcing.end_worker(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform outsourcing.move(w);
  update outsourcing.worker set ended_on = (w->>'endedOn')::date, ended_by = w->>'by'
  where contract_id = (w->>'contractId')::uuid and worker_id = any (outsourcing.listed_ids(w->'workerIds'));
  if (w->>'endedOn')::date <= access.today() then
    perform outsourcing.end_workers_sessions((w->>'contractId')::uuid, outsourcing.listed_ids(w->'workerIds'));
  end if;
end $$;

create function outsourcing.record_pledge(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform outsourcing.move(w);
  insert into outsourcing.pledge(worker_id, signed_on, valid_from, valid_until, document, registered_by)
  select i, (w->>'signedOn')::date, (w->>'validFrom')::date, (w->>'validUntil')::date, w->>'document', w->>'by'
  from unnest(outsourcing.listed_ids(w->'workerIds')) i;
end $$;

create function outsourcing.withdraw_pledge(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare of_worker uuid;
begin
  perform outsourcing.move(w);
  update outsourcing.pledge set withdrawn_on = (w->>'on')::date, withdrawn_by = w->>'by'
  where pledge_no = (w->>'pledgeNo')::bigint returning worker_id into of_worker;
  perform outsourcing.end_workers_sessions((w->>'contractId')::uuid, array[of_worker]);
end $$;

create function outsourcing.record_training(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform outsourcing.move(w);
  insert into outsourcing.training(worker_id, held_on, title, valid_from, valid_until, document, registered_by)
  select i, (w->>'heldOn')::date, w->>'title', (w->>'validFrom')::date, (w->>'validUntil')::date, w->>'document',
    w->>'by'
  from unnest(outsourcing.listed_ids(w->'workerIds')) i;
end $$;

create function outsourcing.designate_place(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform outsourcing.move(w);
  insert into outsourcing.place(place_id, contract_id, name, separation, valid_from, valid_until, registered_by)
  values ((w->>'placeId')::uuid, (w->>'contractId')::uuid, w->>'name', w->>'separation', (w->>'validFrom')::date,
    (w->>'validUntil')::date, w->>'by');
end $$;

create function outsourcing.terminals_at(of_contract uuid, of_posts int[]) returns text[]
language sql stable set search_path = pg_catalog as $$
  select coalesce(array_agg(t.terminal_id), '{}') from outsourcing.post_terminal t
  where t.contract_id = of_contract and t.post_no = any (of_posts) and t.removed_on is null
$$;

create function outsourcing.end_place(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform outsourcing.move(w);
  update outsourcing.place set ended_on = (w->>'on')::date, ended_by = w->>'by'
  where place_id = (w->>'placeId')::uuid and ended_on is null;
  perform outsourcing.end_terminals_sessions(outsourcing.terminals_at((w->>'contractId')::uuid,
    array(select p.post_no from outsourcing.post p where p.place_id = (w->>'placeId')::uuid)));
end $$;

create function outsourcing.open_post(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform outsourcing.move(w);
  insert into outsourcing.post(contract_id, post_no, title, place_id, functions, registered_by)
  values ((w->>'contractId')::uuid, (w->>'postNo')::int, w->>'title', (w->>'placeId')::uuid,
    desk.texts(w->'functions'), w->>'by');
end $$;

create function outsourcing.remove_terminals(w jsonb, of_terminals text[]) returns void
language sql set search_path = pg_catalog as $$
  update outsourcing.post_terminal set removed_on = (w->>'on')::date, removed_by = w->>'by'
  where contract_id = (w->>'contractId')::uuid and terminal_id = any (of_terminals) and removed_on is null;
  select outsourcing.end_terminals_sessions(of_terminals)
$$;

-- A post goes with the terminals that stand at it.
create function outsourcing.close_post(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform outsourcing.move(w);
  update outsourcing.post set ended_on = (w->>'on')::date, ended_by = w->>'by'
  where (contract_id, post_no) = ((w->>'contractId')::uuid, (w->>'postNo')::int) and ended_on is null;
  perform outsourcing.remove_terminals(w,
    outsourcing.terminals_at((w->>'contractId')::uuid, array[(w->>'postNo')::int]));
end $$;

create function outsourcing.place_terminal(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform outsourcing.move(w);
  if (outsourcing.terminal_found(w->>'terminalId')->>'staffSession')::boolean then
    perform outsourcing.refuse('staff-at-the-terminal', 'somebody of the staff works at the terminal');
  end if;
  insert into outsourcing.post_terminal(contract_id, post_no, terminal_id, placed_on, placed_by)
  values ((w->>'contractId')::uuid, (w->>'postNo')::int, w->>'terminalId', (w->>'on')::date, w->>'by');
end $$;

create function outsourcing.remove_terminal(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform outsourcing.move(w);
  perform outsourcing.remove_terminals(w, array[w->>'terminalId']);
end $$;

create function outsourcing.propose_subcontract(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform outsourcing.move(w);
  if (w->>'handlesPersonal')::boolean and outsourcing.bars_subcontract((w->>'contractId')::uuid) then
    perform outsourcing.refuse('subcontract-barred', 'the contract bars subcontracting of personal information');
  end if;
  insert into outsourcing.subcontract(subcontract_id, contract_id, parent_id, contractor_id, facts, auxiliary,
    handles_personal, no_other_means, audit_clause, supervision_clause, starts_on, ends_on, registered_by)
  values ((w->>'subcontractId')::uuid, (w->>'contractId')::uuid, (w->>'parentId')::uuid, w->>'contractorId',
    w->'facts', (w->>'auxiliary')::boolean, (w->>'handlesPersonal')::boolean, w->>'noOtherMeans', w->>'auditClause',
    w->>'supervisionClause', (w->>'startsOn')::date, (w->>'endsOn')::date, w->>'by');
end $$;

-- Everyone below goes with it, and so do all their workers.
create function outsourcing.end_subcontract(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare ended uuid[];
begin
  perform outsourcing.move(w);
  with recursive below as (
    select s.subcontract_id from outsourcing.subcontract s where s.subcontract_id = (w->>'subcontractId')::uuid
    union all select s.subcontract_id from outsourcing.subcontract s join below b on s.parent_id = b.subcontract_id)
  select array_agg(subcontract_id) into ended from below;
  update outsourcing.subcontract set ended_on = (w->>'on')::date, ended_by = w->>'by'
  where subcontract_id = any (ended) and ended_on is null;
  update outsourcing.worker set ended_on = (w->>'on')::date, ended_by = w->>'by'
  where subcontract_id = any (ended) and (ended_on is null or ended_on > (w->>'on')::date);
  perform outsourcing.end_workers_sessions((w->>'contractId')::uuid,
    array(select k.worker_id from outsourcing.worker k where k.subcontract_id = any (ended)));
end $$;

-- Accounts end by themselves: nobody is left with a right that no contract carries. Whoever goes on under another
-- contract keeps theirs.
create function outsourcing.end_accounts(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare gone text[];
begin
  select coalesce(array_agg(distinct a.operator_id), '{}') into gone from (
    select k.operator_id from outsourcing.worker k where k.contract_id = (w->>'contractId')::uuid
    union select o.operator_id from outsourcing.contractor_officer o where o.contract_id = (w->>'contractId')::uuid) a
  where a.operator_id is not null and not exists (
    select from outsourcing.worker k join outsourcing.contract_state s using (contract_id)
    where k.operator_id = a.operator_id and s.closed_on is null
      and k.works_until >= (w->>'on')::date and (k.ended_on is null or k.ended_on > (w->>'on')::date))
    and not exists (select from outsourcing.contractor_officer o join outsourcing.contract_state s using (contract_id)
      where o.operator_id = a.operator_id and s.closed_on is null and o.ended_on is null
        and (o.valid_until is null or o.valid_until >= (w->>'on')::date));
  perform outsourcing.end_sessions(gone);
  update access.granted set revoked_at = clock_timestamp(), revoked_by = w->>'by'
  where operator_id = any (gone) and revoked_at is null;
  update access.operator set revision = revision + 1 where operator_id = any (gone);
end $$;

create function outsourcing.close_contract(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare of_contract uuid := (w->>'contractId')::uuid;
begin
  perform outsourcing.move(w);
  if jsonb_array_length(outsourcing.owed_at_close(of_contract)) > 0 then
    perform outsourcing.refuse('closed-with-something-owed', 'something is still owed under the contract');
  end if;
  if exists (select from outsourcing.post p where p.contract_id = of_contract and p.ended_on is null)
    or exists (select from outsourcing.post_terminal t where t.contract_id = of_contract and t.removed_on is null) then
    perform outsourcing.refuse('closed-with-posts-open', 'posts of the contract are still open');
  end if;
  update outsourcing.subcontract set ended_on = (w->>'on')::date, ended_by = w->>'by'
  where contract_id = of_contract and ended_on is null;
  update outsourcing.worker set ended_on = (w->>'on')::date, ended_by = w->>'by'
  where contract_id = of_contract and (ended_on is null or ended_on > (w->>'on')::date);
  update outsourcing.contractor_officer set ended_on = (w->>'on')::date, ended_by = w->>'by',
    valid_until = greatest(valid_from - 1, least(valid_until, (w->>'on')::date - 1))
  where contract_id = of_contract and ended_on is null;
  update outsourcing.place set ended_on = (w->>'on')::date, ended_by = w->>'by'
  where contract_id = of_contract and ended_on is null;
  update outsourcing.contract_state set closed_on = (w->>'on')::date, closed_by = w->>'by'
  where contract_id = of_contract;
  perform outsourcing.end_accounts(w);
end $$;

create function outsourcing.write(op text, w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  if outsourcing.is_report_op(op) then return outsourcing.report_write(op, w); end if;
  case op
  when 'hand-to-post' then perform outsourcing.hand_to_post(w);
  when 'take-back' then perform outsourcing.take_back(w);
  when 'register-matter' then perform outsourcing.register_matter(w);
  when 'withdraw-matter' then perform outsourcing.withdraw_matter(w);
  when 'register-contractor' then perform outsourcing.register_contractor(w);
  when 'survey-contractor' then perform outsourcing.survey_contractor(w);
  when 'submit-measures' then perform outsourcing.submit_measures(w);
  when 'confirm-measures' then perform outsourcing.confirm_measures(w);
  when 'register-contract' then perform outsourcing.register_contract(w);
  when 'record-clauses' then perform outsourcing.record_clauses(w);
  when 'explain-duties' then perform outsourcing.explain_duties(w);
  when 'name-officer' then perform outsourcing.name_officer(w);
  when 'end-officer' then perform outsourcing.end_officer(w);
  when 'name-worker' then perform outsourcing.name_worker(w);
  when 'end-worker' then perform outsourcing.end_worker(w);
  when 'record-pledge' then perform outsourcing.record_pledge(w);
  when 'withdraw-pledge' then perform outsourcing.withdraw_pledge(w);
  when 'record-training' then perform outsourcing.record_training(w);
  when 'designate-place' then perform outsourcing.designate_place(w);
  when 'end-place' then perform outsourcing.end_place(w);
  when 'open-post' then perform outsourcing.open_post(w);
  when 'close-post' then perform outsourcing.close_post(w);
  when 'place-terminal' then perform outsourcing.place_terminal(w);
  when 'remove-terminal' then perform outsourcing.remove_terminal(w);
  when 'propose-subcontract' then perform outsourcing.propose_subcontract(w);
  when 'end-subcontract' then perform outsourcing.end_subcontract(w);
  when 'close-contract' then perform outsourcing.close_contract(w);
  when 'make-review' then perform outsourcing.make_review(w);
  when 'open-review' then perform outsourcing.open_review(w);
  when 'end-review' then perform outsourcing.end_review(w);
  when 'set-review-pace' then perform outsourcing.set_review_pace(w);
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

revoke execute on all functions in schema outsourcing from public;
grant usage on schema outsourcing to daicho_app, daicho_auditor;
grant select on all tables in schema outsourcing to daicho_app, daicho_auditor;
grant execute on function outsourcing.contract_found(uuid), outsourcing.matter_found(uuid),
  outsourcing.clauses_of(uuid), outsourcing.explanations_of(uuid), outsourcing.officers_of(uuid),
  outsourcing.workers_of(uuid), outsourcing.places_of(uuid), outsourcing.posts_of(uuid),
  outsourcing.subcontracts_of(uuid), outsourcing.approvals_of(uuid), outsourcing.is_approved(uuid, date),
  outsourcing.stands(uuid, date), outsourcing.subject_of(text, text),
  outsourcing.owed_at_close(uuid) to daicho_app;
