-- What other offices are told (outbox, in order per person), and what they told us (certificates sent as messages).

create schema exchange;

create table exchange.outbox (
  message_no bigint generated always as identity primary key,
  person_no bigint not null,
  kind text not null,
  content jsonb not null,
  entry_id uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'accepted', 'failed')),
  tried_at timestamptz,
  answer text
) with (fillfactor = 80);
create index outbox_waiting on exchange.outbox (person_no, message_no) where state = 'waiting';

create function exchange.post(messages jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  insert into exchange.outbox(person_no, kind, content, entry_id)
  select (m->>'personNo')::bigint, m->>'kind', m->'content', (m->>'entryId')::uuid
  from jsonb_array_elements(messages) m;
end $$;

-- 転出証明書情報 that arrived for somebody expected to move in; numbers in it are already sealed.
create table exchange.certificate_message (
  message_id uuid primary key,
  reference text not null unique,
  arrived_at timestamptz not null default clock_timestamp(),
  content jsonb not null,
  used_by_case uuid
);

create function exchange.accept_certificate(reference text, content jsonb) returns uuid
language sql security definer set search_path = pg_catalog as $$
  insert into exchange.certificate_message(message_id, reference, content)
  values (gen_random_uuid(), reference, content)
  on conflict (reference) do update set content = excluded.content returning message_id
$$;

revoke execute on all functions in schema exchange from public;
grant usage on schema exchange to daicho_app, daicho_auditor;
grant select on all tables in schema exchange to daicho_app, daicho_auditor;
grant execute on function exchange.accept_certificate(text, jsonb) to daicho_app;
