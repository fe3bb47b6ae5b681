/** What an uppdrag may contain: services of the catalogue, and the practical conditions of the client. */
import { OMRADEN } from '../../machines/anvisning/codes';
import { events } from '../../machines/anvisning/events';
import { isPersonal } from '../../machines/process';
import { LAGRUM } from '../../machines/reference/lagrum';
import {
  AGARE,
  erbjuds,
  KATEGORI_FOR_OMRADE,
  KATEGORIER,
  TJANSTER,
  tjansteutbudPa,
  type Tjanst,
} from '../../machines/reference/tjansteutbud';
import type { Arende } from '../support/arende';
import { tillBeslut, tillInsats } from '../support/arende';

const underrattad = (): Arende => tillBeslut('2026-01-12').gor('UNDERRATTA');

describe('the catalogue', () => {
  test('four areas are shown under three categories (A27)', () => {
    expect(Object.keys(KATEGORI_FOR_OMRADE).sort()).toEqual(Object.keys(OMRADEN).sort());
    expect([...new Set(Object.values(KATEGORI_FOR_OMRADE))].sort()).toEqual(Object.keys(KATEGORIER).sort());
  });

  test('every service has an owner, an area and legal bases that exist, and days in order (R11)', () => {
    for (const [id, service] of Object.entries<Tjanst>(TJANSTER)) {
      expect([id, service.agare in AGARE, service.omrade in OMRADEN]).toEqual([id, true, true]);
      expect([id, service.lagrum.filter((code) => !(code in LAGRUM))]).toEqual([id, []]);
      expect([id, service.till === undefined || service.fran < service.till]).toEqual([id, true]);
    }
  });

  test('jobbfokuserade and kompetenshöjande services are Arbvux’s, social ones socialförvaltningen’s (R106)', () => {
    for (const [id, { omrade, agare }] of Object.entries<Tjanst>(TJANSTER)) {
      if (omrade === 'jobbfokuserat' || omrade === 'kompetenshojande')
        expect([id, agare]).toEqual([id, 'arbvux']);
      if (omrade === 'socialt') expect([id, agare.startsWith('sf_')]).toEqual([id, true]);
    }
  });

  test('a service is offered from its first day until it is not (R11)', () => {
    expect(erbjuds('jobbsokarverkstad', '2020-12-31')).toBe(false);
    expect(erbjuds('jobbsokarverkstad', '2025-06-30')).toBe(true);
    expect(erbjuds('jobbsokarverkstad', '2025-07-01')).toBe(false);
    expect(erbjuds('toString', '2026-01-12')).toBe(false);
    expect(tjansteutbudPa('2025-06-30')).toEqual([{ id: 'jobbsokarverkstad', kategori: 'jobbfokuserade' }]);
    expect(tjansteutbudPa('2026-01-12').map(({ id }) => id)).not.toContain('jobbsokarverkstad');
  });
});

