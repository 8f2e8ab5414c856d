-- Certificates: the office's own rules for them, who attests, every request, every copy with its number and its fate,
-- and the cash of each day. 告示第15号 第5, [STD 1.3.7-1.3.9, 5.1-5.8]

set local check_function_bodies = off;  -- functions speak of areas that other files create
create schema certificate;

-- What an office sets differently from src/certificates/texts.ts, each from a day on; the newest row in force wins.
create table certificate.rule (
  kind text not null check (kind <> ''),
  what text not null check (what in ('wording', 'item-sets', 'fee', 'exemptions', 'overflow')),
  from_day date not null,
  value jsonb not null,
  set_by text not null,
  set_at text not null,
  primary key (kind, what, from_day)
);

-- 認証者と公印. Two rows may hold on one day: then the acting mayor attests. [STD 1.3.7, 1.3.9]
create table certificate.attestor (
  attestor_no bigint generated always as identity primary key,
  role text not null check (role in ('mayor', 'acting-mayor')),
  title text not null check (title <> ''),
  name text not null check (name <> ''),
  seal text not null,
  starts_on date not null,
  ends_on date check (ends_on is null or ends_on >= starts_on),
  set_by text not null,
  set_at text not null
);

-- The request record (交付請求書), whole; it is there before anything is printed. 告示第15号 第5-1
create table certificate.request (
  request_id uuid primary key,
  kind text not null,
  case_id uuid,
  received_at text not null,
  place text not null,
  terminal text not null,
  operator text not null,
  household_no bigint not null,
  persons bigint[] not null,
  requester_category text not null,
  content jsonb not null
);
create index request_household on certificate.request (household_no);
create index request_case on certificate.request (case_id) where case_id is not null;
create index request_received on certificate.request (received_at);

-- 交付履歴: one row for each copy, never updated, never deleted, vouched for by the log. Serials of a device and a day
-- have no gap: the counter moves in the statement that writes the copy, and only to the number the copy already bears.
create table certificate.issue (
  issue_id uuid primary key,
  request_id uuid not null references certificate.request,
  kind text not null,
  copy_no int not null check (copy_no > 0),
  issued_on date not null,
  municipality text not null,
  terminal_no text not null,
  printer_no text not null,
  serial int not null check (serial > 0),
  pages int not null check (pages > 0),
  issued_at text not null,
  place text not null,
  terminal text not null,
  operator text not null,
  household_no bigint not null,
  persons bigint[] not null,
  form text not null,
  items text[] not null,
  number_shown boolean not null,
  public_use boolean not null,
  delivery text not null,
  fee_yen int not null check (fee_yen >= 0),
  fee_provision text not null,
  exemption text,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  replaces uuid references certificate.issue,
  entry_id uuid not null,
  salt bytea not null check (octet_length(salt) = 16),
  constraint "issue-number-twice" unique (issued_on, terminal_no, printer_no, serial),
  constraint "replaced-twice" unique (replaces),
  constraint "copy-twice" unique (request_id, copy_no)
);
create index issue_day on certificate.issue (issued_on, place);
create index issue_persons on certificate.issue using gin (persons);
create index issue_entry on certificate.issue (entry_id);

create table certificate.counter (
  issued_on date not null,
  terminal_no text not null,
  printer_no text not null,
  last int not null,
  primary key (issued_on, terminal_no, printer_no)
) with (fillfactor = 70);

-- The paper itself, sealed as files are: a repeated order gives the same bytes, a reprint what was said then.
create table certificate.kept_paper (
  issue_id uuid primary key references certificate.issue,
  box bytea storage external not null,  -- what is sealed cannot be made smaller
  key_id text not null
);

-- What became of a copy: rows on top, never one over another. A copy without a row is issued and waits. [STD 1.3.8]
create table certificate.disposal (
  issue_id uuid not null references certificate.issue,
  disposal_no int not null check (disposal_no > 0),
  fate text not null check (fate in ('handed-over', 'posted', 'spoiled', 'reprinted')),
  at text not null,
  place text not null,
  terminal text not null,
  operator text not null,
  reason text,
  receiver text,
  primary key (issue_id, disposal_no),
  constraint "spoiled-without-reason" check (fate not in ('spoiled', 'reprinted') or reason <> '')
);
create unique index disposal_handed_over on certificate.disposal (issue_id) where fate in ('handed-over', 'posted');
create unique index disposal_spoiled on certificate.disposal (issue_id) where fate = 'spoiled';

-- A counter's day at the till; what copies and the closing of the cash hold on to.
create table certificate.till_day (day date not null, place text not null, primary key (day, place));

