/**
 * Letters, digital post and reminders to a client: each dispatch with where it is, every step that it has taken, and the
 * batches in which a unit prints its letters (R33, R39, A33, P6). See docs/adr/0031-post.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `mottagare` is what stands on the envelope, or the number, under the client's key: it goes with her. `kontakt_seq` is
 * the agreement on contact ways that it was tried against. One is on its way at a time, of a document by letter and of
 * its reminder by SMS.
 */
const FORSANDELSER = `
CREATE TABLE forsandelser (
  id text PRIMARY KEY,
  nr bigint GENERATED ALWAYS AS IDENTITY,
  nyckel text NOT NULL UNIQUE,
  avtryck bytea NOT NULL,
  case_id text NOT NULL,
  seq integer NOT NULL,
  dokument_id text NOT NULL,
  klient_id text NOT NULL,
  sida text NOT NULL CHECK (sida IN ('sf', 'kc')),
  enhet text NOT NULL,
  kanal text NOT NULL CHECK (kanal IN ('post', 'digital_post', 'sms_paminnelse', 'overlamnad', 'formedling')),
  kontakt_seq integer NOT NULL,
  mottagare bytea,
  mote text,
  skapad_av text NOT NULL,
  skapad_roll text NOT NULL,
  skapad timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN
    ('vantar', 'i_utskriftsko', 'utskriven', 'expedierad', 'levererad', 'retur', 'makulerad', 'fel')),
  kod text,
  omgang text,
  datum date,
  referens text
);
CREATE INDEX forsandelser_case ON forsandelser (case_id, nr);
CREATE INDEX forsandelser_ko ON forsandelser (enhet, nr) WHERE status = 'i_utskriftsko';
CREATE INDEX forsandelser_omgang ON forsandelser (omgang) WHERE omgang IS NOT NULL;
CREATE UNIQUE INDEX forsandelser_en ON forsandelser (dokument_id, (kanal = 'sms_paminnelse'))
  WHERE status NOT IN ('retur', 'makulerad', 'fel');
CREATE TABLE forsandelse_handelser (
  forsandelse_id text NOT NULL,
  nr bigint GENERATED ALWAYS AS IDENTITY,
  status text NOT NULL,
  kod text,
  omgang text,
  datum date,
  av text NOT NULL,
  roll text,
  at timestamptz NOT NULL,
  PRIMARY KEY (forsandelse_id, nr)
);
`;

/** What a batch holds is the letters that name it; the print itself is drawn anew each time, and must be the same. */
const OMGANGAR = `
CREATE TABLE utskriftsomgangar (
  id text PRIMARY KEY,
  nyckel text NOT NULL UNIQUE,
  enhet text NOT NULL,
  datum date NOT NULL,
  av text NOT NULL,
  roll text NOT NULL,
  at timestamptz NOT NULL,
  innehall text NOT NULL,
  sha256 text,
  sidor integer
);
CREATE INDEX utskriftsomgangar_enhet ON utskriftsomgangar (enhet, at);
`;

/** A task about a dispatch outlives the case, so it is not the engine's to move: it follows its unit and its worker. */
const FOLJER = `
CREATE FUNCTION stegvis_post_foljer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE tasks t SET
    unit = CASE WHEN t.role = 'arbetsmarknadskonsulent' THEN coalesce(NEW.kc_enhet, NEW.sf_enhet) ELSE NEW.sf_enhet END,
    assignee = CASE WHEN OLD.handlaggare::json ->> t.role IS DISTINCT FROM NEW.handlaggare::json ->> t.role
      THEN NEW.handlaggare::json ->> t.role ELSE t.assignee END,
    version = t.version + 1
  WHERE t.case_id = NEW.id AND t.status = 'open' AND t.key IN ('post.retur', 'post.stoppad', 'post.digital_post', 'post.sms');
  RETURN NULL;
END $$;
CREATE TRIGGER cases_post AFTER UPDATE OF handlaggare, sf_enhet, kc_enhet ON cases FOR EACH ROW
  WHEN (OLD.handlaggare <> NEW.handlaggare OR OLD.sf_enhet IS DISTINCT FROM NEW.sf_enhet
    OR OLD.kc_enhet IS DISTINCT FROM NEW.kc_enhet)
  EXECUTE FUNCTION stegvis_post_foljer();
`;

const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT ON forsandelser, forsandelse_handelser, utskriftsomgangar TO stegvis_app;
    GRANT UPDATE (status, kod, omgang, datum, referens) ON forsandelser TO stegvis_app;
    GRANT UPDATE (sha256, sidor) ON utskriftsomgangar TO stegvis_app;
  END IF;
END $$;
`;

export class Post1770100600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const text of [FORSANDELSER, OMGANGAR, FOLJER, GRANTS]) await runner.query(text);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER cases_post ON cases; DROP FUNCTION stegvis_post_foljer()');
    await runner.query('DROP TABLE utskriftsomgangar, forsandelse_handelser, forsandelser');
  }
}
