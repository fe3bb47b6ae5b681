/** Closing in its order: announced, met about, documented, closed in both systems (R92–R100, A15, A16, A19). */
import { AVSLUTSORSAKER } from '../../machines/anvisning/codes';
import type { EventName } from '../../machines/anvisning/events';
import type { Arende } from '../support/arende';
import { Refused, tillInsats } from '../support/arende';

/** What must be recorded for the reason to be true, if anything. */
const forst: Readonly<Record<string, EventName>> = {
  avliden: 'KLIENTEN_AVLIDEN',
  fel_klient: 'RATTA_KLIENT',
};
const aviserat = (orsak = 'insatsen_fullfoljd'): Arende =>
  tillInsats('2026-01-12').sand('AVSLUT_AVISERAT', { orsak });
const inlett = (orsak: string): Arende => {
  const arende = tillInsats('2026-01-12');
  const recorded = forst[orsak];
  if (recorded) arende.gor(recorded);
  return arende.sand('INLED_AVSLUT', { orsak });
};
const mott = (): Arende => {
  const arende = aviserat().gor('BOKA_TREPARTSMOTE');
  return arende.till(arende.context.avslut?.motesdag ?? '').gor('HALL_AVSLUTSMOTE');
};

test('AMK informs SS before the insats is closed, and SS confirms or lets it go on (R94, R122)', () => {
  const arende = aviserat();
  expect(arende.uppgifter).toContain('stallningTillAvslut');
  expect(arende.gor('BEKRAFTA_AVSLUT').uppgifter).not.toContain('stallningTillAvslut');
  expect(aviserat().gor('AVBRYT_AVSLUT').flode).toBe('insats.pagaende');
});

test.each(Object.entries(AVSLUTSORSAKER))(
  'closing for %s: a meeting is booked unless self-supporting or nobody to meet (R95, R96, A15)',
  (orsak, { trepartsmote, sjalvforsorjning }) => {
    const { uppgifter } = inlett(orsak);
    expect(uppgifter.includes('bokaTrepartsmote')).toBe(trepartsmote);
    expect(uppgifter.includes('upprattaAvslutsdokument')).toBe(!trepartsmote);
    expect(sjalvforsorjning && trepartsmote).toBe(false);
  },
);

test('self-support is work or regular studies without need of support (R95, A15)', () => {
  const koder = Object.entries(AVSLUTSORSAKER).filter(([, { sjalvforsorjning }]) => sjalvforsorjning);
  expect(koder.map(([kod]) => kod)).toEqual(['arbete', 'reguljara_studier']);
});

test('SS takes part in the closing meeting (R93)', () => {
  const arende = aviserat().gor('BOKA_TREPARTSMOTE');
  arende.till(arende.context.avslut?.motesdag ?? '');
  expect(arende.hinder('HALL_AVSLUTSMOTE', { socialsekreterare: 'ej_narvarande' })).toEqual([
    'socialsekreterarenPaAvslutsmotet',
  ]);
  expect(arende.hinder('HALL_AVSLUTSMOTE', { socialsekreterare: 'digitalt' })).toEqual([]);
});

test('a client who cannot be reached: two recorded attempts, then SF and AMK meet without (A16)', () => {
  const arende = aviserat().gor('BOKA_TREPARTSMOTE');
  arende.till(arende.context.avslut?.motesdag ?? '');
  const utanKlient = () => arende.hinder('HALL_AVSLUTSMOTE', { klient: 'ej_narvarande' });
  expect(utanKlient()).toEqual(['klientenKomEllerTvaForsok']);
  arende.gor('FORSOK_NA_KLIENT');
  expect(utanKlient()).toEqual(['klientenKomEllerTvaForsok']);
  arende.gor('FORSOK_NA_KLIENT');
  expect(utanKlient()).toEqual([]);
});

test('a meeting not booked, or without outcome, is raised; it may be booked anew (R96)', () => {
  expect(aviserat().till('2026-02-02').eskalerade).toContain('trepartsmoteEjBokat');
  const arende = aviserat().gor('BOKA_TREPARTSMOTE');
  arende.till(arende.context.avslut?.motesdag ?? '').dagar(4);
  expect(arende.eskalerade).toContain('avslutsmoteUtanUtfall');
  expect(arende.gor('BOKA_TREPARTSMOTE').eskalerade).not.toContain('avslutsmoteUtanUtfall');
});

