/**
 * Files: their content as rows of ciphertext, so that it is saved, restored and erased with everything else; and
 * what people have uploaded, which nobody reads before it has been checked. See docs/adr/0026-filer.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A part is added before its file is: a file is there whole or not at all. Ciphertext cannot be compressed, and is
 * kept beside the row (EXTERNAL) as it is. `hash` is of the ciphertext: it can be checked when the key is gone.
 */
const FILER = `
CREATE TABLE filer (
  id text PRIMARY KEY,
  klient_id text NOT NULL,
  case_id text NOT NULL,
  mediatyp text NOT NULL,
  bytes integer NOT NULL CHECK (bytes > 0),
  delar integer NOT NULL CHECK (delar > 0),
  hash bytea NOT NULL,
  huvud bytea NOT NULL,
  skapad timestamptz NOT NULL
);
CREATE INDEX filer_case ON filer (case_id);
CREATE TABLE filer_delar (
  fil_id text NOT NULL,
  nr integer NOT NULL,
  cipher bytea NOT NULL CHECK (octet_length(cipher) <= 262144),
  skriven timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (fil_id, nr)
);
ALTER TABLE filer_delar ALTER COLUMN cipher SET STORAGE EXTERNAL;
CREATE INDEX filer_delar_skriven ON filer_delar (skriven) WHERE nr = 0;
`;

/** `nasta` is when a worker looks next; null when there is nothing more to look for. */
const UPPLADDNINGAR = `
CREATE TABLE uppladdningar (
  id text PRIMARY KEY,
  case_id text NOT NULL,
  slag text NOT NULL,
  sida text NOT NULL CHECK (sida IN ('sf', 'kc')),
  enhet text NOT NULL,
  principal text NOT NULL,
  role text NOT NULL,
  nyckel text NOT NULL,
  uppladdad timestamptz NOT NULL,
  tillstand text NOT NULL DEFAULT 'mottagen'
    CHECK (tillstand IN ('mottagen', 'ren', 'smittad', 'ej-kontrollerad')),
  forsok integer NOT NULL DEFAULT 0,
  nasta timestamptz DEFAULT now(),
  kontrollerad timestamptz,
  makulerad timestamptz,
  makulerad_av text,
  makulerad_skal bytea,
  UNIQUE (case_id, principal, nyckel)
);
CREATE INDEX uppladdningar_nasta ON uppladdningar (nasta) WHERE nasta IS NOT NULL;
`;

const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT ON filer TO stegvis_app;
    GRANT SELECT, INSERT, DELETE ON filer_delar TO stegvis_app;
    GRANT SELECT, INSERT ON uppladdningar TO stegvis_app;
    GRANT UPDATE (tillstand, forsok, nasta, kontrollerad, makulerad, makulerad_av, makulerad_skal)
      ON uppladdningar TO stegvis_app;
  END IF;
END $$;
`;

export class Filer1770100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FILER);
    await runner.query(UPPLADDNINGAR);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE uppladdningar, filer_delar, filer');
  }
}
