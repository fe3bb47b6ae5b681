/** Starting and stopping the service as a process: clear sentences, no stack, nothing personal in its log. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { through } from '../../chaos/postgres';
import { Proxy } from '../../chaos/proxy';
import { until } from '../deadlines/workshop';
import { freshDatabase, type TestDatabase } from '../support/database';
import { testServer } from '../support/server';
import { tokenFor } from '../support/tokens';
import { startBody } from './support/api';

const root = join(__dirname, '..', '..');
let folder: string;
let database: TestDatabase;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stegvis-start-'));
  database = await freshDatabase('start');
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Secrets that every process here is given, of the kinds that there are; none may ever be said. */
const MASTER = 'b2'.repeat(32);
const MARKS = [
  'databasmarke',
  'redismarke',
  'postmarke',
  'nyckelmarke',
  'biljettmarke',
  'kakmarke',
  'klientmarke',
];
/** Which of them, and of the test servers' own passwords, a text gives away. */
const givenAway = (text: string): string[] => {
  const passwords = [database.appUrl, database.ownerUrl].map((url) => new URL(url).password);
  return [...MARKS, MASTER, ...passwords].filter((secret) => text.includes(secret));
};

const settings = (more: Record<string, string | undefined> = {}): Record<string, string | undefined> => ({
  DATABASE_URL: database.appUrl,
  MIGRATE_DATABASE_URL: database.ownerUrl,
  OIDC_ISSUER: testServer('TEST_OIDC_ISSUER'),
  KEYS_DIR: join(folder, 'keys'),
  OIDC_CLIENT_SECRET: 'klientmarke',
  KEYS_MASTER: MASTER,
  MAIL_DIR: join(folder, 'mail'),
  PORT: '0',
  ...more,
});

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
}
function run(args: string[], env: Record<string, string | undefined>): Run {
  const register = require.resolve('@swc-node/register');
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['-r', register, 'src/main.ts', ...args], {
    cwd: root,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  return { child, output: () => output, errors: () => errors };
}
/** The address, once the process says that it is up. */
const address = ({ child, output, errors }: Run): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdout!.on('data', () => {
      const [, url] = /är igång på (http:\S+)/.exec(output()) ?? [];
      if (url) resolve(url);
    });
    child.once('exit', () => reject(new Error(errors())));
  });
/** What stops a start, and what is said of it. */
const STOPPED: readonly [string, string[], () => Record<string, string | undefined>, RegExp][] = [
  [
    'settings that are missing or that nothing can be made of',
    [],
    () => ({
      DATABASE_URL: 'databasmarke@db',
      REDIS_URL: 'http://:redismarke@r',
      OIDC_ISSUER: undefined,
      KEYS_MASTER: 'nyckelmarke',
      SMTP_URL: 'smtp://u:postmarke@m?x',
    }),
    /DATABASE_URL ska vara.*REDIS_URL ska vara.*OIDC_ISSUER saknas.*KEYS_MASTER ska vara.*SMTP_URL får inte/,
  ],
  ['a role that does not exist', ['kontor'], () => ({}), /Okänd roll: kontor/],
  [
    'a database that does not answer',
    [],
    () => ({ DATABASE_URL: 'postgres://a:databasmarke@127.0.0.1:9/x', MIGRATE_DATABASE_URL: undefined }),
    /databasen svarar inte/,
  ],
  [
    'a login that does not answer',
    [],
    () => ({ OIDC_ISSUER: 'http://127.0.0.1:9' }),
    /Inloggningstjänsten http:\/\/127\.0\.0\.1:9 går inte att nå/,
  ],
  [
    'a wrong password',
    [],
    () => ({ DATABASE_URL: withPassword(database.appUrl, 'databasmarke'), MIGRATE_DATABASE_URL: undefined }),
    /godtar inte inloggningen/,
  ],
];
const withPassword = (address: string, password: string): string => {
  const url = new URL(address);
  url.password = password;
  return url.href;
};

test('whatever stops a start is told in one sentence, without a stack, and the process ends with 1', async () => {
  // Side by side: most of the time goes to waiting for what does not answer.
  const told = await Promise.all(
    STOPPED.map(async ([what, args, change]) => {
      const { child, errors } = run(args, settings(change()));
      const [code] = (await once(child, 'exit')) as [number];
      return { what, code, errors: errors() };
    }),
  );
  for (const [n, { what, code, errors }] of told.entries()) {
    expect([what, code, errors.trim().split('\n').length]).toEqual([what, 1, 1]);
    expect(errors).toMatch(STOPPED[n]![3]);
    expect(errors).not.toMatch(/\bat .*:\d+:\d+/);
    expect([what, givenAway(errors)]).toEqual([what, []]);
  }
}, 60_000);

