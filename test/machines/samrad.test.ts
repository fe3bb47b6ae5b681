/** Samråd with Arbetsförmedlingen in its three points, and AF's answer whenever it comes. */
import { Arende, tillBeslut, tillInsats, tillMotesdag } from '../support/arende';

const tillSamrad = (): Arende => Arende.starta('2026-01-12').gor('BEDOM_BEHOV', 'INLED_ANVISNING');

test('samråd is the three points, in any order of the first two (R21)', () => {
  expect(tillSamrad().gor('LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF').flode).toBe('infor.beslut');
  expect(tillSamrad().gor('FRAGA_SOKANDE', 'SKICKA_TILL_AF', 'LAS_SSBTEK').flode).toBe('infor.beslut');
  expect(tillSamrad().gor('FRAGA_SOKANDE', 'SKICKA_TILL_AF').flode).toBe('infor.forsamrad.pagar');
});

test('both tabs, AF and FK, are read (R22)', () => {
  const arende = tillSamrad();
  expect(arende.hinder('LAS_SSBTEK', { flikar: ['af'] })).toEqual(['badaFlikarnaLasta']);
  expect(arende.hinder('LAS_SSBTEK', { flikar: ['fk'] })).toEqual(['badaFlikarnaLasta']);
  expect(arende.hinder('LAS_SSBTEK', { flikar: ['fk', 'af'] })).toEqual([]);
});

test('SSBTEK read by hand counts, and is read again when it is back (A4)', () => {
  const arende = tillSamrad().sand('LAS_SSBTEK', { kalla: 'manuell' }).gor('FRAGA_SOKANDE', 'SKICKA_TILL_AF');
  expect(arende.flode).toBe('infor.beslut');
  expect(arende.uppgifter).toContain('lasSsbtekIgen');
  expect(arende.hinder('LAS_SSBTEK', { kalla: 'manuell' })).toEqual(['lastISsbtek']);
  arende.till('2026-01-19');
  expect(arende.eskalerade).toEqual(['ssbtekForsenat']);
  expect(arende.gor('LAS_SSBTEK').uppgifter).not.toContain('lasSsbtekIgen');
});

test('the applicant is asked and the handlingsplan gone through; point 3 only where AF has nothing (R23, R24, R25)', () => {
  const arende = tillSamrad();
  expect(() => arende.sand('FRAGA_SOKANDE', { handlingsplanAvstamd: false })).toThrow();
  expect(arende.hinder('SKICKA_TILL_AF')).toBeNull();
  expect(tillSamrad().gor('FRAGA_SOKANDE').hinder('SKICKA_TILL_AF')).toEqual([]);
  expect(tillSamrad().sand('FRAGA_SOKANDE', { insats: 'planerad' }).hinder('SKICKA_TILL_AF')).toBeNull();
});

test('the letter to AF is sent with a consent signed before it (R26, R27)', () => {
  const arende = tillSamrad().gor('FRAGA_SOKANDE');
  const hinder = (samtyckesdatum: string, skickat: string) =>
    arende.hinder('SKICKA_TILL_AF', { samtyckesdatum, skickat });
  expect(hinder('2026-01-12', '2026-01-11')).toEqual(['brevetEfterSamtycket']);
  expect(hinder('2026-01-12', '2026-01-13')).toEqual(['brevetEfterSamtycket']);
  expect(hinder('2026-01-10', '2026-01-12')).toEqual([]);
});

test('a client who refuses contact with AF is consulted about in another lawful way (A3)', () => {
  const arende = tillSamrad().gor('LAS_SSBTEK', 'FRAGA_SOKANDE');
  expect(() => arende.sand('SAMRAD_UTAN_BREV', { grund: 'inget' })).toThrow();
  arende.gor('SAMRAD_UTAN_BREV');
  expect(arende.flode).toBe('infor.beslut');
  // No letter has left, so no answer is waited for.
  expect(arende.frist('afSvar')).toBeUndefined();
});

