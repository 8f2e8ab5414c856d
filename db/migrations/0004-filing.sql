-- The case: what came over the counter, what was entered from it, who checked, who approved, and where it stands.

set local check_function_bodies = off;  -- functions speak of areas that later files create
create schema filing;

-- Receipt numbers have no gaps within a day: the counter moves in the same statement as the case it numbers.
create table filing.day_counter (day date primary key, last int not null);

create table filing.filing_case (
  case_id uuid primary key,
  receipt_no text not null unique,
  day date not null,
  kind text not null,
  state text not null check (state in (
    'received', 'provisional', 'checked', 'returned', 'parked', 'final',
    'requested', 'issued', 'handed-over', 'withdrawn')),
  revision int not null default 1,
  place text not null,
  terminal text not null,
  received_by text not null,
  received_at timestamptz not null,
  source text not null,
  filer jsonb not null,
  movers jsonb not null,
  note text,
  draft_no int not null default 0,
  entered_by text,
  entered_at timestamptz,
  checked_by text,
  checked_at timestamptz,
  approved_by text,
  approved_at timestamptz,
  parked jsonb,
  -- What a machine read from the certificate: compared at the check instead of being typed again.
  machine_read jsonb,
  holder text,
  holder_name text,
  holder_place text,
  held_until timestamptz,
  persons bigint[] not null default '{}',
  constraint "self-check" check (checked_by is null or checked_by <> entered_by),
  constraint "self-approval" check (approved_by is null or approved_by <> entered_by)
) with (fillfactor = 70);
create index filing_case_open on filing.filing_case (place, state)
  where state not in ('final', 'handed-over', 'withdrawn');
create index filing_case_day on filing.filing_case (day, state);

-- What was entered: each 仮登録 is a row of its own; the working draft is kept apart and may be half-finished.
create table filing.draft (
  case_id uuid not null references filing.filing_case,
  draft_no int not null,
  content jsonb not null,
  questions jsonb not null,
  findings jsonb not null,
  confirmed jsonb not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (case_id, draft_no)
);
create table filing.working_draft (
  case_id uuid primary key references filing.filing_case,
  content jsonb not null,
  saved_by text not null,
  saved_at timestamptz not null
) with (fillfactor = 70);

create table filing.check_mark (
  case_id uuid not null,
  draft_no int not null,
  checked_by text not null,
  checked_at timestamptz not null,
  seen jsonb not null,
  rekeyed jsonb not null,
  primary key (case_id, draft_no),
  foreign key (case_id, draft_no) references filing.draft
);

-- The way of a case: one row a step, with the reasons that were told.
create table filing.step (
  case_id uuid not null references filing.filing_case,
  revision int not null,
  step text not null,
  by_operator text not null,
  at timestamptz not null,
  reasons jsonb,
  primary key (case_id, revision)
);

-- A resident under entry: one holder at a time, for five minutes at a time.
create table filing.claim (
  person_no bigint primary key,
  case_id uuid not null references filing.filing_case,
  operator text not null,
  operator_name text not null,
  place text not null,
  until timestamptz not null
);

-- The paper as it came in, and pictures of characters nobody could read: encrypted as files are.
create table filing.scan (
  case_id uuid not null references filing.filing_case,
  scan_no int not null,
  purpose text not null check (purpose in ('paper', 'character')),
  mime text not null,
  box bytea not null,
  key_id text not null,
  primary key (case_id, scan_no)
);

-- What a decision about a case rests on: the case and its newest draft. As text at once, for it is only handed on.
create function filing.case_to_decide(wanted uuid) returns json
language sql stable set search_path = pg_catalog as $$
  select row_to_json(told) from (
    select c.*, c.held_until > clock_timestamp() as held,
      (select row_to_json(d) from filing.draft d where d.case_id = c.case_id and d.draft_no = c.draft_no) as draft
    from filing.filing_case c where c.case_id = wanted) told
$$;

-- What the newest draft of a case asks the register.
create function filing.questions_of(wanted uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce((select d.questions from filing.filing_case c join filing.draft d using (case_id, draft_no)
    where c.case_id = wanted), '{}')
$$;

-- The same with everything a screen shows of its way.
create function filing.case_of(wanted uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select filing.case_to_decide(wanted)::jsonb || jsonb_build_object(
    'working', (select to_jsonb(w) from filing.working_draft w where w.case_id = c.case_id),
    'check_mark', (select to_jsonb(m) from filing.check_mark m where m.case_id = c.case_id and m.draft_no = c.draft_no),
    'steps', (select jsonb_agg(to_jsonb(s) order by s.revision) from filing.step s where s.case_id = c.case_id),
    'scans', (select jsonb_agg(jsonb_build_object('scanNo', s.scan_no, 'purpose', s.purpose, 'mime', s.mime)
                order by s.scan_no)
              from filing.scan s where s.case_id = c.case_id))
  from filing.filing_case c where c.case_id = wanted
$$;

-- Everybody in the register whom a case is about: whom it wrote, whom its draft moves, whom a finding named to the
-- officer, whose copy was asked for under it. A look at the case is a look at them.
create function filing.persons_of(wanted uuid) returns bigint[]
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct p), '{}')
  from filing.filing_case c
  left join filing.draft d on d.case_id = c.case_id and d.draft_no = c.draft_no
  cross join lateral (
    select unnest(c.persons)
    union all select q::bigint from jsonb_array_elements_text(coalesce(d.questions->'persons', '[]')) q
    union all select (f->'values'->>'personNo')::bigint from jsonb_array_elements(coalesce(d.findings, '[]')) f
      where f->'values' ? 'personNo'
    union all select unnest(r.persons) from certificate.request r where r.case_id = c.case_id) about(p)
  where c.case_id = wanted
