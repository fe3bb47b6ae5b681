/** Goals from uppdrag through plan, follow-up and closing document, and needs that no insats meets (R67, R78–R91). */
import { AVSNITT, BEHOV, OMRADEN } from '../../machines/anvisning/codes';
import { dagordning } from '../../machines/anvisning/dagordning';
import { anvisning1 } from '../../machines/anvisning/process';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import { Arende, tillInsats } from '../support/arende';

const pagaende = (): Arende => tillInsats('2026-01-12').gor('UPPRATTA_PLAN');
const plan = (...mal: string[]) => ({ aktiviteter: [{ id: 'A1', mal }] });
const BEHOVEN = { ejTillgodosedda: ['sprak', 'bostad'] };

describe('the plan', () => {
  test('every activity of the plan goes towards a goal of the uppdrag (R67, R37)', () => {
    const arende = tillInsats('2026-01-12');
    expect(arende.context.uppdrag?.mal).toEqual(['M1', 'M2']);
    const hinder = (...mal: string[]) => arende.hinder('UPPRATTA_PLAN', plan(...mal));
    expect(hinder('M1')).toEqual([]);
    expect(hinder('M9')).toEqual(['malenFinns']);
    expect(hinder('M1', 'M9')).toEqual(['malenFinns']);
    expect(() => hinder()).toThrow();
    expect(() => arende.sand('UPPRATTA_PLAN', { aktiviteter: [] })).toThrow();
    expect(pagaende().hinder('UPPDATERA_PLAN', plan('M9'))).toEqual(['malenFinns']);
  });

  test('activities are told apart by their ids (R67)', () => {
    const aktiviteter = ['A1', 'A1'].map((id) => ({ id, mal: ['M1'] }));
    expect(tillInsats('2026-01-12').hinder('UPPRATTA_PLAN', { aktiviteter })).toEqual(['aktiviteternaOlika']);
  });

  test('versions are numbered, and the goals are those of the version drawn up last (R67, R71)', () => {
    const arende = tillInsats('2026-01-12').sand('UPPRATTA_PLAN', plan('M1'));
    expect(arende.context.journal.plan).toEqual({ version: 1, mal: ['M1'] });
    arende.till('2026-03-02').sand('UPPDATERA_PLAN', plan('M2', 'M1'));
    expect(arende.context.journal.plan).toEqual({ version: 2, mal: ['M1', 'M2'] });
    arende.sand('UPPDATERA_PLAN', { ...plan('M2'), datum: '2026-02-02' });
    expect(arende.context.journal.plan).toEqual({ version: 3, mal: ['M1', 'M2'] });
    expect(arende.context.insats.plan).toBe('2026-03-02');
  });

  test('no plan is dated ahead, before the insats, or when there is no decision (A10, R67)', () => {
    const arende = tillInsats('2026-01-12');
    const hinder = (datum: string) => arende.hinder('UPPRATTA_PLAN', { datum });
    expect(hinder('2026-01-20')).toEqual(['datumInteIFramtiden']);
    expect(hinder('2026-01-18')).toEqual(['efterInsatsensStart']);
    arende.till('2027-01-12');
    expect(hinder('2027-01-12')).toEqual(['planenInomBeslutet']);
    expect(hinder('2027-01-11')).toEqual([]);
  });
});

