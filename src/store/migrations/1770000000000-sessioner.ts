/** Web sessions and the logouts that the provider has sent: see docs/adr/0016-sessions.md. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The id itself is in the cookie alone, and the name lies under a key that follows from it. */
const SESSIONER = `
CREATE TABLE sessioner (
  id_hash bytea PRIMARY KEY,
  anvandare text NOT NULL,
  sub text NOT NULL,
  sid text,
  roller text[] NOT NULL,
  enheter text[] NOT NULL,
  namn bytea,
  skapad timestamptz NOT NULL DEFAULT now(),
  sedd timestamptz NOT NULL DEFAULT now(),
  slutar timestamptz NOT NULL,
  CONSTRAINT sessioner_id_ar_hash CHECK (octet_length(id_hash) = 32),
  CONSTRAINT sessioner_ett_dygn CHECK (slutar > skapad AND slutar <= skapad + interval '24 hours')
);
CREATE INDEX sessioner_anvandare ON sessioner (anvandare);
CREATE INDEX sessioner_sub ON sessioner (sub);
CREATE INDEX sessioner_sid ON sessioner (sid) WHERE sid IS NOT NULL;
CREATE INDEX sessioner_slutar ON sessioner (slutar);
`;

const UTLOGGNINGAR = `
CREATE TABLE utloggningar (
  jti_hash bytea PRIMARY KEY,
  slutar timestamptz NOT NULL,
  CONSTRAINT utloggningar_jti_ar_hash CHECK (octet_length(jti_hash) = 32)
);
`;

/** A session is never changed, only seen and ended. */
const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT, DELETE, UPDATE (sedd) ON sessioner TO stegvis_app;
    GRANT SELECT, INSERT, DELETE ON utloggningar TO stegvis_app;
  END IF;
END $$;
`;

export class Sessioner1770000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SESSIONER);
    await runner.query(UTLOGGNINGAR);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE utloggningar');
    await runner.query('DROP TABLE sessioner');
  }
}
