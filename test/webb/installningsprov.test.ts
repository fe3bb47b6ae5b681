/** A preview of settings that came in several answers, as one; and what is sent of a chosen reassignment. */
import { ihop, type Prov } from '../../web/src/sidor/ledning/installningar/prov';
import { attSanda, forslagna, radfel } from '../../web/src/sidor/ledning/omfordela/rader';

const frist = (more: object): Prov['frister'][number] => ({
  regel: 'plan',
  titel: { sv: 'Plan', en: 'Plan' },
  tidigare: 1,
  senare: 0,
  storst: -4,
  fran: { forsta: '2026-03-02', sista: '2026-03-05' },
  till: { forsta: '2026-02-26', sista: '2026-03-03' },
  ...more,
});
const prov = (more: Partial<Prov>): Prov => ({
  changes: [],
  totalt: null,
  provade: 2,
  berorda: 1,
  misslyckade: 0,
  frister: [frist({})],
  nasta: null,
  ...more,
});

test('the answers of a preview are one: counts are summed, ranges widened, the greatest move kept', () => {
  const whole = ihop(
    prov({ totalt: 5, nasta: 'x' }),
    prov({
      provade: 3,
      misslyckade: 1,
      frister: [
        frist({ tidigare: 0, senare: 2, storst: 9, fran: { forsta: '2026-01-02', sista: '2026-03-04' } }),
        frist({ regel: 'uppfoljning', tidigare: 7 }),
      ],
    }),
  );
  expect(whole).toMatchObject({ totalt: 5, provade: 5, berorda: 2, misslyckade: 1, nasta: null });
  expect(whole.frister.map(({ regel }) => regel)).toEqual(['uppfoljning', 'plan']);
  expect(whole.frister[1]).toMatchObject({
    tidigare: 1,
    senare: 2,
    storst: 9,
    fran: { forsta: '2026-01-02', sista: '2026-03-05' },
  });
});

const ett = (arende: string, more: object = {}) => ({
  arende,
  revision: 4,
  roll: 'socialsekreterare' as const,
  klient: null,
  frist: null,
  forslag: 'ss-hisingen-2',
  hinder: null,
  ...more,
});
const forslag = {
  enhet: 'sf-hisingen',
  person: 'ss-hisingen-1',
  arenden: [ett('A'), ett('B', { hinder: { sv: 'Nej', en: 'No' } }), ett('C')],
  skyddade: [ett('S', { forslag: null })],
  uppgifter: [
    {
      id: 'C.uppgift.1',
      arende: 'C',
      titel: { sv: 'Uppgift', en: 'Task' },
      version: 2,
      roll: 'socialsekreterare' as const,
      frist: null,
      forslag: 'ss-hisingen-2',
    },
  ],
  kollegor: [],
  fler: false,
};

test('what is proposed is chosen from the start, but nothing that is hindered and nothing protected', () => {
  expect(forslagna(forslag)).toEqual({
    'A socialsekreterare': 'ss-hisingen-2',
    'C socialsekreterare': 'ss-hisingen-2',
    'C.uppgift.1': 'ss-hisingen-2',
  });
});

test('what is not chosen is not sent, and a fault is told at the row that it is about', () => {
  const sent = attSanda(forslag, {
    'A socialsekreterare': '',
    'B socialsekreterare': 'ss-hisingen-2',
    'C socialsekreterare': 'ss-hisingen-3',
    'S socialsekreterare': 'ss-hisingen-2',
  });
  expect(sent.arenden.map(({ arende, till }) => [arende, till])).toEqual([
    ['C', 'ss-hisingen-3'],
    ['S', 'ss-hisingen-2'],
  ]);
  expect(sent.uppgifter).toEqual([]);
  const problem = { errors: [{ field: 'arenden.1.till', message: 'får inte' }] } as never;
  expect(radfel(problem, sent.nycklar)).toEqual({
    'S socialsekreterare': 'får inte',
  });
});
