/** The clocks of a running insats: follow-up every third month, and the genomförandeplan. */
import fc from 'fast-check';
import { anvisning1 } from '../../machines/anvisning/process';
import { addMonths, daysBetween, isWorkingDay, plusDays } from '../../machines/calendar';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import { Arende, tillInsats } from '../support/arende';

const steg = (arende: Arende, rule: string) => arende.frist(rule)?.steps.map((step) => step.text.sv);

describe('follow-up', () => {
  test('the first follow-up is due three months after the start (R61)', () => {
    const arende = tillInsats('2026-01-12');
    expect(arende.context.insats.start).toBe('2026-01-19');
    expect(steg(arende, 'uppfoljning')).toEqual([
      'Insatsens start 2026-01-19',
      '+ 3 månader (R61)',
      'dock senast 30 dagar före beslutets slut 2026-12-13: påverkar inte (R62)',
      'söndag: flyttas till fredag 2026-04-17, intern frist flyttas tidigare (L15)',
    ]);
  });

  test('a decided case is followed up within three months of the last held meeting (R61)', () => {
    const arende = tillInsats('2026-01-12').till('2026-03-10').gor('HALL_UPPFOLJNING');
    expect(arende.frist('uppfoljning')?.date).toBe('2026-06-10');
    // A late meeting sets the clock from when it was held, not from when it should have been (A5).
    expect(arende.till('2026-07-01').eskalerade).toContain('uppfoljningForsenad');
    arende.gor('HALL_UPPFOLJNING');
    expect(arende.frist('uppfoljning')?.date).toBe('2026-10-01');
    expect(arende.eskalerade).not.toContain('uppfoljningForsenad');
  });

  test('the last follow-up comes thirty days before the decision lapses (R62, A5)', () => {
    const arende = tillInsats('2026-01-12').till('2026-09-25').gor('HALL_UPPFOLJNING');
    expect(arende.frist('uppfoljning')?.date).toBe('2026-12-11');
    expect(steg(arende, 'uppfoljning')?.slice(2)).toEqual([
      'dock senast 30 dagar före beslutets slut 2026-12-13 (R62)',
      'söndag: flyttas till fredag 2026-12-11, intern frist flyttas tidigare (L15)',
    ]);
  });

  test('a meeting within the last ninety days lasts the decision out, until it is renewed (A5, R62)', () => {
    const arende = tillInsats('2026-01-12')
      .gor('UPPRATTA_PLAN')
      .till('2026-10-16')
      .gor('HALL_UPPFOLJNING', 'UPPDATERA_PLAN');
    expect(arende.region('uppfoljningsklocka')).toBe('racker');
    expect(arende.frist('uppfoljning')).toBeUndefined();
    arende.gor(
      'OMPROVA',
      'LAS_SSBTEK',
      'FRAGA_SOKANDE',
      'SKICKA_TILL_AF',
      'UPPDATERA_ARBETSPLAN',
      'FATTA_BESLUT',
    );
    expect(arende.frist('uppfoljning')?.date).toBe('2027-01-15');
  });

  test('an insats that starts close to the end is followed up before it (R62)', () => {
    const arende = Arende.starta('2026-01-12');
    const due = anvisning1.deadlines['uppfoljning']?.due({
      context: {
        ...arende.context,
        insats: { ...arende.context.insats, start: '2026-12-21' },
        beslut: {
          nr: 1,
          fattat: '2026-01-12',
          fran: '2026-01-12',
          senasteFran: '2026-01-12',
          till: '2027-01-12',
        },
      } as never,
      at: '2026-12-21T09:00:00.000Z',
      settings: DEFAULT_SETTINGS,
    });
    expect(due?.date).toBe('2027-01-11');
  });

  test('whenever the last meeting was, the next is due in time, on a working day, before the decision ends (R61, R62)', () => {
    const { context } = Arende.starta('2026-01-12');
    const beslut = {
      nr: 1,
      fattat: '2026-01-12',
      fran: '2026-01-12',
      senasteFran: '2026-01-12',
      till: '2027-01-12',
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 360 }), (days) => {
        const senastHallna = plusDays('2026-01-12', days);
        const facts = {
          ...context,
          beslut,
          insats: { ...context.insats, start: '2026-01-12', senastHallna },
        };
        const due = anvisning1.deadlines['uppfoljning']?.due({
          context: facts as never,
          at: `${senastHallna}T09:00:00.000Z`,
          settings: DEFAULT_SETTINGS,
        });
        return (
          due !== undefined &&
          due.date <= addMonths(senastHallna, 3) &&
          due.date < beslut.till &&
          isWorkingDay(due.date) &&
          daysBetween(due.date, beslut.till) >= (days < 330 ? 30 : 1)
        );
      }),
      { numRuns: 80 },
    );
  });

  test('two weeks before, SS is asked to call; a sent call is never overdue, the meeting may be (A6, R61)', () => {
    const arende = tillInsats('2026-01-12').gor('UPPRATTA_PLAN').till('2026-03-16').gor('HALL_UPPFOLJNING');
    expect(arende.frist('kallaUppfoljning')?.date).toBe('2026-06-02');
    expect(arende.till('2026-06-02').uppgifter).toContain('kallaUppfoljning');
    arende.sand('KALLA_UPPFOLJNING', { datum: '2026-07-01' });
    expect(arende.uppgifter).not.toContain('kallaUppfoljning');
    expect(arende.till('2026-06-16').eskalerade).toContain('uppfoljningForsenad');
    expect(arende.till('2026-07-01').gor('HALL_UPPFOLJNING').eskalerade).not.toContain('uppfoljningForsenad');
  });

  test('the booked first follow-up is called two weeks before its day (R50, A6)', () => {
    const arende = tillInsats('2026-01-12');
    expect(arende.context.insats.bokad).toBe('2026-03-16');
    expect(arende.frist('kallaUppfoljning')?.date).toBe('2026-03-02');
  });

  test('a meeting booked on the very last day is in time that day (R61)', () => {
    const arende = tillInsats('2026-01-12').gor('UPPRATTA_PLAN').till('2026-04-01');
    arende.sand('KALLA_UPPFOLJNING', { datum: '2026-04-17' }).till('2026-04-17');
    expect(arende.eskalerade).not.toContain('uppfoljningForsenad');
    expect(arende.sand('KALLA_UPPFOLJNING', { datum: '2026-04-24' }).eskalerade).toContain(
      'uppfoljningForsenad',
    );
  });

  test('a follow-up that did not take place is rebooked, and the senior reminds (A6)', () => {
    const arende = tillInsats('2026-01-12').gor('UPPRATTA_PLAN', 'KALLA_UPPFOLJNING');
    arende.till(arende.context.insats.bokad ?? '').gor('UPPFOLJNING_UTEBLEV');
    expect(arende.uppgifter).toContain('bokaOmUppfoljning');
    expect(arende.uppgifter).not.toContain('kallaUppfoljning');
    expect(arende.dagar(7).eskalerade).toContain('ombokningForsenad');
    expect(arende.gor('KALLA_UPPFOLJNING').eskalerade).not.toContain('ombokningForsenad');
  });

  test('a meeting without an outcome is raised (R61)', () => {
    const arende = tillInsats('2026-01-12').gor('UPPRATTA_PLAN', 'KALLA_UPPFOLJNING');
    arende.till(arende.context.insats.bokad ?? '').dagar(4);
    expect(arende.eskalerade).toContain('uppfoljningUtanUtfall');
  });

  test('an extra meeting resets the clock only if the whole agenda was covered (A5, R63)', () => {
    const arende = tillInsats('2026-01-12').till('2026-02-16');
    const before = arende.frist('uppfoljning')?.date;
    arende.gor('HALL_TREPARTSMOTE');
    expect(arende.frist('uppfoljning')?.date).toBe(before);
    expect(arende.hinder('HALL_UPPFOLJNING', { avsnitt: ['klientens_syn'] })).toEqual(['helaDagordningen']);
    arende.gor('HALL_UPPFOLJNING');
    expect(arende.frist('uppfoljning')?.date).toBe('2026-05-15');
  });

  test('a meeting more than the called one leaves the called one standing (R63)', () => {
    const arende = tillInsats('2026-01-12')
      .till('2026-02-16')
      .sand('KALLA_UPPFOLJNING', { datum: '2026-03-16' });
    arende.gor('HALL_UPPFOLJNING');
    expect(arende.context.insats).toMatchObject({
      bokad: '2026-03-16',
      kallad: true,
      senastHallna: '2026-02-16',
    });
    expect(arende.uppgifter).toContain('hallUppfoljning');
  });

  test('a meeting recorded late never sets the clock back (R61)', () => {
    const arende = tillInsats('2026-01-12').till('2026-03-20').gor('HALL_UPPFOLJNING');
    arende.sand('HALL_UPPFOLJNING', { datum: '2026-02-20' });
    expect(arende.context.insats.senastHallna).toBe('2026-03-20');
  });

  test.each(['uppdrag_och_plan', 'klientens_syn', 'kompletterande_aktiviteter'])(
    'a follow-up without %s is not one: uppdrag and plan, the client’s view, complements (R81, R82, R83)',
    (missing) => {
      const arende = tillInsats('2026-01-12');
      const avsnitt = [
        'uppdrag_och_plan',
        'klientens_syn',
        'forflyttning',
        'parallella_insatser',
        'kompletterande_aktiviteter',
        'utveckling',
        'ej_tillgodosedda_behov',
        'externa_parter',
      ];
      expect(arende.hinder('HALL_UPPFOLJNING', { avsnitt })).toEqual([]);
      expect(
        arende.hinder('HALL_UPPFOLJNING', { avsnitt: avsnitt.filter((item) => item !== missing) }),
      ).toEqual(['helaDagordningen']);
    },
  );

  test('every goal of the uppdrag is followed up with a movement (R79)', () => {
    const arende = tillInsats('2026-01-12');
    expect(arende.hinder('HALL_UPPFOLJNING', { mal: [{ id: 'M1', forflyttning: 'framat' }] })).toEqual([
      'allaMalFoljda',
    ]);
  });

  test('the clock rests while the insats is being closed, and counts on if it is not (R61, A18)', () => {
    const arende = tillInsats('2026-01-12').till('2026-02-16').gor('HALL_UPPFOLJNING', 'AVSLUT_AVISERAT');
    expect(arende.frist('uppfoljning')).toBeUndefined();
    expect(arende.gor('AVBRYT_AVSLUT').frist('uppfoljning')?.date).toBe('2026-05-15');
  });
});

