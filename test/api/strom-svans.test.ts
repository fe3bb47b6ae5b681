/**
 * The tail against the policy: whatever changes while readers listen, nobody is told of a case that the policy's SQL
 * would not show her in that moment, and nobody misses one that it would. And two broken tails, which this must catch.
 */
import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { Pool } from 'pg';
import { localDate } from '../../machines/calendar';
import { ROLES, type Role } from '../../machines/process';
import { anvisning1 } from '../../machines/anvisning/process';
import { POLICY_SQL } from '../../src/access/policy-sql';
import type { Principal } from '../../src/access/principal';
import { Strom } from '../../src/api/strom';
import { Platser } from '../../src/api/strom-plats';
import { Svans, type SvansDelar } from '../../src/api/strom-svans';
import type { Allowed } from '../../src/api/strom-urval';
import { FeedQuery, SETTLED, type FeedPlace } from '../../src/store/feed.query';
import { SessionerStore } from '../../src/store/sessioner.store';
import { StromQuery, type StromRow } from '../../src/store/strom.query';
import { until } from '../deadlines/workshop';
import { freshDatabase, type TestDatabase } from '../support/database';

// The feed waits for whatever runs on the whole server: other tests’ long transactions too.
jest.setTimeout(90_000);

const ROLLER = Object.keys(ROLES) as Role[];
const CASES = ['A-1', 'A-2', 'A-3'];
/** Seen by the witness alone: when she has been told of it, all that came before has been told to everybody. */
const MARKE = 'A-MARKE';
const WITNESS: Principal = { id: 'vittne', roles: ['socialsekreterare'], units: ['sf-marke'] };
const today = localDate(new Date().toISOString());

let database: TestDatabase;
let pool: Pool;
let owner: Pool;
let seq = 1;
beforeAll(async () => {
  database = await freshDatabase('svans');
  pool = new Pool({ connectionString: database.appUrl, max: 4 });
  owner = new Pool({ connectionString: database.ownerUrl, max: 2 });
  await pool.query(`INSERT INTO klienter (id, namnd, index_hash, cipher, skyddad)
    VALUES ('oppen', 'n', 'a', '', false), ('skyddad', 'n', 'b', '', true)`);
  await pool.query(
    `INSERT INTO cases (id, process, version, revision, status, snapshot, head, at, started_at, skyddad, handlaggare)
     SELECT id, 'anvisning', 1, 1, 'active', '{}', '', now(), now(), false, '{}' FROM unnest($1::text[]) id`,
    [[...CASES, MARKE]],
  );
  await pool.query(`UPDATE cases SET sf_enhet = 'sf-marke' WHERE id = $1`, [MARKE]);
});
afterAll(async () => {
  await Promise.all([pool.end(), owner.end()]);
  await database.drop();
});

/** Events of cases, each in its own transaction. */
async function happens(on: Pick<Pool, 'query'>, ...ids: readonly string[]): Promise<void> {
  for (const id of ids)
    await on.query(
      `INSERT INTO events (case_id, seq, at, type, body, hash)
       VALUES ($1, $2, now(), 'BEDOM_BEHOV', '{"role":"socialsekreterare","event":{"type":"BEDOM_BEHOV"}}', '')`,
      [id, (seq += 1)],
    );
}

/** A stream whose lines are kept here. */
class Lasare {
  told: string[] = [];
  readonly strom: Strom;

