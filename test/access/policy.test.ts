/** The access rules, decided one case at a time and as the predicate of lists: both must say the same. */
import fc from 'fast-check';
import { Pool } from 'pg';
import { PROCESSES } from '../../machines/registry';
import { ROLES, type Role } from '../../machines/process';
import { isDisclosed, sideOf } from '../../src/access/disclosure';
import { may, SEES, type CaseFacts } from '../../src/access/policy';
import { POLICY_SQL } from '../../src/access/policy-sql';
import type { Principal } from '../../src/access/principal';
import { freshDatabase, type TestDatabase } from '../support/database';

const roles = Object.keys(ROLES) as Role[];
const principal = (role: Role, unit: string, id = 'u1'): Principal => ({ id, roles: [role], units: [unit] });
const SENT: CaseFacts = {
  sfEnhet: 'sf',
  kcEnhet: 'kc',
  skyddad: false,
  handlaggare: { socialsekreterare: 'ss1' },
};
const sees = (who: Principal, facts: CaseFacts) => may(who, { kind: 'read' }, facts).allowed;

test('each side sees the cases of its own unit, KC only after the uppdrag (L10, R34)', () => {
  const sf: Role[] = ['socialsekreterare', 'forste_socialsekreterare', 'enhetschef'];
  const kc: Role[] = ['arbetsmarknadskonsulent', 'samordnare', 'enhetschef'];
  for (const role of roles) {
    expect([role, sees(principal(role, 'sf'), SENT)]).toEqual([role, sf.includes(role)]);
    expect([role, sees(principal(role, 'kc'), SENT)]).toEqual([role, kc.includes(role)]);
    expect(sees(principal(role, 'annan'), SENT)).toBe(false);
    expect(sees(principal(role, 'kc'), { ...SENT, kcEnhet: null })).toBe(false);
  }
});

test('a protected case is for its named workers and the two who lead the contact (R101, R105)', () => {
  const facts = { ...SENT, skyddad: true };
  expect(sees(principal('socialsekreterare', 'sf', 'ss1'), facts)).toBe(true);
  expect(sees(principal('socialsekreterare', 'sf', 'ss2'), facts)).toBe(false);
  expect(sees(principal('arbetsmarknadskonsulent', 'kc', 'ss1'), facts)).toBe(false);
  expect(sees(principal('forste_socialsekreterare', 'sf'), facts)).toBe(true);
  expect(sees(principal('samordnare', 'kc'), facts)).toBe(true);
  expect(sees(principal('enhetschef', 'sf'), facts)).toBe(false);
});

test('a role acts only where that role sees the case: a unit of the other side gives it nothing (R122)', () => {
  const both: Principal = { id: 'u1', roles: ['enhetschef', 'socialsekreterare'], units: ['kc'] };
  const decision = may(both, { kind: 'act', roles: ['socialsekreterare'] }, SENT);
  expect(decision).toMatchObject({ allowed: false, visible: true });
  expect(may(principal('granskare', 'sf'), { kind: 'act', roles: ['granskare'] }, SENT)).toMatchObject({
    visible: false,
  });
});

test('what is addressed to Kompetenscenter are events that only socialförvaltningen sends', () => {
  const addressed = PROCESSES.flatMap((process) =>
    Object.entries(process.events).flatMap(([type, event]) =>
      event.tillKc ? [{ process, type, event }] : [],
    ),
  );
  expect(addressed.length).toBeGreaterThan(20);
  for (const { process, type, event } of addressed) {
    expect([type, event.roles.every((role) => ROLES[role].side === 'sf')]).toEqual([type, true]);
    expect(isDisclosed(process, type, 'kc')).toBe(true);
  }
  const [anvisning] = PROCESSES;
  for (const hidden of ['BEDOM_BEHOV', 'LAS_SSBTEK', 'FATTA_BESLUT', 'stegvis.start', 'finns.inte'])
    expect([hidden, isDisclosed(anvisning!, hidden, 'kc')]).toEqual([hidden, false]);
  expect(isDisclosed(anvisning!, 'BEDOM_BEHOV', 'sf')).toBe(true);
  expect(isDisclosed(anvisning!, 'BEDOM_BEHOV', null)).toBe(false);
  expect(sideOf(principal('enhetschef', 'kc'), 'enhetschef', SENT)).toBe('kc');
  expect(sideOf(principal('enhetschef', 'sf'), 'enhetschef', SENT)).toBe('sf');
});

