/** The client moves, dies or loses the support: SF judges what it means, and after a death nothing is sent (A26, R109). */
import type { EventName } from '../../machines/anvisning/events';
import { anvisning1 } from '../../machines/anvisning/process';
import { Arende, tillBeslut, tillInsats, tillMotesdag, tillUppdrag } from '../support/arende';

const inledd = (): Arende => Arende.starta('2026-01-12').gor('BEDOM_BEHOV', 'INLED_ANVISNING');
const pagar = (): Arende => tillInsats('2026-01-12').gor('UPPRATTA_PLAN');

describe('a change is judged by SF', () => {
  test.each(['KLIENTEN_FLYTTAR', 'KLIENTEN_AVLIDEN', 'GRUNDBESLUT_UPPHOR'] as const)(
    '%s gives SS a task with a date, and the senior hears when it is late (A26, R109)',
    (event) => {
      const arende = pagar().gor(event);
      expect(arende.uppgifter).toContain('provaForandring');
      expect(arende.frist('provaForandring')?.date).toBe('2026-01-26');
      expect(arende.till('2026-01-23').eskalerade).not.toContain('forandringEjProvad');
      expect(arende.till('2026-01-26').eskalerade).toContain('forandringEjProvad');
    },
  );

  test('both sides report what they know, and only SS judges (A26, R122)', () => {
    const { events } = anvisning1;
    for (const event of ['KLIENTEN_FLYTTAR', 'KLIENTEN_AVLIDEN'])
      expect(events[event]?.roles).toEqual(
        expect.arrayContaining(['socialsekreterare', 'arbetsmarknadskonsulent', 'samordnare']),
      );
    expect(events['PROVA_FORANDRING']?.roles).toEqual(['socialsekreterare']);
  });

  test('a second change while the first is judged moves no date (A26)', () => {
    const arende = pagar().gor('GRUNDBESLUT_UPPHOR').till('2026-01-21').gor('KLIENTEN_FLYTTAR');
    expect(arende.frist('provaForandring')?.date).toBe('2026-01-26');
  });

  test('a move is not after a death, and a death not in the future (A26)', () => {
    expect(pagar().hinder('KLIENTEN_AVLIDEN', { datum: '2026-01-20' })).toEqual(['datumInteIFramtiden']);
    const avliden = pagar().gor('KLIENTEN_AVLIDEN');
    expect(avliden.hinder('KLIENTEN_AVLIDEN')).toEqual(['klientenLever']);
    expect(avliden.hinder('KLIENTEN_FLYTTAR')).toEqual(['klientenLever']);
  });
});

describe('the basic decision has ended', () => {
  test('a decided insats goes on only when there is a new one (R109)', () => {
    const arende = pagar().gor('GRUNDBESLUT_UPPHOR');
    expect(arende.hinder('PROVA_FORANDRING', { utfall: 'fortsatter' })).toEqual(['fortsattMedGrundbeslut']);
    arende.gor('ANGE_GRUNDBESLUT').sand('PROVA_FORANDRING', { utfall: 'fortsatter' });
    expect(arende.uppgifter).not.toContain('provaForandring');
    expect(arende.flode).toBe('insats.pagaende');
  });

  test('judged to be reviewed, SS has the review with its date (R109, R76)', () => {
    const arende = pagar().gor('GRUNDBESLUT_UPPHOR').sand('PROVA_FORANDRING', { utfall: 'omprovas' });
    expect(arende.uppgifter).toContain('omprovaInsats');
    expect(arende.frist('omprovningForsenad')?.date).toBe('2026-02-02');
  });

  test('judged to end, the closing is to be started, or it is raised (R109, R77)', () => {
    const arende = pagar().gor('GRUNDBESLUT_UPPHOR').sand('PROVA_FORANDRING', { utfall: 'avslutas' });
    expect(arende.uppgifter).toContain('inledAvslut');
    expect(arende.dagar(7).eskalerade).toContain('avslutEjInlett');
    expect(arende.sand('INLED_AVSLUT', { orsak: 'stod_upphort' }).uppgifter).not.toContain('inledAvslut');
  });

  test('before a decision it is judged to go on, or the case ends without a referral (R109, A26)', () => {
    const arende = inledd().gor('ANGE_GRUNDBESLUT', 'GRUNDBESLUT_UPPHOR');
    for (const utfall of ['omprovas', 'avslutas'])
      expect(arende.hinder('PROVA_FORANDRING', { utfall })).toEqual(['beslutAttProva']);
    expect(arende.hinder('PROVA_FORANDRING', { utfall: 'fortsatter' })).toEqual([]);
    expect(arende.sand('AVSLUTA_UTAN_ANVISNING', { orsak: 'stod_upphort' }).slut).toBe('utanAnvisning');
  });
});

