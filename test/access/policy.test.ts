/** The access rules, decided one case at a time and as the predicate of lists: both must say the same. */
import fc from 'fast-check';
import { Pool } from 'pg';
import { ROLES, type Role } from '../../machines/process';
import { localDate, plusDays } from '../../machines/calendar';
import type { Delegation } from '../../src/access/delegation';
import { sideOf } from '../../src/access/disclosure';
import { may, SEES, takesFor, type CaseFacts } from '../../src/access/policy';
import { FREE_TASK, POLICY_SQL } from '../../src/access/policy-sql';
import type { Principal } from '../../src/access/principal';
import { inForce, type Vikariat } from '../../src/access/vikariat';
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

test('a unit manager stands on the side of her unit (R2)', () => {
  expect(sideOf(principal('enhetschef', 'kc'), 'enhetschef', SENT)).toBe('kc');
  expect(sideOf(principal('enhetschef', 'sf'), 'enhetschef', SENT)).toBe('sf');
});

const VIKARIAT: Vikariat = {
  id: 'v1',
  vikarie: 'u1',
  ersatter: 'ss1',
  roll: 'socialsekreterare',
  enhet: 'sf',
  arenden: null,
  fran: '2026-01-01',
  till: '2026-12-31',
};
const substitute = (change: Partial<Vikariat> = {}): Principal => ({
  id: 'u1',
  roles: [],
  units: [],
  vikariat: [{ ...VIKARIAT, ...change }],
});
const DECIDE = { kind: 'act', roles: ['socialsekreterare'] } as const;

test('who stands in for a unit manager stands on the side of the manager’s unit, whatever her own is (R2)', () => {
  const of = (enhet: string, roll: Role = 'enhetschef'): Principal => ({
    ...substitute({ roll, enhet }),
    units: ['annan'],
  });
  expect(sideOf(of('kc'), 'enhetschef', SENT)).toBe('kc');
  expect(sideOf(of('sf'), 'enhetschef', SENT)).toBe('sf');
  expect(sideOf(of('tredje'), 'enhetschef', SENT)).toBeNull();
  expect(sideOf(of('sf', 'samordnare'), 'enhetschef', SENT)).toBeNull();
});

test('P5: a substitute acts in the role of the one she stands in for, and it is said that she does', () => {
  expect(may(substitute(), DECIDE, SENT)).toMatchObject({
    allowed: true,
    as: 'socialsekreterare',
    vikariat: { id: 'v1' },
  });
  const own: Principal = { ...substitute(), roles: ['socialsekreterare'], units: ['sf'] };
  expect(may(own, DECIDE, SENT)).toEqual({ allowed: true, as: 'socialsekreterare' });
  expect(sees(substitute({ enhet: 'annan' }), SENT)).toBe(false);
  expect(sees(substitute({ roll: 'utforare' }), { ...SENT, id: 'c1' })).toBe(false);
});

test('L11: a protected case is not reached by substitution unless it is named, whomever one stands in for', () => {
  const protectedCase = { ...SENT, skyddad: true, id: 'c1' };
  for (const roll of ['socialsekreterare', 'forste_socialsekreterare'] as const) {
    expect(sees(substitute({ roll }), protectedCase)).toBe(false);
    expect(sees(substitute({ roll, arenden: ['c2'] }), protectedCase)).toBe(false);
    expect(sees(substitute({ roll, arenden: ['c1'] }), protectedCase)).toBe(true);
  }
  // The one who is replaced is not named in it either, and an emergency opening is not taken over.
  expect(sees(substitute({ ersatter: 'ss2', arenden: ['c1'] }), protectedCase)).toBe(false);
  expect(sees(substitute({ ersatter: 'ss2', arenden: ['c1'] }), { ...protectedCase, nodoppning: true })).toBe(
    false,
  );
});

test('R5: who holds both sides of a case may do nothing in it and is told why; a manager over both may look', () => {
  const both: Principal = {
    id: 'u1',
    roles: ['socialsekreterare', 'arbetsmarknadskonsulent'],
    units: ['sf', 'kc'],
  };
  for (const who of [both, { ...substitute(), roles: ['samordnare'], units: ['kc'] } as Principal]) {
    expect(sees(who, SENT)).toBe(false);
    const decision = may(who, DECIDE, SENT);
    expect(decision).toMatchObject({ allowed: false, visible: true });
    expect(JSON.stringify(decision)).toContain('båda sidor');
    expect(sees(who, { ...SENT, kcEnhet: 'annan' })).toBe(true);
  }
  const chef: Principal = { id: 'u1', roles: ['enhetschef'], units: ['sf', 'kc'] };
  expect(sees(chef, SENT)).toBe(true);
  expect(sees({ ...chef, roles: ['enhetschef', 'samordnare'] }, SENT)).toBe(false);
});

