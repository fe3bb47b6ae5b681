/** Beside the main flow: consent, significant events, and a change of worker. */
import { Arende, tillBeslut, tillInsats, tillUppdrag } from '../support/arende';

describe('consent to KC', () => {
  const utanSamtycke = (): Arende =>
    Arende.starta('2026-01-12').gor(
      'BEDOM_BEHOV',
      'INLED_ANVISNING',
      'LAS_SSBTEK',
      'FRAGA_SOKANDE',
      'SKICKA_TILL_AF',
      'UPPDATERA_ARBETSPLAN',
      'ANGE_GRUNDBESLUT',
      'ANGE_KONTAKTVAGAR',
    );

  test('there is consent, or a statutory ground that a lawyer has confirmed, before the decision (R30, A28)', () => {
    expect(utanSamtycke().hinder('FATTA_BESLUT')).toEqual(['grundForUppgifterTillKc']);
    expect(utanSamtycke().gor('REGISTRERA_SAMTYCKE_KC').hinder('FATTA_BESLUT')).toEqual([]);
    expect(utanSamtycke().gor('ANGE_LAGSTOD_KC').hinder('FATTA_BESLUT')).toEqual([]);
    expect(() => utanSamtycke().sand('ANGE_LAGSTOD_KC', { jurist: false })).toThrow();
  });

  test('refused consent is not a refused insats: SS chooses another way (A28)', () => {
    const arende = utanSamtycke().gor('NEKA_SAMTYCKE_KC');
    expect(arende.uppgifter).toContain('valjVidNekatSamtycke');
    expect(arende.flode).toBe('infor.beslut');
    expect(arende.context.inskrivning.missade).toBe(0);
    expect(arende.till('2026-01-26').eskalerade).toContain('nekatSamtyckeForsenat');
    expect(arende.sand('AVSLUTA_UTAN_ANVISNING', { orsak: 'samtycke_nekat' }).slut).toBe('utanAnvisning');
  });

  test('consent that is withdrawn pauses new disclosure at once, and SS gets a task with a date (A17)', () => {
    const arende = tillBeslut('2026-01-12').gor('UNDERRATTA', 'ATERKALLA_SAMTYCKE_KC');
    expect(arende.hinder('SKICKA_UPPDRAG')).toEqual(['grundForUppgifterTillKc']);
    expect(arende.uppgifter).toContain('provaAterkallatSamtycke');
    expect(arende.frist('samtyckePaus')?.date).toBe('2026-01-26');
    expect(arende.till('2026-01-26').eskalerade).toContain('samtyckePausForsenad');
    expect(arende.gor('REGISTRERA_SAMTYCKE_KC').hinder('SKICKA_UPPDRAG')).toEqual([]);
  });

  test('the pause stops what SF tells KC, never the decision’s clock or the insats itself (A17)', () => {
    const arende = tillInsats('2026-01-12').gor('ATERKALLA_SAMTYCKE_KC');
    expect(arende.hinder('HANDELSE_FRAN_SF')).toEqual(['grundForUppgifterTillKc']);
    expect(arende.frist('beslutUpphor')?.date).toBe('2027-01-12');
    expect(arende.flode).toBe('insats.pagaende');
    expect(arende.gor('ANGE_LAGSTOD_KC').hinder('HANDELSE_FRAN_SF')).toEqual([]);
  });

  test('only a given consent can be withdrawn, and a given one not be refused (A17, A28)', () => {
    expect(utanSamtycke().hinder('ATERKALLA_SAMTYCKE_KC')).toEqual(['samtyckeLamnat']);
    expect(tillBeslut('2026-01-12').hinder('NEKA_SAMTYCKE_KC')).toEqual(['samtyckeBehovs']);
  });
});

