/** No profiling, and no searching: what the lists may hold, and by what a case or a person is found. */
import type { z } from 'zod';
import { formOf } from '../../src/api/json-schema';
import * as lasning from '../../src/api/lasning.schemas';
import { openApi } from '../../src/api/openapi';
import * as omfordelning from '../../src/api/omfordelning.schemas';
import * as ledning from '../../src/api/ledning.schemas';
import * as schemas from '../../src/api/schemas';
import * as forslag from '../../src/api/forslag.schemas';
import * as vantar from '../../src/api/vantar.schemas';
import * as utkast from '../../src/api/utkast.schemas';
import { Api, ok } from './support/api';
import { ga, medMote, MOTESDAG } from './support/vagar';

let api: Api;
beforeAll(async () => {
  api = await Api.start('profilering');
});
afterAll(() => api.stop());

/** Every answer that shows several cases, or one person across cases. */
const LISTS: Readonly<Record<string, z.ZodType>> = {
  arbetslista: schemas.Arbetslista,
  vantar: vantar.Vantar,
  forslag: forslag.VantandeForslag,
  oenigheter: schemas.Oenigheter,
  klientsida: lasning.Klientsida,
  klienter: lasning.Klienter,
  minVecka: lasning.MinVecka,
  ledningUppgifter: ledning.LedningUppgifter,
  ledningFrister: ledning.LedningFrister,
  ledningMoten: ledning.LedningMoten,
  ledningUteblivna: ledning.LedningUteblivna,
  overlamningar: omfordelning.Overlamningar,
  omfordelningar: omfordelning.Omfordelningar,
  omfordelning: omfordelning.OmfordelningHel,
  avgangna: omfordelning.Avgangna,
  enhetskollegor: omfordelning.Enhetskollegor,
  utkast: utkast.UtkastLista,
};

/** Names of the fields of a schema that hold a number. */
function numbers(node: unknown, name = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const schema = node as { type?: unknown; properties?: Record<string, unknown> };
  if (schema.type === 'integer' || schema.type === 'number') return [name];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, part]) => numbers(part, key)),
    ...Object.entries(node).flatMap(([key, part]) => (key === 'properties' ? [] : numbers(part, name))),
  ];
}

test('no list holds a number about a person: only pages and versions are counted (P9)', () => {
  const found = Object.fromEntries(
    Object.entries(LISTS).map(([name, schema]) => [name, [...new Set(numbers(formOf(schema)))].sort()]),
  );
  expect(found).toEqual({
    arbetslista: ['limit', 'version'],
    vantar: ['limit'],
    forslag: [],
    oenigheter: ['version'],
    klientsida: [],
    klienter: [],
    minVecka: [],
    ledningUppgifter: ['limit', 'version'],
    ledningFrister: ['limit'],
    ledningMoten: ['limit'],
    ledningUteblivna: ['limit'],
    overlamningar: ['limit'],
    omfordelningar: ['limit'],
    omfordelning: ['nr'],
    avgangna: [],
    enhetskollegor: [],
    utkast: ['limit', 'version'],
  });
});

test('the search for numbers would find one, however deep it lies (P9)', () => {
  expect(numbers(formOf(schemas.Arende))).toEqual(
    expect.arrayContaining(['revision', 'settingsVersion', 'days']),
  );
});

test('whether an absence counted is in the case, and makes no difference to any list, page or week (P9)', async () => {
  const clients = ['19800104-2392', '19800106-2382'].map((personnummer, n) => ({
    personnummer,
    namn: `Testklient ${n}`,
  }));
  const [excused, counted] = [await medMote(api, clients[0]), await medMote(api, clients[1])];
  api.till(MOTESDAG);
  const follow = async (id: string, bedomning: Record<string, unknown>) =>
    ga(api, id, [
      ['ss-hisingen-1', 'UTEBLIVANDE'],
      ['ss-hisingen-1', 'FOLJ_UPP_UTEBLIVANDE', bedomning],
    ]);
  await follow(excused, { skal: 'sjukdom', godtagbart: true });
  await follow(counted, { skal: 'inget_kant', godtagbart: false });
  const missed = async (id: string) => (await api.context(id)).inskrivning.missade;
  expect([await missed(excused), await missed(counted)]).toEqual([0, 1]);

  /** All that is shown across cases, with what only names the case and the client taken away. */
  const views = async (id: string): Promise<string> => {
    const { klientId } = await api.context(id);
    const get = async (path: string) => (await ok(api.as('ss-hisingen-1').get(`/stegvis/v1/${path}`))).body;
    const of = (list: { caseId: string }[]) => list.filter(({ caseId }) => caseId === id);
    const page = await get(`klienter/${klientId}`);
    const { tasks } = await get('arbetslista?limit=100');
    const week = await get('min-vecka');
    const posts = week.dagar.flatMap(({ poster }: { poster: [] }) => poster);
    expect(of(tasks).length).toBeGreaterThan(0);
    const shown = JSON.stringify([page, of(tasks), of(posts), of(week.forsenat)]);
    expect(shown).toContain(id);
    return shown
      .replaceAll(id, 'ARENDE')
      .replaceAll(klientId, 'KLIENT')
      .replace(/"(namn|personnummer|at|started|openedAt)":"[^"]*"/g, '"$1":""');
  };
  expect(await views(counted)).toBe(await views(excused));
});

