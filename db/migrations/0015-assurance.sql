-- Who answers for the register and who has decided what: appointments, the security council, criteria in force,
-- approvals, and dated evidence of what only people can do. 告示第15号 第6-2(5), 第8, 第10-1(3), 第10-3(5)(6)

set local check_function_bodies = off;  -- functions speak of areas that later files create
create schema assurance;

-- Who fills a post of the municipality from which day. A delegate (専決, 代決) names the provision that lets them decide,
-- and the kinds of approval it covers. Nobody is removed: an appointment ends on a day, and from that day it holds no
-- more, whatever its term said.
create table assurance.appointment (
  appointment_no bigint generated always as identity primary key,
  post text not null check (post in ('mayor', 'chief-security-officer', 'security-council')),
  capacity text not null check (capacity in ('holder', 'senketsu', 'daiketsu')),
  operator_id text not null references access.operator,
  name text not null check (name <> ''),
  provision text,
  approval_kinds text[] not null default '{}',
  instrument text not null check (instrument <> ''),
  valid_from date not null,
  valid_until date,
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp(),
  ended_on date,
  ended_by text,
  end_reason text,
  constraint "appointment-term" check (valid_until is null or valid_until >= valid_from),
  constraint "own-appointment" check (registered_by <> operator_id),
  constraint "delegation-provision" check ((capacity = 'holder') = (provision is null)
    and (capacity = 'holder') = (approval_kinds = '{}')),
  check (num_nulls(ended_on, ended_by, end_reason) in (0, 3))
);
create index appointment_operator on assurance.appointment (operator_id);

-- 基準及び手続: no approval is given while the document it rests on is not in force. The newest that has begun is the one
-- that counts; where it has ended, none does.
create table assurance.criteria (
  criteria_no bigint generated always as identity primary key,
  subject text not null check (subject in ('own-media', 'contractor-media', 'subcontract')),
  title text not null check (title <> ''),
  version text not null check (version <> ''),
  document text not null check (document <> ''),
  in_force_from date not null,
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp(),
  ended_on date,
  ended_by text,
  end_reason text,
  constraint "criteria-day" unique (subject, in_force_from),
  check (num_nulls(ended_on, ended_by, end_reason) in (0, 3))
);