test('a started process serves, also without its Redis, logs no person and no secret, and ends in order on SIGTERM', async () => {
  const api = run(
    ['api'],
    settings({
      REDIS_URL: 'redis://u:redismarke@127.0.0.1:9',
      SMTP_URL: 'smtp://u:postmarke@127.0.0.1:9',
      MAIL_DIR: undefined,
      LOG_LEVEL: 'debug',
    }),
  );
  const { child, output, errors } = api;
  const url = await address(api);
  const authorization = `Bearer ${await tokenFor('ss-hisingen-1')}`;
  const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': 'start-process-1' };
  const body = JSON.stringify(startBody({ namn: 'Hemlig Person' }));
  const started = await fetch(`${url}/stegvis/v1/arenden`, { method: 'POST', headers, body });
  expect(started.status).toBe(201);
  const { id } = (await started.json()) as { id: string };
  const refused = await fetch(`${url}/stegvis/v1/arenden/${id}/handelser?namn=Hemlig`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ event: { type: 'BEDOM_BEHOV', bedomning: 'Hemlig Person' } }),
  });
  expect(refused.status).toBe(400);
  const answers = [await refused.text()];
  const asked: readonly [string, Record<string, string>, number][] = [
    ['/arbetslista', { authorization: 'Bearer biljettmarke.a.b' }, 401],
    ['/arbetslista', { authorization: `Basic ${btoa('u:klientmarke')}`, cookie: 'x=kakmarke' }, 401],
    ['/arbetslista', { authorization, cookie: 'stegvis=kakmarke' }, 200],
    ['/finns-inte?client_secret=klientmarke', { 'x-api-key': 'klientmarke' }, 404],
    ['/arenden/klientmarke%', {}, 400],
  ];
  for (const [path, head, status] of asked) {
    const answer = await fetch(`${url}/stegvis/v1${path}`, { headers: head });
    expect([path, answer.status]).toEqual([path, status]);
    answers.push(JSON.stringify([...answer.headers]), await answer.text());
  }
  child.kill('SIGTERM');
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];

  expect(code ?? signal).toBe(0);
  const lines = output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toContainEqual(
    expect.objectContaining({
      method: 'POST',
      route: '/stegvis/v1/arenden',
      status: 201,
      ms: expect.any(Number),
      reqId: expect.any(String),
    }),
  );
  expect(lines).toContainEqual(
    expect.objectContaining({ route: '/stegvis/v1/arenden/:id/handelser', status: 400 }),
  );
  expect(output() + errors()).not.toMatch(/Hemlig|121212|Bearer|eyJ/);
  expect(output()).toMatch(/queue: ECONNREFUSED/);
  expect(givenAway([output(), errors(), ...answers].join('\n'))).toEqual([]);
  // The finder finds.
  expect(givenAway(`x${MASTER} kakmarke`)).toEqual(['kakmarke', MASTER]);
}, 60_000);

/** SIGTERM, and how it ended: its exit code, or that it had to be killed. */
async function terminate({ child }: Run, withinMs: number): Promise<{ code: unknown; seconds: number }> {
  const asked = performance.now();
  const ended = once(child, 'exit').then(([code, signal]: unknown[]) => code ?? signal);
  child.kill('SIGTERM');
  const code = await Promise.race([ended, delay(withinMs, 'still there', { ref: false })]);
  child.kill('SIGKILL');
  return { code, seconds: (performance.now() - asked) / 1_000 };
}

test('a process whose database connections are half open still ends: after its drain and 12 s, with 1, and told', async () => {
  const door = await Proxy.start(Number(new URL(database.appUrl).port));
  const env = settings({ DATABASE_URL: through(door.port, database.appUrl), DRAIN_SECONDS: '2' });
  const holder = new Client({ connectionString: database.superUrl });
  await holder.connect();
  const [api, worker] = [run(['api'], env), run(['worker'], env)];
  try {
    const [url] = await Promise.all([address(api), address(worker)]);
    const headers = {
      authorization: `Bearer ${await tokenFor('ss-hisingen-1')}`,
      'content-type': 'application/json',
    };
    const post = (path: string, body: object): Promise<Response> =>
      fetch(`${url}/stegvis/v1/arenden${path}`, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': randomUUID() },
        body: JSON.stringify(body),
      });
    const { id } = (await (await post('', startBody({ namn: 'Hemlig Person' }))).json()) as { id: string };
    // A request in the middle of its transaction when the net goes.
    await holder.query('BEGIN');
    await holder.query('SELECT FROM cases WHERE id = $1 FOR UPDATE', [id]);
    const moved = post(`/${id}/frister/behovsbedomning/flytt`, {
      datum: '2099-03-02',
      grund: 'sjukdom',
      skal: 'Hemlig Person',
    });
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await until('it waits for the case', async () => (await holder.query(waiting)).rowCount === 1);
    door.silence('all');

    const [left, worked] = await Promise.all([terminate(api, 25_000), terminate(worker, 25_000)]);
    expect([left.code, worked.code]).toEqual([1, 1]);
    expect(left.seconds).toBeGreaterThan(13);
    expect(Math.max(left.seconds, worked.seconds)).toBeLessThan(20);
    // It was answered before that.
    expect((await moved).status).toBe(503);
    for (const { errors, output } of [api, worker]) {
      expect(errors()).toMatch(/^Stegvis avslutades utan att allt hade stängts: .* inom 12 sekunder\.\n$/);
      expect(output() + errors()).not.toMatch(/Hemlig|Bearer|eyJ/);
    }
  } finally {
    for (const { child } of [api, worker]) child.kill('SIGKILL');
    await holder.end();
    await door.stop();
  }
}, 90_000);
