/** When somebody is told: at once, gathered, after quiet hours, on working days. Times of Stockholm. */
import { instantAt } from '../../machines/calendar';
import { anvisning1 } from '../../machines/anvisning/process';
import { regelFor, SLAGEN, type Slag } from '../../src/aviseringar/slag';
import {
  efterFranvaro,
  narFor,
  otillatna,
  tidigast,
  Val,
  valAv,
  VANLIGT_VAL,
  type Aviseringsval,
} from '../../src/aviseringar/val';

const val = (change: Partial<Aviseringsval>, slag: Partial<Aviseringsval['slag']> = {}): Aviseringsval => ({
  ...VANLIGT_VAL,
  ...change,
  slag: { ...VANLIGT_VAL.slag, ...slag },
});
const NATT = { fran: '17:00', till: '07:00' };
const at = (date: string, time: string) => instantAt(date, time);

test('whoever has chosen nothing is told everything at once', () => {
  for (const slag of SLAGEN)
    expect(narFor(VANLIGT_VAL, slag, false, at('2026-03-14', '23:00'))).toEqual({ nar: 'nu' });
  expect(valAv(null)).toEqual(VANLIGT_VAL);
  expect(valAv({ slag: 'något annat' })).toEqual(VANLIGT_VAL);
});

test.each([
  ['before them', '2026-03-11 16:59', '2026-03-11 16:59'],
  ['in the evening', '2026-03-11 17:00', '2026-03-12 07:00'],
  ['in the small hours', '2026-03-12 06:59', '2026-03-12 07:00'],
  ['after them', '2026-03-12 07:00', '2026-03-12 07:00'],
  ['on a Friday evening', '2026-03-13 18:00', '2026-03-16 07:00'],
  ['on a Sunday noon', '2026-03-15 12:00', '2026-03-16 07:00'],
  ['the evening before Good Friday', '2026-04-02 20:00', '2026-04-07 07:00'],
  ['the night when the clocks are set forward', '2026-03-29 01:30', '2026-03-30 07:00'],
])('quiet hours delay to when they end, on a working day: %s', (_what, from, to) => {
  const of = (text: string) => at(...(text.split(' ') as [string, string]));
  expect(tidigast(val({ tystTid: NATT, baraArbetsdagar: true }), of(from))).toBe(of(to));
});

test('quiet hours within a day end that day; only working days delays without quiet hours too', () => {
  const lunch = val({ tystTid: { fran: '11:30', till: '13:00' } });
  expect(tidigast(lunch, at('2026-03-11', '12:00'))).toBe(at('2026-03-11', '13:00'));
  expect(tidigast(lunch, at('2026-03-11', '13:00'))).toBe(at('2026-03-11', '13:00'));
  const helgfri = val({ baraArbetsdagar: true });
  expect(tidigast(helgfri, at('2026-03-14', '10:00'))).toBe(at('2026-03-16', '00:00'));
  expect(tidigast(helgfri, at('2026-03-16', '10:00'))).toBe(at('2026-03-16', '10:00'));
});

test('what is gathered leaves at the hour and on the day that she has chosen', () => {
  const samlad = (slag: 'dag' | 'vecka', now: string) =>
    narFor(val({ samladTid: '08:00', samladDag: 'onsdag' }, { uppgift: slag }), 'uppgift', false, now);
  const onThe = (date: string) => ({ nar: 'samlad', forfaller: at(date, '08:00') });
  expect(samlad('dag', at('2026-03-11', '07:59'))).toEqual(onThe('2026-03-11'));
  expect(samlad('dag', at('2026-03-11', '08:00'))).toEqual(onThe('2026-03-12'));
  expect(samlad('vecka', at('2026-03-11', '08:00'))).toEqual(onThe('2026-03-18'));
  expect(efterFranvaro(val({ baraArbetsdagar: true, samladTid: '08:00' }), '2026-03-13')).toBe(
    at('2026-03-16', '00:00'),
  );
});

test('escalations, nödöppningar and the last reminder cannot be gathered or turned off (R105, R111)', () => {
  const av = val({}, { uppgift: 'av', paminnelse: 'av', eskalering: 'av', nodoppning: 'vecka' });
  expect(otillatna(av)).toEqual(['eskalering', 'nodoppning']);
  const now = at('2026-03-11', '10:00');
  expect(narFor(av, 'uppgift', false, now)).toEqual({ nar: 'aldrig' });
  expect(narFor(av, 'paminnelse', false, now)).toEqual({ nar: 'aldrig' });
  expect(narFor(av, 'paminnelse', true, now)).toEqual({ nar: 'nu' });
  // Also if it was once stored.
  expect(narFor(av, 'eskalering', false, now)).toEqual({ nar: 'nu' });
  const natt = val({ tystTid: NATT });
  const kvall = at('2026-03-11', '22:00');
  expect(narFor(natt, 'eskalering', false, kvall)).toEqual({
    nar: 'fordrojd',
    forfaller: at('2026-03-12', '07:00'),
  });
  expect(narFor(natt, 'nodoppning', false, kvall)).toEqual({ nar: 'nu' });
});

test('every kind that is not wholly free says why, with its source', () => {
  for (const slag of SLAGEN) {
    const { far, skal, kalla } = regelFor(slag satisfies Slag);
    expect([slag, far.length === 4 || (skal?.sv.length ?? 0) > 20, kalla.length > 0]).toEqual([
      slag,
      true,
      true,
    ]);
  }
  expect(anvisning1.deadlines['beslutUpphor']?.alltid?.sv).toMatch(/beslut/);
});

test.each([
  ['an hour that is none', { samladTid: '24:00' }],
  ['quiet hours without end', { tystTid: { fran: '07:00', till: '07:00' } }],
  ['a day that is none', { samladDag: 'lördagen' }],
  ['something more', { ljud: true }],
])('a choice with %s is refused', (_what, change) => {
  expect(Val.safeParse({ ...VANLIGT_VAL, ...change }).success).toBe(false);
});
