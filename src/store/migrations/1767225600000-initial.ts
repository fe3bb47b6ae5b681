/**
 * The first schema. Events and the access log are partitioned by time from the start, two years
 * ahead with a default partition; the app role may append to them and never change them.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE cases (
  id text PRIMARY KEY,
  process text NOT NULL,
  version integer NOT NULL,
  revision integer NOT NULL,
  status text NOT NULL CHECK (status IN ('active', 'done', 'error')),
  snapshot text NOT NULL,
  head bytea NOT NULL,
  at timestamptz NOT NULL,
  started_at timestamptz NOT NULL,
  sf_enhet text,
  kc_enhet text,
  klient_id text,
  skyddad boolean NOT NULL,
  handlaggare text NOT NULL
) WITH (fillfactor = 70);
CREATE INDEX cases_live ON cases (process, version) WHERE status = 'active';
CREATE INDEX cases_klient ON cases (klient_id) WHERE klient_id IS NOT NULL;
CREATE INDEX cases_sf ON cases (sf_enhet) WHERE status = 'active';
CREATE INDEX cases_kc ON cases (kc_enhet) WHERE status = 'active';

CREATE TABLE events (
  case_id text NOT NULL,
  seq integer NOT NULL,
  at timestamptz NOT NULL,
  type text NOT NULL,
  body text NOT NULL,
  hash bytea NOT NULL,
  tx bigint NOT NULL DEFAULT (pg_current_xact_id()::text::bigint),
  PRIMARY KEY (case_id, seq, at)
) PARTITION BY RANGE (at);
CREATE INDEX events_tx ON events USING brin (tx) WITH (autosummarize = on);

CREATE TABLE personal (
  case_id text NOT NULL,
  seq integer NOT NULL,
  field text NOT NULL,
  klient_id text NOT NULL,
  cipher bytea NOT NULL,
  PRIMARY KEY (case_id, seq, field)
);
CREATE INDEX personal_klient ON personal (klient_id);

CREATE TABLE deadlines (
  case_id text NOT NULL,
  key text NOT NULL,
  rule text,
  event text NOT NULL,
  due_at timestamptz NOT NULL,
  due_date date,
  next_at timestamptz NOT NULL,
  reminders text NOT NULL,
  basis text,
  settings_version integer NOT NULL,
  armed_seq integer NOT NULL,
  ord integer NOT NULL,
  armed_at timestamptz NOT NULL,
  hand text,
  status text NOT NULL CHECK (status IN ('armed', 'fired', 'cancelled', 'felad')),
  PRIMARY KEY (case_id, key)
) WITH (fillfactor = 80);
CREATE INDEX deadlines_next ON deadlines (next_at, case_id) WHERE status = 'armed';

CREATE TABLE tasks (
  id text PRIMARY KEY,
  case_id text NOT NULL,
  key text NOT NULL,
  seq integer NOT NULL,
  role text NOT NULL,
  unit text,
  assignee text,
  skyddad boolean NOT NULL,
  escalation boolean NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'closed')),
  opened_at timestamptz NOT NULL,
  due_at timestamptz,
  due_date date,
  closed_seq integer,
  closed_at timestamptz,
  version integer NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX tasks_open ON tasks (case_id, key) WHERE status = 'open';
CREATE INDEX tasks_worklist ON tasks (unit, role, due_at, id) WHERE status = 'open';
CREATE INDEX tasks_escalations ON tasks (unit, role, due_at, id) WHERE status = 'open' AND escalation;
CREATE INDEX tasks_key ON tasks (key, case_id) WHERE status = 'open';
CREATE INDEX tasks_assignee ON tasks (assignee, due_at, id) WHERE status = 'open' AND assignee IS NOT NULL;

CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id text NOT NULL,
  seq integer NOT NULL,
  ord integer NOT NULL,
  port text NOT NULL,
  payload text NOT NULL,
  at timestamptz NOT NULL,
  status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'sent', 'failed', 'dropped')),
  attempts integer NOT NULL DEFAULT 0,
  not_before timestamptz NOT NULL DEFAULT '-infinity',
  finished_at timestamptz
);
CREATE INDEX outbox_pending ON outbox (case_id, port, id) WHERE status = 'pending';

CREATE TABLE incidents (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id text,
  kind text NOT NULL,
  ref text NOT NULL,
  detail text NOT NULL,
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'resolved')),
  opened_at timestamptz NOT NULL,
  resolved_at timestamptz,
  resolved_by text
);
CREATE UNIQUE INDEX incidents_open ON incidents (kind, ref) WHERE status = 'open';

CREATE TABLE idempotency (
  case_id text NOT NULL,
  principal text NOT NULL,
  key text NOT NULL,
  body_hash bytea NOT NULL,
  seq integer NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (case_id, principal, key)
);
CREATE INDEX idempotency_at ON idempotency USING brin (at);

CREATE TABLE settings (
  version integer PRIMARY KEY,
  valid_from date NOT NULL,
  body text NOT NULL,
  by text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  reason text NOT NULL
);

CREATE TABLE access_log (
  at timestamptz NOT NULL DEFAULT now(),
  principal text NOT NULL,
  role text,
  action text NOT NULL,
  case_id text,
  outcome text NOT NULL
) PARTITION BY RANGE (at);
CREATE INDEX access_log_at ON access_log USING brin (at);
CREATE INDEX access_log_case ON access_log (case_id, at);

CREATE TABLE klienter (
  id text PRIMARY KEY,
  namnd text NOT NULL,
  index_hash bytea NOT NULL,
  cipher bytea NOT NULL,
  skyddad boolean NOT NULL,
  UNIQUE (namnd, index_hash)
);
`;

/** Makes the partitions that are missing up to a date: run by each migration and by the sweep's owner. */
const PARTITIONS = `
CREATE FUNCTION stegvis_partitions(until date) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  parent text;
  first date;
  name text;
  made integer := 0;
BEGIN
  FOREACH parent IN ARRAY ARRAY['events', 'access_log'] LOOP
    first := date '2026-01-01';
    WHILE first <= until LOOP
      name := format('%s_%s', parent, to_char(first, 'YYYY"q"Q'));
      IF to_regclass(name) IS NULL THEN
        EXECUTE format(
          'CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
          name, parent, first::text || ' 00:00+00', (first + interval '3 months')::date::text || ' 00:00+00');
        made := made + 1;
      END IF;
      first := first + interval '3 months';
    END LOOP;
    IF to_regclass(parent || '_default') IS NULL THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF %I DEFAULT', parent || '_default', parent);
    END IF;
  END LOOP;
  RETURN made;
END $$;
SELECT stegvis_partitions((now() + interval '2 years')::date);
`;

/** Least privilege: what the service needs, and no way to change history (architecture 15). */
const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT USAGE ON SCHEMA public TO stegvis_app;
    GRANT SELECT, INSERT ON events, access_log, personal, settings TO stegvis_app;
    GRANT SELECT, INSERT, UPDATE ON cases, deadlines, tasks, outbox, incidents, klienter TO stegvis_app;
    GRANT SELECT, INSERT, DELETE ON idempotency TO stegvis_app;
    GRANT SELECT ON migrations TO stegvis_app;
  END IF;
END $$;
`;

export class Initial1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(PARTITIONS);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE settings, klienter, access_log, idempotency, incidents, outbox, tasks, deadlines, personal, events, cases',
    );
    await runner.query('DROP FUNCTION stegvis_partitions(date)');
  }
}