$$;

-- The blocks that bind what a case tells: on its persons and all who are where they are, and on the households that its
-- draft joins or a copy was asked of. The operator's own releases count.
create function filing.blocks_on(wanted uuid, operator text) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select restriction.around(filing.persons_of(c.case_id), array(
    select h::bigint from filing.draft d, jsonb_array_elements_text(coalesce(d.questions->'households', '[]')) h
    where d.case_id = c.case_id and d.draft_no = c.draft_no
    union select r.household_no from certificate.request r where r.case_id = c.case_id), operator)
  from filing.filing_case c where c.case_id = wanted
$$;

-- Moves a case one revision on, from one of the states it may come from; `stale` if somebody was faster.
create function filing.advance(w jsonb, from_states text[]) returns filing.filing_case
language plpgsql set search_path = pg_catalog as $$
declare moved filing.filing_case;
begin
  update filing.filing_case c set state = coalesce(w->>'state', c.state), revision = c.revision + 1
  where c.case_id = (w->>'caseId')::uuid and c.revision = (w->>'revision')::int and c.state = any(from_states)
  returning * into moved;
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
  insert into filing.step(case_id, revision, step, by_operator, at, reasons)
  values (moved.case_id, moved.revision, w->>'step', w->>'by', (w->>'at')::timestamptz, w->'reasons');
  return moved;
end $$;

create function filing.release(of_case uuid) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  delete from filing.claim where case_id = of_case;
  update filing.filing_case set holder = null, holder_name = null, holder_place = null, held_until = null
  where case_id = of_case and holder is not null;
end $$;

