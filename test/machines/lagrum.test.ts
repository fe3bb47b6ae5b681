/** Legal bases and steering documents by date, and what a decision may rest on. */
import { initialContext } from '../../machines/anvisning/context';
import { events } from '../../machines/anvisning/events';
import { citat, efterfoljare, farTillampas, iKraft, LAGRUM, lagrumPa } from '../../machines/reference/lagrum';
import { STYRDOKUMENT, styrdokumentPa } from '../../machines/reference/styrdokument';
import { Arende, tillBeslut, tillBeslutsklar, tillInsats } from '../support/arende';

const NYA = ['sol_11_1', 'sol_12_1', 'sol_12_4', 'sol_12_5'];
const TILL_2026 = ['sol_12_4a', 'sol_12_4b', 'sol_12_4c', 'sol_12_4d', 'sol_12_4e', 'sol_12_4f'];
const KRAV = { timmar: 40, barnUnderAtta: false, undantag: [], inskrivenAf: false };

describe('legal bases by date', () => {
  test('the new statute takes over from the former on 1 July 2025, and 12:4 a–f come a year later (A24, L2)', () => {
    expect(lagrumPa('2025-06-30')).toEqual(['sol2001_4_1', 'sol2001_4_4']);
    expect(lagrumPa('2025-07-01')).toEqual(NYA);
    expect(lagrumPa('2026-06-30')).toEqual(NYA);
    expect([...lagrumPa('2026-07-01')].sort()).toEqual([...NYA, ...TILL_2026].sort());
    expect(lagrumPa('2001-12-31')).toEqual([]);
  });

  test('former 4:4 lives on as 12:4, and former 4:1 as 11:1 and 12:1 (A24, R107, R108)', () => {
    expect(efterfoljare('sol2001_4_4', '2026-01-12')).toEqual(['sol_12_4']);
    expect(efterfoljare('sol2001_4_1', '2026-01-12')).toEqual(['sol_11_1', 'sol_12_1']);
    expect(efterfoljare('sol2001_4_4', '2024-01-12')).toEqual(['sol2001_4_4']);
    expect(efterfoljare('sol_12_4', '2026-01-12')).toEqual(['sol_12_4']);
    expect(efterfoljare('sol_12_4a', '2026-01-12')).toEqual([]);
  });

  test('an aktivitetskrav is in force in July but first applied to support for October 2026 (L2, A25)', () => {
    for (const code of ['sol_12_4a', 'sol_12_4d'] as const) {
      expect(iKraft(code, '2026-09-30')).toBe(true);
      expect(farTillampas(code, '2026-09-30')).toBe(false);
      expect(farTillampas(code, '2026-10-01')).toBe(true);
    }
    expect(farTillampas('sol_12_4', '2026-09-30')).toBe(true);
  });

  test('every provision is cited with its statute, and its successors exist (A24)', () => {
    expect(citat('sol_12_4a')).toBe('SoL 12 kap. 4 a §');
    expect(citat('sol2001_4_4')).toBe('SoL 2001:453 4 kap. 4 §');
    for (const code of Object.keys(LAGRUM) as (keyof typeof LAGRUM)[])
      expect([code, efterfoljare(code, '2027-01-01').length > 0]).toEqual([code, true]);
  });
});

describe('the legal bases of a decision', () => {
  test('a decision names one or several bases of this routine, and no other (A24, A25)', () => {
    const arende = tillBeslutsklar('2026-10-05');
    expect(() => arende.hinder('FATTA_BESLUT', { lagrum: undefined })).toThrow();
    for (const lagrum of [[], ['sol_12_1'], ['sol2001_4_4'], ['12:4']])
      expect(() => arende.hinder('FATTA_BESLUT', { lagrum })).toThrow();
    arende.sand('FATTA_BESLUT', { ...KRAV, lagrum: ['sol_12_4a', 'sol_12_4', 'sol_12_4'] });
    expect(arende.context.lagrum.grund).toEqual(['sol_12_4', 'sol_12_4a']);
  });

  test('each of them applies on the decision’s first day, whenever the decision is made (A24, L2)', () => {
    const arende = tillBeslutsklar('2026-09-28');
    const beslut = { ...KRAV, lagrum: ['sol_12_4d'] };
    expect(arende.hinder('FATTA_BESLUT', { ...beslut, fran: '2026-09-30' })).toEqual(['lagrummenGaller']);
    expect(arende.hinder('FATTA_BESLUT', { ...beslut, fran: '2026-10-01' })).toEqual([]);
    expect(tillBeslutsklar('2025-06-23').hinder('FATTA_BESLUT', { fran: '2025-06-23' })).toEqual([
      'lagrummenGaller',
    ]);
  });

  test('a corrected first day keeps to the legal bases of the decision (A24, A32)', () => {
    const arende = tillBeslutsklar('2026-09-28');
    arende.sand('FATTA_BESLUT', { ...KRAV, lagrum: ['sol_12_4a'], fran: '2026-10-05' });
    const dag = (datum: string) => arende.hinder('RATTA_DATUM', { vad: 'beslutets_forsta_dag', datum });
    expect(dag('2026-09-30')).toEqual(['lagrummenGallerRattDag']);
    expect(dag('2026-10-01')).toEqual([]);
  });

  test('a decision for one year cannot be made without the criteria, samråd and demand of 12:4 (R107, L1)', () => {
    expect(Arende.starta('2026-10-05').hinder('FATTA_BESLUT', { ...KRAV, lagrum: ['sol_12_4a'] })).toEqual(
      expect.arrayContaining(['kravGaller', 'arbetslosMedBehov', 'inomTreAr', 'samradKlart']),
    );
    expect(tillBeslutsklar('2026-10-05').hinder('FATTA_BESLUT', { ...KRAV, lagrum: ['sol_12_4a'] })).toEqual(
      [],
    );
  });

  test('taking part is a condition of income support, or the case is none of 12:4 (R13)', () => {
    const arende = Arende.starta('2026-10-05').gor('BEDOM_BEHOV');
    expect(arende.hinder('INLED_ANVISNING', { krav: false })).toEqual(['kravPaDeltagande']);
    expect(arende.gor('INLED_ANVISNING').context.beredning.krav).toBe(true);
  });
});

