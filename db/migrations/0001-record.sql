-- The record itself: full snapshots per person, the narrow table of what is current, sealed numbers, the office's
-- masters, and the one write.

set local check_function_bodies = off;  -- functions speak of areas that later files create
create schema record;
create schema numbers;
create schema office;
create schema desk;

-- 住民票: one row per event, every item in every row, never updated and never deleted. Columns are the keys of
-- src/record/resident.ts; `entry_id` names the log entry that vouches for the row, `salt` guards its digest.
create table record.resident_version (
  person_no bigint not null,
  history_no int not null check (history_no > 0),
  sheet_no int not null check (sheet_no > 0),
  status text not null check (status in ('current', 'moved-out', 'deceased', 'removed', 'remade', 'cancelled')),
  kind text not null check (kind in ('japanese', 'foreign')),
  reason text not null,
  event_on jsonb not null,
  notified_on date,
  applied_on date,
  requested_on date,
  noticed_on date,
  processed_on date not null,
  input_place text not null,
  input_terminal text not null,
  case_id uuid,
  caution_note text,
  changed_items jsonb not null,
  full_name text not null check (full_name <> ''),
  full_name_kana text,
  full_name_kana_confirmed boolean not null,
  kanji_name text,
  alphabet_name text,
  former_surname text,
  former_surname_kana text,
  former_surname_kana_confirmed boolean not null,
  alias text,
  alias_kana text,
  alias_kana_confirmed boolean not null,
  alias_recorded_on date,
  alias_recorded_municipality text,
  alias_recorded_municipality_code text,
  alias_history jsonb not null,
  birth_date jsonb not null,
  sex text not null check (sex in ('male', 'female')),
  registered_domicile text,
  family_register_head text,
  individual_number_id uuid,
  resident_code_id uuid,
  adult_ward boolean not null,
  household_no bigint not null,
  is_head boolean not null,
  head_name text,
  relationship_to_head text not null,
  order_in_household int not null,
  prefecture text not null,
  municipality text not null,
  oaza_aza text not null,
  town_block_code text,
  address_kind text not null check (address_kind in ('residential-indication', 'lot-number')),
  lot text not null,
  katagaki text,
  postal_code text,
  address_code text,
  address_fixed_on jsonb not null,
  became_resident_on jsonb,
  move_in_notified_on date,
  previous_address text,
  previous_address_code text,
  previous_postal_code text,
  last_registered_address text,
  nationality_code text,
  nationality text,
  became_foreign_resident_on jsonb,
  foreign_category text,
  status_of_residence text,
  period_of_stay text,
  period_expires_on date,
  residence_card_no text,
  spr_certificate_no text,
  landing_period text,
  provisional_stay_period text,
  old_alien_registration_on jsonb,
  residence_notified boolean not null,
  landing_permit_move_in boolean not null,
  elector boolean not null,
  national_health_since date,
  national_health_until date,
  late_elderly_since date,
  late_elderly_until date,
  care_insurance_since date,
  care_insurance_until date,
  pension_no text,
  pension_class text,
  pension_class_changed_on date,
  pension_since date,
  pension_until date,
  child_allowance_from text,
  child_allowance_until text,
  removal_reason text,
  removed_on date,
  cause_on jsonb,
  planned_move_out_on date,
  planned_destination text,
  planned_destination_code text,
  confirmed_move_out_on date,
  confirmed_destination text,
  confirmed_destination_code text,
  move_in_notice_on date,
  remade_on date,
  remark text,
  entry_id uuid not null,
  salt bytea not null check (octet_length(salt) = 16),
  primary key (person_no, history_no),
  -- Never-blank items of [STD 1.1.6]; a removed record may lack its numbers.
  constraint "japanese-items" check (kind <> 'japanese'
    or (num_nulls(registered_domicile, family_register_head, became_resident_on) = 0 and registered_domicile <> '')),
  constraint "foreign-items" check (kind <> 'foreign'
    or (became_foreign_resident_on is not null and foreign_category is not null)),
  constraint "resident-code-missing" check (status <> 'current' or resident_code_id is not null),
  constraint "head-relationship" check (is_head = (relationship_to_head = '世帯主') or status <> 'current')
);
create index resident_version_card on record.resident_version (residence_card_no) where residence_card_no is not null;
create index resident_version_entry on record.resident_version (entry_id);
create index resident_version_day on record.resident_version (processed_on);

