/**
 * What a municipality sets otherwise than our defaults, told as the routine: conditions and dates follow the
 * settings that the engine stamps on each event.
 */
import type { Settings } from '../../machines/process';
import { Arende, Refused, tillBeslutsklar, tillInsats, tillUppdrag } from '../support/arende';

const DATE = '2026-01-12';
const i = (settings: Settings, change = {}): Arende => Arende.starta(DATE, change, settings);
const samrad = ['BEDOM_BEHOV', 'INLED_ANVISNING', 'LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF'] as const;
const beslutsklar = (settings: Settings): Arende => tillBeslutsklar(DATE, {}, { settings });
const sant = (settings: Settings): Arende => tillUppdrag(DATE, { settings });
const startad = (settings: Settings): Arende => tillInsats(DATE, { settings });

test('a decision waits for AF as long as the municipality says, and no longer than until the answer (A1, R29)', () => {
  const wait = { 'af.waitDays': 21 };
  const vantar = beslutsklar(wait);
  expect(vantar.hinder('FATTA_BESLUT')).toEqual(['afHarHunnitSvara']);
  // Nobody is late with what may not be done yet: the date lies after the wait.
  expect(vantar.frist('beslut')?.date).toBe('2026-02-04');
  expect(vantar.frist('beslut')?.steps.at(-1)?.source).toBe('af.waitDays');
  expect(vantar.till('2026-02-01').hinder('FATTA_BESLUT')).toEqual(['afHarHunnitSvara']);
  expect(vantar.till('2026-02-02').hinder('FATTA_BESLUT')).toEqual([]);
  const besvarat = beslutsklar(wait).gor('AF_SVAR');
  expect(besvarat.hinder('FATTA_BESLUT')).toEqual([]);
  expect(beslutsklar({}).hinder('FATTA_BESLUT')).toEqual([]);
});

