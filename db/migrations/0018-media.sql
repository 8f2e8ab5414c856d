-- Data that leaves and what becomes of it: applications, exports, receipts, returns, erasures. 告示第15号 第6-2, 第10-3(5)

create schema media;

create function media.look_up(what text, wanted jsonb) returns jsonb
language plpgsql stable set search_path = pg_catalog as $$
begin
  raise exception 'unknown look-up %', what;
end $$;

create function media.write(op text, w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'unknown operation %', op;
end $$;

revoke execute on all functions in schema media from public;
grant usage on schema media to daicho_app, daicho_auditor;