describe('genomförandeplan', () => {
  test('the first plan is drawn up within fourteen days of the start, together with the participant (R66)', () => {
    const arende = tillInsats('2026-01-12');
    expect(arende.frist('forstaPlan')?.date).toBe('2026-02-02');
    expect(arende.hinder('UPPRATTA_PLAN', { deltagarenDeltog: false })).toEqual(['deltagarenDeltog']);
    expect(arende.hinder('UPPRATTA_PLAN', { datum: '2026-01-18' })).toEqual(['efterInsatsensStart']);
    arende.till('2026-02-02');
    expect(arende.eskalerade).toEqual(['forstaPlanForsenad']);
    expect(arende.gor('UPPRATTA_PLAN').eskalerade).toEqual([]);
  });

  test('the plan is updated every sixth month, from the day it was drawn up (R70, A10)', () => {
    const arende = tillInsats('2026-01-12').till('2026-01-30').sand('UPPRATTA_PLAN', { datum: '2026-01-28' });
    expect(arende.frist('planUppdatering')?.date).toBe('2026-07-28');
    arende.till('2026-06-27');
    expect(arende.uppgifter).not.toContain('uppdateraPlan');
    expect(arende.till('2026-06-28').uppgifter).toContain('uppdateraPlan');
    expect(arende.till('2026-07-28').eskalerade).toContain('planForsenad');
    expect(arende.uppgifter).toContain('uppdateraPlan');
  });

  test('an early update resets the clock (R71, A10)', () => {
    const arende = tillInsats('2026-01-12').gor('UPPRATTA_PLAN').till('2026-03-02').gor('UPPDATERA_PLAN');
    expect(arende.frist('planUppdatering')?.date).toBe('2026-09-02');
    expect(arende.uppgifter).not.toContain('uppdateraPlan');
  });

  test('no plan is asked for past the end of the decision, and a fresh one lasts it out (A10)', () => {
    const arende = tillInsats('2026-01-12').till('2026-08-03').gor('HALL_UPPFOLJNING', 'UPPRATTA_PLAN');
    expect(arende.frist('planUppdatering')?.date).toBe('2027-01-11');
    arende.till('2026-10-20').gor('UPPDATERA_PLAN');
    expect(arende.frist('planUppdatering')).toBeUndefined();
    expect(arende.region('planklocka')).toBe('galler.racker');
  });
});