-- 会計の締め: the cash of one counter and day against the numbers given out there, once.
create table certificate.cash_close (
  day date not null,
  place text not null,
  copies int not null,
  charged_copies int not null,
  exempt_copies int not null,
  spoiled_copies int not null,
  yen_due int not null,
  yen_counted int not null,
  serials jsonb not null,
  note text,
  closed_by text not null,
  closed_at text not null,
  primary key (day, place),
  constraint "difference-without-note" check (yen_due = yen_counted or note <> '')
);

-- 'spoiled' wins over everything: a copy that came back after it was handed over is spoiled.
create function certificate.state_of(wanted uuid) returns text
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select case d.fate when 'posted' then 'handed-over' else d.fate end from certificate.disposal d
    where d.issue_id = wanted and d.fate <> 'reprinted'
    order by d.fate = 'spoiled' desc, d.disposal_no desc limit 1), 'issued')
$$;

create function certificate.rules_in_force(of_kind text, day date) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_object_agg(what, value), '{}')
  from (select distinct on (what) what, value from certificate.rule
        where kind = of_kind and from_day <= day order by what, from_day desc) r
$$;

create function certificate.attestors_in_force(day date) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('role', role, 'title', title, 'name', name, 'seal', seal,
    'startsOn', starts_on, 'endsOn', ends_on) order by attestor_no), '[]')
  from certificate.attestor where starts_on <= day and (ends_on is null or ends_on >= day)
$$;

-- The terminal and the printer by the names they are registered under, and the number that comes next there today.
create function certificate.device(at_terminal text, at_printer text, day date) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('terminalNo', d.terminal_no, 'printerNo', d.printer_no, 'isKnown', d.is_known,
    'nextSerial', coalesce((select c.last from certificate.counter c where c.issued_on = day
      and c.terminal_no = d.terminal_no and c.printer_no = d.printer_no), 0) + 1)
  from (select coalesce(at_terminal, '') as terminal_no,
      coalesce(nullif(at_printer, ''),
        (select t.printer from access.terminal t where t.terminal_id = at_terminal), '') as printer_no,
      coalesce(at_printer, '') = '' or exists (select from access.terminal t
        where t.printer = at_printer and t.retired_at is null) as is_known) d
$$;

create function certificate.full_address(v record.resident_version) returns text
language sql immutable set search_path = pg_catalog as $$
  select v.prefecture || v.municipality || v.oaza_aza || v.lot || coalesce('　' || nullif(v.katagaki, ''), '')
$$;

-- What the newest row of a sheet alone does not tell: where somebody lived here before, when the sheet began, its rows
-- if wanted.
create function certificate.past_of_sheet(of_person bigint, of_sheet int, with_history boolean) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('personNo', of_person,
    'addressBefore', (select certificate.full_address(b) from record.resident_version m
      join record.resident_version b
        on b.person_no = m.person_no and b.sheet_no = m.sheet_no and b.history_no = m.history_no - 1
      where m.person_no = of_person and m.sheet_no = of_sheet and m.reason = 'change-of-address'
      order by m.history_no desc limit 1),
    'arrivedOn', (select f.event_on->>'sortOn' from record.resident_version f
      where f.person_no = of_person and f.sheet_no = of_sheet order by f.history_no limit 1),
    'history', case when with_history then (select jsonb_agg(jsonb_build_object('historyNo', h.history_no,
        'reason', h.reason, 'eventOn', h.event_on, 'notifiedOn', h.notified_on, 'processedOn', h.processed_on,
        'changedItems', h.changed_items, 'cautionNote', h.caution_note) order by h.history_no)
      from record.resident_version h where h.person_no = of_person and h.sheet_no = of_sheet) else '[]' end)
$$;

create function certificate.past_of(wanted bigint[], with_history boolean) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(certificate.past_of_sheet(c.person_no, c.sheet_no, with_history)), '[]')
  from record.resident_current c where c.person_no = any(wanted)
$$;

create function certificate.is_cash_closed(at_place text, on_day date) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (select from certificate.cash_close where day = on_day and place = at_place)
$$;

-- What every kind of paper is decided on: the office's rules, who attests, the device, blocks, what went before.
create function certificate.settings(of_kind text, w jsonb) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'rules', certificate.rules_in_force(of_kind, d.day),
    'attestors', certificate.attestors_in_force(d.day),
    'device', certificate.device(w->>'terminalId', w->>'printerNo', d.day),
    'cashClosed', certificate.is_cash_closed(w->>'place', d.day),
    'blocks', restriction.around(desk.texts(w->'persons')::bigint[], '{}', w->>'askedBy'),
    'replaced', (select certificate.state_of(i.issue_id) from certificate.issue i
      where i.issue_id = (w->>'replaces')::uuid and i.kind = of_kind
        and i.household_no = (w->>'householdNo')::bigint
        and not exists (select from certificate.issue n where n.replaces = i.issue_id)),
    'request', (select jsonb_build_object('content', r.content, 'copies',
        (select count(*) from certificate.issue i where i.request_id = r.request_id))
      from certificate.request r where r.request_id = (w->>'requestId')::uuid))
  from (select access.today() as day) d
