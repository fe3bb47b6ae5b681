/** A pause of the insats: SF decides it, its clocks explain it, and the return is followed up (A31, L2). */
import { anvisning1 } from '../../machines/anvisning/process';
import type { Arende } from '../support/arende';
import { tillInsats } from '../support/arende';

const pagar = (): Arende => tillInsats('2026-01-12').gor('UPPRATTA_PLAN');
const paus = (fran: string, till: string, orsak = 'foraldraledighet'): Arende =>
  pagar().sand('PABORJA_UPPEHALL', { orsak, fran, till });
const steg = (arende: Arende, rule: string) => arende.frist(rule)?.steps.map(({ text }) => text.sv);

test('only SF decides on a pause, for an insats that runs (A31, R122)', () => {
  expect(anvisning1.events['PABORJA_UPPEHALL']?.roles).toEqual(['socialsekreterare']);
  expect(anvisning1.events['FORLANG_UPPEHALL']?.roles).toEqual(['socialsekreterare']);
  const arende = paus('2026-02-02', '2026-02-13');
  expect(arende.region('uppehall')).toBe('pagar.bevakas');
  expect(arende.hinder('PABORJA_UPPEHALL', { fran: '2026-03-02', till: '2026-03-06' })).toEqual([
    'ingetAnnatUppehall',
  ]);
  expect(pagar().gor('AVSLUT_AVISERAT').hinder('PABORJA_UPPEHALL')).toEqual(['insatsenPagar']);
});

test.each([
  ['2026-02-13', '2026-02-02', ['uppehalletsDagarStammer']],
  ['2026-01-18', '2026-02-02', ['uppehalletsDagarStammer']],
  ['2027-01-04', '2027-01-12', ['uppehalletInomBeslutet']],
  ['2027-01-04', '2027-01-11', []],
])('a pause from %s to %s keeps its order, the start and the decision: %j (A31)', (fran, till, hinder) => {
  expect(pagar().hinder('PABORJA_UPPEHALL', { fran, till })).toEqual(hinder);
});

test('two pauses share no day (A31)', () => {
  const arende = paus('2026-01-20', '2026-01-23').till('2026-01-26').gor('AVSLUTA_UPPEHALL');
  expect(arende.hinder('PABORJA_UPPEHALL', { fran: '2026-01-23', till: '2026-01-30' })).toEqual([
    'uppehalletsDagarStammer',
  ]);
  expect(arende.hinder('PABORJA_UPPEHALL', { fran: '2026-01-24', till: '2026-01-30' })).toEqual([]);
});

describe('leave under SoL 12:4 f', () => {
  const ledighet = (fran: string, till: string) => ({ orsak: 'ledighet_12_4_f', fran, till });

  test('is at most twenty-eight days, where another reason is not (L2, A31)', () => {
    expect(pagar().hinder('PABORJA_UPPEHALL', ledighet('2026-06-01', '2026-06-28'))).toEqual([]);
    expect(pagar().hinder('PABORJA_UPPEHALL', ledighet('2026-06-01', '2026-06-29'))).toEqual([
      'ledighetInomFyraVeckor',
    ]);
    expect(
      pagar().hinder('PABORJA_UPPEHALL', { ...ledighet('2026-06-01', '2026-09-30'), orsak: 'sjukdom' }),
    ).toEqual([]);
  });

  test('adds up over the year, by the days really taken (L2)', () => {
    const arende = paus('2026-01-20', '2026-02-16', 'ledighet_12_4_f').till('2026-02-03');
    arende.sand('AVSLUTA_UPPEHALL', { datum: '2026-02-03' });
    expect(arende.context.narvaro.ledighet).toEqual([{ ar: 2026, dagar: 14 }]);
    expect(arende.hinder('PABORJA_UPPEHALL', ledighet('2026-06-01', '2026-06-14'))).toEqual([]);
    expect(arende.hinder('PABORJA_UPPEHALL', ledighet('2026-06-01', '2026-06-15'))).toEqual([
      'ledighetInomFyraVeckor',
    ]);
  });

  test('is counted for each calendar year it touches (L2)', () => {
    // Twenty days of December and eight of January are two years’ leave.
    const arende = pagar();
    expect(arende.hinder('PABORJA_UPPEHALL', ledighet('2026-12-04', '2027-01-08'))).toEqual([]);
    expect(arende.hinder('PABORJA_UPPEHALL', ledighet('2026-12-03', '2027-01-08'))).toEqual([
      'ledighetInomFyraVeckor',
    ]);
    arende.till('2026-12-21').sand('PABORJA_UPPEHALL', ledighet('2026-12-22', '2027-01-05'));
    arende.till('2027-01-06').sand('AVSLUTA_UPPEHALL', { datum: '2027-01-06' });
    expect(arende.context.narvaro.ledighet).toEqual([
      { ar: 2026, dagar: 10 },
      { ar: 2027, dagar: 5 },
    ]);
  });

  test('is not prolonged beyond four weeks either (L2, A31)', () => {
    const arende = paus('2026-02-02', '2026-02-28', 'ledighet_12_4_f');
    expect(arende.hinder('FORLANG_UPPEHALL', { till: '2026-03-02' })).toEqual(['forlangningenRyms']);
    arende.sand('FORLANG_UPPEHALL', { till: '2026-03-01' });
    expect(arende.hinder('FORLANG_UPPEHALL', { till: '2026-03-02' })).toContain('uppehalletKanForlangas');
  });
});

