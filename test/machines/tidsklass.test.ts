/** Time to self-support: a number of months, or why there is none (R117, R18). */
import { tidsklass } from '../../machines/anvisning/tidsklass';
import { Arende, tillBeslut } from '../support/arende';

const klass = ({ context }: Arende) => tidsklass(context.beredning);
const bedom = (change: Record<string, unknown>): Arende =>
  Arende.starta('2026-01-12').sand('BEDOM_BEHOV', change);
const utan = (forsorjning?: string) => ({ manaderTillForsorjning: undefined, forsorjning });

test.each([
  [{ manaderTillForsorjning: 18 }, 'inom18'],
  [{ manaderTillForsorjning: 19 }, 'fran19'],
  [utan('ej_forvantad'), 'ejForvantad'],
  [utan('okand'), 'okand'],
  [utan(), 'okand'],
])('an assessment has its class (R117): %j', (change, expected) => {
  expect(klass(bedom(change))).toBe(expected);
});

test('a number of months is what counts where both are given, and the latest assessment (R117)', () => {
  const arende = bedom({ manaderTillForsorjning: 12, forsorjning: 'okand' });
  expect(klass(arende)).toBe('inom18');
  expect(arende.context.beredning).not.toHaveProperty('forsorjning');
  expect(klass(arende.sand('BEDOM_BEHOV', utan('ej_forvantad')))).toBe('ejForvantad');
  expect(klass(arende.sand('BEDOM_BEHOV'))).toBe('inom18');
  expect(arende.context.beredning).not.toHaveProperty('forsorjning');
});

test('without a number of months a decision needs an exception (R18, R117)', () => {
  const arende = () =>
    bedom(utan('okand')).gor(
      'INLED_ANVISNING',
      'LAS_SSBTEK',
      'FRAGA_SOKANDE',
      'SKICKA_TILL_AF',
      'REGISTRERA_SAMTYCKE_KC',
      'UPPDATERA_ARBETSPLAN',
      'ANGE_GRUNDBESLUT',
      'ANGE_KONTAKTVAGAR',
    );
  expect(arende().hinder('FATTA_BESLUT')).toEqual(['inomTreAr']);
  expect(arende().sand('MEDGE_UNDANTAG', { kriterium: 'inom_tre_ar' }).hinder('FATTA_BESLUT')).toEqual([]);
});

test('a renewal has its own class, and the one before is in the history (R117, R77)', () => {
  const arende = tillBeslut('2026-01-12');
  expect(klass(arende)).toBe('inom18');
  expect(klass(arende.till('2026-10-20').sand('OMPROVA', utan('ej_forvantad')))).toBe('ejForvantad');
  expect(arende.context.lagrum.prognos).toBe(18);
});
