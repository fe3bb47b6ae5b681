/**
 * What has crossed between the nämnder of a case, item by item, with its ground (L10): rows that are only added, with
 * codes and no personal data. See docs/adr/0022-utlamnanden.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In the order in which a view asks: what has this side been told of this sort, and when last. */
const UTLAMNANDEN = `
CREATE TABLE utlamnanden (
  case_id text NOT NULL,
  seq integer NOT NULL,
  uppgift text NOT NULL,
  till text NOT NULL CHECK (till IN ('sf', 'kc')),
  fran_enhet text NOT NULL,
  till_enhet text NOT NULL,
  grund text NOT NULL,
  slag text NOT NULL CHECK (slag IN ('samtycke', 'lagrum', 'nodvandighet')),
  lagrum text NOT NULL,
  samtycke text,
  tidigare boolean NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (case_id, till, uppgift, seq),
  CONSTRAINT utlamnanden_samtycke CHECK ((slag = 'samtycke') = (samtycke IS NOT NULL))
);
`;

const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT ON utlamnanden TO stegvis_app;
  END IF;
END $$;
`;

export class Utlamnanden1770000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UTLAMNANDEN);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE utlamnanden');
  }
}
