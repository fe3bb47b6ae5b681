/** The routine from the first assessment to the closing, over fifteen months, as it goes when everybody acts. */
import { Arende, tillBeslut, tillInsats } from '../support/arende';

const BESLUTSVILLKOR = [
  'behovetBedomt',
  'anvisningInledd',
  'kravGaller',
  'arbetslosMedBehov',
  'inomTreAr',
  'samradKlart',
  'ingenLampligAfInsats',
  'arbetsplanUppdaterad',
  'grundForUppgifterTillKc',
  'grundbeslutFinns',
  'kontaktvagarnaAvtalade',
];

/** AMK accounts for the months that are over, and SS reads it (P1). */
function redovisa(arende: Arende): void {
  while (arende.uppgifter.includes('lamnaNarvarounderlag')) arende.gor('LAMNA_NARVAROUNDERLAG');
  arende.gor('TA_DEL_AV_NARVARO');
}

test('fifteen months: assessed, consulted, decided, enrolled, followed up, renewed and closed', () => {
  const arende = Arende.starta('2026-01-12');
  expect(arende.flode).toBe('infor.behovsbedomning');
  expect(arende.uppgifter).toEqual(['bedomBehov']);

  arende.gor('BEDOM_BEHOV');
  expect(arende.uppgifter).toEqual(['taStallningAnvisning']);
  arende.till('2026-01-14').gor('INLED_ANVISNING');
  expect(arende.uppgifter).toEqual(['lasSsbtek', 'fragaSokande']);
  arende.gor('LAS_SSBTEK', 'FRAGA_SOKANDE').till('2026-01-16').gor('SKICKA_TILL_AF');
  expect(arende.flode).toBe('infor.beslut');
  expect(arende.uppgifter).toEqual([
    'fattaBeslut',
    'uppdateraArbetsplan',
    'inhamtaSamtycke',
    'angeGrundbeslut',
    'angeKontaktvagar',
  ]);

  arende
    .till('2026-01-20')
    .gor('REGISTRERA_SAMTYCKE_KC', 'UPPDATERA_ARBETSPLAN', 'ANGE_GRUNDBESLUT', 'ANGE_KONTAKTVAGAR');
  arende.till('2026-01-21').gor('FATTA_BESLUT');
  expect(arende.context.beslut).toMatchObject({ nr: 1, fran: '2026-01-21', till: '2027-01-21' });
  arende.gor('UNDERRATTA').till('2026-01-22').gor('SKICKA_UPPDRAG');
  expect(arende.uppgifter).toEqual(['bokaInskrivning', 'fordelaUppdrag']);

  arende.gor('FORDELA').till('2026-01-23').sand('BOKA_INSKRIVNING', { datum: '2026-02-05' });
  arende.gor('KALLA_INSKRIVNING', 'LAS_UPPDRAG').till('2026-02-05').gor('HALL_INSKRIVNING');
  expect(arende.uppgifter).toEqual([
    // The letter to AF was sent three weeks ago: a soft reminder that blocks nothing.
    'paminnAf',
    'verkstall',
    'informeraKrav',
    'bokaForstaUppfoljning',
    'informeraVerksamhet',
    'upprattaDeltagandedokument',
  ]);
  arende.gor('INGET_AF_SVAR', 'INFORMERA_KRAV').sand('BOKA_FORSTA_UPPFOLJNING', { datum: '2026-05-04' });
  arende.gor('INFORMERA_VERKSAMHET', 'UPPRATTA_DELTAGANDEDOKUMENT', 'VERKSTALL');
  expect(arende.flode).toBe('insats.pagaende');
  expect(arende.uppgifter).toEqual(['upprattaPlan']);

  arende.till('2026-02-16').gor('UPPRATTA_PLAN');
  expect(arende.uppgifter).toEqual([]);
  for (const [kallad, motesdag] of [
    ['2026-04-20', '2026-05-04'],
    ['2026-07-21', '2026-08-03'],
    ['2026-10-20', '2026-11-02'],
  ] as const) {
    arende.till(kallad);
    expect(arende.uppgifter).toContain('kallaUppfoljning');
    arende.sand('KALLA_UPPFOLJNING', { datum: motesdag });
    if (kallad === '2026-07-21') arende.gor('UPPDATERA_PLAN');
    arende.till(motesdag).gor('HALL_UPPFOLJNING');
    redovisa(arende);
    expect(arende.flode).toBe('insats.pagaende');
  }

  expect(arende.uppgifter).toEqual(['omprovaInsats']);
  arende.gor(
    'OMPROVA',
    'LAS_SSBTEK',
    'FRAGA_SOKANDE',
    'SKICKA_TILL_AF',
    'UPPDATERA_ARBETSPLAN',
    'FATTA_BESLUT',
  );
  expect(arende.context.beslut).toMatchObject({ nr: 2, fran: '2026-01-21', till: '2028-01-21' });
  arende.gor('UNDERRATTA', 'SKICKA_FORTSATTNINGSUPPDRAG');
  arende.till('2027-01-05').gor('INGET_AF_SVAR', 'UPPDATERA_PLAN');
  arende
    .till('2027-01-19')
    .sand('KALLA_UPPFOLJNING', { datum: '2027-02-01' })
    .till('2027-02-01')
    .gor('HALL_UPPFOLJNING');
  redovisa(arende);
  expect(arende.eskalerade).toEqual([]);

  arende.till('2027-03-15').sand('AVSLUT_AVISERAT', { orsak: 'insatsen_fullfoljd' });
  arende.gor('BEKRAFTA_AVSLUT').sand('BOKA_TREPARTSMOTE', { datum: '2027-03-22' }).till('2027-03-22');
  arende.gor('HALL_AVSLUTSMOTE', 'UPPRATTA_AVSLUTSDOKUMENT');
  arende.till('2027-03-24').gor('LAMNA_NARVAROUNDERLAG', 'TA_DEL_AV_NARVARO', 'AVSLUTA_I_TRESERVA');
  expect(arende.slut).toBeNull();
  arende.gor('STANG_GWA');
  expect(arende.slut).toBe('avslutad');
  expect(arende.position.armed.size).toBe(0);
});

