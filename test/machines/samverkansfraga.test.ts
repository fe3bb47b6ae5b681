/** Questions that are lifted from single cases to the forums, without any client (R90, R91, R110–R113, A20). */
import { FORUM, MOTESFORUM, tarFragan } from '../../machines/samverkansfraga/codes';
import { samverkansfraga1 as process } from '../../machines/samverkansfraga/process';
import { Fraga } from '../support/fraga';

const beredd = (change = {}, settings = {}): Fraga =>
  Fraga.starta('2026-02-02', change, settings).gor('ANMAL_FRAGA', 'TA_EMOT_FRAGA');
const mott = (change = {}): Fraga => beredd(change).gor('BOKA_FORUM').motet();

test('a cooperation question goes from one side by the other to the forum, and comes back as an answer (R90)', () => {
  const fraga = Fraga.starta('2026-02-02');
  expect(fraga.uppgifter).toEqual(['anmalanSf']);
  fraga.gor('ANMAL_FRAGA');
  expect(fraga.uppgifter).toEqual(['mottagandeKc']);
  fraga.gor('TA_EMOT_FRAGA');
  expect(fraga.uppgifter).toEqual(['beredningSf']);
  fraga.sand('BOKA_FORUM', { dag: '2026-02-16' });
  expect(fraga.uppgifter).toEqual([]);
  expect(fraga.frist('motesdagSf')?.date).toBe('2026-02-16');
  expect(fraga.hinder('BESLUTA_ATGARD')).toBeNull();
  fraga.motet();
  expect(fraga.uppgifter).toEqual(['utfallSf']);
  fraga.sand('BESLUTA_ATGARD', { ansvar: 'kc', dag: '2026-05-04' });
  expect(fraga.uppgifter).toEqual(['atgardKc']);
  expect(fraga.frist('atgardKc')?.date).toBe('2026-05-04');
  fraga.gor('BEKRAFTA_ATGARD');
  expect(fraga.uppgifter).toEqual(['svarSf']);
  expect(fraga.gor('AVSLUTA_FRAGA').slut).toBe('avslutad');
});

test('Kompetenscenter raises a question in the same way, and socialförvaltningen receives it (R90)', () => {
  const fraga = Fraga.starta('2026-02-02', { lyftAv: 'kc', samordnare: 'sam-1' });
  expect(fraga.uppgifter).toEqual(['anmalanKc']);
  expect(fraga.gor('ANMAL_FRAGA').uppgifter).toEqual(['mottagandeSf']);
  expect(fraga.gor('TA_EMOT_FRAGA').uppgifter).toEqual(['beredningKc']);
  expect(fraga.gor('BOKA_FORUM').motet().uppgifter).toEqual(['utfallKc']);
  expect(fraga.gor('BESLUTA_INGEN_ATGARD').uppgifter).toEqual(['svarKc']);
});

test('needs that no insats meets go to the working group for analysis, and are named (R91)', () => {
  const fraga = Fraga.starta('2026-02-02');
  expect(fraga.hinder('ANMAL_FRAGA', { typ: 'behov' })).toEqual(['behovenAngivna']);
  fraga.sand('ANMAL_FRAGA', { typ: 'behov', behov: ['sprak', 'bostad'] }).gor('TA_EMOT_FRAGA');
  expect(fraga.context.behov).toEqual(['sprak', 'bostad']);
  expect(fraga.hinder('BOKA_FORUM', { forum: 'operativ_samverkansgrupp' })).toEqual(['forumetTarFragan']);
  expect(fraga.hinder('BOKA_FORUM', { forum: 'sob' })).toEqual(['forumetTarFragan']);
  expect(fraga.sand('BOKA_FORUM', { forum: 'arbetsgrupp_analys' }).context.forum).toBe('arbetsgrupp_analys');
});

test('the two operative forums are one, unless the municipality holds them apart (A20)', () => {
  expect(FORUM.operativ_samverkansgrupp.alias).toBe('styrgrupp');
  expect(FORUM.styrgrupp.alias).toBe('operativ_samverkansgrupp');
  expect(beredd().hinder('BOKA_FORUM', { forum: 'styrgrupp' })).toEqual([]);
  const isar = { 'forum.operativaArEtt': false };
  expect(beredd({}, isar).hinder('BOKA_FORUM', { forum: 'styrgrupp' })).toEqual(['forumetTarFragan']);
  expect(beredd({}, isar).hinder('BOKA_FORUM')).toEqual([]);
});

test('what a disagreement leaves as a principle goes to the steering group (A18, A20)', () => {
  const isar = { 'forum.operativaArEtt': false };
  const fraga = Fraga.starta('2026-02-02', {}, isar).sand('ANMAL_FRAGA', { typ: 'princip' });
  fraga.gor('TA_EMOT_FRAGA');
  expect(fraga.hinder('BOKA_FORUM', { forum: 'operativ_samverkansgrupp' })).toEqual(['forumetTarFragan']);
  expect(fraga.hinder('BOKA_FORUM', { forum: 'styrgrupp' })).toEqual([]);
});