test('R123: an external provider sees only the cases in which she is named, and none that is protected', () => {
  const who: Principal = { id: 'u1', roles: ['utforare'], units: ['sf', 'kc'], uppdrag: ['c1'] };
  expect(sees(who, { ...SENT, id: 'c1' })).toBe(true);
  expect(sees(who, { ...SENT, id: 'c2' })).toBe(false);
  expect(sees(who, SENT)).toBe(false);
  expect(sees(who, { ...SENT, id: 'c1', skyddad: true })).toBe(false);
});

test('a system does only what it has been granted by name, and never decides', () => {
  const system: Principal = {
    id: 'treserva',
    kind: 'system',
    roles: ['socialsekreterare'],
    units: ['sf'],
    systemHandelser: ['AF_SVAR', 'FATTA_BESLUT'],
  };
  const send = (typ: string, decision = false) =>
    may(
      system,
      {
        ...DECIDE,
        typ,
        ...(decision && { beslut: { typ, enhet: 'sf', idag: '2026-02-02', delegationer: null } }),
      },
      SENT,
    ).allowed;
  expect(send('AF_SVAR')).toBe(true);
  expect(send('SKICKA_UPPDRAG')).toBe(false);
  expect(send('FATTA_BESLUT', true)).toBe(false);
  expect(may(system, DECIDE, SENT)).toMatchObject({ allowed: false, visible: true });
});

const DELEGATION: Delegation = {
  id: 'd1',
  namnd: 'n',
  enhet: null,
  roll: 'socialsekreterare',
  anvandare: null,
  handelser: ['FATTA_BESLUT'],
  grans: null,
  punkt: '4.1',
  fran: '2026-01-01',
  till: '2026-12-31',
  aterkallad: null,
};
const deciding = (
  change: Partial<Delegation>,
  uppgifter: Record<string, unknown> = {},
  who = principal('socialsekreterare', 'sf'),
) =>
  may(
    who,
    {
      ...DECIDE,
      typ: 'FATTA_BESLUT',
      beslut: {
        typ: 'FATTA_BESLUT',
        enhet: 'sf',
        idag: '2026-02-02',
        uppgifter,
        delegationer: [{ ...DELEGATION, ...change }],
      },
    },
    SENT,
  );

test.each([
  ['as it stands', {}, {}, true],
  ['not yet in force', { fran: '2026-02-03' }, {}, false],
  ['on its last day', { till: '2026-02-02' }, {}, true],
  ['after its last day', { till: '2026-02-01' }, {}, false],
  ['until further notice', { till: null }, {}, true],
  ['taken back today', { aterkallad: '2026-02-02' }, {}, false],
  ['taken back from tomorrow', { aterkallad: '2026-02-03' }, {}, true],
  ['of another decision', { handelser: ['TA_STALLNING_BESLUT'] }, {}, false],
  ['of another unit', { enhet: 'annan' }, {}, false],
  ['of this unit', { enhet: 'sf' }, {}, true],
  ['of another role', { roll: 'forste_socialsekreterare' as const }, {}, false],
  ['of the person by name', { roll: null, anvandare: 'u1' }, {}, true],
  ['of somebody else by name', { roll: null, anvandare: 'u2' }, {}, false],
  ['within the amount', { grans: { falt: 'timmar', hogst: 20 } }, { timmar: 20 }, true],
  ['beyond the amount', { grans: { falt: 'timmar', hogst: 20 } }, { timmar: 21 }, false],
  ['with an amount that is no number', { grans: { falt: 'timmar', hogst: 20 } }, { timmar: '5' }, false],
  ['where there is no amount', { grans: { falt: 'timmar', hogst: 20 } }, {}, true],
])('R32: a decision by delegation %s', (_name, change, uppgifter, expected) => {
  const decision = deciding(change, uppgifter);
  expect(decision.allowed).toBe(expected);
  if (decision.allowed) expect(decision.delegation?.id).toBe('d1');
  else expect(JSON.stringify(decision.reasons)).toContain('delegation');
});

