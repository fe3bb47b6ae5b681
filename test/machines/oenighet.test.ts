/** Disagreement: both views, a ladder with a clock per level, and what it may and may not stop (R89, A18). */
import { PRINCIPER } from '../../machines/anvisning/codes';
import { anvisning1 } from '../../machines/anvisning/process';
import type { Arende } from '../support/arende';
import { tillInsats, tillMotesdag } from '../support/arende';

const oense = (steg = 'avslut'): Arende =>
  tillInsats('2026-01-12').gor('UPPRATTA_PLAN').sand('LYFT_OENIGHET', { steg });

test('both sides give their view, and may then agree (R89)', () => {
  const arende = oense();
  expect(arende.uppgifter).toEqual(expect.arrayContaining(['lamnaSynSf', 'lamnaSynKc', 'sokEnighet']));
  expect(arende.hinder('GODTA_KCS_SYN')).toEqual(['kcSynLamnad']);
  expect(arende.hinder('GODTA_SFS_SYN')).toEqual(['sfSynLamnad']);
  arende.gor('SYN_SF', 'SYN_KC', 'GODTA_SFS_SYN');
  expect(arende.region('oenighet')).toBe('ingen');
  expect(arende.context.oenighet).toBeNull();
});

test('after five working days without agreement it goes to 1:e socialsekreterare and samordnare (R89, R111)', () => {
  const arende = oense();
  expect(arende.frist('oenighetNiva1')?.date).toBe('2026-01-26');
  arende.till('2026-01-26');
  expect(arende.uppgifter).toEqual(expect.arrayContaining(['foreslaLosningFss', 'foreslaLosningSam']));
  expect(arende.frist('oenighetNiva2')?.date).toBe('2026-02-02');
});

test('it may be raised sooner when both views are given (R111)', () => {
  const arende = oense();
  expect(arende.hinder('HANSKJUT_OENIGHET')).toEqual(['sfSynLamnad', 'kcSynLamnad']);
  arende.gor('SYN_SF', 'SYN_KC', 'HANSKJUT_OENIGHET');
  expect(arende.uppgifter).toContain('foreslaLosningFss');
});

test('the same proposal from both is the joint resolution; different ones leave it to SF (A18)', () => {
  const lika = oense().till('2026-01-26').gor('FORSLAG_FSS', 'FORSLAG_SAM');
  expect(lika.region('oenighet')).toBe('ingen');
  const olika = oense()
    .till('2026-01-26')
    .gor('FORSLAG_FSS')
    .sand('FORSLAG_SAM', { losning: 'kompetenscenters_linje' });
  expect(olika.eskalerade).toContain('avgorOenighet');
  expect(olika.gor('AVGOR_OENIGHET').region('oenighet')).toBe('ingen');
});

test('when the ladder’s time is out SF decides with reasons: silence ends nowhere else (A18)', () => {
  const arende = oense().till('2026-02-02');
  expect(arende.eskalerade).toContain('avgorOenighet');
  expect(() => arende.sand('AVGOR_OENIGHET', { motivering: undefined })).toThrow();
});

test('how KC carries out the insats is KC’s own: there samordnare has the last word, and only there (A18)', () => {
  const metod = oense('metod').till('2026-02-02');
  expect(metod.eskalerade).toContain('avgorMetod');
  expect(metod.hinder('AVGOR_OENIGHET')).toBeNull();
  expect(metod.gor('AVGOR_METOD').region('oenighet')).toBe('ingen');
  for (const steg of ['avslut', 'verkstallande', 'innehall', 'annat'])
    expect([steg, oense(steg).till('2026-02-02').hinder('AVGOR_METOD')]).toEqual([steg, null]);
});

test('a disagreement on method stops nothing meanwhile (A18)', () => {
  const arende = oense('metod');
  for (const event of ['UPPDATERA_PLAN', 'AVSLUT_AVISERAT', 'INLED_AVSLUT'] as const)
    expect([event, arende.hinder(event)]).toEqual([event, []]);
});

test('each level has its own time, which the municipality sets (R111, A18)', () => {
  const settings = { 'dispute.firstLevel': 2, 'dispute.secondLevel': 10 };
  const due = (rule: 'oenighetNiva1' | 'oenighetNiva2') =>
    anvisning1.deadlines[rule]?.due({
      context: oense().context as never,
      at: '2026-01-19T08:00:00.000Z',
      settings,
    }).date;
  expect([due('oenighetNiva1'), due('oenighetNiva2')]).toEqual(['2026-01-21', '2026-02-02']);
});

test('proposals and the last word name the city’s principles that weighed in, at least one (R88)', () => {
  const arende = oense().till('2026-01-26');
  for (const event of ['FORSLAG_FSS', 'FORSLAG_SAM'] as const)
    for (const principer of [undefined, [], ['nagot_annat']])
      expect(() => arende.sand(event, { principer })).toThrow();
  expect(() => oense().till('2026-02-02').sand('AVGOR_OENIGHET', { principer: [] })).toThrow();
  expect(() => oense('metod').till('2026-02-02').sand('AVGOR_METOD', { principer: [] })).toThrow();
});