-- What is current, one narrow row per person; recomputed by the verifier from the versions.
create table record.resident_current (
  person_no bigint primary key,
  sheet_no int not null,
  history_no int not null,
  household_no bigint not null,
  is_head boolean not null,
  status text not null,
  shelf text not null default 'live',
  individual_number_id uuid,
  resident_code_id uuid,
  constraint "number-in-use" unique (individual_number_id),
  constraint "code-in-use" unique (resident_code_id),
  constraint "second-head" exclude using btree (household_no with =) where (is_head) deferrable initially deferred
) with (fillfactor = 80);
create index resident_current_household on record.resident_current (household_no, status);

create table record.household (
  household_no bigint primary key,
  revision int not null
) with (fillfactor = 80);

-- Equality on folded name + sex + birth: who might be the same person.
create table record.look_alike (
  key text not null,
  person_no bigint not null,
  primary key (key, person_no)
);

create sequence record.person_sequence start 100001;
create sequence record.household_sequence start 500001;

-- 宛名番号・世帯番号: modulus 11, weights 2–7 from the right, remainder 0 → 0; remainder 1 → no such number. [STD 1.1.13]
create function record.check_digit(sequence bigint) returns int
immutable strict parallel safe
return nullif((11 - (sequence % 10 * 2 + sequence / 10 % 10 * 3 + sequence / 100 % 10 * 4 + sequence / 1000 % 10 * 5
  + sequence / 10000 % 10 * 6 + sequence / 100000 % 10 * 7 + sequence / 1000000 % 10 * 2 + sequence / 10000000 % 10 * 3
  + sequence / 100000000 % 10 * 4 + sequence / 1000000000 % 10 * 5 + sequence / 10000000000 % 10 * 6
  + sequence / 100000000000 % 10 * 7 + sequence / 1000000000000 % 10 * 2 + sequence / 10000000000000 % 10 * 3
  + sequence / 100000000000000 % 10 * 4) % 11) % 11, 10)::int;

create function record.reserve(which regclass, how_many int) returns bigint[]
language plpgsql set search_path = pg_catalog as $$
declare numbers bigint[] := '{}'; next bigint; digit int;
begin
  while cardinality(numbers) < how_many loop
    next := nextval(which);
    digit := record.check_digit(next);
    if digit is not null then numbers := numbers || (next * 10 + digit); end if;
  end loop;
  return numbers;
end $$;

-- Individual numbers and resident codes live here and nowhere else, under an envelope key kept outside the database.
create table numbers.sealed (
  number_id uuid primary key,
  kind text not null check (kind in ('individual', 'resident-code')),
  keyed_hash bytea not null,
  box bytea not null,
  key_id text not null,
  unique (kind, keyed_hash)
);
-- 住民票コード drawn in advance from the CS, handed out at random. [STD 4.3.1]
create table numbers.code_stock (
  number_id uuid primary key references numbers.sealed,
  place bigint not null unique,
  person_no bigint
);
create index code_stock_free on numbers.code_stock (place) where person_no is null;
create sequence numbers.stock_place;

create function numbers.find(wanted jsonb) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'kind', s.kind, 'keyedHash', encode(s.keyed_hash, 'hex'), 'numberId', s.number_id)), '[]')
  from jsonb_to_recordset(wanted) w(kind text, "keyedHash" text)
  join numbers.sealed s on s.kind = w.kind and s.keyed_hash = decode(w."keyedHash", 'hex')
$$;

-- Opens nothing: gives the sealed boxes to the desk, which alone holds the key. Only for papers that may show a number.
create function numbers.boxes(ids uuid[]) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'numberId', number_id, 'kind', kind, 'box', encode(box, 'base64'), 'keyId', key_id)), '[]')
  from numbers.sealed where number_id = any(ids)
$$;