describe('significant events', () => {
  test('AMK tells SS, beyond the journal, and SS confirms (R72)', () => {
    const arende = tillInsats('2026-01-12').gor('UPPRATTA_PLAN', 'HANDELSE_FRAN_KC');
    expect(arende.uppgifter).toContain('bekraftaHandelseSf');
    expect(arende.till('2026-01-21').eskalerade).toContain('handelseSfForsenad');
    expect(arende.gor('BEKRAFTA_HANDELSE_SF').uppgifter).not.toContain('bekraftaHandelseSf');
  });

  test('SS tells AMK, and AMK confirms (R59)', () => {
    const arende = tillInsats('2026-01-12').gor('UPPRATTA_PLAN', 'HANDELSE_FRAN_SF');
    expect(arende.uppgifter).toEqual(['bekraftaHandelseKc']);
    expect(arende.till('2026-01-21').eskalerade).toEqual(['handelseKcForsenad']);
    expect(arende.gor('BEKRAFTA_HANDELSE_KC').uppgifter).toEqual([]);
  });

  test.each([
    ['HANDELSE_FRAN_KC', 'BEKRAFTA_HANDELSE_SF'],
    ['HANDELSE_FRAN_SF', 'BEKRAFTA_HANDELSE_KC'],
  ] as const)('after %s a trepartsmöte is booked when it is needed (R60, R73)', (handelse, bekrafta) => {
    const arende = tillInsats('2026-01-12')
      .gor('UPPRATTA_PLAN', handelse)
      .sand(bekrafta, { trepartsmote: true });
    expect(arende.uppgifter).toContain('hallTrepartsmote');
    expect(arende.till('2026-02-02').eskalerade).toContain('trepartsmoteDrojer');
    expect(arende.gor('HALL_TREPARTSMOTE').uppgifter).not.toContain('hallTrepartsmote');
  });

  test('events belong to a running insats (R59, R72)', () => {
    expect(tillUppdrag('2026-01-12').hinder('HANDELSE_FRAN_SF')).toEqual(['insatsenPagar']);
    expect(tillUppdrag('2026-01-12').hinder('HANDELSE_FRAN_KC')).toEqual(['insatsenPagar']);
  });
});

describe('change of worker', () => {
  test('the client gets the new socialsekreterare’s name and number, and the case goes on (P7, R120)', () => {
    const arende = tillInsats('2026-01-12').gor('UPPRATTA_PLAN');
    const { snapshot } = arende.position;
    arende.gor('BYT_SOCIALSEKRETERARE');
    expect(arende.context.socialsekreterare).toBe('ss-2');
    expect(arende.uppgifter).toEqual(['informeraOmBytSf']);
    expect(arende.till('2026-01-22').eskalerade).toEqual(['bytSfForsenat']);
    // Nothing else in the case moves when the worker changes.
    expect(arende.gor('KLIENT_INFORMERAD_SF').position.snapshot.value).toEqual(snapshot.value);
  });

  test('a new arbetsmarknadskonsulent likewise (P7, R120)', () => {
    const arende = tillInsats('2026-01-12').gor('UPPRATTA_PLAN', 'BYT_KONSULENT');
    expect(arende.context.konsulent).toBe('amk-2');
    expect(arende.till('2026-01-22').eskalerade).toEqual(['bytKcForsenat']);
    expect(arende.gor('KLIENT_INFORMERAD_KC').eskalerade).toEqual([]);
  });

  test('a change is to somebody else and has a reason (R120)', () => {
    const arende = tillInsats('2026-01-12');
    expect(arende.hinder('BYT_SOCIALSEKRETERARE', { ny: 'ss-1' })).toEqual(['annanPerson']);
    expect(() => arende.sand('BYT_KONSULENT', { skal: undefined })).toThrow();
  });

  test('a second change before the client knows starts the clock anew (P7)', () => {
    const arende = tillInsats('2026-01-12').gor('BYT_SOCIALSEKRETERARE').till('2026-01-21');
    arende.sand('BYT_SOCIALSEKRETERARE', { ny: 'ss-3' });
    expect(arende.frist('bytSf')?.date).toBe('2026-01-26');
    expect(arende.flode).toBe('insats.pagaende');
  });
});
