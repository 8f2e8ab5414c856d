-- Messages on their way: whom to send to, each attempt at sending, and what other offices sent us, once for each id.

set local check_function_bodies = off;

-- 市区町村の名簿: to whom a notice goes is read from an address by it.
create table exchange.municipality (
  code text primary key check (code ~ '^\d{6}$'),
  prefecture text not null check (prefecture <> ''),
  name text not null check (name <> '')
);

-- One row for a notice from its first attempt on. The id stays until the other side has accepted it, so that what is
-- sent twice is dropped there; a message sent anew on an officer's word bears a new one and names the old.
create table exchange.dispatch (
  message_no bigint primary key references exchange.outbox,
  message_id uuid not null unique,
  replaces uuid,
  -- What an officer changed for the next attempt: the reason of the event, the municipality it goes to. [STD 7.1.1.1]
  event_reason text,
  to_code text references exchange.municipality,
  attempts int not null default 0,
  -- Nobody takes it before: a lease while it is under way, a rest after the line was away.
  not_before timestamptz not null default clock_timestamp()
) with (fillfactor = 70);

-- An attempt without an outcome is under way, or its server died.
create table exchange.attempt (
  message_no bigint not null references exchange.dispatch,
  attempt int not null,
  message_id uuid not null,
  entry_id uuid not null,
  began_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  outcome text check (outcome in ('accepted', 'sent', 'refused', 'away')),
  reason text,
  -- To whom it was handed.
  to_name text,
  primary key (message_no, attempt)
);

create index outbox_notice on exchange.outbox (message_no) where state = 'waiting' and kind like 'notice/%';
create index outbox_held on exchange.outbox (person_no, message_no)
  where state in ('waiting', 'failed') and kind like 'notice/%';

-- What arrived. Numbers in `content` are sealed; of a refused message nothing is kept but who sent it, and why not.
create table exchange.inbox (
  message_id uuid primary key,
  kind text not null,
  from_code text not null,
  from_name text not null,
  -- The sender's own order: a later notice of the same person stands before an earlier one, whichever arrives first.
  sent_no bigint not null,
  arrived_at timestamptz not null default clock_timestamp(),
  content_hash bytea not null,
  content jsonb,
  state text not null check (state in ('kept', 'filed', 'superseded', 'refused')),
  reason text,
  person_no bigint,
  names jsonb not null default '[]',
  reference text,
  case_id uuid
);
create index inbox_person on exchange.inbox (person_no, kind) where person_no is not null;
create index inbox_arrived on exchange.inbox (arrived_at desc);
create index inbox_case on exchange.inbox (case_id) where case_id is not null;

