/**
 * Encrypted connections to PostgreSQL, Redis and the mail server, against real servers whose certificates are of an
 * authority of one's own: the right one is taken, and a stranger, another host, a date gone by and the clear refused.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { TokenVerifier } from '../src/access/verifier';
import { freePort } from '../src/embedded/folder';
import { startPostgres, type RunningPostgres } from '../src/embedded/postgres';
import { explain } from '../src/main';
import { Mailer } from '../src/notifications/mailer';
import { migrateQueues, Queues } from '../src/queues';
import { dataSource } from '../src/store/data-source';
import { migrate } from '../src/store/migrate';
import { until } from './deadlines/workshop';
import { newAuthority } from './support/certificates';
import { testServer } from './support/server';

const ours = newAuthority('ours');
const stranger = newAuthority('stranger');
/** What the servers show: for this name and not for 127.0.0.1. */
const server = ours.issue(['localhost']);

let folder: string;
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text, { mode: 0o600 });
  return path;
};
let caFile: string;
let strangerFile: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stegvis-tls-'));
  // As root, PostgreSQL runs as nobody and must get through.
  chmodSync(folder, 0o711);
  caFile = file('ca.pem', ours.pem);
  strangerFile = file('stranger.pem', stranger.pem);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('PostgreSQL', () => {
  let postgres: RunningPostgres;
  let superuser: Client;
  beforeAll(async () => {
    postgres = await startPostgres({ dir: join(folder, 'home'), log: () => undefined });
    superuser = new Client({ connectionString: postgres.superUrl });
    await superuser.connect();
    await superuser.query('ALTER SYSTEM SET ssl = on');
    await show(server);
  }, 60_000);
  afterAll(async () => {
    await superuser.end();
    await postgres.stop();
  });

  /** Lets the server show another certificate to those who come now. */
  async function show({ pem, key }: { pem: string; key: string }): Promise<void> {
    const { rows } = await superuser.query<{ data: string }>('SELECT current_setting($1) AS data', [
      'data_directory',
    ]);
    const data = rows[0]!.data;
    const { uid, gid } = statSync(data);
    for (const [name, text] of Object.entries({ 'server.crt': pem, 'server.key': key })) {
      const path = join(data, name);
      writeFileSync(path, text, { mode: 0o600 });
      chownSync(path, uid, gid);
    }
    const loaded = 'SELECT pg_conf_load_time()::text AS at';
    const before = (await superuser.query<{ at: string }>(loaded)).rows[0]!.at;
    await superuser.query('SELECT pg_reload_conf()');
    await until('it is read', async () => {
      const { rows: now } = await superuser.query<{ at: string }>(loaded);
      return now[0]!.at !== before;
    });
  }

  const address = (url: string, host: string, root: string | null, mode = 'verify-full'): string => {
    const at = new URL(url);
    at.hostname = host;
    at.searchParams.set('sslmode', mode);
    if (root !== null) at.searchParams.set('sslrootcert', root);
    return at.href;
  };
  /** Connects as the service does: whether it is encrypted, or what is told of why not. */
  async function connect(url: string): Promise<boolean | string> {
    const source = dataSource({ url, poolSize: 1 });
    try {
      await source.initialize();
      const own = 'SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()';
      const [row] = await source.query<{ ssl: boolean }[]>(own);
      return row!.ssl;
    } catch (error) {
      return explain(error);
    } finally {
      if (source.isInitialized) await source.destroy();
    }
  }

  test('everything that connects is encrypted when the address says so: service, queues, migrations', async () => {
    const [owner, app] = [postgres.ownerUrl, postgres.appUrl].map((url) => address(url, 'localhost', caFile));
    await migrate(owner!);
    await migrateQueues(owner!);
    expect(await connect(app!)).toBe(true);
    expect(await connect(address(postgres.appUrl, 'localhost', null, 'disable'))).toBe(false);
    const queues = new Queues({ databaseUrl: app!, redisUrl: null });
    const rung = new Promise<string>((resolve) =>
      queues.work('deadlines', 1, async ({ name }) => resolve(name)),
    );
    await queues.ready();
    await queues.queue('deadlines').add('due', 'due-1');
    expect(await rung).toBe('due');
    const { rows } = await superuser.query<{ ssl: boolean }>(
      `SELECT DISTINCT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE usename = 'stegvis_app'`,
    );
    await queues.close();
    expect(rows).toEqual([{ ssl: true }]);
  }, 60_000);

  test.each<[string, () => string, RegExp]>([
    [
      'an authority that did not issue it',
      () => address(postgres.appUrl, 'localhost', strangerFile),
      /databasen: certifikatet är inte utfärdat av någon som tjänsten litar på \(\w+\)\. Kontrollera sslmode och sslrootcert/,
    ],
    [
      'no authority of one’s own',
      () => address(postgres.appUrl, 'localhost', null),
      /databasen: certifikatet är inte utfärdat/,
    ],
    [
      'another host than the certificate’s',
      () => address(postgres.appUrl, '127.0.0.1', caFile),
      /databasen: certifikatet gäller ett annat värdnamn än det i adressen/,
    ],
    [
      'a server without TLS',
      () => address(testServer('TEST_PG_APP_URL'), 'localhost', caFile),
      /databasen: servern tar inte emot krypterade anslutningar\./,
    ],
  ])('%s: no connection, and a sentence that says why', async (_what, url, told) => {
    const answer = await connect(url());
    expect(answer).toMatch(told);
    expect(answer).not.toContain(new URL(url()).password);
  });

  test('a certificate whose time is over: no connection', async () => {
    await show(ours.issue(['localhost'], [-3, -2]));
    expect(await connect(address(postgres.appUrl, 'localhost', caFile))).toMatch(
      /certifikatet gäller inte i dag \(CERT_HAS_EXPIRED\)/,
    );
  });
});

