-- Search: what a result row shows, and the keys every sheet (住民票) is found by, current and past, live and removed.
-- Derived by src/inquiry/keys.ts from the record and from nothing else; `write_keys` is the only writer.

set local check_function_bodies = off;
create schema inquiry;

-- One row per sheet: its newest version, as a result list shows it.
create table inquiry.card (
  person_no bigint not null,
  sheet_no int not null,
  history_no int not null,
  household_no bigint not null,
  status text not null,
  kind text not null,
  sex text not null,
  name text not null,
  folded text not null,
  kana text,
  other_names text,
  birth_text text not null,
  birth_on date not null,
  relationship text not null,
  address text not null,
  town_block_code text,
  lot text not null,
  katagaki text,
  address_code text,
  removal_reason text,
  residence_card_no text,
  spr_certificate_no text,
  individual_number_id uuid,
  resident_code_id uuid,
  empty_items int not null,
  primary key (person_no, sheet_no)
) with (fillfactor = 85);

-- Written names: bare, without selectors and spaces; folded, with every variant as one. `is_current`: on the newest
-- version of the sheet.
-- `pairs` are hashes of neighbouring characters, so that two kanji in the middle of a name are found by index.
create table inquiry.written_key (
  person_no bigint not null,
  sheet_no int not null,
  kind text not null,
  is_current boolean not null,
  written text not null,
  bare text not null,
  folded text not null,
  given text,
  pairs int[] not null,
  sort_key text not null,
  birth_on date not null,
  primary key (person_no, sheet_no, kind, written)
) with (fillfactor = 90);

-- Readings, 氏 and 名 with one space between: a prefix scan then gives whole surnames first, in the order of a name list.
create table inquiry.kana_key (
  person_no bigint not null,
  sheet_no int not null,
  kind text not null,
  is_current boolean not null,
  reading text not null,
  strict text not null,
  loose text not null,
  given text,
  birth_on date not null,
  town_block_code text,
  primary key (person_no, sheet_no, kind, strict, loose)
) with (fillfactor = 90);

create table inquiry.address_key (
  person_no bigint not null,
  sheet_no int not null,
  is_current boolean not null,
  key text not null,
  pairs int[] not null,
  primary key (person_no, sheet_no, key)
) with (fillfactor = 90);

-- What an officer searched for last, sealed as in the log; the hash tells the same terms apart from others. [STD 2.1.1]
create table inquiry.recent_search (
  operator_id text not null,
  terms_hash bytea not null,
  terms_sealed bytea not null,
  at timestamptz not null default clock_timestamp(),
  primary key (operator_id, terms_hash)
);

create function inquiry.compact(words text) returns text
language sql immutable strict parallel safe as $$ select replace(words, ' ', '') $$;

