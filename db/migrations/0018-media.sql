-- Data that leaves and what becomes of it: keys of recipients, applications, the one export of an approval, receipts,
-- returns, erasures, losses; and the media that are kept. 告示第15号 第6-1, 第6-2, 第6-3, 第10-3(5)

set local check_function_bodies = off;  -- functions speak of areas that other files create
create schema media;

-- 返送先の鍵: whose certificate data is sealed to. What it says was read from its own bytes when it was registered.
create table media.recipient_key (
  key_id uuid primary key,
  recipient text not null check (recipient <> ''),
  organisation text not null check (organisation <> ''),
  -- X.509 certificate or bare public key, DER.
  certificate bytea not null,
  -- SHA-256 of the public key, hex: what two people read to each other.
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  algorithm text not null,
  bits int not null,
  curve text,
  holder text not null,
  valid_from date,
  valid_until date,
  registered_by text not null,
  registered_on date not null,
  registered_at timestamptz not null default clock_timestamp(),
  -- A second registration of one key would be one that nobody has confirmed.
  constraint "key-twice" unique (fingerprint)
);

-- Somebody else than whoever registered it has heard the fingerprint from the recipient.
create table media.key_confirmation (
  constraint "key-confirmed-twice" primary key (key_id),
  key_id uuid not null references media.recipient_key,
  confirmed_by text not null,
  confirmed_on date not null,
  told_by text not null check (told_by <> ''),
  telephone text not null check (telephone <> ''),
  at timestamptz not null default clock_timestamp()
);

create table media.key_retirement (
  constraint "key-retired-twice" primary key (key_id),
  key_id uuid not null references media.recipient_key,
  retired_by text not null,
  retired_on date not null,
  reason text not null check (reason <> ''),
  at timestamptz not null default clock_timestamp()
);

-- 磁気ディスク等の台帳: media that are kept, where, and by when each is looked at again. 第6-1, 第6-3
create table media.medium (
  medium_no bigint generated always as identity primary key,
  label text not null check (label <> ''),
  kind text not null check (kind in ('disk', 'tape', 'optical', 'usb', 'cloud', 'other')),
  place text not null check (place <> ''),
  holds text not null check (holds <> ''),
  keeper text not null check (keeper <> ''),
  acquired_on date not null,
  check_months int not null check (check_months between 1 and 60),
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp(),
  constraint "medium-label" unique (label)
);

create table media.medium_check (
  check_no bigint generated always as identity primary key,
  medium_no bigint not null references media.medium,
  checked_on date not null,
  result text not null check (result in ('sound', 'renewed', 'doubtful')),
  note text not null default '',
  checked_by text not null,
  at timestamptz not null default clock_timestamp()
);
create index medium_check_of on media.medium_check (medium_no, checked_on);

-- 申請: what is to leave, or to be made unreadable, exactly; approved or refused as it stands, never changed.
create table media.application (
  application_id uuid primary key,
  application_no bigint generated always as identity unique,
  act text not null check (act in ('take-out', 'duplication', 'third-party', 'erasure', 'disposal')),
  -- Of data that leaves: which list, by which conditions, in which columns, and how much of it was counted.
  kind text,
  selection jsonb,
  columns text[],
  -- The same in words, for whoever approves.
  selection_told text,
  columns_told text,
  people bigint,
  rows bigint,
  -- What is done about people under protection: their presence stops the export, they are left out, or they are named
  -- by their count.
  protection text check (protection in ('stop', 'leave-out', 'include')),
  protected_people bigint,
  key_id uuid references media.recipient_key,
  destination text,
  carrier text check (carrier in ('staff', 'contractor')),
  carried_by text,
  contract_id uuid references outsourcing.contract_state,
  -- False where what is provided stays with whoever received it.
  comes_back boolean,
  -- Under which law numbers are told, where they are.
  legal_ground text,
  -- Of data or a medium that is to be made unreadable.
  of_export uuid,
  of_medium bigint references media.medium,
  method text,
  medium text not null check (medium <> ''),
  reason text not null check (reason <> ''),
  conditions text not null,
  due_on date not null,
  approval_kind text not null check (approval_kind in ('own-media', 'contractor-media')),
  applied_by text not null,
  applied_on date not null,
  applied_at timestamptz not null default clock_timestamp(),
  constraint "application-term" check (due_on >= applied_on),
  -- In a contractor's hands it is the mayor who decides. 第10-3(5)
  constraint "application-carrier" check (carrier is null or (carrier = 'contractor') = (contract_id is not null)),
  constraint "application-approver" check ((approval_kind = 'contractor-media') = (contract_id is not null)),
  check (case when act in ('erasure', 'disposal')
    then num_nonnulls(of_export, of_medium) = 1 and num_nulls(kind, key_id) = 2 and method is not null
    else num_nulls(kind, selection, columns, selection_told, columns_told, people, rows, protection, protected_people,
      key_id, destination, carrier, carried_by, comes_back) = 0 and num_nonnulls(of_export, of_medium) = 0 end)
);
create index application_of_export on media.application (of_export) where of_export is not null;