describe('the follow-up', () => {
  test('the agenda proceeds from the uppdrag and the plan, with the goals of both (R78)', () => {
    const arende = tillInsats('2026-01-12');
    expect(dagordning(arende.context)).toMatchObject({ uppdrag: { nr: 1, datum: '2026-01-12' }, plan: null });
    arende.sand('UPPRATTA_PLAN', plan('M2'));
    const { plan: version, punkter } = dagordning(arende.context);
    expect(version).toEqual({ version: 1, datum: '2026-01-19' });
    expect(punkter.map(({ avsnitt, rubrik }) => [avsnitt, rubrik])).toEqual(Object.entries(AVSNITT));
    const mal = [
      { id: 'M1', iPlanen: false },
      { id: 'M2', iPlanen: true },
    ];
    expect(punkter.filter((punkt) => punkt.mal.length > 0).map(({ avsnitt }) => avsnitt)).toEqual([
      'uppdrag_och_plan',
      'forflyttning',
      'utveckling',
    ]);
    expect(punkter[0]?.mal).toEqual(mal);
    expect(dagordning(Arende.starta('2026-01-12').context).uppdrag).toBeNull();
  });

  test('what was noted and not dealt with is on the next agenda (R78, R86)', () => {
    const { context } = pagaende().sand('HALL_UPPFOLJNING', BEHOVEN);
    const punkt = dagordning(context).punkter.find(({ avsnitt }) => avsnitt === 'ej_tillgodosedda_behov');
    expect(punkt?.behov).toEqual(['sprak', 'bostad']);
  });

  test.each(['klient', 'socialsekreterare', 'arbetsmarknadskonsulent'])(
    'without %s it is no follow-up, and no trepartsmöte: it is recorded as missed (R78, A6)',
    (part) => {
      const arende = pagaende().gor('KALLA_UPPFOLJNING');
      for (const event of ['HALL_UPPFOLJNING', 'HALL_TREPARTSMOTE'] as const) {
        expect(arende.hinder(event, { [part]: 'ej_narvarande' })).toEqual(['trePartersNarvaro']);
        expect(arende.hinder(event, { [part]: 'digitalt' })).toEqual([]);
        expect(() => arende.sand(event, { [part]: undefined })).toThrow();
      }
      expect(arende.gor('UPPFOLJNING_UTEBLEV').uppgifter).toContain('bokaOmUppfoljning');
    },
  );

  test('an interpreter is recorded when there was one (R78)', () => {
    expect(pagaende().hinder('HALL_UPPFOLJNING', { tolk: 'digitalt' })).toEqual([]);
    expect(() => pagaende().sand('HALL_UPPFOLJNING', { tolk: 'en_slakting' })).toThrow();
  });

  test('each goal is followed up once, and no other goal than those of the uppdrag (R79, R37)', () => {
    const arende = pagaende();
    const hinder = (...ids: string[]) =>
      arende.hinder('HALL_UPPFOLJNING', { mal: ids.map((id) => ({ id, forflyttning: 'framat' })) });
    expect(hinder('M2', 'M1')).toEqual([]);
    expect(hinder('M1')).toEqual(['allaMalFoljda']);
    expect(hinder('M1', 'M2', 'M2')).toEqual(['allaMalFoljda']);
    expect(hinder('M1', 'M2', 'M9')).toEqual(['malenFinns']);
    expect(hinder('M1', 'M9')).toEqual(['allaMalFoljda', 'malenFinns']);
  });

  test('the need of parallel measures is answered yes or no, and with areas if yes (R80)', () => {
    const arende = pagaende();
    const hinder = (parallellaInsatser: boolean, parallellaOmraden?: readonly string[]) =>
      arende.hinder('HALL_UPPFOLJNING', { parallellaInsatser, parallellaOmraden });
    expect(() => arende.sand('HALL_UPPFOLJNING', { parallellaInsatser: undefined })).toThrow();
    expect(hinder(true)).toEqual(['parallellaOmradenAngivna']);
    expect(hinder(false, ['socialt'])).toEqual(['parallellaOmradenAngivna']);
    expect(hinder(true, Object.keys(OMRADEN))).toEqual([]);
  });

  test.each([
    ['avstamning', 'SS reconciles against uppdrag and plan'],
    ['klientensSyn', 'SS asks the client, in the client’s own words'],
    ['utveckling', 'AMK and the participant report progress'],
  ])('%s is a required section: %s (R81, R82, R85)', (field) => {
    expect(() => pagaende().sand('HALL_UPPFOLJNING', { [field]: undefined })).toThrow();
    expect(() => pagaende().sand('HALL_UPPFOLJNING', { [field]: '  ' })).toThrow();
  });

  test('complementary activities are gone through, and written down when there are any (R83)', () => {
    const utan = Object.keys(AVSNITT).filter((avsnitt) => avsnitt !== 'kompletterande_aktiviteter');
    expect(pagaende().hinder('HALL_UPPFOLJNING', { avsnitt: utan })).toEqual(['helaDagordningen']);
    expect(pagaende().hinder('HALL_UPPFOLJNING', { kompletterande: 'Truckkort.' })).toEqual([]);
  });
});