create function numbers.write(op text, written jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case op
  when 'seal' then
    insert into numbers.sealed(number_id, kind, keyed_hash, box, key_id)
    values ((written->>'numberId')::uuid, written->>'kind', decode(written->>'keyedHash', 'hex'),
            decode(written->>'box', 'base64'), written->>'keyId');
  when 'stock' then
    insert into numbers.code_stock(number_id, place)
    select n::uuid, nextval('numbers.stock_place') from jsonb_array_elements_text(written->'numberIds') n;
  when 'assign-code' then
    update numbers.code_stock set person_no = (written->>'personNo')::bigint
    where number_id = (written->>'numberId')::uuid and person_no is null;
    if not found then raise exception 'stale' using errcode = 'DA002'; end if;
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

-- A few free codes, at random: a random starting place, then the next free ones, going round at the end.
create function numbers.pick_codes(how_many int) returns uuid[]
language plpgsql set search_path = pg_catalog as $$
declare picked uuid[] := '{}'; top bigint; one uuid;
begin
  if how_many = 0 then return picked; end if;
  select place into top from numbers.code_stock where person_no is null order by place desc limit 1;
  if top is null then return picked; end if;
  for attempt in 1 .. how_many * 4 loop
    exit when cardinality(picked) = how_many;
    select number_id into one from numbers.code_stock
    where person_no is null and place >= 1 + floor(random() * top) and number_id <> all(picked) order by place limit 1;
    if one is not null then picked := picked || one; end if;
  end loop;
  return picked;
end $$;

-- The office's settings and masters.
create table office.setting (key text primary key, value jsonb not null);
create table office.holiday (day date primary key, name text not null);
create table office.town_block (
  town_block_code text primary key,
  oaza_aza text not null,
  kana text not null default '',
  postal_code text,
  address_code text,
  address_kind text not null default 'residential-indication',
  closed_on date
);
create table office.katagaki (
  town_block_code text not null references office.town_block,
  lot text not null,
  katagaki text not null,
  primary key (town_block_code, lot, katagaki)
);
-- Offices, hotels and the like, where nobody is expected to live.
create table office.discouraged_address (
  town_block_code text not null,
  lot text not null,
  reason text not null,
  primary key (town_block_code, lot)
);
create table office.country (code text primary key, name text not null);

create function office.write(op text, written jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case op
  when 'set' then
    insert into office.setting values (written->>'key', written->'value')
    on conflict (key) do update set value = excluded.value;
  when 'holiday' then
    insert into office.holiday values ((written->>'day')::date, written->>'name')
    on conflict (day) do update set name = excluded.name;
  when 'town-blocks' then
    insert into office.town_block
    select * from jsonb_populate_recordset(null::office.town_block, written->'rows')
    on conflict (town_block_code) do update set oaza_aza = excluded.oaza_aza, kana = excluded.kana,
      postal_code = excluded.postal_code, address_code = excluded.address_code,
      address_kind = excluded.address_kind, closed_on = excluded.closed_on;
  when 'katagaki' then
    insert into office.katagaki select * from jsonb_populate_recordset(null::office.katagaki, written->'rows')
    on conflict do nothing;
  when 'discouraged-address' then
    insert into office.discouraged_address
    values (written->>'townBlockCode', written->>'lot', written->>'reason') on conflict do nothing;
  when 'countries' then
    insert into office.country select * from jsonb_populate_recordset(null::office.country, written->'rows')
    on conflict (code) do update set name = excluded.name;
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

-- Answers kept seven days, so that a request sent twice is done once.
create table desk.answer_kept (
  operator text not null,
  key uuid not null,
  body_hash bytea not null,
  answer jsonb,
  at timestamptz not null default clock_timestamp(),
  primary key (operator, key)
);
create index answer_kept_at on desk.answer_kept (at);

-- A rehearsal may set the key 'today' by hand; no act can.
create function desk.office_day() returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'today', to_char(coalesce((s->>'today')::date, (clock_timestamp() at time zone 'Asia/Tokyo')::date), 'YYYY-MM-DD'),
    'now', to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'officialHolidays', coalesce((select jsonb_agg(day order by day) from office.holiday
      where day between current_date - 800 and current_date + 120 
        and (day - date '2000-01-03') % 7 < 5), '[]'),  -- weekends are closed by the law itself
    'prefecture', s->>'prefecture', 'municipality', s->>'municipality', 'municipalityCode', s->>'municipalityCode',
    'residentCodeStockThreshold', coalesce((s->>'residentCodeStockThreshold')::int, 100),
    'checkerMayApprove', coalesce((s->>'checkerMayApprove')::boolean, false))
  from (select coalesce(jsonb_object_agg(key, value), '{}') as s from office.setting
        where key in ('today', 'prefecture', 'municipality', 'municipalityCode', 'residentCodeStockThreshold',
          'checkerMayApprove')) o
$$;

-- Records go out as text at once: building them as jsonb, column by column and once more at every level around them,
-- took three times as long. The server lets go of what only the log needs (salt, entry).
create function desk.known_persons(wanted bigint[]) returns json
language sql stable set search_path = pg_catalog as $$
  select coalesce(json_agg(json_build_object('record', row_to_json(v),
    'claimedBy', (select json_build_object('caseId', k.case_id, 'operatorName', k.operator_name, 'place', k.place)
                  from filing.claim k where k.person_no = c.person_no and k.until > clock_timestamp()))), '[]')
  from record.resident_current c
  join record.resident_version v on v.person_no = c.person_no and v.history_no = c.history_no
  where c.person_no = any(wanted)
$$;

create function desk.known_households(wanted bigint[]) returns json
language sql stable set search_path = pg_catalog as $$
  select coalesce(json_agg(json_build_object('householdNo', h.household_no, 'revision', h.revision,
    'members', (select coalesce(json_agg(row_to_json(v) order by v.order_in_household), '[]')
                from record.resident_current c
                join record.resident_version v on v.person_no = c.person_no and v.history_no = c.history_no
                where c.household_no = h.household_no and c.status = 'current'),
    'sorted', case when exists (select from record.member_order o where o.household_no = h.household_no)
      then record.sorted_members(h.household_no) else '{}' end)), '[]')
  from record.household h where h.household_no = any(wanted)
$$;

create function desk.known_histories(wanted bigint[]) returns json
language sql stable set search_path = pg_catalog as $$
  select coalesce(json_agg(json_build_object('personNo', p.person_no, 'rows', p.rows)), '[]')
  from (select v.person_no, json_agg(row_to_json(v) order by v.history_no) as rows
        from record.resident_version v where v.person_no = any(wanted) group by v.person_no) p
$$;

create function desk.holders(wanted uuid[]) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('numberId', c.number_id, 'personNo', c.person_no, 'status', c.status)),
    '[]')
  from (select i.individual_number_id as number_id, i.person_no, i.status from record.resident_current i
        where i.individual_number_id = any(wanted)
        union all select r.resident_code_id, r.person_no, r.status from record.resident_current r
        where r.resident_code_id = any(wanted)) c
