-- 即時審査: whatever a contractor's worker enters or prints waits for a member of the staff, one by one and timed.
-- 告示15号 第10-3, and the ward's council paper: staff examines at once, and hands over itself.

set local check_function_bodies = off;  -- functions speak of areas that later files create

-- How long a review takes at least, and how long a worker's paper may lie before somebody should have come.
create table outsourcing.review_pace (
  only_one boolean primary key default true check (only_one),
  min_seconds int not null default 10 check (min_seconds between 0 and 600),
  limit_minutes int not null default 15 check (limit_minutes between 1 and 480),
  set_by text not null default 'system',
  set_at timestamptz not null default clock_timestamp()
);
insert into outsourcing.review_pace default values;

-- The office's day, by which a post's day is counted.
alter table outsourcing.assignment add column handed_on date not null default access.today();

create table outsourcing.review (
  review_id uuid primary key,
  kind text not null check (kind in ('entry', 'print')),
  case_id uuid not null references filing.filing_case,
  draft_no int,
  issue_id uuid unique references certificate.issue,
  contract_id uuid not null,
  post_no int not null,
  worker text not null references access.operator,
  -- The worker was given no bytes: the paper comes out where it is reviewed.
  held boolean not null default false,
  made_at timestamptz not null default clock_timestamp(),
  made_on date not null default access.today(),
  opened_by text references access.operator,
  opened_at timestamptz,
  reviewed_by text references access.operator,
  reviewed_at timestamptz,
  verdict text check (verdict in ('passed', 'returned', 'dropped')),
  reason text,
  seconds int check (seconds >= 0),
  flagged boolean not null default false,
  foreign key (contract_id, post_no) references outsourcing.post,
  unique (case_id, draft_no),
  check ((kind = 'entry') = (draft_no is not null) and (kind = 'print') = (issue_id is not null)),
  check ((opened_by is null) = (opened_at is null)),
  check ((verdict is null) = (reviewed_at is null)),
  -- 「dropped」: what was entered was replaced or withdrawn before anybody had decided on it.
  check (verdict is null or verdict = 'dropped' or (reviewed_by is not null and seconds is not null)),
  constraint "own-review" check (reviewed_by is null or reviewed_by <> worker)
);
-- One at a time, for whoever reviews.
create unique index "review-open" on outsourcing.review (opened_by) where verdict is null and opened_by is not null;
create index review_waiting on outsourcing.review (made_at) where verdict is null;
create index review_day on outsourcing.review (contract_id, post_no, made_on);
create index review_case on outsourcing.review (case_id);
grant select on outsourcing.review, outsourcing.review_pace to daicho_app, daicho_auditor;

-- What has been entered since makes a review of what was entered before idle.
create function outsourcing.drop_reviews(of_case uuid) returns void
language sql set search_path = pg_catalog as $$
  update outsourcing.review set verdict = 'dropped', reviewed_at = clock_timestamp()
  where case_id = of_case and kind = 'entry' and verdict is null
$$;

create function outsourcing.drop_print(of_issue uuid) returns void
language sql set search_path = pg_catalog as $$
  update outsourcing.review set verdict = 'dropped', reviewed_at = clock_timestamp()
  where issue_id = of_issue and verdict is null
$$;

create function outsourcing.is_contractors(wanted text) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (select from access.operator where operator_id = wanted and kind = 'contractor')
$$;

-- Written with what is to be reviewed, in the one statement; of an entry the draft is the one that has just come in.
create function outsourcing.make_review(w jsonb) returns void
language sql set search_path = pg_catalog as $$
  insert into outsourcing.review(review_id, kind, case_id, draft_no, issue_id, contract_id, post_no, worker, held)
  select (w->>'reviewId')::uuid, w->>'kind', c.case_id, case w->>'kind' when 'entry' then c.draft_no end,
    (w->>'issueId')::uuid, (w->>'contractId')::uuid, (w->>'postNo')::int, w->>'worker', (w->>'held')::boolean
  from filing.filing_case c where c.case_id = (w->>'caseId')::uuid
$$;

-- Longer than this nobody looks at one sheet: it may be opened by somebody else.
create function outsourcing.review_lease() returns interval language sql immutable set search_path = pg_catalog as $$
  select interval '10 minutes'
$$;

