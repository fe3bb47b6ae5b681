/**
 * What the one who leads a unit reads: the unit's cases found by the unit, and why an incident was resolved. See
 * docs/adr/0036-ledning-och-incidenter.md.
 */
import type { ClientBase, QueryConfig } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A case changes unit seldom, so a step writes none of them: the row stays on its page (HOT). Closed cases are in them
 * too, for what is counted over a period.
 */
const INDEXES: Readonly<Record<string, string>> = {
  cases_sf_ledd: 'cases (sf_enhet)',
  cases_kc_ledd: 'cases (kc_enhet)',
  incidents_oldest: `incidents (opened_at, id) WHERE status = 'open'`,
};

/** A code, and at most the number of a matter in another system: never free text, which could be about a person. */
const SKAL = `ALTER TABLE incidents ADD COLUMN IF NOT EXISTS skal text, ADD COLUMN IF NOT EXISTS referens text`;

export class Ledning1770200400000 implements MigrationInterface {
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await run(runner, 'SET statement_timeout = 0');
    await run(runner, SKAL);
    for (const [name, on] of Object.entries(INDEXES)) {
      // One that was interrupted while it was built is there, but not valid.
      await run(runner, `DROP INDEX CONCURRENTLY IF EXISTS ${name}`);
      await run(runner, `CREATE INDEX CONCURRENTLY ${name} ON ${on}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDEXES)) await run(runner, `DROP INDEX CONCURRENTLY IF EXISTS ${name}`);
    await run(runner, 'ALTER TABLE incidents DROP COLUMN IF EXISTS skal, DROP COLUMN IF EXISTS referens');
  }
}

/** A large table takes longer than the seconds that the service waits for an answer. */
async function run(runner: QueryRunner, text: string): Promise<void> {
  const client = (await runner.connect()) as ClientBase;
  await client.query({ text, query_timeout: HOUR_MS } as QueryConfig);
}
const HOUR_MS = 3_600_000;
