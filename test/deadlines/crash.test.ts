/** Processes that fire a burst together, and one that is killed in the middle of it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from 'pg';
import { firstBrokenLink } from '../../src/engine/chain';
import { createEngine } from '../../src/index';
import { freshDatabase, type TestDatabase } from '../support/database';
import { timer } from './routines';
import { pause, until } from './workshop';

const CASES = 1_500;

let database: TestDatabase;
let client: Client;
beforeEach(async () => {
  database = await freshDatabase('crash');
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

/** A process that fires what is due. */
function firing(now: string) {
  const args = ['-r', '@swc-node/register', join(__dirname, 'firing-process.ts'), database.ownerUrl, now];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close').then(() => Number(said.split('\n')[1] ?? ''));
  return { child, ended };
}

async function firedCases(): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM cases WHERE revision > 1',
  );
  return rows[0]?.n ?? 0;
}

test('after kill -9 in the middle of a burst the others fire the rest, each once', async () => {
  const start = new Date('2026-03-02T09:00:00Z');
  const engine = await createEngine({
    database: database.ownerUrl,
    processes: [timer],
    clock: { now: () => start },
  });
  await Promise.all(
    Array.from({ length: CASES }, (_, n) => engine.start('timer', { id: `k-${n}`, input: { ms: 1_000 } })),
  );
  const now = '2026-03-02T09:00:01.000Z';
  const victim = firing(now);
  while ((await firedCases()) === 0) await pause(2);
  victim.child.kill('SIGKILL');
  await victim.ended;
  const before = await firedCases();
  expect(before).toBeLessThan(CASES);

  const parts = await Promise.all([firing(now), firing(now)].map(({ ended }) => ended));
  for (const part of parts) expect(part).toBeGreaterThanOrEqual(0);
  // The server lets go what the victim held a moment after it has noticed.
  await until('nothing is left', async () => {
    await engine.fireDue(now);
    return (await firedCases()) === CASES;
  });
  await engine.close();

  const { rows } = await client.query<{
    seq: number;
    body: string;
    hash: Buffer;
    head: Buffer;
    revision: number;
  }>(
    `SELECT e.seq, e.body, e.hash, c.head, c.revision FROM cases c JOIN events e ON e.case_id = c.id
     ORDER BY c.id, e.seq`,
  );
  expect(rows).toHaveLength(2 * CASES);
  for (let n = 0; n < rows.length; n += 2) {
    const history = rows.slice(n, n + 2);
    expect(firstBrokenLink(history)).toBeNull();
    expect(history[1]?.revision).toBe(2);
    expect(history[1]?.hash.equals(history[1].head)).toBe(true);
  }
  const armed = await client.query(`SELECT FROM deadlines WHERE status <> 'fired'`);
  expect(armed.rowCount).toBe(0);
});