describe('an AF measure is ongoing or planned (A29)', () => {
  const medInsats = (): Arende =>
    tillSamrad().gor('LAS_SSBTEK').sand('FRAGA_SOKANDE', { insats: 'pagaende' });

  test('SS judges it insufficient and goes on (R19, A29)', () => {
    const arende = medInsats();
    expect(arende.hinder('FATTA_BESLUT')).toEqual(
      expect.arrayContaining(['samradKlart', 'ingenLampligAfInsats']),
    );
    arende.gor('AF_INSATS_RACKER_INTE');
    expect(arende.flode).toBe('infor.beslut');
    expect(arende.hinder('FATTA_BESLUT')).not.toContain('ingenLampligAfInsats');
  });

  test('SS waits to a date, and the question comes back by itself (A29)', () => {
    const arende = medInsats();
    expect(arende.hinder('VANTA_PA_AF', { till: '2026-01-12' })).toEqual(['vantadagenLiggerFramat']);
    arende.sand('VANTA_PA_AF', { till: '2026-03-02' });
    expect(arende.flode).toBe('infor.forsamrad.vantar');
    // Waiting is lawful: the time for samråd does not run meanwhile.
    expect(arende.till('2026-03-01').eskalerade).toEqual([]);
    arende.till('2026-03-02');
    expect(arende.uppgifter).toEqual(['fragaSokande']);
    expect(arende.gor('FRAGA_SOKANDE', 'SKICKA_TILL_AF').flode).toBe('infor.beslut');
  });

  test('what changes meanwhile is asked about at once (A29)', () => {
    const arende = medInsats().gor('VANTA_PA_AF').gor('GOR_OM_SAMRAD');
    expect(arende.uppgifter).toEqual(['fragaSokande']);
  });

  test('SS ends when the measure is suitable (A29)', () => {
    expect(medInsats().sand('AVSLUTA_UTAN_ANVISNING', { orsak: 'af_insats' }).slut).toBe('utanAnvisning');
  });
});

describe('AF answers', () => {
  test('the decision does not wait for AF; a reminder comes and blocks nothing (R29, A1)', () => {
    const arende = tillBeslut('2026-01-12').gor('UNDERRATTA', 'SKICKA_UPPDRAG', 'FORDELA').till('2026-01-26');
    expect(arende.uppgifter).toContain('paminnAf');
    expect(arende.gor('INGET_AF_SVAR').uppgifter).not.toContain('paminnAf');
  });

  test.each([
    ['before the letter', () => Arende.starta('2026-01-12')],
    ['after the decision', () => tillBeslut('2026-01-12')],
    ['on the day of enrolment', () => tillMotesdag('2026-01-12')],
    ['in a running insats', () => tillInsats('2026-01-12').gor('UPPRATTA_PLAN')],
    ['during closing', () => tillInsats('2026-01-12').gor('AVSLUT_AVISERAT')],
  ])('an answer %s is received, is assessed, and disturbs nothing else (R29, A2)', (_when, reach) => {
    const arende = reach();
    const before = arende.flode;
    arende.gor('AF_SVAR');
    expect(arende.uppgifter).toContain('bedomAfSvar');
    expect(arende.flode).toBe(before);
    expect(arende.gor('BEDOM_AF_SVAR').flode).toBe(before);
    expect(arende.uppgifter).not.toContain('bedomAfSvar');
  });

  test('a suitable measure before the decision means samråd anew (R19, A2)', () => {
    const arende = tillSamrad().gor('LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF', 'AF_SVAR');
    arende.sand('BEDOM_AF_SVAR', { utfall: 'lamplig_insats' });
    expect(arende.hinder('FATTA_BESLUT')).toContain('ingenLampligAfInsats');
    arende.gor('GOR_OM_SAMRAD', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF');
    expect(arende.hinder('FATTA_BESLUT')).not.toContain('ingenLampligAfInsats');
  });

  test('a suitable measure after the decision opens a review and rolls nothing back (A2)', () => {
    const arende = tillInsats('2026-01-12')
      .gor('AF_SVAR')
      .sand('BEDOM_AF_SVAR', { utfall: 'lamplig_insats' });
    expect(arende.flode).toBe('insats.pagaende');
    expect(arende.uppgifter).toContain('omprovaInsats');
    expect(arende.frist('omprovningForsenad')?.steps[0]?.text.sv).toContain('Omprövning begärd');
  });

  test('an answer that nobody assesses is raised (A2)', () => {
    const arende = tillBeslut('2026-01-12')
      .gor('UNDERRATTA', 'SKICKA_UPPDRAG', 'FORDELA', 'AF_SVAR')
      .till('2026-01-19');
    expect(arende.eskalerade).toContain('afSvarEjBedomt');
  });
});