describe('on PostgreSQL', () => {
  let database: TestDatabase;
  let pool: Pool;
  beforeAll(async () => {
    database = await freshDatabase('policy');
    pool = new Pool({ connectionString: database.appUrl, max: 2 });
    await pool.query(`INSERT INTO klienter (id, namnd, index_hash, cipher, skyddad)
      VALUES ('oppen', 'n', 'a', '', false), ('skyddad', 'n', 'b', '', true)`);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const unit = fc.constantFrom('sf-a', 'sf-b', 'kc-a', 'kc-b', "a'b", '');
  const user = fc.constantFrom('u1', 'u2', "o'u3");
  const someone: fc.Arbitrary<Principal> = fc.record({
    id: user,
    roles: fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 }),
    units: fc.uniqueArray(unit, { maxLength: 3 }),
  });
  const facts: fc.Arbitrary<CaseFacts & { klient: string | null }> = fc.record({
    klient: fc.constantFrom(null, 'okand', 'oppen', 'skyddad'),
    sfEnhet: fc.option(unit),
    kcEnhet: fc.option(unit),
    skyddad: fc.boolean(),
    handlaggare: fc.dictionary(fc.constantFrom(...roles), user),
  });

  test('the predicate of lists and the decision on one case say the same, whoever asks', async () => {
    let seen = 0;
    let hidden = 0;
    await fc.assert(
      fc.asyncProperty(someone, fc.array(facts, { minLength: 1, maxLength: 40 }), async (who, cases) => {
        const { rows } = await pool.query<{ n: number; list: boolean | null; gate: boolean | null }>(
          `SELECT c.n::int, ${POLICY_SQL.visible} AS list, ${POLICY_SQL.visibleToAsker} AS gate FROM (SELECT n, x ->> 'klient' AS klient_id, x ->> 'sfEnhet' AS sf_enhet, x ->> 'kcEnhet' AS kc_enhet,
             (x ->> 'skyddad')::boolean AS skyddad, x ->> 'handlaggare' AS handlaggare
             FROM json_array_elements($4::json) WITH ORDINALITY AS e(x, n)) c
             CROSS JOIN (SELECT $1::text AS id, $2::text[] AS roles, $3::text[] AS units) asker`,
          [who.id, who.roles, who.units, JSON.stringify(cases)],
        );
        expect(rows.filter(({ list, gate }) => (list ?? false) !== (gate ?? false))).toEqual([]);
        const inList = new Set(rows.filter(({ list }) => list).map(({ n }) => n - 1));
        cases.forEach((one, n) => {
          const known = { ...one, skyddad: one.skyddad || one.klient === 'skyddad' };
          expect([n, inList.has(n)]).toEqual([n, sees(who, known)]);
          if (inList.has(n)) seen += 1;
          else hidden += 1;
        });
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen, hidden)).toBeGreaterThan(100);
  });

  test('a broken predicate would be noticed: without the protection rule the two differ', async () => {
    const leaky = POLICY_SQL.visible.replaceAll('NOT (c.skyddad', '(true');
    expect(leaky).not.toBe(POLICY_SQL.visible);
    const who = principal('socialsekreterare', 'sf');
    const { rows } = await pool.query<{ seen: boolean }>(
      `SELECT ${leaky} AS seen FROM (SELECT NULL AS klient_id, 'sf' AS sf_enhet, 'kc' AS kc_enhet, true AS skyddad, '{}' AS handlaggare) c
       WHERE $1::text IS NOT NULL`,
      [who.id, who.roles, who.units],
    );
    expect(rows[0]?.seen).toBe(true);
    expect(sees(who, { ...SENT, skyddad: true, handlaggare: {} })).toBe(false);
  });

  test('every role has its rule', () => {
    expect(Object.keys(SEES).sort()).toEqual([...roles].sort());
  });
});