describe('the client moves', () => {
  test('the insats does not go on: the new nämnd needs its own decision and record (A26)', () => {
    const arende = pagar().gor('KLIENTEN_FLYTTAR');
    for (const utfall of ['fortsatter', 'omprovas'])
      expect(arende.hinder('PROVA_FORANDRING', { utfall })).toEqual(['baraAvslutEfterFlytt']);
    arende.sand('PROVA_FORANDRING', { utfall: 'avslutas' });
    expect(arende.uppgifter).toContain('inledAvslut');
    arende.sand('INLED_AVSLUT', { orsak: 'flyttat' });
    expect(arende.uppgifter).toContain('upprattaAvslutsdokument');
  });

  test('no decision is made or renewed for somebody who has left the nämnd (A26, R122)', () => {
    const forebered = inledd()
      .gor('LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF', 'REGISTRERA_SAMTYCKE_KC')
      .gor('UPPDATERA_ARBETSPLAN', 'ANGE_GRUNDBESLUT', 'ANGE_KONTAKTVAGAR', 'KLIENTEN_FLYTTAR');
    expect(forebered.hinder('FATTA_BESLUT')).toEqual(['tillhorNamnden']);
    expect(pagar().gor('KLIENTEN_FLYTTAR').hinder('OMPROVA')).toEqual(['tillhorNamnden']);
  });

  test('before the start the referral is stopped (A26, R54)', () => {
    const arende = tillUppdrag('2026-01-12').gor('KLIENTEN_FLYTTAR', 'PROVA_FORANDRING');
    expect(arende.uppgifter).toContain('inledAvslut');
    expect(arende.sand('AVBRYT_ANVISNING', { orsak: 'flyttat' }).flode).toBe('ejInskrivning');
    expect(arende.uppgifter).not.toContain('inledAvslut');
  });

  test('a renewal under way, or not yet told, gives way to the closing (A26, A8)', () => {
    const fornyas = () =>
      pagar()
        .till('2026-11-02')
        .gor('OMPROVA', 'LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF', 'UPPDATERA_ARBETSPLAN');
    for (const arende of [fornyas(), fornyas().gor('FATTA_BESLUT')])
      expect(arende.gor('KLIENTEN_FLYTTAR', 'PROVA_FORANDRING').region('omprovning')).toBe(
        'oppen.attAvsluta.iTid',
      );
  });

  test('KC’s history is disclosed to the new nämnd on a ground, and only within the city (A26, L10)', () => {
    expect(pagar().hinder('LAMNA_UT_HISTORIK')).toEqual(['bytarForvaltning']);
    const kommun = pagar().sand('KLIENTEN_FLYTTAR', { slag: 'lamnar_kommunen' });
    expect(kommun.hinder('LAMNA_UT_HISTORIK')).toEqual(['bytarForvaltning']);
    const arende = pagar().gor('KLIENTEN_FLYTTAR');
    expect(() => arende.sand('LAMNA_UT_HISTORIK', { grund: undefined })).toThrow();
    expect(arende.gor('LAMNA_UT_HISTORIK').context.forandring.utlamnat).toBe(true);
  });

  test('a change during a closing is judged if SF lets the insats go on (A26)', () => {
    const arende = tillInsats('2026-01-12').gor('AVSLUT_AVISERAT', 'KLIENTEN_FLYTTAR');
    expect(arende.uppgifter).not.toContain('provaForandring');
    expect(arende.gor('AVBRYT_AVSLUT').uppgifter).toContain('provaForandring');
  });
});

