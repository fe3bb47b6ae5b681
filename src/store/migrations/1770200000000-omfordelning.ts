/**
 * What is new in a worklist, hand-over of a case, and reassignment of a colleague's work. See
 * docs/adr/0035-arbetslistor-och-omfordelning.md.
 *
 * `tasks.tx` is the transaction that gave a task to those who have it now: when it opened, or when it last changed
 * hands. Transaction numbers below the oldest one that is running do not appear behind a reader's back; times and ids
 * do. Tasks from before have none, and are new to nobody.
 */
import type { ClientBase, QueryConfig } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The default is added apart from the column: the rows that there are keep NULL and are not rewritten. */
const TX = `
ALTER TABLE tasks ADD COLUMN IF NOT EXISTS tx bigint;
ALTER TABLE tasks ALTER COLUMN tx SET DEFAULT (pg_current_xact_id()::text::bigint);
`;
const SEDD = `
CREATE TABLE IF NOT EXISTS arbetslista_sedd (
  anvandare text PRIMARY KEY,
  tx bigint NOT NULL
);
`;
/** Why and what the new worker must know is ciphertext under the client's key, or the case's own where there is none. */
const OVERLAMNINGAR = `
CREATE TABLE IF NOT EXISTS overlamningar (
  id uuid PRIMARY KEY,
  case_id text NOT NULL,
  nyckel text NOT NULL,
  roll text NOT NULL,
  enhet text NOT NULL,
  fran text NOT NULL,
  till text NOT NULL,
  skal text NOT NULL,
  fritext bytea NOT NULL,
  status text NOT NULL DEFAULT 'vantar' CHECK (status IN ('vantar', 'godkand', 'avslagen', 'aterkallad')),
  informerad date,
  informerad_satt text,
  skapad timestamptz NOT NULL DEFAULT now(),
  avgjord_av text,
  avgjord timestamptz,
  CHECK (fran <> till),
  CHECK ((status = 'vantar') = (avgjord IS NULL)),
  CHECK (status <> 'godkand' OR informerad IS NOT NULL)
);
CREATE UNIQUE INDEX IF NOT EXISTS overlamningar_vantar ON overlamningar (case_id, roll) WHERE status = 'vantar';
CREATE INDEX IF NOT EXISTS overlamningar_arende ON overlamningar (case_id);
CREATE INDEX IF NOT EXISTS overlamningar_enhet ON overlamningar (enhet, skapad, id) WHERE status = 'vantar';
`;
/** A reassignment as it was made: codes and ids. Only that it was undone is added. */
const OMFORDELNINGAR = `
CREATE TABLE IF NOT EXISTS omfordelningar (
  id uuid PRIMARY KEY,
  enhet text NOT NULL,
  fran text NOT NULL,
  skal text NOT NULL,
  av text NOT NULL,
  roll text NOT NULL,
  avtryck bytea NOT NULL,
  skapad timestamptz NOT NULL DEFAULT now(),
  angrad_av text,
  angrad timestamptz,
  CHECK ((angrad IS NULL) = (angrad_av IS NULL))
);
CREATE INDEX IF NOT EXISTS omfordelningar_enhet ON omfordelningar (enhet, skapad, id);
CREATE TABLE IF NOT EXISTS omfordelningsrader (
  omfordelning uuid NOT NULL REFERENCES omfordelningar,
  nr integer NOT NULL,
  case_id text NOT NULL,
  uppgift text,
  roll text NOT NULL,
  till text NOT NULL,
  version integer NOT NULL,
  ater boolean NOT NULL DEFAULT false,
  PRIMARY KEY (omfordelning, nr)
);
CREATE INDEX IF NOT EXISTS omfordelningsrader_arende ON omfordelningsrader (case_id);
`;
const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT, UPDATE (tx) ON arbetslista_sedd TO stegvis_app;
    GRANT SELECT, INSERT, UPDATE (status, informerad, informerad_satt, avgjord_av, avgjord, fritext)
      ON overlamningar TO stegvis_app;
    GRANT SELECT, INSERT, UPDATE (angrad_av, angrad) ON omfordelningar TO stegvis_app;
    GRANT SELECT, INSERT, UPDATE (ater) ON omfordelningsrader TO stegvis_app;
  END IF;
END $$;
`;
/** Newest first in each pair of unit and role. No other question asks for a task's transaction. */
const NYA = `tasks (unit, role, tx, id, skyddad) WHERE status = 'open' AND unit IS NOT NULL AND tx IS NOT NULL`;

export class Omfordelning1770200000000 implements MigrationInterface {
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await run(runner, 'SET statement_timeout = 0');
    for (const part of [TX, SEDD, OVERLAMNINGAR, OMFORDELNINGAR, GRANTS]) await run(runner, part);
    // One that was interrupted while it was built is there, but not valid.
    await run(runner, 'DROP INDEX CONCURRENTLY IF EXISTS tasks_nya');
    await run(runner, `CREATE INDEX CONCURRENTLY tasks_nya ON ${NYA}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, 'DROP INDEX CONCURRENTLY IF EXISTS tasks_nya');
    await run(
      runner,
      'DROP TABLE omfordelningsrader, omfordelningar, overlamningar, arbetslista_sedd; ALTER TABLE tasks DROP COLUMN tx',
    );
  }
}

/** A large table takes longer than the seconds that the service waits for an answer. */
async function run(runner: QueryRunner, text: string): Promise<void> {
  const client = (await runner.connect()) as ClientBase;
  await client.query({ text, query_timeout: HOUR_MS } as QueryConfig);
}
const HOUR_MS = 3_600_000;