describe('the return', () => {
  test('its day is the working day on or before the day after the pause, with a task of its own (A31)', () => {
    const arende = paus('2026-02-02', '2026-02-13');
    expect(steg(arende, 'aterkomst')).toEqual([
      'Uppehållets sista dag 2026-02-13',
      'första dagen åter (A31)',
      'lördag: flyttas till fredag 2026-02-13, intern frist flyttas tidigare (L15)',
    ]);
    expect(arende.till('2026-02-13').uppgifter).toContain('aterkomst');
    expect(arende.till('2026-02-18').eskalerade).toContain('aterkomstEjUppfoljd');
    arende.sand('AVSLUTA_UPPEHALL', { datum: '2026-02-14' });
    expect(arende.uppgifter).not.toContain('aterkomst');
    expect(arende.eskalerade).not.toContain('aterkomstEjUppfoljd');
    expect(arende.context.narvaro.uppehallen).toEqual([{ fran: '2026-02-02', till: '2026-02-13' }]);
  });

  test('an earlier return ends the pause the day before it; one to come is not recorded (A31)', () => {
    const arende = paus('2026-02-02', '2026-02-13').till('2026-02-06');
    expect(arende.hinder('AVSLUTA_UPPEHALL', { datum: '2026-02-09' })).toEqual(['aterkomstenHarSkett']);
    expect(arende.hinder('AVSLUTA_UPPEHALL', { datum: '2026-02-01' })).toEqual(['aterkomstenInomUppehallet']);
    arende.sand('AVSLUTA_UPPEHALL', { datum: '2026-02-06' });
    expect(arende.context.narvaro.uppehallen).toEqual([{ fran: '2026-02-02', till: '2026-02-05' }]);
  });

  test('a pause that has not begun is called off with its first day, and leaves nothing (A31)', () => {
    const arende = paus('2026-02-02', '2026-02-13').sand('AVSLUTA_UPPEHALL', { datum: '2026-02-02' });
    expect(arende.context.narvaro).toMatchObject({ uppehall: null, uppehallen: [] });
    expect(arende.frist('aterkomst')).toBeUndefined();
  });

  test('prolonged, it is watched anew, also when its day has passed (A31)', () => {
    const arende = paus('2026-02-02', '2026-02-13').till('2026-02-16');
    expect(arende.hinder('FORLANG_UPPEHALL', { till: '2026-02-13' })).toEqual(['forlangningenRyms']);
    expect(arende.hinder('FORLANG_UPPEHALL', { till: '2027-01-12' })).toEqual(['uppehalletInomBeslutet']);
    arende.sand('FORLANG_UPPEHALL', { till: '2026-02-26' });
    expect(arende.uppgifter).not.toContain('aterkomst');
    expect(arende.frist('aterkomst')?.date).toBe('2026-02-27');
  });

  test('a pause rests while the insats is being closed, and stands if it goes on (A31)', () => {
    const arende = paus('2026-02-02', '2026-02-13').gor('AVSLUT_AVISERAT');
    expect(arende.frist('aterkomst')).toBeUndefined();
    expect(arende.gor('AVBRYT_AVSLUT').frist('aterkomst')?.date).toBe('2026-02-13');
  });

  test('after a gap in the decision nothing of the pause is left open (A8, A31)', () => {
    const arende = pagar().till('2026-12-28');
    arende.sand('PABORJA_UPPEHALL', { fran: '2026-12-29', till: '2027-01-11' }).till('2027-01-20');
    expect(arende.eskalerade).toContain('aterkomstEjUppfoljd');
    arende.gor(
      'OMPROVA',
      'LAS_SSBTEK',
      'FRAGA_SOKANDE',
      'SKICKA_TILL_AF',
      'UPPDATERA_ARBETSPLAN',
      'FATTA_BESLUT',
    );
    expect(arende.context.narvaro.uppehall).toBeNull();
    expect(arende.region('uppehall')).toBe('inget');
  });
});