-- 審議: what the security council said of one subject, who sat there, and where its minutes are kept.
create table assurance.deliberation (
  deliberation_no bigint generated always as identity primary key,
  kind text not null,
  subject_id text not null,
  held_on date not null,
  said text not null check (said in ('agreed', 'agreed-with-conditions', 'not-agreed')),
  conditions text not null default '',
  attended text not null check (attended <> ''),
  minutes text not null check (minutes <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint "deliberation-conditions" check ((said = 'agreed-with-conditions') = (conditions <> ''))
);
create index deliberation_subject on assurance.deliberation (kind, subject_id);

-- 監査実施計画 and 教育訓練計画, drafted for the council. 第8-1(6), 第8-1(8)イ
create table assurance.plan (
  plan_id uuid primary key,
  kind text not null check (kind in ('audit-plan', 'training-plan')),
  title text not null check (title <> ''),
  content text not null check (content <> ''),
  starts_on date not null,
  ends_on date not null,
  document text not null check (document <> ''),
  drafted_by text not null,
  drafted_on date not null,
  drafted_at timestamptz not null default clock_timestamp(),
  constraint "plan-term" check (ends_on >= starts_on)
);

-- 承認: one post's decision on one subject. Vouched for by the log; never changed. It ends in a row of its own.
-- `absence` tells why a 代決 was taken in the holder's stead; title and applicant are those of the day.
create table assurance.approval (
  approval_id uuid primary key,
  kind text not null check (kind in (
    'outsourcing', 'subcontract', 'own-media', 'contractor-media', 'audit-plan', 'training-plan')),
  subject_id text not null,
  title text not null,
  applicant text not null,
  verdict text not null check (verdict in ('approved', 'refused')),
  post text not null,
  appointment_no bigint not null references assurance.appointment,
  criteria_no bigint references assurance.criteria,
  deliberation_no bigint references assurance.deliberation,
  conditions text not null,
  reason text not null,
  absence text,
  valid_until date,
  decided_on date not null,
  decided_by text not null,
  at text not null check (at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'),
  entry_id uuid not null,
  salt bytea not null check (octet_length(salt) = 16),
  constraint "own-application" check (applicant <> decided_by),
  constraint "refusal-reason" check (verdict = 'approved' or reason <> '')
);
create index approval_subject on assurance.approval (kind, subject_id);
create index approval_entry on assurance.approval (entry_id);

create table assurance.approval_end (
  approval_id uuid primary key references assurance.approval,
  ended_on date not null,
  ended_by text not null,
  reason text not null check (reason <> ''),
  at timestamptz not null default clock_timestamp()
);

-- 台帳: dated evidence of what no lock of the system can do (rooms, keys, minutes, plans, drills, training).
create table assurance.evidence (
  evidence_no bigint generated always as identity primary key,
  clause text not null check (clause <> ''),
  title text not null check (title <> ''),
  owner text not null check (owner <> ''),
  document text not null check (document <> ''),
  dated_on date not null,
  review_on date,
  note text not null default '',
  -- False where the office has decided, in this document, that the clause asks nothing of it.
  applies boolean not null,
  registered_by text not null,
  registered_at timestamptz not null default clock_timestamp(),
  withdrawn_on date,
  withdrawn_by text,
  withdrawn_reason text,
  constraint "evidence-review" check (review_on is null or review_on > dated_on),
  check (num_nulls(withdrawn_on, withdrawn_by, withdrawn_reason) in (0, 3))
);
create index evidence_clause on assurance.evidence (clause, dated_on);

-- 自己点検: every print of it, numbered, with what it said.
create table assurance.self_check (
  check_id uuid primary key,
  check_no text not null unique,
  checked_on date not null,
  build text not null check (build ~ '^[0-9a-f]{64}$'),
  -- { locked, evidence, missing, not-applicable }: how many duties.
  counted jsonb not null,
  pages int not null check (pages > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  printed_by text not null,
  printed_at text not null
);

-- Who approves what, as src/assurance/approval-kinds.ts has it; a test holds one against the other.
create function assurance.rule_of(of_kind text) returns jsonb
language sql immutable set search_path = pg_catalog as $$
  select (case of_kind
    when 'outsourcing' then '{"posts": ["chief-security-officer"], "deliberated": true, "criteria": null}'
    when 'subcontract' then
      '{"posts": ["chief-security-officer", "mayor"], "deliberated": true, "criteria": "subcontract"}'
    when 'own-media' then '{"posts": ["chief-security-officer"], "deliberated": false, "criteria": "own-media"}'
    when 'contractor-media' then '{"posts": ["mayor"], "deliberated": false, "criteria": "contractor-media"}'
    when 'audit-plan' then '{"posts": ["security-council"], "deliberated": true, "criteria": null}'
    when 'training-plan' then '{"posts": ["security-council"], "deliberated": true, "criteria": null}'
    end)::jsonb
$$;

create function assurance.holds(a assurance.appointment, day date) returns boolean
language sql immutable set search_path = pg_catalog as $$
  select a.valid_from <= day and (a.valid_until is null or a.valid_until >= day)
    and (a.ended_on is null or a.ended_on > day)
$$;

-- What counts of a subject's criteria on a day; no row where nothing is in force.
create function assurance.criteria_on(of_subject text, day date) returns setof assurance.criteria
language sql stable set search_path = pg_catalog as $$
  select c.* from (select * from assurance.criteria
    where subject = of_subject and in_force_from <= day order by in_force_from desc limit 1) c
  where c.ended_on is null or c.ended_on > day
$$;

-- What the council said last.
create function assurance.deliberated(of_kind text, of_subject text, day date) returns setof assurance.deliberation
language sql stable set search_path = pg_catalog as $$
  select d.* from assurance.deliberation d
  where d.kind = of_kind and d.subject_id = of_subject and d.held_on <= day
  order by d.held_on desc, d.deliberation_no desc limit 1
$$;

-- The approvals of a subject that hold on a day: approved, not ended, not run out.
create function assurance.approvals_on(of_kind text, of_subject text, day date) returns setof assurance.approval
language sql stable set search_path = pg_catalog as $$
  select a.* from assurance.approval a
  where a.kind = of_kind and a.subject_id = of_subject and a.verdict = 'approved' and a.decided_on <= day
    and (a.valid_until is null or a.valid_until >= day)
    and not exists (select from assurance.approval_end e where e.approval_id = a.approval_id and e.ended_on <= day)
$$;

-- Posts whose approval of a subject does not hold on a day; the approval is whole where there is none.
create function assurance.missing_posts(of_kind text, of_subject text, day date) returns text[]
language sql stable set search_path = pg_catalog as $$
  select coalesce(array_agg(p order by n), '{}')
  from jsonb_array_elements_text(assurance.rule_of(of_kind)->'posts') with ordinality r(p, n)
  where not exists (select from assurance.approvals_on(of_kind, of_subject, day) a where a.post = r.p)
$$;

-- Every decision on a subject, first to last: KnownDecision[] of src/assurance/approvals.ts.
create function assurance.decisions_of(of_kind text, of_subject text) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('approvalId', a.approval_id, 'post', a.post, 'verdict', a.verdict,
      'conditions', a.conditions, 'reason', a.reason, 'absence', a.absence, 'validUntil', a.valid_until,
      'decidedOn', a.decided_on, 'decidedBy', a.decided_by, 'decidedByName', p.name, 'capacity', p.capacity,
      'provision', p.provision, 'instrument', p.instrument, 'at', a.at,
      'criteria', (select jsonb_build_object('criteriaNo', c.criteria_no, 'title', c.title, 'version', c.version)
        from assurance.criteria c where c.criteria_no = a.criteria_no),
      'deliberationNo', a.deliberation_no, 'endedOn', e.ended_on, 'endedBy', e.ended_by, 'endReason', e.reason)
    order by a.at, a.approval_id), '[]')
  from assurance.approval a join assurance.appointment p using (appointment_no)
  left join assurance.approval_end e using (approval_id)
  where a.kind = of_kind and a.subject_id = of_subject
$$;

-- What an approval is about, from the area it belongs to: { title, applicant, summary }, or null where there is nothing
-- to be decided on. A subject never changes: what changes is a new subject. `summary` is a text, labels with values, or
-- a list of { label, value } as an officer reads them.
create function assurance.subject_of(of_kind text, of_subject text) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select case when of_kind in ('outsourcing', 'subcontract') then outsourcing.subject_of(of_kind, of_subject)
    when of_kind in ('own-media', 'contractor-media') then media.subject_of(of_kind, of_subject)
    else (select jsonb_build_object('title', p.title, 'applicant', p.drafted_by, 'summary', jsonb_build_array(
        jsonb_build_object('label', '計画の内容', 'value', p.content),
        jsonb_build_object('label', '始まり', 'value', p.starts_on),
        jsonb_build_object('label', '終わり', 'value', p.ends_on),
        jsonb_build_object('label', '文書', 'value', p.document),
        jsonb_build_object('label', '起案日', 'value', p.drafted_on)))
      from assurance.plan p where p.kind = of_kind and p.plan_id::text = of_subject) end
$$;

-- What is there to be decided on, of every area.
create function assurance.open_subjects() returns table (kind text, subject_id text)
language sql stable security definer set search_path = pg_catalog as $$
  select p.kind, p.plan_id::text from assurance.plan p
  union all select 'outsourcing', m.matter_id::text from outsourcing.matter m where m.withdrawn_on is null
  union all select 'subcontract', s.subcontract_id::text from outsourcing.subcontract s where s.ended_on is null
  union all select o.kind, o.subject_id from media.open_subjects() o
$$;

-- Everything an approval rests on, beside who decides.
create function assurance.ground_of(of_kind text, of_subject text, day date) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'subject', assurance.subject_of(of_kind, of_subject),
    'criteria', (select jsonb_build_object('criteriaNo', c.criteria_no, 'title', c.title, 'version', c.version)
      from assurance.criteria_on(assurance.rule_of(of_kind)->>'criteria', day) c),
    'deliberation', (select jsonb_build_object('deliberationNo', d.deliberation_no, 'heldOn', d.held_on, 'said', d.said,
        'conditions', d.conditions, 'minutes', d.minutes)
      from assurance.deliberated(of_kind, of_subject, day) d),
    'decisions', assurance.decisions_of(of_kind, of_subject))
