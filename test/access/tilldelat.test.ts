/** What somebody has beside her token: units beneath hers, what a system and an external provider may, substitutions. */
import { loadOrganisation } from '../../src/access/organisation';
import { systemRoles } from '../../src/access/least';
import type { Principal } from '../../src/access/principal';
import { ledUnits, unitsBeneath } from '../../src/access/units';
import { FOUR_EYES, fourEyesRoles, objections, otherEyes, type Vikariat } from '../../src/access/vikariat';
import { decisionsOf } from '../../src/access/delegation';
import { ROLES, type Role } from '../../machines/process';
import { PROCESSES } from '../../machines/registry';
import { Tilldelat } from '../../src/api/tilldelat';
import type { Engine } from '../../src/engine/engine';
import type { BehorigheterStore } from '../../src/store/behorigheter.store';

const organisation = loadOrganisation();
const who = (roles: Role[], units: string[], more: Partial<Principal> = {}): Principal => ({
  id: 'u1',
  roles,
  units,
  ...more,
});
const rolesOf = (process: string, type: string) =>
  PROCESSES.find(({ id }) => id === process)?.events[type]?.roles ?? [];

test('R2: a manager or an auditor of a verksamhetsområde or a nämnd has the units beneath it, other roles have not', () => {
  const kc = ['kc-centrum', 'kc-hisingen', 'kc-nordost', 'kc-sydvast'];
  for (const above of ['kompetenscenter', 'nav'])
    for (const role of ['enhetschef', 'granskare'] as const)
      expect([...unitsBeneath(organisation, who([role], [above]))].sort()).toEqual([...kc, above].sort());
  const worker = who(['samordnare'], ['kompetenscenter']);
  expect(unitsBeneath(organisation, worker)).toBe(worker.units);
  const both = who(['enhetschef', 'samordnare'], ['kompetenscenter']);
  expect(unitsBeneath(organisation, both)).toBe(both.units);
  const none = who(['enhetschef'], ['sf-hisingen']);
  expect(unitsBeneath(organisation, none)).toBe(none.units);
});

test('R2: one leads only in a role of the unit’s own side, and no system leads', () => {
  const leads = (principal: Principal) =>
    ledUnits(organisation, principal, (role) => role === 'samordnare' || role === 'enhetschef');
  expect(leads(who(['samordnare'], ['sf-hisingen', 'kc-hisingen']))).toEqual(['kc-hisingen']);
  expect(leads(who(['enhetschef'], ['sf-hisingen', 'kc-hisingen']))).toEqual(['sf-hisingen', 'kc-hisingen']);
  expect(leads(who(['socialsekreterare'], ['sf-hisingen']))).toEqual([]);
  expect(leads(who(['enhetschef'], ['sf-hisingen'], { kind: 'system' }))).toEqual([]);
});

test('L11: a system keeps no role by which it would see a protected case', () => {
  const roles = Object.keys(ROLES) as Role[];
  expect(roles.filter((role) => !systemRoles(roles).includes(role))).toEqual([
    'forste_socialsekreterare',
    'samordnare',
  ]);
});

test('a four-eyes step stands between two roles that nobody has in common, both of the routine', () => {
  for (const [process, pairs] of Object.entries(FOUR_EYES))
    for (const [did, checks] of pairs) {
      expect([did, rolesOf(process, did).length, checks, rolesOf(process, checks).length]).not.toContain(0);
      expect(
        rolesOf(process, checks).filter((role) => rolesOf(process, did).includes(role)).length,
      ).toBeLessThan(Math.max(rolesOf(process, checks).length, rolesOf(process, did).length));
    }
  expect(otherEyes('anvisning', 'SYN_KC')).toEqual(['SYN_SF']);
  expect(otherEyes('anvisning', 'BEDOM_BEHOV')).toEqual([]);
  expect(otherEyes('finns inte', 'X')).toEqual([]);
});

test('R122: every decision is one that only socialförvaltningen makes', () => {
  const decisions = decisionsOf(PROCESSES);
  expect(decisions).toEqual(
    expect.arrayContaining(['FATTA_BESLUT', 'TA_STALLNING_BESLUT', 'BESLUTA_ENLIGT_12_5']),
  );
  expect(decisions).not.toContain('UNDERRATTA');
  for (const type of decisions)
    for (const { events } of PROCESSES)
      expect((events[type]?.roles ?? []).every((role) => ROLES[role].side === 'sf')).toBe(true);
});

test('substitutions for different cases do not stand in each other’s way', () => {
  const one: Vikariat = {
    id: '1',
    vikarie: 'v',
    ersatter: 'a',
    roll: 'socialsekreterare',
    enhet: 'sf',
    arenden: ['c1'],
    fran: '2026-01-01',
    till: '2026-01-31',
  };
  const other: Vikariat = {
    ...one,
    id: '2',
    ersatter: 'b',
    roll: 'forste_socialsekreterare',
    arenden: ['c2'],
  };
  const pairs = fourEyesRoles(rolesOf);
  const against = (change: Partial<Vikariat>) =>
    objections({ ...other, ...change }, [one], pairs, '2026-01-01').map(({ field }) => field);
  expect(against({})).toEqual([]);
  expect(against({ arenden: ['c1'] })).toEqual(['roll']);
  expect(against({ arenden: null })).toEqual(['roll']);
  expect(against({ arenden: null, fran: '2026-02-01', till: '2026-02-02' })).toEqual([]);
});

describe('what is added to a token', () => {
  const store = { lent: () => Promise.resolve({ vikariat: [], uppdrag: [], delegationer: [] }) };
  const engine = { guarded: (work: () => unknown) => work() };
  const granted = {
    ...organisation,
    system: [{ id: 'treserva', name: 'Treserva', operationer: ['skickaHandelse'], handelser: ['AF_SVAR'] }],
  };
  const made = (lent: () => Promise<unknown> = store.lent) =>
    new Tilldelat(engine as unknown as Engine, { lent } as unknown as BehorigheterStore, granted);

  test('a system gets the operations and events that it has been granted by name, and nothing else', async () => {
    const system = (id: string) =>
      who(['forste_socialsekreterare', 'socialsekreterare'], ['sf-hisingen'], { id, kind: 'system' });
    expect(await made().complete(system('treserva'), 'skickaHandelse')).toMatchObject({
      roles: ['socialsekreterare'],
      systemHandelser: ['AF_SVAR'],
    });
    for (const [id, operation] of [
      ['treserva', 'lasArende'],
      ['treserva', null],
      ['okand', 'skickaHandelse'],
    ] as const)
      await expect(made().complete(system(id), operation)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('a person to whom nothing is lent is the token itself; an external provider has a short list', async () => {
    const worker = who(['socialsekreterare'], ['sf-hisingen']);
    expect(await made().complete(worker, 'lasArende')).toBe(worker);
    const provider = who(['utforare'], []);
    expect(await made().complete(provider, 'lasArende')).toBe(provider);
    await expect(made().complete(provider, 'lasKlient')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('where what is lent cannot be read nobody comes in', async () => {
    const broken = made(() => Promise.reject(new Error('gone')));
    await expect(broken.complete(who(['socialsekreterare'], []), 'lasArende')).rejects.toThrow('gone');
  });
});