-- Everything but the primary keys, made when missing. A first import of a whole town drops them and makes them again at
-- its end; a server makes sure of them when it starts.
create function inquiry.index_statements() returns table (name text, statement text)
language sql immutable set search_path = pg_catalog as $$
  values
    ('card_birth', 'on inquiry.card (birth_on)'),
    ('card_household', 'on inquiry.card (household_no)'),
    ('card_place', 'on inquiry.card (town_block_code, lot)'),
    ('card_address_code', 'on inquiry.card (address_code)'),
    ('card_relationship', 'on inquiry.card (relationship)'),
    ('card_removal', 'on inquiry.card (removal_reason) where removal_reason is not null'),
    ('card_residence_card', 'on inquiry.card (residence_card_no) where residence_card_no is not null'),
    ('card_spr_certificate', 'on inquiry.card (spr_certificate_no) where spr_certificate_no is not null'),
    ('card_individual_number', 'on inquiry.card (individual_number_id) where individual_number_id is not null'),
    ('card_resident_code', 'on inquiry.card (resident_code_id) where resident_code_id is not null'),
    ('written_folded', 'on inquiry.written_key (folded, birth_on)
      include (person_no, sheet_no, is_current, kind, written, bare, given, sort_key)'),
    ('written_given', 'on inquiry.written_key (given) where given is not null'),
    ('written_pairs', 'on inquiry.written_key using gin (pairs) with (gin_pending_list_limit = 256)'),
    ('kana_loose', 'on inquiry.kana_key (loose, birth_on)
      include (person_no, sheet_no, is_current, kind, strict)'),
    ('kana_given', 'on inquiry.kana_key (given) where given is not null'),
    ('kana_town', 'on inquiry.kana_key (town_block_code, loose)'),
    ('kana_grams', 'on inquiry.kana_key using gin (inquiry.compact(loose) public.gin_trgm_ops)
      with (gin_pending_list_limit = 256)'),
    ('address_pairs', 'on inquiry.address_key using gin (pairs) with (gin_pending_list_limit = 256)')
$$;

create function inquiry.make_indexes(of_tables text[] default null) returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare wanted record; made int := 0;
begin
  for wanted in select s.name, s.statement from inquiry.index_statements() s
    where to_regclass('inquiry.' || s.name) is null
      and (of_tables is null or split_part(s.statement, ' ', 2) = any (of_tables)) loop
    execute format('create index %I %s', wanted.name, wanted.statement);
    made := made + 1;
  end loop;
  if made > 0 and of_tables is null then
    analyze inquiry.card, inquiry.written_key, inquiry.kana_key, inquiry.address_key;
  end if;
  return made;
end $$;

-- For the importer alone, and only while there is nobody to find.
create function inquiry.drop_indexes() returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare wanted record;
begin
  if exists (select from inquiry.card) then return; end if;  -- a register in use is never without them
  for wanted in select s.name from inquiry.index_statements() s loop
    execute format('drop index if exists inquiry.%I', wanted.name);
  end loop;
end $$;

select inquiry.make_indexes();

-- A version just written, with what the card of its sheet says now: one that is not the card's own gives past keys.
create type inquiry.version as (person_no bigint, sheet_no int, is_newest boolean, birth_on date, town_block_code text,
  written jsonb, kanas jsonb, address_keys jsonb);

-- Keys of versions just written, or imported with their history: the newest version of a sheet is shown, what older
-- ones
-- said stays findable as past. Safe to run again with the same rows. A few rows are always looked up by their keys,
-- however young the tables are and whatever was planned when they were empty: hence the setting.
create function inquiry.write_keys(rows jsonb) returns void
language plpgsql set search_path = pg_catalog set enable_seqscan = off as $$
declare versions inquiry.version[]; known bigint[]; v inquiry.version;
begin
  known := array(select c.person_no from inquiry.card c
    where c.person_no = any (array(select (r->>'person_no')::bigint from jsonb_array_elements(rows) r)));
  perform inquiry.write_cards(rows);
  versions := array(
    select row(r.person_no, r.sheet_no, c.history_no = r.history_no, c.birth_on, c.town_block_code, r.written, r.kanas,
      r.address_keys)::inquiry.version
    from jsonb_to_recordset(rows)
      r(person_no bigint, sheet_no int, history_no int, written jsonb, kanas jsonb, address_keys jsonb)
    cross join lateral (select k.history_no, k.birth_on, k.town_block_code from inquiry.card k
      where k.person_no = r.person_no and k.sheet_no = r.sheet_no limit 1) c);
  if cardinality(known) > 0 then
    foreach v in array versions loop
      if v.is_newest and v.person_no = any (known) then perform inquiry.pass_keys(v); end if;
    end loop;
  end if;
  perform inquiry.add_keys(versions);
end $$;

create function inquiry.write_cards(rows jsonb) returns void
language sql set search_path = pg_catalog as $$
  insert into inquiry.card as kept
  select distinct on (r.person_no, r.sheet_no) r.* from jsonb_populate_recordset(null::inquiry.card, rows) r
  order by r.person_no, r.sheet_no, r.history_no desc
  on conflict (person_no, sheet_no) do update set
    history_no = excluded.history_no, household_no = excluded.household_no, status = excluded.status,
    kind = excluded.kind, sex = excluded.sex, name = excluded.name, folded = excluded.folded, kana = excluded.kana,
    other_names = excluded.other_names, birth_text = excluded.birth_text, birth_on = excluded.birth_on,
    relationship = excluded.relationship, address = excluded.address, town_block_code = excluded.town_block_code,
    lot = excluded.lot, katagaki = excluded.katagaki, address_code = excluded.address_code,
    removal_reason = excluded.removal_reason, residence_card_no = excluded.residence_card_no,
    spr_certificate_no = excluded.spr_certificate_no, individual_number_id = excluded.individual_number_id,
    resident_code_id = excluded.resident_code_id, empty_items = excluded.empty_items
  where excluded.history_no >= kept.history_no
$$;

-- What a newer version says no more becomes past; birth and town are the newest version's in all keys of the sheet.
create function inquiry.pass_keys(v inquiry.version) returns void
language plpgsql set search_path = pg_catalog set enable_seqscan = off as $$
begin
  update inquiry.written_key k set birth_on = v.birth_on, is_current = k.is_current and v.written @>
      jsonb_build_array(jsonb_build_object('kind', k.kind, 'written', k.written, 'current', true))
  where k.person_no = v.person_no and k.sheet_no = v.sheet_no and (k.birth_on <> v.birth_on or (k.is_current and not
    v.written @> jsonb_build_array(jsonb_build_object('kind', k.kind, 'written', k.written, 'current', true))));
  update inquiry.kana_key k set birth_on = v.birth_on, town_block_code = v.town_block_code,
    is_current = k.is_current and v.kanas @>
      jsonb_build_array(jsonb_build_object('kind', k.kind, 'strict', k.strict, 'current', true))
  where k.person_no = v.person_no and k.sheet_no = v.sheet_no
    and (k.birth_on <> v.birth_on or k.town_block_code is distinct from v.town_block_code or (k.is_current and not
      v.kanas @> jsonb_build_array(jsonb_build_object('kind', k.kind, 'strict', k.strict, 'current', true))));
  update inquiry.address_key k set is_current = false
  where k.person_no = v.person_no and k.sheet_no = v.sheet_no and k.is_current
    and not v.address_keys @> jsonb_build_array(jsonb_build_object('key', k.key));
end $$;

create function inquiry.add_keys(versions inquiry.version[]) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  insert into inquiry.written_key as kept
  select distinct on (v.person_no, v.sheet_no, w.kind, w.written) v.person_no, v.sheet_no, w.kind,
    w.current and v.is_newest, w.written, w.bare, w.folded, w.given, w.pairs, w.sort_key, v.birth_on
  from unnest(versions) v cross join jsonb_to_recordset(v.written)
    w(kind text, current boolean, written text, bare text, folded text, given text, pairs int[], sort_key text)
  order by v.person_no, v.sheet_no, w.kind, w.written, v.is_newest desc, w.current desc
  on conflict (person_no, sheet_no, kind, written) do update set is_current = true
  where excluded.is_current and not kept.is_current;
  insert into inquiry.kana_key as kept
  select distinct on (v.person_no, v.sheet_no, w.kind, w.strict, w.loose) v.person_no, v.sheet_no, w.kind,
    w.current and v.is_newest, w.reading, w.strict, w.loose, w.given, v.birth_on, v.town_block_code
  from unnest(versions) v cross join jsonb_to_recordset(v.kanas)
    w(kind text, current boolean, reading text, strict text, loose text, given text)
  order by v.person_no, v.sheet_no, w.kind, w.strict, w.loose, v.is_newest desc, w.current desc
  on conflict (person_no, sheet_no, kind, strict, loose) do update set is_current = true
  where excluded.is_current and not kept.is_current;
  insert into inquiry.address_key as kept
  select distinct on (v.person_no, v.sheet_no, a.key) v.person_no, v.sheet_no, v.is_newest, a.key, a.pairs
  from unnest(versions) v cross join jsonb_to_recordset(v.address_keys) a(key text, pairs int[])
  order by v.person_no, v.sheet_no, a.key, v.is_newest desc
  on conflict (person_no, sheet_no, key) do update set is_current = true
  where excluded.is_current and not kept.is_current;
end $$;

-- Stands in the name exactly so, spaces aside: a base typed without selector is not the base with one.
create function inquiry.is_as_typed(written text, typed text) returns boolean
language sql immutable parallel safe as $$
  select strpos(translate(written, ' 　', ''), typed) > 0
    and substr(translate(written, ' 　', ''), strpos(translate(written, ' 　', ''), typed) + length(typed), 1)
      not between chr(917760) and chr(917999)
$$;

-- Readings like the typed one though nowhere equal: a slip of the hand or of the ear. Shortest and surest first.
select public.show_limit();  -- loads pg_trgm, whose setting the next function carries
create function inquiry.similar_kana(typed text, at_most int) returns setof inquiry.kana_key
language sql stable rows 100 security definer set search_path = pg_catalog set pg_trgm.similarity_threshold = 0.45 as $$
  select k.* from inquiry.kana_key k where inquiry.compact(k.loose) operator(public.%) typed
  order by public.similarity(inquiry.compact(k.loose), typed) desc limit at_most
$$;

-- Households that live at an address now, but for those whose whereabouts are stopped: a count of one more than can be
-- seen would say where they are. [STD 1.3.2]
create function inquiry.households_at(town text, at_lot text, at_katagaki text) returns int
language sql stable security definer set search_path = pg_catalog as $$
  with there as (
    select c.person_no, c.household_no from inquiry.card c
    where c.town_block_code = town and c.lot = at_lot and c.status = 'current'
      and (at_katagaki is null or coalesce(c.katagaki, '') = at_katagaki))
  select count(distinct t.household_no)::int from there t
  where t.person_no not in (select restriction.hidden_among(array(select person_no from there)))
$$;

-- An operator's last searches, at most `keep` of them. [STD 2.1.1]
create function inquiry.remember(operator text, hash bytea, sealed bytea, keep int default 20) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into inquiry.recent_search(operator_id, terms_hash, terms_sealed) values (operator, hash, sealed)
  on conflict (operator_id, terms_hash) do update set terms_sealed = excluded.terms_sealed, at = excluded.at;
  delete from inquiry.recent_search r where r.operator_id = operator and r.terms_hash not in
    (select k.terms_hash from inquiry.recent_search k where k.operator_id = operator order by k.at desc limit keep);
end $$;

create function inquiry.write(op text, written jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case op
  when 'forget-searches' then
    delete from inquiry.recent_search r where r.operator_id = written->>'operatorId';
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

revoke execute on all functions in schema inquiry from public;
grant usage on schema inquiry to daicho_app, daicho_auditor;
grant select on all tables in schema inquiry to daicho_app;
grant execute on function inquiry.compact(text), inquiry.similar_kana(text, int), inquiry.is_as_typed(text, text),
  inquiry.households_at(text, text, text), inquiry.remember(text, bytea, bytea, int),
  inquiry.make_indexes(text[]) to daicho_app;