test('R122: a delegation widens nothing: a role that the routine does not let decide may not', () => {
  const decision = deciding({ roll: 'samordnare' }, {}, principal('samordnare', 'kc'));
  expect(decision).toMatchObject({ allowed: false, visible: true });
});

test("R32: a substitute decides by the role's delegation, never by one that names the person", () => {
  expect(deciding({}, {}, substitute())).toMatchObject({ allowed: true, vikariat: { id: 'v1' } });
  expect(deciding({ roll: null, anvandare: 'ss1' }, {}, substitute())).toMatchObject({ allowed: false });
});

describe('on PostgreSQL', () => {
  let database: TestDatabase;
  let pool: Pool;
  let owner: Pool;
  beforeAll(async () => {
    database = await freshDatabase('policy');
    pool = new Pool({ connectionString: database.appUrl, max: 2 });
    owner = new Pool({ connectionString: database.ownerUrl, max: 1 });
    await pool.query(`INSERT INTO klienter (id, namnd, index_hash, cipher, skyddad)
      VALUES ('oppen', 'n', 'a', '', false), ('skyddad', 'n', 'b', '', true)`);
  });
  afterAll(async () => {
    await pool.end();
    await owner.end();
    await database.drop();
  });

  const unit = fc.constantFrom('sf-a', 'sf-a', 'sf-b', 'kc-a', 'kc-a', "a'b", '');
  const user = fc.constantFrom('u1', 'u2', "o'u3");
  const someone: fc.Arbitrary<Principal> = fc.record({
    id: user,
    roles: fc.uniqueArray(fc.constantFrom(...roles, 'utforare' as const), { maxLength: 4 }),
    units: fc.uniqueArray(unit, { maxLength: 3 }),
  });
  const caseId = fc.constantFrom('c0', 'c1', 'c2', 'c3');
  const facts: fc.Arbitrary<CaseFacts & { klient: string | null }> = fc.record({
    id: caseId,
    klient: fc.constantFrom(null, 'okand', 'oppen', 'skyddad'),
    sfEnhet: fc.option(unit),
    kcEnhet: fc.option(unit),
    skyddad: fc.boolean(),
    handlaggare: fc.dictionary(fc.constantFrom(...roles), user),
  });
  const today = localDate(new Date().toISOString());
  const day = fc.integer({ min: -2, max: 2 }).map((n) => plusDays(today, n));
  const span = fc.tuple(day, day).map(([a, b]) => (a < b ? { fran: a, till: b } : { fran: b, till: a }));
  const lent = fc.record({ span, avslutat: fc.constantFrom(null, null, null, 'chef') });
  const vikariat = fc
    .record({
      vikarie: user,
      ersatter: user,
      roll: fc.constantFrom(...roles),
      enhet: unit,
      arenden: fc.option(fc.uniqueArray(caseId, { minLength: 1, maxLength: 3 })),
      lent,
    })
    .filter(({ vikarie, ersatter }) => vikarie !== ersatter);
  const named = fc.record({ caseId, utforare: user, lent });

  interface Lent {
    readonly lent: { readonly span: Pick<Vikariat, 'fran' | 'till'>; readonly avslutat: string | null };
  }

  /** Writes what is lent as rows, and gives the principal what of it the service would. */
  async function lend(
    who: Principal,
    substitutions: readonly (Omit<Vikariat, 'id' | 'fran' | 'till'> & Lent)[],
    providers: readonly ({ readonly caseId: string; readonly utforare: string } & Lent)[],
  ): Promise<Principal> {
    await owner.query('TRUNCATE vikariat, utforaruppdrag');
    await pool.query(
      `INSERT INTO vikariat (id, vikarie, ersatter, roll, enhet, arenden, fran, till, skapat_av, avslutat_av, avslutat_at)
       SELECT n, v ->> 'vikarie', v ->> 'ersatter', v ->> 'roll', v ->> 'enhet',
         CASE WHEN json_typeof(v -> 'arenden') = 'array' THEN ARRAY(SELECT json_array_elements_text(v -> 'arenden')) END,
         (v -> 'lent' -> 'span' ->> 'fran')::date, (v -> 'lent' -> 'span' ->> 'till')::date, 'chef',
         v -> 'lent' ->> 'avslutat', CASE WHEN v -> 'lent' ->> 'avslutat' IS NOT NULL THEN now() END
       FROM json_array_elements($1::json) WITH ORDINALITY AS e(v, n)`,
      [JSON.stringify(substitutions)],
    );
    await pool.query(
      `INSERT INTO utforaruppdrag (id, case_id, utforare, fran, till, skapat_av, avslutat_av, avslutat_at)
       SELECT n, u ->> 'caseId', u ->> 'utforare', (u -> 'lent' -> 'span' ->> 'fran')::date,
         (u -> 'lent' -> 'span' ->> 'till')::date, 'sam', u -> 'lent' ->> 'avslutat',
         CASE WHEN u -> 'lent' ->> 'avslutat' IS NOT NULL THEN now() END
       FROM json_array_elements($1::json) WITH ORDINALITY AS e(u, n)`,
      [JSON.stringify(providers)],
    );
    const holds = ({ lent: { span: s, avslutat } }: Lent) => avslutat === null && inForce(s, today);
    return {
      ...who,
      vikariat: substitutions
        .filter((v) => v.vikarie === who.id && holds(v))
        .map(({ lent: { span: s }, ...v }, n) => ({ id: `${n}`, ...v, ...s })),
      uppdrag: providers.filter((p) => p.utforare === who.id && holds(p)).map((p) => p.caseId),
    };
  }

  test('the predicate of lists and the decision on one case say the same, whoever asks and whomever she stands in for', async () => {
    const counts = { seen: 0, hidden: 0, asSubstitute: 0, stopped: 0, provider: 0 };
    await fc.assert(
      fc.asyncProperty(
        someone,
        fc.array(facts, { minLength: 1, maxLength: 40 }),
        fc.array(vikariat, { maxLength: 4 }),
        fc.array(named, { maxLength: 6 }),
        async (token, cases, substitutions, providers) => {
          const who = await lend(token, substitutions, providers);
          const { rows } = await pool.query<{ n: number; list: boolean | null; gate: boolean | null }>(
            `SELECT c.n::int, ${POLICY_SQL.visible} AS list, ${POLICY_SQL.visibleToAsker} AS gate FROM (
               SELECT n, x ->> 'id' AS id, x ->> 'klient' AS klient_id, x ->> 'sfEnhet' AS sf_enhet,
                 x ->> 'kcEnhet' AS kc_enhet, (x ->> 'skyddad')::boolean AS skyddad, x ->> 'handlaggare' AS handlaggare
               FROM json_array_elements($4::json) WITH ORDINALITY AS e(x, n)) c
             CROSS JOIN (SELECT $1::text AS id, $2::text[] AS roles, $3::text[] AS units) asker`,
            [who.id, who.roles, who.units, JSON.stringify(cases)],
          );
          const inList = new Set(rows.filter(({ list }) => list).map(({ n }) => n - 1));
          const atGate = new Set(rows.filter(({ gate }) => gate).map(({ n }) => n - 1));
          cases.forEach((one, n) => {
            // A client whose mark cannot be found is protected.
            const known = {
              ...one,
              skyddad: one.skyddad || one.klient === 'skyddad' || one.klient === 'okand',
            };
            const decision = may(who, { kind: 'read' }, known);
            expect([n, inList.has(n)]).toEqual([n, decision.allowed]);
            expect([n, atGate.has(n)]).toEqual([n, decision.allowed || decision.visible]);
            counts[inList.has(n) ? 'seen' : 'hidden'] += 1;
            if (decision.allowed && decision.vikariat) counts.asSubstitute += 1;
            if (decision.allowed && decision.as === 'utforare') counts.provider += 1;
            if (!decision.allowed && decision.visible) {
              counts.stopped += 1;
              expect(may(who, { kind: 'act', roles }, known).allowed).toBe(false);
            }
          });
        },
      ),
      { numRuns: 400, seed: 20261122 },
    );
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(10);
  }, 60_000);

  test('the same of tasks that nobody has: a substitute may take what the one she replaces could, and no more', async () => {
    // Near each other: tasks, roles and units at random would hardly ever meet.
    const role = fc.constantFrom<Role>('socialsekreterare', 'socialsekreterare', 'samordnare');
    const near = fc.constantFrom('sf-a', 'sf-a', 'kc-a', 'sf-b');
    const task = fc.record({ role, unit: fc.option(near), assignee: fc.option(user, { freq: 1 }) });
    const standsIn = fc
      .tuple(vikariat, role, near, fc.constantFrom('u2', "o'u3"), fc.option(lent, { freq: 1 }))
      .map(([one, roll, enhet, ersatter, sometime]) => {
        const now = { span: { fran: today, till: today }, avslutat: null };
        return { ...one, vikarie: 'u1', ersatter, roll, enhet, lent: sometime ?? now };
      });
    const person: fc.Arbitrary<Principal> = fc.record({
      id: fc.constant('u1'),
      roles: fc.uniqueArray(role, { minLength: 1, maxLength: 2 }),
      units: fc.uniqueArray(near, { maxLength: 2 }),
    });
    const there = fc.tuple(facts, near).map(([one, sfEnhet]) => ({ ...one, sfEnhet, kcEnhet: 'kc-a' }));
    const counts = { taken: 0, left: 0, own: 0 };
    await fc.assert(
      fc.asyncProperty(
        person,
        fc.array(fc.tuple(there, task), { minLength: 20, maxLength: 40 }),
        fc.array(standsIn, { minLength: 1, maxLength: 4 }),
        async (token, tasks, substitutions) => {
          const who = await lend(token, substitutions, []);
          const asked = tasks.map(([one, of]) => ({ ...one, ...of }));
          const { rows } = await pool.query<{ n: number }>(
            `SELECT DISTINCT x.n::int FROM vikariat v CROSS JOIN (
               SELECT n, x ->> 'id' AS id, x ->> 'klient' AS klient_id, x ->> 'sfEnhet' AS sf_enhet,
                 x ->> 'kcEnhet' AS kc_enhet, (x ->> 'skyddad')::boolean AS skyddad, x ->> 'handlaggare' AS handlaggare,
                 x ->> 'role' AS role, x ->> 'unit' AS unit, x ->> 'assignee' AS assignee
               FROM json_array_elements($4::json) WITH ORDINALITY AS e(x, n)) x
             CROSS JOIN LATERAL (SELECT x.*) c CROSS JOIN LATERAL (SELECT x.*) t
             WHERE v.vikarie = $1 AND v.avslutat_at IS NULL AND $5::date BETWEEN v.fran AND v.till AND ${FREE_TASK}`,
            [who.id, who.roles, who.units, JSON.stringify(asked), today],
          );
          const inList = new Set(rows.map(({ n }) => n - 1));
          asked.forEach((one, n) => {
            const known = {
              ...one,
              skyddad: one.skyddad || one.klient === 'skyddad' || one.klient === 'okand',
            };
            const hers = who.roles.includes(one.role) && one.unit !== null && who.units.includes(one.unit);
            const takes = takesFor(who, one, known);
            expect([n, inList.has(n)]).toEqual([n, takes !== null && one.assignee === null && !hers]);
            counts[inList.has(n) ? 'taken' : 'left'] += 1;
            if (takes && hers) counts.own += 1;
            // Never more than the one who is replaced could.
            const replaced = takes && { id: takes.ersatter, roles: [takes.roll], units: [takes.enhet] };
            if (replaced) expect(may(replaced, { kind: 'act', roles: [one.role] }, known).allowed).toBe(true);
          });
        },
      ),
      { numRuns: 200, seed: 20261122 },
    );
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(10);
  }, 60_000);

  test('the same over random delegations: who may decide is one whom the routine lets, and whom one of them covers', async () => {
    const delegation: fc.Arbitrary<Delegation> = fc.record({
      id: fc.uuid(),
      namnd: fc.constant('n'),
      enhet: fc.option(unit),
      roll: fc.option(fc.constantFrom(...roles)),
      anvandare: fc.option(user),
      handelser: fc.uniqueArray(fc.constantFrom('FATTA_BESLUT', 'TA_STALLNING_BESLUT'), { minLength: 1 }),
      grans: fc.option(fc.record({ falt: fc.constant('timmar'), hogst: fc.integer({ min: 1, max: 40 }) })),
      punkt: fc.constant('4.1'),
      fran: day,
      till: fc.option(day),
      aterkallad: fc.option(day),
    });
    let decided = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        someone.map((who): Principal => ({ ...who, roles: [...who.roles, 'socialsekreterare'] })),
        facts.map((one) => ({ ...one, sfEnhet: 'sf-a', skyddad: false })),
        fc.array(delegation, { maxLength: 6 }),
        fc.option(fc.integer({ min: 1, max: 60 })),
        (who, one, delegationer, timmar) => {
          const act = { kind: 'act', roles: ['socialsekreterare', 'forste_socialsekreterare'] } as const;
          const beslut = {
            typ: 'FATTA_BESLUT',
            enhet: one.sfEnhet,
            idag: today,
            uppgifter: { timmar },
            delegationer,
          };
          const plain = may(who, act, one);
          const decision = may(who, { ...act, beslut }, one);
          const covered = delegationer.filter(
            (d) =>
              d.handelser.includes('FATTA_BESLUT') &&
              (d.enhet ?? one.sfEnhet) === one.sfEnhet &&
              d.fran <= today &&
              (d.till ?? today) >= today &&
              !(d.aterkallad && d.aterkallad <= today) &&
              (!d.grans || timmar === null || timmar <= d.grans.hogst) &&
              (d.roll === null
                ? d.anvandare === who.id
                : act.roles.some((role) => role === d.roll) &&
                  may(who, { kind: 'act', roles: [d.roll] }, one).allowed),
          );
          expect(decision.allowed).toBe(plain.allowed && covered.length > 0);
          if (decision.allowed) {
            decided += 1;
            expect(covered).toContainEqual(decision.delegation);
          } else if (plain.allowed) refused += 1;
        },
      ),
      { numRuns: 4000, seed: 20261122 },
    );
    expect(Math.min(decided, refused)).toBeGreaterThan(20);
  });

  test('a broken predicate would be noticed: without the protection rule the two differ', async () => {
    const leaky = POLICY_SQL.visible.replaceAll('NOT (c.skyddad', '(true');
    expect(leaky).not.toBe(POLICY_SQL.visible);
    const who = principal('socialsekreterare', 'sf');
    const { rows } = await pool.query<{ seen: boolean }>(
      `SELECT ${leaky} AS seen FROM (SELECT 'c' AS id, NULL AS klient_id, 'sf' AS sf_enhet, 'kc' AS kc_enhet, true AS skyddad, '{}' AS handlaggare) c
       WHERE $1::text IS NOT NULL`,
      [who.id, who.roles, who.units],
    );
    expect(rows[0]?.seen).toBe(true);
    expect(sees(who, { ...SENT, skyddad: true, handlaggare: {} })).toBe(false);
  });

  test.each([
    [
      'a substitution reaches protected cases',
      (sql: string) => sql.replaceAll('v.arenden IS NULL AND NOT', 'v.arenden IS NULL OR NOT'),
    ],
    [
      'a substitution never ends',
      (sql: string) => sql.replaceAll(/v\.avslutat_at IS NULL AND .*? BETWEEN v\.fran AND v\.till/g, 'true'),
    ],
    ['who holds both sides sees it', (sql: string) => sql.replace('AND NOT (', 'AND NOT (false AND ')],
  ])('a twin where %s would be found out', async (_name, broken) => {
    const leaky = broken(POLICY_SQL.visible);
    expect(leaky).not.toBe(POLICY_SQL.visible);
    const yesterday = plusDays(today, -1);
    const rows = [
      {
        vikarie: 'u1',
        ersatter: 'u2',
        roll: 'forste_socialsekreterare' as const,
        enhet: 'sf-a',
        arenden: null,
        lent: { span: { fran: today, till: today }, avslutat: null },
      },
      {
        vikarie: 'u2',
        ersatter: 'u1',
        roll: 'socialsekreterare' as const,
        enhet: 'sf-a',
        arenden: null,
        lent: { span: { fran: yesterday, till: yesterday }, avslutat: null },
      },
    ];
    const differs = async (token: Principal, one: CaseFacts) => {
      const who = await lend(token, rows, []);
      const { rows: found } = await pool.query<{ seen: boolean }>(
        `SELECT ${leaky} AS seen FROM (SELECT 'c0' AS id, NULL AS klient_id, $4::text AS sf_enhet, $5::text AS kc_enhet,
           $6::boolean AS skyddad, '{}' AS handlaggare) c`,
        [who.id, who.roles, who.units, one.sfEnhet, one.kcEnhet, one.skyddad],
      );
      return (found[0]?.seen ?? false) !== sees(who, one);
    };
    const none = { roles: [], units: [] };
    const open = { id: 'c0', sfEnhet: 'sf-a', kcEnhet: 'kc-a', skyddad: false, handlaggare: {} };
    const both: Principal = {
      id: "o'u3",
      roles: ['socialsekreterare', 'samordnare'],
      units: ['sf-a', 'kc-a'],
    };
    const found = [
      await differs({ id: 'u1', ...none }, { ...open, skyddad: true }),
      await differs({ id: 'u2', ...none }, open),
      await differs(both, open),
    ];
    expect(found.filter(Boolean)).toHaveLength(1);
  });

  test('every role has its rule', () => {
    expect(Object.keys(SEES).sort()).toEqual([...roles].sort());
  });
});