$$;

create function desk.card_holders(wanted text[]) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(distinct jsonb_build_object(
    'residenceCardNo', v.residence_card_no, 'personNo', c.person_no, 'status', c.status)), '[]')
  from record.resident_version v join record.resident_current c using (person_no)
  where v.residence_card_no = any(wanted)
$$;

create function desk.look_alikes(wanted jsonb) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(w || jsonb_build_object('personNo', c.person_no, 'status', c.status)), '[]')
  from jsonb_array_elements(wanted) w
  join record.look_alike a on a.key = (w->>'nameKey') || '|' || (w->>'sex') || '|' || (w->>'birthOn')
  join record.resident_current c on c.person_no = a.person_no
$$;

create function desk.known_addresses(wanted jsonb) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(w || jsonb_build_object(
    'inMaster', b.town_block_code is not null, 'oazaAza', b.oaza_aza, 'postalCode', b.postal_code,
    'discouraged', exists (select from office.discouraged_address d
      where d.town_block_code = w->>'townBlockCode' and d.lot = w->>'lot'),
    'householdsThere', inquiry.households_at(w->>'townBlockCode', w->>'lot', w->>'katagaki'))), '[]')
  from jsonb_array_elements(wanted) w
  left join office.town_block b on b.town_block_code = w->>'townBlockCode' and b.closed_on is null
$$;

create function desk.texts(list jsonb) returns text[]
language sql immutable set search_path = pg_catalog as $$
  select coalesce(array_agg(t), '{}') from jsonb_array_elements_text(list) t
$$;

