/** The municipality as data, and what is told when the data is wrong. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadOrganisation } from '../../src/access/organisation';
import { removeFolders, ROOT, temporaryFolder } from './support/folders';

afterAll(removeFolders);
const { namnder, enheter, users } = loadOrganisation();

test('five nämnder take part: Arbvux and the four SF, each a secrecy area with its units (R2)', () => {
  expect(namnder.map(({ id }) => id).sort()).toEqual([
    'nav',
    'sn-centrum',
    'sn-hisingen',
    'sn-nordost',
    'sn-sydvast',
  ]);
  for (const part of ['centrum', 'hisingen', 'nordost', 'sydvast']) {
    expect(enheter.find(({ id }) => id === `sf-${part}`)).toMatchObject({ side: 'sf', namnd: `sn-${part}` });
    expect(enheter.find(({ id }) => id === `kc-${part}`)).toMatchObject({ side: 'kc', namnd: 'nav' });
  }
  expect(enheter).toHaveLength(8);
});

test('every unit has the roles that the routine gives work to', () => {
  const rolesAt = (unit: string) =>
    users.filter(({ units }) => units.includes(unit)).flatMap(({ roles }) => roles);
  for (const { id, side } of enheter) {
    const needed =
      side === 'sf'
        ? ['socialsekreterare', 'forste_socialsekreterare', 'enhetschef']
        : ['arbetsmarknadskonsulent', 'samordnare', 'enhetschef'];
    expect(rolesAt(id)).toEqual(expect.arrayContaining(needed));
  }
});

test('addresses are of a domain that can never receive mail', () => {
  const addresses = [...enheter.map(({ mailbox }) => mailbox), ...users.map(({ email }) => email)];
  expect(addresses.filter((address) => !address.endsWith('@goteborg.example'))).toEqual([]);
});

type Json = Record<string, Record<string, unknown>[]>;

test.each<[string, (json: Json) => unknown, string]>([
  [
    'a role on the wrong side (R4)',
    ({ users }) => (users![0]!['units'] = ['kc-hisingen']),
    'hör till den andra sidan',
  ],
  [
    'a unit that does not exist',
    ({ users }) => (users![0]!['units'] = ['sf-molndal']),
    'enheten sf-molndal, som inte finns',
  ],
  ['an unknown role', ({ users }) => (users![0]!['roles'] = ['kung']), 'users.0.roles.0: Ogiltigt val'],
  [
    'an id used twice',
    ({ enheter }) => (enheter![1]!['id'] = 'sf-hisingen'),
    'enheten sf-hisingen finns två gånger',
  ],
  [
    'a unit without its nämnd',
    ({ verksamhetsomraden }) => (verksamhetsomraden![0]!['namnd'] = 'bort'),
    'nämnden bort, som inte finns',
  ],
])('%s is refused by name', (_case, spoil, told) => {
  const json = JSON.parse(readFileSync(resolve(ROOT, 'config/organisation.json'), 'utf8')) as Json;
  spoil(json);
  const file = join(temporaryFolder(), 'organisation.json');
  writeFileSync(file, JSON.stringify(json));
  expect(() => loadOrganisation(file)).toThrow(told);
});

test('a file that is not JSON, or not there, is told by name', () => {
  const file = join(temporaryFolder(), 'organisation.json');
  expect(() => loadOrganisation(file)).toThrow(`Organisationen i ${file} går inte att läsa`);
  writeFileSync(file, '{');
  expect(() => loadOrganisation(file)).toThrow(`Organisationen i ${file} går inte att läsa`);
});