$$;

-- What somebody is appointed to on a day.
create function assurance.appointments_of(of_operator text, day date) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('appointmentNo', a.appointment_no, 'post', a.post,
      'capacity', a.capacity, 'provision', a.provision, 'approvalKinds', a.approval_kinds)
    order by case a.capacity when 'holder' then 1 when 'senketsu' then 2 else 3 end, a.appointment_no), '[]')
  from assurance.appointment a where a.operator_id = of_operator and assurance.holds(a, day)
$$;

-- What a self-check rests on, beside what runs: CheckedFacts of src/assurance/checked.ts.
create function assurance.checked_facts() returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('today', t.day,
    'evidence', (select coalesce(jsonb_agg(jsonb_build_object('evidenceNo', v.evidence_no, 'clause', v.clause,
        'title', v.title, 'owner', v.owner, 'document', v.document, 'datedOn', v.dated_on, 'reviewOn', v.review_on,
        'applies', v.applies) order by v.clause, v.dated_on desc, v.evidence_no desc), '[]')
      from assurance.evidence v where v.withdrawn_on is null and v.dated_on <= t.day),
    'idleLockMinutes', (select s.idle_lock_minutes from access.setting s),
    'failureLimit', (select s.failure_limit from access.setting s),
    'vacantPosts', (select coalesce(jsonb_agg(p), '[]')
      from unnest(array['mayor', 'chief-security-officer', 'security-council']) p
      where not exists (select from assurance.appointment a
        where a.post = p and a.capacity = 'holder' and assurance.holds(a, t.day))),
    'criteriaMissing', (select coalesce(jsonb_agg(c), '[]')
      from unnest(array['own-media', 'contractor-media', 'subcontract']) c
      where not exists (select from assurance.criteria_on(c, t.day))),
    'contracts', (select count(*) from outsourcing.contract_state),
    'agreements', (select coalesce(jsonb_agg(jsonb_build_object('title', k.number || '　' || k.title,
        'clauses', (select coalesce(jsonb_agg(c) filter (where c->>'place' is not null), '[]')
          from jsonb_array_elements(outsourcing.clauses_of(k.contract_id)) c)) order by k.number), '[]')
      from outsourcing.contract_state s join outsourcing.contract k using (contract_id, version)
      where s.closed_on is null),
    'checkerMayApprove', coalesce(
      (select s.value = 'true' from office.setting s where s.key = 'checkerMayApprove'), false),
    'looksOpenUntil', (select case when s.looks_open_until > clock_timestamp()
      then to_char(s.looks_open_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') end from oplog.setting s))
  from (select access.today() as day) t
$$;

create function assurance.look_up(what text, wanted jsonb) returns jsonb
language plpgsql stable set search_path = pg_catalog as $$
declare today date := access.today();
begin
  case what
  when 'nothing' then return '{}';
  when 'candidate' then
    return jsonb_build_object(
      'operator', (select jsonb_build_object('name', o.name, 'kind', o.kind, 'valid', access.is_valid(o, today))
        from access.operator o where o.operator_id = wanted->>'operatorId'),
      'holders', (select coalesce(jsonb_agg(jsonb_build_object('name', a.name, 'validFrom', a.valid_from,
          'validUntil', a.valid_until, 'endedOn', a.ended_on)), '[]')
        from assurance.appointment a where a.post = wanted->>'post' and a.capacity = 'holder'));
  when 'appointment' then
    return jsonb_build_object('appointment', (select jsonb_build_object('appointmentNo', a.appointment_no,
        'post', a.post, 'validFrom', a.valid_from, 'validUntil', a.valid_until, 'endedOn', a.ended_on)
      from assurance.appointment a where a.appointment_no = (wanted->>'appointmentNo')::bigint));
  when 'criteria' then
    return jsonb_build_object('criteria', (select coalesce(jsonb_agg(jsonb_build_object('criteriaNo', c.criteria_no,
        'subject', c.subject, 'version', c.version, 'inForceFrom', c.in_force_from, 'endedOn', c.ended_on)
        order by c.in_force_from), '[]')
      from assurance.criteria c where c.subject = coalesce(wanted->>'subject',
        (select k.subject from assurance.criteria k where k.criteria_no = (wanted->>'criteriaNo')::bigint))));
  when 'subject' then
    return jsonb_build_object('subject', assurance.subject_of(wanted->>'kind', wanted->>'subjectId'));
  when 'decision' then
    return assurance.ground_of(wanted->>'kind', wanted->>'subjectId', today)
      || jsonb_build_object('approvalId', gen_random_uuid(),
        'appointments', assurance.appointments_of(wanted->>'askedBy', today));
  when 'approval' then
    return jsonb_build_object('appointments', assurance.appointments_of(wanted->>'askedBy', today),
      'approval', (select jsonb_build_object('kind', a.kind, 'subjectId', a.subject_id, 'post', a.post,
          'verdict', a.verdict, 'validUntil', a.valid_until, 'endedOn', e.ended_on)
        from assurance.approval a left join assurance.approval_end e using (approval_id)
        where a.approval_id = (wanted->>'approvalId')::uuid));
  when 'self-check' then
    return assurance.checked_facts() || jsonb_build_object('nextSerial', papers.next_number('self-check',
      to_char(today, 'YYYY')));
  when 'evidence' then
    return jsonb_build_object('evidence', (select jsonb_build_object('evidenceNo', v.evidence_no,
        'withdrawnOn', v.withdrawn_on)
      from assurance.evidence v where v.evidence_no = (wanted->>'evidenceNo')::bigint));
  else raise exception 'unknown look-up %', what;
  end case;
end $$;

-- One holder of a post at a time: whoever registers a second one waits for the first.
create function assurance.appoint(w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare no bigint;
begin
  lock table assurance.appointment in share row exclusive mode;
  if w->>'capacity' = 'holder' and exists (select from assurance.appointment a
      where a.post = w->>'post' and a.capacity = 'holder'
        and coalesce(least(a.valid_until + 1, a.ended_on), 'infinity') > greatest(a.valid_from, (w->>'validFrom')::date)
        and a.valid_from < coalesce((w->>'validUntil')::date + 1, 'infinity')) then
    raise exception 'second holder' using errcode = 'exclusion_violation', constraint = 'second-holder';
  end if;
  insert into assurance.appointment(
    post, capacity, operator_id, name, provision, approval_kinds, instrument, valid_from, valid_until, registered_by)
  values (w->>'post', w->>'capacity', w->>'operatorId', w->>'name', w->>'provision', desk.texts(w->'approvalKinds'),
    w->>'instrument', (w->>'validFrom')::date, (w->>'validUntil')::date, w->>'by')
  returning appointment_no into no;
  return jsonb_build_object('appointmentNo', no);
end $$;

-- The permit told who decides; here once more everything the decision rests on, with the appointment held still: what
-- ended since the facts were read is stale, and whoever speaks as the server approves nothing that no officer could.
create function assurance.decide(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare a assurance.approval := jsonb_populate_record(null::assurance.approval, w);
  rule jsonb := assurance.rule_of(a.kind); day date := access.today(); of_subject jsonb;
begin
  perform pg_advisory_xact_lock(hashtextextended(a.kind || ' ' || a.subject_id, 15));
  perform from assurance.appointment p where p.appointment_no = a.appointment_no for share;
  of_subject := assurance.subject_of(a.kind, a.subject_id);
  if of_subject is null or a.decided_on <> day or not rule->'posts' ? a.post
  or (of_subject->>'title', of_subject->>'applicant') is distinct from (a.title, a.applicant)
  or not exists (select from assurance.appointment p
      where p.appointment_no = a.appointment_no and p.operator_id = a.decided_by and p.post = a.post
        and assurance.holds(p, day) and (p.capacity = 'holder' or a.kind = any(p.approval_kinds))
        and (p.capacity = 'daiketsu') = (a.absence is not null))
  or exists (select from assurance.approvals_on(a.kind, a.subject_id, day) o
      where o.post = a.post or o.decided_by = a.decided_by)
  or exists (select from assurance.approval o
      where o.kind = a.kind and o.subject_id = a.subject_id and o.verdict = 'refused')
  or (a.verdict = 'approved' and (
    (rule->>'criteria' is not null and not exists (select from assurance.criteria_on(rule->>'criteria', day) c
      where c.criteria_no = a.criteria_no))
    or ((rule->>'deliberated')::boolean and not exists (
      select from assurance.deliberated(a.kind, a.subject_id, day) d
      where d.deliberation_no = a.deliberation_no and d.said <> 'not-agreed')))) then
    raise exception 'stale' using errcode = 'DA002';
  end if;
  insert into assurance.approval values (a.*);
end $$;

-- An approval that ends takes with it what was opened under it: the contracts that rest on it move on.
create function assurance.end_approval(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare a assurance.approval;
begin
  select * into a from assurance.approval where approval_id = (w->>'approvalId')::uuid;
  if not found or not exists (select from assurance.appointment p
      where p.operator_id = w->>'by' and p.post = a.post and assurance.holds(p, access.today())
        and (p.capacity = 'holder' or a.kind = any(p.approval_kinds))) then
    raise exception 'stale' using errcode = 'DA002';
  end if;
  insert into assurance.approval_end(approval_id, ended_on, ended_by, reason)
  values (a.approval_id, access.today(), w->>'by', w->>'reason');
  perform outsourcing.moved(k.contract_id) from outsourcing.contract_state s
    join outsourcing.contract k using (contract_id, version) where k.approval_id = a.approval_id;
  perform outsourcing.moved(s.contract_id) from outsourcing.subcontract s
    where a.kind = 'subcontract' and s.subcontract_id::text = a.subject_id;
end $$;

-- Ended once: DA002 where somebody was faster.
create function assurance.assert_ended(one boolean) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  if not one then raise exception 'stale' using errcode = 'DA002'; end if;
end $$;

create function assurance.write(op text, w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare no bigint; id uuid;
begin
  case op
  when 'appoint' then return assurance.appoint(w);
  when 'end-appointment' then
    update assurance.appointment set ended_on = (w->>'endsOn')::date, ended_by = w->>'by', end_reason = w->>'reason'
    where appointment_no = (w->>'appointmentNo')::bigint and ended_on is null;
    perform assurance.assert_ended(found);
  when 'put-criteria-in-force' then
    insert into assurance.criteria(subject, title, version, document, in_force_from, registered_by)
    values (w->>'subject', w->>'title', w->>'version', w->>'document', (w->>'inForceFrom')::date, w->>'by')
    returning criteria_no into no;
    return jsonb_build_object('criteriaNo', no);
  when 'end-criteria' then
    update assurance.criteria set ended_on = (w->>'endsOn')::date, ended_by = w->>'by', end_reason = w->>'reason'
    where criteria_no = (w->>'criteriaNo')::bigint and ended_on is null;
    perform assurance.assert_ended(found);
  when 'record-deliberation' then
    insert into assurance.deliberation(kind, subject_id, held_on, said, conditions, attended, minutes, recorded_by)
    values (w->>'kind', w->>'subjectId', (w->>'heldOn')::date, w->>'said', w->>'conditions', w->>'attended',
      w->>'minutes', w->>'by') returning deliberation_no into no;
    return jsonb_build_object('deliberationNo', no);
  when 'draft-plan' then
    insert into assurance.plan(
      plan_id, kind, title, content, starts_on, ends_on, document, drafted_by, drafted_on)
    values (gen_random_uuid(), w->>'kind', w->>'title', w->>'content', (w->>'startsOn')::date, (w->>'endsOn')::date,
      w->>'document', w->>'by', access.today()) returning plan_id into id;
    return jsonb_build_object('planId', id);
  when 'decide-approval' then perform assurance.decide(w);
  when 'end-approval' then perform assurance.end_approval(w);
  when 'register-evidence' then
    insert into assurance.evidence(clause, title, owner, document, dated_on, review_on, note, applies, registered_by)
    values (w->>'clause', w->>'title', w->>'owner', w->>'document', (w->>'datedOn')::date, (w->>'reviewOn')::date,
      w->>'note', (w->>'applies')::boolean, w->>'by') returning evidence_no into no;
    return jsonb_build_object('evidenceNo', no);
  when 'withdraw-evidence' then
    update assurance.evidence set withdrawn_on = access.today(), withdrawn_by = w->>'by',
      withdrawn_reason = w->>'reason'
    where evidence_no = (w->>'evidenceNo')::bigint and withdrawn_on is null;
    perform assurance.assert_ended(found);
  when 'self-check' then
    perform papers.take_number('self-check', to_char(access.today(), 'YYYY'), (w->>'serial')::int);
    insert into assurance.self_check
    values ((w->>'printId')::uuid, w->>'number', access.today(), w->>'build', w->'counted', (w->>'pages')::int,
      w->>'sha256', w->>'by', w->>'at');
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

revoke execute on all functions in schema assurance from public;
grant usage on schema assurance to daicho_app, daicho_auditor;
grant select on all tables in schema assurance to daicho_app, daicho_auditor;
grant execute on function assurance.approvals_on(text, text, date), assurance.rule_of(text),
  assurance.holds(assurance.appointment, date), assurance.criteria_on(text, date),
  assurance.deliberated(text, text, date), assurance.missing_posts(text, text, date),
  assurance.decisions_of(text, text), assurance.subject_of(text, text), assurance.open_subjects(),
  assurance.ground_of(text, text, date), assurance.appointments_of(text, date), assurance.checked_facts()
  to daicho_app;
grant execute on function assurance.checked_facts() to daicho_auditor;
