/** Time in insatser: a forecast per decision, a cumulative counter, and a warning that blocks nothing (A23). */
import { manaderIInsats } from '../../machines/anvisning/lagrum';
import type { Settings } from '../../machines/process';
import { Arende, tillInsats, tillMotesdag } from '../support/arende';

/** A started insats of a client with earlier months in insatser. */
const startad = (tidigareManader?: number, settings: Settings = {}): Arende =>
  tillInsats('2026-01-12', { bedomning: { tidigareManader }, settings }).gor('UPPRATTA_PLAN');

test('each decision has its own forecast, as it was assessed before that decision (A23, R18)', () => {
  const arende = startad();
  expect(manaderIInsats(arende.context, arende.idag)).toEqual({ prognos: 18, sammanlagt: 0 });
  arende.till('2026-11-02').sand('OMPROVA', { manaderTillForsorjning: 9 });
  expect(manaderIInsats(arende.context, arende.idag).prognos).toBe(18);
  arende.gor('LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF', 'UPPDATERA_ARBETSPLAN', 'FATTA_BESLUT');
  expect(manaderIInsats(arende.context, arende.idag).prognos).toBe(9);
});

test('months count from the first start, in whole months, after those before the case (A23)', () => {
  const arende = startad(7);
  expect(arende.context.insats.start).toBe('2026-01-19');
  for (const [idag, months] of [
    ['2026-01-19', 7],
    ['2026-02-18', 7],
    ['2026-02-19', 8],
    ['2027-01-18', 18],
    ['2027-01-19', 19],
  ] as const)
    expect([idag, manaderIInsats(arende.context, idag).sammanlagt]).toEqual([idag, months]);
});

test('a month that lacks the day is whole on its last day (A23, L15)', () => {
  const { lagrum, insats } = startad().context;
  const from = (start: string) => ({ lagrum, insats: { ...insats, start } });
  expect(manaderIInsats(from('2026-01-31'), '2026-02-27').sammanlagt).toBe(0);
  expect(manaderIInsats(from('2026-01-31'), '2026-02-28').sammanlagt).toBe(1);
});

test('waiting for inskrivning is not time in an insats (A23)', () => {
  const arende = tillMotesdag('2026-01-12');
  expect(manaderIInsats(arende.context, '2027-01-11')).toEqual({ prognos: 18, sammanlagt: 0 });
  expect(arende.frist('tidIInsats')).toBeUndefined();
});

test('at thirty months in all SS assesses the time, and the senior hears if that is late (A23)', () => {
  const arende = startad(28);
  const plan = arende.frist('tidIInsats');
  expect(plan?.date).toBe('2026-03-19');
  expect(plan?.steps[1]?.text.sv).toContain('30 månader sammanlagt, varav 28 före ärendet');
  expect(arende.till('2026-03-18').uppgifter).not.toContain('bedomTidIInsats');
  expect(arende.till('2026-03-19').uppgifter).toContain('bedomTidIInsats');
  expect(arende.frist('bedomTidIInsats')?.date).toBe('2026-04-02');
  expect(arende.till('2026-04-02').eskalerade).toContain('tidIInsatsEjBedomd');
  arende.gor('BEDOM_TID_I_INSATS');
  expect(arende.uppgifter).not.toContain('bedomTidIInsats');
  expect(arende.eskalerade).not.toContain('tidIInsatsEjBedomd');
});

test('more than thirty months before the case warns at the start (A23)', () => {
  const arende = startad(48);
  expect(arende.dagar(1).uppgifter).toContain('bedomTidIInsats');
});

test('the municipality sets when the warning comes (A23)', () => {
  expect(startad(0, { 'criteria.warnMonths': 24 }).frist('tidIInsats')?.date).toBe('2028-01-19');
});

test('the warning blocks nothing: the insats is followed up, renewed and closed as before (A23)', () => {
  const arende = startad(28).till('2026-03-20');
  expect(arende.uppgifter).toContain('bedomTidIInsats');
  for (const event of ['KALLA_UPPFOLJNING', 'OMPROVA', 'INLED_AVSLUT'] as const)
    expect([event, arende.hinder(event)]).toEqual([event, []]);
});

test('a stand that the insats goes on is taken once, and one to review it opens the review (A23, R77)', () => {
  const fortsatter = startad(28).till('2026-03-20').gor('BEDOM_TID_I_INSATS');
  expect(fortsatter.uppgifter).not.toContain('omprovaInsats');
  expect(fortsatter.frist('tidIInsats')).toBeUndefined();
  expect(fortsatter.hinder('BEDOM_TID_I_INSATS')).toBeNull();
  const omprovas = startad(28).till('2026-03-20').sand('BEDOM_TID_I_INSATS', { utfall: 'omprovas' });
  expect(omprovas.uppgifter).toContain('omprovaInsats');
});

test('the clock rests while the insats is closed, and goes on if the closing is called off (A23, R122)', () => {
  const arende = startad(28).gor('INLED_AVSLUT');
  expect(arende.frist('tidIInsats')).toBeUndefined();
  expect(arende.gor('AVBRYT_AVSLUT').frist('tidIInsats')?.date).toBe('2026-03-19');
  const bedoms = startad(28).till('2026-03-20').gor('INLED_AVSLUT');
  expect(bedoms.uppgifter).not.toContain('bedomTidIInsats');
});

test('a gap in the decision does not start the count anew (A23, A8)', () => {
  const arende = startad(7).till('2027-01-20');
  arende.gor('OMPROVA', 'LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF', 'UPPDATERA_ARBETSPLAN');
  arende.gor('FATTA_BESLUT');
  expect(arende.context.insats.start).toBeNull();
  expect(manaderIInsats(arende.context, '2027-01-20').sammanlagt).toBe(19);
});

test('a corrected start moves the warning (A23, A32)', () => {
  const arende = tillInsats('2026-01-12', { bedomning: { tidigareManader: 28 } }).till('2026-01-26');
  expect(arende.frist('tidIInsats')?.date).toBe('2026-03-19');
  arende.sand('RATTA_DATUM_KC', { vad: 'insatsens_start', datum: '2026-01-20' });
  expect(arende.frist('tidIInsats')?.date).toBe('2026-03-20');
});

test('earlier months are a whole number up to ten years (A23)', () => {
  const arende = Arende.starta('2026-01-12');
  for (const tidigareManader of [-1, 121, 1.5])
    expect(() => arende.hinder('BEDOM_BEHOV', { tidigareManader })).toThrow();
  expect(arende.hinder('BEDOM_BEHOV', { tidigareManader: 120 })).toEqual([]);
});
