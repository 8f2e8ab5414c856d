-- Papers: those that came in, where each lies, how long it is kept and what became of it (告示第15号 第3-3, 第5-3,
-- 令34条4項); the office's own, numbered and destroyed or filed (第3-2, 第3-5(3)); and the letters it owes.

set local check_function_bodies = off;  -- functions speak of areas that other files create
create schema papers;

-- 文書保存期間: what a municipality sets per kind of paper, each from a day on. The law's one year is the least.
create table papers.period (
  paper_kind text not null check (paper_kind in ('notification', 'certificate-request', 'ex-officio-record')),
  from_day date not null,
  years int not null,
  witnessed boolean not null,
  provision text not null check (provision <> ''),
  set_by text not null,
  set_at text not null,
  primary key (paper_kind, from_day),
  constraint "period-below-minimum" check (years >= 1)
);

-- 書類: one row for each paper that has been filed, under the id of the case, request or record that it is the paper of.
create table papers.paper (
  paper_id uuid primary key,
  paper_kind text not null check (paper_kind in ('notification', 'certificate-request', 'ex-officio-record')),
  label text not null,
  received_on date not null
);
create index paper_received on papers.paper (received_on);
create index paper_label on papers.paper (label text_pattern_ops);

-- Where it lies; a paper laid elsewhere has a row on top, never one over another.
create table papers.placing (
  paper_id uuid not null references papers.paper,
  placing_no int not null check (placing_no > 0),
  medium text not null check (medium in ('box', 'scan', 'returned')),
  place text not null check (place <> ''),
  placed_by text not null,
  placed_at text not null,
  primary key (paper_id, placing_no)
);
create index placing_place on papers.placing (place text_pattern_ops);

-- 廃棄の記録: one disposal of many papers.
create table papers.disposal (
  disposal_id uuid primary key,
  disposed_on date not null,
  method text not null check (method in ('shredded', 'dissolved', 'burned')),
  witness text references access.operator,
  note text,
  disposed_by text not null,
  disposed_at text not null,
  constraint "own-witness" check (witness <> disposed_by)
);
create table papers.disposed (
  paper_id uuid not null references papers.paper,
  disposal_id uuid not null references papers.disposal,
  constraint "disposed-twice" primary key (paper_id)
);
create index disposed_by_disposal on papers.disposed (disposal_id);

-- Numbers of the office's own papers: no gap within a day (review prints, letters) or a year (ex officio records).
create table papers.counter (
  series text not null,
  of_time text not null,
  last int not null,
  primary key (series, of_time)
) with (fillfactor = 70);

