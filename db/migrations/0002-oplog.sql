-- The operation log: entries, the Merkle tree over them, the signed checkpoints, and the only functions that write to
-- them. What it proves and its formats: docs/security/operation-log.md.

create schema oplog;

-- One row for the municipality.
create table oplog.setting (
  only_row boolean primary key default true check (only_row),
  -- Writing stops when an entry has waited longer than this for a signed checkpoint.
  wait_limit interval not null default interval '60 seconds' check (wait_limit > interval '1 second'),
  -- In a declared outage looking may go on until then.
  looks_open_until timestamptz
);
insert into oplog.setting default values;

-- Every column but `bytes` is derived from `bytes`. The id carries the time, so the key is also the index by time.
-- Rows of looks that were pruned keep entry_id and at alone.
create table oplog.entry (
  entry_id uuid primary key,
  at timestamptz not null,
  operator text,
  kind text,
  terminal text,
  place text,
  step text,
  id text,
  outcome text,
  case_id text,
  persons bigint[],
  number_shown boolean,
  contract text,
  vouched int,
  bytes bytea,
  constraint "pruned-or-whole" check (num_nulls(operator, kind, step, id, outcome, persons, number_shown, vouched,
    bytes) in (0, 9))
) partition by range (entry_id);
create index entry_operator on oplog.entry (operator, entry_id);
create index entry_kind_of_act on oplog.entry (id, entry_id);
create index entry_case on oplog.entry (case_id) where case_id is not null;
-- A short pending list: measured, appending costs a third of a side table, and no look waits long for the list to be
-- merged.
create index entry_persons on oplog.entry using gin (persons) with (gin_pending_list_limit = 256);

-- Nothing is ever lost for want of a month; make_partitions moves its rows where they belong.
create table oplog.entry_default partition of oplog.entry default;

-- What was appended by which transaction, so that the sequencer finds the difference between two snapshots without
-- asking what else is running. Rows are removed long after they were read.
create table oplog.arrival (
  xid xid8 not null,
  entry_id uuid not null,
  at timestamptz not null,
  primary key (xid, entry_id)
);

create table oplog.leaf (
  index bigint primary key check (index >= 0),
  entry_id uuid not null unique,
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32)
);

-- Full tiles of C2SP tlog-tiles; partial ones are the last leaves, or the last roots of the level below.
create table oplog.tile (
  level int not null check (level >= 0),
  index bigint not null check (index >= 0),
  hashes bytea not null check (octet_length(hashes) = 8192),
  root bytea not null check (octet_length(root) = 32),
  primary key (level, index)
);
alter table oplog.tile alter column hashes set storage external;

-- Who signs: a new row at the first start, at a change of key, and after a restore to an earlier point in time.
create table oplog.origin (
  origin text primary key,
  vkey text not null,
  begun_size bigint not null,
  begun_at timestamptz not null default clock_timestamp(),
  -- The last checkpoint known to have been signed under the origin before this one.
  last_old_checkpoint text,
  entry_id uuid
);

create table oplog.checkpoint (
  size bigint primary key check (size > 0),
  origin text not null references oplog.origin,
  root bytea not null check (octet_length(root) = 32),
  note text not null,
  at timestamptz not null default clock_timestamp(),
  -- Every entry visible to this snapshot is under this checkpoint.
  seen pg_snapshot not null
);

