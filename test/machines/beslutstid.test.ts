/** The decision's own time: half-open validity, review before its end, renewal, and a lapse that nobody hides. */
import type { Arende } from '../support/arende';
import { tillBeslut, tillInsats, tillMotesdag } from '../support/arende';

/** A running insats in November of a decision from 12 January, plan renewed and followed up. */
const november = (): Arende =>
  tillInsats('2026-01-12').gor('UPPRATTA_PLAN').till('2026-10-14').gor('UPPDATERA_PLAN', 'HALL_UPPFOLJNING');
const fornyelse = ['LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF', 'UPPDATERA_ARBETSPLAN'] as const;

test('a decision is in force from its first day up to, not including, the same day next year (R32, A7)', () => {
  const arende = tillBeslut('2026-01-12');
  expect(arende.context.beslut).toMatchObject({ fran: '2026-01-12', till: '2027-01-12' });
  const plan = arende.frist('beslutUpphor');
  expect(plan?.date).toBe('2027-01-12');
  expect(plan?.steps.map((step) => step.text.sv)).toEqual([
    'Beslutet gäller från och med 2026-01-12 (A7)',
    'ett år: första dagen utan beslut (R32)',
  ]);
  arende.till('2027-01-11');
  expect(arende.region('giltighet')).toBe('galler');
  expect(arende.till('2027-01-12').context.upphort).toBe(true);
});

test('a decision from a leap day ends on the last day of February (R32, L15)', () => {
  expect(tillBeslut('2028-02-29').context.beslut?.till).toBe('2029-02-28');
});

test('a weekend does not move the end of a decision: it is validity, not a time limit (A7)', () => {
  // 16 January 2027 is a Saturday.
  expect(tillBeslut('2026-01-16').frist('beslutUpphor')?.date).toBe('2027-01-16');
});

test('waiting before inskrivning counts: the insats can only start while the decision is in force (A7, R53)', () => {
  const arende = tillMotesdag('2026-01-12').gor(
    'HALL_INSKRIVNING',
    'INFORMERA_KRAV',
    'BOKA_FORSTA_UPPFOLJNING',
  );
  arende.gor('INFORMERA_VERKSAMHET', 'UPPRATTA_DELTAGANDEDOKUMENT').till('2027-01-12');
  expect(arende.hinder('VERKSTALL')).toEqual(['beslutetGallerIdag']);
});

test('ninety days before the end the review opens, and at thirty days the senior hears of it (R76)', () => {
  const arende = november();
  expect(arende.uppgifter).toContain('omprovaInsats');
  expect(arende.frist('omprovningForsenad')?.date).toBe('2026-12-11');
  expect(arende.till('2026-12-10').eskalerade).not.toContain('omprovningForsenad');
  expect(arende.till('2026-12-11').eskalerade).toContain('omprovningForsenad');
  expect(arende.uppgifter).toContain('omprovaInsats');
});

test('SF may review earlier, at any time (R77, R122)', () => {
  const arende = tillInsats('2026-01-12').gor('OMPROVA');
  expect(arende.uppgifter).toEqual(expect.arrayContaining(['lasSsbtek', 'fragaSokande']));
});

describe('continued insats', () => {
  test('a renewal needs new samråd and a new arbetsplan: nothing of the last round counts (A8, R76)', () => {
    const arende = november().gor('OMPROVA');
    expect(arende.hinder('FATTA_BESLUT')).toEqual([
      'samradKlart',
      'ingenLampligAfInsats',
      'arbetsplanUppdaterad',
    ]);
    fornyelse.forEach((event) => arende.gor(event));
    expect(arende.hinder('FATTA_BESLUT')).toEqual([]);
  });

  test('the criteria are assessed anew, and the demand to take part still stands (A8, R13)', () => {
    const arende = november();
    expect(arende.hinder('OMPROVA', { krav: false })).toEqual(['fortsattMedKrav']);
    arende.sand('OMPROVA', { manaderTillForsorjning: 48 }).gor(...fornyelse);
    expect(arende.hinder('FATTA_BESLUT')).toEqual(['inomTreAr']);
  });

  test('the new decision starts without a gap and the insats goes on, with no new enrolment (A8)', () => {
    const arende = november().gor('OMPROVA', ...fornyelse);
    expect(arende.hinder('FATTA_BESLUT', { fran: '2027-01-13' })).toEqual(['beslutetUtanLucka']);
    arende.sand('FATTA_BESLUT', { fran: '2027-01-12' });
    expect(arende.context.beslut).toMatchObject({ nr: 2, fran: '2026-01-12', till: '2028-01-12' });
    expect(arende.frist('beslutUpphor')?.date).toBe('2028-01-12');
    expect(arende.flode).toBe('insats.pagaende');
    expect(arende.till('2027-01-13').region('giltighet')).toBe('galler');
  });

  test('the client is notified and KC gets a continued uppdrag, with its goals (A8, R33)', () => {
    const arende = november().gor('OMPROVA', ...fornyelse, 'FATTA_BESLUT');
    expect(arende.uppgifter).toEqual(
      expect.arrayContaining(['underrattaFornyelse', 'skickaFortsattningsuppdrag']),
    );
    expect(arende.dagar(7).eskalerade).toContain('fornyelseForsenad');
    arende
      .gor('UNDERRATTA')
      .sand('SKICKA_FORTSATTNINGSUPPDRAG', { mal: [{ id: 'M3', omrade: 'jobbfokuserat' }] });
    expect(arende.eskalerade).not.toContain('fornyelseForsenad');
    expect(arende.context.uppdrag).toMatchObject({ nr: 2, beslut: 2, mal: ['M3'] });
    expect(arende.region('omprovning')).toBe('oppen.bevakas');
  });

  test('consent to KC is checked again (A8, R30)', () => {
    const arende = november().gor('ATERKALLA_SAMTYCKE_KC', 'OMPROVA', ...fornyelse);
    expect(arende.hinder('FATTA_BESLUT')).toEqual(['grundForUppgifterTillKc']);
  });
});