-- 確認用帳票: every print for comparing a filing with its paper, numbered, and ticked once it is destroyed.
create table papers.review_print (
  print_id uuid primary key,
  print_no text not null unique,
  case_id uuid not null references filing.filing_case,
  draft_no int not null,
  printed_on date not null,
  pages int not null check (pages > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  place text not null,
  printed_by text not null,
  printed_at text not null
);
create index review_print_case on papers.review_print (case_id);
create index review_print_day on papers.review_print (printed_on);
create table papers.destroyed_print (
  print_id uuid not null references papers.review_print,
  method text not null check (method in ('shredded', 'dissolved', 'burned')),
  destroyed_by text not null,
  destroyed_at text not null,
  constraint "print-destroyed-twice" primary key (print_id)
);

-- 職権記録書: the sheet on which the office writes what it does by itself, one for a case, numbered before it is entered.
-- Its prints are told one by one; what is filed is the sheet. 告示第15号 第3-2
create table papers.ex_officio_record (
  record_id uuid primary key,
  record_no text not null unique,
  case_id uuid not null references filing.filing_case,
  ground text not null check (ground in ('notice', 'inspection', 'request', 'other')),
  note text not null check (note <> ''),
  opened_on date not null,
  opened_by text not null,
  opened_at text not null,
  constraint "second-record" unique (case_id)
);
create table papers.record_print (
  print_id uuid primary key,
  record_id uuid not null references papers.ex_officio_record,
  draft_no int not null,
  pages int not null check (pages > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  printed_by text not null,
  printed_at text not null
);
create index record_print_record on papers.record_print (record_id);

-- How many days after its printing a review print may still lie about; none unless the office says otherwise.
create table papers.review_limit (
  from_day date primary key,
  days int not null check (days between 0 and 30),
  set_by text not null,
  set_at text not null
);

-- The last day of a period of years after a day, as src/law/calendar.ts counts it. [民法140条, 143条]
create function papers.kept_until(received_on date, years int) returns date
language sql immutable strict parallel safe set search_path = pg_catalog as $$
  select case when extract(day from first + make_interval(years => years)) = extract(day from first)
    then (first + make_interval(years => years))::date - 1 else (first + make_interval(years => years))::date end
  from (select received_on + 1 as first) f
$$;

-- The longest period in force at any time from receipt to a day: a longer one binds what is there already, a shorter
-- one only what comes in from then on.
create function papers.years_kept(of_kind text, received_on date, day date) returns int
language sql stable set search_path = pg_catalog as $$
  select coalesce(max(p.years), 1) from (
    select years, lead(from_day) over (order by from_day) as until_day
    from papers.period where paper_kind = of_kind and from_day <= day) p
  where p.until_day is null or p.until_day > years_kept.received_on
$$;

create function papers.is_witnessed(of_kind text, day date) returns boolean
language sql stable set search_path = pg_catalog as $$
  select coalesce((select witnessed from papers.period where paper_kind = of_kind and from_day <= day
    order by from_day desc limit 1), false)
$$;

-- A request made at the issuing counter has no receipt number; it is found by the number of its first copy, which
-- stands on it.
create function papers.request_label(of_request uuid, received_at text) returns text
language sql stable set search_path = pg_catalog as $$
  select coalesce((select to_char(i.issued_on, 'YYYYMMDD') || ' ' || i.terminal_no || ' ' || i.printer_no || ' '
      || lpad(i.serial::text, 3, '0')
    from certificate.issue i where i.request_id = of_request order by i.copy_no limit 1),
    to_char((received_at::timestamptz at time zone 'Asia/Tokyo'), 'YYYYMMDD HH24:MI'))
$$;

-- What there is a paper of, whether it has been filed or not. A request made under a case that was received for it is
-- the paper of that case.
create view papers.source as
  select c.case_id as paper_id, c.kind, c.receipt_no as label, c.day as received_on, c.state, c.case_id,
    null::text as case_kind
  from filing.filing_case c
  union all
  select r.request_id, r.kind, papers.request_label(r.request_id, r.received_at),
    (r.received_at::timestamptz at time zone 'Asia/Tokyo')::date, 'final', r.case_id, c.kind
  from certificate.request r left join filing.filing_case c on c.case_id = r.case_id
  union all
  select e.record_id, 'ex-officio-record', e.record_no, e.opened_on, c.state, e.case_id, null
  from papers.ex_officio_record e join filing.filing_case c using (case_id);

-- Which kind of paper a source is the paper of; null where it is none of its own.
create function papers.kind_of(s papers.source, request_kinds text[]) returns text
language sql immutable set search_path = pg_catalog as $$
  select case when s.case_kind = any(request_kinds) then null
    when s.kind = 'ex-officio-record' then s.kind
    when s.kind = any(request_kinds) then 'certificate-request' else 'notification' end
$$;

-- Whom a paper is about: a look at it is a look at them.
create function papers.persons_of(wanted uuid) returns bigint[]
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select filing.persons_of(c.case_id) from filing.filing_case c where c.case_id = wanted),
    (select r.persons from certificate.request r where r.request_id = wanted),
    (select filing.persons_of(e.case_id) from papers.ex_officio_record e where e.record_id = wanted), '{}')
$$;