  constructor(
    readonly principal: Principal,
    from: bigint,
    arende: string | null = null,
  ) {
    const response = Object.assign(new EventEmitter(), {
      ...{ writableLength: 0, destroyed: false, writableEnded: false },
      write: (text: string) =>
        this.told.push(...[...text.matchAll(/"arende":"([^"]+)"/g)].map(([, id]) => id!)),
      end: () => (response.writableEnded = true),
      destroy: () => (response.destroyed = true),
    });
    this.strom = new Strom(response as unknown as ServerResponse, {
      ...{ principal, session: null, arende, from, inloggadTill: Infinity, till: Infinity },
    });
  }
}

/** A tail with readers who listen, and the witness among them. */
async function listening(
  who: readonly Principal[],
  Tail: typeof Svans = Svans,
  query: SvansDelar['query'] = new StromQuery(pool, POLICY_SQL),
) {
  const svans = new Tail({
    ...{ query, feed: new FeedQuery(pool), sessioner: new SessionerStore(pool, 30), pollMs: 2 },
    ...{
      processOf: () => anvisning1,
      platser: new Platser(['a1'.repeat(32)]),
      logger: { warn: () => undefined },
    },
  });
  const from = await svans.begin();
  const all = [...who, WITNESS].map((one) => new Lasare(one, from));
  const [witness] = all.slice(-1) as [Lasare];
  for (const { strom } of all) svans.join(strom);
  const settled = async (): Promise<void> => {
    const before = witness.told.length;
    await happens(pool, MARKE);
    await until('the witness is told', () => witness.told.length > before);
  };
  await settled();
  return { svans, readers: all.slice(0, -1), settled };
}

/** Which cases the policy's SQL shows somebody now. */
async function visible({ id, roles, units }: Principal): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT c.id FROM cases c WHERE c.id = ANY ($4) AND ${POLICY_SQL.visible} ORDER BY c.id`,
    [id, roles, units, CASES],
  );
  return rows.map((row) => row.id);
}

const unit = fc.constantFrom('sf-a', 'sf-b', 'kc-a', 'kc-b');
const user = fc.constantFrom('u1', 'u2', 'u3');
const someone: fc.Arbitrary<Principal> = fc.record({
  id: user,
  roles: fc.uniqueArray(fc.constantFrom(...ROLLER), { minLength: 1, maxLength: 3 }),
  units: fc.uniqueArray(unit, { maxLength: 3 }),
});
const caseId = fc.constantFrom(...CASES);
const changed = fc.record({
  id: caseId,
  klient: fc.constantFrom(null, 'oppen', 'oppen', 'skyddad'),
  sf: fc.option(unit),
  kc: fc.option(unit),
  skyddad: fc.boolean(),
  handlaggare: fc.dictionary(fc.constantFrom(...ROLLER), user),
});
const lent = fc
  .record({
    vikarie: user,
    ersatter: user,
    roll: fc.constantFrom(...ROLLER),
    enhet: unit,
    arenden: fc.option(fc.uniqueArray(caseId, { minLength: 1 })),
  })
  .filter(({ vikarie, ersatter }) => vikarie !== ersatter);
const moment = fc.record({
  cases: fc.array(changed, { minLength: 1, maxLength: 3 }),
  vikariat: fc.array(lent, { maxLength: 2 }),
  nodoppnad: fc.option(fc.record({ id: caseId, vem: user })),
  uppdrag: fc.option(fc.record({ id: caseId, vem: user })),
});
type Moment = typeof moment extends fc.Arbitrary<infer T> ? T : never;

/** Makes everything as it is in a moment, and lets something happen in every case. */
async function live({ cases, vikariat, nodoppnad, uppdrag }: Moment): Promise<void> {
  await owner.query('TRUNCATE vikariat, utforaruppdrag, nodoppningar');
  for (const { id, klient, sf, kc, skyddad, handlaggare } of cases)
    await pool.query(
      `UPDATE cases SET klient_id = $2, sf_enhet = $3, kc_enhet = $4, skyddad = $5, handlaggare = $6 WHERE id = $1`,
      [id, klient, sf, kc, skyddad, JSON.stringify(handlaggare)],
    );
  await pool.query(`UPDATE klienter SET skyddad = false WHERE id = 'oppen'`).catch(() => undefined);
  for (const [n, v] of vikariat.entries())
    await pool.query(
      `INSERT INTO vikariat (id, vikarie, ersatter, roll, enhet, arenden, fran, till, skapat_av)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7, 'chef')`,
      [`v${n}`, v.vikarie, v.ersatter, v.roll, v.enhet, v.arenden, today],
    );
  if (nodoppnad)
    await pool.query(
      `INSERT INTO nodoppningar (id, case_id, principal, role, unit, grund, nyckel, skal, oppnad, slutar)
       VALUES ('n', $1, $2, 'socialsekreterare', 'sf-a', 'x', 'x', '', now(), now() + interval '1 hour')`,
      [nodoppnad.id, nodoppnad.vem],
    );
  if (uppdrag)
    await pool.query(
      `INSERT INTO utforaruppdrag (id, case_id, utforare, fran, till, skapat_av) VALUES ('u', $1, $2, $3, $3, 'sam')`,
      [uppdrag.id, uppdrag.vem, today],
    );
}

/** What is wrong with what a tail tells, over some moments. */
async function faults(
  Tail: typeof Svans,
  runs: number,
): Promise<{ told: number; withheld: number; wrong: string[] }> {
  const found = { told: 0, withheld: 0, wrong: [] as string[] };
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(someone, {
        minLength: 4,
        maxLength: 8,
        selector: ({ id, roles, units }) => `${id} ${roles.join()} ${units.join()}`,
      }),
      fc.array(moment, { minLength: 1, maxLength: 3 }),
      async (who, moments) => {
        const { svans, readers, settled } = await listening(who, Tail);
        try {
          for (const one of moments) {
            await live(one);
            for (const reader of readers) reader.told = [];
            await happens(pool, ...CASES);
            await settled();
            for (const { principal, told } of readers) {
              const seen = await visible(principal);
              const heard = [...new Set(told)].sort();
              found.told += seen.length;
              found.withheld += CASES.length - seen.length;
              if (heard.join() !== seen.join())
                found.wrong.push(
                  `${JSON.stringify(principal)} sees ${seen.join()}, is told of ${heard.join()}`,
                );
            }
          }
        } finally {
          await svans.stop();
        }
      },
    ),
    { numRuns: runs, seed: 12 },
  );
  return found;
}

test('L11: nobody is told of a case that she would not be shown, and nobody misses one that she would (L10, R2)', async () => {
  const { told, withheld, wrong } = await faults(Svans, 25);
  expect(wrong).toEqual([]);
  expect(told).toBeGreaterThan(50);
  expect(withheld).toBeGreaterThan(200);
}, 60_000);

test('a tail that forgets the policy is found out', async () => {
  class Glomsk extends Svans {
    protected override ser(): Allowed {
      return { allowed: true, as: 'socialsekreterare' };
    }
  }
  expect((await faults(Glomsk, 2)).wrong).not.toEqual([]);
}, 60_000);

/** Two transactions, of which the one that begins first is committed last. @returns what a reader was told of */
async function outOfOrder(query: SvansDelar['query']): Promise<readonly string[]> {
  await pool.query(
    `UPDATE cases SET sf_enhet = 'sf-marke', kc_enhet = NULL, klient_id = NULL, skyddad = false, handlaggare = '{}' WHERE id = ANY ($1)`,
    [CASES],
  );
  const { svans, readers } = await listening([{ ...WITNESS, id: 'u9' }], Svans, query);
  const [reader] = readers as [Lasare];
  const slow = await pool.connect();
  try {
    reader.told = [];
    await slow.query('BEGIN');
    await happens(slow, 'A-1');
    await happens(pool, 'A-2');
    // A tail without the bound passes by here; one with it waits.
    await until('a look or more', () => reader.told.includes('A-2'), 300).catch(() => undefined);
    await slow.query('COMMIT');
    await happens(pool, 'A-3');
    await until('the last of them', () => reader.told.includes('A-3'));
    return reader.told.filter((id) => id !== MARKE);
  } finally {
    slow.release();
    await svans.stop();
  }
}

test('what is committed out of order is told in order and whole; a tail without the bound of what has ended is found out', async () => {
  expect(await outOfOrder(new StromQuery(pool, POLICY_SQL))).toEqual(['A-1', 'A-2', 'A-3']);
  const bound = new RegExp(`AND tx < ${SETTLED.replace(/[()]/g, '\\$&')}`, 'g');
  class Otalig extends StromQuery {
    override async after({ tx, caseId: id, seq: n }: FeedPlace, limit: number): Promise<readonly StromRow[]> {
      const { rows } = await pool.query<StromRow>(OTALIG.replace(bound, ''), [tx, id, n, limit]);
      return rows;
    }
  }
  expect(OTALIG).toMatch(bound);
  expect(await outOfOrder(new Otalig(pool, POLICY_SQL))).not.toContain('A-1');
});
const OTALIG = `SELECT tx::text, case_id AS "caseId", seq, at::text, type, body, NULL AS roller FROM events
  WHERE (tx, case_id COLLATE "C", seq) > ($1::bigint, $2::text COLLATE "C", $3::int) AND tx < ${SETTLED}
  ORDER BY tx, case_id COLLATE "C", seq LIMIT $4`;

test('one who comes back after more than can be told is told to read again, and then listens like the others', async () => {
  const { svans, settled } = await listening([]);
  const from = await svans.begin();
  await pool.query(
    `INSERT INTO events (case_id, seq, at, type, body, hash)
     SELECT 'A-1', 1000 + n, now(), 'BEDOM_BEHOV', '{"role":null,"event":{"type":"BEDOM_BEHOV"}}', '' FROM generate_series(1, 6000) n`,
  );
  await settled();
  const lines: string[] = [];
  const late = new Lasare(WITNESS, from);
  const tell = late.strom.tell.bind(late.strom);
  late.strom.tell = (text) => {
    lines.push(text);
    tell(text);
  };
  svans.join(late.strom);
  await until('om', () => lines.some((text) => text.startsWith('event: om\n')));
  const before = late.told.length;
  await settled();
  await until('the next', () => late.told.length > before);
  await svans.stop();
});
