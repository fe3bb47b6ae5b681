/**
 * No answer with personal data without its row in the access log: every operation of openapi.json leaves its row,
 * and where the row cannot be written nothing is answered, saved or told in a log.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { fireDue } from '../../src/engine/fire';
import { VisibleQuery } from '../../src/store/visible.query';
import { testServer } from '../support/server';
import { tokenFor } from '../support/tokens';
import { Api, ok } from './support/api';
import {
  FARSKVARA,
  MARKT,
  OPERATIONER,
  RECEPT,
  scen,
  skicka,
  UTAN_RAD,
  type Anrop,
  type Scen,
} from './support/anrop';

let api: Api;
let scenen: Scen;
beforeAll(async () => {
  api = await Api.start('atkomstlogg');
  scenen = await scen(api);
}, 60_000);
afterAll(() => api.stop());

const drivna = OPERATIONER.filter((id) => Object.hasOwn(RECEPT, id));

/** Requests of every operation, with what they need made ready. */
async function alla(ids: readonly string[] = drivna): Promise<Map<string, Anrop>> {
  const made = new Map<string, Anrop>();
  for (const id of ids)
    try {
      made.set(id, await RECEPT[id]!(api, scenen));
    } catch (cause) {
      throw new Error(`The recipe of ${id} fails: ${String(cause)}`, { cause });
    }
  return made;
}

const farsk = async (id: string, anrop: Anrop): Promise<Anrop> =>
  FARSKVARA.has(id) ? RECEPT[id]!(api, scenen) : anrop;

interface Rad {
  readonly principal: string;
  readonly role: string | null;
  readonly action: string;
  readonly case_id: string | null;
  readonly enhet: string | null;
  readonly andamal: string | null;
}

/** Rows that somebody has left since, the oldest first. */
async function raderEfter(user: string, when: string): Promise<readonly Rad[]> {
  const { rows } = await api.pool.query<Rad>(
    `SELECT principal, role, action, case_id, enhet, andamal FROM access_log
     WHERE principal = $1 AND at > $2::timestamptz ORDER BY at`,
    [user, when],
  );
  return rows;
}
const nu = async (): Promise<string> =>
  (await api.pool.query<{ now: string }>('SELECT clock_timestamp()::text AS now')).rows[0]!.now;

/** What is wrong with one request while the log can be written; none if all is well. */
async function felSkrivbar(anrop: Anrop): Promise<string[]> {
  const before = await nu();
  const { status, text } = await skicka(api.url, anrop, await tokenFor(anrop.user));
  const rows = await raderEfter(anrop.user, before);
  const faults = status < 300 ? [] : [`svarar ${status}: ${text.slice(0, 300)}`];
  const whole = ({ role, andamal, enhet }: Rad) =>
    role !== null && andamal !== null && (enhet !== null || anrop.user === 'adm-1');
  if (!rows.some(whole)) faults.push(`ingen hel rad: ${JSON.stringify(rows)}`);
  // Reading the log itself shows what others have seen, and is not a reading of their cases.
  if (/\/logg/.test(anrop.path) && !/loggutdrag/.test(anrop.path)) return faults;
  const shown = new Set(text.match(/\b[AF]-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g));
  for (const id of shown)
    if (!rows.some(({ case_id }) => case_id === id)) faults.push(`visar ${id} utan rad`);
  return faults;
}

const planted = (): readonly string[] => [
  MARKT.namn,
  MARKT.fritext,
  MARKT.personnummer,
  MARKT.personnummer.replace('-', ''),
  scenen.arende,
  scenen.klient,
];

/** What is wrong with one answer while the log cannot be written; none if all is well. */
function felStangd({ status, headers, text }: Awaited<ReturnType<typeof skicka>>): string[] {
  const faults = [];
  const all = `${text}\n${[...headers].map((header) => header.join(': ')).join('\n')}`;
  for (const mark of planted()) if (all.includes(mark)) faults.push(`visar ${mark}`);
  if (status !== 503) return [...faults, `svarar ${status}: ${text.slice(0, 200)}`];
  const { code, detail } = JSON.parse(text);
  if (code !== 'ACCESS_LOG') faults.push(`säger ${code}`);
  if (!/^Åtkomstloggen kan inte skrivas/.test(detail)) faults.push(`säger ${detail}`);
  if (!(Number(headers.get('retry-after')) > 0)) faults.push('säger inte när');
  if (headers.get('content-type') !== 'application/problem+json; charset=utf-8')
    faults.push('är inget problem');
  return faults;
}

