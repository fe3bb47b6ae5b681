/** The lean reference transition t2 of pgbench: one statement, three rows, one kilobyte of snapshot. */
import type { Database, Lab } from './lab';
import type { Script } from './pgbench';

const COUNT = 20_000;
// Both ends differ from what was there: of what stays alike in an update, PostgreSQL logs nothing.
const SNAPSHOT = 'x'.repeat(1_000);

/** Its three tables, filled. */
export async function fillLean(lab: Lab, database: Database): Promise<void> {
  await lab.sql(
    database,
    `CREATE SCHEMA lean;
     CREATE TABLE lean.instance (id int PRIMARY KEY, revision int NOT NULL, snapshot text NOT NULL) WITH (fillfactor = 70);
     CREATE TABLE lean.event (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, instance int NOT NULL, seq int NOT NULL,
       at timestamptz NOT NULL DEFAULT now(), body text NOT NULL);
     CREATE TABLE lean.deadline (instance int, key text, due timestamptz NOT NULL, PRIMARY KEY (instance, key));
     CREATE INDEX ON lean.deadline (due);
     INSERT INTO lean.instance SELECT n, 1, repeat('x', 1000) FROM generate_series(1, ${COUNT}) n;
     INSERT INTO lean.deadline SELECT n, 'a', now() FROM generate_series(1, ${COUNT}) n;
     GRANT USAGE ON SCHEMA lean TO stegvis_app;
     GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA lean TO stegvis_app`,
  );
  await lab.sql(database, 'VACUUM ANALYZE lean.instance, lean.event, lean.deadline');
}

const statement = (id: string, day: string, snapshot: string): string => `WITH u AS (
  UPDATE lean.instance SET revision = revision + 1, snapshot = ${day}::text || ${snapshot}::text || ${day}::text
  WHERE id = ${id}::int AND revision >= 1 RETURNING id, revision),
e AS (INSERT INTO lean.event (instance, seq, body) SELECT id, revision, 'ett-litet-meddelande-om-vad-som-hande' FROM u)
INSERT INTO lean.deadline SELECT id, 'a', now() + make_interval(days => ${day}::int) FROM u
ON CONFLICT (instance, key) DO UPDATE SET due = excluded.due`;

export const leanScript: Script = {
  files: [
    {
      name: 't2',
      text: `\\set id random(1, ${COUNT})\n\\set day random(1, 300)\n${statement(':id', ':day', ':snapshot')};\n`,
      weight: 1,
    },
  ],
  constants: { snapshot: SNAPSHOT },
};

/** The same through raw pg. */
export const leanQuery = () => ({
  text: statement('$1', '$2', '$3'),
  values: [1 + Math.floor(Math.random() * COUNT), 1 + Math.floor(Math.random() * 300), SNAPSHOT],
});
