/** How strictly somebody is protected: what cannot be read is the strictest, and the strictest has no name (L11). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClientKeys } from '../../src/access/keys';
import { isStricter, nivaOf, sealNiva, SKYDDSNIVAER, visadNiva } from '../../src/access/skyddsniva';

const folder = mkdtempSync(join(tmpdir(), 'stegvis-niva-'));
const keys = new ClientKeys(join(folder, 'keys'), 'a1'.repeat(32));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a level is read back as it was written, and all levels are of one length (L11)', () => {
  const sealed = SKYDDSNIVAER.map((niva) => sealNiva(keys, 'k1', niva));
  expect(sealed.map((niva) => nivaOf(keys, { id: 'k1', skyddad: true, niva }))).toEqual([...SKYDDSNIVAER]);
  expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
});

test('only somebody without a mark and without a level is unprotected', () => {
  expect(nivaOf(keys, { id: 'k1', skyddad: false, niva: null })).toBeNull();
});

test.each([
  ['no level is recorded', 'k1', null],
  ['the level is of another client', 'k2', sealNiva(keys, 'k1', 'sekretessmarkering')],
  ['it is cut off', 'k1', sealNiva(keys, 'k1', 'sekretessmarkering').subarray(0, 40)],
  ['it is empty', 'k1', Buffer.alloc(0)],
  ['it is no level', 'k1', keys.encrypt('k1', 'oskyddad')],
  ['the mark says otherwise', 'k1', keys.encrypt('k1', '')],
])('what cannot be read is the strictest: %s (L11)', (_why, id, niva) => {
  expect(nivaOf(keys, { id, skyddad: niva === null, niva })).toBe('fingerade_uppgifter');
});

test('with the key erased it is the strictest', () => {
  const niva = sealNiva(keys, 'k3', 'sekretessmarkering');
  keys.erase('k3');
  expect(nivaOf(keys, { id: 'k3', skyddad: true, niva })).toBe('fingerade_uppgifter');
});

test('fingerade uppgifter is never said: it is shown as the level that is handled alike (L11)', () => {
  const shown = SKYDDSNIVAER.map(visadNiva);
  expect(shown).toEqual(['sekretessmarkering', 'skyddad_folkbokforing', 'skyddad_folkbokforing']);
  expect(visadNiva(null)).toBeNull();
});

test('the order of strictness', () => {
  expect(isStricter('fingerade_uppgifter', 'skyddad_folkbokforing')).toBe(true);
  expect(isStricter('skyddad_folkbokforing', 'sekretessmarkering')).toBe(true);
  expect(isStricter('sekretessmarkering', 'sekretessmarkering')).toBe(false);
});
