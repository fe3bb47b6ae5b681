/** Aktivitetskrav under 12:4 a and 12:4 d: what the decision says, the individual plan, and AF's notice. */
import type { Arende } from '../support/arende';
import { tillBeslut, tillBeslutsklar, tillInsats } from '../support/arende';

const KRAV = {
  lagrum: ['sol_12_4', 'sol_12_4a'],
  timmar: 30,
  barnUnderAtta: false,
  undantag: [],
  inskrivenAf: true,
};
const FORNYELSE = [
  'OMPROVA',
  'LAS_SSBTEK',
  'FRAGA_SOKANDE',
  'SKICKA_TILL_AF',
  'UPPDATERA_ARBETSPLAN',
] as const;
/** Monday 5 October 2026: the first week that a decision may set an aktivitetskrav. */
const beslutsklar = (): Arende => tillBeslutsklar('2026-10-05');
const medKrav = (change: Readonly<Record<string, unknown>> = {}): Arende =>
  beslutsklar().sand('FATTA_BESLUT', { ...KRAV, ...change });

describe('the decision', () => {
  test.each(['timmar', 'barnUnderAtta', 'undantag', 'inskrivenAf'])(
    'under 12:4 a or 12:4 d it states %s (A25, L2)',
    (field) => {
      const arende = beslutsklar();
      for (const lagrum of [['sol_12_4a'], ['sol_12_4', 'sol_12_4d']])
        expect(arende.hinder('FATTA_BESLUT', { ...KRAV, lagrum, [field]: undefined })).toEqual([
          'aktivitetskravetAngivet',
        ]);
      expect(arende.hinder('FATTA_BESLUT', KRAV)).toEqual([]);
    },
  );

  test.each([
    ['timmar', 20],
    ['barnUnderAtta', false],
    ['undantag', []],
    ['inskrivenAf', true],
  ])('under 12:4 alone it leaves %s empty (A25)', (field, value) => {
    expect(beslutsklar().hinder('FATTA_BESLUT', { [field]: value })).toEqual(['aktivitetskravetUtelamnat']);
  });

  test.each([
    [40, false, []],
    [41, false, ['timmarnaInomTaket']],
    [30, true, []],
    [31, true, ['timmarnaInomTaket']],
  ])('%i hours a week, child under eight %s: unmet %j (L2)', (timmar, barnUnderAtta, unmet) => {
    expect(beslutsklar().hinder('FATTA_BESLUT', { ...KRAV, timmar, barnUnderAtta })).toEqual(unmet);
  });

  test('an aktivitetskrav has hours, and its exemptions are codes (A25)', () => {
    const arende = beslutsklar();
    expect(() => arende.hinder('FATTA_BESLUT', { ...KRAV, timmar: 0 })).toThrow();
    expect(() => arende.hinder('FATTA_BESLUT', { ...KRAV, undantag: ['trötthet'] })).toThrow();
    arende.sand('FATTA_BESLUT', {
      ...KRAV,
      timmar: 12,
      undantag: ['sjukdom', 'foraldraledighet', 'sjukdom'],
    });
    expect(arende.context.lagrum.aktivitetskrav).toEqual({
      timmar: 12,
      barnUnderAtta: false,
      undantag: ['foraldraledighet', 'sjukdom'],
      inskrivenAf: true,
    });
  });

  test('a case under 12:4 alone has neither plan nor notice to ask for (A25)', () => {
    const arende = tillBeslut('2026-10-05');
    expect(arende.uppgifter).not.toContain('upprattaIndividuellPlan');
    expect(arende.uppgifter).not.toContain('underrattaAf');
    expect(arende.hinder('UPPRATTA_INDIVIDUELL_PLAN')).toBeNull();
    expect(arende.hinder('UNDERRATTA_AF_AKTIVITETSKRAV')).toBeNull();
    expect(arende.context.lagrum).toMatchObject({ grund: ['sol_12_4'], aktivitetskrav: null });
  });
});