test('a question that nobody agrees on rises to SoB and then to the directors, no further (R111)', () => {
  const fraga = mott().gor('LYFT_FRAGA_VIDARE');
  expect(fraga.lage).toBe('sob.beredning.sf.iTid');
  expect(fraga.context).toMatchObject({ niva: 'sob', forum: null, motesdag: null });
  expect(fraga.hinder('BOKA_FORUM', { forum: 'operativ_samverkansgrupp' })).toEqual(['forumetTarFragan']);
  fraga.gor('BOKA_FORUM').motet().gor('LYFT_FRAGA_VIDARE');
  expect(fraga.lage).toBe('direktorer.beredning.sf.iTid');
  fraga.gor('BOKA_FORUM').motet();
  expect(fraga.hinder('LYFT_FRAGA_VIDARE')).toBeNull();
  expect(fraga.gor('BESLUTA_ATGARD').lage).toBe('atgard.sf.iTid');
});

test('every kind of question has exactly one forum of its own on the lowest step, and one on each above (R110, R111)', () => {
  const asked = Object.keys(MOTESFORUM) as (keyof typeof MOTESFORUM)[];
  for (const typ of ['samverkan', 'princip', 'behov'] as const)
    for (const niva of ['operativ', 'sob', 'direktorer'] as const)
      expect([typ, niva, asked.filter((kod) => tarFragan(kod, typ, niva, false))]).toEqual([
        typ,
        niva,
        [expect.any(String)],
      ]);
  for (const { sv, mandat, source } of Object.values(FORUM))
    expect([sv.length > 5, mandat.sv.length > 5, source.length > 0]).toEqual([true, true, true]);
});

test('only SoB gives a group the work, and one of them is temporary (R113)', () => {
  const grupp = { grupp: 'tillfallig_grupp' };
  expect(FORUM.tillfallig_grupp.slag).toBe('tillfalligt');
  expect(mott().hinder('BESLUTA_ATGARD', grupp)).toEqual(['gruppenFarUppdragAvSob']);
  const fraga = mott().gor('LYFT_FRAGA_VIDARE', 'BOKA_FORUM').motet().sand('BESLUTA_ATGARD', grupp);
  expect(fraga.context.atgard?.grupp).toBe('tillfallig_grupp');
});

test('each waiting step has its date, and when it has passed the other side hears of it (R90, R1)', () => {
  const sent: [Fraga, string, string][] = [
    [Fraga.starta('2026-02-02'), 'anmalanSf', 'anmalanDrojerKc'],
    [Fraga.starta('2026-02-02').gor('ANMAL_FRAGA'), 'mottagandeKc', 'mottagandeDrojerSf'],
    [beredd(), 'beredningSf', 'beredningDrojerKc'],
    [mott(), 'utfallSf', 'utfallDrojerKc'],
    [mott().gor('BESLUTA_ATGARD'), 'atgardSf', 'atgardDrojerKc'],
    [mott().gor('BESLUTA_INGEN_ATGARD'), 'svarSf', 'svarDrojerKc'],
    [beredd().gor('SLA_IHOP_FRAGA'), 'sammanslagningKc', 'sammanslagningDrojerSf'],
  ];
  for (const [fraga, task, late] of sent) {
    expect(fraga.uppgifter).toEqual([task]);
    const date = fraga.frist(task)?.date ?? '';
    expect(fraga.till(date).uppgifter).toEqual([task, late]);
    expect(fraga.eskalerade).toEqual([late]);
  }
});

test('a forum that is booked and forgotten comes back by itself when the day is there (R90)', () => {
  const fraga = beredd().sand('BOKA_FORUM', { dag: '2026-02-16' }).till('2026-02-15');
  expect(fraga.lage).toBe('forum.inforMote.sf');
  expect(fraga.till('2026-02-16').uppgifter).toEqual(['utfallSf']);
  expect(fraga.till('2026-02-23').eskalerade).toEqual(['utfallDrojerKc']);
});

test('a meeting lies on a working day, not behind us and not beyond what the municipality allows (R111, L15)', () => {
  const fraga = beredd();
  expect(fraga.hinder('BOKA_FORUM', { dag: '2026-01-30' })).toEqual(['motesdagenInteForbi']);
  expect(fraga.hinder('BOKA_FORUM', { dag: '2026-02-15' })).toEqual(['dagenArArbetsdag']);
  expect(fraga.hinder('BOKA_FORUM', { dag: '2027-02-15' })).toEqual(['motetInomTiden']);
  expect(fraga.hinder('BOKA_FORUM', { dag: '2026-02-02' })).toEqual([]);
  const kort = beredd({}, { 'forum.meetingWithin': 7 });
  expect(kort.hinder('BOKA_FORUM', { dag: '2026-02-10' })).toEqual(['motetInomTiden']);
});