create function filing.receive(w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare n int; receipt text;
begin
  insert into filing.day_counter values ((w->>'day')::date, 1)
  on conflict (day) do update set last = filing.day_counter.last + 1 returning last into n;
  receipt := replace(w->>'day', '-', '') || '-' || lpad(n::text, 4, '0');
  insert into filing.filing_case(case_id, receipt_no, day, kind, state, place, terminal, received_by, received_at,
                                 source, filer, movers, note)
  values ((w->>'caseId')::uuid, receipt, (w->>'day')::date, w->>'kind', 'received', w->>'place', w->>'terminal',
          w->>'by', (w->>'at')::timestamptz, w->>'source', w->'filer', w->'movers', w->>'note');
  insert into filing.step(case_id, revision, step, by_operator, at)
  values ((w->>'caseId')::uuid, 1, 'receive', w->>'by', (w->>'at')::timestamptz);
  return jsonb_build_object('receiptNo', receipt);
end $$;

-- A case and the residents it moves are held together; a lease that ran out may be taken, another's only by take-over.
-- What came over the line belongs to the counter that takes it first.
create function filing.take(w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare until_when timestamptz := clock_timestamp() + interval '5 minutes';
begin
  update filing.filing_case c
  set holder = w->>'by', holder_name = w->>'name', holder_place = w->>'place', held_until = until_when,
    place = case c.place when '' then w->>'place' else c.place end,
    terminal = case c.terminal when '' then w->>'terminal' else c.terminal end
  where c.case_id = (w->>'caseId')::uuid
    and (c.holder is null or c.holder = w->>'by' or c.held_until < clock_timestamp() or w->>'takeOver' = 'true');
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
  update filing.claim set operator = w->>'by', operator_name = w->>'name', place = w->>'place', until = until_when
  where case_id = (w->>'caseId')::uuid;
  return jsonb_build_object('heldUntil', until_when);
end $$;

create function filing.enter(w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare moved filing.filing_case; taken int; wanted int;
begin
  moved := filing.advance(w, array['received', 'returned', 'provisional', 'parked']);
  perform outsourcing.drop_reviews(moved.case_id);
  insert into filing.draft(case_id, draft_no, content, questions, findings, confirmed, entered_by, entered_at)
  values (moved.case_id, moved.draft_no + 1, w->'content', w->'questions', w->'findings', w->'confirmed',
          w->>'by', (w->>'at')::timestamptz);
  update filing.filing_case
  set draft_no = moved.draft_no + 1, entered_by = w->>'by', entered_at = (w->>'at')::timestamptz,
    checked_by = null, checked_at = null, parked = null,
    place = case moved.place when '' then w->>'place' else moved.place end,
    terminal = case moved.terminal when '' then w->>'terminal' else moved.terminal end
  where case_id = moved.case_id;
  delete from filing.working_draft where case_id = moved.case_id;
  perform filing.release(moved.case_id);
  -- Residents already in the register stay claimed until the case is closed, whoever looks.
  wanted := jsonb_array_length(w->'claims');
  insert into filing.claim(person_no, case_id, operator, operator_name, place, until)
  select p::bigint, moved.case_id, w->>'by', w->>'name', w->>'place', 'infinity'
  from jsonb_array_elements_text(w->'claims') p
  on conflict (person_no) do update set case_id = excluded.case_id, operator = excluded.operator,
    operator_name = excluded.operator_name, place = excluded.place, until = excluded.until
  where filing.claim.until < clock_timestamp();
  get diagnostics taken = row_count;
  if taken <> wanted then raise exception 'stale' using errcode = 'DA002'; end if;
  return jsonb_build_object('draftNo', moved.draft_no + 1);
end $$;

create function filing.write(op text, w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare moved filing.filing_case;
begin
  case op
  when 'receive' then return filing.receive(w);
  when 'take' then return filing.take(w);
  when 'enter' then return filing.enter(w);
  when 'scan' then
    insert into filing.scan(case_id, scan_no, purpose, mime, box, key_id)
    select (w->>'caseId')::uuid, coalesce(max(scan_no), 0) + 1, w->>'purpose', w->>'mime',
      decode(w->>'box', 'base64'), w->>'keyId'
    from filing.scan where case_id = (w->>'caseId')::uuid;
  when 'machine-read' then
    update filing.filing_case set machine_read = w->'content', source = w->>'source'
    where case_id = (w->>'caseId')::uuid;
    update exchange.certificate_message set used_by_case = (w->>'caseId')::uuid where reference = w->>'reference';
  when 'save-draft' then
    insert into filing.working_draft values ((w->>'caseId')::uuid, w->'content', w->>'by', (w->>'at')::timestamptz)
    on conflict (case_id)
    do update set content = excluded.content, saved_by = excluded.saved_by, saved_at = excluded.saved_at;
    perform filing.take(w);
  when 'check' then
    moved := filing.advance(w, array['provisional']);
    if not outsourcing.is_reviewed(moved.case_id, moved.draft_no, moved.entered_by) then
      raise exception 'stale' using errcode = 'DA002';
    end if;
    insert into filing.check_mark
    values (moved.case_id, moved.draft_no, w->>'by', (w->>'at')::timestamptz, w->'seen', w->'rekeyed');
    update filing.filing_case set checked_by = w->>'by', checked_at = (w->>'at')::timestamptz
    where case_id = moved.case_id;
  when 'send-back' then
    moved := filing.advance(w, array['provisional', 'checked']);
    insert into filing.working_draft(case_id, content, saved_by, saved_at)
    select d.case_id, d.content, d.entered_by, d.entered_at from filing.draft d
    where d.case_id = moved.case_id and d.draft_no = moved.draft_no
    on conflict (case_id) do nothing;
    perform filing.release(moved.case_id);
  when 'withdraw' then
    moved := filing.advance(w, array['received', 'provisional', 'checked', 'returned', 'parked', 'requested']);
    perform filing.release(moved.case_id);
    perform outsourcing.drop_reviews(moved.case_id), outsourcing.end_assignment(moved.case_id, w->>'by', 'closed');
  when 'park' then
    moved := filing.advance(w, array['received', 'provisional', 'checked', 'returned']);
    update filing.filing_case set parked = w->'parked' where case_id = moved.case_id;
    perform filing.release(moved.case_id);
    perform outsourcing.drop_reviews(moved.case_id);
  when 'resume' then
    moved := filing.advance(w, array['parked']);
    update filing.filing_case set parked = null where case_id = moved.case_id;
  when 'finalise' then
    moved := filing.advance(w, array['checked']);
    update filing.filing_case
    set approved_by = w->>'by', approved_at = (w->>'at')::timestamptz, persons = desk.texts(w->'persons')::bigint[]
    where case_id = moved.case_id;
    perform filing.release(moved.case_id);
  when 'advance' then perform filing.advance(w, desk.texts(w->'from'));
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

create function filing.look_up(what text, wanted jsonb) returns jsonb
language plpgsql stable set search_path = pg_catalog as $$
begin
  raise exception 'unknown look-up %', what;
end $$;

-- Personal scans leave only through this door, one at a time, to the desk that holds the key.
create function filing.scan_box(of_case uuid, wanted int) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('mime', mime, 'box', encode(box, 'base64'), 'keyId', key_id)
  from filing.scan where case_id = of_case and scan_no = wanted
$$;

revoke execute on all functions in schema filing from public;
grant usage on schema filing to daicho_app, daicho_auditor;
grant select on
  filing.filing_case, filing.draft, filing.working_draft, filing.check_mark, filing.step, filing.claim,
  filing.day_counter
to daicho_app, daicho_auditor;
grant execute on function
  filing.scan_box(uuid, int), filing.case_of(uuid), filing.persons_of(uuid), filing.blocks_on(uuid, text)
to daicho_app;