test('among the principles are human rights, non-discrimination and clear expectations (P10, R118, R119)', () => {
  const arende = oense().till('2026-01-26');
  const principer = Object.keys(PRINCIPER);
  expect(principer).toEqual(
    expect.arrayContaining([
      'likvardighet',
      'behoven_styr',
      'fokus_arbete_studier',
      'hela_manniskan',
      'utan_avbrott',
      'kontinuitet_personal',
      'tro_pa_individen',
      'manskliga_rattigheter',
      'icke_diskriminering',
      'tydliga_forvantningar',
    ]),
  );
  expect(arende.sand('FORSLAG_FSS', { principer }).context.oenighet?.forslagFss).toBe('gemensam');
});

test('KC sends a person back with reasons: SF confirms, goes on, reviews, or disputes it (R125, R94)', () => {
  const ater = () => tillInsats('2026-01-12').sand('AVSLUT_AVISERAT', { orsak: 'ater_till_sf' });
  expect(ater().context.avslut).toMatchObject({ orsak: 'ater_till_sf', av: 'kc' });
  expect(ater().uppgifter).toContain('stallningTillAvslut');
  expect(ater().gor('BEKRAFTA_AVSLUT').context.avslut?.av).toBe('sf');
  expect(ater().gor('AVBRYT_AVSLUT').flode).toBe('insats.pagaende');
  const omprovas = ater().sand('AVBRYT_AVSLUT', { omprovning: true });
  expect(omprovas.flode).toBe('insats.pagaende');
  expect(omprovas.uppgifter).toContain('omprovaInsats');
  const tvist = ater().sand('LYFT_OENIGHET', { steg: 'avslut' });
  expect(tvist.hinder('UPPRATTA_AVSLUTSDOKUMENT')).toBeNull();
  expect(tvist.hinder('BEKRAFTA_AVSLUT')).toEqual([]);
});

test('nobody’s stand on an announced closing is raised after five working days (R94, R122)', () => {
  const arende = tillInsats('2026-01-12').gor('AVSLUT_AVISERAT');
  expect(arende.frist('stallningTillAvslut')?.date).toBe('2026-01-26');
  expect(arende.till('2026-01-23').eskalerade).not.toContain('avslutEjBekraftat');
  expect(arende.till('2026-01-26').eskalerade).toContain('avslutEjBekraftat');
  expect(arende.gor('BEKRAFTA_AVSLUT').eskalerade).not.toContain('avslutEjBekraftat');
});

test('while it is open KC does not carry out the contested step, and only that one (A18)', () => {
  expect(oense('avslut').hinder('AVSLUT_AVISERAT')).toEqual(['avslutetOmtvistasInte']);
  expect(oense('avslut').hinder('UPPDATERA_PLAN')).toEqual([]);
  expect(oense('innehall').hinder('UPPDATERA_PLAN')).toEqual(['innehalletOmtvistasInte']);
  expect(oense('innehall').hinder('AVSLUT_AVISERAT')).toEqual([]);
  expect(oense('annat').hinder('AVSLUT_AVISERAT')).toEqual([]);
  const start = tillMotesdag('2026-01-12').sand('LYFT_OENIGHET', { steg: 'verkstallande' });
  expect(start.hinder('VERKSTALL')).toContain('startenOmtvistasInte');
});

test('a closing that KC announced stands still while SS disputes it, document and GWA included (A18)', () => {
  const arende = tillInsats('2026-01-12')
    .sand('AVSLUT_AVISERAT', { orsak: 'stod_upphort' })
    .gor('LYFT_OENIGHET');
  expect(arende.hinder('UPPRATTA_AVSLUTSDOKUMENT')).toEqual(['avslutetOmtvistasInte']);
  const langre = tillInsats('2026-01-12')
    .sand('AVSLUT_AVISERAT', { orsak: 'stod_upphort' })
    .gor('UPPRATTA_AVSLUTSDOKUMENT', 'LYFT_OENIGHET');
  expect(langre.hinder('STANG_GWA')).toEqual(['avslutetOmtvistasInte']);
  expect(langre.hinder('AVSLUTA_I_TRESERVA')).toEqual([]);
});

test('oenighet never stops SF from ending or keeping the insats, nor what follows from its decision (A18, R122)', () => {
  const arende = oense('avslut');
  expect(arende.hinder('INLED_AVSLUT')).toEqual([]);
  arende.sand('INLED_AVSLUT', { orsak: 'stod_upphort' });
  expect(arende.hinder('UPPRATTA_AVSLUTSDOKUMENT')).toEqual([]);
  expect(arende.gor('UPPRATTA_AVSLUTSDOKUMENT', 'AVSLUTA_I_TRESERVA', 'STANG_GWA').slut).toBe('avslutad');
  const kcVill = tillInsats('2026-01-12').gor('AVSLUT_AVISERAT', 'LYFT_OENIGHET');
  expect(kcVill.hinder('AVBRYT_AVSLUT')).toEqual([]);
  expect(kcVill.gor('BEKRAFTA_AVSLUT').hinder('AVSLUT_AVISERAT')).toBeNull();
});

test('SF reviews and decides during an open oenighet (A18, R76)', () => {
  const arende = oense('avslut').gor(
    'OMPROVA',
    'LAS_SSBTEK',
    'FRAGA_SOKANDE',
    'SKICKA_TILL_AF',
    'UPPDATERA_ARBETSPLAN',
  );
  expect(arende.hinder('FATTA_BESLUT')).toEqual([]);
});
