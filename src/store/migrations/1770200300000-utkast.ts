/**
 * Drafts: a form as it is typed, one for each user, case and action, and one for each user and routine of a case that
 * is not started yet. They are no part of the case. See docs/adr/0039-utkast.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `nyckel` is whose key `cipher` lies under: the client's, or where there is none the case's or the user's own.
 * `arende_revision` is the case when the form was opened, `sedd` when a save last told of it. Written every second while
 * somebody types: no column that a save changes stands in an index, and there is room for the new row on its page.
 */
const UTKAST = `
CREATE TABLE utkast (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  anvandare text NOT NULL,
  case_id text,
  atgard text NOT NULL,
  nyckel text NOT NULL,
  cipher bytea NOT NULL,
  version integer NOT NULL DEFAULT 1,
  arende_revision integer,
  sedd integer,
  skapad timestamptz NOT NULL DEFAULT now(),
  sparad timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT utkast_arende_revision CHECK ((case_id IS NULL) = (arende_revision IS NULL))
) WITH (fillfactor = 70);
ALTER TABLE utkast ALTER COLUMN cipher SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX utkast_arende ON utkast (case_id, anvandare, atgard) WHERE case_id IS NOT NULL;
CREATE UNIQUE INDEX utkast_start ON utkast (anvandare, atgard) WHERE case_id IS NULL;
CREATE INDEX utkast_mina ON utkast (anvandare, skapad DESC, id DESC);
CREATE INDEX utkast_nyckel ON utkast (nyckel);
`;

const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT, DELETE, UPDATE (cipher, version, sedd, sparad) ON utkast TO stegvis_app;
  END IF;
END $$;
`;

export class Utkast1770200300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UTKAST);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE utkast');
  }
}
