-- The roles of daicho. Runs before every migration, as often as one likes: it changes only what is missing.
--
--   daicho_owner          owns every schema and function; used by migrations alone
--   daicho_app            the server: reads, and executes the functions that write
--   daicho_sequencer      gives log entries their place and signs the checkpoints
--   daicho_importer       takes residents of an older system in from a file
--   daicho_archivist      prunes what the retention periods let go
--   daicho_number_keeper  rotates the key over the sealed numbers
--   daicho_auditor        reads the log and the record to verify them
--   daicho_reader         reads the views made for statistics
--
-- None can log in by itself: the embedded cluster gives each a password, a server of your own lets the user of
-- DATABASE_URL take the role on, or gives a login user the role (DAICHO_APP_URL).

DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['daicho_owner', 'daicho_app', 'daicho_sequencer', 'daicho_importer', 'daicho_archivist',
                                'daicho_number_keeper', 'daicho_auditor', 'daicho_reader']
  LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = wanted) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', wanted);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;  -- another database of this cluster is being migrated at the same moment
      END;
    END IF;
    -- The connecting user must be able to take the role on; PostgreSQL gives the creator only the right to grant it.
    IF NOT pg_catalog.pg_has_role(current_user, wanted, 'SET') THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
    END IF;
    IF NOT pg_catalog.has_database_privilege(wanted, current_database(), 'CONNECT') THEN
      EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), wanted);
    END IF;
  END LOOP;
  IF NOT pg_catalog.has_database_privilege('daicho_owner', current_database(), 'CREATE') THEN
    EXECUTE format('GRANT CREATE ON DATABASE %I TO daicho_owner', current_database());
  END IF;
END
$$;