describe('finding (L14)', () => {
  const operations = () => {
    const { paths } = openApi(api.app);
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, { parameters?: { in: string; name: string }[] }>).map(
        ([method, { parameters = [] }]) => ({
          route: `${method} ${path}`,
          query: parameters.filter((p) => p.in === 'query').map(({ name }) => name),
        }),
      ),
    );
  };
  const PEOPLE = /arenden|klienter|arbetslista|min-vecka|oenigheter|uppgifter/;

  test('what shows people is found by case number, client id, number, name or worklist, and in no other way (L14)', () => {
    const reading = operations().filter(({ route }) => /^get /.test(route) && PEOPLE.test(route));
    expect(reading.map(({ route }) => route.replace('/stegvis/v1/', '')).sort()).toEqual([
      'get arbetslista',
      'get arbetslista/antal',
      'get arbetslista/forslag',
      'get arbetslista/vantar',
      'get arenden/{id}',
      'get arenden/{id}/akt',
      'get arenden/{id}/anrop',
      'get arenden/{id}/anrop/{anropId}',
      'get arenden/{id}/atgarder',
      'get arenden/{id}/dagordning',
      'get arenden/{id}/dokument',
      'get arenden/{id}/dokument/{dokId}',
      'get arenden/{id}/dokument/{dokId}/pdf',
      'get arenden/{id}/filer',
      'get arenden/{id}/filer/{filId}/innehall',
      'get arenden/{id}/forsandelser',
      'get arenden/{id}/historik',
      'get arenden/{id}/historik/{seq}/skillnad',
      'get arenden/{id}/overlamningar',
      'get arenden/{id}/utforare',
      'get arenden/{id}/utkast/{atgard}',
      'get arenden/{id}/utlamnanden',
      'get arenden/{id}/vag',
      'get klienter/{id}',
      'get klienter/{id}/loggutdrag',
      'get klienter/{id}/raderingsforslag',
      'get klienter/{id}/skydd/sankningar',
      'get ledning/oenigheter',
      'get ledning/uppgifter',
      'get min-vecka',
      'get oenigheter',
      'get uppgifter/{id}/kollegor',
    ]);
    expect(Object.keys(formOf(lasning.KlientSok)['properties'] as object)).toEqual([
      'personnummer',
      'namn',
      'arende',
      'andamal',
    ]);
  });

  test('no question of any route takes a name, a text or a characteristic of a person (L14)', () => {
    const asked = new Set(operations().flatMap(({ query }) => query));
    expect([...asked].filter((name) => /namn|text|sok|q$|alder|kon$|risk|orsak|fritext/i.test(name))).toEqual(
      [],
    );
    const people = operations().filter(({ route }) => PEOPLE.test(route));
    expect([...new Set(people.flatMap(({ query }) => query))].sort()).toEqual([
      'dagar',
      'delad',
      'efter',
      'enhet',
      'fran',
      'limit',
      // A step of the routine, and of no case: what is asked is the way there.
      'mal',
      'menprovning',
      'mot',
      'ordning',
      'page',
      'roll',
      'slag',
      'till',
      'typ',
      'uppgift',
      'urval',
      'vecka',
      'vy',
    ]);
  });

  test('a personal number never stands in an address (L14, L13)', async () => {
    const answer = await api.as('ss-hisingen-1').get('/stegvis/v1/klienter/198001042392');
    expect(answer.status).toBe(404);
    expect(operations().some(({ route }) => /personnummer/.test(route))).toBe(false);
  });
});
