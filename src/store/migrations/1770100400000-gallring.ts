/**
 * Delivery to the archive and disposal of closed cases (L9, L12): what was delivered and received, what holds a case
 * back, who proposed and who approved, and that it was done. See docs/adr/0029-arkiv-och-gallring.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `innehall` is the digest of what a package holds, whenever it was made; `sha256` that of its file. */
const LEVERANSER = `
CREATE TABLE leveranser (
  id text PRIMARY KEY,
  case_id text NOT NULL,
  revision integer NOT NULL,
  innehall text NOT NULL,
  paket text NOT NULL,
  sha256 text NOT NULL,
  bytes bigint NOT NULL,
  filer integer NOT NULL,
  plats text NOT NULL,
  av text NOT NULL,
  tid timestamptz NOT NULL,
  skapad timestamptz NOT NULL DEFAULT now(),
  UNIQUE (case_id, sha256)
);
CREATE TABLE leveranskvittenser (
  leverans text PRIMARY KEY,
  sha256 text NOT NULL,
  referens text NOT NULL,
  av text NOT NULL,
  roll text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE leveransmedgivanden (
  case_id text NOT NULL,
  revision integer NOT NULL,
  av text NOT NULL,
  roll text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (case_id, revision)
);
`;

/** A legal hold: while one stands, the case is not disposed of. `skal` is ciphertext under the client's key. */
const STOPP = `
CREATE TABLE gallringsstopp (
  id text PRIMARY KEY,
  case_id text NOT NULL,
  grund text NOT NULL,
  skal bytea NOT NULL,
  satt_av text NOT NULL,
  satt_roll text NOT NULL,
  satt timestamptz NOT NULL DEFAULT now(),
  havd_av text,
  havd_roll text,
  havd timestamptz
);
CREATE UNIQUE INDEX gallringsstopp_galler ON gallringsstopp (case_id) WHERE havd IS NULL;
`;

/** One proposal is open at a time: two lists of the same day would hold the same cases. */
const FORSLAG = `
CREATE TABLE gallringsforslag (
  id text PRIMARY KEY,
  hash text NOT NULL,
  antal integer NOT NULL CHECK (antal > 0),
  regel text NOT NULL,
  grund text NOT NULL,
  foreslagen_av text NOT NULL,
  foreslagen_roll text NOT NULL,
  foreslagen timestamptz NOT NULL DEFAULT now(),
  status text NOT NULL DEFAULT 'vantar' CHECK (status IN ('vantar', 'godkand', 'avslagen', 'utford')),
  avgjord_av text,
  avgjord_roll text,
  avgjord timestamptz,
  CONSTRAINT gallringsforslag_fyra_ogon CHECK (status NOT IN ('godkand', 'utford') OR (avgjord_av IS NOT NULL
    AND avgjord_av <> foreslagen_av))
);
CREATE UNIQUE INDEX gallringsforslag_oppet ON gallringsforslag ((true)) WHERE status IN ('vantar', 'godkand');
CREATE TABLE gallringsforslag_arenden (
  forslag text NOT NULL,
  case_id text NOT NULL,
  revision integer NOT NULL,
  sista date NOT NULL,
  fran date NOT NULL,
  senast date NOT NULL,
  PRIMARY KEY (forslag, case_id)
);
CREATE TABLE gallringskvitton (
  forslag text PRIMARY KEY,
  body text NOT NULL,
  nyckel text,
  signature bytea,
  CONSTRAINT gallringskvitton_signerat CHECK ((nyckel IS NULL) = (signature IS NULL))
);
`;

/** Its twin is a line in the ledger beside the keys. */
const GALLRINGAR = `
CREATE TABLE gallringar (
  case_id text PRIMARY KEY,
  nr integer NOT NULL CHECK (nr > 0),
  at timestamptz NOT NULL,
  grund text NOT NULL,
  beslutad_av text NOT NULL,
  kontrollerad_av text NOT NULL,
  hash bytea NOT NULL,
  CHECK (beslutad_av <> kontrollerad_av)
);
`;

/**
 * Takes away all that is written about somebody in a case that two persons have decided to dispose of: what cannot be
 * read without her key. Events, deadlines and tasks stay, with codes and dates, so that the chain verifies. May be
 * repeated. Nobody who calls it has the right to delete anything else. A table that comes to hold ciphertext of a case
 * has its line here: a test holds the list against the schema.
 */
const GALLRA = `
CREATE FUNCTION stegvis_gallra(arende text) RETURNS integer LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  n integer;
  poster integer := 0;
BEGIN
  IF NOT EXISTS (SELECT FROM gallringar WHERE case_id = arende) THEN
    RAISE EXCEPTION 'nobody has decided to dispose of the case' USING ERRCODE = 'restrict_violation';
  END IF;
  DELETE FROM personal WHERE case_id = arende;
  GET DIAGNOSTICS n = ROW_COUNT; poster := poster + n;
  DELETE FROM filer_delar d USING filer f WHERE f.id = d.fil_id AND f.case_id = arende;
  GET DIAGNOSTICS n = ROW_COUNT; poster := poster + n;
  DELETE FROM uppladdningar WHERE case_id = arende;
  GET DIAGNOSTICS n = ROW_COUNT; poster := poster + n;
  DELETE FROM filer WHERE case_id = arende;
  GET DIAGNOSTICS n = ROW_COUNT; poster := poster + n;
  DELETE FROM dokument_steg s USING dokument d WHERE d.id = s.dokument_id AND d.case_id = arende;
  GET DIAGNOSTICS n = ROW_COUNT; poster := poster + n;
  DELETE FROM dokument WHERE case_id = arende;
  GET DIAGNOSTICS n = ROW_COUNT; poster := poster + n;
  UPDATE forsandelser SET mottagare = NULL WHERE case_id = arende AND mottagare IS NOT NULL;
  GET DIAGNOSTICS n = ROW_COUNT; poster := poster + n;
  UPDATE nodoppningar SET skal = '', kommentar = NULL WHERE case_id = arende AND octet_length(skal) > 0;
  GET DIAGNOSTICS n = ROW_COUNT; poster := poster + n;
  UPDATE gallringsstopp SET skal = '' WHERE case_id = arende AND octet_length(skal) > 0;
  GET DIAGNOSTICS n = ROW_COUNT; poster := poster + n;
  RETURN poster;
END $$;
REVOKE ALL ON FUNCTION stegvis_gallra(text) FROM PUBLIC;
`;

const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT ON leveranser, leveranskvittenser, leveransmedgivanden, gallringsstopp, gallringsforslag,
      gallringsforslag_arenden, gallringskvitton, gallringar TO stegvis_app;
    GRANT UPDATE (havd_av, havd_roll, havd) ON gallringsstopp TO stegvis_app;
    GRANT UPDATE (status, avgjord_av, avgjord_roll, avgjord) ON gallringsforslag TO stegvis_app;
    GRANT EXECUTE ON FUNCTION stegvis_gallra(text) TO stegvis_app;
  END IF;
END $$;
`;

export class Gallring1770100400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LEVERANSER);
    await runner.query(STOPP);
    await runner.query(FORSLAG);
    await runner.query(GALLRINGAR);
    await runner.query(GALLRA);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION stegvis_gallra(text)');
    await runner.query(
      `DROP TABLE gallringar, gallringskvitton, gallringsforslag_arenden, gallringsforslag, gallringsstopp,
        leveransmedgivanden, leveranskvittenser, leveranser`,
    );
  }
}
