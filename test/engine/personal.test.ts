/** Personal fields: encrypted beside the chain, never in it, and gone with the client's key. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { setup } from 'xstate';
import { z } from 'zod';
import { personal, type ProcessDefinition } from '../../machines/process';
import { ClientKeys } from '../../src/access/keys';
import { firstBrokenLink } from '../../src/engine/chain';
import { createEngine } from '../../src/index';
import { freshDatabase } from '../support/database';

const MARK = 'hemlig-formulering-42';
const definition: ProcessDefinition = {
  id: 'journal',
  version: 1,
  machine: setup({
    types: { context: {} as { klientId: string }, input: {} as { klientId: string } },
  }).createMachine({
    id: 'journal',
    context: ({ input }) => ({ klientId: input.klientId }),
    on: { ANTECKNA: { target: '.', reenter: true } },
  }),
  events: {
    ANTECKNA: {
      label: { sv: 'Anteckna', en: 'Note' },
      roles: ['socialsekreterare'],
      source: ['L9'],
      schema: z.object({ kod: z.string(), text: personal(z.string()) }),
    },
  },
  index: (context: { klientId: string }) => ({
    sfEnhet: 'sf-hisingen',
    kcEnhet: null,
    klientId: context.klientId,
    skyddad: false,
    handlaggare: {},
  }),
};

const master = 'ab'.repeat(32);
let dir: string;
let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'stegvis-keys-'));
  database = await freshDatabase();
});
afterEach(async () => {
  await database.drop();
  rmSync(dir, { recursive: true });
});

async function rows<T extends object>(sql: string): Promise<T[]> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a personal text reaches no table in the clear, and erasing the key erases it while the chain verifies (L12)', async () => {
  const keys = new ClientKeys(dir, master);
  const engine = await createEngine({ database: database.ownerUrl, processes: [definition], seal: keys });
  await engine.start('journal', { id: 'j1', input: { klientId: 'k-1' } });
  const event = { type: 'ANTECKNA', kod: 'moete', text: MARK };
  const first = await engine.send('j1', event, { idempotencyKey: 'n1' });
  expect(await engine.send('j1', event, { idempotencyKey: 'n1' })).toEqual(first);
  await expect(
    engine.send('j1', { ...event, text: 'annat' }, { idempotencyKey: 'n1' }),
  ).rejects.toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });

  const tables = await rows<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
  );
  expect(tables.length).toBeGreaterThan(10);
  for (const { name } of tables) {
    const [found] = await rows<{ n: string }>(
      `SELECT count(*) AS n FROM "${name}" AS t WHERE t::text LIKE '%${MARK}%' OR encode(convert_to(t::text, 'UTF8'), 'escape') LIKE '%${MARK}%'`,
    );
    expect({ name, found: found?.n }).toEqual({ name, found: '0' });
  }
  expect(JSON.stringify(await engine.history('j1'))).not.toContain(MARK);

  const [sealed] = await rows<{ klient_id: string; cipher: Buffer }>(
    'SELECT klient_id, cipher FROM personal',
  );
  if (!sealed) throw new Error('the personal row is missing');
  expect(keys.decrypt(sealed.klient_id, sealed.cipher)).toBe(JSON.stringify(MARK));
  keys.erase('k-1');
  expect(keys.decrypt(sealed.klient_id, sealed.cipher)).toBeNull();
  const events = await rows<{ seq: number; body: string; hash: Buffer }>(
    `SELECT seq, body, hash FROM events WHERE case_id = 'j1' ORDER BY seq`,
  );
  expect(events.length).toBe(2);
  expect(firstBrokenLink(events)).toBeNull();
  const [, second] = events;
  if (!second) throw new Error('the second event is missing');
  second.body = second.body.replace('moete', 'annat');
  expect(firstBrokenLink(events)).toBe(2);
  await engine.close();
});

test('a process with personal fields is refused where there are no keys', async () => {
  await expect(createEngine({ database: database.ownerUrl, processes: [definition] })).rejects.toMatchObject({
    code: 'MACHINE_REFUSED',
  });
});

test.each([
  ['optional', z.object({ text: personal(z.string()).optional() })],
  ['list', z.object({ text: z.array(personal(z.string())) })],
  ['object', z.object({ text: z.object({ inre: personal(z.string()) }) })],
])('a personal mark hidden inside %s would be stored in the clear, so it is refused', async (_, schema) => {
  const ANTECKNA = {
    label: { sv: 'x', en: 'x' },
    roles: ['socialsekreterare' as const],
    source: ['L9'],
    schema,
  };
  const seal = new ClientKeys(dir, master);
  await expect(
    createEngine({ database: database.ownerUrl, processes: [{ ...definition, events: { ANTECKNA } }], seal }),
  ).rejects.toThrow(/ANTECKNA\.text/);
});

test('two processes that make the same client key agree on one, kept 0600 and readable only with the master key', () => {
  const [a, b] = [new ClientKeys(dir, master), new ClientKeys(dir, master)];
  const sealed = a.encrypt('k-2', 'text');
  expect(b.decrypt('k-2', sealed)).toBe('text');
  expect(b.decrypt('k-2', a.encrypt('k-2', 'text'))).toBe('text');
  expect(readdirSync(dir).sort()).toEqual(['index.wrapped', 'k-2.key']);
  expect(statSync(join(dir, 'k-2.key')).mode & 0o777).toBe(0o600);
  expect(() => new ClientKeys(dir, 'cd'.repeat(32)).decrypt('k-2', sealed)).toThrow();
  expect(() => a.encrypt('../k', 'text')).toThrow(/client id/);
});
