/**
 * Many due cases without starting each: one is started, and its rows are copied. What the copies lack is the
 * first event of their history, so whoever checks hash chains starts his cases one by one.
 */
import { Client } from 'pg';
import type { Engine } from '../../src/engine/engine';
import type { Workshop } from './workshop';

export interface Crowd {
  /** The copies are called name-1, name-2 … */
  readonly name: string;
  readonly cases: number;
  readonly unit?: string;
  /** SQL of the instant at which copy number `n` is due, from the instant `$1`. */
  readonly due: string;
}

/** Copies a started case. Returns the instant that their times are counted from, ISO UTC. */
export async function crowd(shop: Workshop, engine: Engine, kinds: readonly Crowd[]): Promise<string> {
  const now = shop.clock.now().toISOString();
  const template = `template-${now}`;
  await engine.start('timer', { id: template, input: { ms: 60_000 } });
  const client = new Client({ connectionString: shop.database.ownerUrl });
  await client.connect();
  try {
    for (const { name, cases, unit = null, due } of kinds) {
      await client.query(
        `INSERT INTO cases (id, process, version, revision, status, snapshot, head, at, started_at, sf_enhet,
           skyddad, handlaggare)
         SELECT $1 || '-' || n, process, version, revision, status, snapshot, head, at, started_at, $2, skyddad,
           handlaggare
         FROM cases, generate_series(1, $3) n WHERE id = $4`,
        [name, unit, cases, template],
      );
      await client.query(
        `INSERT INTO deadlines (case_id, key, event, due_at, next_at, reminders, settings_version, armed_seq, ord,
           armed_at, status)
         SELECT $2 || '-' || n, key, event, ${due}, ${due}, reminders, settings_version, armed_seq, ord, armed_at,
           status
         FROM deadlines, generate_series(1, $3) n WHERE case_id = $4 AND $1::timestamptz IS NOT NULL`,
        [now, name, cases, template],
      );
    }
    await client.query('DELETE FROM deadlines WHERE case_id = $1', [template]);
  } finally {
    await client.end();
  }
  return now;
}

/** Cases whose timer has fired, in the order in which they were claimed, and how often each fired. */
export async function claimed(engine: Engine): Promise<readonly { id: string; n: number }[]> {
  const { rows } = await engine.store.pool.query<{ id: string; n: number }>(
    `SELECT case_id AS id, count(*)::int AS n FROM events WHERE type LIKE 'xstate.after.%'
     GROUP BY case_id ORDER BY min(tx), case_id`,
  );
  return rows;
}
