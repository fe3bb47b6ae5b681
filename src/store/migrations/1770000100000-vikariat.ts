/**
 * Who stands in for whom (vikariat), who decides what by the nämnd's delegationsordning (delegationer), and in
 * which cases an external provider is named (utforaruppdrag). Rows are added and ended, never changed or taken
 * away: what somebody did rests on the row as it was.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE vikariat (
  id text PRIMARY KEY,
  vikarie text NOT NULL,
  ersatter text NOT NULL,
  roll text NOT NULL,
  enhet text NOT NULL,
  arenden text[] CHECK (cardinality(arenden) > 0),
  fran date NOT NULL,
  till date NOT NULL,
  skapat_av text NOT NULL,
  skapat_at timestamptz NOT NULL DEFAULT now(),
  avslutat_av text,
  avslutat_at timestamptz,
  CHECK (vikarie <> ersatter),
  CHECK (till >= fran)
);
CREATE INDEX vikariat_vikarie ON vikariat (vikarie) WHERE avslutat_at IS NULL;

CREATE TABLE delegationer (
  id text PRIMARY KEY,
  namnd text NOT NULL,
  enhet text,
  roll text,
  anvandare text,
  handelser text[] NOT NULL CHECK (cardinality(handelser) > 0),
  grans_falt text,
  grans_hogst integer,
  punkt text NOT NULL,
  fran date NOT NULL,
  till date,
  skapad_av text NOT NULL,
  skapad_at timestamptz NOT NULL DEFAULT now(),
  aterkallad_fran date,
  aterkallad_av text,
  CHECK ((roll IS NULL) <> (anvandare IS NULL)),
  CHECK ((grans_falt IS NULL) = (grans_hogst IS NULL)),
  CHECK (till >= fran)
);
CREATE INDEX delegationer_namnd ON delegationer (namnd);

CREATE TABLE utforaruppdrag (
  id text PRIMARY KEY,
  case_id text NOT NULL,
  utforare text NOT NULL,
  fran date NOT NULL,
  till date NOT NULL,
  skapat_av text NOT NULL,
  skapat_at timestamptz NOT NULL DEFAULT now(),
  avslutat_av text,
  avslutat_at timestamptz,
  CHECK (till >= fran)
);
CREATE INDEX utforaruppdrag_case ON utforaruppdrag (case_id, utforare);
CREATE INDEX utforaruppdrag_utforare ON utforaruppdrag (utforare) WHERE avslutat_at IS NULL;
`;

/** The service adds rows and ends them; what a row says it cannot change. */
const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT ON vikariat, delegationer, utforaruppdrag TO stegvis_app;
    GRANT UPDATE (avslutat_av, avslutat_at) ON vikariat, utforaruppdrag TO stegvis_app;
    GRANT UPDATE (aterkallad_fran, aterkallad_av) ON delegationer TO stegvis_app;
  END IF;
END $$;
`;

export class Vikariat1770000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vikariat, delegationer, utforaruppdrag');
  }
}