describe('needs that no insats meets', () => {
  test('AMK’s further needs are recorded as codes, and the coordinator is asked to raise them (R86, R91)', () => {
    const arende = pagaende().sand('HALL_UPPFOLJNING', BEHOVEN);
    expect(arende.context.journal.behov).toEqual(['sprak', 'bostad']);
    expect(arende.uppgifter).toContain('lyftBehov');
    expect(anvisning1.tasks['lyftBehov']?.role).toBe('samordnare');
    expect(arende.frist('lyftBehov')?.date).toBe('2026-02-16');
    expect(() => arende.sand('HALL_UPPFOLJNING', { ejTillgodosedda: ['bil'] })).toThrow();
    expect(pagaende().gor('HALL_UPPFOLJNING').uppgifter).not.toContain('lyftBehov');
  });

  test('a need is raised to the working group with nothing but its code and the question’s number (R91)', () => {
    const arende = pagaende().sand('HALL_UPPFOLJNING', BEHOVEN);
    const { schema } = anvisning1.events['LYFT_BEHOV'] ?? {};
    expect(Object.keys(schema?.shape ?? {})).toEqual(['behov', 'samverkansfraga']);
    expect(schema?.safeParse({ behov: ['sprak'], samverkansfraga: '19900101-2385' }).success).toBe(false);
    arende.sand('LYFT_BEHOV', { behov: ['sprak'] });
    expect(arende.context.journal.behov).toEqual(['bostad']);
    expect(arende.uppgifter).toContain('lyftBehov');
    arende.sand('LAT_BLI_LYFTA_BEHOV', { behov: ['bostad'] });
    expect(arende.uppgifter).not.toContain('lyftBehov');
    expect(arende.frist('lyftBehov')).toBeUndefined();
  });

  test('only what was noted is raised or dismissed, and a dismissal has its reason (R91)', () => {
    const arende = pagaende().sand('HALL_UPPFOLJNING', BEHOVEN);
    for (const event of ['LYFT_BEHOV', 'LAT_BLI_LYFTA_BEHOV'] as const)
      expect(arende.hinder(event, { behov: ['sprak', 'ekonomi'] })).toEqual(['behovenNoterade']);
    expect(() => arende.sand('LAT_BLI_LYFTA_BEHOV', { motivering: undefined })).toThrow();
    expect(pagaende().hinder('LYFT_BEHOV')).toBeNull();
  });

  test('what nobody raises comes to the senior, also while the insats is closed (R91)', () => {
    const arende = pagaende().sand('HALL_UPPFOLJNING', BEHOVEN).gor('AVSLUT_AVISERAT');
    expect(arende.till('2026-02-16').eskalerade).toContain('behovEjLyft');
    expect(arende.uppgifter).toContain('lyftBehov');
    expect(arende.gor('LYFT_BEHOV').eskalerade).not.toContain('behovEjLyft');
  });

  test('the same need found again is one need, and the first keeps its date (R86)', () => {
    const arende = pagaende().sand('HALL_UPPFOLJNING', { ejTillgodosedda: ['annat', 'sprak'] });
    arende.till('2026-02-02').sand('HALL_UPPFOLJNING', BEHOVEN);
    expect(arende.context.journal.behov).toEqual(['sprak', 'bostad', 'annat']);
    expect(arende.frist('lyftBehov')?.date).toBe('2026-02-16');
    const alla = arende.sand('HALL_UPPFOLJNING', { ejTillgodosedda: Object.keys(BEHOV) });
    expect(alla.context.journal.behov).toHaveLength(Object.keys(BEHOV).length);
  });
});

describe('the closing document', () => {
  const dokument = (): Arende => pagaende().sand('AVSLUT_AVISERAT', { orsak: 'arbete' }).till('2026-02-02');

  test('it states when the insats ends: not before it started, nor far ahead (R98)', () => {
    const hinder = (slutdatum: string) => dokument().hinder('UPPRATTA_AVSLUTSDOKUMENT', { slutdatum });
    expect(hinder('2026-01-18')).toEqual(['slutdatumEfterStart']);
    expect(hinder('2026-01-19')).toEqual([]);
    expect(hinder('2026-03-04')).toEqual([]);
    expect(hinder('2026-03-05')).toEqual(['slutdatumNara']);
  });

  test('how far ahead the last day may lie is the municipality’s to set (R98)', () => {
    const condition = anvisning1.conditions['slutdatumNara'];
    const holds = (days: number) =>
      condition?.test({
        context: dokument().context as never,
        event: {
          idag: '2026-02-02',
          slutdatum: '2026-02-12',
          installningar: { ...DEFAULT_SETTINGS, 'closing.endAhead': days },
        } as never,
      });
    expect([holds(9), holds(10)]).toEqual([false, true]);
  });

  test('it rates every goal of the uppdrag once, and no other (R99, R37)', () => {
    const hinder = (...ids: string[]) =>
      dokument().hinder('UPPRATTA_AVSLUTSDOKUMENT', {
        mal: ids.map((id) => ({ id, uppfyllelse: 'uppnatt' })),
      });
    expect(hinder('M1', 'M2')).toEqual([]);
    expect(hinder('M1', 'M1', 'M2')).toEqual(['allaMalBedomda']);
    expect(hinder('M1', 'M2', 'M9')).toEqual(['malenFinns']);
    expect(hinder('M9')).toEqual(['allaMalBedomda', 'malenFinns']);
  });
});