-- The blocks that bind what a paper tells.
create function papers.blocks_on(wanted uuid, operator text) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select filing.blocks_on(c.case_id, operator) from filing.filing_case c where c.case_id = wanted),
    (select restriction.around(r.persons, array[r.household_no], operator) from certificate.request r
      where r.request_id = wanted),
    (select filing.blocks_on(e.case_id, operator) from papers.ex_officio_record e where e.record_id = wanted), '[]')
$$;

-- Where a paper lies now.
create function papers.placing_of(wanted uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('placingNo', l.placing_no, 'medium', l.medium, 'place', l.place, 'placedBy', l.placed_by,
    'placedAt', l.placed_at)
  from papers.placing l where l.paper_id = wanted order by l.placing_no desc limit 1
$$;

-- One paper as the acts see it: what it is, where it lies, until when it is kept, and what became of it.
create function papers.known(wanted uuid, request_kinds text[]) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('paperId', s.paper_id, 'kind', k.kind, 'label', s.label, 'receivedOn', s.received_on,
    'state', s.state, 'persons', papers.persons_of(s.paper_id), 'placing', papers.placing_of(s.paper_id),
    'keptUntil', papers.kept_until(s.received_on, papers.years_kept(k.kind, s.received_on, access.today())),
    'witnessed', papers.is_witnessed(k.kind, access.today()),
    'disposedOn', (select d.disposed_on from papers.disposed g join papers.disposal d using (disposal_id)
      where g.paper_id = s.paper_id))
  from papers.source s, lateral (select papers.kind_of(s, request_kinds) as kind) k
  where s.paper_id = wanted and k.kind is not null limit 1
$$;

-- The number that comes next; the write of the print demands exactly it.
create function papers.next_number(in_series text, in_time text) returns int
language sql stable set search_path = pg_catalog as $$
  select coalesce((select c.last from papers.counter c where c.series = in_series and c.of_time = in_time), 0) + 1
$$;

-- Takes the number that a paper bears already; DA002 where another print took it.
create function papers.take_number(in_series text, in_time text, wanted int) returns void
language plpgsql set search_path = pg_catalog as $$
declare reached int;
begin
  insert into papers.counter values (in_series, in_time, 1)
  on conflict (series, of_time) do update set last = papers.counter.last + 1 returning last into reached;
  if reached <> wanted then raise exception 'stale' using errcode = 'DA002'; end if;
end $$;

create function papers.review_days(day date) returns int
language sql stable set search_path = pg_catalog as $$
  select coalesce((select l.days from papers.review_limit l where l.from_day <= review_days.day
    order by l.from_day desc limit 1), 0)
$$;

create function papers.review_known(of_case uuid, asked_by text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('nextSerial', papers.next_number('review-print', access.today()::text),
    'blocks', filing.blocks_on(c.case_id, asked_by), 'enteredBy', o.name)
  from filing.filing_case c left join access.operator o on o.operator_id = c.entered_by where c.case_id = of_case
$$;

-- The sheet of a case, and who has a hand in the case.
create function papers.record_known(of_case uuid, asked_by text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('state', c.state, 'nextSerial',
    papers.next_number('ex-officio-record', to_char(access.today(), 'YYYY')),
    'blocks', filing.blocks_on(c.case_id, asked_by), 'persons', filing.persons_of(c.case_id),
    'record', (select jsonb_build_object('recordId', e.record_id, 'recordNo', e.record_no, 'ground', e.ground,
        'note', e.note, 'openedOn', e.opened_on, 'openedBy', coalesce(o.name, e.opened_by))
      from papers.ex_officio_record e left join access.operator o on o.operator_id = e.opened_by
      where e.case_id = c.case_id),
    'enteredBy', (select o.name from access.operator o where o.operator_id = c.entered_by),
    'checkedBy', (select o.name from access.operator o where o.operator_id = c.checked_by),
    'approvedBy', (select o.name from access.operator o where o.operator_id = c.approved_by),
    'approvedOn', (c.approved_at at time zone 'Asia/Tokyo')::date)
  from filing.filing_case c where c.case_id = of_case
$$;

create function papers.look_up(what text, wanted jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case what
  when 'papers' then
    return jsonb_build_object(
      'papers', (select coalesce(jsonb_agg(k.paper) filter (where k.paper is not null), '[]')
        from jsonb_array_elements_text(wanted->'papers') p,
          lateral (select papers.known(p::uuid, desk.texts(wanted->'requestKinds')) as paper) k),
      'isWitnessKnown', wanted->>'witness' is null or exists (select from access.operator o
        where o.operator_id = wanted->>'witness' and access.is_valid(o, access.today())));
  when 'review-print' then return papers.review_known((wanted->>'caseId')::uuid, wanted->>'askedBy');
  when 'record' then return papers.record_known((wanted->>'caseId')::uuid, wanted->>'askedBy');
  when 'review-prints' then
    return jsonb_build_object('prints', (select coalesce(jsonb_agg(jsonb_build_object('printId', p.print_id,
        'printNo', p.print_no, 'isDestroyed', exists (select from papers.destroyed_print d
          where d.print_id = p.print_id))), '[]')
      from papers.review_print p where p.print_id = any(desk.texts(wanted->'prints')::uuid[])));
  when 'nothing' then return '{}';
  else raise exception 'unknown look-up %', what;
  end case;
end $$;

-- Laid down where it was seen to lie, or not to lie yet. DA002 where somebody was faster.
create function papers.place(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare paper uuid := (w->>'paperId')::uuid; last int;
begin
  insert into papers.paper(paper_id, paper_kind, label, received_on)
  values (paper, w->>'kind', w->>'label', (w->>'receivedOn')::date) on conflict (paper_id) do nothing;
  perform from papers.paper p where p.paper_id = paper for update;
  select coalesce(max(placing_no), 0) into last from papers.placing p where p.paper_id = paper;
  if last <> (w->>'seenPlacing')::int or exists (select from papers.disposed d where d.paper_id = paper) then
    raise exception 'stale' using errcode = 'DA002';
  end if;
  insert into papers.placing(paper_id, placing_no, medium, place, placed_by, placed_at)
  values (paper, last + 1, w->>'medium', w->>'place', w->>'by', w->>'at');
end $$;

-- Whatever the server says, nothing goes before its day, and its pictures go with it.
create function papers.dispose(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare wanted uuid[] := desk.texts(w->'papers')::uuid[]; on_day date := (w->>'disposedOn')::date;
  disposal uuid := gen_random_uuid(); today date := access.today();
begin
  perform from papers.paper p where p.paper_id = any(wanted) order by p.paper_id for update;
  if (select count(*) from papers.paper p where p.paper_id = any(wanted)) <> cardinality(wanted) then
    raise exception 'stale' using errcode = 'DA002';
  end if;
  if on_day > today or exists (select from papers.paper p where p.paper_id = any(wanted)
      and papers.kept_until(p.received_on, papers.years_kept(p.paper_kind, p.received_on, today)) >= on_day) then
    raise exception 'kept still' using errcode = 'check_violation', constraint = 'kept-still';
  end if;
  insert into papers.disposal(disposal_id, disposed_on, method, witness, note, disposed_by, disposed_at)
  values (disposal, on_day, w->>'method', w->>'witness', w->>'note', w->>'by', w->>'at');
  insert into papers.disposed(paper_id, disposal_id) select p, disposal from unnest(wanted) p;
  delete from filing.scan s where s.case_id = any(wanted) and s.purpose = 'paper';
end $$;

create function papers.set_period(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  if (w->>'fromDay')::date < access.today() then
    raise exception 'a period does not begin in the past' using errcode = 'check_violation';
  end if;
  insert into papers.period(paper_kind, from_day, years, witnessed, provision, set_by, set_at)
  values (w->>'kind', (w->>'fromDay')::date, (w->>'years')::int, (w->>'witnessed')::boolean, w->>'provision',
    w->>'by', w->>'at')
  on conflict (paper_kind, from_day) do update set years = excluded.years, witnessed = excluded.witnessed,
    provision = excluded.provision, set_by = excluded.set_by, set_at = excluded.set_at;
end $$;

create function papers.record_review_print(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform papers.take_number('review-print', access.today()::text, (w->>'serial')::int);
  insert into papers.review_print(print_id, print_no, case_id, draft_no, printed_on, pages, sha256, place, printed_by,
    printed_at)
  values ((w->>'printId')::uuid, w->>'number', (w->>'caseId')::uuid, (w->>'draftNo')::int, access.today(),
    (w->>'pages')::int, w->>'sha256', w->>'place', w->>'by', w->>'at');
end $$;

create function papers.open_record(w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  perform papers.take_number('ex-officio-record', to_char(access.today(), 'YYYY'), (w->>'serial')::int);
  insert into papers.ex_officio_record(record_id, record_no, case_id, ground, note, opened_on, opened_by, opened_at)
  values (gen_random_uuid(), w->>'recordNo', (w->>'caseId')::uuid, w->>'ground', w->>'note', access.today(), w->>'by',
    w->>'at');
  return jsonb_build_object('recordNo', w->>'recordNo');
end $$;

create function papers.write(op text, written jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case op
  when 'place' then perform papers.place(written);
  when 'dispose' then perform papers.dispose(written);
  when 'set-period' then perform papers.set_period(written);
  when 'review-print' then perform papers.record_review_print(written);
  when 'destroy-prints' then
    insert into papers.destroyed_print(print_id, method, destroyed_by, destroyed_at)
    select p::uuid, written->>'method', written->>'by', written->>'at'
    from jsonb_array_elements_text(written->'prints') p;
  when 'open-record' then return papers.open_record(written);
  when 'record-print' then
    insert into papers.record_print(print_id, record_id, draft_no, pages, sha256, printed_by, printed_at)
    values ((written->>'printId')::uuid, (written->>'recordId')::uuid, (written->>'draftNo')::int,
      (written->>'pages')::int, written->>'sha256', written->>'by', written->>'at');
  when 'set-review-limit' then
    insert into papers.review_limit values (access.today(), (written->>'days')::int, written->>'by', written->>'at')
    on conflict (from_day) do update set days = excluded.days, set_by = excluded.set_by, set_at = excluded.set_at;
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

-- 通知書: letters that an event owes somebody. They are rows of the outbox; here lies what became of each, and what the
-- person responsible for support measures allowed. [STD 4.0.5, 4.1.0.3, 4.2.0.1, 3.4]
create schema letters;

create table letters.settled (
  message_no bigint not null references exchange.outbox,
  fate text not null check (fate in ('printed', 'dropped')),
  letter_no text unique,
  settled_on date not null,
  pages int,
  sha256 text,
  reason text,
  place text not null,
  settled_by text not null,
  settled_at text not null,
  constraint "letter-settled-twice" primary key (message_no),
  constraint "letter-fate" check (case fate when 'printed' then num_nulls(letter_no, pages, sha256) = 0
    else letter_no is null and reason <> '' end)
);
create index settled_day on letters.settled (settled_on);
create index outbox_letter on exchange.outbox (message_no) where kind like 'letter/%';

-- 支援措置責任者の承認: for one letter, as the blocks stood then; a block set or lifted since wants another.
create table letters.allowance (
  message_no bigint not null references exchange.outbox,
  allowance_no int not null check (allowance_no > 0),
  send_to text not null check (send_to in ('usual', 'newest')),
  reason text not null check (reason <> ''),
  blocks_stamp bigint not null,
  allowed_by text not null,
  allowed_at text not null,
  primary key (message_no, allowance_no)
);

-- Everybody who has a row of the event that owes the letter: the letter is about them all, named in it or not. Whoever
-- left is bound to whoever stayed.
create function letters.persons_of(wanted bigint) returns bigint[]
language sql stable security definer set search_path = pg_catalog as $$
  select array(select distinct p from exchange.outbox m
    cross join lateral (select m.person_no union all
      select v.person_no from record.resident_version v where v.entry_id = m.entry_id) about(p)
    where m.message_no = wanted order by p)
$$;

create function letters.households_of(wanted bigint) returns bigint[]
language sql stable security definer set search_path = pg_catalog as $$
  select array(select distinct h from exchange.outbox m
    cross join lateral (select (m.content->>'householdNo')::bigint union all
      select v.household_no from record.resident_version v where v.entry_id = m.entry_id) about(h)
    where m.message_no = wanted and h is not null order by h)
$$;

create function letters.blocks_on(wanted bigint, operator text) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select restriction.around(letters.persons_of(wanted), letters.households_of(wanted), operator)
$$;

-- Moves with every step of every block on anybody the letter is about, or on who lives with them now.
create function letters.stamp_of(wanted bigint) returns bigint
language sql stable set search_path = pg_catalog as $$
  select restriction.stamp(p.persons || array(select h.mate_no from restriction.housemates(p.persons) h),
    letters.households_of(wanted)
      || array(select distinct h.household_no from restriction.housemates(p.persons) h))
  from (select letters.persons_of(wanted) as persons) p
$$;

-- The last allowance, if the blocks still stand as they stood then.
create function letters.allowed(wanted bigint) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('sendTo', a.send_to, 'allowedBy', a.allowed_by, 'reason', a.reason)
  from letters.allowance a
  where a.message_no = wanted and a.blocks_stamp = letters.stamp_of(wanted)
    and not exists (select from letters.allowance n
      where n.message_no = a.message_no and n.allowance_no > a.allowance_no)
$$;

-- The row a letter is about, and the one before it on the same sheet.
create function letters.row_of(wanted bigint) returns record.resident_version
language sql stable set search_path = pg_catalog as $$
  select v from exchange.outbox m join record.resident_version v on v.person_no = m.person_no
    and (v.history_no = (m.content->>'historyNo')::int or (not m.content ? 'historyNo' and v.entry_id = m.entry_id))
  where m.message_no = wanted limit 1
$$;

create function letters.row_before(v record.resident_version) returns record.resident_version
language sql stable set search_path = pg_catalog as $$
  select b from record.resident_version b
  where b.person_no = v.person_no and b.sheet_no = v.sheet_no and b.history_no = v.history_no - 1
$$;

-- Where a letter goes: one address, and no other leaves this function. Head letters go where the addressee lives today,
-- an acceptance to where the mover lived before (to where they live now where they came from abroad), a letter on an ex
-- officio change to where its person is known to be. 'newest' is for letters that must not reach the former home.
create function letters.address_of(kind text, v record.resident_version, send_to text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select case
    when kind in ('letter/head-changed', 'letter/choose-head') then letters.home_of(v.person_no)
    when send_to = 'newest' then coalesce(letters.home_of(v.person_no),
      letters.elsewhere(coalesce(v.confirmed_destination, v.planned_destination), null))
    when kind = 'letter/acceptance' and v.reason = 'domestic-move-in'
      then letters.elsewhere(v.previous_address, v.previous_postal_code)
    when kind = 'letter/acceptance' and v.reason <> 'overseas-move-in' and (b.b).person_no is not null
      then letters.elsewhere(certificate.full_address(b.b), (b.b).postal_code)
    when kind = 'letter/ex-officio' and v.status <> 'current'
      then letters.elsewhere(coalesce(v.confirmed_destination, v.planned_destination), null)
    else letters.home_of(v.person_no) end
  from (select letters.row_before(v) as b) b
$$;

create function letters.elsewhere(address text, postal_code text) returns jsonb
language sql immutable set search_path = pg_catalog as $$
  select case when address <> '' then jsonb_build_object('address', address, 'postalCode', postal_code) end
$$;

create function letters.home_of(person bigint) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select letters.elsewhere(certificate.full_address(v), v.postal_code)
  from record.resident_current c join record.resident_version v using (person_no, history_no)
  where c.person_no = person and c.status = 'current'
$$;

-- What the letter says beside its address: names, days and the event, never a place.
create function letters.told_of(m exchange.outbox, v record.resident_version) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('addressee', v.full_name, 'reason', v.reason, 'eventOn', v.event_on->>'text',
    'notifiedOn', v.notified_on, 'processedOn', v.processed_on,
    'headName', v.head_name,
    'formerHeadName', (letters.row_before(v)).head_name,
    'filerName', (select c.filer->>'name' from filing.filing_case c where c.case_id = v.case_id),
    'receiptNo', (select c.receipt_no from filing.filing_case c where c.case_id = v.case_id),
    'movers', (select coalesce(jsonb_agg(o.full_name order by o.order_in_household), '[]')
      from record.resident_version o where o.entry_id = v.entry_id and o.reason = v.reason
        and (letters.row_before(o)).household_no is not distinct from (letters.row_before(v)).household_no),
    'members', (select coalesce(jsonb_agg(o.full_name order by o.order_in_household), '[]')
      from record.resident_current c join record.resident_version o using (person_no, history_no)
      where m.kind = 'letter/choose-head' and c.household_no = (m.content->>'householdNo')::bigint
        and c.status = 'current'),
    'hasHead', exists (select from record.resident_current c where m.kind = 'letter/choose-head'
      and c.household_no = (m.content->>'householdNo')::bigint and c.status = 'current' and c.is_head),
    'caseId', v.case_id)
$$;

create function letters.known(wanted bigint, asked_by text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('messageNo', m.message_no, 'kind', m.kind, 'fate', s.fate,
    'persons', letters.persons_of(m.message_no), 'households', letters.households_of(m.message_no),
    'blocks', letters.blocks_on(m.message_no, asked_by), 'blocksStamp', letters.stamp_of(m.message_no),
    'allowed', a.allowed,
    'to', letters.address_of(m.kind, r.v, coalesce(a.allowed->>'sendTo', 'usual')),
    'told', letters.told_of(m, r.v),
    'nextSerial', papers.next_number('letter', access.today()::text),
    'attestors', certificate.attestors_in_force(access.today()))
  from exchange.outbox m
  left join letters.settled s on s.message_no = m.message_no
  cross join lateral (select letters.row_of(m.message_no) as v) r
  cross join lateral (select letters.allowed(m.message_no) as allowed) a
  where m.message_no = wanted and m.kind like 'letter/%' and (r.v).person_no is not null
$$;

-- 対象者リスト: the newest letter of each household that still has no head, sent or not.
create function letters.headless(asked_by text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('householdNo', l.household_no, 'addressee', l.full_name,
    'personNo', l.person_no, 'members', l.members, 'owedOn', l.processed_on, 'letterNo', l.letter_no,
    'persons', letters.persons_of(l.message_no), 'blocks', letters.blocks_on(l.message_no, asked_by))
    order by l.processed_on, l.message_no), '[]')
  from (select distinct on (h.household_no) m.message_no, h.household_no, v.full_name, v.person_no, v.processed_on,
      s.letter_no, h.members
    from exchange.outbox m
    join record.resident_version v on v.person_no = m.person_no and v.entry_id = m.entry_id
    join lateral (select c.household_no, count(*)::int as members, bool_or(c.is_head) as has_head
      from record.resident_current c
      where c.household_no = (m.content->>'householdNo')::bigint and c.status = 'current'
      group by c.household_no) h on not h.has_head
    left join letters.settled s on s.message_no = m.message_no
    where m.kind = 'letter/choose-head' and s.fate is distinct from 'dropped'
    order by h.household_no, m.message_no desc) l
$$;

create function letters.look_up(what text, wanted jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case what
  when 'letter' then
    return jsonb_build_object('letter', letters.known((wanted->>'messageNo')::bigint, wanted->>'askedBy'));
  when 'headless' then
    return jsonb_build_object('households', letters.headless(wanted->>'askedBy'),
      'nextSerial', papers.next_number('choose-head-list', access.today()::text));
  when 'case' then
    return jsonb_build_object('row', (select jsonb_build_object('personNo', v.person_no, 'historyNo', v.history_no,
        'reason', v.reason, 'notifiedOn', v.notified_on, 'isOwed', exists (select from exchange.outbox m
          where m.entry_id = v.entry_id and m.kind = 'letter/acceptance'),
        'persons', array(select o.person_no from record.resident_version o where o.entry_id = v.entry_id))
      from record.resident_version v where v.case_id = (wanted->>'caseId')::uuid
      order by v.reason = 'head-change', v.order_in_household, v.person_no limit 1));
  else raise exception 'unknown look-up %', what;
  end case;
end $$;

-- DA002 where a block moved since the paper was set: it is weighed again.
create function letters.settle(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare message bigint := (w->>'messageNo')::bigint;
begin
  perform from exchange.outbox m where m.message_no = message and m.kind like 'letter/%' for update;
  if not found or letters.stamp_of(message) <> (w->>'blocksStamp')::bigint then
    raise exception 'stale' using errcode = 'DA002';
  end if;
  if w->>'fate' = 'printed' then
    perform papers.take_number('letter', access.today()::text, (w->>'serial')::int);
    if exists (select from jsonb_array_elements(letters.blocks_on(message, null)) b
        where b->>'kind' = 'support-measure') and letters.allowed(message) is null then
      raise exception 'not allowed' using errcode = 'check_violation', constraint = 'letter-not-allowed';
    end if;
  end if;
  insert into letters.settled(message_no, fate, letter_no, settled_on, pages, sha256, reason, place, settled_by,
    settled_at)
  values (message, w->>'fate', w->>'number', access.today(), (w->>'pages')::int, w->>'sha256', w->>'reason',
    w->>'place', w->>'by', w->>'at');
  update exchange.outbox set state = 'sent', answer = w->>'fate' where message_no = message;
end $$;

create function letters.allow(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare message bigint := (w->>'messageNo')::bigint;
begin
  if letters.stamp_of(message) <> (w->>'blocksStamp')::bigint
      or exists (select from letters.settled s where s.message_no = message) then
    raise exception 'stale' using errcode = 'DA002';
  end if;
  insert into letters.allowance(message_no, allowance_no, send_to, reason, blocks_stamp, allowed_by, allowed_at)
  select message, coalesce(max(allowance_no), 0) + 1, w->>'sendTo', w->>'reason', (w->>'blocksStamp')::bigint,
    w->>'by', w->>'at'
  from letters.allowance a where a.message_no = message;
end $$;

-- 後日でも発行できる: a letter nobody owed at the approval, about the event of a final case.
create function letters.owe(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  insert into exchange.outbox(person_no, kind, content, entry_id)
  select v.person_no, 'letter/acceptance', jsonb_build_object('personNo', v.person_no, 'historyNo', v.history_no),
    v.entry_id
  from record.resident_version v
  where v.person_no = (w->>'personNo')::bigint and v.history_no = (w->>'historyNo')::int
    and v.case_id = (w->>'caseId')::uuid and not exists (select from exchange.outbox m
      where m.entry_id = v.entry_id and m.kind = 'letter/acceptance');
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
end $$;

create function letters.write(op text, written jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case op
  when 'print' then perform letters.settle(written || '{"fate": "printed"}');
  when 'drop' then perform letters.settle(written || '{"fate": "dropped"}');
  when 'allow' then perform letters.allow(written);
  when 'owe' then perform letters.owe(written);
  when 'list' then
    perform papers.take_number('choose-head-list', access.today()::text, (written->>'serial')::int);
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

revoke execute on all functions in schema papers, letters from public;
grant usage on schema papers, letters to daicho_app, daicho_auditor;
grant select on all tables in schema papers, letters to daicho_app, daicho_auditor;
grant execute on function papers.kept_until(date, int), papers.years_kept(text, date, date),
  papers.is_witnessed(text, date), papers.persons_of(uuid), papers.blocks_on(uuid, text),
  papers.placing_of(uuid), papers.kind_of(papers.source, text[]), papers.request_label(uuid, text),
  papers.review_days(date), letters.persons_of(bigint), letters.blocks_on(bigint, text), letters.allowed(bigint)
to daicho_app;
