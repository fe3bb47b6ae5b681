/** What a refusal says, in the language that the caller would rather read. */
import { get } from 'node:http';
import { sprakAv } from '../../src/api/sprak';
import { Api } from './support/api';

let api: Api;
beforeAll(async () => {
  api = await Api.start('sprak');
});
afterAll(() => api.stop());

test.each([
  [undefined, 'sv'],
  ['', 'sv'],
  ['*', 'sv'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['en;q=0.5, sv;q=0.4', 'en'],
  ['en;q=0', 'sv'],
  ['de, fr;q=0.9, en;q=0.1', 'en'],
  [';;q=,,=', 'sv'],
])('Accept-Language %p gives %s', (header, sprak) => {
  expect(sprakAv(header)).toBe(sprak);
});

const fraga = (path: string, sprak?: string) =>
  api.as('ss-hisingen-1').get(path, sprak === undefined ? {} : { 'accept-language': sprak });

test('a refusal is Swedish unless English is preferred, and its codes are the same', async () => {
  const path = '/stegvis/v1/arenden/A-FINNS-INTE';
  const [sv, en] = [await fraga(path), await fraga(path, 'en-GB, sv;q=0.5')];
  expect(sv.body).toMatchObject({ title: 'Finns inte', detail: expect.stringMatching(/Kontrollera numret/) });
  expect(en.body).toMatchObject({ title: 'Not found', detail: expect.stringMatching(/Check the number/) });
  expect([en.body.type, en.body.code, en.status]).toEqual([sv.body.type, sv.body.code, sv.status]);
  for (const [answer, sprak] of [
    [sv, 'sv'],
    [en, 'en'],
  ] as const) {
    expect(answer.headers.get('content-language')).toBe(sprak);
    expect(answer.headers.get('vary')).toMatch(/Accept-Language/);
  }
});

test('what is wrong with each field is said in English too, also where the schema says it itself', async () => {
  const { body } = await fraga('/stegvis/v1/ledning/uppgifter?limit=0&urval=allt', 'en');
  expect(body.detail).toMatch(/^Correct this and send again: /);
  expect(body.errors).toContainEqual({ field: 'limit', message: 'must be at least 1' });
  expect(body.errors.map(({ message }: { message: string }) => message).join()).not.toMatch(/\bska\b|saknas/);
  const sok = await api
    .as('ss-hisingen-1')
    .post('/stegvis/v1/klienter/sok', { namn: 'A*' }, { 'accept-language': 'en' });
  expect(sok.body.errors).toContainEqual({ field: 'namn', message: 'takes no wildcards: write whole names' });
});

test('an action that is not possible now is named in English with its conditions', async () => {
  const id = await api.as('ss-hisingen-1').start();
  const { body } = await api
    .as('ss-hisingen-1')
    .post(
      `/stegvis/v1/arenden/${id}/handelser`,
      { event: { type: 'AVSLUTA' } },
      { 'accept-language': 'en', 'idempotency-key': 'sprak-prov-1234' },
    );
  expect(body.detail).not.toMatch(/[åäö]| inte | ska /);
});

test('an address that cannot be read is refused in the language too, before there is a route', async () => {
  const { port } = new URL(api.url);
  const body = await new Promise<string>((done) =>
    get({ port, path: '/%E0%A4%A', headers: { 'accept-language': 'en' } }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString())).on('end', () => done(text));
    }),
  );
  expect(JSON.parse(body)).toMatchObject({ title: expect.stringMatching(/^[A-Z][a-z ]+$/) });
  expect(body).not.toMatch(/går inte|finns inte/);
});
