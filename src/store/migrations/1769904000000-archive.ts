/**
 * History that grows: partitions that the service itself keeps ahead of time, and a register of those that are
 * archived. See docs/adr/0011-history.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * As before, but a new partition is made beside its table and then attached: that waits for nobody who writes,
 * where creating it in place would stop the table. `lock_timeout` bounds what readers may wait for it.
 */
const PARTITIONS = `
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
      IF to_regclass(format('%I.%I', current_schema(), name)) IS NULL THEN
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
REVOKE ALL ON FUNCTION stegvis_partitions(date) FROM PUBLIC;

CREATE FUNCTION stegvis_extend_partitions() RETURNS integer LANGUAGE sql
  SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '2s'
  AS $$ SELECT public.stegvis_partitions((now() + interval '2 years')::date) $$;
REVOKE ALL ON FUNCTION stegvis_extend_partitions() FROM PUBLIC;
`;

const ARCHIVES = `
CREATE TABLE archives (
  partition text PRIMARY KEY,
  rows bigint NOT NULL,
  bytes_before bigint NOT NULL,
  bytes_after bigint NOT NULL,
  file text NOT NULL,
  sha256 text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE FUNCTION stegvis_archived() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is archived: nothing is added to it or changed in it', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;
`;

/** The app role may extend the partitions, by two years and no other way. */
const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT ON archives TO stegvis_app;
    GRANT EXECUTE ON FUNCTION stegvis_extend_partitions() TO stegvis_app;
  END IF;
END $$;
`;

export class Archive1769904000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PARTITIONS);
    await runner.query(ARCHIVES);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION stegvis_extend_partitions()');
    await runner.query('DROP FUNCTION stegvis_archived()');
    await runner.query('DROP TABLE archives');
  }
}
