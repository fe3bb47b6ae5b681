/** Meetings as something held: who took part and how, where, and what a missed time is judged by (R38, R48, A12–A14). */
import { Arende, tillInsats, tillMotesdag, tillUppdrag } from '../support/arende';

const SKYDD = { skyddad: true, forsteSocialsekreterare: 'fss-1' };
const skyddad = (): Arende =>
  Arende.starta('2026-01-12', SKYDD)
    .gor('BEDOM_BEHOV', 'INLED_ANVISNING', 'LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF')
    .gor('REGISTRERA_SAMTYCKE_KC', 'UPPDATERA_ARBETSPLAN', 'ANGE_GRUNDBESLUT', 'ANGE_KONTAKTVAGAR')
    .gor('KONTAKTA_SAMORDNARE', 'FATTA_BESLUT', 'UNDERRATTA', 'SKICKA_UPPDRAG', 'FORDELA');

describe('enrolment', () => {
  test('is booked on site, with a place (R38)', () => {
    const arende = tillUppdrag('2026-01-12');
    expect(() => arende.sand('BOKA_INSKRIVNING', { form: 'digitalt' })).toThrow();
    expect(() => arende.sand('BOKA_INSKRIVNING', { form: undefined })).toThrow();
    expect(() => arende.sand('BOKA_INSKRIVNING', { plats: undefined })).toThrow();
  });

  test('is held when all three took part, and the interpreter where needed (R38, R40, R48)', () => {
    const arende = tillMotesdag('2026-01-12');
    const hinder = (change: Readonly<Record<string, string>>) => arende.hinder('HALL_INSKRIVNING', change);
    expect(hinder({ klient: 'ej_narvarande' })).toEqual(['klientenMedverkar']);
    expect(hinder({ klient: 'digitalt' })).toEqual(['klientenMedverkar']);
    expect(hinder({ arbetsmarknadskonsulent: 'ej_narvarande' })).toEqual(['konsulentenMedverkar']);
    expect(hinder({ arbetsmarknadskonsulent: 'digitalt' })).toEqual([]);
    const medTolk = tillUppdrag('2026-01-12').sand('BOKA_INSKRIVNING', { tolkBehovs: true });
    medTolk.till(medTolk.context.inskrivning.tid ?? '');
    expect(medTolk.hinder('HALL_INSKRIVNING', { tolk: undefined })).toEqual(['tolkenMedverkar']);
    expect(medTolk.hinder('HALL_INSKRIVNING', { tolk: 'ej_narvarande' })).toEqual(['tolkenMedverkar']);
    expect(medTolk.hinder('HALL_INSKRIVNING', { tolk: 'digitalt' })).toEqual([]);
  });
});

describe('the closing meeting', () => {
  const bokat = (): Arende => {
    const arende = tillInsats('2026-01-12').gor('AVSLUT_AVISERAT', 'BOKA_TREPARTSMOTE');
    return arende.till(arende.context.avslut?.motesdag ?? '');
  };

  test('has a place, and SS and AMK take part (R93, R96)', () => {
    const arende = tillInsats('2026-01-12').gor('AVSLUT_AVISERAT');
    expect(() => arende.sand('BOKA_TREPARTSMOTE', { plats: undefined })).toThrow();
    expect(bokat().hinder('HALL_AVSLUTSMOTE', { arbetsmarknadskonsulent: 'ej_narvarande' })).toEqual([
      'konsulentenMedverkar',
    ]);
    expect(bokat().hinder('HALL_AVSLUTSMOTE', { socialsekreterare: 'ej_narvarande' })).toEqual([
      'socialsekreterarenPaAvslutsmotet',
    ]);
  });
});

describe('protected data', () => {
  test('the place is agreed with samordnare, for enrolment and for the closing (A14, R104)', () => {
    expect(skyddad().hinder('BOKA_DIREKT', { platsAvtalad: false })).toEqual(['platsenAvtalad']);
    const avslut = tillInsats('2026-01-12').gor('SKYDD_UPPSTAR', 'AVSLUT_AVISERAT');
    expect(avslut.hinder('BOKA_TREPARTSMOTE', { platsAvtalad: undefined })).toEqual(['platsenAvtalad']);
    expect(avslut.hinder('BOKA_TREPARTSMOTE')).toEqual([]);
  });

  test('nobody takes part digitally, whatever the senior says (A14)', () => {
    const arende = skyddad().gor('BOKA_DIREKT');
    expect(arende.hinder('MEDGE_DIGITALT')).toEqual(['digitaltInteVidSkydd']);
    arende.till(arende.context.inskrivning.tid ?? '');
    for (const part of ['arbetsmarknadskonsulent', 'tolk'])
      expect(arende.hinder('HALL_INSKRIVNING', { [part]: 'digitalt' })).toEqual(['inteDigitaltVidSkydd']);
    expect(arende.hinder('HALL_INSKRIVNING')).toEqual([]);
  });

  test('the added routine for protected cases is the same machine with its own conditions (R7, R103)', () => {
    const arende = skyddad();
    expect(arende.region('skydd')).toBe('skyddad');
    expect(arende.flode).toBe('inskrivning.bokning.iTid');
    expect(arende.hinder('BOKA_INSKRIVNING')).toContain('arInteSkyddad');
  });
});

