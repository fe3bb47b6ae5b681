/**
 * A unit's missed times are found without reading the rest of its history. See
 * docs/adr/0036-ledning-och-incidenter.md.
 */
import type { ClientBase, QueryConfig } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The events that tell of a missed time or correct one, in every routine: a test holds the question against them. They
 * are about one in a hundred, so a step nearly never writes here. A partition that is made later gets its own.
 */
const ON = `(case_id, at) WHERE type IN ('UTEBLIVANDE', 'UPPFOLJNING_UTEBLEV', 'RATTA_UTEBLIVANDE')`;

/** Partitions that have no part in the index yet. */
const MISSING = `SELECT relid::regclass::text AS name FROM pg_partition_tree('events') WHERE isleaf AND NOT EXISTS (
  SELECT FROM pg_index i JOIN pg_inherits h ON h.inhrelid = i.indexrelid
  WHERE i.indrelid = relid AND h.inhparent = 'events_uteblivna'::regclass)`;

/** Built one quarter at a time, beside those who write; what was interrupted is taken up where it was left. */
export class Uteblivna1770200700000 implements MigrationInterface {
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await run(runner, 'SET statement_timeout = 0');
    await run(runner, `CREATE INDEX IF NOT EXISTS events_uteblivna ON ONLY events ${ON}`);
    for (const { name } of await run(runner, MISSING)) {
      // One that was interrupted while it was built is there, but not valid.
      await run(runner, `DROP INDEX CONCURRENTLY IF EXISTS ${name}_uteblivna`);
      await run(runner, `CREATE INDEX CONCURRENTLY ${name}_uteblivna ON ${name} ${ON}`);
      await run(runner, `ALTER INDEX events_uteblivna ATTACH PARTITION ${name}_uteblivna`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, 'DROP INDEX IF EXISTS events_uteblivna');
  }
}

/** A large table takes longer than the seconds that the service waits for an answer. */
async function run(runner: QueryRunner, text: string): Promise<readonly { readonly name: string }[]> {
  const client = (await runner.connect()) as ClientBase;
  return (await client.query<{ name: string }>({ text, query_timeout: HOUR_MS } as QueryConfig)).rows;
}
const HOUR_MS = 3_600_000;
