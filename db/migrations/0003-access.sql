-- Who may do what, from where: operators, grants, masks, terminals, sessions. 告示第15号 第9-3, 第9-4; [STD 10.3, 10.4]

set local check_function_bodies = off;  -- functions speak of areas that later files create
create schema access;

-- One row: how long a seat may stand empty, and how often a password may be wrong.
create table access.setting (
  only_row boolean primary key default true check (only_row),
  idle_lock_minutes int not null default 5 check (idle_lock_minutes between 1 and 15),
  hard_logout_minutes int not null default 60 check (hard_logout_minutes between idle_lock_minutes and 480),
  longest_session_hours int not null default 12 check (longest_session_hours between 1 and 24),
  failure_limit int not null default 5 check (failure_limit between 3 and 10),
  enrolment_hours int not null default 24 check (enrolment_hours between 1 and 168)
);
insert into access.setting default values;

-- A person, never a rank and never a shared desk. `revision` moves whenever anything changes that a permit rests on.
create table access.operator (
  operator_id text primary key check (operator_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$'
    and operator_id not in ('system', 'unknown')),
  name text not null check (name <> ''),
  unit text not null,
  kind text not null check (kind in ('staff', 'contractor')),
  revision int not null default 1,
  valid_from date not null,
  valid_until date,
  locked_at timestamptz,
  registered_at timestamptz not null default clock_timestamp(),
  registered_by text not null,
  retired_at timestamptz,
  constraint "operator-term" check (valid_until is null or valid_until >= valid_from),
  constraint "self-registration" check (registered_by <> operator_id),
  unique (operator_id, kind)
) with (fillfactor = 80);

-- What proves the person; read by the functions of this file alone.
create table access.credential (
  operator_id text primary key references access.operator,
  password_hash text not null check (password_hash like '$argon2id$%'),
  must_change boolean not null,
  failures int not null default 0,
  changed_at timestamptz not null default clock_timestamp()
) with (fillfactor = 80);

-- Prepared beforehand, takes effect with the first sign-in of its day. [STD 10.3]
create table access.planned_change (
  operator_id text not null references access.operator,
  effective_on date not null,
  name text,
  unit text,
  planned_by text not null,
  primary key (operator_id, effective_on)
);

-- A grant names one person, one step and one id. It may be prepared for a later day and may end on one; nothing is ever
-- deleted here.
create table access.granted (
  grant_no bigint generated always as identity primary key,
  operator_id text not null,
  operator_kind text not null,
  step text not null check (step in ('receive', 'enter', 'check', 'approve', 'issue', 'hand-over', 'look', 'perform',
    'take-out')),
  id text not null check (id <> ''),
  valid_from date not null,
  valid_until date,
  granted_by text not null,
  granted_at timestamptz not null default clock_timestamp(),
  revoked_by text,
  revoked_at timestamptz,
  foreign key (operator_id, operator_kind) references access.operator (operator_id, kind) on update cascade,
  constraint "self-grant" check (granted_by <> operator_id),
  constraint "contractor-step" check (operator_kind = 'staff' or step not in ('approve', 'hand-over', 'take-out')),
  constraint "grant-term" check (valid_until is null or valid_until >= valid_from),
  check ((revoked_at is null) = (revoked_by is null))
);
create unique index granted_standing on access.granted (operator_id, step, id) where revoked_at is null;

-- What an officer does not see on any screen; there are exactly four such items. [STD 10.4]
create table access.mask (
  operator_id text not null references access.operator,
  item text not null check (item in ('familyRegister', 'individualNumber', 'residentCode', 'residenceStatus')),
  set_by text not null,
  primary key (operator_id, item)
);