-- Opens one review and lets go of the one the same person had open. DA002 where somebody else has it.
create function outsourcing.open_review(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  update outsourcing.review r set opened_by = null, opened_at = null
  where r.opened_by = w->>'by' and r.verdict is null and r.review_id <> (w->>'reviewId')::uuid;
  update outsourcing.review r set opened_by = w->>'by', opened_at = clock_timestamp()
  where r.review_id = (w->>'reviewId')::uuid and r.verdict is null
    and (r.opened_by is null or r.opened_at < clock_timestamp() - outsourcing.review_lease());
  if not found and not exists (select from outsourcing.review r where r.review_id = (w->>'reviewId')::uuid
      and r.verdict is null and r.opened_by = w->>'by') then
    raise exception 'stale' using errcode = 'DA002';
  end if;
end $$;

-- The verdict, and how long it took from the moment the server opened it. What has passed lies at the post no more.
create function outsourcing.end_review(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare ended outsourcing.review;
begin
  update outsourcing.review r
  set reviewed_by = w->>'by', reviewed_at = clock_timestamp(), verdict = w->>'verdict', reason = w->>'reason',
    seconds = floor(extract(epoch from clock_timestamp() - r.opened_at))::int,
    flagged = clock_timestamp() - r.opened_at < make_interval(secs => (select min_seconds from outsourcing.review_pace))
  where r.review_id = (w->>'reviewId')::uuid and r.verdict is null and r.opened_by = w->>'by'
  returning * into ended;
  if not found then raise exception 'stale' using errcode = 'DA002'; end if;
  if ended.verdict = 'passed' and not exists (select from outsourcing.review o
      where o.case_id = ended.case_id and o.verdict is null) then
    perform outsourcing.end_assignment(ended.case_id, w->>'by', 'reviewed');
  end if;
end $$;

-- True where nothing of a contractor's stands in the way: staff entered it, or staff has passed this very draft.
create function outsourcing.is_reviewed(of_case uuid, of_draft int, entered_by text) returns boolean
language sql stable set search_path = pg_catalog as $$
  select not outsourcing.is_contractors(entered_by) or exists (select from outsourcing.review r
    where r.case_id = of_case and r.draft_no = of_draft and r.verdict = 'passed')
$$;

-- What waits for a review of this case: its newest draft, or one copy; and how a review is paced here.
create function outsourcing.review_of(w jsonb) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'byContractor', coalesce((select outsourcing.is_contractors(c.entered_by) from filing.filing_case c
      where c.case_id = (w->>'caseId')::uuid), false),
    'review', (select jsonb_build_object('reviewId', r.review_id, 'kind', r.kind, 'issueId', r.issue_id,
        'verdict', r.verdict, 'held', r.held, 'openedBy', r.opened_by,
        'openElsewhere', r.opened_by is not null and r.opened_by <> w->>'askedBy'
          and r.opened_at >= clock_timestamp() - outsourcing.review_lease(),
        'persons', coalesce(to_jsonb(i.persons), '[]'), 'numberShown', coalesce(i.number_shown, false),
        'blocks', case when i.issue_id is null then '[]'
          else restriction.around(i.persons, array[i.household_no], w->>'askedBy') end)
      from outsourcing.review r join filing.filing_case c using (case_id)
        left join certificate.issue i using (issue_id)
      where r.case_id = (w->>'caseId')::uuid
        and case when w->>'issueId' is null then r.draft_no = c.draft_no
          else r.issue_id = (w->>'issueId')::uuid end))
$$;

-- Which of these a contractor's worker has entered: they are approved one by one.
create function outsourcing.entered_at_posts(w jsonb) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('caseIds', coalesce(jsonb_agg(c.case_id), '[]'))
  from filing.filing_case c
  where c.case_id = any(desk.texts(w->'caseIds')::uuid[]) and outsourcing.is_contractors(c.entered_by)
$$;

-- Who has the seat of a post just now; nobody where it has run out.
create function outsourcing.sitting_at(of_contract uuid, of_post int) returns text
language sql stable security definer set search_path = pg_catalog as $$
  select s.name from access.session x join access.seat s using (session_id)
  where x.contract_id = of_contract and x.post_no = of_post and x.ended_at is null
    and s.state not in ('ended', 'expired') limit 1
$$;

create function outsourcing.set_review_pace(w jsonb) returns void
language sql set search_path = pg_catalog as $$
  update outsourcing.review_pace set min_seconds = (w->>'minSeconds')::int, limit_minutes = (w->>'limitMinutes')::int,
    set_by = w->>'by', set_at = clock_timestamp()
$$;

revoke execute on function outsourcing.sitting_at(uuid, int), outsourcing.drop_reviews(uuid),
  outsourcing.drop_print(uuid),
  outsourcing.is_contractors(text),
  outsourcing.make_review(jsonb), outsourcing.review_lease(), outsourcing.open_review(jsonb),
  outsourcing.end_review(jsonb), outsourcing.is_reviewed(uuid, int, text), outsourcing.review_of(jsonb),
  outsourcing.entered_at_posts(jsonb), outsourcing.set_review_pace(jsonb) from public;
grant execute on function outsourcing.sitting_at(uuid, int) to daicho_app;