async function somAgare(...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: api.database.superUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Ways in which the log can be unwritable, and back again. */
const SATT: Readonly<Record<string, readonly [close: string, open: string]>> = {
  'the right is gone': [
    'REVOKE INSERT ON access_log FROM stegvis_app',
    'GRANT INSERT ON access_log TO stegvis_app',
  ],
  'a trigger refuses': [
    `CREATE FUNCTION nej() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'nej: %', NEW.case_id; END $$;
     CREATE TRIGGER nej BEFORE INSERT ON access_log FOR EACH ROW EXECUTE FUNCTION nej()`,
    'DROP TRIGGER nej ON access_log; DROP FUNCTION nej()',
  ],
  'there is no partition for today': [
    `DO $$ DECLARE p record; BEGIN
       CREATE TABLE undan AS SELECT inhrelid::regclass::text AS namn, pg_get_expr(c.relpartbound, c.oid) AS plats
         FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid WHERE inhparent = 'access_log'::regclass;
       FOR p IN SELECT * FROM undan LOOP EXECUTE format('ALTER TABLE access_log DETACH PARTITION %s', p.namn); END LOOP;
     END $$`,
    `DO $$ DECLARE p record; BEGIN
       FOR p IN SELECT * FROM undan LOOP
         EXECUTE format('ALTER TABLE access_log ATTACH PARTITION %s %s', p.namn, p.plats); END LOOP;
       DROP TABLE undan;
     END $$`,
  ],
};
async function medStangdLogg<T>(satt: string, work: () => Promise<T>): Promise<T> {
  const [close, open] = SATT[satt]!;
  await somAgare(close);
  try {
    return await work();
  } finally {
    await somAgare(open);
  }
}

const antal = async (): Promise<unknown> =>
  (
    await api.pool
      .query(`SELECT (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM cases) AS cases,
      (SELECT count(*) FROM settings) AS settings, (SELECT count(*) FROM logg_atgarder) AS atgarder,
      (SELECT count(*) FROM menprovningar) AS menprovningar, (SELECT json_agg(v) FROM vikariat v)::text AS vikariat,
      (SELECT json_agg(d) FROM delegationer d)::text AS delegationer,
      (SELECT json_agg(u) FROM utforaruppdrag u)::text AS utforare,
      (SELECT json_agg(n) FROM nodoppningar n)::text AS nodoppningar,
      (SELECT json_agg((u.id, u.makulerad) ORDER BY u.id) FROM uppladdningar u)::text AS filer,
      (SELECT json_agg((k.id, k.skyddad, k.niva) ORDER BY k.id) FROM klienter k)::text AS klienter,
      (SELECT json_agg((s.id, s.status) ORDER BY s.id) FROM skyddssankningar s)::text AS sankningar,
      (SELECT json_agg((r.id, r.status) ORDER BY r.id) FROM raderingsforslag r)::text AS raderingar,
      (SELECT json_agg(assignee ORDER BY id) FROM tasks)::text AS tagna`)
  ).rows[0];

test('every operation of openapi.json is driven here, or says why it needs no row', () => {
  expect(OPERATIONER.length).toBeGreaterThan(25);
  expect(OPERATIONER.filter((id) => !Object.hasOwn(RECEPT, id) && !Object.hasOwn(UTAN_RAD, id))).toEqual([]);
  const known = new Set(OPERATIONER);
  expect([...Object.keys(RECEPT), ...Object.keys(UTAN_RAD)].filter((id) => !known.has(id))).toEqual([]);
});

test('L13: each operation leaves its row: who, role, unit and purpose, and every case that it shows', async () => {
  const faults: Record<string, string[]> = {};
  for (const [id, anrop] of await alla()) {
    const found = await felSkrivbar(await farsk(id, anrop));
    if (found.length > 0) faults[id] = found;
  }
  expect(faults).toEqual({});
}, 120_000);

/** The third way is that of the process below. */
test.each([
  ['the right is gone', 0],
  ['there is no partition for today', 1],
])(
  'L13: when %s, nothing is answered and nothing is saved; afterwards all works again',
  async (satt, rest) => {
    // Each operation in one of the two ways, and every one in the third.
    const requests = new Map([...(await alla())].filter((_, n) => n % 2 === rest));
    const before = await antal();
    const faults: Record<string, string[]> = {};
    await medStangdLogg(satt, async () => {
      for (const [id, anrop] of requests) {
        const found = felStangd(await skicka(api.url, anrop, await tokenFor(anrop.user)));
        if (found.length > 0) faults[id] = found;
      }
    });
    expect(faults).toEqual({});
    expect(await antal()).toEqual(before);
    // Each one's row is asked for above; here, that the log is open again.
    for (const [id, anrop] of [...requests].filter((_, n) => n % 8 === 0)) {
      const found = await felSkrivbar(await farsk(id, anrop));
      if (found.length > 0) faults[id] = found;
    }
    expect(faults).toEqual({});
  },
  120_000,
);

describe('a process of its own, with all that it writes', () => {
  let child: ChildProcess;
  let said = '';
  let url = '';
  beforeAll(async () => {
    const { keys, mail, databaseUrl } = api.config;
    child = spawn(process.execPath, ['-r', '@swc-node/register', 'src/main.ts', 'api'], {
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: databaseUrl,
        OIDC_ISSUER: testServer('TEST_OIDC_ISSUER'),
        KEYS_DIR: keys.dir,
        KEYS_MASTER: 'a1'.repeat(32),
        MAIL_DIR: mail.dir ?? '',
        PORT: '0',
        POOL_SIZE: '4',
        LOG_LEVEL: 'debug',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data: Buffer) => (said += data.toString()));
    for (let n = 0; n < 600 && url === ''; n += 1) {
      url = /igång på (\S+)/.exec(said)?.[1] ?? '';
      if (child.exitCode !== null) throw new Error(said);
      await delay(50);
    }
  }, 60_000);
  afterAll(async () => {
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await gone;
  }, 30_000);

  test('says nothing of anybody in its own log either', async () => {
    const requests = await alla();
    await medStangdLogg('a trigger refuses', async () => {
      for (const [id, anrop] of requests)
        expect([id, felStangd(await skicka(url, anrop, await tokenFor(anrop.user)))]).toEqual([id, []]);
    });
    const lines = said.split('\n').filter((line) => line.includes('"code":"ACCESS_LOG"'));
    expect(lines.length).toBe(requests.size);
    for (const mark of planted()) expect(said).not.toContain(mark);
    expect(said).not.toContain('nej: ');
  }, 120_000);
});

describe('a saboteur', () => {
  test('that reads a case without its row is found, with the log open and with it closed', async () => {
    const query = api.app.get(VisibleQuery);
    const texts = (query as unknown as { texts: Record<string, string> }).texts;
    const honest = texts['read']!;
    const other = honest.replace(/,\s*log AS \([\s\S]*?ON true\)/, '');
    expect(other).not.toBe(honest);
    expect(other).not.toContain('access_log');
    const anrop = await RECEPT['lasArende']!(api, scenen);
    // A text of its own: a connection keeps the plan that a name had.
    jest.spyOn(query, 'read').mockImplementation(async (reader, id) => {
      const values = [reader.id, reader.roles, reader.units, reader.role, 'read', id, null];
      const used = other.replace('$6 AND', "$6 AND coalesce($4, $5, $7::text, '') IS NOT NULL AND");
      const { rows } = await api.pool.query(used, values);
      const { klient: _klient, deadlines, tasks, utlamnanden, anrop: vantar, ...stored } = rows[0];
      return {
        stored,
        deadlines: [],
        tasks,
        utlamnanden,
        anrop: vantar,
        klient: null,
        ...(deadlines && {}),
      } as never;
    });
    try {
      expect((await felSkrivbar(anrop)).join()).toContain('ingen hel rad');
      const answer = await medStangdLogg('the right is gone', async () =>
        skicka(api.url, anrop, await tokenFor(anrop.user)),
      );
      expect(answer.status).toBe(200);
      expect(felStangd(answer).join()).toContain('svarar 200');
    } finally {
      jest.restoreAllMocks();
    }
    expect(await felSkrivbar(anrop)).toEqual([]);
  });

  test('an answer that shows a case which the log does not name is found', async () => {
    const anrop = await RECEPT['lasArbetslista']!(api, scenen);
    expect(await felSkrivbar(anrop)).toEqual([]);
    const shows = { ...anrop, path: '/stegvis/v1/arbetslista?limit=1&enhet=A-0000-0000-0000' };
    expect(await felSkrivbar(shows)).toEqual([]);
    await somAgare(`CREATE FUNCTION glom() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN NEW.case_id := NULL; RETURN NEW; END $$;
      CREATE TRIGGER glom BEFORE INSERT ON access_log FOR EACH ROW EXECUTE FUNCTION glom()`);
    try {
      expect((await felSkrivbar(anrop)).join()).toContain('utan rad');
    } finally {
      await somAgare('DROP TRIGGER glom ON access_log; DROP FUNCTION glom()');
    }
  });
});

test('L13: a form that is filled in wrong tells that the case is there, and has its row', async () => {
  const id = await api.as('ss-hisingen-1').start();
  const path = `/stegvis/v1/arenden/${id}/handelser`;
  const user = api.as('ss-hisingen-2');
  expect((await user.post(path, { event: { type: 'BEDOM_BEHOV', okand: 1 } })).status).toBe(400);
  expect((await user.post(path, { event: { type: 'Anna Andersson 19800107-2381' } })).status).toBe(400);
  const rows = (await api.log(id)).filter(({ principal }) => principal === 'ss-hisingen-2');
  expect(rows.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
    'send BEDOM_BEHOV VALIDATION',
    'send okänd VALIDATION',
  ]);
});