describe('the individual plan', () => {
  test('is drawn up in time, else the senior hears of it and the task stays open (A25, L2)', () => {
    const arende = medKrav();
    expect(arende.uppgifter).toContain('upprattaIndividuellPlan');
    expect(arende.frist('individuellPlan')?.date).toBe('2026-10-19');
    expect(arende.till('2026-10-18').eskalerade).not.toContain('individuellPlanForsenad');
    expect(arende.till('2026-10-19').eskalerade).toContain('individuellPlanForsenad');
    expect(arende.uppgifter).toContain('upprattaIndividuellPlan');
    arende.gor('UPPRATTA_INDIVIDUELL_PLAN');
    expect(arende.uppgifter).not.toContain('upprattaIndividuellPlan');
    expect(arende.eskalerade).not.toContain('individuellPlanForsenad');
  });

  test.each([
    [0, ['tidForJobbsokning']],
    [1, []],
    [30, []],
    [31, ['tidForJobbsokning']],
  ])('gives time for job search within the hours: %i hours, unmet %j (L2)', (timmarJobbsokning, unmet) => {
    expect(medKrav().hinder('UPPRATTA_INDIVIDUELL_PLAN', { timmarJobbsokning })).toEqual(unmet);
  });

  test('is dated between the decision and today, and may be updated (L2)', () => {
    const arende = medKrav().till('2026-10-07');
    expect(arende.hinder('UPPRATTA_INDIVIDUELL_PLAN', { datum: '2026-10-08' })).toEqual([
      'datumInteIFramtiden',
    ]);
    expect(arende.hinder('UPPRATTA_INDIVIDUELL_PLAN', { datum: '2026-10-04' })).toEqual([
      'tidigastBeslutsdagen',
    ]);
    arende.sand('UPPRATTA_INDIVIDUELL_PLAN', { datum: '2026-10-05' }).till('2026-10-12');
    expect(arende.gor('UPPRATTA_INDIVIDUELL_PLAN').context.lagrum.plan).toBe('2026-10-12');
  });
});

describe('the notice to Arbetsförmedlingen', () => {
  test('is owed where the client is registered there, with a date and an escalation (L4)', () => {
    const arende = medKrav();
    expect(arende.uppgifter).toContain('underrattaAf');
    expect(arende.frist('underrattaAf')?.date).toBe('2026-10-12');
    expect(arende.till('2026-10-12').eskalerade).toContain('afEjUnderrattad');
    expect(arende.hinder('UNDERRATTA_AF_AKTIVITETSKRAV', { datum: '2026-10-04' })).toEqual([
      'tidigastBeslutsdagen',
    ]);
    arende.gor('UNDERRATTA_AF_AKTIVITETSKRAV');
    expect(arende.uppgifter).not.toContain('underrattaAf');
    expect(arende.eskalerade).not.toContain('afEjUnderrattad');
  });

  test('is not owed where the client is not registered there (L4)', () => {
    const arende = medKrav({ inskrivenAf: false });
    expect(arende.uppgifter).toContain('upprattaIndividuellPlan');
    expect(arende.uppgifter).not.toContain('underrattaAf');
    expect(arende.hinder('UNDERRATTA_AF_AKTIVITETSKRAV')).toBeNull();
  });
});

describe('when the decision changes', () => {
  const planlagt = (): Arende =>
    tillInsats('2026-01-12')
      .gor('UPPRATTA_PLAN')
      .till('2026-11-02')
      .gor(...FORNYELSE)
      .sand('FATTA_BESLUT', KRAV)
      .gor('UPPRATTA_INDIVIDUELL_PLAN', 'UNDERRATTA_AF_AKTIVITETSKRAV', 'UNDERRATTA')
      .gor('SKICKA_FORTSATTNINGSUPPDRAG')
      .till('2026-11-09')
      .gor(...FORNYELSE);

  test('a new basis needs a new plan and a new notice, in their time (A25, L4)', () => {
    const arende = planlagt().sand('FATTA_BESLUT', { ...KRAV, timmar: 20 });
    expect(arende.uppgifter).toEqual(expect.arrayContaining(['upprattaIndividuellPlan', 'underrattaAf']));
    expect(arende.frist('individuellPlan')?.date).toBe('2026-11-23');
  });

  test('the same basis keeps its plan and its notice (A25, L4)', () => {
    const arende = planlagt().sand('FATTA_BESLUT', KRAV);
    expect(arende.uppgifter).not.toContain('upprattaIndividuellPlan');
    expect(arende.uppgifter).not.toContain('underrattaAf');
    expect(arende.context.lagrum.plan).toBe('2026-11-02');
  });

  test('a decision under 12:4 alone ends the aktivitetskrav (A25)', () => {
    const arende = planlagt().gor('FATTA_BESLUT');
    expect(arende.context.lagrum).toMatchObject({ grund: ['sol_12_4'], aktivitetskrav: null, plan: null });
    expect(arende.hinder('UPPRATTA_INDIVIDUELL_PLAN')).toBeNull();
  });

  test('nothing more is asked for once the decision has lapsed or the anvisning is stopped (A9, A25)', () => {
    expect(medKrav().gor('AVBRYT_ANVISNING').uppgifter).not.toContain('upprattaIndividuellPlan');
    expect(medKrav().gor('KLIENTEN_AVLIDEN').uppgifter).not.toContain('upprattaIndividuellPlan');
    const upphort = medKrav().till('2027-10-06');
    expect(upphort.context.upphort).toBe(true);
    expect(upphort.uppgifter).not.toContain('upprattaIndividuellPlan');
    expect(upphort.uppgifter).not.toContain('underrattaAf');
  });
});
