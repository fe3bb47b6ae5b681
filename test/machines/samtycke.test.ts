/** Consents as records: to Arbetsförmedlingen with the letter, and to Kompetenscenter with dates of its own. */
import { anvisning1 } from '../../machines/anvisning/process';
import { Arende, tillBeslut, tillInsats } from '../support/arende';

const tillBrev = (): Arende =>
  Arende.starta('2026-01-12').gor('BEDOM_BEHOV', 'INLED_ANVISNING', 'LAS_SSBTEK', 'FRAGA_SOKANDE');

describe('consent to Arbetsförmedlingen', () => {
  test('the letter carries the consent: signed when, valid until when, for what (R26)', () => {
    const arende = tillBrev();
    expect(() => arende.sand('SKICKA_TILL_AF', { omfattning: undefined })).toThrow('omfattning');
    arende.sand('SKICKA_TILL_AF', { samtyckesdatum: '2026-01-10', samtyckeTill: '2026-06-30' });
    expect(arende.context.externa.af).toEqual({ fran: '2026-01-10', till: '2026-06-30', aterkallat: null });
  });

  test('a consent that has ended when the letter is posted carries no letter (R26, R27)', () => {
    const arende = tillBrev();
    const till = (samtyckeTill: string) =>
      arende.hinder('SKICKA_TILL_AF', { samtyckesdatum: '2026-01-02', samtyckeTill });
    expect(till('2026-01-11')).toEqual(['samtyckeTillAfGaller']);
    expect(till('2026-01-12')).toEqual([]);
  });

  test('the information goes on its form, and by post: there is no other way (R28)', () => {
    const arende = tillBrev();
    for (const change of [
      { satt: 'e-post' },
      { satt: undefined },
      { blankett: 'annan' },
      { blankett: undefined },
    ])
      expect(() => arende.sand('SKICKA_TILL_AF', change)).toThrow();
    expect(arende.gor('SKICKA_TILL_AF').flode).toBe('infor.beslut');
  });

  test('withdrawn before the letter is posted, nothing is sent: samråd is held without a letter (A17, A3)', () => {
    const arende = tillBrev().gor('REGISTRERA_SAMTYCKE_AF', 'ATERKALLA_SAMTYCKE_AF');
    expect(arende.context.externa.af).toEqual({ fran: '2026-01-12', till: null, aterkallat: '2026-01-12' });
    expect(arende.hinder('SKICKA_TILL_AF')).toEqual(['samtyckeTillAfInteAterkallat']);
    expect(anvisning1.conditions['samtyckeTillAfInteAterkallat']?.text.sv).toContain('samråd utan brev');
    expect(arende.gor('SAMRAD_UTAN_BREV').flode).toBe('infor.beslut');
    expect(arende.frist('afSvar')).toBeUndefined();
  });

  test('a form that nobody had recorded can be withdrawn too (A17)', () => {
    const arende = tillBrev().gor('ATERKALLA_SAMTYCKE_AF');
    expect(arende.hinder('SKICKA_TILL_AF')).toEqual(['samtyckeTillAfInteAterkallat']);
  });

  test('withdrawn after the letter, nothing more is sent at the renewal either (A17)', () => {
    const arende = tillInsats('2026-01-12').gor('ATERKALLA_SAMTYCKE_AF', 'OMPROVA', 'FRAGA_SOKANDE');
    expect(arende.hinder('SKICKA_TILL_AF')).toEqual(['samtyckeTillAfInteAterkallat']);
  });

  test('a new consent, given after the withdrawal, lets the letter go with that consent (A17, R26)', () => {
    const arende = tillBrev().gor('ATERKALLA_SAMTYCKE_AF').till('2026-01-14');
    expect(arende.hinder('REGISTRERA_SAMTYCKE_AF', { datum: '2026-01-11' })).toEqual([
      'samtycketEfterAterkallelsen',
    ]);
    expect(arende.hinder('REGISTRERA_SAMTYCKE_AF', { datum: '2026-01-15' })).toEqual(['datumInteIFramtiden']);
    arende.gor('REGISTRERA_SAMTYCKE_AF');
    expect(arende.hinder('SKICKA_TILL_AF', { samtyckesdatum: '2026-01-10' })).toEqual([
      'samtyckeTillAfGaller',
    ]);
    expect(arende.hinder('SKICKA_TILL_AF')).toEqual([]);
  });

  test('without consent and without lawful samråd there is no decision, and no senior can waive it (A3)', () => {
    const arende = tillBrev().gor('REGISTRERA_SAMTYCKE_KC', 'UPPDATERA_ARBETSPLAN');
    arende.gor('ANGE_GRUNDBESLUT', 'ANGE_KONTAKTVAGAR', 'ATERKALLA_SAMTYCKE_AF');
    expect(arende.hinder('FATTA_BESLUT')).toEqual(['samradKlart']);
    expect(arende.gor('MEDGE_UNDANTAG').hinder('FATTA_BESLUT')).toEqual(['samradKlart']);
    expect(anvisning1.events['SAMRAD_UTAN_BREV']?.roles).toEqual(['socialsekreterare']);
    expect(arende.gor('SAMRAD_UTAN_BREV').hinder('FATTA_BESLUT')).toEqual([]);
  });
});

