/**
 * The access log says unit, purpose and what was asked besides; its reviews, the client's own extract and the
 * decisions to name staff in it are rows that are only added. See docs/adr/0019-access-log.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Null where it follows from the rest of the row: the row of a step is not the row of an answer, and stays as
 * small as it was. Adding such columns rewrites no partition.
 */
const COLUMNS = `
ALTER TABLE access_log
  ADD COLUMN IF NOT EXISTS enhet text,
  ADD COLUMN IF NOT EXISTS andamal text,
  ADD COLUMN IF NOT EXISTS vad text;
`;

/**
 * A day that is reviewed (SoLPuL 10 §), its reviews, one per unit, what each of them looks at, and what people did
 * about it. Nothing here is ever changed: the state of a review follows from its last step.
 */
const REVIEWS = `
CREATE TABLE logg_granskningsdagar (
  dag date PRIMARY KEY,
  fro text NOT NULL,
  hoppade text NOT NULL,
  skapad timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE logg_granskningar (
  id text PRIMARY KEY,
  dag date NOT NULL REFERENCES logg_granskningsdagar (dag),
  enhet text,
  rader integer NOT NULL,
  anvandare integer NOT NULL,
  skapad timestamptz NOT NULL DEFAULT now(),
  UNIQUE NULLS NOT DISTINCT (dag, enhet)
);
CREATE INDEX logg_granskningar_enhet ON logg_granskningar (enhet, dag DESC, id DESC);
CREATE TABLE logg_traffar (
  granskning text NOT NULL REFERENCES logg_granskningar (id),
  nr integer NOT NULL,
  principal text NOT NULL,
  role text,
  case_id text,
  skyddad boolean NOT NULL,
  forsta timestamptz NOT NULL,
  sista timestamptz NOT NULL,
  rader integer NOT NULL,
  handlingar text NOT NULL,
  andamal text NOT NULL,
  regler text NOT NULL,
  PRIMARY KEY (granskning, nr)
);
CREATE INDEX logg_traffar_principal ON logg_traffar (granskning, principal);
CREATE TABLE logg_atgarder (
  granskning text NOT NULL REFERENCES logg_granskningar (id),
  nr integer NOT NULL,
  slag text NOT NULL CHECK (slag IN ('signering', 'uppfoljning')),
  utfall text NOT NULL CHECK (utfall IN ('utan_anmarkning', 'foljs_upp', 'pagar', 'avslutad')),
  anteckning text,
  av text NOT NULL,
  role text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (granskning, nr)
);
CREATE UNIQUE INDEX logg_atgarder_signering ON logg_atgarder (granskning) WHERE slag = 'signering';
`;

/** Decisions on whether a client may know which member of staff has seen her case. The ground is encrypted. */
const EXTRACTS = `
CREATE TABLE menprovningar (
  id text PRIMARY KEY,
  klient_id text NOT NULL,
  fran date NOT NULL,
  till date NOT NULL,
  beslut text NOT NULL CHECK (beslut IN ('lamnas_ut', 'lamnas_inte_ut')),
  grund bytea NOT NULL,
  av text NOT NULL,
  role text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX menprovningar_klient ON menprovningar (klient_id, at);
`;

/** All may be added to, none changed or taken away. */
const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT ON logg_granskningsdagar, logg_granskningar, logg_traffar, logg_atgarder, menprovningar
      TO stegvis_app;
  END IF;
END $$;
`;

export class AccessLog1770000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(REVIEWS);
    await runner.query(EXTRACTS);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE menprovningar, logg_atgarder, logg_traffar, logg_granskningar, logg_granskningsdagar',
    );
    await runner.query('ALTER TABLE access_log DROP COLUMN vad, DROP COLUMN andamal, DROP COLUMN enhet');
  }
}