describe('before the decision', () => {
  test('a decision without samråd, consent or arbetsplan is refused, and every unmet condition is named (R20)', () => {
    expect(Arende.starta('2026-01-12').hinder('FATTA_BESLUT')).toEqual(BESLUTSVILLKOR);
    const samrad = Arende.starta('2026-01-12').gor('BEDOM_BEHOV', 'INLED_ANVISNING');
    expect(samrad.hinder('FATTA_BESLUT')).toEqual(BESLUTSVILLKOR.slice(5));
  });

  test('need, inriktning and abilities are assessed before a stand on anvisning is taken (R8, R9, R12)', () => {
    const arende = Arende.starta('2026-01-12');
    expect(arende.hinder('INLED_ANVISNING')).toEqual(['behovetBedomt']);
    expect(() => arende.sand('BEDOM_BEHOV', { inriktningar: [] })).toThrow();
    expect(arende.gor('BEDOM_BEHOV').hinder('INLED_ANVISNING')).toEqual([]);
  });

  test('without a demand to take part there is no anvisning under 12:4, but another way (R13, R16)', () => {
    const arende = Arende.starta('2026-01-12').gor('BEDOM_BEHOV');
    expect(arende.hinder('INLED_ANVISNING', { krav: false })).toEqual(['kravPaDeltagande']);
    arende.sand('AVSLUTA_UTAN_ANVISNING', { orsak: 'annat_lagrum' });
    expect(arende.slut).toBe('utanAnvisning');
  });

  test('unemployed and in need of activities is a criterion; 1:e socialsekreterare may allow an exception (R17)', () => {
    const arende = forberedd({ arbetslos: false });
    expect(arende.hinder('FATTA_BESLUT')).toEqual(['arbetslosMedBehov']);
    arende.sand('MEDGE_UNDANTAG', { kriterium: 'inom_tre_ar' });
    expect(arende.hinder('FATTA_BESLUT')).toEqual(['arbetslosMedBehov']);
    arende.sand('MEDGE_UNDANTAG', { kriterium: 'arbetslos_med_behov' });
    expect(arende.hinder('FATTA_BESLUT')).toEqual([]);
  });

  test.each([
    [36, []],
    [37, ['inomTreAr']],
  ])('work or studies in %i months: unmet %j, with the same way to an exception (R18)', (months, unmet) => {
    const arende = forberedd({ manaderTillForsorjning: months });
    expect(arende.hinder('FATTA_BESLUT')).toEqual(unmet);
    expect(arende.sand('MEDGE_UNDANTAG', { kriterium: 'inom_tre_ar' }).hinder('FATTA_BESLUT')).toEqual([]);
  });

  test('the arbetsplan is dated in this round, and the client took part (R31)', () => {
    const arende = Arende.starta('2026-01-12').gor('BEDOM_BEHOV', 'INLED_ANVISNING');
    expect(arende.hinder('UPPDATERA_ARBETSPLAN', { klientenDeltog: false })).toEqual([
      'arbetsplanIDennaOmgang',
    ]);
    expect(arende.hinder('UPPDATERA_ARBETSPLAN', { datum: '2026-01-11' })).toEqual([
      'arbetsplanIDennaOmgang',
    ]);
    expect(arende.hinder('UPPDATERA_ARBETSPLAN', { datum: '2026-01-13' })).toEqual(['datumInteIFramtiden']);
    expect(arende.hinder('UPPDATERA_ARBETSPLAN', { datum: '2026-01-12' })).toEqual([]);
  });

  test('there is always a basic decision on income support, and losing it opens a review (R109)', () => {
    const arende = forberedd().sand('GRUNDBESLUT_UPPHOR');
    expect(arende.hinder('FATTA_BESLUT')).toEqual(['grundbeslutFinns']);
    expect(arende.uppgifter).toContain('angeGrundbeslut');
    const pagaende = tillInsats('2026-01-12').gor('GRUNDBESLUT_UPPHOR');
    expect(pagaende.uppgifter).toContain('provaForandring');
    expect(pagaende.sand('PROVA_FORANDRING', { utfall: 'omprovas' }).uppgifter).toContain('omprovaInsats');
  });

  test('a decision runs for one year and starts today at the earliest (R32)', () => {
    const arende = forberedd();
    expect(arende.hinder('FATTA_BESLUT', { fran: '2026-01-11' })).toEqual(['beslutetBorjarTidigastIdag']);
    expect(arende.sand('FATTA_BESLUT', { fran: '2026-01-20' }).context.beslut).toMatchObject({
      fran: '2026-01-20',
      till: '2027-01-20',
    });
  });
});

