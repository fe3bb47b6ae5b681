/**
 * What is measured is what is said: the routine's steps write the rows of the yardstick, and the baseline repeats
 * the engine's own statement with the same rows. On a real PostgreSQL, without a clock.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { baselineCases, draw, REVISION, sample, SAMPLES, scriptOf, type Samples } from '../../bench/capture';
import { openEngine, type OpenEngine } from '../../bench/engine';
import { caseId, fill, livePatterns } from '../../bench/fill';
import { itemsOf } from '../../bench/pg-binary';
import { benchRoutine, HANDELSE } from '../../bench/routine';
import { arraysOf } from '../../src/store/pg-arrays';
import { freshDatabase, type TestDatabase } from '../support/database';

const CASES = baselineCases(40);

describe('what the bench measures', () => {
  const dir = mkdtempSync(join(tmpdir(), 'stegvis-bench-test-'));
  let database: TestDatabase;
  let client: Client;
  let opened: OpenEngine;
  let samples: Samples;
  const at = () => ({ app: database.appUrl, superuser: database.superUrl });
  const count = async (table: string, where = 'true'): Promise<number> => {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${table} WHERE ${where}`,
    );
    return rows[0]?.n ?? 0;
  };

  beforeAll(async () => {
    database = await freshDatabase('bench');
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    await livePatterns({ dir }, at());
    await fill(at(), [CASES, SAMPLES]);
    samples = await sample({ dir }, at());
    opened = await openEngine({ dir }, at(), { processes: [benchRoutine] });
  });

  afterAll(async () => {
    await opened.close();
    await client.end();
    await database.drop();
    rmSync(dir, { recursive: true, force: true });
  });

  test('twenty steps: twenty moved deadlines, two effects, a task changed in five', async () => {
    const id = 'tjugo-steg';
    await opened.engine.start('bench', { id, input: { antal: 0 } });
    const of = `case_id = '${id}'`;
    const before = await client.query<{ next_at: Date }>(`SELECT next_at FROM deadlines WHERE ${of}`);
    const due = new Set([before.rows[0]?.next_at.getTime()]);
    const versions: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      await opened.engine.send(id, HANDELSE, { idempotencyKey: `nyckel-nummer-${n}` });
      const { rows } = await client.query<{ next_at: Date; tasks: string }>(
        `SELECT next_at, (SELECT string_agg(id || status || coalesce(assignee, '') || version, ' ' ORDER BY id)
           FROM tasks WHERE ${of}) AS tasks FROM deadlines WHERE ${of} AND status = 'armed'`,
      );
      due.add(rows[0]?.next_at.getTime());
      versions.push(rows[0]?.tasks ?? '');
    }
    expect(due.size).toBe(21);
    expect(new Set(versions).size).toBe(1 + 5);
    expect(await count('outbox', `${of} AND seq > 1`)).toBe(2);
    expect(await count('idempotency', of)).toBe(20);
    expect(await count('access_log', of)).toBe(21);
    expect(await count('deadlines', of)).toBe(1);
    const { rows } = await client.query<{ bytes: number }>(
      `SELECT length(snapshot) AS bytes FROM cases WHERE id = '${id}'`,
    );
    expect(rows[0]?.bytes).toBeGreaterThan(900);
    expect(rows[0]?.bytes).toBeLessThan(1_200);
  });

  test('the baseline writes the same rows by the statement that the engine sent', async () => {
    const next = draw(samples, CASES);
    const mine = `case_id LIKE '${CASES.prefix}-%'`;
    const tables = ['events', 'idempotency', 'access_log', 'outbox'] as const;
    const counts = async (): Promise<number[]> => {
      const all: number[] = [];
      for (const table of tables) all.push(await count(table, mine));
      return all;
    };
    const before = await counts();
    const STEPS = 200;
    for (let n = 0; n < STEPS; n += 1) {
      const { text, values } = next();
      await client.query(text, [...values]);
    }
    const grown = (await counts()).map((after, n) => after - (before[n] ?? 0));
    expect(grown.slice(0, 3)).toEqual([STEPS, STEPS, STEPS]);
    // Two steps in twenty are handed over; of two hundred drawn, five times as many or none would be a fault.
    expect(grown[3]).toBeGreaterThan(2);
    expect(grown[3]).toBeLessThan(60);
    const { rows } = await client.query<{ advanced: number }>(
      `SELECT sum(revision - ${REVISION})::int AS advanced FROM cases WHERE id LIKE '${CASES.prefix}-%'`,
    );
    expect(rows[0]?.advanced).toBe(STEPS);
  });

  test('the scripts for pgbench render every parameter, hold nothing of the sample, and weigh as the routine', () => {
    const { files, constants } = scriptOf(samples, CASES);
    expect(files.map(({ weight }) => weight)).toEqual([15, 3, 2]);
    for (const { text } of files) {
      expect(text).not.toMatch(/\$\d/);
      expect(text).toContain("('pgben-' || :id::text)::text");
      for (const [, name = ''] of text.matchAll(/:(c\d+)\b/g)) expect(constants).toHaveProperty(name);
    }
    const all = [...files.map(({ text }) => text), ...Object.values(constants)].join('\n');
    for (const id of Object.values(samples.marks)) expect(all).not.toContain(id);
    expect(all).not.toMatch(new RegExp(`\\b(${REVISION}|${REVISION + 1})\\b`));
    // What is handed over closes one task and opens another; an ordinary step does neither.
    expect(files[0]?.text).not.toContain('INTO tasks');
    expect(files[2]?.text).toContain('INTO tasks');
  });

  test('a binary array reads back as it was written', () => {
    const [text, number, bytes, instant, date, none] = arraysOf(
      ['text', 'int', 'bytea', 'timestamptz', 'date', 'bool'],
      [['å"\\', -7, Buffer.from([0, 255]), '2026-03-01T09:30:00.123Z', '2024-02-29', null]],
    ).map(itemsOf);
    expect([text, number, bytes]).toEqual([['å"\\'], [-7], [Buffer.from([0, 255])]]);
    expect([instant, date, none]).toEqual([['2026-03-01T09:30:00.123Z'], ['2024-02-29'], [null]]);
    expect(caseId('motor', 1)).toBe('motor-10002654435');
  });
});