describe('the client has died', () => {
  /** Everything that asks somebody to write to, call or meet the client. */
  const KONTAKT = [
    'underratta',
    'underrattaFornyelse',
    'kallaInskrivning',
    'bokaInskrivning',
    'bokaTolk',
    'registreraInskrivning',
    'foljUppUteblivande',
    'geNyTid',
    'informeraKrav',
    'bokaForstaUppfoljning',
    'kallaUppfoljning',
    'bokaOmUppfoljning',
    'hallUppfoljning',
    'upprattaPlan',
    'uppdateraPlan',
    'hallTrepartsmote',
    'meddelaKlientUpphort',
    'informeraOmBytSf',
    'informeraOmBytKc',
    'bokaTrepartsmote',
    'hallAvslutsmote',
    'fragaSokande',
    'uppdateraArbetsplan',
    'inhamtaSamtycke',
  ];
  const skeden: readonly (readonly [string, () => Arende])[] = [
    ['before the samråd', inledd],
    ['before the notice', () => tillBeslut('2026-01-12')],
    ['before the booking', () => tillUppdrag('2026-01-12')],
    ['before the meeting', () => tillUppdrag('2026-01-12').gor('BOKA_INSKRIVNING')],
    ['after a missed time', () => tillMotesdag('2026-01-12').gor('UTEBLIVANDE')],
    ['after the meeting', () => tillMotesdag('2026-01-12').gor('HALL_INSKRIVNING')],
    ['in the first weeks', () => tillInsats('2026-01-12')],
    ['called to a follow-up', () => pagar().gor('KALLA_UPPFOLJNING')],
    ['when workers change', () => pagar().gor('BYT_SOCIALSEKRETERARE', 'BYT_KONSULENT')],
    ['when the decision has lapsed', () => pagar().till('2027-01-12')],
    ['when the closing is announced', () => tillInsats('2026-01-12').gor('AVSLUT_AVISERAT')],
    [
      'when the closing meeting is booked',
      () => tillInsats('2026-01-12').gor('AVSLUT_AVISERAT', 'BOKA_TREPARTSMOTE'),
    ],
  ];

  test.each(skeden)('%s: no task asks for contact with the client any more (A15, A26)', (_when, skede) => {
    const before = skede();
    const asked = before.uppgifter.filter((task) => KONTAKT.includes(task));
    expect(asked.length).toBeGreaterThan(0);
    expect(before.gor('KLIENTEN_AVLIDEN').uppgifter.filter((task) => KONTAKT.includes(task))).toEqual([]);
  });

  test.each(skeden)('%s: no event that reaches the client is possible (A15, A26)', (_when, skede) => {
    const arende = skede().gor('KLIENTEN_AVLIDEN');
    const contact: readonly EventName[] = [
      'UNDERRATTA',
      'BOKA_INSKRIVNING',
      'KALLA_INSKRIVNING',
      'NY_TID',
      'KALLA_UPPFOLJNING',
      'BOKA_TREPARTSMOTE',
      'FORSOK_NA_KLIENT',
      'MEDDELA_KLIENT_UPPHORT',
      'KLIENT_INFORMERAD_SF',
      'KLIENT_INFORMERAD_KC',
    ];
    for (const event of contact) expect([event, arende.hinder(event)]).not.toEqual([event, []]);
  });

  test.each(skeden)(
    '%s: the case can be ended, and until then somebody answers for it (A26)',
    (_when, skede) => {
      const arende = skede().gor('KLIENTEN_AVLIDEN');
      expect(arende.uppgifter.length).toBeGreaterThan(0);
      const vagar = ['AVSLUTA_UTAN_ANVISNING', 'AVBRYT_ANVISNING', 'INLED_AVSLUT'] as const;
      const oppna = vagar.filter((event) => arende.hinder(event)?.length === 0);
      expect(oppna).toHaveLength(arende.context.avslut ? 0 : 1);
      expect(arende.dagar(10).eskalerade.length).toBeGreaterThan(0);
    },
  );

  test('it is only judged to end, and before a decision ended without a referral (A26)', () => {
    const arende = pagar().gor('KLIENTEN_AVLIDEN');
    for (const utfall of ['fortsatter', 'omprovas'])
      expect(arende.hinder('PROVA_FORANDRING', { utfall })).toEqual(['baraAvslutEfterDodsfall']);
    expect(arende.gor('PROVA_FORANDRING').uppgifter).toContain('inledAvslut');
    const fore = inledd().gor('KLIENTEN_AVLIDEN');
    expect(fore.hinder('PROVA_FORANDRING')).toEqual(['beslutAttProva']);
    expect(fore.hinder('AVSLUTA_UTAN_ANVISNING', { nastaSteg: 'ny_planering' })).toEqual([
      'nastaStegNamngivet',
    ]);
    expect(fore.hinder('AVSLUTA_UTAN_ANVISNING', { orsak: 'ej_aktuellt' })).toEqual(['orsakenStammer']);
    expect(fore.gor('AVSLUTA_UTAN_ANVISNING').slut).toBe('utanAnvisning');
  });

  test('before the start it ends with SF’s stand, without a notice and without a next step (A26, R54)', () => {
    const arende = tillUppdrag('2026-01-12').gor('KLIENTEN_AVLIDEN', 'AVBRYT_ANVISNING', 'ATERKALLA_UPPDRAG');
    expect(arende.hinder('TA_STALLNING_BESLUT', { kanal: 'personligen' })).toEqual(['underrattelsenMojlig']);
    expect(arende.hinder('TA_STALLNING_BESLUT', { nastaSteg: 'ny_planering' })).toEqual([
      'nastaStegNamngivet',
    ]);
    expect(arende.hinder('TA_STALLNING_BESLUT', { upphor: undefined })).toEqual([
      'upphorMedDagOchUnderrattelse',
    ]);
    expect(arende.gor('TA_STALLNING_BESLUT', 'DOKUMENTERA_EJ_INSKRIVNING').slut).toBe('ejInskriven');
  });

  test('a running insats closes without a meeting and without a notice (A15, R93, R96)', () => {
    const arende = pagar().gor('KLIENTEN_AVLIDEN', 'INLED_AVSLUT', 'UPPRATTA_AVSLUTSDOKUMENT');
    expect(arende.hinder('AVSLUTA_I_TRESERVA', { kanal: 'post' })).toEqual(['underrattelsenMojlig']);
    expect(arende.gor('AVSLUTA_I_TRESERVA', 'STANG_GWA').slut).toBe('avslutad');
  });

  test('a closing under way for another reason goes on without its meeting (A15, A19)', () => {
    const arende = tillInsats('2026-01-12').gor('AVSLUT_AVISERAT', 'KLIENTEN_AVLIDEN');
    expect(arende.context.avslut?.orsak).toBe('avliden');
    expect(arende.hinder('AVBRYT_AVSLUT')).toEqual(['klientenLever']);
    arende.gor('BEKRAFTA_AVSLUT', 'UPPRATTA_AVSLUTSDOKUMENT', 'AVSLUTA_I_TRESERVA', 'STANG_GWA');
    expect(arende.slut).toBe('avslutad');
  });

  test('only a recorded death is a reason to end for it (A15)', () => {
    expect(pagar().hinder('INLED_AVSLUT', { orsak: 'avliden' })).toEqual(['orsakenStammer']);
    expect(tillUppdrag('2026-01-12').hinder('AVBRYT_ANVISNING', { orsak: 'avliden' })).toEqual([
      'orsakenStammer',
    ]);
    expect(pagar().gor('KLIENTEN_AVLIDEN').hinder('INLED_AVSLUT', { orsak: 'annan_insats' })).toEqual([
      'orsakenStammer',
    ]);
  });
});