describe('after the decision', () => {
  test('the client is notified before the uppdrag is sent (R33)', () => {
    const arende = tillBeslut('2026-01-12');
    expect(arende.uppgifter).toContain('underratta');
    expect(arende.hinder('SKICKA_UPPDRAG')).toEqual(['klientenUnderrattad']);
    expect(arende.gor('UNDERRATTA').hinder('SKICKA_UPPDRAG')).toEqual([]);
  });

  test('an uppdrag states needs, content and at least one goal with an id of its own (R35, R36, R37)', () => {
    const arende = tillBeslut('2026-01-12').gor('UNDERRATTA');
    for (const missing of ['behov', 'innehall', 'mal', 'syfte', 'omraden'])
      expect(() => arende.sand('SKICKA_UPPDRAG', { [missing]: undefined })).toThrow();
    expect(() => arende.sand('SKICKA_UPPDRAG', { mal: [] })).toThrow();
    const twice = ['M1', 'M1'].map((id) => ({ id, omrade: 'socialt' }));
    expect(arende.hinder('SKICKA_UPPDRAG', { mal: twice })).toEqual(['malenOlika']);
    arende.gor('SKICKA_UPPDRAG');
    expect(arende.context.uppdrag?.mal).toEqual(['M1', 'M2']);
    expect(arende.context.kcEnhet).toBe('kc-1');
  });

  test('the samordnare assigns the uppdrag or asks for what is missing (P2)', () => {
    const arende = tillBeslut('2026-01-12').gor('UNDERRATTA', 'SKICKA_UPPDRAG', 'BEGAR_KOMPLETTERING');
    expect(arende.uppgifter).toContain('kompletteraUppdrag');
    expect(arende.frist('komplettera')?.date).toBe('2026-01-19');
    arende.gor('KOMPLETTERA_UPPDRAG', 'FORDELA');
    expect(arende.context.konsulent).toBe('amk-1');
  });

  test('an uppdrag that KC does not assign is raised on the side whose client waits (P2, R122)', () => {
    const arende = tillBeslut('2026-01-12').gor('UNDERRATTA', 'SKICKA_UPPDRAG').till('2026-01-16');
    expect(arende.eskalerade).toEqual(['fordelningForsenad']);
    expect(arende.uppgifter).toContain('fordelaUppdrag');
  });
});

/** Everything before the decision done, with another assessment than the ordinary. */
function forberedd(bedomning: Readonly<Record<string, unknown>> = {}): Arende {
  return Arende.starta('2026-01-12')
    .sand('BEDOM_BEHOV', bedomning)
    .gor(
      'INLED_ANVISNING',
      'LAS_SSBTEK',
      'FRAGA_SOKANDE',
      'SKICKA_TILL_AF',
      'REGISTRERA_SAMTYCKE_KC',
      'UPPDATERA_ARBETSPLAN',
      'ANGE_GRUNDBESLUT',
      'ANGE_KONTAKTVAGAR',
    );
}