describe('a missed time', () => {
  const missad = (settings = {}): Arende => {
    const arende = Arende.starta('2026-01-12', {}, settings)
      .gor('BEDOM_BEHOV', 'INLED_ANVISNING', 'LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF')
      .gor('REGISTRERA_SAMTYCKE_KC', 'UPPDATERA_ARBETSPLAN', 'ANGE_GRUNDBESLUT', 'ANGE_KONTAKTVAGAR')
      .gor(
        'FATTA_BESLUT',
        'UNDERRATTA',
        'SKICKA_UPPDRAG',
        'FORDELA',
        'BOKA_INSKRIVNING',
        'KALLA_INSKRIVNING',
      );
    return arende.till(arende.context.inskrivning.tid ?? '').gor('UTEBLIVANDE');
  };
  const sjuk = { skal: 'sjukdom', godtagbart: true } as const;

  test('sickness is accepted from the eighth day only with a certificate (A13, L3)', () => {
    const arende = missad();
    const folj = (change: Readonly<Record<string, unknown>>) =>
      arende.hinder('FOLJ_UPP_UTEBLIVANDE', { ...sjuk, ...change });
    expect(folj({})).toEqual([]);
    expect(folj({ sjukFran: '2026-01-13' })).toEqual([]);
    expect(folj({ sjukFran: '2026-01-12' })).toEqual(['intygFranDagAtta']);
    expect(folj({ sjukFran: '2026-01-12', styrkt: 'annat' })).toEqual(['intygFranDagAtta']);
    expect(folj({ sjukFran: '2026-01-12', styrkt: 'intyg' })).toEqual([]);
    expect(folj({ sjukFran: '2026-01-12', godtagbart: false, avvikelse: true })).toEqual([]);
  });

  test('reasons are accepted by the municipality’s list, and SF may judge otherwise with reasons (A13)', () => {
    const arende = missad();
    const folj = (skal: string, godtagbart: boolean, avvikelse?: boolean) =>
      arende.hinder('FOLJ_UPP_UTEBLIVANDE', { skal, godtagbart, avvikelse });
    for (const skal of ['sjukdom', 'vard_av_barn', 'anstallningsintervju', 'begravning'])
      expect([skal, folj(skal, true), folj(skal, false)]).toEqual([skal, [], ['bedomningenFoljerListan']]);
    expect(folj('vill_inte', true)).toEqual(['bedomningenFoljerListan']);
    expect(folj('vill_inte', true, true)).toEqual([]);
    const annan = missad({ 'noShow.acceptedReasons': ['arbete_eller_praktik'] });
    expect(annan.hinder('FOLJ_UPP_UTEBLIVANDE', { skal: 'arbete_eller_praktik', godtagbart: true })).toEqual(
      [],
    );
    expect(annan.hinder('FOLJ_UPP_UTEBLIVANDE', { ...sjuk })).toEqual(['bedomningenFoljerListan']);
  });

  test('AMK books the new time unless the municipality has given it to SS (A12, R46)', () => {
    const kc = missad().gor('FOLJ_UPP_UTEBLIVANDE', 'NY_TID_AKTUELL');
    expect(kc.uppgifter).toContain('geNyTid');
    expect(kc.hinder('BOKA_INSKRIVNING')).toBeNull();
    const sf = missad({ 'noShow.rebookOwner': 'sf' }).gor('FOLJ_UPP_UTEBLIVANDE', 'NY_TID_AKTUELL');
    expect(sf.uppgifter).toContain('bokaNyTid');
    expect(sf.uppgifter).not.toContain('geNyTid');
    expect(sf.hinder('NY_TID')).toBeNull();
    expect(sf.dagar(3).eskalerade).toContain('nyTidSfForsenad');
    expect(sf.gor('BOKA_INSKRIVNING').uppgifter).toContain('kallaInskrivning');
  });
});