describe('consent to Kompetenscenter', () => {
  const medSlut = (): Arende => {
    const arende = tillBeslut('2026-01-12').gor('UNDERRATTA');
    return arende.sand('REGISTRERA_SAMTYCKE_KC', { till: '2026-01-16' });
  };

  test('is a record with its scope, from when and until when (R30)', () => {
    expect(medSlut().context.externa.kc).toEqual({
      fran: '2026-01-12',
      till: '2026-01-16',
      aterkallat: null,
    });
    const arende = tillBeslut('2026-01-12');
    expect(() => arende.sand('REGISTRERA_SAMTYCKE_KC', { omfattning: undefined })).toThrow('omfattning');
    expect(arende.hinder('REGISTRERA_SAMTYCKE_KC', { till: '2026-01-11' })).toEqual([
      'samtycketGallerFramat',
    ]);
    expect(arende.hinder('REGISTRERA_SAMTYCKE_KC', { till: '2026-01-12' })).toEqual([]);
    for (const type of ['REGISTRERA_SAMTYCKE_KC', 'NEKA_SAMTYCKE_KC', 'ATERKALLA_SAMTYCKE_KC'])
      expect([type, anvisning1.events[type]?.akt]).toEqual([type, 'samtycke']);
  });

  test('holds its last day and not the next, when SS is asked to renew it (R30)', () => {
    const arende = medSlut();
    expect(arende.frist('samtyckeKcUpphor')?.date).toBe('2026-01-17');
    expect(arende.till('2026-01-16').hinder('SKICKA_UPPDRAG')).toEqual([]);
    arende.till('2026-01-17');
    expect(arende.hinder('SKICKA_UPPDRAG')).toEqual(['grundForUppgifterTillKc']);
    expect(arende.uppgifter).toContain('fornyaSamtyckeKc');
    expect(arende.till('2026-01-22').eskalerade).not.toContain('samtyckeEjFornyat');
    expect(arende.till('2026-01-23').eskalerade).toContain('samtyckeEjFornyat');
    expect(arende.gor('REGISTRERA_SAMTYCKE_KC').uppgifter).not.toContain('samtyckeEjFornyat');
    expect(arende.hinder('SKICKA_UPPDRAG')).toEqual([]);
  });

  test('SS is reminded 30 and 7 days before it ends (R30)', () => {
    expect(anvisning1.deadlines['samtyckeKcUpphor']?.reminders?.({})).toEqual([30, 7]);
  });

  test('that has ended is neither withdrawn nor refused, and never an absence (R30, A28)', () => {
    const arende = medSlut().till('2026-01-19');
    expect(arende.context.samtyckeKc).toBe('utgatt');
    expect(arende.context.externa.kc?.aterkallat).toBeNull();
    expect(arende.context.inskrivning.missade).toBe(0);
    expect(arende.uppgifter).not.toContain('provaAterkallatSamtycke');
    expect(arende.uppgifter).not.toContain('valjVidNekatSamtycke');
  });

  test('that the client will not renew is refused then, and SS chooses another way (A28)', () => {
    const arende = medSlut().till('2026-01-19').gor('NEKA_SAMTYCKE_KC');
    expect(arende.uppgifter).toContain('valjVidNekatSamtycke');
    expect(arende.uppgifter).not.toContain('fornyaSamtyckeKc');
  });

  test('that ends while the insats runs stops what SF tells KC, and nothing else (R30, A17)', () => {
    const arende = tillInsats('2026-01-12').sand('REGISTRERA_SAMTYCKE_KC', { till: '2026-01-20' });
    arende.till('2026-01-21');
    expect(arende.hinder('HANDELSE_FRAN_SF')).toEqual(['grundForUppgifterTillKc']);
    expect(arende.flode).toBe('insats.pagaende');
    expect(arende.frist('beslutUpphor')?.date).toBe('2027-01-12');
  });

  test('with a statutory ground beside it may end without a task (R30, A28)', () => {
    const arende = medSlut().gor('ANGE_LAGSTOD_KC').till('2026-01-19');
    expect(arende.uppgifter).not.toContain('fornyaSamtyckeKc');
    expect(arende.hinder('SKICKA_UPPDRAG')).toEqual([]);
  });

  test('a longer one takes the place of the former, with its own end (R30)', () => {
    const arende = medSlut().sand('REGISTRERA_SAMTYCKE_KC', { till: '2026-03-31' });
    expect(arende.frist('samtyckeKcUpphor')?.date).toBe('2026-04-01');
    expect(arende.gor('REGISTRERA_SAMTYCKE_KC').frist('samtyckeKcUpphor')).toBeUndefined();
  });

  test('withdrawn it keeps its dates, and one dated before that does not undo it (A17)', () => {
    const arende = medSlut().till('2026-01-14').gor('ATERKALLA_SAMTYCKE_KC');
    expect(arende.context.externa.kc).toEqual({
      fran: '2026-01-12',
      till: '2026-01-16',
      aterkallat: '2026-01-14',
    });
    expect(arende.frist('samtyckeKcUpphor')).toBeUndefined();
    expect(arende.hinder('REGISTRERA_SAMTYCKE_KC', { datum: '2026-01-13' })).toEqual([
      'samtycketEfterAterkallelsen',
    ]);
    expect(arende.gor('REGISTRERA_SAMTYCKE_KC').hinder('SKICKA_UPPDRAG')).toEqual([]);
  });

  test.each([
    ['ATERKALLA_SAMTYCKE_KC', 'provaAterkallatSamtycke'],
    ['NEKA_SAMTYCKE_KC', 'valjVidNekatSamtycke'],
    [null, 'fornyaSamtyckeKc'],
  ] as const)(
    '%s: closing puts the question to rest, and it comes back if the insats goes on (A17, A28)',
    (event, task) => {
      const arende = tillInsats('2026-01-12');
      if (event !== 'ATERKALLA_SAMTYCKE_KC')
        arende.sand('REGISTRERA_SAMTYCKE_KC', { till: arende.idag }).dagar(1);
      if (event) arende.gor(event);
      expect(arende.uppgifter).toContain(task);
      expect(arende.gor('AVSLUT_AVISERAT').uppgifter).not.toContain(task);
      expect(arende.gor('AVBRYT_AVSLUT').uppgifter).toContain(task);
    },
  );
});