-- 端末機: only a registered one is worked at. 第9-4(1)
create table access.terminal (
  terminal_id text primary key check (terminal_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  place text not null check (place <> ''),
  printer text,
  trays jsonb not null default '[]' check (jsonb_typeof(trays) = 'array'),
  registered_at timestamptz not null default clock_timestamp(),
  registered_by text not null,
  enrolled_at timestamptz,
  retired_at timestamptz
);
-- A code, once, for a day, puts a secret into the machine's browser; only hashes of both are kept.
create table access.terminal_secret (
  terminal_id text primary key references access.terminal,
  code_hash bytea unique check (octet_length(code_hash) = 32),
  code_until timestamptz,
  secret_hash bytea unique check (octet_length(secret_hash) = 32)
);

create table access.session (
  session_id uuid primary key,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  operator_id text not null references access.operator,
  terminal_id text not null references access.terminal,
  started_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  locked boolean not null default false,
  ended_at timestamptz,
  end_reason text check (end_reason in ('sign-out', 'failures', 'ended', 'retired', 'terminal-retired',
    'password-set')),
  check ((ended_at is null) = (end_reason is null))
) with (fillfactor = 70);
create index session_open on access.session (operator_id) where ended_at is null;
create index session_terminal on access.session (terminal_id) where ended_at is null;

-- The office's day; a demonstration may hold it still.
create function access.today() returns date
language sql stable set search_path = pg_catalog as $$
  select coalesce((select (value #>> '{}')::date from office.setting where key = 'today'),
                  (clock_timestamp() at time zone 'Asia/Tokyo')::date)
$$;

create function access.is_valid(o access.operator, on_day date) returns boolean
language sql immutable set search_path = pg_catalog as $$
  select o.retired_at is null and o.valid_from <= on_day and (o.valid_until is null or o.valid_until >= on_day)
$$;

-- Every session with its person, its terminal, the office's day, and its state: 'open', or why nothing may be done in
-- it. 'locked' can be undone by the password, 'expired' and 'ended' cannot. For the functions below alone.
create view access.seat as
  select s.session_id, s.token_hash, o.operator_id, o.name, o.kind, o.revision, c.must_change, c.password_hash,
    t.terminal_id, t.place, n.day,
    case
      when s.ended_at is not null or t.retired_at is not null or o.locked_at is not null or o.retired_at is not null
        or o.valid_from > n.day or o.valid_until < n.day then 'ended'
      when n.at - s.last_seen_at >= make_interval(mins => g.hard_logout_minutes)
        or n.at - s.started_at >= make_interval(hours => g.longest_session_hours) then 'expired'
      when s.locked or n.at - s.last_seen_at >= make_interval(mins => g.idle_lock_minutes) then 'locked'
      else 'open' end as state,
    -- Seen at most ten times within the idle term and at most once a minute.
    n.at - s.last_seen_at > least(interval '1 minute', make_interval(secs => 6 * g.idle_lock_minutes)) as to_be_seen
  from access.session s
  join access.operator o using (operator_id)
  join access.terminal t using (terminal_id)
  join access.credential c using (operator_id)
  cross join access.setting g
  cross join lateral (select clock_timestamp() as at, coalesce(
    (select (value #>> '{}')::date from office.setting where key = 'today'),
    (clock_timestamp() at time zone 'Asia/Tokyo')::date) as day) n;

-- Never waits for another request of the same session.
create function access.touch(of_session uuid) returns void
language sql set search_path = pg_catalog as $$
  update access.session set last_seen_at = clock_timestamp()
  where session_id = (select s.session_id from access.session s where s.session_id = of_session for update skip locked)
$$;

-- The Officer of src/frame/officer.ts behind a token, or a reason why there is none. A person who must first change a
-- password set by another holds no grant. `touch` false is for what a screen asks by itself: it does not keep the seat
-- warm.
create function access.officer_of(token_hash bytea, touch boolean default true) returns jsonb
language plpgsql security definer set search_path = pg_catalog as $$
declare s record;
begin
  select seat.* into s from access.seat where seat.token_hash = officer_of.token_hash;
  if not found then return jsonb_build_object('reason', 'none'); end if;
  if s.state = 'locked' then
    return jsonb_build_object('reason', s.state, 'operatorId', s.operator_id, 'name', s.name);
  end if;
  if s.state <> 'open' then return jsonb_build_object('reason', s.state); end if;
  if touch and s.to_be_seen then perform access.touch(s.session_id); end if;
  return jsonb_build_object(
    'operatorId', s.operator_id, 'name', s.name, 'kind', s.kind,
    'sessionId', s.session_id, 'terminalId', s.terminal_id, 'place', s.place,
    'grants', (select coalesce(jsonb_agg(jsonb_build_object('step', g.step, 'id', g.id)), '[]') from access.granted g
      where g.operator_id = s.operator_id and g.revoked_at is null and not s.must_change
        and g.valid_from <= s.day and (g.valid_until is null or g.valid_until >= s.day)),
    'masks', (select coalesce(jsonb_agg(i order by i), '[]') from (
      select m.item from access.mask m where m.operator_id = s.operator_id
      union select 'individualNumber' where s.kind = 'contractor') hidden(i)),
    'stamp', s.revision, 'mustChangePassword', s.must_change)
    || case s.kind when 'contractor' then access.bound_to(s.session_id, s.operator_id, s.terminal_id, s.day)
      else '{}' end;
end $$;

-- As JavaScript writes it: encode() breaks its lines.
create function access.base64(bytes bytea) returns text
language sql immutable set search_path = pg_catalog as $$
  select translate(encode(bytes, 'base64'), e'\n', '')
$$;

-- What binds a contractor's session beside its grants: the contract and all that hangs on it, and the terminal's key.
create function access.bound_to(of_session uuid, of_operator text, at_terminal text, day date) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('bond', jsonb_build_object(
    'engagement', outsourcing.engagement(of_operator, at_terminal, day),
    'contractId', x.contract_id, 'postNo', x.post_no, 'proofKey', access.base64(x.proof_key)))
  from access.session x where x.session_id = of_session
$$;

-- What was permitted when the facts were read must still be so when it is written: the session open, the person
-- unchanged, the terminal standing, the grant held; and the entry says who sits where. DA004 otherwise.
create function access.assert_current(permit jsonb, entry jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform from access.seat s
  where s.session_id = (permit->>'sessionId')::uuid and s.operator_id = permit->>'operatorId'
    and s.revision = (permit->>'stamp')::int and not s.must_change and s.state = 'open'
    and (s.kind, s.terminal_id, s.place) = (entry->>'kind', entry->>'terminal', entry->>'place')
    and exists (select from access.granted g
      where g.operator_id = s.operator_id and g.step = permit->>'step' and g.id in (permit->>'id', '*')
        and g.revoked_at is null and g.valid_from <= s.day and (g.valid_until is null or g.valid_until >= s.day));
  if not found then raise exception 'permit no longer holds' using errcode = 'DA004'; end if;
  if entry->>'kind' = 'contractor' then perform access.assert_engaged(permit, entry); end if;
end $$;

-- Signing in and out. Each of these writes its log entry in the statement that does it.

create function access.now_text() returns text
language sql volatile set search_path = pg_catalog as $$
  select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

-- Planned changes whose day has come. Safe to run at any time, any number of times.
create function access.take_effect() returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare p access.planned_change; n int := 0;
begin
  for p in select * from access.planned_change where effective_on <= access.today()
           order by operator_id, effective_on for update skip locked loop
    update access.operator set name = coalesce(p.name, name), unit = coalesce(p.unit, unit), revision = revision + 1
    where operator_id = p.operator_id and retired_at is null;
    delete from access.planned_change where operator_id = p.operator_id and effective_on = p.effective_on;
    n := n + 1;
  end loop;
  return n;
end $$;

create function access.end_sessions(of_operator text, why text, spare uuid default null) returns void
language sql set search_path = pg_catalog as $$
  update access.session set ended_at = clock_timestamp(), end_reason = why
  where operator_id = of_operator and ended_at is null and session_id is distinct from spare
$$;

-- What a sign-in is judged by. The terminal is known by its secret, or named outright where the desk assigns it
-- (demonstration).
create function access.sign_in_facts(of_operator text, secret_hash bytea default null, assigned text default null)
returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object(
    'now', access.now_text(),
    'operator', (select jsonb_build_object('operatorId', o.operator_id, 'name', o.name, 'kind', o.kind,
        'revision', o.revision, 'passwordHash', c.password_hash, 'mustChangePassword', c.must_change,
        'state', case when not access.is_valid(o, access.today()) then 'not-valid'
          when o.locked_at is not null then 'locked' else 'open' end)
      from access.operator o join access.credential c using (operator_id) where o.operator_id = of_operator),
    'day', access.today(),
    'terminal', to_jsonb(t), 'engagement', (select outsourcing.engagement(o.operator_id, t."terminalId", access.today())
      from access.operator o where o.operator_id = of_operator and o.kind = 'contractor'))
  from (values (1)) one
  left join lateral (
    select t.terminal_id as "terminalId", t.place, access.base64(k.public_key) as "publicKey",
      exists (select from outsourcing.post_terminal m
        where m.terminal_id = t.terminal_id and m.removed_on is null) as "atPost"
    from access.terminal t left join access.terminal_secret x using (terminal_id)
    left join access.terminal_key k using (terminal_id)
    where t.retired_at is null and (x.secret_hash = sign_in_facts.secret_hash or t.terminal_id = assigned)) t on true
$$;

-- p: operatorId, revision, sessionId, tokenHash (hex), terminalId; of a contractor's also contractId, contractRevision,
-- postNo (null in the vendor's own portal) and proofKey. DA002 where the person, or what they rest on, changed since.
create function access.sign_in(p jsonb, canonical bytea) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update access.credential c set failures = 0
  from access.operator o
  where o.operator_id = p->>'operatorId' and c.operator_id = o.operator_id and o.revision = (p->>'revision')::int
    and o.locked_at is null and access.is_valid(o, access.today())
    and exists (select from access.terminal t where t.terminal_id = p->>'terminalId' and t.retired_at is null);
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
  if (select o.kind from access.operator o where o.operator_id = p->>'operatorId') = 'contractor' then
    perform from outsourcing.contract_state t
    where t.contract_id = (p->>'contractId')::uuid and t.revision = (p->>'contractRevision')::int for share;
    if not found then raise exception 'stale' using errcode = 'DA002'; end if;
    perform access.take_seat(p->>'operatorId', (p->>'contractId')::uuid, (p->>'postNo')::int);
  end if;
  insert into access.session(session_id, token_hash, operator_id, terminal_id, contract_id, post_no, proof_key)
  values ((p->>'sessionId')::uuid, decode(p->>'tokenHash', 'hex'), p->>'operatorId', p->>'terminalId',
    (p->>'contractId')::uuid, (p->>'postNo')::int, decode(p->>'proofKey', 'base64'));
  perform oplog.note(canonical);
  perform access.take_effect();
end $$;

-- A wrong password. The last one allowed locks the person and ends every session they have; the entry says which of the
-- two it was.
create function access.count_failure(of_operator text, failed bytea, locking bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare n int; already boolean;
begin
  select locked_at is not null into already from access.operator where operator_id = of_operator for update;
  if already is distinct from false then
    perform oplog.note(failed);
    return coalesce(already, false);
  end if;
  update access.credential set failures = failures + 1 where operator_id = of_operator returning failures into n;
  if n < (select failure_limit from access.setting) then
    perform oplog.note(failed);
    return false;
  end if;
  update access.operator set locked_at = clock_timestamp(), revision = revision + 1 where operator_id = of_operator;
  perform access.end_sessions(of_operator, 'failures');
  perform oplog.note(locking);
  return true;
end $$;

-- A session behind its token, for locking, unlocking, leaving and changing one's own password.
create function access.session_facts(token_hash bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object(
    'now', access.now_text(),
    'session', (select jsonb_build_object('sessionId', s.session_id, 'state', s.state,
        'operatorId', s.operator_id, 'name', s.name, 'kind', s.kind, 'revision', s.revision,
        'passwordHash', s.password_hash, 'terminalId', s.terminal_id, 'place', s.place)
      from access.seat s where s.token_hash = session_facts.token_hash))
$$;

create function access.sign_out(of_session uuid, canonical bytea) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update access.session set ended_at = clock_timestamp(), end_reason = 'sign-out'
    where session_id = of_session and ended_at is null;
  if found then perform oplog.note(canonical); end if;
end $$;

create function access.lock_session(of_session uuid, canonical bytea) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update access.session set locked = true where session_id = of_session and ended_at is null and not locked;
  if found then perform oplog.note(canonical); end if;
end $$;

-- p: sessionId, operatorId, revision. DA002 where the session is no longer one that a password reopens.
create function access.unlock_session(p jsonb, canonical bytea) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update access.session set locked = false, last_seen_at = clock_timestamp()
  where session_id = (select s.session_id from access.seat s
    where s.session_id = (p->>'sessionId')::uuid and s.revision = (p->>'revision')::int
      and s.state in ('locked', 'open'));
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
  update access.credential set failures = 0 where operator_id = p->>'operatorId' and failures > 0;
  perform oplog.note(canonical);
end $$;

-- p: sessionId, operatorId, revision, passwordHash. The person's other sessions end.
create function access.change_own_password(p jsonb, canonical bytea) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update access.operator set revision = revision + 1
  where revision = (p->>'revision')::int and operator_id = (select s.operator_id from access.seat s
    where s.session_id = (p->>'sessionId')::uuid and s.operator_id = p->>'operatorId' and s.state = 'open');
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
  update access.credential set password_hash = p->>'passwordHash', must_change = false, failures = 0,
    changed_at = clock_timestamp()
  where operator_id = p->>'operatorId';
  perform access.end_sessions(p->>'operatorId', 'password-set', (p->>'sessionId')::uuid);
  perform oplog.note(canonical);
end $$;

-- Which terminal an enrolment code belongs to, while the code holds.
create function access.enrolment_facts(code_hash bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object(
    'now', access.now_text(),
    'terminal', (select jsonb_build_object('terminalId', t.terminal_id, 'place', t.place)
      from access.terminal t join access.terminal_secret x using (terminal_id)
      where x.code_hash = enrolment_facts.code_hash and x.code_until > clock_timestamp() and t.retired_at is null))
$$;

-- The code is spent and the machine has its secret, and its key where the browser made one. DA002 where somebody spent
-- the code first.
create function access.enrol_terminal(code_hash bytea, secret_hash bytea, public_key bytea, canonical bytea)
returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare enrolled text;
begin
  update access.terminal_secret x set code_hash = null, code_until = null, secret_hash = enrol_terminal.secret_hash
  where x.code_hash = enrol_terminal.code_hash and x.code_until > clock_timestamp() returning terminal_id into enrolled;
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
  update access.terminal set enrolled_at = clock_timestamp() where terminal_id = enrolled;
  delete from access.terminal_key k where k.terminal_id = enrolled;
  if enrol_terminal.public_key is not null then
    insert into access.terminal_key(terminal_id, public_key) values (enrolled, enrol_terminal.public_key);
  end if;
  perform oplog.note(canonical);
end $$;

-- Direct acts. What they rest on is looked up with the facts; what they change is written here, under `record.apply`.

create function access.operator_known(wanted text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'operatorId', o.operator_id, 'name', o.name, 'unit', o.unit, 'kind', o.kind, 'revision', o.revision,
    'validFrom', o.valid_from, 'validUntil', o.valid_until, 'locked', o.locked_at is not null,
    'retired', o.retired_at is not null,
    'grants', (select coalesce(jsonb_agg(jsonb_build_object('step', g.step, 'id', g.id, 'validFrom', g.valid_from,
        'validUntil', g.valid_until) order by g.step, g.id), '[]')
      from access.granted g where g.operator_id = o.operator_id and g.revoked_at is null),
    'masks', (select coalesce(jsonb_agg(m.item order by m.item), '[]')
      from access.mask m where m.operator_id = o.operator_id))
  from access.operator o where o.operator_id = wanted
$$;

-- Whoever may grant without an end date: there must always be one.
create function access.administrators() returns setof text
language sql stable set search_path = pg_catalog as $$
  select o.operator_id from access.operator o join access.granted g using (operator_id)
  where o.retired_at is null and o.valid_until is null and o.valid_from <= access.today()
    and g.step = 'perform' and g.id = 'grant' and g.revoked_at is null and g.valid_until is null
    and g.valid_from <= access.today()
$$;

create function access.look_up(what text, wanted jsonb) returns jsonb
language plpgsql stable set search_path = pg_catalog as $$
begin
  case what
  when 'operator' then
    return jsonb_build_object('today', access.today(), 'operator', access.operator_known(wanted->>'operatorId'),
      'otherAdministrators', (select count(*) from access.administrators() a where a <> wanted->>'operatorId'));
  when 'terminal' then
    return jsonb_build_object('terminal', (select jsonb_build_object('terminalId', t.terminal_id, 'place', t.place,
        'retired', t.retired_at is not null, 'enrolled', t.enrolled_at is not null)
      from access.terminal t where t.terminal_id = wanted->>'terminalId'));
  when 'session' then
    return jsonb_build_object('session', (select jsonb_build_object(
        'sessionId', s.session_id, 'operatorId', s.operator_id, 'ended', s.ended_at is not null)
      from access.session s where s.session_id = (wanted->>'sessionId')::uuid));
  else raise exception 'unknown look-up %', what;
  end case;
end $$;

-- Moves the person one revision on, so that every permit read before no longer holds.
create function access.move_on(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  update access.operator set revision = revision + 1
  where operator_id = w->>'operatorId' and retired_at is null and revision = coalesce((w->>'revision')::int, revision);
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
end $$;

-- One at a time, so that two administrators cannot retire each other.
create function access.assert_administrator() returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform from access.setting for update;
  if not exists (select from access.administrators()) then
    raise exception 'nobody could grant any more' using errcode = 'check_violation', constraint = 'last-administrator';
  end if;
end $$;

create function access.register_operator(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  insert into access.operator(operator_id, name, unit, kind, valid_from, valid_until, registered_by)
  values (w->>'operatorId', w->>'name', w->>'unit', w->>'kind', (w->>'validFrom')::date, (w->>'validUntil')::date,
    w->>'by');
  insert into access.credential(operator_id, password_hash, must_change)
  values (w->>'operatorId', w->>'passwordHash', coalesce((w->>'mustChange')::boolean, true));
end $$;

create function access.change_operator(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform access.move_on(w);
  if (w->>'effectiveOn')::date > access.today() then
    insert into access.planned_change
      values (w->>'operatorId', (w->>'effectiveOn')::date, w->>'name', w->>'unit', w->>'by')
    on conflict (operator_id, effective_on) do update set name = excluded.name, unit = excluded.unit,
      planned_by = excluded.planned_by;
  else
    update access.operator set name = w->>'name', unit = w->>'unit' where operator_id = w->>'operatorId';
  end if;
  update access.operator set valid_from = (w->>'validFrom')::date, valid_until = (w->>'validUntil')::date
  where operator_id = w->>'operatorId';
  perform access.assert_administrator();
end $$;

create function access.retire_operator(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform access.move_on(w);
  update access.operator set retired_at = clock_timestamp() where operator_id = w->>'operatorId';
  update access.granted set revoked_at = clock_timestamp(), revoked_by = w->>'by'
  where operator_id = w->>'operatorId' and revoked_at is null;
  delete from access.planned_change where operator_id = w->>'operatorId';
  perform access.end_sessions(w->>'operatorId', 'retired');
  perform access.assert_administrator();
end $$;

-- A grant that stands already is replaced, so that its term can be changed; the replaced one stays as history.
create function access.grant_to(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform access.move_on(w);
  update access.granted set revoked_at = clock_timestamp(), revoked_by = w->>'by'
  where operator_id = w->>'operatorId' and revoked_at is null
    and (step, id) in (select g->>'step', g->>'id' from jsonb_array_elements(w->'grants') g);
  insert into access.granted(operator_id, operator_kind, step, id, valid_from, valid_until, granted_by)
  select distinct o.operator_id, o.kind, g->>'step', g->>'id', (w->>'validFrom')::date, (w->>'validUntil')::date,
    w->>'by'
  from access.operator o, jsonb_array_elements(w->'grants') g where o.operator_id = w->>'operatorId';
  perform access.assert_administrator();
end $$;

-- With a last day the grants run out on it; without one they are gone at once.
create function access.revoke_from(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform access.move_on(w);
  update access.granted set
    valid_until = case when w->>'lastDay' is null then valid_until else greatest(valid_from, (w->>'lastDay')::date) end,
    revoked_at = case when w->>'lastDay' is null then clock_timestamp() end,
    revoked_by = case when w->>'lastDay' is null then w->>'by' end
  where operator_id = w->>'operatorId' and revoked_at is null
    and (step, id) in (select g->>'step', g->>'id' from jsonb_array_elements(w->'grants') g);
  perform access.assert_administrator();
end $$;

create function access.set_password(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform access.move_on(w);
  update access.credential set password_hash = w->>'passwordHash', must_change = true, failures = 0,
    changed_at = clock_timestamp()
  where operator_id = w->>'operatorId';
  perform access.end_sessions(w->>'operatorId', 'password-set');
end $$;

create function access.unlock_operator(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform access.move_on(w);
  update access.operator set locked_at = null where operator_id = w->>'operatorId';
  update access.credential set failures = 0 where operator_id = w->>'operatorId';
end $$;

create function access.set_mask(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  perform access.move_on(w);
  delete from access.mask where operator_id = w->>'operatorId';
  insert into access.mask(operator_id, item, set_by)
  select w->>'operatorId', i, w->>'by' from jsonb_array_elements_text(w->'items') i;
end $$;

-- A new code for a terminal: at registration, or after its browser has lost the secret, which then no longer counts.
create function access.expect_terminal(w jsonb) returns void
language sql set search_path = pg_catalog as $$
  insert into access.terminal_secret(terminal_id, code_hash, code_until)
  select w->>'terminalId', decode(w->>'codeHash', 'hex'), clock_timestamp() + make_interval(hours => g.enrolment_hours)
  from access.setting g
  on conflict (terminal_id) do update set code_hash = excluded.code_hash, code_until = excluded.code_until,
    secret_hash = null
$$;

create function access.end_terminal_sessions(of_terminal text) returns void
language sql set search_path = pg_catalog as $$
  update access.session set ended_at = clock_timestamp(), end_reason = 'terminal-retired'
  where terminal_id = of_terminal and ended_at is null
$$;

create function access.register_terminal(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  insert into access.terminal(terminal_id, place, printer, trays, registered_by)
  values (w->>'terminalId', w->>'place', w->>'printer', coalesce(w->'trays', '[]'), w->>'by');
  if w->>'codeHash' is not null then perform access.expect_terminal(w); end if;
end $$;

create function access.renew_terminal(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  update access.terminal set enrolled_at = null where terminal_id = w->>'terminalId' and retired_at is null;
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
  delete from access.terminal_key where terminal_id = w->>'terminalId';
  perform access.expect_terminal(w);
  perform access.end_terminal_sessions(w->>'terminalId');
end $$;

create function access.retire_terminal(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  update access.terminal set retired_at = clock_timestamp() where terminal_id = w->>'terminalId' and retired_at is null;
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
  delete from access.terminal_secret where terminal_id = w->>'terminalId';
  perform access.end_terminal_sessions(w->>'terminalId');
end $$;

create function access.end_session(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  update access.session set ended_at = clock_timestamp(), end_reason = 'ended'
  where session_id = (w->>'sessionId')::uuid and ended_at is null;
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
end $$;

create function access.set_limits(w jsonb) returns void
language sql set search_path = pg_catalog as $$
  update access.setting set idle_lock_minutes = (w->>'idleLockMinutes')::int,
    hard_logout_minutes = (w->>'hardLogoutMinutes')::int,
    longest_session_hours = (w->>'longestSessionHours')::int, failure_limit = (w->>'failureLimit')::int
$$;

create function access.write(op text, written jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case op
  when 'register-operator' then perform access.register_operator(written);
  when 'change-operator' then perform access.change_operator(written);
  when 'retire-operator' then perform access.retire_operator(written);
  when 'grant' then perform access.grant_to(written);
  when 'revoke' then perform access.revoke_from(written);
  when 'set-password' then perform access.set_password(written);
  when 'unlock-operator' then perform access.unlock_operator(written);
  when 'set-mask' then perform access.set_mask(written);
  when 'register-terminal' then perform access.register_terminal(written);
  when 'renew-terminal' then perform access.renew_terminal(written);
  when 'retire-terminal' then perform access.retire_terminal(written);
  when 'end-session' then perform access.end_session(written);
  when 'set-limits' then perform access.set_limits(written);
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

-- p: operatorId, name, unit, passwordHash, grants, terminalId, place, codeHash. Works while there is nobody, and never
-- again.
create function access.create_first_administrator(p jsonb, canonical bytea) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare w jsonb := p || jsonb_build_object('by', 'system', 'kind', 'staff', 'mustChange', false,
  'validFrom', access.today(), 'validUntil', null);
begin
  lock table access.operator in share row exclusive mode;
  if exists (select from access.operator) then
    raise exception 'there is an operator already' using errcode = 'check_violation',
      constraint = 'first-administrator';
  end if;
  perform access.register_operator(w);
  perform access.grant_to(w);
  perform access.register_terminal(w);
  perform oplog.note(canonical);
end $$;

-- p: operatorId, passwordHash, terminalId, place, codeHash, by. The way back in when nobody can let anybody in any
-- more: a new password for one administrator and a new code for one terminal. For the owner of the database alone.
create function access.rescue_administrator(p jsonb, canonical bytea) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from access.administrators() a where a = p->>'operatorId') then
    raise exception 'not an administrator' using errcode = 'check_violation', constraint = 'rescue';
  end if;
  perform access.set_password(p);
  perform access.unlock_operator(p);
  if exists (select from access.terminal t where t.terminal_id = p->>'terminalId') then
    perform access.renew_terminal(p);
  else
    perform access.register_terminal(p);
  end if;
  perform oplog.note(canonical);
end $$;

-- The server's role reads what is no secret and calls; hashes of passwords, codes and tokens it cannot select.
revoke execute on all functions in schema access from public;
grant usage on schema access to daicho_app, daicho_auditor;
grant select on access.setting, access.operator, access.granted, access.mask, access.terminal, access.planned_change
  to daicho_app, daicho_auditor;
grant select (session_id, operator_id, terminal_id, started_at, last_seen_at, locked, ended_at, end_reason)
  on access.session to daicho_app, daicho_auditor;
grant execute on function access.officer_of(bytea, boolean), access.sign_in_facts(text, bytea, text),
  access.sign_in(jsonb, bytea), access.count_failure(text, bytea, bytea), access.session_facts(bytea),
  access.sign_out(uuid, bytea),
  access.lock_session(uuid, bytea), access.unlock_session(jsonb, bytea), access.change_own_password(jsonb, bytea),
  access.enrolment_facts(bytea), access.enrol_terminal(bytea, bytea, bytea, bytea),
  access.create_first_administrator(jsonb, bytea), access.today(), access.now_text() to daicho_app;