describe('the services of an uppdrag', () => {
  test.each([
    ['that does not exist', { tjanster: ['trolleri'] }, ['tjansternaErbjuds']],
    [
      'that is no longer offered',
      { tjanster: ['jobbcoachning', 'jobbsokarverkstad'] },
      ['tjansternaErbjuds', 'tjansternasLagrum'],
    ],
    [
      'of an owner outside the agreement',
      { tjanster: ['rehabkoordinering'], omraden: ['halsorelaterat'] },
      ['agarenFarVerkstalla', 'tjansternasLagrum'],
    ],
    ['outside its areas', { tjanster: ['yrkessvenska'] }, ['tjansternasOmraden']],
    [
      'on another legal basis',
      { tjanster: ['arbetsformageutredning'], omraden: ['halsorelaterat'] },
      ['tjansternasLagrum'],
    ],
    ['of a social committee, under 12:4', { tjanster: ['sysselsattning_nordost'], omraden: ['socialt'] }, []],
  ])('a service %s is answered by named conditions (R11, R36)', (_, change, unmet) => {
    expect(underrattad().hinder('SKICKA_UPPDRAG', change)).toEqual(unmet);
  });

  test('between one and ten are named, never none (R36)', () => {
    const arende = underrattad();
    for (const tjanster of [undefined, [], Array.from({ length: 11 }, () => 'praktik'), ['Jobb coachning']])
      expect(() => arende.hinder('SKICKA_UPPDRAG', { tjanster })).toThrow();
    expect(arende.hinder('SKICKA_UPPDRAG', { tjanster: ['jobbcoachning', 'praktik'] })).toEqual([]);
  });

  test('a continued uppdrag meets the same, on its own day and under its own decision (R11, A8)', () => {
    const arende = tillInsats('2026-01-12')
      .till('2026-11-02')
      .gor('OMPROVA', 'LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF', 'UPPDATERA_ARBETSPLAN');
    arende.sand('FATTA_BESLUT', {
      lagrum: ['sol_12_4a'],
      timmar: 40,
      barnUnderAtta: false,
      undantag: [],
      inskrivenAf: false,
    });
    const socialt = { tjanster: ['sysselsattning_nordost'], omraden: ['socialt'] };
    expect(arende.hinder('SKICKA_FORTSATTNINGSUPPDRAG', socialt)).toEqual(['tjansternasLagrum']);
    expect(arende.hinder('SKICKA_FORTSATTNINGSUPPDRAG', { harBarn: true })).toEqual(['barnetsBastaBeaktat']);
    expect(arende.hinder('SKICKA_FORTSATTNINGSUPPDRAG')).toEqual([]);
  });
});

describe('the practical conditions', () => {
  test('need, content and goals go with childcare, travel, sfi hours, adaptation and language (R35, R37, P3)', () => {
    const arende = underrattad();
    for (const field of ['barnomsorg', 'resor', 'sfiTider', 'anpassning', 'tolksprak', 'harBarn'])
      expect(() => arende.hinder('SKICKA_UPPDRAG', { [field]: undefined })).toThrow();
    const change = {
      barnomsorg: 'behovs',
      resor: 'behovs',
      sfiTider: ['formiddag', 'kvall'],
      anpassning: true,
    };
    expect(arende.hinder('SKICKA_UPPDRAG', { ...change, tolksprak: 'som' })).toEqual([]);
  });

  test('the client’s own wishes are weighed in, in words that never reach the machine (L1, P3)', () => {
    const arende = underrattad();
    expect(() => arende.hinder('SKICKA_UPPDRAG', { onskemal: undefined })).toThrow();
    expect(() => arende.hinder('SKICKA_UPPDRAG', { onskemal: ' ' })).toThrow();
    for (const { schema } of [events.SKICKA_UPPDRAG, events.SKICKA_FORTSATTNINGSUPPDRAG])
      for (const field of ['onskemal', 'anpassningBeskrivning'] as const)
        expect(isPersonal(schema.shape[field])).toBe(true);
  });

  test('with children in the home, their best interests are considered (P3)', () => {
    const arende = underrattad();
    expect(arende.hinder('SKICKA_UPPDRAG', { harBarn: true })).toEqual(['barnetsBastaBeaktat']);
    expect(() => arende.hinder('SKICKA_UPPDRAG', { harBarn: true, barnetsBasta: false })).toThrow();
    expect(arende.hinder('SKICKA_UPPDRAG', { harBarn: true, barnetsBasta: true })).toEqual([]);
  });

  test('the language is a code or none, and the form says who never interprets (P3)', () => {
    const arende = underrattad();
    for (const tolksprak of ['arabiska', 'Somali', 'a', ''])
      expect(() => arende.hinder('SKICKA_UPPDRAG', { tolksprak })).toThrow();
    for (const tolksprak of ['ar', 'som', 'ingen'])
      expect(arende.hinder('SKICKA_UPPDRAG', { tolksprak })).toEqual([]);
    const help = events.SKICKA_UPPDRAG.schema.shape.tolksprak.meta()?.description;
    expect(help).toContain('aldrig en närstående eller ett barn');
    expect(help).toContain('anonym');
  });
});
