/** The proof that protected persons cannot be seen, in short, with its saboteurs. The full lane is `npm run leak`. */
import { runLeak, SHORT, verdictOf } from '../../leak/run';
import { Marks } from '../../leak/marks';
import type { Ground } from '../../leak/world';
import { migrateQueues } from '../../src/queues';
import { freshDatabase } from '../support/database';
import { testServer } from '../support/server';
import { tokenFor } from '../support/tokens';

const redisUrl = process.env['TEST_REDIS_URL'] ?? null;
const ground: Ground = {
  issuer: testServer('TEST_OIDC_ISSUER'),
  redisUrl,
  token: tokenFor,
  database: async (name) => {
    const database = await freshDatabase(name);
    await migrateQueues(database.ownerUrl);
    return database;
  },
};

test('nobody else sees, counts or is told of a protected person, and the proof would notice (L11, R105)', async () => {
  const result = await runLeak(ground, SHORT, () => undefined);
  for (const line of result.skipped) console.warn(line);
  const { found, interference, faults } = result;
  expect({ found, interference, faults }).toEqual({ found: [], interference: [], faults: [] });
  expect(result.caught).toBe(SHORT.saboteurs.length);
  expect(result.marks).toBeGreaterThan(20);
  expect(result.requests).toBeGreaterThan(500);
  expect(verdictOf(result)).toEqual({
    sound: true,
    line: expect.stringMatching(/^LEAK marks=\d+ surfaces=\d+ found=0 interference=0$/),
  });
}, 180_000);

describe('what a mark is looked for as', () => {
  const mark = { name: 'namn', kind: 'namn' as const, text: 'Ödhild Märkes-Ström' };
  const marks = new Marks([mark]);
  test.each([
    ['as it is', Buffer.from('x Ödhild Märkes-Ström y')],
    ['in another case', Buffer.from('ödhild märkes-ström'.replace('ö', 'Ö').replace('Ö', 'Ö'))],
    ['latin-1', Buffer.from('Ödhild Märkes-Ström', 'latin1')],
    ['JSON with escapes', Buffer.from('"\\u00d6dhild M\\u00e4rkes-Str\\u00f6m"')],
    ['percent-encoded', Buffer.from(`/x?${encodeURIComponent('Ödhild Märkes-Ström')}`)],
    ['base64', Buffer.from(Buffer.from('Ödhild Märkes-Ström').toString('base64'))],
    ['base64 inside a longer text', Buffer.from(Buffer.from('ab Ödhild Märkes-Ström cd').toString('base64'))],
    ['base64url one byte on', Buffer.from(Buffer.from('?Ödhild Märkes-Ström!').toString('base64url'))],
    ['hex', Buffer.from(Buffer.from('Ödhild Märkes-Ström').toString('hex'))],
    ['UTF-16', Buffer.from('Ödhild Märkes-Ström', 'utf16le')],
    ['UTF-16 the other way', Buffer.from('Ödhild Märkes-Ström', 'utf16le').swap16()],
    ['without spaces and hyphens', Buffer.from('ÖdhildMärkesStröm')],
  ])('%s', (_dress, bytes) => {
    expect(marks.in(bytes).map((seen) => seen.mark.name)).toEqual(['namn']);
  });

  test('and nothing else', () => {
    expect(marks.in(Buffer.from('Någon Annan, Ödhild'))).toEqual([]);
    expect(marks.in(Buffer.from('Ödhild Märkes-Ström'), () => true)).toEqual([]);
  });
});

test('a run that planted nothing, or heard nothing, is no proof', () => {
  const empty = {
    marks: 0,
    surfaces: [],
    requests: 0,
    found: [],
    interference: [],
    faults: [],
    skipped: [],
    caught: 0,
    timing: { real: 0, unknown: 0 },
  };
  expect(verdictOf(empty).sound).toBe(false);
  const silent = {
    ...empty,
    marks: 3,
    surfaces: ['logg'],
    faults: ['ytan logg är tom: där är inget prövat'],
  };
  expect(verdictOf(silent).sound).toBe(false);
  const seen = {
    ...empty,
    marks: 3,
    surfaces: ['logg'],
    found: [{ surface: 'logg', mark: 'namn', dress: 'hex', where: 'x' }],
  };
  expect(verdictOf(seen)).toEqual({ sound: false, line: 'LEAK marks=3 surfaces=1 found=1 interference=0' });
});
