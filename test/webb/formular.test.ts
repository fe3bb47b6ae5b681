/** The workplace's forms without a page: what a form asks for, what is wrong with what is written, and what is sent. */
import { initialContext } from '../../machines/anvisning/context';
import { anvisning1 } from '../../machines/anvisning/process';
import { LATEST } from '../../src/api/processes';
import { formularOf } from '../../src/api/formular';
import { PAYLOADS } from '../../src/verify/anvisning/payloads';
import {
  borjan,
  falten,
  faltAv,
  flyttade,
  iOrd,
  kontrollera,
  rensade,
  skillnader,
  titelPa,
  type Nod,
} from '../../web/src/form/schema';

const form: Nod = {
  type: 'object',
  required: ['skal', 'datum', 'mal', 'rätt'],
  properties: {
    rätt: { type: 'boolean', 'x-widget': 'bekrafta', 'x-ordning': 4 },
    skal: {
      type: 'string',
      title: 'Skäl',
      maxLength: 10,
      'x-widget': 'lang-text',
      'x-ordning': 1,
      'x-en': { title: 'Reason' },
    },
    datum: { type: 'string', title: 'Datum', 'x-widget': 'datum', 'x-ordning': 2 },
    antal: { type: 'integer', title: 'Antal', minimum: 1, maximum: 9, 'x-widget': 'tal', 'x-ordning': 3 },
    mal: {
      type: 'array',
      title: 'Mål',
      minItems: 1,
      'x-widget': 'lista',
      'x-ordning': 5,
      items: {
        type: 'object',
        required: ['id', 'omrade'],
        properties: {
          id: {
            type: 'string',
            title: 'Beteckning',
            pattern: '^[a-z]+$',
            'x-widget': 'text',
            'x-ordning': 1,
          },
          omrade: {
            type: 'string',
            title: 'Område',
            'x-widget': 'val',
            'x-ordning': 2,
            oneOf: [{ const: 'jobb', title: 'Jobbfokuserat', 'x-en': { title: 'Job-focused' } }],
          },
        },
      },
    },
  },
};
const hel = { skal: 'Ja', datum: '2026-05-15', rätt: true, mal: [{ id: 'a', omrade: 'jobb' }] };
const fel = (varden: object) => kontrollera(form, varden as never).map(({ falt, slag }) => `${falt} ${slag}`);

test('fields stand in the order of the form, and a list that must have rows begins with them', () => {
  expect(falten(form).map(({ namn }) => namn)).toEqual(['skal', 'datum', 'antal', 'rätt', 'mal']);
  expect(borjan(form, { datum: '2026-05-15' })).toEqual({ datum: '2026-05-15', mal: [{}] });
});

test('each fault is told at its own field, also within a row', () => {
  expect(fel(hel)).toEqual([]);
  expect(fel({ mal: [{ id: 'a1' }, {}] })).toEqual([
    'skal saknas',
    'datum saknas',
    'rätt kryssa',
    'mal.0.id form',
    'mal.0.omrade valj',
    'mal.1.id saknas',
    'mal.1.omrade valj',
  ]);
  expect(fel({ ...hel, skal: 'elva tecken', datum: '15/5', antal: '2,5', mal: [] })).toEqual([
    'skal langt',
    'datum datum',
    'antal tal',
    'mal fa',
  ]);
  expect(fel({ ...hel, skal: '   ', antal: '0', rätt: false })).toEqual([
    'skal saknas',
    'antal minst',
    'rätt kryssa',
  ]);
});

test('only what is filled in is sent, numbers as numbers', () => {
  expect(
    rensade(form, { ...hel, skal: ' Ja ', antal: '3', mal: [{ id: 'a', omrade: 'jobb' }, {}], annat: 1 }),
  ).toEqual({
    ...hel,
    antal: 3,
  });
  expect(rensade(form, { ...hel, antal: '' })).toEqual(hel);
});

test('what the API finds is shown at the field, by its title and row', () => {
  expect(faltAv('event.mal.0.id')).toBe('mal.0.id');
  expect([faltAv('event.type'), faltAv('arende')]).toEqual([null, null]);
  expect(titelPa(form, 'mal.1.omrade', false)).toBe('Mål 2: Område');
  expect(titelPa(form, 'skal', true)).toBe('Reason');
});

test('when the case has changed, what is written stays and what is not touched follows the case', () => {
  const forr = { datum: '2026-05-15', antal: 1 };
  expect(
    flyttade({ datum: '2026-05-15', antal: '4', skal: 'Mitt' }, forr, { datum: '2026-06-01', antal: 2 }),
  ).toEqual({
    datum: '2026-06-01',
    antal: '4',
    skal: 'Mitt',
  });
});

test('two versions of a draft differ by what a person would see', () => {
  const olika = (a: object, b: object) => skillnader(form, a as never, b as never).map(({ namn }) => namn);
  expect(olika({ skal: 'a ', antal: '2' }, { skal: 'a', antal: 2, datum: '' })).toEqual([]);
  expect(olika({ skal: 'a', mal: [{ id: 'a' }] }, { skal: 'b', mal: [{ id: 'b' }] })).toEqual([
    'skal',
    'mal',
  ]);
  const mal = form.properties!['mal']!;
  expect(iOrd(mal, [{ id: 'a', omrade: 'jobb' }], false)).toBe('Beteckning: a; Område: Jobbfokuserat');
  expect(iOrd(mal, [{ omrade: 'jobb' }], true)).toMatch(/Job-focused$/);
});

test('the ordinary payload of every event passes the check as it is, and is sent as it is', () => {
  const { events } = anvisning1;
  const start = { klientId: 'k', skyddad: false, sfEnhet: 'sf-hisingen', socialsekreterare: 'ss-hisingen-1' };
  const context = initialContext(start);
  let tried = 0;
  for (const [typ, payload] of Object.entries(PAYLOADS)) {
    const varden = payload({ idag: '2026-05-15', context });
    const event = events[typ];
    // Some take what they say from a case that has come further than this one.
    if (!event?.schema.safeParse(varden).success) continue;
    const schema = formularOf(event) as unknown as Nod;
    expect([typ, kontrollera(schema, varden)]).toEqual([typ, []]);
    expect([typ, event.schema.safeParse(rensade(schema, varden)).error]).toEqual([typ, undefined]);
    tried += 1;
  }
  expect(tried).toBeGreaterThan(100);
});

test('every form says all it says in English too', () => {
  const utan: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      node.forEach(walk);
      return;
    }
    const { 'x-en': en, ...rest } = node as Record<string, unknown>;
    for (const key of ['title', 'description'])
      if (typeof rest[key] === 'string' && !(en as Record<string, string> | undefined)?.[key])
        utan.push(rest[key]);
    Object.values(rest).forEach(walk);
  };
  for (const { events } of LATEST.values()) Object.values(events).forEach((event) => walk(formularOf(event)));
  expect(utan).toEqual([]);
});
