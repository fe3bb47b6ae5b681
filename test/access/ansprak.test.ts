/** Claims by configuration, and who is a person and who a system: with the example of docs/operations.md. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadIdentitet, nameOf, principalOf, STANDARD } from '../../src/access/ansprak';
import { loadOrganisation, type Organisation } from '../../src/access/organisation';
import { TokenVerifier } from '../../src/access/verifier';
import { AUDIENCE, Issuer } from '../support/issuer';

const [, EXAMPLE = ''] =
  /```json\n(\{\n {2}"personklienter"[^`]*)```/.exec(readFileSync('docs/operations.md', 'utf8')) ?? [];
const example = JSON.parse(EXAMPLE);
const [WEB] = example.personklienter as [string];
const [SS, FSS, BOTH] = Object.keys(example.roller) as [string, string, string];
const [SF, KC] = Object.keys(example.enheter) as [string, string];
const SYSTEM = { id: 'c0000000-0000-4000-8000-000000000001', sub: 'd0000000-0000-4000-8000-000000000001' };
const organisation: Organisation = {
  ...loadOrganisation(),
  system: [{ ...SYSTEM, name: 'Verksamhetssystem', operationer: ['lasArende'], handelser: [] }],
};

const folder = mkdtempSync(join(tmpdir(), 'stegvis-ansprak-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const load = (content: unknown) => {
  const file = join(folder, 'identitet.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return loadIdentitet(file, organisation);
};
const person = (change: Record<string, unknown> = {}) => ({
  sub: 'parvis-namn',
  oid: 'e0000000-0000-4000-8000-000000000001',
  azp: WEB,
  azpacr: '1',
  groups: [SS, SF],
  ...change,
});
const who = (claims: Record<string, unknown>, content: unknown = example) =>
  principalOf(claims, load(content), organisation.system);

describe('the provider’s groups', () => {
  test('are the roles and units that the file says', () => {
    expect(who(person())).toEqual({ id: person().oid, roles: ['socialsekreterare'], units: ['sf-hisingen'] });
    expect(who(person({ groups: [FSS, BOTH, SF, KC, 'okand'] }))).toMatchObject({
      roles: ['forste_socialsekreterare', 'samordnare', 'arbetsmarknadskonsulent'],
      units: ['sf-hisingen', 'kc-hisingen'],
    });
    // A provider that sends a lone group as text.
    expect(who(person({ groups: SS }))).toMatchObject({ roles: ['socialsekreterare'], units: [] });
  });

  test.each([
    ['our own codes', ['socialsekreterare', 'sf-hisingen']],
    ['names from the language', ['__proto__', 'constructor', 'toString']],
    ['none', undefined],
    ['something else', { [SS]: true }],
    ['a list in a list', [[SS]]],
  ])('that are not in the file give no right: %s', (_what, groups) => {
    expect(who(person({ groups, roles: ['administrator'], units: ['sf-hisingen'] }))).toMatchObject({
      roles: [],
      units: [],
    });
  });

  test('are found by their way in the token; without a table the values are our own codes', () => {
    const nested = {
      personklienter: ['web'],
      ansprak: { roller: ['realm_access', 'roles'], namn: ['profil', 'namn'] },
    };
    const claims = {
      sub: 'x',
      client_id: 'web',
      realm_access: { roles: ['samordnare', 'offline_access'] },
      units: ['kc-hisingen'],
      profil: { namn: 'Samordnare' },
    };
    expect(who(claims, nested)).toEqual({ id: 'x', roles: ['samordnare'], units: ['kc-hisingen'] });
    expect(nameOf(claims, load(nested))).toBe('Samordnare');
    expect(nameOf({ name: 7 }, STANDARD)).toBeNull();
  });
});

test.each<[string, unknown, RegExp]>([
  ['a role that does not exist', { ...example, roller: { [SS]: 'chefen' } }, /roller\.a0.*: /],
  [
    'a unit that does not exist',
    { ...example, enheter: { [SF]: ['sf-hisingen', 'sf-manen'] } },
    /enheten sf-manen finns inte/,
  ],
  ['a field that does not exist', { ...example, grupper: {} }, /grupper/],
  ['no clients of people', { ...example, personklienter: undefined }, /personklienter/],
  [
    'a system as a client of people',
    { ...example, personklienter: [SYSTEM.id] },
    /är ett system i organisationen/,
  ],
  [
    'JWT without what tells an access token',
    { ...example, atkomsttoken: { typ: 'JWT' } },
    /atkomsttoken\.kravs: .*bara åtkomsttoken/,
  ],
  ['no JSON', '{', /går inte att läsa/],
])('%s stops the start, and is named', (_what, content, message) => {
  expect(() => load(content)).toThrow(message);
  expect(() => load(content)).toThrow(/^Identiteten i /);
});

test('all faults are told at once', () => {
  expect(() => load({ ...example, enheter: { a: 'x-1', b: 'x-2' }, personklienter: [SYSTEM.id] })).toThrow(
    /x-1[^]*x-2/,
  );
});

describe('a system', () => {
  const system = { sub: SYSTEM.sub, oid: SYSTEM.sub, azp: SYSTEM.id, roles: ['lasa'] };

  test('is known by its client, and is called so', () => {
    expect(who(system)).toEqual({ id: SYSTEM.id, kind: 'system', roles: [], units: [] });
  });

  test.each([
    ['a person who comes through a system’s client', person({ azp: SYSTEM.id })],
    ['a person with the subject of a system', person({ sub: SYSTEM.sub })],
    ['a person with the id of a system', person({ oid: SYSTEM.id })],
    ['a system through the client of people', { ...system, azp: WEB }],
    ['a system without a client', { ...system, azp: undefined }],
    ['a system with another’s subject', { ...system, sub: 'x' }],
    ['a client that is not listed', person({ azp: 'f0000000-0000-4000-8000-000000000001' })],
    ['nobody’s client', person({ azp: undefined })],
  ])('%s is neither', (_what, claims) => {
    expect(who(claims)).toBeNull();
  });

  test('that is not listed is a system all the same, by its own subject (RFC 9068 2.2)', () => {
    expect(principalOf({ sub: 'import', client_id: 'import' }, STANDARD, organisation.system)).toMatchObject({
      id: 'import',
      kind: 'system',
    });
  });
});

test('where access tokens are JWT, an ID token of the same provider does not pass for one', async () => {
  const issuer = await Issuer.start();
  try {
    const verifier = await TokenVerifier.discover({
      issuer: issuer.url,
      audience: AUDIENCE,
      identitet: load(example),
      system: organisation.system,
    });
    const token = (change: Record<string, unknown>, typ = 'JWT') =>
      issuer.token({ ...person(), ...change }, { typ });
    await expect(verifier.verify(await token({}))).resolves.toMatchObject({ id: person().oid });
    for (const [change, typ] of [
      [{ azpacr: undefined }, 'JWT'],
      [{ nonce: 'n' }, 'JWT'],
      [{}, 'logout+jwt'],
      [{}, 'at+jwt'],
    ] as const)
      await expect(verifier.verify(await token(change, typ))).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
  } finally {
    await issuer.stop();
  }
});