test('a new consultation starts a new wait for AF (A1)', () => {
  const arende = beslutsklar({ 'af.waitDays': 21 }).gor('AF_SVAR').dagar(3);
  arende.gor('GOR_OM_SAMRAD', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF');
  expect(arende.hinder('FATTA_BESLUT')).toContain('afHarHunnitSvara');
});

test('where consultation without a letter is not allowed, a refused consent to AF ends in no decision (A3)', () => {
  const fore = samrad.slice(0, -1);
  expect(
    i({})
      .gor(...fore)
      .hinder('SAMRAD_UTAN_BREV'),
  ).toEqual([]);
  const strang = i({ 'samrad.withoutLetter': false }).gor(...fore);
  expect(strang.hinder('SAMRAD_UTAN_BREV')).toEqual(['samradUtanBrevTillatet']);
  expect(strang.uppgifter).toContain('skickaTillAf');
  expect(strang.gor('AVSLUTA_UTAN_ANVISNING').slut).toBe('utanAnvisning');
});

test('SSBTEK is read by hand only where the municipality allows it (A4)', () => {
  const hand = { kalla: 'manuell' };
  expect(i({}).gor('BEDOM_BEHOV', 'INLED_ANVISNING').hinder('LAS_SSBTEK', hand)).toEqual([]);
  const strang = i({ 'ssbtek.manualAllowed': false }).gor('BEDOM_BEHOV', 'INLED_ANVISNING');
  expect(() => strang.sand('LAS_SSBTEK', hand)).toThrow(Refused);
  expect(strang.hinder('LAS_SSBTEK', hand)).toEqual(['manuellLasningTillaten']);
  expect(strang.hinder('LAS_SSBTEK')).toEqual([]);
});

test('a case waits for an AF measure at most as long as the municipality says (A29)', () => {
  const arende = i({ 'af.maxWait': 14 }).gor('BEDOM_BEHOV', 'INLED_ANVISNING');
  arende.sand('FRAGA_SOKANDE', { insats: 'planerad' });
  expect(arende.hinder('VANTA_PA_AF', { till: '2026-01-27' })).toEqual(['vantanInomGransen']);
  expect(arende.hinder('VANTA_PA_AF', { till: '2026-01-26' })).toEqual([]);
});

test('a decision may start later than its day, but not later than the municipality says (A7)', () => {
  const arende = beslutsklar({ 'decision.startWithin': 10 });
  expect(arende.hinder('FATTA_BESLUT', { fran: '2026-01-22' })).toEqual([]);
  expect(arende.hinder('FATTA_BESLUT', { fran: '2026-01-23' })).toEqual(['beslutetBorjarInomTiden']);
});

test('the length of a decision is the municipality’s, and its date of law follows the decision alone (R32, A7)', () => {
  const arende = beslutsklar({ 'decision.validity': 6 }).gor('FATTA_BESLUT');
  expect(arende.context.beslut?.till).toBe('2026-07-12');
  expect(arende.frist('beslutUpphor')?.date).toBe('2026-07-12');
});

test('the guiding time to work or studies is the municipality’s (R18)', () => {
  const forutsatt = {
    settings: { 'criteria.horizonMonths': 24 },
    bedomning: { manaderTillForsorjning: 30 },
  };
  const arende = tillBeslutsklar(DATE, {}, forutsatt);
  expect(arende.hinder('FATTA_BESLUT')).toEqual(['inomTreAr']);
});

test('with protected data, contact with the coordinator may wait for consent (A22, R102)', () => {
  const skyddad = i({ 'protection.beforeConsent': 'samtycke' }, { skyddad: true });
  expect(skyddad.gor(...samrad).hinder('KONTAKTA_SAMORDNARE')).toEqual(['dialogenFarForas']);
  expect(skyddad.gor('REGISTRERA_SAMTYCKE_KC').hinder('KONTAKTA_SAMORDNARE')).toEqual([]);
  expect(
    i({}, { skyddad: true })
      .gor(...samrad)
      .hinder('KONTAKTA_SAMORDNARE'),
  ).toEqual([]);
});

test('where digital attendance is not allowed, the senior cannot allow it (A14, R48)', () => {
  const bokad = (settings: Settings) => sant(settings).gor('BOKA_INSKRIVNING');
  expect(bokad({}).hinder('MEDGE_DIGITALT')).toEqual([]);
  expect(bokad({ 'inskrivning.digitalAllowed': false }).hinder('MEDGE_DIGITALT')).toEqual([
    'digitaltFarMedges',
  ]);
});

test('follow-up on fixed dates counts from the start, whenever the meetings were held (A5, R61)', () => {
  const due = (settings: Settings) => {
    const arende = startad(settings).gor('UPPRATTA_PLAN').till('2026-03-30').gor('HALL_UPPFOLJNING');
    return { start: arende.context.insats.start, plan: arende.frist('uppfoljning') };
  };
  const rullande = due({});
  const fast = due({ 'followUp.clock': 'fast' });
  expect([rullande.start, fast.start]).toEqual(['2026-01-19', '2026-01-19']);
  expect(rullande.plan?.date).toBe('2026-06-30');
  // 2026-04-19 is a Sunday.
  expect(fast.plan?.date).toBe('2026-04-17');
  expect(fast.plan?.steps[0]?.text.sv).toContain('Insatsens start');
});

test('where no continued commission is wanted, a renewed decision leads to a new enrolment (A8)', () => {
  const fornyat = (settings: Settings) =>
    startad(settings)
      .gor('UPPRATTA_PLAN')
      .till('2026-11-02')
      .gor(
        'OMPROVA',
        'LAS_SSBTEK',
        'FRAGA_SOKANDE',
        'SKICKA_TILL_AF',
        'UPPDATERA_ARBETSPLAN',
        'FATTA_BESLUT',
      );
  expect(fornyat({}).flode).toMatch(/^insats/);
  const nytt = fornyat({ 'renewal.continuation': false });
  expect(nytt.flode).toMatch(/^uppdrag/);
  expect(nytt.context.insats.start).toBeNull();
});

test('what is self-support, and so demands no meeting, is the municipality’s (A15, R96)', () => {
  const avslut = (settings: Settings, orsak: string) =>
    startad(settings).sand('AVSLUT_AVISERAT', { orsak }).context.avslut?.trepartsmote;
  expect(avslut({}, 'arbete')).toBe(false);
  expect(avslut({ 'closing.selfSupport': ['reguljara_studier'] }, 'arbete')).toBe(true);
  expect(avslut({ 'closing.selfSupport': ['deltid_med_stod'] }, 'deltid_med_stod')).toBe(false);
  // Whoever has moved cannot be met, whatever is called self-support.
  expect(avslut({ 'closing.selfSupport': [] }, 'flyttat')).toBe(false);
});

test('GWA is closed after Treserva where the municipality says so, and has twice the time (A19, R100)', () => {
  const stangs = (settings: Settings) =>
    startad(settings).sand('AVSLUT_AVISERAT', { orsak: 'arbete' }).gor('UPPRATTA_AVSLUTSDOKUMENT');
  expect(stangs({}).hinder('STANG_GWA')).toEqual([]);
  const iTur = stangs({ 'closing.gwaOrder': 'efter_treserva' });
  expect(iTur.hinder('STANG_GWA')).toEqual(['gwaITurOrdning']);
  expect(stangs({}).frist('stangGwa')?.date).toBe('2026-01-26');
  expect(iTur.frist('stangGwa')?.date).toBe('2026-02-02');
  expect(iTur.gor('AVSLUTA_I_TRESERVA', 'STANG_GWA').slut).toBe('avslutad');
});

test('how many attempts and missed times are enough is the municipality’s (A11, A16)', () => {
  const avslut = startad({ 'closing.attempts': 1 }).gor('AVSLUT_AVISERAT', 'BOKA_TREPARTSMOTE');
  const utan = { klient: 'ej_narvarande' };
  expect(avslut.hinder('HALL_AVSLUTSMOTE', utan)).toContain('klientenKomEllerTvaForsok');
  expect(avslut.gor('FORSOK_NA_KLIENT').hinder('HALL_AVSLUTSMOTE', utan)).not.toContain(
    'klientenKomEllerTvaForsok',
  );
  const missat = sant({ 'noShow.reviewAfter': 1 }).gor('BOKA_INSKRIVNING');
  missat.gor('KALLA_INSKRIVNING').till(missat.context.inskrivning.tid ?? DATE);
  missat.gor('UTEBLIVANDE', 'FOLJ_UPP_UTEBLIVANDE');
  expect(missat.hinder('NY_TID_AKTUELL', { hinderProvade: false })).toEqual(['hindrenProvade']);
});