describe('clocks in a pause', () => {
  test('the plan’s clock says the pause as a step of its own, and is set anew when it ends (A31, R70)', () => {
    const arende = paus('2026-02-02', '2026-02-15');
    expect(steg(arende, 'planUppdatering')).toEqual([
      'Planens datum 2026-01-19',
      '+ 6 månader (R70)',
      'uppehåll 14 dagar (A31)',
      'dock senast beslutets sista dag 2027-01-11: påverkar inte (A10)',
      'söndag: flyttas till fredag 2026-07-31, intern frist flyttas tidigare (L15)',
    ]);
    arende.till('2026-02-03').gor('AVSLUTA_UPPEHALL');
    expect(steg(arende, 'planUppdatering')?.[2]).toBe('uppehåll 1 dag (A31)');
    expect(arende.frist('planUppdatering')?.date).toBe('2026-07-20');
  });

  test('a pause never takes the plan past the decision, and one before the plan pushes nothing (A31, A10)', () => {
    const arende = paus('2026-02-02', '2026-09-30');
    expect(arende.frist('planUppdatering')?.date).toBe('2027-01-11');
    arende.till('2026-03-02').gor('AVSLUTA_UPPEHALL', 'UPPDATERA_PLAN');
    expect(arende.frist('planUppdatering')?.date).toBe('2026-09-02');
  });

  test('what is paused within the push counts too (A31)', () => {
    // Six months from 19 January is 19 July; the pause begins the day before and pushes past itself.
    expect(paus('2026-07-18', '2026-07-27').frist('planUppdatering')?.date).toBe('2026-07-29');
  });

  test('follow-up and the decision run on (A31, R61)', () => {
    const before = pagar();
    const arende = paus('2026-02-02', '2026-03-31');
    for (const rule of ['uppfoljning', 'beslutUpphor'])
      expect([rule, arende.frist(rule)?.date]).toEqual([rule, before.frist(rule)?.date]);
  });

  test('the month’s account says how many of its days were paused (A31, P1)', () => {
    const arende = paus('2026-01-26', '2026-02-06').till('2026-02-01');
    expect(steg(arende, 'narvarounderlag')?.[1]).toBe('uppehåll i månaden, dagar: 6 (A31)');
  });

  test('the day from which a certificate is needed waits for the pause (A31, A13)', () => {
    const arende = pagar().till('2026-01-20').sand('REGISTRERA_NARVARO', { status: 'sjukanmald' });
    arende.sand('PABORJA_UPPEHALL', { orsak: 'verksamheten_stangd', fran: '2026-01-22', till: '2026-01-25' });
    expect(steg(arende, 'lakarintyg')?.[2]).toBe('uppehåll 4 dagar (A31)');
    expect(arende.frist('lakarintyg')?.date).toBe('2026-02-02');
  });

  test('no attendance is registered of a paused day (A31)', () => {
    const arende = paus('2026-01-20', '2026-01-23').till('2026-01-24');
    for (const datum of ['2026-01-20', '2026-01-23'])
      expect(arende.hinder('REGISTRERA_NARVARO', { datum })).toEqual(['ingetUppehallDagen']);
    for (const datum of ['2026-01-19', '2026-01-24'])
      expect(arende.hinder('REGISTRERA_NARVARO', { datum })).toEqual([]);
  });
});

test('of many pauses the case remembers the latest twelve (A31)', () => {
  const arende = pagar();
  for (let month = 2; month <= 7; month += 1)
    for (const day of ['03', '10', '17']) {
      const fran = `2026-0${month}-${day}`;
      arende.till(fran).sand('PABORJA_UPPEHALL', { fran, till: fran.replace(/3$/, '4') });
      arende.dagar(1).gor('AVSLUTA_UPPEHALL');
    }
  expect(arende.context.narvaro.uppehallen).toHaveLength(12);
});