create table media.withdrawal (
  constraint "withdrawn-twice" primary key (application_id),
  application_id uuid not null references media.application,
  withdrawn_by text not null,
  withdrawn_on date not null,
  reason text not null check (reason <> ''),
  at timestamptz not null default clock_timestamp()
);

-- 持出し: the one export that an approval is good for. Vouched for by the log; there before anybody can have the file.
create table media.export (
  export_id uuid primary key,
  application_id uuid not null references media.application,
  approval_id uuid not null references assurance.approval,
  kind text not null,
  columns text[] not null,
  people bigint not null,
  rows bigint not null,
  protected_people bigint not null,
  -- Log entries that name the people, where they are too many for one.
  naming_entries uuid[] not null,
  key_id uuid not null references media.recipient_key,
  fingerprint text not null,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null,
  taken_on date not null,
  taken_by text not null,
  at text not null check (at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'),
  entry_id uuid not null,
  salt bytea not null check (octet_length(salt) = 16),
  constraint "export-of-application" unique (application_id),
  constraint "export-of-approval" unique (approval_id)
);
create index export_entry on media.export (entry_id);
alter table media.application add foreign key (of_export) references media.export;

-- Every time the sealed file was handed to an officer's browser; the first one also says that it has its name.
create table media.handing (
  export_id uuid not null references media.export,
  handed_on date not null,
  handed_by text not null,
  at timestamptz not null default clock_timestamp()
);
create index handing_of on media.handing (export_id);

create table media.receipt (
  constraint "received-twice" primary key (export_id),
  export_id uuid not null references media.export,
  received_on date not null,
  received_by text not null check (received_by <> ''),
  told_how text not null check (told_how in ('paper', 'telephone', 'mail')),
  sha256 text not null,
  document text not null check (document <> ''),
  recorded_by text not null,
  at timestamptz not null default clock_timestamp()
);

create table media.return (
  constraint "returned-twice" primary key (export_id),
  export_id uuid not null references media.export,
  returned_on date not null,
  returned_by text not null check (returned_by <> ''),
  document text not null check (document <> ''),
  recorded_by text not null,
  at timestamptz not null default clock_timestamp()
);

-- 消去・廃棄: approved first, then proven. 第6-2(4)
create table media.erasure (
  constraint "erased-twice" primary key (application_id),
  application_id uuid not null references media.application,
  approval_id uuid not null references assurance.approval,
  of_export uuid references media.export,
  of_medium bigint references media.medium,
  erased_on date not null,
  method text not null check (method <> ''),
  erased_by text not null check (erased_by <> ''),
  witness text not null check (witness <> ''),
  document text not null check (document <> ''),
  recorded_by text not null,
  at timestamptz not null default clock_timestamp(),
  constraint "erasure-of-approval" unique (approval_id),
  constraint "erasure-witness" check (witness <> erased_by),
  constraint "erased-export-twice" unique (of_export),
  constraint "erased-medium-twice" unique (of_medium)
);

create table media.loss (
  constraint "lost-twice" primary key (export_id),
  export_id uuid not null references media.export,
  found_on date not null,
  circumstances text not null check (circumstances <> ''),
  recorded_by text not null,
  at timestamptz not null default clock_timestamp()
);

-- Everybody whom a standing block binds: those it is on, their households, and all who live where they live.
create function media.protected_persons() returns setof bigint
language sql stable security definer set search_path = pg_catalog as $$
  with standing as materialized (
    select b.person_no, b.household_no from restriction.block_current b
    where restriction.is_standing(b.state, b.kind, b.confirmed_by, b.starts_on, access.today()))
  select s.person_no from standing s where s.person_no is not null
  union select h.mate_no from restriction.housemates(array(select s.person_no from standing s
    where s.person_no is not null)) h
  union select c.person_no from record.resident_current c join standing s on s.household_no = c.household_no
$$;

-- Moves with every step of every block: an export that was read before it is read again.
create function media.block_stamp() returns bigint
language sql stable security definer set search_path = pg_catalog as $$
  select count(*) from restriction.block
$$;

-- The approvals of an application that hold on a day: given by every post that must, on criteria, by somebody else
-- than the applicant, and criteria are in force still. 第6-2(2)(5), 第10-3(5)
create function media.approvals_of(of_application uuid, day date) returns setof assurance.approval
language sql stable security definer set search_path = pg_catalog as $$
  select v.* from media.application a
  cross join assurance.approvals_on(a.approval_kind, a.application_id::text, day) v
  where a.application_id = of_application and v.decided_by <> a.applied_by and v.criteria_no is not null
    and assurance.missing_posts(a.approval_kind, a.application_id::text, day) = '{}'
    and exists (select from assurance.criteria_on(a.approval_kind, day))
$$;

-- Neither withdrawn nor refused.
create function media.stands(a media.application) returns boolean
language sql stable set search_path = pg_catalog as $$
  select not exists (select from media.withdrawal w where w.application_id = a.application_id)
    and not exists (select from assurance.approval r where r.subject_id = a.application_id::text
      and r.kind = a.approval_kind and r.verdict = 'refused')
$$;

create function media.key_known(wanted uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('keyId', k.key_id, 'recipient', k.recipient, 'organisation', k.organisation,
    'certificate', encode(k.certificate, 'base64'), 'fingerprint', k.fingerprint, 'algorithm', k.algorithm,
    'bits', k.bits, 'curve', k.curve, 'holder', k.holder, 'validFrom', k.valid_from, 'validUntil', k.valid_until,
    'registeredBy', k.registered_by, 'confirmedBy', c.confirmed_by, 'retiredOn', r.retired_on)
  from media.recipient_key k left join media.key_confirmation c using (key_id) left join media.key_retirement r
    using (key_id)
  where k.key_id = wanted
$$;

create function media.contract_known(wanted uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('contractId', s.contract_id, 'number', c.number, 'title', c.title, 'startsOn', c.starts_on,
    'endsOn', c.ends_on, 'closedOn', s.closed_on,
    'clauses', coalesce((select jsonb_agg(jsonb_build_object('clause', l.clause, 'place', l.place)) from (
        select distinct on (x.clause) x.clause, x.place from outsourcing.contract_clause x
        where x.contract_id = s.contract_id order by x.clause, x.recorded_no desc) l), '[]'))
  from outsourcing.contract_state s join outsourcing.contract c using (contract_id, version)
  where s.contract_id = wanted
$$;

create function media.export_known(wanted uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('exportId', x.export_id, 'applicationId', x.application_id, 'kind', x.kind,
    'sha256', x.sha256, 'bytes', x.bytes, 'fileName', x.file_name, 'people', x.people, 'takenOn', x.taken_on,
    'takenBy', x.taken_by, 'dueOn', a.due_on, 'contractId', a.contract_id, 'comesBack', a.comes_back,
    'isReceived', exists (select from media.receipt q where q.export_id = x.export_id),
    'isReturned', exists (select from media.return q where q.export_id = x.export_id),
    'isErased', exists (select from media.erasure q where q.of_export = x.export_id),
    'isLost', exists (select from media.loss q where q.export_id = x.export_id),
    'erasureUnderWay', exists (select from media.application b where b.of_export = x.export_id
      and media.stands(b)))
  from media.export x join media.application a using (application_id) where x.export_id = wanted
$$;

create function media.application_known(wanted uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('applicationId', a.application_id, 'applicationNo', a.application_no, 'act', a.act,
    'kind', a.kind, 'selection', a.selection, 'columns', a.columns, 'people', a.people, 'rows', a.rows,
    'protection', a.protection, 'protectedPeople', a.protected_people, 'dueOn', a.due_on, 'carrier', a.carrier,
    'approvalKind', a.approval_kind, 'appliedBy', a.applied_by, 'appliedOn', a.applied_on, 'ofExport', a.of_export,
    'ofMedium', a.of_medium, 'method', a.method, 'legalGround', a.legal_ground,
    'isWithdrawn', exists (select from media.withdrawal w where w.application_id = a.application_id),
    'decisions', coalesce((select jsonb_agg(jsonb_build_object('verdict', d.verdict, 'decidedBy', d.decided_by,
        'decidedOn', d.decided_on, 'validUntil', d.valid_until, 'post', d.post) order by d.at)
      from assurance.approval d where d.kind = a.approval_kind and d.subject_id = a.application_id::text), '[]'),
    'approvals', coalesce((select jsonb_agg(jsonb_build_object('approvalId', v.approval_id, 'decidedBy', v.decided_by,
        'decidedOn', v.decided_on, 'conditions', v.conditions, 'validUntil', v.valid_until) order by v.at)
      from media.approvals_of(a.application_id, access.today()) v), '[]'),
    'key', media.key_known(a.key_id), 'contract', media.contract_known(a.contract_id),
    'export', (select media.export_known(x.export_id) from media.export x where x.application_id = a.application_id),
    'isErased', exists (select from media.erasure q where q.application_id = a.application_id))
  from media.application a where a.application_id = wanted
$$;

-- What the approver is shown of an application; see assurance. A function of this name and form is asked of every area
-- that has subjects of approvals.
create function media.subject_of(of_kind text, of_subject text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'title', format('第%s号 %s', a.application_no, case a.act when 'take-out' then '持出し' when 'duplication' then '複製・複写'
      when 'third-party' then '第三者提供' when 'erasure' then '消去' else '廃棄' end),
    'applicant', a.applied_by,
    'summary', (select jsonb_agg(jsonb_build_object('label', l.label, 'value', l.told) order by l.n)
      from (values (1, '理由', a.reason), (2, '人数', a.people || '人'), (3, '件数', a.rows || '件'),
        (4, '一覧と対象', a.selection_told), (5, '項目', a.columns_told),
        (6, '抑止のかかった人', case a.protection when 'include' then format('%s人を含む', a.protected_people)
          when 'leave-out' then '除く' when 'stop' then '含まれていれば止める' end),
        (7, '番号を含む根拠', a.legal_ground), (8, '媒体', a.medium), (9, '提供先', a.destination),
        (10, '持ち出す者', a.carried_by), (11, '消去・廃棄の方法', a.method), (12, '保護の条件', nullif(a.conditions, '')),
        (13, '期限', to_char(a.due_on, 'YYYY-MM-DD'))) l(n, label, told)
      where l.told is not null))
  from media.application a
  where a.application_id::text = of_subject and a.approval_kind = of_kind
    and not exists (select from media.withdrawal w where w.application_id = a.application_id)
    and not exists (select from media.export x where x.application_id = a.application_id)
    and not exists (select from media.erasure x where x.application_id = a.application_id)
$$;

-- Applications that wait for a decision, or could still be decided anew.
create function media.open_subjects() returns table (kind text, subject_id text)
language sql stable security definer set search_path = pg_catalog as $$
  select a.approval_kind, a.application_id::text from media.application a
  where media.subject_of(a.approval_kind, a.application_id::text) is not null and a.due_on >= access.today()
$$;

-- What is still out under a contract: exports neither returned nor made unreadable. 第10-3(5)エ
create function media.open_obligations(of_contract uuid) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('exportId', x.export_id,
    'what', format('持出し 第%s号（%s人）', a.application_no, x.people), 'dueOn', a.due_on) order by a.due_on,
    x.export_id), '[]')
  from media.export x join media.application a using (application_id)
  where a.contract_id = of_contract and a.comes_back
    and not exists (select from media.return q where q.export_id = x.export_id)
    and not exists (select from media.erasure q where q.of_export = x.export_id)
$$;

create function media.look_up(what text, wanted jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case what
  when 'key' then
    return jsonb_build_object('key', media.key_known((wanted->>'keyId')::uuid),
      'isKnown', exists (select from media.recipient_key k where k.fingerprint = wanted->>'fingerprint'));
  when 'apply' then
    return jsonb_build_object('applicationId', gen_random_uuid(), 'key', media.key_known((wanted->>'keyId')::uuid),
      'contract', media.contract_known((wanted->>'contractId')::uuid));
  when 'application' then
    return jsonb_build_object('application', media.application_known((wanted->>'applicationId')::uuid),
      'stamp', media.block_stamp());
  when 'export' then
    return jsonb_build_object('export', media.export_known((wanted->>'exportId')::uuid));
  when 'erasure' then
    return jsonb_build_object('applicationId', gen_random_uuid(),
      'export', media.export_known((wanted->>'exportId')::uuid), 'medium', (
        select jsonb_build_object('mediumNo', m.medium_no, 'label', m.label,
          'isErased', exists (select from media.erasure q where q.of_medium = m.medium_no),
          'erasureUnderWay', exists (select from media.application b where b.of_medium = m.medium_no
            and media.stands(b)))
        from media.medium m where m.medium_no = (wanted->>'mediumNo')::bigint));
  when 'medium' then
    return jsonb_build_object('medium', (select jsonb_build_object('mediumNo', m.medium_no, 'label', m.label,
        'isErased', exists (select from media.erasure q where q.of_medium = m.medium_no))
      from media.medium m where m.medium_no = (wanted->>'mediumNo')::bigint),
      'isLabelTaken', exists (select from media.medium m where m.label = wanted->>'label'));
  else raise exception 'unknown look-up %', what;
  end case;
end $$;

create function media.register_key(w jsonb) returns void
language sql set search_path = pg_catalog as $$
  insert into media.recipient_key(key_id, recipient, organisation, certificate, fingerprint, algorithm, bits, curve,
    holder, valid_from, valid_until, registered_by, registered_on)
  values ((w->>'keyId')::uuid, w->>'recipient', w->>'organisation', decode(w->>'certificate', 'base64'),
    w->>'fingerprint', w->>'algorithm', (w->>'bits')::int, w->>'curve', w->>'holder', (w->>'validFrom')::date,
    (w->>'validUntil')::date, w->>'by', access.today())
$$;

create function media.confirm_key(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  if exists (select from media.recipient_key k where k.key_id = (w->>'keyId')::uuid and k.registered_by = w->>'by') then
    raise exception 'own key' using errcode = 'check_violation', constraint = 'own-key-confirmation';
  end if;
  insert into media.key_confirmation(key_id, confirmed_by, confirmed_on, told_by, telephone)
  values ((w->>'keyId')::uuid, w->>'by', access.today(), w->>'toldBy', w->>'telephone');
end $$;

create function media.apply_for(w jsonb) returns void
language sql set search_path = pg_catalog as $$
  insert into media.application(application_id, act, kind, selection, columns, selection_told, columns_told, people,
    rows, protection, protected_people, key_id, destination, carrier, carried_by, contract_id, comes_back,
    legal_ground, of_export, of_medium, method, medium, reason, conditions, due_on, approval_kind, applied_by,
    applied_on)
  select a.application_id, a.act, a.kind, a.selection, a.columns, a.selection_told, a.columns_told, a.people, a.rows,
    a.protection, a.protected_people, a.key_id, a.destination, a.carrier, a.carried_by, a.contract_id, a.comes_back,
    a.legal_ground, a.of_export, a.of_medium, a.method, a.medium, a.reason, a.conditions, a.due_on,
    a.approval_kind, w->>'by', access.today()
  from jsonb_populate_record(null::media.application, w) a
$$;

create function media.refuse(because text) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'refused: %', because using errcode = 'check_violation', constraint = because;
end $$;

-- The entries that name the people of an export too large for one entry, written by the statement that writes it.
create function media.name_people(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare part jsonb; canonical bytea;
begin
  if (w->>'stamp')::bigint <> media.block_stamp() then raise exception 'stale' using errcode = 'DA002'; end if;
  for part in select * from jsonb_array_elements(w->'entries') loop
    canonical := decode(part #>> '{}', 'base64');
    perform oplog.note(canonical);
  end loop;
end $$;

-- How many people the log names for an export.
create function media.people_named(x media.export) returns bigint
language sql stable set search_path = pg_catalog as $$
  select coalesce(sum(cardinality(e.persons)), 0) from oplog.entry e
  where e.entry_id = any(x.entry_id || x.naming_entries) and e.outcome = 'done' and e.step = 'take-out'
    and e.id = x.kind and e.operator = x.taken_by
    and convert_from(e.bytes, 'UTF8')::jsonb->>'approval' = x.approval_id::text
$$;

-- Consumes the approval. Whoever comes second waits for the application's row and finds it used.
create function media.take_out(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare x media.export := jsonb_populate_record(null::media.export, w); a media.application; k jsonb;
  day date := access.today();
begin
  select * into a from media.application q where q.application_id = x.application_id for update;
  perform from assurance.approval q where q.approval_id = x.approval_id for update;
  if exists (select from media.withdrawal q where q.application_id = x.application_id) then
    perform media.refuse('take-out-withdrawn');
  end if;
  if a.act not in ('take-out', 'duplication', 'third-party') or a.kind is distinct from x.kind then
    perform media.refuse('take-out-of-another');
  end if;
  if not exists (select from media.approvals_of(x.application_id, day) v
      where v.approval_id = x.approval_id and v.decided_by <> x.taken_by) then
    perform media.refuse('take-out-unapproved');
  end if;
  if a.due_on < day or x.taken_on <> day then perform media.refuse('take-out-late'); end if;
  if x.columns <> a.columns or x.people > a.people or x.rows > a.rows or x.protected_people > a.protected_people then
    perform media.refuse('take-out-more');
  end if;
  k := media.key_known(a.key_id);
  if a.key_id <> x.key_id or k->>'fingerprint' <> x.fingerprint or k->>'confirmedBy' is null
      or k->>'retiredOn' is not null or (k->>'validUntil')::date < day then
    perform media.refuse('take-out-key');
  end if;
  if a.contract_id is not null and not exists (select from outsourcing.contract_state s
      where s.contract_id = a.contract_id and s.closed_on is null) then
    perform media.refuse('take-out-contract');
  end if;
  if media.people_named(x) <> x.people then
    raise exception 'an export names everybody in it' using errcode = 'check_violation';
  end if;
  insert into media.export select x.*;
end $$;

create function media.erase(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare a media.application; approved uuid;
begin
  select * into a from media.application q where q.application_id = (w->>'applicationId')::uuid for update;
  if a.act not in ('erasure', 'disposal') or exists (select from media.withdrawal q
      where q.application_id = a.application_id) then
    perform media.refuse('erasure-unapproved');
  end if;
  select v.approval_id into approved from media.approvals_of(a.application_id, access.today()) v
  where v.approval_id = (w->>'approvalId')::uuid and v.decided_on <= (w->>'erasedOn')::date;
  if approved is null then perform media.refuse('erasure-unapproved'); end if;
  insert into media.erasure(application_id, approval_id, of_export, of_medium, erased_on, method, erased_by, witness,
    document, recorded_by)
  values (a.application_id, approved, a.of_export, a.of_medium, (w->>'erasedOn')::date, w->>'method', w->>'erasedBy',
    w->>'witness', w->>'document', w->>'by');
end $$;

create function media.write(op text, w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case op
  when 'register-recipient-key' then perform media.register_key(w);
  when 'confirm-recipient-key' then perform media.confirm_key(w);
  when 'retire-recipient-key' then
    insert into media.key_retirement(key_id, retired_by, retired_on, reason)
    values ((w->>'keyId')::uuid, w->>'by', access.today(), w->>'reason');
  when 'apply-take-out', 'apply-erasure' then perform media.apply_for(w);
    return (select jsonb_build_object('applicationNo', a.application_no) from media.application a
      where a.application_id = (w->>'application_id')::uuid);
  when 'withdraw-application' then
    perform from media.application a where a.application_id = (w->>'applicationId')::uuid for update;
    if exists (select from media.export x where x.application_id = (w->>'applicationId')::uuid) then
      perform media.refuse('export-of-application');
    end if;
    insert into media.withdrawal(application_id, withdrawn_by, withdrawn_on, reason)
    values ((w->>'applicationId')::uuid, w->>'by', access.today(), w->>'reason');
  when 'name-people' then perform media.name_people(w);
  when 'take-out' then perform media.take_out(w);
  when 'fetch-export' then
    insert into media.handing(export_id, handed_on, handed_by)
    values ((w->>'exportId')::uuid, access.today(), w->>'by');
  when 'record-receipt' then
    if not exists (select from media.export x
        where x.export_id = (w->>'exportId')::uuid and x.sha256 = w->>'sha256') then
      perform media.refuse('receipt-of-another');
    end if;
    insert into media.receipt(export_id, received_on, received_by, told_how, sha256, document, recorded_by)
    values ((w->>'exportId')::uuid, (w->>'receivedOn')::date, w->>'receivedBy', w->>'toldHow', w->>'sha256',
      w->>'document', w->>'by');
  when 'record-return' then
    insert into media.return(export_id, returned_on, returned_by, document, recorded_by)
    values ((w->>'exportId')::uuid, (w->>'returnedOn')::date, w->>'returnedBy', w->>'document', w->>'by');
  when 'record-erasure' then perform media.erase(w);
  when 'record-loss' then
    insert into media.loss(export_id, found_on, circumstances, recorded_by)
    values ((w->>'exportId')::uuid, (w->>'foundOn')::date, w->>'circumstances', w->>'by');
  when 'register-medium' then
    insert into media.medium(label, kind, place, holds, keeper, acquired_on, check_months, registered_by)
    values (w->>'label', w->>'kind', w->>'place', w->>'holds', w->>'keeper', (w->>'acquiredOn')::date,
      (w->>'checkMonths')::int, w->>'by');
  when 'check-medium' then
    insert into media.medium_check(medium_no, checked_on, result, note, checked_by)
    values ((w->>'mediumNo')::bigint, (w->>'checkedOn')::date, w->>'result', w->>'note', w->>'by');
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

revoke execute on all functions in schema media from public;
grant usage on schema media to daicho_app, daicho_auditor;
grant select on all tables in schema media to daicho_app, daicho_auditor;
grant execute on function media.protected_persons(), media.block_stamp(), media.approvals_of(uuid, date),
  media.contract_known(uuid), media.open_subjects() to daicho_app;
