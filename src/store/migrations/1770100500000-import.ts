/**
 * What has been imported from an earlier system: each run, and each row of its file with its outcome. A row is known by
 * a keyed hash of its own id, so that nothing of the earlier system stands here in the clear. See docs/adr/0030.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const IMPORTER = `
CREATE TABLE importer (
  id uuid PRIMARY KEY,
  fil_hash bytea NOT NULL,
  operator text NOT NULL,
  rader integer NOT NULL,
  startad timestamptz NOT NULL DEFAULT now(),
  klar timestamptz
);

CREATE TABLE import_rader (
  import_id uuid NOT NULL,
  rad integer NOT NULL,
  extern_hash bytea NOT NULL,
  rad_hash bytea NOT NULL,
  utfall text NOT NULL CHECK (utfall IN ('importerad', 'vagrad')),
  case_id text,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (import_id, rad),
  CONSTRAINT import_rader_arende CHECK ((utfall = 'importerad') = (case_id IS NOT NULL))
);
-- A row is imported once, whatever runs at the same time.
CREATE UNIQUE INDEX import_rader_importerad ON import_rader (extern_hash) WHERE utfall = 'importerad';
`;

const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT, UPDATE (klar) ON importer TO stegvis_app;
    GRANT SELECT, INSERT ON import_rader TO stegvis_app;
  END IF;
END $$;
`;

export class Import1770100500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IMPORTER);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_rader, importer');
  }
}