test('a stand against continuing is followed by a closing, or it is raised (R77)', () => {
  const arende = november().sand('OMPROVA', { utfall: 'avslut' });
  expect(arende.uppgifter).toContain('inledAvslut');
  expect(arende.dagar(7).eskalerade).toContain('avslutEjInlett');
  arende.gor('INLED_AVSLUT');
  expect(arende.flode).toBe('avslut');
  expect(arende.eskalerade).not.toContain('avslutEjInlett');
});

describe('the decision lapses', () => {
  const upphort = (): Arende => november().till('2027-01-12');

  test('client and KC are told the same day and the senior is called in; nothing closes, nothing is extended (A9)', () => {
    const arende = upphort();
    expect(arende.uppgifter).toEqual(
      expect.arrayContaining(['beslutHarUpphort', 'meddelaKlientUpphort', 'meddelaKcUpphort']),
    );
    expect(arende.eskalerade).toContain('beslutHarUpphort');
    expect(arende.flode).toBe('insats.pagaende');
    expect(arende.context.beslut?.till).toBe('2027-01-12');
    arende.gor('MEDDELA_KLIENT_UPPHORT', 'MEDDELA_KC_UPPHORT');
    expect(arende.till('2027-06-01').eskalerade).toContain('beslutHarUpphort');
    expect(arende.slut).toBeNull();
  });

  test('no call under a lapsed decision (A9)', () => {
    expect(upphort().hinder('KALLA_UPPFOLJNING')).toEqual(['beslutetLoper', 'motetInomBeslutet']);
  });

  test('on the last day’s morrow nothing is done under it, even before the clock has acted (A7, A9)', () => {
    const arende = tillBeslut('2026-01-12').gor('UNDERRATTA').till('2027-01-11');
    expect(arende.hinder('SKICKA_UPPDRAG')).toEqual([]);
    expect(arende.till('2027-01-12').hinder('SKICKA_UPPDRAG')).toEqual(['beslutetLoper']);
  });

  test('a decision after a gap starts anew: notice, uppdrag and inskrivning (A8, A9)', () => {
    const arende = upphort()
      .till('2027-01-20')
      .gor('OMPROVA', ...fornyelse, 'FATTA_BESLUT');
    expect(arende.context.beslut).toMatchObject({ nr: 2, fran: '2027-01-20', till: '2028-01-20' });
    expect(arende.flode).toBe('uppdrag.underrattelse.iTid');
    expect(arende.eskalerade).toEqual([]);
    // One notice, one task: the main flow has it.
    expect(arende.uppgifter.filter((task) => task.startsWith('underratta'))).toEqual(['underratta']);
    arende.gor('UNDERRATTA', 'SKICKA_UPPDRAG', 'BOKA_INSKRIVNING', 'KALLA_INSKRIVNING');
    expect(arende.context.uppdrag).toMatchObject({ beslut: 2 });
    expect(arende.context.insats.start).toBeNull();
  });

  test('a decision renewed late before the uppdrag was sent is told before it is sent (R33, A8)', () => {
    const arende = tillBeslut('2026-01-12').gor('UNDERRATTA').till('2027-01-20');
    arende.gor('OMPROVA', ...fornyelse, 'FATTA_BESLUT');
    expect(arende.uppgifter).toContain('underratta');
    expect(arende.hinder('SKICKA_UPPDRAG')).toEqual(['klientenUnderrattad']);
    expect(arende.gor('UNDERRATTA').hinder('SKICKA_UPPDRAG')).toEqual([]);
  });

  test('SF closes a lapsed case with the true stand on the decision (A9, R92)', () => {
    const arende = upphort().sand('INLED_AVSLUT', { orsak: 'beslut_upphort' });
    arende
      .gor('BOKA_TREPARTSMOTE')
      .till(arende.context.avslut?.motesdag ?? '')
      .gor('HALL_AVSLUTSMOTE');
    arende.gor('UPPRATTA_AVSLUTSDOKUMENT');
    expect(arende.hinder('AVSLUTA_I_TRESERVA', { beslut: 'kvarstar' })).toEqual(['stallningenStammer']);
    expect(arende.sand('AVSLUTA_I_TRESERVA', { beslut: 'redan_upphort' }).gor('STANG_GWA').slut).toBe(
      'avslutad',
    );
  });
});