$$;

-- One copy as those acts see it that come after it was issued, and where its case stands.
create function certificate.copy_known(wanted uuid, asked_by text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('issueId', i.issue_id, 'kind', i.kind, 'state', certificate.state_of(i.issue_id),
    'persons', i.persons,
    'householdNo', i.household_no, 'issuedOn', i.issued_on, 'delivery', i.delivery, 'sha256', i.sha256,
    'blocks', restriction.around(i.persons, array[i.household_no], asked_by),
    'operator', i.operator, 'cashClosed', certificate.is_cash_closed(i.place, i.issued_on),
    'review', (select coalesce(r.verdict, 'waiting') from outsourcing.review r where r.issue_id = i.issue_id),
    'case', (select jsonb_build_object('caseId', f.case_id, 'revision', f.revision, 'state', f.state,
        'waiting', (select count(*) from certificate.issue o join certificate.request q using (request_id)
          where q.case_id = f.case_id and certificate.state_of(o.issue_id) = 'issued'))
      from certificate.request r join filing.filing_case f on f.case_id = r.case_id where r.request_id = i.request_id))
  from certificate.issue i where i.issue_id = wanted
$$;

-- 手数料と発行番号: what was issued at a place on a day, what of it is spoiled, and whether the numbers run without a gap.
create function certificate.cash_of(at_place text, on_day date) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  with copies as (
    select i.*, certificate.state_of(i.issue_id) = 'spoiled' as is_spoiled
    from certificate.issue i where i.issued_on = on_day and i.place = at_place),
  devices as (
    select terminal_no, printer_no, min(serial) as first, max(serial) as last, count(*)::int as copies
    from copies group by terminal_no, printer_no)
  select jsonb_build_object(
    'day', on_day, 'place', at_place,
    'copies', (select count(*) from copies),
    'chargedCopies', (select count(*) from copies where fee_yen > 0 and not is_spoiled),
    'exemptCopies', (select count(*) from copies where fee_yen = 0 and not is_spoiled),
    'spoiledCopies', (select count(*) from copies where is_spoiled),
    'yenDue', (select coalesce(sum(fee_yen), 0) from copies where not is_spoiled
      or exists (select from certificate.issue n where n.replaces = copies.issue_id)),
    'serials', (select coalesce(jsonb_agg(jsonb_build_object('terminalNo', d.terminal_no, 'printerNo', d.printer_no,
        'first', d.first, 'last', d.last, 'copies', d.copies,
        'whole', d.copies = d.last - d.first + 1) order by d.terminal_no, d.printer_no), '[]') from devices d),
    'closed', (select to_jsonb(c) from certificate.cash_close c where c.day = on_day and c.place = at_place))
$$;

create function certificate.look_up(what text, wanted jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case what
  when 'residence-copy' then
    return certificate.settings(what, wanted) || jsonb_build_object('past', certificate.past_of(
      desk.texts(wanted->'members')::bigint[], coalesce((wanted->>'withHistory')::boolean, false)));
  when 'removed-record-copy' then return certificate.removed_record(wanted);
  when 'moving-out-certificate' then return certificate.moving_out(wanted);
  when 'quasi-moving-out-certificate' then return certificate.moved_out(wanted);
  when 'copies' then
    return jsonb_build_object('copies', (
      select coalesce(jsonb_agg(k.copy) filter (where k.copy is not null), '[]')
      from jsonb_array_elements_text(wanted->'issueIds') i,
        lateral (select certificate.copy_known(i::uuid, wanted->>'askedBy') as copy) k));
  when 'cash' then return certificate.cash_of(wanted->>'place', (wanted->>'day')::date);
  when 'nothing' then return '{}';
  else raise exception 'unknown look-up %', what;
  end case;
end $$;

create function certificate.record_request(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  insert into certificate.request
  select * from jsonb_populate_record(null::certificate.request, w);
end $$;

-- The copy bears its number already; the counter must be exactly one behind. DA002 where another copy took the number.
create function certificate.record_issue(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare next certificate.issue := jsonb_populate_record(null::certificate.issue, w); reached int;
begin
  -- Copies of a counter and day are numbered side by side; closing its cash waits for them and keeps later ones out.
  insert into certificate.till_day values (next.issued_on, next.place) on conflict do nothing;
  perform from certificate.till_day t where t.day = next.issued_on and t.place = next.place for share;
  insert into certificate.counter values (next.issued_on, next.terminal_no, next.printer_no, 1)
  on conflict (issued_on, terminal_no, printer_no) do update set last = certificate.counter.last + 1
  returning last into reached;
  if reached <> next.serial or certificate.is_cash_closed(next.place, next.issued_on) then
    raise exception 'stale' using errcode = 'DA002';
  end if;
  if next.replaces is not null and certificate.state_of(next.replaces) <> 'spoiled' then
    raise exception 'stale' using errcode = 'DA002';
  end if;
  insert into certificate.issue select next.*;
end $$;

-- A row on top of what is known of a copy, if it still stands as the decision saw it. DA002 otherwise.
create function certificate.dispose(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare copy uuid := (w->>'issueId')::uuid;
begin
  perform from certificate.issue i where i.issue_id = copy for update;
  if not found or certificate.state_of(copy) <> w->>'seenState' then
    raise exception 'stale' using errcode = 'DA002';
  end if;
  -- What a contractor's worker has printed leaves only after staff has passed it.
  if w->>'fate' in ('handed-over', 'posted') and exists (select from outsourcing.review r
      where r.issue_id = copy and r.verdict is distinct from 'passed') then
    raise exception 'stale' using errcode = 'DA002';
  end if;
  -- A spoiled sheet waits for no review any more.
  if w->>'fate' = 'spoiled' then perform outsourcing.drop_print(copy); end if;
  insert into certificate.disposal(issue_id, disposal_no, fate, at, place, terminal, operator, reason, receiver,
    compared)
  select copy, coalesce(max(d.disposal_no), 0) + 1, w->>'fate', w->>'at', w->>'place', w->>'terminal', w->>'operator',
    w->>'reason', w->>'receiver', coalesce((w->>'compared')::boolean, false)
  from certificate.disposal d where d.issue_id = copy;
end $$;

create function certificate.close_cash(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare now_due jsonb;
begin
  insert into certificate.till_day values ((w->>'day')::date, w->>'place') on conflict do nothing;
  perform from certificate.till_day t where t.day = (w->>'day')::date and t.place = w->>'place' for update;
  now_due := certificate.cash_of(w->>'place', (w->>'day')::date);
  if (now_due->>'yenDue')::int <> (w->>'yenDue')::int or (now_due->>'copies')::int <> (w->>'copies')::int then
    raise exception 'stale' using errcode = 'DA002';
  end if;
  insert into certificate.cash_close(day, place, copies, charged_copies, exempt_copies, spoiled_copies, yen_due,
    yen_counted, serials, note, closed_by, closed_at)
  values ((w->>'day')::date, w->>'place', (now_due->>'copies')::int, (now_due->>'chargedCopies')::int,
    (now_due->>'exemptCopies')::int, (now_due->>'spoiledCopies')::int, (now_due->>'yenDue')::int,
    (w->>'yenCounted')::int, now_due->'serials', w->>'note', w->>'operator', w->>'at');
exception when unique_violation then
  raise exception 'stale' using errcode = 'DA002';
end $$;

create function certificate.write(op text, written jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case op
  when 'request' then perform certificate.record_request(written);
  when 'issue' then perform certificate.record_issue(written);
  when 'keep' then
    insert into certificate.kept_paper
    values ((written->>'issueId')::uuid, decode(written->>'box', 'base64'), written->>'keyId');
  when 'dispose' then perform certificate.dispose(written);
  when 'close-cash' then perform certificate.close_cash(written);
  when 'set-rule' then
    insert into certificate.rule(kind, what, from_day, value, set_by, set_at)
    values (written->>'kind', written->>'what', (written->>'fromDay')::date, written->'value',
      written->>'by', written->>'at')
    on conflict (kind, what, from_day) do update
    set value = excluded.value, set_by = excluded.set_by, set_at = excluded.set_at;
  when 'set-attestor' then
    update certificate.attestor set ends_on = (written->>'startsOn')::date - 1
    where role = written->>'role' and written->>'role' = 'mayor' and ends_on is null
      and starts_on < (written->>'startsOn')::date;
    insert into certificate.attestor(role, title, name, seal, starts_on, ends_on, set_by, set_at)
    values (written->>'role', written->>'title', written->>'name', written->>'seal', (written->>'startsOn')::date,
      (written->>'endsOn')::date, written->>'by', written->>'at');
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

-- A kept paper leaves only through this door, one at a time, to the desk that holds the key.
create function certificate.kept_file(wanted uuid) returns table (box bytea, key_id text)
language sql stable security definer set search_path = pg_catalog as $$
  select k.box, k.key_id from certificate.kept_paper k where k.issue_id = wanted
$$;

revoke execute on all functions in schema certificate from public;
grant usage on schema certificate to daicho_app, daicho_auditor;
grant select on certificate.rule, certificate.attestor, certificate.request, certificate.issue, certificate.counter,
  certificate.disposal, certificate.cash_close to daicho_app, daicho_auditor;
grant execute on function certificate.kept_file(uuid), certificate.state_of(uuid), certificate.cash_of(text, date)
  to daicho_app;