test('the closing document comes within five working days, after the meeting (R97, A19)', () => {
  expect(aviserat().hinder('UPPRATTA_AVSLUTSDOKUMENT')).toBeNull();
  const arende = mott();
  expect(arende.idag).toBe('2026-01-26');
  expect(arende.frist('avslutsdokument')?.date).toBe('2026-02-02');
  expect(arende.till('2026-02-02').eskalerade).toContain('avslutsdokumentForsenat');
});

test('it states when and why, and rates every goal of the uppdrag (R98, R99)', () => {
  const arende = mott();
  for (const field of ['slutdatum', 'skal', 'malbedomning'])
    expect(() => arende.sand('UPPRATTA_AVSLUTSDOKUMENT', { [field]: undefined })).toThrow();
  const hinder = (ids: readonly string[]) =>
    arende.hinder('UPPRATTA_AVSLUTSDOKUMENT', { mal: ids.map((id) => ({ id, uppfyllelse: 'delvis' })) });
  expect(hinder(['M1'])).toEqual(['allaMalBedomda']);
  expect(hinder(['M1', 'M2', 'M3'])).toEqual(['malenFinns']);
  expect(hinder(['M2', 'M1'])).toEqual([]);
});

test('SS closes in Treserva with SF’s stand on the decision and a named next step (R92)', () => {
  const arende = mott().gor('UPPRATTA_AVSLUTSDOKUMENT');
  expect(arende.hinder('AVSLUTA_I_TRESERVA', { upphor: undefined })).toEqual([
    'upphorMedDagOchUnderrattelse',
  ]);
  expect(arende.hinder('AVSLUTA_I_TRESERVA', { nastaSteg: 'inget_avliden' })).toEqual(['nastaStegNamngivet']);
  expect(() => arende.sand('AVSLUTA_I_TRESERVA', { nastaSteg: undefined })).toThrow();
  expect(arende.hinder('AVSLUTA_I_TRESERVA')).toEqual([]);
});

test('after a death there is no meeting and no next step (A15, R92)', () => {
  expect(tillInsats('2026-01-12').hinder('AVSLUT_AVISERAT', { orsak: 'avliden' })).toEqual([
    'orsakenStammer',
  ]);
  const arende = inlett('avliden').gor('UPPRATTA_AVSLUTSDOKUMENT');
  expect(arende.hinder('AVSLUTA_I_TRESERVA', { nastaSteg: 'ny_planering' })).toEqual(['nastaStegNamngivet']);
  expect(arende.gor('AVSLUTA_I_TRESERVA', 'STANG_GWA').slut).toBe('avslutad');
});

test('AMK closes in GWA, and the case ends only when both systems are closed (R100, A19)', () => {
  const forst = mott().gor('UPPRATTA_AVSLUTSDOKUMENT', 'STANG_GWA');
  expect(forst.slut).toBeNull();
  expect(forst.uppgifter).toContain('avslutaTreserva');
  expect(forst.gor('AVSLUTA_I_TRESERVA').slut).toBe('avslutad');
  const sist = mott().gor('UPPRATTA_AVSLUTSDOKUMENT', 'AVSLUTA_I_TRESERVA').till('2026-02-02');
  expect(sist.eskalerade).toContain('gwaEjStangt');
  expect(sist.gor('STANG_GWA').slut).toBe('avslutad');
});

test('what SF has closed in Treserva is not opened again by stopping the closing (R92)', () => {
  const arende = mott().gor('UPPRATTA_AVSLUTSDOKUMENT', 'AVSLUTA_I_TRESERVA');
  expect(arende.hinder('AVBRYT_AVSLUT')).toEqual(['ejAvslutatITreserva']);
});

test('SF itself may start the closing; what KC announces has reasons (R122, R94)', () => {
  expect(tillInsats('2026-01-12').gor('INLED_AVSLUT').context.avslut?.av).toBe('sf');
  expect(() => tillInsats('2026-01-12').sand('AVSLUT_AVISERAT', { motivering: undefined })).toThrow();
});

test('no closing step comes before its turn (A19)', () => {
  for (const event of ['UPPRATTA_AVSLUTSDOKUMENT', 'AVSLUTA_I_TRESERVA', 'STANG_GWA'] as const)
    expect(() => aviserat().gor(event)).toThrow(Refused);
});