const withRedis = process.env['TEST_REDIS_URL'] ? describe : describe.skip;
withRedis('Redis', () => {
  let redis: ChildProcess;
  let port: number;
  const databaseUrl = 'postgres://127.0.0.1/tls';
  beforeAll(async () => {
    port = await freePort();
    const options = {
      port: 0,
      'tls-port': port,
      bind: '127.0.0.1',
      dir: folder,
      save: '',
      'tls-auth-clients': 'no',
      'tls-ca-cert-file': caFile,
      'tls-cert-file': file('redis.crt', server.pem),
      'tls-key-file': file('redis.key', server.key),
    };
    redis = spawn(
      'redis-server',
      Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await new Promise<void>((ready, failed) => {
      redis.stdout!.on('data', (data: Buffer) => data.includes('Ready to accept') && ready());
      redis.once('exit', () => failed(new Error('redis-server did not start with TLS')));
    });
  });
  afterAll(async () => {
    const gone = once(redis, 'exit');
    redis.kill();
    await gone;
  });
  afterEach(() => jest.restoreAllMocks());

  test('a job goes there and comes back, the certificate verified by the authority of REDIS_CA', async () => {
    const queues = new Queues({ databaseUrl, redisUrl: `rediss://localhost:${port}`, redisCa: ours.pem });
    const rung = new Promise<string>((resolve) =>
      queues.work('deadlines', 1, async ({ name }) => resolve(name)),
    );
    await queues.ready();
    await queues.queue('deadlines').add('due', 'due-1');
    expect(await rung).toBe('due');
    await queues.close();
  });

  test.each<[string, string, string | null, RegExp]>([
    [
      'an authority that did not issue it',
      'localhost',
      stranger.pem,
      /certifikatet är inte utfärdat av någon/,
    ],
    ['no authority of one’s own', 'localhost', null, /certifikatet är inte utfärdat av någon/],
    ['another host than the certificate’s', '127.0.0.1', ours.pem, /certifikatet gäller ett annat värdnamn/],
  ])('%s: no connection, and the log says why', async (_what, host, redisCa, told) => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
    const queues = new Queues({ databaseUrl, redisUrl: `rediss://${host}:${port}`, redisCa });
    queues.queue('deadlines');
    await until('it is told', () => warn.mock.calls.some(([line]) => told.test(String(line))));
    await queues.close();
  });
});