test('a step’s own row is as small as before: what follows from the case is not repeated in it', async () => {
  const id = await api.as('ss-hisingen-1').start();
  const { rows } = await api.pool.query(
    `SELECT enhet, andamal, vad, pg_column_size(l.*) - pg_column_size(ROW(at, principal, role, action, case_id, outcome))
       AS more FROM access_log l WHERE case_id = $1 AND action = 'start'`,
    [id],
  );
  expect(rows).toEqual([{ enhet: null, andamal: null, vad: null, more: 8 }]);
});

test('what is asked of a list stands in its rows: role, unit, week, shared screen', async () => {
  const ss = api.as('ss-hisingen-1');
  const before = await nu();
  await ok(ss.get('/stegvis/v1/arbetslista?roll=socialsekreterare&enhet=sf-hisingen'));
  await ok(ss.get('/stegvis/v1/min-vecka?vecka=2026-W07'));
  await ok(ss.get(`/stegvis/v1/arenden/${scenen.arende}?delad=true`));
  const { rows } = await api.pool.query(
    `SELECT DISTINCT action, enhet, andamal, vad FROM access_log
     WHERE principal = 'ss-hisingen-1' AND at > $1::timestamptz ORDER BY action`,
    [before],
  );
  expect(rows).toEqual([
    { action: 'read', enhet: 'sf-hisingen', andamal: 'handlaggning', vad: 'delad' },
    { action: 'week', enhet: 'sf-hisingen', andamal: 'planering', vad: 'vecka=2026-W07' },
    {
      action: 'worklist',
      enhet: 'sf-hisingen',
      andamal: 'planering',
      vad: 'roll=socialsekreterare enhet=sf-hisingen',
    },
  ]);
});

test('a deadline that comes due while the log cannot be written waits, and is not marked as failed', async () => {
  const id = await api.as('ss-hisingen-1').start();
  api.till('2026-03-30');
  const armed = async () =>
    (
      await api.pool.query(
        "SELECT count(*)::int AS n FROM deadlines WHERE case_id = $1 AND status = 'felad'",
        [id],
      )
    ).rows[0].n;
  await medStangdLogg('the right is gone', async () => {
    await expect(fireDue(api.engine, '2026-03-30T12:00:00.000Z')).rejects.toThrow('ACCESS_LOG');
  });
  expect(await armed()).toBe(0);
  await fireDue(api.engine, '2026-03-30T12:00:00.000Z');
  expect(await armed()).toBe(0);
  const { rowCount } = await api.pool.query("SELECT FROM access_log WHERE case_id = $1 AND action = 'fire'", [
    id,
  ]);
  expect(rowCount).toBeGreaterThan(0);
});