test('a question is put off twice on a step, then the forum decides or it rises (R111)', () => {
  const fraga = mott().gor('BORDLAGG_FRAGA').gor('BOKA_OM_FORUM').motet();
  expect(fraga.hinder('BORDLAGG_FRAGA')).toEqual(['uppskovKvar']);
  expect(fraga.hinder('BESLUTA_INGEN_ATGARD')).toEqual([]);
  fraga.gor('LYFT_FRAGA_VIDARE', 'BOKA_FORUM').motet();
  expect(fraga.hinder('BORDLAGG_FRAGA')).toEqual([]);
});

test('an action has a day; it is put off with reasons, or the question goes back to the forum (R90)', () => {
  const fraga = mott();
  expect(fraga.hinder('BESLUTA_ATGARD', { dag: fraga.idag })).toEqual(['atgardsdagenKommer']);
  expect(fraga.hinder('BESLUTA_ATGARD', { dag: '2028-02-15' })).toEqual(['atgardenInomTiden']);
  fraga.sand('BESLUTA_ATGARD', { dag: '2026-05-04' }).till('2026-05-04');
  expect(fraga.eskalerade).toEqual(['atgardDrojerKc']);
  fraga.sand('FLYTTA_ATGARD', { dag: '2026-06-01' });
  expect(fraga.eskalerade).toEqual([]);
  expect(fraga.frist('atgardSf')?.date).toBe('2026-06-01');
  expect(() => fraga.sand('FLYTTA_ATGARD', { dag: '2026-07-01', skal: '' })).toThrow();
  fraga.sand('FLYTTA_ATGARD', { dag: '2026-07-01' });
  expect(fraga.hinder('FLYTTA_ATGARD', { dag: '2026-08-03' })).toEqual(['uppskovKvar']);
  fraga.gor('ATERFOR_FRAGA');
  expect(fraga.lage).toBe('forum.beredning.sf.iTid');
  expect(fraga.context).toMatchObject({ utfall: null, atgard: null, uppskov: 0 });
});

test('two questions are joined only when the other side agrees (R90)', () => {
  const ihop = beredd().gor('SLA_IHOP_FRAGA');
  expect(ihop.uppgifter).toEqual(['sammanslagningKc']);
  expect(ihop.context.slasIhopMed).toBe('F-7F3K-92QD-M4TX');
  const isar = beredd().gor('SLA_IHOP_FRAGA', 'AVVISA_SAMMANSLAGNING');
  expect(isar.lage).toBe('forum.beredning.sf.iTid');
  expect(isar.context.slasIhopMed).toBeNull();
  expect(ihop.gor('BEKRAFTA_SAMMANSLAGNING').slut).toBe('slagenIhop');
});

test('what concerns one client is struck before any forum has it, with reasons (R90, R111)', () => {
  const orsak = { orsak: 'enskilt_arende' };
  expect(Fraga.starta('2026-02-02').sand('STRYK_FRAGA', orsak).slut).toBe('struken');
  expect(beredd().sand('STRYK_FRAGA', orsak).slut).toBe('struken');
  expect(beredd().gor('BOKA_FORUM').hinder('STRYK_FRAGA', orsak)).toBeNull();
});

test('no words of a question hold a personnummer or the number of somebody’s case (R90, R91)', () => {
  const texts = Object.values(process.events).flatMap(({ schema }) =>
    Object.values(schema.shape).filter((field) => field.safeParse('En mening med mellanslag.').success),
  );
  expect(texts.length).toBeGreaterThan(12);
  const refused = [
    '19800102-2394',
    'gäller 800102-2394 i höst',
    'Född 1980-01-02-2394.',
    '198001022394',
    '800102+2394',
    '19800162-2394',
    '800102 – 2394',
    '800102-XXXX',
    '800102-T123',
    'ärende A-7F3K-92QD-M4TX\npå rad två',
    'se a-7f3k-92qd-m4tx',
  ];
  const taken = [
    'Mötet 2026-03-02 kl. 10.00',
    'Cirka 12 000 timmar',
    'Budget 1500000 kr',
    'Se även F-7F3K-92QD-M4TX',
  ];
  for (const field of texts) {
    for (const text of refused) expect([text, field.safeParse(text).success]).toEqual([text, false]);
    for (const text of taken) expect([text, field.safeParse(text).success]).toEqual([text, true]);
  }
  const { schema } = process.events['SLA_IHOP_FRAGA'] ?? {};
  for (const fraga of ['19800102-2394', 'A-7F3K-92QD-M4TX'])
    expect([fraga, schema?.safeParse({ fraga }).success]).toEqual([fraga, false]);
});

test('a question is found by its two units and those who follow it, and never by a client (R90)', () => {
  const fraga = Fraga.starta('2026-02-02').gor('BYT_ANSVARIG_KC', 'BYT_ANSVARIG_SF');
  expect(fraga.hinder('BYT_ANSVARIG_SF', { ny: 'fss-2' })).toEqual(['annanAnsvarig']);
  expect(process.index(fraga.context as never)).toEqual({
    sfEnhet: 'sf-1',
    kcEnhet: 'kc-1',
    klientId: null,
    skyddad: false,
    handlaggare: { forste_socialsekreterare: 'fss-2', samordnare: 'sam-2' },
  });
  expect(JSON.stringify(fraga.context)).not.toContain(' ');
});