describe('mail', () => {
  const servers: SMTPServer[] = [];
  afterEach(async () => {
    for (const smtp of servers.splice(0)) await new Promise<void>((done) => smtp.close(done));
  });

  /** A mail server on an address that is not one of this machine's own names. @returns its mails, and where it is */
  async function mailServer(options: SMTPServerOptions): Promise<{ url: string; mails: boolean[] }> {
    const mails: boolean[] = [];
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH'],
      onData(stream, session, done) {
        stream.resume().on('end', () => {
          mails.push(session.secure);
          done();
        });
      },
      ...options,
    });
    smtp.on('error', () => undefined);
    servers.push(smtp);
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.2', resolve));
    return { url: `smtp://127.0.0.2:${(smtp.server.address() as AddressInfo).port}`, mails };
  }
  const { pem: cert, key } = ours.issue(['127.0.0.2']);
  const send = (smtpUrl: string, more: object = {}): Promise<void> =>
    new Mailer({ smtpUrl, dir: null, from: 'Stegvis <stegvis@goteborg.example>', ...more }).send({
      to: 'sf-centrum@goteborg.example',
      subject: 'x',
      text: 'x',
      key: 'x',
    });

  test('smtp:// goes over to TLS, by an authority of one’s own', async () => {
    const { url, mails } = await mailServer({ cert, key });
    await send(url, { ca: ours.pem });
    expect(mails).toEqual([true]);
  });

  test('an authority that did not issue it: nothing is sent', async () => {
    const { url, mails } = await mailServer({ cert, key });
    await expect(send(url, { ca: stranger.pem })).rejects.toThrow(/certificate/);
    await expect(send(url)).rejects.toThrow(/certificate/);
    await expect(send(url, { ca: stranger.pem, allowPlaintext: true })).rejects.toThrow(/certificate/);
    expect(mails).toEqual([]);
  });

  test('a server without STARTTLS gets nothing, unless that is allowed', async () => {
    const { url, mails } = await mailServer({ disabledCommands: ['AUTH', 'STARTTLS'] });
    await expect(send(url)).rejects.toMatchObject({ code: 'ETLS' });
    expect(mails).toEqual([]);
    await send(url, { allowPlaintext: true });
    expect(mails).toEqual([false]);
  });
});

describe('the login', () => {
  let provider: Server;
  let issuer: string;
  /** Its metadata under each path: as they should be, or with one thing changed. */
  const METADATA: Readonly<Record<string, object>> = {
    ratt: {},
    nycklar: { jwks_uri: 'http://localhost/nycklar' },
    kod: { token_endpoint: 'http://localhost/token' },
  };
  beforeAll(async () => {
    provider = createServer({ cert: server.pem, key: server.key }, (request, response) => {
      const [, path = ''] = (request.url ?? '').split('/');
      if (path === 'vidare') response.writeHead(302, { location: '/ratt/.well-known/openid-configuration' });
      const own = { issuer: `${issuer}/${path}`, jwks_uri: `${issuer}/nycklar` };
      response.end(JSON.stringify({ ...own, ...METADATA[path] }));
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    issuer = `https://localhost:${(provider.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((done) => provider.close(done)));

  test('an authority of one’s own is Node’s to know; with it only what is https all through is taken', async () => {
    const script = `const { TokenVerifier } = require('./src/access/verifier');
      const discover = (path) => TokenVerifier.discover({ issuer: '${issuer}/' + path, audience: 'x', attempts: 1 })
        .then(() => 'taken', (error) => error.message);
      Promise.all(['ratt', 'nycklar', 'kod', 'vidare'].map(discover)).then((told) => console.log(JSON.stringify(told)));`;
    const child = spawn(process.execPath, ['-r', '@swc-node/register', '-e', script], {
      env: { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: caFile },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (data: Buffer) => (text += data.toString()));
    await once(child, 'close');
    expect(JSON.parse(text)).toEqual([
      'taken',
      expect.stringContaining('har sin jwks_uri på en adress som inte är https'),
      expect.stringContaining('har sin token_endpoint på en adress som inte är https'),
      expect.stringContaining('går inte att nå'),
    ]);
    const unknown = TokenVerifier.discover({ issuer: `${issuer}/ratt`, audience: 'x', attempts: 1 });
    await expect(unknown).rejects.toThrow(
      /går inte att nå: certifikatet är inte utfärdat av någon som tjänsten litar på \(\w+\)\. Kontrollera OIDC_ISSUER/,
    );
  });
});
