/** Attendance: KC registers facts per planned day and accounts for each month; SS reads them (P1, A9, A17). */
import { anvisning1 } from '../../machines/anvisning/process';
import { ROLES } from '../../machines/process';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import { tillInsats, tillMotesdag, type Arende } from '../support/arende';

const noll = { planeradeDagar: 0, narvarande: 0, sjukanmalda: 0, ovrigAnmald: 0, utanAnmalan: 0 };
const pagar = (): Arende => tillInsats('2026-01-12').gor('UPPRATTA_PLAN');
const februari = (): Arende => pagar().till('2026-02-02');
const underlag = (manad: string, settings = {}) =>
  anvisning1.deadlines['narvarounderlag']?.due({
    context: { ...pagar().context, narvaro: { ...pagar().context.narvaro, manad } } as never,
    at: `${manad}-28T09:00:00.000Z`,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  });

describe('a planned day', () => {
  test('KC registers what happened, of a day from the start until today (P1)', () => {
    const arende = pagar().till('2026-01-22');
    expect(arende.hinder('REGISTRERA_NARVARO', { datum: '2026-01-19' })).toEqual([]);
    expect(arende.hinder('REGISTRERA_NARVARO', { datum: '2026-01-18' })).toEqual(['efterInsatsensStart']);
    expect(arende.hinder('REGISTRERA_NARVARO', { datum: '2026-01-23' })).toEqual(['datumInteIFramtiden']);
    expect(tillMotesdag('2026-01-12').hinder('REGISTRERA_NARVARO')).toEqual([
      'nagonDagAttRegistrera',
      'efterInsatsensStart',
    ]);
  });

  test('KC states no assessment: there is no field for one, and a reason is refused (P1, L3)', () => {
    const { schema, roles } = anvisning1.events['REGISTRERA_NARVARO'] ?? {};
    expect(Object.keys(schema?.shape ?? {})).toEqual(['datum', 'status', 'notering']);
    expect(roles).toEqual(['arbetsmarknadskonsulent']);
    expect(() => pagar().sand('REGISTRERA_NARVARO', { godtagbart: false })).toThrow();
  });

  test('after the decision has lapsed attendance is no condition, and nothing of it is registered (A9)', () => {
    const arende = pagar().till('2027-01-15');
    expect(arende.hinder('REGISTRERA_NARVARO')).toEqual(['beslutetGalldeDagen']);
    expect(arende.hinder('REGISTRERA_NARVARO', { datum: '2027-01-11' })).toEqual([]);
  });
});