-- By the code that begins an address code, else by the longest name that the address begins with. A name without its
-- prefecture counts only where no other municipality bears it.
create function exchange.municipality_of(address_code text, address text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('code', m.code, 'name', m.prefecture || m.name)
  from exchange.municipality m
  cross join lateral (select case
    when left(m.code, 5) = left(address_code, 5) then 3
    when starts_with(address, m.prefecture || m.name) then 2
    when starts_with(address, m.name)
      and not exists (select from exchange.municipality o where o.name = m.name and o.code <> m.code) then 1
    else 0 end as sure) s
  where sure > 0
  order by sure desc, length(m.prefecture || m.name) desc limit 1
$$;

-- When a row was written, by the id of its log entry. (UUID version 7 begins with the time.)
create function exchange.moment_of(entry uuid) returns timestamptz
language sql immutable set search_path = pg_catalog as $$
  select to_timestamp(('x' || left(replace(entry::text, '-', ''), 12))::bit(48)::bigint / 1000.0)
$$;

-- The rows of the record that a notice names: those of its movers, or one, or the newest of its person.
create function exchange.rows_of(o exchange.outbox) returns setof record.resident_version
language sql stable set search_path = pg_catalog as $$
  select v.* from jsonb_array_elements(
    case when jsonb_typeof(o.content->'movers') = 'array' then o.content->'movers'
      else jsonb_build_array(jsonb_build_object('personNo', o.person_no, 'historyNo', o.content->'historyNo')) end)
    with ordinality m(named, place)
  join record.resident_version v on v.person_no = (named->>'personNo')::bigint
    and v.history_no = coalesce((named->>'historyNo')::int,
      (select c.history_no from record.resident_current c where c.person_no = (named->>'personNo')::bigint))
  order by place
$$;

create function exchange.told_of(o exchange.outbox, d exchange.dispatch, records jsonb) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('messageNo', o.message_no, 'messageId', d.message_id, 'replaces', d.replaces,
    'attempt', d.attempts, 'kind', o.kind, 'personNo', o.person_no, 'content', o.content,
    'eventReason', d.event_reason, 'records', records,
    'chosen', (select jsonb_build_object('code', m.code, 'name', m.prefecture || m.name)
      from exchange.municipality m where m.code = d.to_code),
    'former', case when o.content ? 'formerAddress' then exchange.municipality_of(null, o.content->>'formerAddress')
      else exchange.municipality_of(records->0->>'previous_address_code', records->0->>'previous_address') end,
    'destination', exchange.municipality_of(coalesce(o.content->>'destinationCode',
      records->0->>'planned_destination_code'), coalesce(o.content->>'destination',
      records->0->>'planned_destination')))
$$;

-- The one that must go first: the earliest of a person that waits or has failed. Asked of one person at a time, so that
-- the plan is always the index's, however young the table is.
create function exchange.first_of(of_person bigint) returns bigint
language plpgsql stable set search_path = pg_catalog as $$
begin
  return (select e.message_no from exchange.outbox e
    where e.person_no = of_person and e.state in ('waiting', 'failed') and e.kind like 'notice/%'
    order by e.person_no, e.message_no limit 1);
end $$;

-- Takes the next notice of each person, in order; whoever asks meanwhile gets others. A notice that waits or has failed
-- holds back the later ones of its person. Their data leave with the answer: the entry naming everybody is written by
-- the same statement.
create function exchange.claim(how_many int, lease_seconds int, head bytea, tail bytea) returns jsonb
language plpgsql security definer set search_path = pg_catalog as $$
declare o exchange.outbox; d exchange.dispatch; records jsonb; claimed jsonb := '[]'; persons bigint[] := '{}';
  entry uuid;
begin
  for o in
    select w.* from exchange.outbox w
    where w.state = 'waiting' and w.kind like 'notice/%' and exchange.first_of(w.person_no) = w.message_no
      and coalesce((select r.not_before from exchange.dispatch r where r.message_no = w.message_no)
        <= clock_timestamp(), true)
    order by w.message_no limit how_many for update of w skip locked
  loop
    -- The row is ours now; the lease is looked at again, for it lies in another row.
    insert into exchange.dispatch as r (message_no, message_id, attempts, not_before)
    values (o.message_no, gen_random_uuid(), 1, clock_timestamp() + make_interval(secs => lease_seconds))
    on conflict (message_no) do update set attempts = r.attempts + 1, not_before = excluded.not_before
      where r.not_before <= clock_timestamp()
    returning * into d;
    continue when not found;
    select coalesce(jsonb_agg(to_jsonb(v) - 'salt' - 'entry_id'), '[]') into records from exchange.rows_of(o) v;
    claimed := claimed || jsonb_build_array(exchange.told_of(o, d, records));
    persons := persons || o.person_no || array(select (r->>'person_no')::bigint from jsonb_array_elements(records) r);
  end loop;
  if claimed = '[]' then return claimed; end if;
  entry := oplog.look(head, tail, persons);
  insert into exchange.attempt(message_no, attempt, message_id, entry_id)
  select (c->>'messageNo')::bigint, (c->>'attempt')::int, (c->>'messageId')::uuid, entry
  from jsonb_array_elements(claimed) c;
  return claimed;
end $$;

-- What became of an attempt. Accepted is accepted, however late it is told; a failure counts only for the last attempt.
-- While the line is away the message rests, longer each time, at most ten minutes.
create function exchange.settle(told jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare no bigint := (told->>'messageNo')::bigint; which int := (told->>'attempt')::int;
  became text := told->>'outcome'; is_last boolean;
begin
  perform from exchange.outbox where message_no = no for update;
  update exchange.attempt
  set ended_at = clock_timestamp(), outcome = became, reason = told->>'reason', to_name = told->>'toName'
  where message_no = no and attempt = which and outcome is null;
  if not found then return; end if;
  select d.attempts = which into is_last from exchange.dispatch d where d.message_no = no;
  if became in ('accepted', 'sent') then
    update exchange.outbox set state = became, tried_at = clock_timestamp(), answer = null
    where message_no = no and state = 'waiting';
  elsif is_last and became = 'refused' then
    update exchange.outbox set state = 'failed', tried_at = clock_timestamp(), answer = told->>'reason'
    where message_no = no and state = 'waiting';
  elsif is_last then
    update exchange.outbox set tried_at = clock_timestamp(), answer = told->>'reason'
    where message_no = no and state = 'waiting';
    update exchange.dispatch
    set not_before = clock_timestamp() + least(interval '10 minutes', make_interval(secs => 2 ^ least(which, 10)))
    where message_no = no;
  end if;
end $$;

-- An earlier notice of the same person that nobody has begun to enter makes way for the later one.
create function exchange.waiting_case(m jsonb) returns uuid
language sql stable set search_path = pg_catalog as $$
  select c.case_id from exchange.inbox i join filing.filing_case c using (case_id)
    join filing.working_draft w using (case_id)
  where i.person_no = (m->>'personNo')::bigint and i.kind = m->>'kind' and i.from_code = m->>'fromCode'
    and i.state = 'filed' and c.state = 'received' and c.draft_no = 0 and w.saved_by = 'system'
    and (c.held_until is null or c.held_until < clock_timestamp())
  order by i.sent_no desc limit 1
$$;

-- A filing that nobody brought: received by itself, its form filled. It belongs to no counter until somebody takes it.
create function exchange.open_case(m jsonb) returns uuid
language plpgsql set search_path = pg_catalog as $$
declare filed uuid := exchange.waiting_case(m); opens jsonb := m->'opens';
begin
  if filed is null then
    filed := (opens->>'caseId')::uuid;
    perform filing.receive(opens || jsonb_build_object('place', '', 'terminal', '', 'by', 'system',
      'source', 'message'));
  else
    update exchange.inbox set state = 'superseded' where case_id = filed and state = 'filed';
  end if;
  update filing.filing_case set machine_read = opens->'content', movers = opens->'movers', filer = opens->'filer',
    persons = case when m->>'personNo' is null then '{}'::bigint[] else array[(m->>'personNo')::bigint] end
  where case_id = filed;
  insert into filing.working_draft values (filed, opens->'content', 'system', clock_timestamp())
  on conflict (case_id) do update set content = excluded.content, saved_by = 'system', saved_at = clock_timestamp();
  return filed;
end $$;

-- Exactly once for each id: the same message again is 'repeat', another one under the same id is 'id-reused'. A refused
-- one leaves its place to a better one. `m->'opens'` is the case it becomes, `m->'certificate'` what is kept for
-- somebody expected.
create function exchange.take_in(m jsonb, canonical bytea) returns text
language plpgsql security definer set search_path = pg_catalog as $$
declare was exchange.inbox; hash bytea := decode(m->>'contentHash', 'hex'); written jsonb; filed uuid;
  became text := m->>'state';
begin
  perform oplog.assert_open();
  perform pg_advisory_xact_lock(hashtextextended('exchange.inbox ' || (m->>'messageId'), 0));
  select * into was from exchange.inbox where message_id = (m->>'messageId')::uuid;
  if found and was.state <> 'refused' then
    return case when was.content_hash = hash then 'repeat' else 'id-reused' end;
  end if;
  if became <> 'refused' then
    for written in select * from jsonb_array_elements(m->'seals') loop perform numbers.write('seal', written); end loop;
  end if;
  if became = 'kept' then
    perform exchange.accept_certificate(m->>'reference', m->'certificate');
  elsif became = 'filed' then
    -- Two notices of one person are taken in one after the other.
    perform pg_advisory_xact_lock(hashtextextended('exchange.person ' || coalesce(m->>'personNo', ''), 0));
    if exists (select from exchange.inbox i where i.person_no = (m->>'personNo')::bigint and i.kind = m->>'kind'
      and i.from_code = m->>'fromCode' and i.sent_no > (m->>'sentNo')::bigint and i.state <> 'refused')
    then became := 'superseded'; else filed := exchange.open_case(m); end if;
  end if;
  perform oplog.note(canonical);
  insert into exchange.inbox(message_id, kind, from_code, from_name, sent_no, content_hash, content, state, reason,
                             person_no, names, reference, case_id)
  values ((m->>'messageId')::uuid, m->>'kind', m->>'fromCode', m->>'fromName', (m->>'sentNo')::bigint, hash,
          m->'content', became, m->>'reason', (m->>'personNo')::bigint, m->'names', m->>'reference', filed)
  on conflict (message_id) do update set kind = excluded.kind, from_code = excluded.from_code,
    from_name = excluded.from_name, sent_no = excluded.sent_no, arrived_at = clock_timestamp(),
    content_hash = excluded.content_hash, content = excluded.content, state = excluded.state,
    reason = excluded.reason, person_no = excluded.person_no, names = excluded.names, reference = excluded.reference,
    case_id = excluded.case_id;
  return became;
end $$;

create function exchange.write(op text, w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case op
  when 'resend' then
    update exchange.outbox set state = 'waiting', answer = null
    where message_no = (w->>'messageNo')::bigint and state = w->>'seenState';
    if not found then raise exception 'stale' using errcode = 'DA002'; end if;
    -- What was never accepted goes out under its id once more, unless it says something else now.
    update exchange.dispatch set not_before = clock_timestamp(),
      replaces = case when is_new then message_id else replaces end,
      message_id = case when is_new then gen_random_uuid() else message_id end,
      event_reason = coalesce(w->>'eventReason', event_reason), to_code = coalesce(w->>'toCode', to_code)
    from (select w->>'seenState' <> 'failed' or w->>'eventReason' is not null or w->>'toCode' is not null as is_new) n
    where message_no = (w->>'messageNo')::bigint;
  when 'by-hand' then
    update exchange.outbox o set state = 'sent', answer = 'exchange/by-hand', tried_at = clock_timestamp()
    where o.message_no = (w->>'messageNo')::bigint and o.state = w->>'seenState' and not exists (
      select from exchange.attempt a where a.message_no = o.message_no and a.outcome is null
        and a.began_at > clock_timestamp() - interval '2 minutes');
    if not found then raise exception 'stale' using errcode = 'DA002'; end if;
  when 'municipalities' then
    insert into exchange.municipality select * from jsonb_populate_recordset(null::exchange.municipality, w->'rows')
    on conflict (code) do update set prefecture = excluded.prefecture, name = excluded.name;
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

create function exchange.look_up(what text, wanted jsonb) returns jsonb
language plpgsql stable set search_path = pg_catalog as $$
begin
  case what
  when 'message' then
    return (select jsonb_build_object('personNo', o.person_no, 'state', o.state, 'kind', o.kind,
        'knowsOffice', wanted->>'toCode' is null
          or exists (select from exchange.municipality m where m.code = wanted->>'toCode'))
      from exchange.outbox o where o.message_no = (wanted->>'messageNo')::bigint and o.kind like 'notice/%');
  else raise exception 'unknown look-up %', what;
  end case;
end $$;

revoke execute on all functions in schema exchange from public;
grant select on all tables in schema exchange to daicho_app, daicho_auditor;
grant execute on function
  exchange.claim(int, int, bytea, bytea), exchange.settle(jsonb), exchange.take_in(jsonb, bytea),
  exchange.waiting_case(jsonb), exchange.first_of(bigint), exchange.moment_of(uuid)
to daicho_app;
