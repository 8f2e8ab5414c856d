-- Import: a file of residents enters the register in chunks, each vouched for by one log entry over all its rows.
-- The importer is a role of its own, so that whoever speaks for the server can never write past the checks of the desk.
-- It copies into staging tables that live and die with its session and that nobody else can read; record.import_chunks
-- moves them into the register.

set local check_function_bodies = off;

-- Which parts of which file are in: a second run goes on behind them.
create table record.imported_chunk (
  file_hash bytea not null check (octet_length(file_hash) = 32),
  chunk_no int not null check (chunk_no >= 0),
  of_chunks int not null check (of_chunks > chunk_no),
  rows int not null check (rows > 0),
  entry_id uuid not null unique,
  primary key (file_hash, chunk_no)
);

-- What an import is judged by. Numbers of an older system stay; those given from now on come after them.
create function record.import_facts(of_file bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select desk.office_day() || jsonb_build_object(
    'townBlocks', coalesce((select jsonb_agg(jsonb_build_array(t.town_block_code, t.address_kind))
      from office.town_block t), '[]'),
    'isEmpty', not exists (select from record.resident_current),
    'hasNumbers', exists (select from numbers.sealed),
    'done', coalesce((select jsonb_agg(jsonb_build_array(c.chunk_no, c.of_chunks, c.rows) order by c.chunk_no)
      from record.imported_chunk c where c.file_hash = of_file), '[]'))
$$;

-- Persons, households and numbers of a file that the register knows already, the file's own earlier chunks aside.
-- A number that nobody holds yet (a draft's) is no conflict: it keeps the id it has, which is told.
create function record.import_conflicts(of_file bytea, persons bigint[], households bigint[], kinds text[],
  hashes bytea[],
  holders bigint[])
returns table (what text, place int, number_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select 'person', p.n::int, null::uuid from unnest(persons) with ordinality p(person_no, n)
  join record.resident_version v on v.person_no = p.person_no and v.history_no = 1
  where not exists (select from record.imported_chunk i where i.file_hash = of_file and i.entry_id = v.entry_id)
  union all
  select distinct 'household', h.n::int, null::uuid from unnest(households) with ordinality h(household_no, n)
  join record.resident_current c on c.household_no = h.household_no
  join record.resident_version v on v.person_no = c.person_no and v.history_no = 1
  where not exists (select from record.imported_chunk i where i.file_hash = of_file and i.entry_id = v.entry_id)
  union all
  select case when a.person_no is not null or k.number_id is not null then 'number' else 'known' end, w.n::int,
    s.number_id
  from unnest(kinds, hashes, holders) with ordinality w(kind, hash, holder, n)
  join numbers.sealed s on s.kind = w.kind and s.keyed_hash = w.hash
  left join record.resident_current a on (a.individual_number_id = s.number_id or a.resident_code_id = s.number_id)
    and a.person_no <> w.holder
  left join numbers.code_stock k on k.number_id = s.number_id and k.person_no is distinct from w.holder
$$;

-- Numbers given by this system from now on lie beyond those of the file; told once, before the first chunk.
create function record.reserve_imported(highest_person bigint, highest_household bigint) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if highest_person / 10 >= (select last_value from record.person_sequence) then
    perform setval('record.person_sequence', highest_person / 10 + 1);
  end if;
  if highest_household / 10 >= (select last_value from record.household_sequence) then
    perform setval('record.household_sequence', highest_household / 10 + 1);
  end if;
end $$;

-- Staging for one session; emptied with each transaction. They belong to the register's owner, and import_chunks
-- reads no others.
create function record.open_staging() returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare kept record;
begin
  perform set_config('temp_buffers', '64MB', false);  -- what a transaction stages stays in memory
  for kept in select * from record.staged_kinds() loop
    execute format('create temporary table %I (like %s) on commit delete rows', kept.staged, kept.target);
    execute format('grant insert on pg_temp.%I to daicho_importer', kept.staged);
  end loop;
end $$;

create function record.staged_kinds() returns table (staged text, target text)
language sql immutable set search_path = pg_catalog as $$
  values ('staged_version', 'record.resident_version'), ('staged_number', 'numbers.sealed'), ('staged_look_alike',
    'record.look_alike'),
    ('staged_card', 'inquiry.card'), ('staged_written', 'inquiry.written_key'), ('staged_kana', 'inquiry.kana_key'),
    ('staged_address', 'inquiry.address_key')
$$;

-- Every entry vouches for exactly the staged rows that name it, and says that it is an import's.
create function record.assert_vouched(entries jsonb[]) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  if exists (
    select from (select e->>'entryId' as entry_id, e->'vouches'->0 as vouch, e->>'id' as id, e->>'kind' as kind
                 from unnest(entries) e) told
    full join (select entry_id::text, count(*) as rows, min(person_no) as first, max(person_no) as last
               from pg_temp.staged_version group by entry_id) staged using (entry_id)
    where told.id is distinct from 'import-residents' or told.kind <> 'system'
      or told.vouch->>'table' <> 'record.resident_version'
      or staged.rows is distinct from (told.vouch->>'count')::bigint
      or told.vouch->'key' <> jsonb_build_array('chunk', staged.first, staged.last))
  then raise exception 'an entry vouches for other rows than were staged' using errcode = 'check_violation'; end if;
end $$;

-- What was staged becomes part of the register, with the entries that vouch for it. Nobody in it may be there already.
-- A chunk that is in already is an error: two importers were at work on one file.
create function record.import_chunks(of_file bytea, first_chunk int, of_chunks int, canonicals bytea[])
returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare canonical bytea; entries jsonb[];
begin
  perform oplog.assert_open();
  if (select count(*) from record.staged_kinds() k join pg_class c on c.oid = to_regclass('pg_temp.' || k.staged)
      where c.relowner = current_user::regrole) < (select count(*) from record.staged_kinds())
  then raise exception 'no staging is open' using errcode = 'check_violation'; end if;
  entries := array(select convert_from(b, 'UTF8')::jsonb from unnest(canonicals) b);
  perform record.assert_vouched(entries);
  insert into record.imported_chunk
  select of_file, first_chunk + n::int - 1, of_chunks, (e->'vouches'->0->>'count')::int, (e->>'entryId')::uuid
  from unnest(entries) with ordinality u(e, n);
  foreach canonical in array canonicals loop
    perform oplog.append(canonical);
  end loop;
  perform record.take_in_staged();
end $$;

create function record.take_in_staged() returns void
language plpgsql set search_path = pg_catalog as $$
begin
  insert into numbers.sealed select * from pg_temp.staged_number;
  insert into record.resident_version select * from pg_temp.staged_version;
  insert into record.resident_current(person_no, sheet_no, history_no, household_no, is_head, status, shelf,
    individual_number_id, resident_code_id, planned_move_out_on)
  select distinct on (v.person_no) v.person_no, v.sheet_no, v.history_no, v.household_no,
    v.is_head and v.status = 'current', v.status,
    'live', v.individual_number_id, v.resident_code_id, v.planned_move_out_on
  from pg_temp.staged_version v order by v.person_no, v.history_no desc;
  insert into record.household(household_no, revision)
  select distinct v.household_no, 1 from pg_temp.staged_version v order by v.household_no on conflict do nothing;
  insert into record.look_alike(key, person_no)
  select a.key, a.person_no from pg_temp.staged_look_alike a on conflict do nothing;
  insert into inquiry.card select * from pg_temp.staged_card;
  insert into inquiry.written_key select * from pg_temp.staged_written;
  insert into inquiry.kana_key select * from pg_temp.staged_kana;
  insert into inquiry.address_key select * from pg_temp.staged_address;
end $$;

-- After the last chunk: the indexes of the search, and what the planner knows of tables that have just grown by a town.
-- Two connections share the work.
create function record.settle_import(is_second boolean) returns void
language plpgsql security definer set search_path = pg_catalog set maintenance_work_mem = '256MB' as $$
begin
  if is_second then
    perform inquiry.make_indexes(array['inquiry.card', 'inquiry.written_key']);
    analyze record.household, inquiry.card, inquiry.written_key;
  else
    perform inquiry.make_indexes(array['inquiry.kana_key', 'inquiry.address_key']);
    analyze record.resident_version, record.resident_current, record.look_alike, numbers.sealed, inquiry.kana_key,
      inquiry.address_key;
  end if;
end $$;

revoke execute on function record.import_facts(bytea), record.reserve_imported(bigint, bigint), record.open_staging(),
  record.import_conflicts(bytea, bigint[], bigint[], text[], bytea[], bigint[]), record.staged_kinds(),
    record.assert_vouched(jsonb[]),
  record.import_chunks(bytea, int, int, bytea[]), record.take_in_staged(), record.settle_import(boolean) from public;
grant usage on schema record, inquiry, oplog to daicho_importer;
grant execute on function record.import_facts(bytea), record.reserve_imported(bigint, bigint), record.open_staging(),
  record.import_conflicts(bytea, bigint[], bigint[], text[], bytea[], bigint[]),
  record.import_chunks(bytea, int, int, bytea[]), record.settle_import(boolean), inquiry.drop_indexes(),
    oplog.note(bytea)
  to daicho_importer;
grant select on record.imported_chunk to daicho_app, daicho_auditor;
