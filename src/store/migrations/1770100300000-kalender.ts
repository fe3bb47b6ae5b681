/**
 * Meetings in calendars, private calendar feeds, and what somebody has chosen to be told of and when. See
 * docs/adr/0028-kalender-och-aviseringar.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One row for each thing that was sent of a meeting, to each who has it: the latest of a uid and receiver says what lies
 * in her calendar. KLAR is sent to nobody: the meeting was held, and the next one is another.
 */
const KALENDERPOSTER = `
CREATE TABLE kalenderposter (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  uid uuid NOT NULL,
  case_id text NOT NULL,
  slag text NOT NULL,
  mottagare text NOT NULL,
  adress text NOT NULL,
  sekvens integer NOT NULL,
  metod text NOT NULL CHECK (metod IN ('REQUEST', 'CANCEL', 'KLAR')),
  hash text NOT NULL,
  datum date NOT NULL,
  tid text NOT NULL,
  dold boolean NOT NULL,
  at timestamptz NOT NULL,
  skickad timestamptz,
  CONSTRAINT kalenderposter_sekvens UNIQUE (uid, mottagare, sekvens)
);
CREATE INDEX kalenderposter_arende ON kalenderposter (case_id);
CREATE INDEX kalenderposter_datum ON kalenderposter (datum, case_id);
CREATE INDEX kalenderposter_oskickade ON kalenderposter (case_id) WHERE skickad IS NULL;
`;

/** One address for each user; only the hash of its secret part is here. */
const KALENDERFLODEN = `
CREATE TABLE kalenderfloden (
  anvandare text PRIMARY KEY,
  hash bytea NOT NULL UNIQUE,
  skapad timestamptz NOT NULL DEFAULT now(),
  last timestamptz,
  CONSTRAINT kalenderfloden_hash CHECK (octet_length(hash) = 32)
);
`;

const AVISERINGSVAL = `
CREATE TABLE aviseringsval (
  anvandare text PRIMARY KEY,
  val text NOT NULL,
  andrad timestamptz NOT NULL DEFAULT now()
);
`;

/** What somebody is to be told later: codes as in the outbox. \`sandning\` is the mail it went with. */
const VANTANDE = `
CREATE TABLE vantande_aviseringar (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nyckel text NOT NULL UNIQUE,
  anvandare text NOT NULL,
  case_id text NOT NULL,
  payload text NOT NULL,
  satt text NOT NULL CHECK (satt IN ('fordrojd', 'samlad', 'efter')),
  forfaller timestamptz NOT NULL,
  sandning uuid,
  forsok integer NOT NULL DEFAULT 0,
  inte_fore timestamptz NOT NULL DEFAULT '-infinity',
  klar timestamptz,
  utfall text
);
CREATE INDEX vantande_aviseringar_kvar ON vantande_aviseringar (forfaller, id) WHERE klar IS NULL;
CREATE INDEX vantande_aviseringar_sandning ON vantande_aviseringar (sandning) WHERE sandning IS NOT NULL;
CREATE INDEX vantande_aviseringar_klara ON vantande_aviseringar (klar) WHERE klar IS NOT NULL;
`;

const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT, UPDATE (skickad) ON kalenderposter TO stegvis_app;
    GRANT SELECT, INSERT, DELETE, UPDATE (hash, skapad, last) ON kalenderfloden TO stegvis_app;
    GRANT SELECT, INSERT, UPDATE (val, andrad) ON aviseringsval TO stegvis_app;
    GRANT SELECT, INSERT, DELETE, UPDATE (sandning, forsok, inte_fore, klar, utfall) ON vantande_aviseringar
      TO stegvis_app;
  END IF;
END $$;
`;

export class Kalender1770100300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [KALENDERPOSTER, KALENDERFLODEN, AVISERINGSVAL, VANTANDE, GRANTS])
      await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vantande_aviseringar, aviseringsval, kalenderfloden, kalenderposter');
  }
}