describe('steering documents', () => {
  test('a case pins the versions in force on the day it starts, and keeps them (R3)', () => {
    const start = { klientId: 'k', skyddad: false, sfEnhet: 'sf-1', socialsekreterare: 'ss-1' };
    const pinned = initialContext({ ...start, at: '2026-01-12T08:00:00.000Z' }).lagrum.styrdokument;
    expect(pinned).toEqual([
      'reglemente_nav:1',
      'anvisning_styrmodell:1',
      'riktlinjer_ekonomiskt_stod:1',
      'handbok_bedomningsstod:1',
    ]);
    expect(initialContext({ ...start, at: '2025-06-30T08:00:00.000Z' }).lagrum.styrdokument).toEqual([]);
    const arende = tillInsats('2026-01-12');
    expect(arende.context.lagrum.styrdokument).toEqual(pinned);
  });

  test('the day is the local one: half past midnight in Göteborg is the new day (R3)', () => {
    const start = { klientId: 'k', skyddad: false, sfEnhet: 'sf-1', socialsekreterare: 'ss-1' };
    const at = '2025-06-30T22:30:00.000Z';
    expect(initialContext({ ...start, at }).lagrum.styrdokument).toHaveLength(4);
  });

  test('a start that does not say when pins them at the assessment, once (R3)', () => {
    const arende = Arende.starta('2025-06-23');
    expect(arende.context.lagrum.styrdokument).toBeNull();
    arende.gor('BEDOM_BEHOV');
    expect(arende.context.lagrum.styrdokument).toEqual([]);
    expect(arende.till('2025-07-07').gor('BEDOM_BEHOV').context.lagrum.styrdokument).toEqual([]);
  });

  test('a new version is in force from its day, and the former until then (R3)', () => {
    const { handbok_bedomningsstod: handbok } = STYRDOKUMENT;
    const versioner = [...handbok.versioner, { version: '2', fran: '2026-03-01' }];
    const katalog = { handbok: { ...handbok, versioner } };
    expect(styrdokumentPa('2026-02-28', katalog)).toEqual(['handbok:1']);
    expect(styrdokumentPa('2026-03-01', katalog)).toEqual(['handbok:2']);
  });
});

describe('the assessment', () => {
  test('the inriktningar chart each area in need of progression once, with its baseline (R10)', () => {
    const arende = Arende.starta('2026-01-12');
    const [omrade, utgangslage] = ['socialt', 'langt_kvar'];
    expect(() => arende.hinder('BEDOM_BEHOV', { progression: [] })).toThrow();
    expect(() => arende.hinder('BEDOM_BEHOV', { progression: [{ omrade }] })).toThrow();
    const twice = [
      { omrade, utgangslage },
      { omrade, utgangslage: 'nara' },
    ];
    expect(arende.hinder('BEDOM_BEHOV', { progression: twice })).toEqual(['varjeOmradeEnGang']);
    expect(arende.hinder('BEDOM_BEHOV', { progression: [{ omrade, utgangslage }] })).toEqual([]);
  });

  test('no uppdrag without saying how the insats strengthens self-support in time (R15)', () => {
    const arende = tillBeslut('2026-01-12').gor('UNDERRATTA');
    for (const syfte of [undefined, '', '   '])
      expect(() => arende.sand('SKICKA_UPPDRAG', { syfte })).toThrow();
    expect(events.SKICKA_FORTSATTNINGSUPPDRAG.schema.shape.syfte).toBe(
      events.SKICKA_UPPDRAG.schema.shape.syfte,
    );
    expect(arende.hinder('SKICKA_UPPDRAG')).toEqual([]);
  });
});