describe('contact with the samordnare before consent', () => {
  const skyddad = (): Arende =>
    Arende.starta('2026-01-12', { skyddad: true }).gor('BEDOM_BEHOV', 'INLED_ANVISNING');

  test('is de-identified, or made when there is consent (A22)', () => {
    expect(skyddad().hinder('KONTAKTA_SAMORDNARE', { avidentifierat: false })).toEqual([
      'avidentifieratEllerSamtycke',
    ]);
    expect(skyddad().hinder('KONTAKTA_SAMORDNARE', { avidentifierat: true })).toEqual([]);
    for (const grund of ['REGISTRERA_SAMTYCKE_KC', 'ANGE_LAGSTOD_KC'] as const)
      expect(skyddad().gor(grund).hinder('KONTAKTA_SAMORDNARE', { avidentifierat: false })).toEqual([]);
    expect(() => skyddad().sand('KONTAKTA_SAMORDNARE', { avidentifierat: undefined })).toThrow(
      'avidentifierat',
    );
  });

  test('a consent that has ended names nobody (A22, R30)', () => {
    const arende = skyddad().sand('REGISTRERA_SAMTYCKE_KC', { till: '2026-01-13' }).till('2026-01-14');
    expect(arende.hinder('KONTAKTA_SAMORDNARE', { avidentifierat: false })).toEqual([
      'avidentifieratEllerSamtycke',
    ]);
  });
});