-- What an area is asked also tells who asks, and where they sit: releases, devices and numbers hang on it.
create function desk.look_up(wanted jsonb, officer jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare about jsonb := jsonb_build_object('terminalId', officer->>'terminalId', 'place', officer->>'place',
    'askedBy', officer->>'operatorId')
  || coalesce(nullif(wanted->'of', 'null'), '{}');
begin
  case wanted->>'area'
  when 'filing' then return filing.look_up(wanted->>'what', about);
  when 'access' then return access.look_up(wanted->>'what', about);
  when 'restriction' then return restriction.look_up(wanted->>'what', about);
  when 'certificate' then return certificate.look_up(wanted->>'what', about);
  when 'papers' then return papers.look_up(wanted->>'what', about);
  when 'exchange' then return exchange.look_up(wanted->>'what', about);
  when 'record' then return record.look_up(wanted->>'what', about);
  when 'memo' then return memo.look_up(wanted->>'what', about);
  when 'letters' then return letters.look_up(wanted->>'what', about);
  when 'assurance' then return assurance.look_up(wanted->>'what', about);
  when 'outsourcing' then return outsourcing.look_up(wanted->>'what', about);
  when 'media' then return media.look_up(wanted->>'what', about);
  when 'emergency-inspection' then return emergency_inspection.look_up(wanted->>'what', about);
  else return null;
  end case;
end $$;

-- All questions of a decision, answered at once, each by keys alone: planning them anew for every value would cost a
-- tenth of the answer, and a plan made while the tables were empty reads them whole ever after. PostgreSQL 17 would
-- compile what it may not read whole: hence the third setting. A case brings the questions kept with its draft.
create function desk.answer(q jsonb) returns json
language plpgsql security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan
  set enable_seqscan = off set jit = off as $$
declare officer jsonb; of_case json; kept jsonb; person_nos bigint[]; household_nos bigint[]; reserved jsonb;
  blocked_persons bigint[]; blocked_households bigint[];
begin
  -- Reserved numbers outlive no crash that the rows using them do not: nobody waits for the disk here.
  if current_setting('synchronous_commit') = 'on' then perform set_config('synchronous_commit', 'off', true); end if;
  officer := access.officer_of(decode(q->>'tokenHash', 'hex'), not coalesce((q->>'quiet')::boolean, false));
  if officer ? 'reason' then q := '{}'; end if;  -- to nobody nothing is answered, and for nobody nothing is reserved
  if q ? 'repeat' then
    select jsonb_build_object(
      'answer', a.answer, 'sameBody', a.body_hash = decode(q->'repeat'->>'bodyHash', 'hex')) into kept
    from desk.answer_kept a
    where a.operator = officer->>'operatorId' and a.key = (q->'repeat'->>'key')::uuid and a.answer is not null;
  end if;
  if q ? 'caseId' then
    of_case := filing.case_to_decide((q->>'caseId')::uuid);
    if q->>'withQuestions' = 'true' then q := q || filing.questions_of((q->>'caseId')::uuid); end if;
  end if;
  person_nos := desk.texts(coalesce(q->'persons', '[]'))::bigint[];
  household_nos := desk.texts(coalesce(q->'households', '[]'))::bigint[];
  if q ? 'householdsOf' then
    household_nos := array(select unnest(household_nos) union select c.household_no from record.resident_current c
      where c.person_no = any(desk.texts(q->'householdsOf')::bigint[]) and c.status = 'current');
  end if;
  -- With a person's history come the households it tells of: an event that is undone leads back to one of them.
  if jsonb_array_length(q->'histories') > 0 then
    household_nos := array(select unnest(household_nos) union select v.household_no from record.resident_version v
      where v.person_no = any(desk.texts(q->'histories')::bigint[]));
  end if;
  reserved := q->'reserve';
  -- A block on a household binds its members, and a block on a member binds the household.
  blocked_persons := person_nos || array(select c.person_no from record.resident_current c
    where c.household_no = any(household_nos) and c.status = 'current')
    || case when cardinality(person_nos) > 0
      then array(select h.mate_no from restriction.housemates(person_nos) h) else '{}' end;
  blocked_households := household_nos || array(select c.household_no from record.resident_current c
    where c.person_no = any(person_nos));
  return json_build_object(
    'officer', officer, 'repeat', kept, 'case', of_case,
    'office', desk.office_day(),
    'codeStock', case when coalesce((reserved->>'residentCodes')::int, 0) > 0
      then (select count(*) from numbers.code_stock where person_no is null) end,
    'persons', case when cardinality(person_nos) > 0 then desk.known_persons(person_nos) else '[]' end,
    'households', case when cardinality(household_nos) > 0 then desk.known_households(household_nos) else '[]' end,
    'histories', case when jsonb_array_length(q->'histories') > 0
      then desk.known_histories(desk.texts(q->'histories')::bigint[]) else '[]' end,
    'blocks', case when cardinality(blocked_persons) + cardinality(blocked_households) > 0
      then restriction.standing(blocked_persons, blocked_households, officer->>'operatorId') else '[]' end,
    'blockScope', jsonb_build_object('persons', to_jsonb(blocked_persons), 'households', to_jsonb(blocked_households),
      'stamp', case when cardinality(blocked_persons) + cardinality(blocked_households) > 0
        then restriction.stamp(blocked_persons, blocked_households) else 0 end),
    'holders', case when jsonb_array_length(q->'holders') > 0 then desk.holders(desk.texts(q->'holders')::uuid[])
      else '[]' end,
    'cardHolders', case when jsonb_array_length(q->'residenceCards') > 0
      then desk.card_holders(desk.texts(q->'residenceCards')) else '[]' end,
    'lookAlikes', case when jsonb_array_length(q->'lookAlikes') > 0 then desk.look_alikes(q->'lookAlikes')
      else '[]' end,
    'addresses', case when jsonb_array_length(q->'addresses') > 0 then desk.known_addresses(q->'addresses')
      else '[]' end,
    'reserved', case when reserved is not null then jsonb_build_object(
      'personNos', record.reserve('record.person_sequence', (reserved->>'persons')::int),
      'householdNos', record.reserve('record.household_sequence', (reserved->>'households')::int),
      'residentCodeIds', numbers.pick_codes((reserved->>'residentCodes')::int)) end,
    'found', case when q ? 'lookUp' then desk.look_up(q->'lookUp', officer) end);
end $$;

-- The stamped rows, locked in number order; `stale` if one has moved since the facts were read.
create function record.hold(stamps jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform from record.household h
  where h.household_no in (select (s->>0)::bigint from jsonb_array_elements(stamps->'households') s)
  order by h.household_no for update;
  perform from record.resident_current c
  where c.person_no in (select (s->>0)::bigint from jsonb_array_elements(stamps->'persons') s)
  order by c.person_no for update;
  if exists (select from jsonb_array_elements(stamps->'persons') s
             left join record.resident_current c on c.person_no = (s->>0)::bigint
             where c.history_no is distinct from (s->>1)::int)
  or exists (select from jsonb_array_elements(stamps->'households') s
             left join record.household h on h.household_no = (s->>0)::bigint
             where h.revision is distinct from (s->>1)::int)
  then raise exception 'stale' using errcode = 'DA002'; end if;
  if stamps ? 'blocks' and restriction.stamp(desk.texts(stamps->'blocks'->'persons')::bigint[],
       desk.texts(stamps->'blocks'->'households')::bigint[]) <> (stamps->'blocks'->>'stamp')::bigint
  then raise exception 'stale' using errcode = 'DA002'; end if;
end $$;

-- Set-based: the versions, what is current, the households they touch, the keys to find them by.
create function record.write_rows(p jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  insert into record.resident_version
  select * from jsonb_populate_recordset(null::record.resident_version, p->'versions');
  insert into record.resident_current
  select * from jsonb_populate_recordset(null::record.resident_current, p->'current')
  on conflict (person_no) do update set sheet_no = excluded.sheet_no, history_no = excluded.history_no,
    household_no = excluded.household_no, is_head = excluded.is_head, status = excluded.status,
    individual_number_id = excluded.individual_number_id, resident_code_id = excluded.resident_code_id,
    planned_move_out_on = excluded.planned_move_out_on;
  insert into record.household(household_no, revision)
  select (h)::bigint, 1 from jsonb_array_elements_text(p->'households') h
  on conflict (household_no) do update set revision = record.household.revision + 1;
  insert into record.look_alike(key, person_no)
  select a->>0, (a->>1)::bigint from jsonb_array_elements(p->'lookAlikes') a on conflict do nothing;
  perform inquiry.write_keys(p->'keys');
  if jsonb_array_length(p->'outbox') > 0 then perform exchange.post(p->'outbox'); end if;
end $$;

create function desk.write(area text, op text, written jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case area
  when 'filing' then return filing.write(op, written);
  when 'numbers' then return numbers.write(op, written);
  when 'access' then return access.write(op, written);
  when 'restriction' then return restriction.write(op, written);
  when 'certificate' then return certificate.write(op, written);
  when 'inquiry' then return inquiry.write(op, written);
  when 'office' then return office.write(op, written);
  when 'papers' then return papers.write(op, written);
  when 'exchange' then return exchange.write(op, written);
  when 'record' then return record.write(op, written);
  when 'memo' then return memo.write(op, written);
  when 'letters' then return letters.write(op, written);
  when 'assurance' then return assurance.write(op, written);
  when 'outsourcing' then return outsourcing.write(op, written);
  when 'media' then return media.write(op, written);
  when 'emergency-inspection' then return emergency_inspection.write(op, written);
  else raise exception 'unknown area %', area;
  end case;
end $$;

-- Which act may write what: the step it is taken in or, where an operation is an act's own, the act. A permit for one
-- thing is none for another, whatever the server sends.
create function desk.is_meant(step text, id text, area text, op text) returns boolean
language sql immutable set search_path = pg_catalog as $$
  select coalesce(case area
    when 'access' then step = 'perform' and id = case op when 'set-limits' then 'set-sign-in-limits' else op end
    when 'office' then step = 'perform' and id = case op when 'set' then 'set-office' when 'holiday' then 'set-holidays'
      else 'load-' || op end
    when 'filing' then case op
      when 'receive' then step = 'receive'
      when 'scan' then step in ('receive', 'enter')
      when 'withdraw' then id = 'withdraw'
      when 'take' then id in ('claim', 'take-over')
      when 'check' then step = 'check'
      when 'send-back' then step = 'check'
      when 'finalise' then step = 'approve'
      when 'advance' then step in ('issue', 'hand-over')
      else step = 'enter' end
    when 'numbers' then case op
      when 'seal' then step = 'enter' or id = 'stock-codes'
      when 'stock' then id = 'stock-codes'
      when 'assign-code' then step = 'approve' end
    when 'certificate' then case op
      when 'dispose' then id in ('spoil-copy', 'reprint-copy', 'hand-over')
      when 'close-cash' then id = 'close-cash'
      when 'set-rule' then id = 'set-certificate-rule'
      when 'set-attestor' then id = 'set-attestor'
      else step = 'issue' end
    when 'restriction' then case op
      when 'append-block' then id in ('propose-block', 'confirm-block', 'propose-lift', 'confirm-lift')
      when 'release' then id = 'release-temporarily' end
    when 'papers' then case op
      when 'place' then id = 'file-papers'
      when 'dispose' then id = 'dispose-papers'
      when 'set-period' then id = 'set-retention'
      when 'review-print' then step = 'issue' and id = 'review-print'
      when 'destroy-prints' then id = 'destroy-review-prints'
      when 'open-record' then id = 'open-ex-officio-record'
      when 'record-print' then step = 'issue' and id = 'ex-officio-record'
      when 'set-review-limit' then id = 'set-review-limit' end
    when 'exchange' then step = 'perform' and id = case op
      when 'resend' then 'resend-message' when 'by-hand' then 'send-by-hand'
      when 'municipalities' then 'load-municipalities' end
    when 'record' then step = 'perform' and id = 'set-member-order' and op = id
    when 'memo' then step = 'perform' and id = 'write-memo' and op = 'append-memo'
    when 'letters' then case op
      when 'print' then step = 'issue' and id = 'letter'
      when 'drop' then id = 'drop-letter'
      when 'allow' then id = 'allow-letter'
      when 'owe' then id = 'owe-letter'
      when 'list' then step = 'issue' and id = 'choose-head-list' end
    -- One operation an act, of the same name.
    when 'assurance' then op = id and step = case op when 'self-check' then 'issue' else 'perform' end
    when 'outsourcing' then case op
      when 'make-review' then step in ('enter', 'issue')
      when 'open-review' then step = 'check' and id = op
      when 'end-review' then step = 'check' and id in ('check', 'send-back', 'review-print-out')
      else step = 'perform' and op = id end
    when 'media' then case op
      -- Every export is written by the same two; which of them the permit is for, the row itself says.
      when 'take-out' then step = 'take-out' and id <> 'fetch-export'
      when 'name-people' then step = 'take-out' and id <> 'fetch-export'
      else step in ('perform', 'take-out') and op = id end
    when 'emergency-inspection' then step in ('perform', 'issue') and op = id
    end, false)
$$;

-- True where the entry vouches for the row by its key, the row names the entry, and the entry whom the row is about.
create function desk.is_told(e jsonb, of_table text, w jsonb, key jsonb, about jsonb) returns boolean
language sql immutable set search_path = pg_catalog as $$
  select w->'entry_id' = e->'entryId' and (coalesce(about, 'null') = 'null' or e->'persons' @> about)
    and exists (select from jsonb_array_elements(e->'vouches') v where v->>'table' = of_table and v->'key' = key)
$$;

-- What is written is what the entry tells, and whoever writes it is whoever was permitted. Nobody who speaks to the
-- database as the server can name another officer, leave a person out, or slip in a row that nothing vouches for.
-- Whether a digest is that of its row, the verifier says: it alone makes canonical bytes.
create function desk.assert_told(sealed jsonb, e jsonb) returns void
language plpgsql set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
declare permit jsonb := sealed->'permit'; officer text := permit->>'operatorId';
  versions jsonb := sealed->'record'->'versions'; is_true boolean; told int; of_versions int := 0;
begin
  if (e->>'operator', e->>'session', e->>'step', e->>'id', e->>'outcome')
      is distinct from (officer, permit->>'sessionId', permit->>'step', permit->>'id', 'done')
  or (sealed ? 'record' and permit->>'step' <> 'approve') then
    raise exception 'the entry tells of another officer or act' using errcode = 'check_violation';
  end if;
  select coalesce(bool_and(desk.is_meant(permit->>'step', permit->>'id', w->>'area', w->>'op')
      and coalesce(w->'row'->>'by', w->'row'->>'operator', officer) = officer
      and case w->>'op'
        when 'append-block' then restriction.is_own_step(w->'row', permit->>'id', officer)
          and desk.is_told(e, 'restriction.block', w->'row',
            jsonb_build_array(w->'row'->'block_no', w->'row'->'revision'), w->'row'->'person_no')
        when 'issue' then desk.is_told(e, 'certificate.issue', w->'row',
          jsonb_build_array(w->'row'->'issue_id'), w->'row'->'persons')
        when 'set-member-order' then w->'row'->>'set_by' = officer and desk.is_told(e, 'record.member_order', w->'row',
          jsonb_build_array(w->'row'->'household_no', w->'row'->'revision'), w->'row'->'person_nos')
        when 'append-memo' then w->'row'->>'written_by' = officer and desk.is_told(e, 'memo.memo', w->'row',
          jsonb_build_array(w->'row'->'memo_no', w->'row'->'revision'), w->'row'->'person_no')
        when 'decide-approval' then w->'row'->>'decided_by' = officer
          and desk.is_told(e, 'assurance.approval', w->'row', jsonb_build_array(w->'row'->'approval_id'), null)
        when 'register-contract' then desk.is_told(e, 'outsourcing.contract', w->'row',
          jsonb_build_array(w->'row'->'contract_id', w->'row'->'version'), null)
        when 'take-out' then w->'row'->>'taken_by' = officer and w->'row'->>'kind' = permit->>'id'
          and e->'approval' = w->'row'->'approval_id'
          and desk.is_told(e, 'media.export', w->'row', jsonb_build_array(w->'row'->'export_id'), null)
        else true end), true),
    count(*) filter (where w->>'op' in (
      'append-block', 'issue', 'set-member-order', 'append-memo', 'decide-approval', 'register-contract', 'take-out'))
  into is_true, told from jsonb_array_elements(sealed->'writes') w;
  if versions is not null then
    select is_true and bool_and(desk.is_told(e, 'record.resident_version', v,
      jsonb_build_array(v->'person_no', v->'history_no'), v->'person_no')), count(*)
    into is_true, of_versions from jsonb_array_elements(versions) v;
    is_true := is_true and not exists (select from jsonb_array_elements(sealed->'record'->'current') c
      where not exists (select from jsonb_array_elements(versions) v where v @> (c - 'is_head' - 'shelf')));
  end if;
  if is_true is distinct from true or told + of_versions <> jsonb_array_length(e->'vouches') then
    raise exception 'rows that the permit or the entry does not cover' using errcode = 'check_violation';
  end if;
end $$;

-- The one write: the permit current, the entry true, idempotency, the log open, the stamps unmoved; then every row and
-- the log entry that vouches for them, in one statement. Answers what the caller is told; a repeat, what was told the
-- first time.
create function record.apply(sealed jsonb, canonical bytea) returns jsonb
language plpgsql security definer set search_path = pg_catalog
  set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off as $$
declare previous desk.answer_kept; told_answer jsonb := sealed->'answer'; w jsonb; told jsonb;
  entry jsonb := convert_from(canonical, 'UTF8')::jsonb;
begin
  perform access.assert_current(sealed->'permit', entry);
  perform desk.assert_told(sealed, entry);
  if sealed ? 'repeat' then
    insert into desk.answer_kept(operator, key, body_hash)
    values (sealed->'permit'->>'operatorId', (sealed->'repeat'->>'key')::uuid,
            decode(sealed->'repeat'->>'bodyHash', 'hex'))
    on conflict do nothing;
    if not found then
      select a.* into previous from desk.answer_kept a
      where a.operator = sealed->'permit'->>'operatorId' and a.key = (sealed->'repeat'->>'key')::uuid;
      if previous.body_hash <> decode(sealed->'repeat'->>'bodyHash', 'hex') then
        raise exception 'idempotency/other-body' using errcode = 'DA001';
      end if;
      return previous.answer;
    end if;
  end if;
  perform oplog.assert_open();
  perform record.hold(sealed->'stamps');
  perform oplog.append(canonical);
  -- The areas first: a code that somebody else drew from the stock is stale here, and not a number in use below.
  for w in select * from jsonb_array_elements(sealed->'writes') loop
    told := desk.write(w->>'area', w->>'op', w->'row');
    if jsonb_typeof(told) = 'object' then told_answer := told_answer || told; end if;
  end loop;
  if sealed ? 'record' then perform record.write_rows(sealed->'record'); end if;
  if sealed ? 'repeat' then
    update desk.answer_kept a set answer = told_answer
    where a.operator = sealed->'permit'->>'operatorId' and a.key = (sealed->'repeat'->>'key')::uuid;
  end if;
  return told_answer;
end $$;

create function desk.forget_answers() returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare gone int;
begin
  delete from desk.answer_kept where at < clock_timestamp() - interval '7 days';
  get diagnostics gone = row_count;
  return gone;
end $$;

-- The server's role reads and calls; nothing else.
revoke execute on all functions in schema record, numbers, office, desk from public;
grant usage on schema record, numbers, office, desk to daicho_app, daicho_auditor;
grant select on all tables in schema record, office to daicho_app, daicho_auditor;
grant execute on function
  desk.answer(jsonb), record.apply(jsonb, bytea), numbers.find(jsonb), numbers.boxes(uuid[]),
  desk.forget_answers(), desk.office_day()
to daicho_app;
