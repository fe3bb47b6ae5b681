/**
 * Documents of a case: what was drawn, from what, and what became of it. The content of a document is written once;
 * after that only its state moves, one way, and each step is a row of its own (R26–R37, L7, A30). The database refuses
 * everything else, whoever asks. See docs/adr/0027-dokument.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `data` is what it was drawn from, under the client's key; `fel` says why it could not be drawn, and names nobody. */
const DOKUMENT = `
CREATE TABLE dokument (
  id text PRIMARY KEY,
  nyckel text NOT NULL UNIQUE,
  case_id text NOT NULL,
  seq integer,
  mall text NOT NULL,
  uppgifter text NOT NULL,
  sida text NOT NULL CHECK (sida IN ('sf', 'kc')),
  original text NOT NULL CHECK (original IN ('stegvis', 'treserva')),
  version integer NOT NULL CHECK (version > 0),
  ersatter text,
  skapad_av text NOT NULL,
  skapad_roll text,
  skapad timestamptz NOT NULL DEFAULT now(),
  status text NOT NULL DEFAULT 'ritas'
    CHECK (status IN ('ritas', 'utkast', 'undertecknad', 'expedierad', 'ersatt', 'makulerad')),
  fel text,
  revision integer,
  mall_version integer,
  dokumenttyp text,
  titel text,
  datum date,
  sidor integer,
  sha256 text,
  data_sha256 text,
  data bytea,
  fil_id text,
  ritad timestamptz,
  CONSTRAINT dokument_ritat CHECK (status IN ('ritas', 'makulerad') OR (revision IS NOT NULL AND mall_version IS NOT NULL AND dokumenttyp IS NOT NULL
    AND titel IS NOT NULL AND datum IS NOT NULL AND sidor IS NOT NULL AND sha256 IS NOT NULL AND data_sha256 IS NOT NULL
    AND data IS NOT NULL AND fil_id IS NOT NULL AND ritad IS NOT NULL))
);
CREATE INDEX dokument_case ON dokument (case_id, skapad);
CREATE UNIQUE INDEX dokument_ersatter ON dokument (ersatter) WHERE ersatter IS NOT NULL AND status <> 'makulerad';
CREATE TABLE dokument_steg (
  dokument_id text NOT NULL,
  steg text NOT NULL CHECK (steg IN ('undertecknad', 'expedierad', 'ersatt', 'makulerad', 'original')),
  vem text NOT NULL DEFAULT '',
  nyckel text NOT NULL,
  datum date,
  kanal text,
  referens text,
  skal bytea,
  av text NOT NULL,
  roll text,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (dokument_id, steg, vem)
);
`;

/** What a document is never changes; what it holds is written when it is drawn; its state goes one way. */
const ORUBBLIGT = `
CREATE FUNCTION stegvis_dokument_orubbligt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.nyckel, NEW.case_id, NEW.seq, NEW.mall, NEW.uppgifter, NEW.sida, NEW.original, NEW.version,
      NEW.ersatter, NEW.skapad_av, NEW.skapad_roll, NEW.skapad)
    IS DISTINCT FROM (OLD.id, OLD.nyckel, OLD.case_id, OLD.seq, OLD.mall, OLD.uppgifter, OLD.sida, OLD.original,
      OLD.version, OLD.ersatter, OLD.skapad_av, OLD.skapad_roll, OLD.skapad) THEN
    RAISE EXCEPTION 'a document is never made into another' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.status <> 'ritas' AND (NEW.fel, NEW.revision, NEW.mall_version, NEW.dokumenttyp, NEW.titel, NEW.datum, NEW.sidor, NEW.sha256,
      NEW.data_sha256, NEW.data, NEW.fil_id, NEW.ritad)
    IS DISTINCT FROM (OLD.fel, OLD.revision, OLD.mall_version, OLD.dokumenttyp, OLD.titel, OLD.datum, OLD.sidor, OLD.sha256,
      OLD.data_sha256, OLD.data, OLD.fil_id, OLD.ritad) THEN
    RAISE EXCEPTION 'a drawn document is never changed' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.status <> OLD.status AND (OLD.status || ' ' || NEW.status) <> ALL (ARRAY['ritas utkast', 'ritas makulerad',
      'utkast undertecknad', 'utkast expedierad', 'utkast ersatt', 'utkast makulerad', 'undertecknad expedierad',
      'undertecknad ersatt', 'undertecknad makulerad', 'expedierad ersatt']) THEN
    RAISE EXCEPTION 'a document does not go from % to %', OLD.status, NEW.status USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER dokument_orubbligt BEFORE UPDATE ON dokument
  FOR EACH ROW EXECUTE FUNCTION stegvis_dokument_orubbligt();
`;

const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT ON dokument TO stegvis_app;
    GRANT UPDATE (status, fel, revision, mall_version, dokumenttyp, titel, datum, sidor, sha256, data_sha256, data, fil_id, ritad)
      ON dokument TO stegvis_app;
    GRANT SELECT, INSERT ON dokument_steg TO stegvis_app;
  END IF;
END $$;
`;

export class Dokument1770100100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DOKUMENT);
    await runner.query(ORUBBLIGT);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE dokument_steg, dokument');
    await runner.query('DROP FUNCTION stegvis_dokument_orubbligt()');
  }
}