describe('the month', () => {
  test('the day after the month AMK is asked for it, due on the fifth, or the working day before (P1)', () => {
    const arende = pagar().till('2026-01-31');
    expect(arende.uppgifter).not.toContain('lamnaNarvarounderlag');
    expect(arende.till('2026-02-01').uppgifter).toContain('lamnaNarvarounderlag');
    expect(arende.frist('narvarounderlag')?.date).toBe('2026-02-05');
    expect(underlag('2026-03')?.steps.map(({ text }) => text.sv)).toEqual([
      'Första dagen efter månaden 2026-04-01 (P1)',
      'den 5 i månaden (attendance.reportDay)',
      'påskdagen: flyttas till torsdag 2026-04-02, intern frist flyttas tidigare (L15)',
    ]);
  });

  test('an early day of the month never asks before the month is over (P1, L15)', () => {
    // 1 and 2 August 2026 are a Saturday and a Sunday.
    expect(underlag('2026-07', { 'attendance.reportDay': 2 })?.date).toBe('2026-08-03');
    expect(underlag('2026-07', { 'attendance.reportDay': 3 })?.date).toBe('2026-08-03');
  });

  test('the account is of the month that is due, and its days add up (P1)', () => {
    const arende = februari();
    expect(arende.hinder('LAMNA_NARVAROUNDERLAG', { manad: '2026-02' })).toEqual(['manadenStarPaTur']);
    expect(arende.hinder('LAMNA_NARVAROUNDERLAG', { narvarande: 9 })).toEqual(['dagarnaGarIhop']);
    expect(arende.hinder('LAMNA_NARVAROUNDERLAG')).toEqual([]);
    expect(pagar().hinder('LAMNA_NARVAROUNDERLAG')).toEqual(['manadenArSlut']);
  });

  test('a month without planned days is reported as zero (P1)', () => {
    const arende = februari().sand('LAMNA_NARVAROUNDERLAG', noll);
    expect(arende.context.narvaro.manad).toBe('2026-02');
    expect(arende.uppgifter).not.toContain('lamnaNarvarounderlag');
  });

  test('SS reads the account within three working days, or the senior hears of it (P1)', () => {
    const arende = februari().gor('LAMNA_NARVAROUNDERLAG');
    expect(arende.uppgifter).toContain('taDelAvNarvaro');
    expect(arende.frist('taDelAvNarvaro')?.date).toBe('2026-02-05');
    expect(arende.till('2026-02-05').eskalerade).toContain('narvaroEjLast');
    arende.gor('TA_DEL_AV_NARVARO');
    expect(arende.uppgifter).not.toContain('taDelAvNarvaro');
    expect(arende.eskalerade).not.toContain('narvaroEjLast');
  });

  test('a late account is raised with the coordinator, who may hand it over; months come in turn (P1)', () => {
    const arende = pagar().till('2026-03-10');
    expect(arende.eskalerade).toContain('narvarounderlagForsenat');
    expect(anvisning1.events['LAMNA_NARVAROUNDERLAG']?.roles).toContain('samordnare');
    arende.gor('LAMNA_NARVAROUNDERLAG');
    expect(arende.context.narvaro.manad).toBe('2026-02');
    expect(arende.uppgifter).toContain('lamnaNarvarounderlag');
    expect(arende.gor('LAMNA_NARVAROUNDERLAG').uppgifter).not.toContain('lamnaNarvarounderlag');
    expect(arende.frist('narvaroManad')?.date).toBe('2026-04-01');
  });

  test('without consent or ground nothing is handed over; with it, what is owed is asked for (A17, P1)', () => {
    const arende = februari().gor('ATERKALLA_SAMTYCKE_KC');
    expect(arende.hinder('LAMNA_NARVAROUNDERLAG')).toEqual(['grundForUppgifterTillKc']);
    expect(arende.uppgifter).not.toContain('lamnaNarvarounderlag');
    expect(arende.gor('ANGE_LAGSTOD_KC').uppgifter).toContain('lamnaNarvarounderlag');
    expect(arende.hinder('LAMNA_NARVAROUNDERLAG')).toEqual([]);
  });

  test('the month in which the decision lapsed is the last that is asked for (A9, P1)', () => {
    const arende = pagar().till('2027-01-04');
    for (let n = 0; n < 12; n += 1) arende.gor('LAMNA_NARVAROUNDERLAG');
    expect(arende.context.narvaro.manad).toBe('2027-01');
    expect(arende.till('2027-02-03').uppgifter).toContain('lamnaNarvarounderlag');
    expect(arende.gor('LAMNA_NARVAROUNDERLAG').till('2027-04-03').uppgifter).not.toContain(
      'lamnaNarvarounderlag',
    );
  });

  test('no role of KC reads on SF’s behalf, and none of SF accounts for KC (P1, R122)', () => {
    const side = (event: string) => anvisning1.events[event]?.roles.map((role) => ROLES[role].side);
    expect(new Set(side('LAMNA_NARVAROUNDERLAG'))).toEqual(new Set(['kc']));
    expect(new Set(side('TA_DEL_AV_NARVARO'))).toEqual(new Set(['sf']));
  });
});

describe('when the insats ends', () => {
  test('the last month is asked for at once, with a date of its own, and does not stop the close (P1, A19)', () => {
    const arende = pagar().sand('INLED_AVSLUT', { orsak: 'flyttat' });
    expect(arende.uppgifter).toContain('lamnaSlutunderlag');
    expect(arende.frist('slutunderlag')?.date).toBe('2026-01-26');
    expect(arende.till('2026-01-26').eskalerade).toContain('slutunderlagForsenat');
    arende.gor('UPPRATTA_AVSLUTSDOKUMENT', 'AVSLUTA_I_TRESERVA', 'STANG_GWA');
    expect(arende.slut).toBe('avslutad');
  });

  test('a month not yet reported comes before the last one, and SS reads them also during the close (P1)', () => {
    const arende = februari().gor('INLED_AVSLUT', 'LAMNA_NARVAROUNDERLAG');
    expect(arende.uppgifter).toEqual(expect.arrayContaining(['lamnaSlutunderlag', 'taDelAvNarvaro']));
    arende.sand('LAMNA_NARVAROUNDERLAG', { manad: '2026-02' });
    expect(arende.uppgifter).not.toContain('lamnaSlutunderlag');
    expect(arende.gor('TA_DEL_AV_NARVARO').uppgifter).not.toContain('taDelAvNarvaro');
  });

  test('if the insats goes on after all, the whole month is asked for at its end (P1)', () => {
    const arende = pagar().gor('AVSLUT_AVISERAT', 'LAMNA_NARVAROUNDERLAG', 'AVBRYT_AVSLUT');
    expect(arende.context.narvaro).toMatchObject({ manad: '2026-01', slutredovisad: false });
    expect(arende.till('2026-02-01').uppgifter).toContain('lamnaNarvarounderlag');
  });

  test('after a death nobody is asked for attendance (A15, P1)', () => {
    const arende = pagar().gor('KLIENTEN_AVLIDEN');
    expect(arende.uppgifter).not.toContain('lamnaSlutunderlag');
  });

  test('before the insats has started no month is counted (P1)', () => {
    const arende = tillMotesdag('2026-01-12').till('2026-03-02');
    expect(arende.context.narvaro.manad).toBeNull();
    expect(arende.frist('narvaroManad')).toBeUndefined();
  });
});