-- The smallest id of a moment.
create function oplog.uuid_floor(moment timestamptz) returns uuid
language sql immutable strict set search_path = pg_catalog as $$
  select (lpad(to_hex(floor(extract(epoch from moment) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
$$;

-- Makes the partitions of the month of `around` (Japan time) and of the months after it. Returns how many it made.
create function oplog.make_partitions(around timestamptz default clock_timestamp(), months_ahead int default 3)
  returns int
language plpgsql security definer set search_path = pg_catalog set lock_timeout = '2s' as $$
declare first timestamp; partition text; low uuid; high uuid; made int := 0;
begin
  for ahead in 0 .. months_ahead loop
    first := date_trunc('month', around at time zone 'Asia/Tokyo') + make_interval(months => ahead);
    partition := 'entry_' || to_char(first, 'YYYY_MM');
    continue when to_regclass('oplog.' || partition) is not null;
    low := oplog.uuid_floor(first at time zone 'Asia/Tokyo');
    high := oplog.uuid_floor((first + interval '1 month') at time zone 'Asia/Tokyo');
    execute format('create table oplog.%I (like oplog.entry including all)', partition);
    lock table oplog.entry_default in access exclusive mode;
    execute format('with moved as (delete from oplog.entry_default where entry_id >= %L and entry_id < %L returning *)
      insert into oplog.%I select * from moved', low, high, partition);
    execute format('alter table oplog.entry attach partition oplog.%I for values from (%L) to (%L)', partition, low,
      high);
    made := made + 1;
  end loop;
  return made;
end $$;
select oplog.make_partitions();

-- Writes one entry. The columns come from the bytes and from nowhere else. Only what writes rows in the same
-- statement may vouch.
create function oplog.keep(canonical bytea, vouching boolean default true) returns uuid
language plpgsql set search_path = pg_catalog as $$
declare e jsonb := convert_from(canonical,
  'UTF8')::jsonb; told timestamptz := (e->>'at')::timestamptz; made uuid := (e->>'entryId')::uuid;
begin
  if abs(extract(epoch from told - clock_timestamp())) > 60 then
    raise exception 'the entry says %, the database %', told, clock_timestamp() using errcode = 'DA005';
  end if;
  if e->>'v' <> '1' or ('x' || left(replace(made::text, '-', ''), 12))::bit(48)::bigint <> extract(epoch
    from told) * 1000 then
    raise exception 'entry %: its id carries another time than it tells', made using errcode = 'check_violation';
  end if;
  if not vouching and jsonb_array_length(e->'vouches') > 0 then
    raise exception 'a note vouches for nothing' using errcode = 'check_violation';
  end if;
  -- An entry acknowledged and lost in a crash would fork the log after the next checkpoint.
  if current_setting('synchronous_commit') in ('off', 'local') then
    perform set_config('synchronous_commit', 'on', true);
  end if;
  insert into oplog.entry(entry_id, at, operator, kind, terminal, place, step, id, outcome, case_id, persons,
    number_shown,
    contract, vouched, bytes)
  values (made, told, e->>'operator', e->>'kind', e->>'terminal', e->>'place', e->>'step', e->>'id', e->>'outcome',
    e->>'caseId',
    translate(e->>'persons', '[]', '{}')::bigint[], (e->>'numberShown')::boolean,
    e->>'contract', jsonb_array_length(e->'vouches'), canonical);
  insert into oplog.arrival values (pg_current_xact_id(), made, clock_timestamp());
  return made;
end $$;

-- The entry of an act, written by the statement that writes the rows it vouches for. Called by record.apply and the
-- importer's function.
create function oplog.append(canonical bytea) returns uuid
language sql security definer set search_path = pg_catalog as $$ select oplog.keep(canonical) $$;

-- What left nothing behind but itself: refusals, denials, sign-ins. Written even while the log is closed.
create function oplog.note(canonical bytea) returns uuid
language sql security definer set search_path = pg_catalog as $$ select oplog.keep(canonical, vouching => false) $$;

-- Refuses while an entry waits too long for its checkpoint. Whatever the newest checkpoint has not seen was committed
-- after it, so a young checkpoint answers by itself; only after a silence are the few entries since then looked at.
create function oplog.assert_open() returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare newest record; wait interval; began xid8; still xid8[];
begin
  select s.wait_limit into wait from oplog.setting s;
  select c.at, c.seen into newest from oplog.checkpoint c order by c.size desc limit 1;
  if newest.at > clock_timestamp() - wait then return; end if;
  if pg_snapshot_xmax(newest.seen) > pg_snapshot_xmax(pg_current_snapshot()) then
    raise exception 'the log was restored and not begun again' using errcode = 'DA003';
  end if;
  began := coalesce(pg_snapshot_xmax(newest.seen), '0');
  still := array(select pg_snapshot_xip(newest.seen));
  if exists (select from oplog.arrival a where a.xid >= began and a.at < clock_timestamp() - wait)
  or (cardinality(still) > 0 and exists (select from oplog.arrival a
    where a.xid = any(still) and a.at < clock_timestamp() - wait))
  then
    raise exception 'an entry waits for its checkpoint' using errcode = 'DA003';
  end if;
end $$;

-- The entry of a look: the persons are those the same statement shows.
create function oplog.look(head bytea, tail bytea, persons bigint[]) returns uuid
language plpgsql security definer set search_path = pg_catalog as $$
declare canonical bytea;
begin
  if coalesce((select s.looks_open_until <= clock_timestamp() from oplog.setting s), true) then
    perform oplog.assert_open();
  end if;
  canonical := head || convert_to('[' || coalesce((select string_agg(p::text, ',' order by p)
    from (select distinct p from unnest(persons) p where p is not null) each_once), '') || ']', 'UTF8') || tail;
  return oplog.keep(canonical, vouching => false);
end $$;

-- Lets looking go on in a declared outage, for twelve hours at most. The entry says who decided it.
create function oplog.open_looks(until timestamptz, canonical bytea) returns uuid
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if until > clock_timestamp() + interval '12 hours' then
    raise exception 'looking is opened for twelve hours at most' using errcode = 'check_violation';
  end if;
  update oplog.setting set looks_open_until = until;
  return oplog.keep(canonical, vouching => false);
end $$;

-- How the log stands, for the screen.
create function oplog.health() returns jsonb
language plpgsql security definer set search_path = pg_catalog as $$
declare newest record; waiting bigint; oldest timestamptz; still xid8[];
begin
  select c.at, c.seen, c.size into newest from oplog.checkpoint c order by c.size desc limit 1;
  still := array(select pg_snapshot_xip(newest.seen));
  select count(*), min(a.at) into waiting, oldest from oplog.arrival a
  where a.xid >= coalesce(pg_snapshot_xmax(newest.seen), '0') or a.xid = any(still);
  return (select jsonb_build_object('size', coalesce(newest.size, 0), 'waiting', waiting,
    'waitingSeconds', coalesce(floor(extract(epoch from clock_timestamp() - oldest)), 0),
    'limitSeconds', floor(extract(epoch from s.wait_limit)),
    'open', coalesce(oldest > clock_timestamp() - s.wait_limit, true),
    'looksOpen', coalesce(oldest > clock_timestamp() - s.wait_limit,
      true) or coalesce(s.looks_open_until > clock_timestamp(), false))
    from oplog.setting s);
end $$;

-- Committed entries that have no index yet, in the order of their ids, at most so many. With `since`, or where the
-- cluster's transaction numbers have gone back (a restored dump), the entries themselves are compared with the
-- leaves.
create function oplog.news(at_most int, since timestamptz default null)
returns table (entry_id uuid, bytes bytea, seen pg_snapshot)
language plpgsql stable security definer set search_path = pg_catalog as $$
declare last_seen pg_snapshot; still xid8[];
begin
  select c.seen into last_seen from oplog.checkpoint c order by c.size desc limit 1;
  if since is not null or pg_snapshot_xmax(last_seen) > pg_snapshot_xmax(pg_current_snapshot()) then
    return query select e.entry_id, e.bytes, pg_current_snapshot() from oplog.entry e
      where e.entry_id >= oplog.uuid_floor(coalesce(since, '1970-01-01Z')) and e.bytes is not null
        and not exists (select from oplog.leaf l where l.entry_id = e.entry_id)
      order by e.entry_id limit at_most;
    return;
  end if;
  still := array(select pg_snapshot_xip(last_seen));
  return query select e.entry_id, e.bytes, pg_current_snapshot()
    from (select a.entry_id from oplog.arrival a where a.xid >= coalesce(pg_snapshot_xmax(last_seen), '0')
          union all select a.entry_id from oplog.arrival a where a.xid = any(still)) n
    join oplog.entry e on e.entry_id = n.entry_id
    where not exists (select from oplog.leaf l where l.entry_id = e.entry_id)
    order by e.entry_id limit at_most;
end $$;

-- Writes one step of the sequencer, whole or not at all; false where another sequencer was faster. `leaf_hashes` are
-- 32 bytes an entry; a tile is {level, index, hashes, root} in hex; the head is {size, origin, root (hex), note,
-- seen}.
create function oplog.seal(prior bigint, entry_ids uuid[], leaf_hashes bytea, tiles jsonb, head jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare newest record;
begin
  perform pg_advisory_xact_lock(hashtext('oplog.seal'));
  select c.size, c.seen, c.origin into newest from oplog.checkpoint c order by c.size desc limit 1;
  if coalesce(newest.size, 0) <> prior then return false; end if;
  if (head->>'size')::bigint <> prior + cardinality(entry_ids)
    or octet_length(leaf_hashes) <> 32 * cardinality(entry_ids) then
    raise exception 'the step does not add up' using errcode = 'check_violation';
  end if;
  if head->>'origin' <> (select o.origin from oplog.origin o order by o.begun_at desc limit 1) then
    raise exception 'the origin % has ended', head->>'origin' using errcode = 'check_violation';
  end if;
  if current_setting('synchronous_commit') in ('off', 'local') then
    perform set_config('synchronous_commit', 'on', true);
  end if;
  insert into oplog.leaf(index, entry_id, leaf_hash)
  select prior + n - 1, i, substr(leaf_hashes, (n::int - 1) * 32 + 1, 32) from unnest(entry_ids) with ordinality u(i,
    n);
  insert into oplog.tile(level, index, hashes, root)
  select (t->>'level')::int, (t->>'index')::bigint, decode(t->>'hashes', 'hex'), decode(t->>'root', 'hex')
  from jsonb_array_elements(tiles) t;
  insert into oplog.checkpoint(size, origin, root, note, seen)
  values ((head->>'size')::bigint, head->>'origin', decode(head->>'root', 'hex'), head->>'note',
    coalesce((head->>'seen')::pg_snapshot, newest.seen, '1:1:'));
  return true;
end $$;

-- After a restored dump: nothing was new, and the old snapshot means nothing in this cluster.
create function oplog.see_again(size_now bigint, seen_now pg_snapshot) returns void
language sql security definer set search_path = pg_catalog as $$
  update oplog.checkpoint c set seen = seen_now
  where c.size = size_now and pg_snapshot_xmax(c.seen) > pg_snapshot_xmax(seen_now)
$$;

-- Names who signs from now on. The first origin needs no entry; a later one is told in the log itself.
create function oplog.begin_origin(named text, key text, last_old text, canonical bytea) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare told uuid; current_key text;
begin
  perform pg_advisory_xact_lock(hashtext('oplog.seal'));
  select o.vkey into current_key from oplog.origin o order by o.begun_at desc limit 1;
  if found then
    if canonical is null and current_key = key then return; end if;  -- two sequencers at their first start
    if canonical is null then raise exception 'a later origin is told in the log'
      using errcode = 'check_violation'; end if;
    told := oplog.keep(canonical, vouching => false);
  end if;
  insert into oplog.origin(origin, vkey, begun_size, last_old_checkpoint, entry_id)
  values (named, key, coalesce((select max(c.size) from oplog.checkpoint c), 0), last_old, told);
end $$;

-- Once an hour: rows of `arrival` that were read long ago, and checkpoints between the last ones of each hour.
create function oplog.tidy_up() returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare newest pg_snapshot;
begin
  select c.seen into newest from oplog.checkpoint c order by c.size desc limit 1;
  delete from oplog.arrival a where a.xid < pg_snapshot_xmin(newest) and a.at < clock_timestamp() - interval '1 hour';
  delete from oplog.checkpoint c
  where c.at < date_trunc('hour', clock_timestamp()) - interval '1 hour'
    and exists (select from oplog.checkpoint l
                where l.size > c.size and l.origin = c.origin and date_trunc('hour', l.at) = date_trunc('hour', c.at));
end $$;

-- Looks older than a moment that still have their bytes.
create function oplog.prunable(before timestamptz) returns bigint
language sql stable security definer set search_path = pg_catalog as $$
  select count(*) from oplog.entry e join oplog.leaf l using (entry_id)
  where e.entry_id < oplog.uuid_floor(before) and e.step = 'look' and e.outcome = 'shown'
$$;

-- Lets go of the bytes of looks older than a moment; their leaf hashes stay. The entry must say how many: the
-- verifier adds them up.
create function oplog.prune(before timestamptz, canonical bytea) returns bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare gone bigint; told jsonb := convert_from(canonical, 'UTF8')::jsonb;
begin
  if before > clock_timestamp() - interval '1 year' then
    raise exception 'looks are kept for a year at least' using errcode = 'check_violation';
  end if;
  update oplog.entry e set operator = null, kind = null, terminal = null, place = null, step = null, id = null,
    outcome = null,
    case_id = null, persons = null, number_shown = null, contract = null, vouched = null, bytes = null
  where e.entry_id < oplog.uuid_floor(before) and e.step = 'look' and e.outcome = 'shown'
    and exists (select from oplog.leaf l where l.entry_id = e.entry_id);
  get diagnostics gone = row_count;
  if told->>'id' <> 'prune-looks' or (told->'detail'->>'count')::bigint <> gone
    or (told->'detail'->>'before')::timestamptz <> before then
    raise exception 'the entry tells of another pruning' using errcode = 'DA002';
  end if;
  perform oplog.keep(canonical, vouching => false);
  return gone;
end $$;

revoke execute on all functions in schema oplog from public;
grant usage on schema oplog to daicho_app, daicho_sequencer, daicho_auditor, daicho_archivist;
grant select on all tables in schema oplog to daicho_sequencer, daicho_auditor;
grant select on oplog.entry, oplog.leaf, oplog.tile, oplog.checkpoint, oplog.origin, oplog.setting to daicho_app;
grant execute on function oplog.look(bytea, bytea, bigint[]), oplog.note(bytea), oplog.health(),
  oplog.open_looks(timestamptz, bytea)
  to daicho_app;
grant execute on function oplog.news(int, timestamptz), oplog.seal(bigint, uuid[], bytea, jsonb, jsonb),
  oplog.see_again(bigint, pg_snapshot), oplog.begin_origin(text, text, text, bytea), oplog.tidy_up(),
  oplog.make_partitions(timestamptz, int), oplog.health() to daicho_sequencer;
grant execute on function oplog.prunable(timestamptz), oplog.prune(timestamptz, bytea) to daicho_archivist;
grant execute on function oplog.uuid_floor(timestamptz) to daicho_app, daicho_sequencer, daicho_auditor;
