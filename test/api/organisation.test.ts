/** The municipality's names over HTTP. */
import { Api, ok } from './support/api';

let api: Api;
beforeAll(async () => {
  api = await Api.start('organisation');
});
afterAll(() => api.stop());

const PATH = '/stegvis/v1/organisation';

test('L10: units have names for all; colleagues only for who already knows their id', async () => {
  const user = api.as('ss-hisingen-1');
  const { body } = await ok(user.get(PATH));
  expect(body.enheter).toContainEqual({
    id: 'kc-hisingen',
    namn: 'Kompetenscenter Hisingen',
    namnd: expect.any(String),
    sida: 'kc',
  });
  expect(body.personal).toEqual([]);
  const asked = await ok(user.get(`${PATH}?personal=fss-hisingen-1,finns-inte`));
  expect(asked.body.personal).toEqual([{ id: 'fss-hisingen-1', namn: '1:e socialsekreterare, Hisingen' }]);
});

test('too many, or none between commas, is refused with what to do', async () => {
  const many = Array.from({ length: 101 }, (_, n) => `u${n}`).join(',');
  for (const personal of [many, 'a,,b', ',']) {
    const { status, body } = await api.as('ss-hisingen-1').get(`${PATH}?personal=${personal}`);
    expect([status, body.code, body.errors[0].field]).toEqual([400, 'VALIDATION', 'personal']);
  }
});
