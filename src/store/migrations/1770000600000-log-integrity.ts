/**
 * The access log's own anchors, and what of it has been disposed of (docs/adr/0023-log-integrity.md); and the two
 * decisions about a client that take two persons: lowering her protection, and erasing her.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A day's anchor: its signed text, and a mark of four bytes for each row until the day is disposed of. */
const ANCHORS = `
CREATE TABLE log_anchors (
  nr integer PRIMARY KEY CHECK (nr > 0),
  day date NOT NULL UNIQUE,
  body text NOT NULL,
  signature bytea NOT NULL,
  marks bytea
);
`;

/** What was disposed of, when, by which login of the database and by which rule. Only the owner adds to it. */
const DISPOSALS = `
CREATE TABLE log_disposals (
  partition text PRIMARY KEY,
  from_day date NOT NULL,
  until_day date NOT NULL CHECK (until_day > from_day),
  rows bigint NOT NULL CHECK (rows >= 0),
  years integer NOT NULL CHECK (years >= 5),
  by text NOT NULL DEFAULT session_user,
  at timestamptz NOT NULL DEFAULT now()
);
`;

/** As before, but a partition of the log that is disposed of is not made anew. */
const partitions = (disposed: string): string => `
CREATE OR REPLACE FUNCTION stegvis_partitions(until date) RETURNS integer LANGUAGE plpgsql AS $$
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
      IF to_regclass(format('%I.%I', current_schema(), name)) IS NULL${disposed} THEN
        EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS)', name, parent);
        EXECUTE format(
          'ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
          parent, name, first::text || ' 00:00+00', (first + interval '3 months')::date::text || ' 00:00+00');
        made := made + 1;
      END IF;
      first := first + interval '3 months';
    END LOOP;
    IF to_regclass(format('%I.%I', current_schema(), parent || '_default')) IS NULL THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF %I DEFAULT', parent || '_default', parent);
    END IF;
  END LOOP;
  RETURN made;
END $$;
`;
const NOT_DISPOSED = ' AND NOT EXISTS (SELECT FROM log_disposals d WHERE d.partition = name)';

/**
 * Who proposed and who decided are two. The reason and the level lie under the client's key. A proposal lapses when
 * anything about the protection changes: a trigger's work, since a step of the routine can do that too. A case that
 * becomes protected looks at its client's row after whoever lowers it has let it go, and never beside her.
 */
const SANKNINGAR = `
CREATE TABLE skyddssankningar (
  id text PRIMARY KEY,
  klient_id text NOT NULL,
  foreslagen_av text NOT NULL,
  foreslagen_roll text NOT NULL,
  foreslagen timestamptz NOT NULL DEFAULT now(),
  upphor boolean NOT NULL,
  niva bytea,
  skal bytea NOT NULL,
  status text NOT NULL DEFAULT 'vantar' CHECK (status IN ('vantar', 'bekraftad', 'avslagen', 'forfallen')),
  avgjord_av text,
  avgjord_roll text,
  avgjord timestamptz,
  CONSTRAINT skyddssankningar_fyra_ogon CHECK (status <> 'bekraftad' OR (avgjord_av IS NOT NULL
    AND avgjord_av <> foreslagen_av)),
  CONSTRAINT skyddssankningar_niva CHECK (upphor = (niva IS NULL))
);
CREATE UNIQUE INDEX skyddssankningar_vantar ON skyddssankningar (klient_id) WHERE status = 'vantar';
CREATE INDEX skyddssankningar_klient ON skyddssankningar (klient_id, foreslagen);

CREATE OR REPLACE FUNCTION stegvis_arende_skyddas() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE outbox SET status = 'dropped', finished_at = now()
    WHERE case_id = NEW.id AND status = 'pending' AND seq <= OLD.revision;
  END IF;
  IF NEW.klient_id IS NOT NULL THEN
    PERFORM FROM klienter WHERE id = NEW.klient_id FOR NO KEY UPDATE;
    UPDATE klienter SET skyddad = true WHERE id = NEW.klient_id AND NOT skyddad;
    UPDATE skyddssankningar SET status = 'forfallen' WHERE klient_id = NEW.klient_id AND status = 'vantar';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION stegvis_skydd_andras() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE skyddssankningar SET status = 'forfallen' WHERE klient_id = NEW.id AND status = 'vantar';
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION stegvis_skydd_andras() FROM PUBLIC;
CREATE TRIGGER klienter_skydd_andras AFTER UPDATE OF skyddad, niva ON klienter
  FOR EACH ROW WHEN (NEW.skyddad <> OLD.skyddad OR NEW.niva IS DISTINCT FROM OLD.niva)
  EXECUTE FUNCTION stegvis_skydd_andras();
`;

/** As it was before. */
const SANKNINGAR_DOWN = `
DROP TRIGGER klienter_skydd_andras ON klienter;
DROP FUNCTION stegvis_skydd_andras();
DROP TABLE skyddssankningar;
CREATE OR REPLACE FUNCTION stegvis_arende_skyddas() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE outbox SET status = 'dropped', finished_at = now()
    WHERE case_id = NEW.id AND status = 'pending' AND seq <= OLD.revision;
  END IF;
  IF NEW.klient_id IS NOT NULL THEN
    UPDATE klienter SET skyddad = true WHERE id = NEW.klient_id AND NOT skyddad;
  END IF;
  RETURN NULL;
END $$;
`;

/** Proposals to erase a client. The ground names nobody: it is kept for ever. */
const RADERINGAR = `
CREATE TABLE raderingsforslag (
  id text PRIMARY KEY,
  klient_id text NOT NULL,
  grund text NOT NULL,
  foreslagen_av text NOT NULL,
  foreslagen_roll text NOT NULL,
  foreslagen timestamptz NOT NULL DEFAULT now(),
  status text NOT NULL DEFAULT 'vantar' CHECK (status IN ('vantar', 'godkand', 'avslagen', 'utford')),
  avgjord_av text,
  avgjord_roll text,
  avgjord timestamptz,
  CONSTRAINT raderingsforslag_fyra_ogon CHECK (status NOT IN ('godkand', 'utford') OR (avgjord_av IS NOT NULL
    AND avgjord_av <> foreslagen_av))
);
CREATE UNIQUE INDEX raderingsforslag_oppet ON raderingsforslag (klient_id) WHERE status IN ('vantar', 'godkand');
`;

const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT ON log_anchors TO stegvis_app;
    GRANT SELECT ON log_disposals TO stegvis_app;
    GRANT SELECT, INSERT ON skyddssankningar, raderingsforslag TO stegvis_app;
    GRANT UPDATE (status, avgjord_av, avgjord_roll, avgjord) ON skyddssankningar, raderingsforslag TO stegvis_app;
  END IF;
END $$;
`;

export class LogIntegrity1770000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ANCHORS);
    await runner.query(DISPOSALS);
    await runner.query(partitions(NOT_DISPOSED));
    await runner.query(SANKNINGAR);
    await runner.query(RADERINGAR);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE raderingsforslag');
    await runner.query(SANKNINGAR_DOWN);
    await runner.query(partitions(''));
    await runner.query('DROP TABLE log_disposals, log_anchors');
  }
}
