/** When a closed case is disposed of, by each municipality's rule, and what stands in the way. */
import { besked, bedom, frister, HINDER, type Hinder } from '../../src/gallring/regler';
import { listsumma } from '../../src/gallring/lista';
import type { Gallringsfakta } from '../../src/store/gallringar.store';

const FAKTA: Gallringsfakta = {
  caseId: 'A-1',
  revision: 7,
  klientId: 'k-1',
  klient: null,
  skyddad: false,
  raderad: false,
  sista: '2020-05-06T10:00:00.000Z',
  pagaende: false,
  stopp: null,
  incident: false,
  uppgift: false,
  utskick: false,
  levererat: true,
};
const FEM_AR = { 'disposal.rule': 'femAr' };
const URVAL = { 'disposal.rule': 'femArUtomUrval' };
/** As much of a number as the rule looks at: nobody's. */
const fodd = (dag: string): string => `000001${dag}0000`;
const dom = (
  more: Partial<Gallringsfakta> = {},
  settings = FEM_AR as Record<string, string | boolean>,
  idag = '2026-02-02',
) => bedom({ ...FAKTA, ...more }, fodd('07'), settings, idag);

test.each([
  ['2020-05-06T10:00:00.000Z', '2025-05-07', '2026-12-31'],
  ['2024-02-29T10:00:00.000Z', '2029-03-01', '2030-12-31'],
  ['2023-02-28T10:00:00.000Z', '2028-02-29', '2029-12-31'],
  // Midnight in Sweden is the evening before in UTC.
  ['2020-12-31T22:59:00.000Z', '2026-01-01', '2026-12-31'],
  ['2020-12-31T23:00:00.000Z', '2026-01-02', '2027-12-31'],
])('a last note of %s is kept until %s and gone by %s (L12)', (sista, fran, senast) => {
  expect(frister(sista)).toMatchObject({ fran, senast });
});

test('in Göteborg nothing is disposed of, and the reason is told (L12)', () => {
  expect(dom({}, {})).toEqual({ utfall: 'bevaras' });
  expect(besked({}, FAKTA.sista)).toEqual({
    gallras: false,
    regel: 'Inget gallras',
    lagrum: 'Bevaras för forskning (SoF 13 kap. 1 §)',
    fran: null,
    senast: null,
  });
});

test('five years after the last note it goes, and not a day before (L12)', () => {
  expect(dom({}, FEM_AR, '2025-05-06')).toEqual({ utfall: 'inte_an' });
  expect(dom({}, FEM_AR, '2025-05-07')).toEqual({ utfall: 'gallras' });
});

test.each([
  ['05', 'bevaras'],
  ['15', 'bevaras'],
  ['25', 'bevaras'],
  // A coordination number has sixty added to the day.
  ['65', 'bevaras'],
  ['07', 'gallras'],
])('elsewhere those born on the 5th, 15th and 25th are kept: day %s is %s (L12)', (dag, utfall) => {
  expect(bedom(FAKTA, fodd(dag), URVAL, '2026-02-02')).toEqual({ utfall });
});

test('where the birthday cannot be read nothing goes (L12)', () => {
  expect(bedom(FAKTA, null, URVAL, '2026-02-02')).toEqual({ utfall: 'hindrad', hinder: ['nyckel_saknas'] });
  expect(bedom(FAKTA, null, FEM_AR, '2026-02-02')).toEqual({ utfall: 'gallras' });
  // Of somebody who has been erased, nothing is left to be kept.
  expect(bedom({ ...FAKTA, raderad: true }, null, URVAL, '2026-02-02')).toEqual({ utfall: 'gallras' });
});

const HINDRAR: Readonly<Record<Exclude<Hinder, 'nyckel_saknas' | 'andrat'>, Partial<Gallringsfakta>>> = {
  pagaende_arende: { pagaende: true },
  gallringsstopp: { stopp: 'tvist' },
  oppen_incident: { incident: true },
  oppen_uppgift: { uppgift: true },
  ej_utskickat: { utskick: true },
  ej_levererat: { levererat: false },
};
test.each(Object.entries(HINDRAR))('%s stands in the way, and is told in words (L12)', (kod, more) => {
  expect(dom(more)).toEqual({ utfall: 'hindrad', hinder: [kod] });
  expect(HINDER[kod as Hinder].sv).toMatch(/\.$/);
});

test('a municipality that does not deliver disposes without a receipt (L12)', () => {
  expect(dom({ levererat: false }, { ...FEM_AR, 'disposal.requiresDelivery': false })).toEqual({
    utfall: 'gallras',
  });
});

test('a list is known by its cases, their state and the rule, in whatever order it is read (L12)', () => {
  const [a, b] = ['A-1', 'A-2'].map((caseId) => ({ caseId, revision: 3, ...frister(FAKTA.sista) }));
  expect(listsumma('femAr', [a!, b!])).toBe(listsumma('femAr', [b!, a!]));
  const andra = [
    listsumma('femArUtomUrval', [a!, b!]),
    listsumma('femAr', [a!]),
    listsumma('femAr', [a!, { ...b!, revision: 4 }]),
    listsumma('femAr', [a!, { ...b!, sista: '2020-05-07' }]),
  ];
  expect(new Set([listsumma('femAr', [a!, b!]), ...andra]).size).toBe(5);
});
