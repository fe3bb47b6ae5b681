/** The genomförandejournal: what KC writes, what is also told to SF, and what SF reads (R58, R59, R69, R72, L9). */
import { anvisning1 } from '../../machines/anvisning/process';
import { ROLES } from '../../machines/process';
import { tillInsats, tillUppdrag, type Arende } from '../support/arende';
import { stateNodes } from '../support/machine';

const pagaende = (): Arende => tillInsats('2026-01-12').gor('UPPRATTA_PLAN');
const VIKT = { typ: 'handelse_av_vikt' };

describe('entries', () => {
  test('KC writes significant events and deviations as they happen, each with its number (R69)', () => {
    const arende = pagaende()
      .sand('JOURNAL_ANTECKNING', { typ: 'avvikelse' })
      .gor('JOURNAL_ANTECKNING', 'JOURNAL_ANTECKNING');
    expect(arende.context.journal.anteckningar).toBe(3);
    for (const field of ['typ', 'datum', 'tid', 'anteckning'])
      expect(() => arende.sand('JOURNAL_ANTECKNING', { [field]: undefined })).toThrow();
  });

  test('an entry tells of what has happened: neither day nor time of day lies ahead (R69, L9)', () => {
    const arende = pagaende();
    expect(arende.idag).toBe('2026-01-19');
    const hinder = (datum: string, tid: string) => arende.hinder('JOURNAL_ANTECKNING', { datum, tid });
    expect(hinder('2026-01-19', '09:00')).toEqual([]);
    expect(hinder('2026-01-19', '09:01')).toEqual(['handelsenHarIntraffat']);
    expect(hinder('2026-01-20', '08:00')).toEqual(['handelsenHarIntraffat']);
    expect(hinder('2026-01-18', '23:59')).toEqual([]);
  });

  test('the journal is of an insats that has started, and is written while it is closed too (R69)', () => {
    expect(tillUppdrag('2026-01-12').hinder('JOURNAL_ANTECKNING')).toEqual(['insatsenHarStartat']);
    expect(pagaende().gor('AVSLUT_AVISERAT').hinder('JOURNAL_ANTECKNING')).toEqual([]);
  });

  test('an entry is never changed: it is corrected beside, by its number and with the reason (L9, A32)', () => {
    const arende = pagaende();
    expect(arende.hinder('RATTA_ANTECKNING')).toEqual(['journalenHarAnteckningar', 'anteckningenFinns']);
    arende.gor('JOURNAL_ANTECKNING', 'JOURNAL_ANTECKNING');
    expect(arende.hinder('RATTA_ANTECKNING', { nr: 3 })).toEqual(['anteckningenFinns']);
    expect(() => arende.sand('RATTA_ANTECKNING', { nr: 0 })).toThrow();
    expect(() => arende.sand('RATTA_ANTECKNING', { nr: 1, skal: undefined })).toThrow();
    arende.sand('RATTA_ANTECKNING', { nr: 1 }).sand('RATTA_ANTECKNING', { nr: 1 });
    expect(arende.context.journal.anteckningar).toBe(2);
    expect(anvisning1.events['RATTA_ANTECKNING']).toMatchObject({
      akt: 'rattelse',
      hanvisar: { falt: 'nr', raknar: { typ: 'JOURNAL_ANTECKNING' }, rattar: true },
    });
  });

  test('the client’s objection stands beside the entry that it is about, whoever it was told to (L9)', () => {
    const arende = pagaende();
    expect(arende.hinder('ANTECKNA_INVANDNING')).toEqual(['journalenHarAnteckningar', 'anteckningenFinns']);
    arende.gor('JOURNAL_ANTECKNING');
    expect(arende.hinder('ANTECKNA_INVANDNING')).toEqual([]);
    expect(arende.hinder('ANTECKNA_INVANDNING', { nr: 2 })).toEqual(['anteckningenFinns']);
    expect(arende.hinder('ANTECKNA_INVANDNING', { datum: '2026-01-20' })).toEqual(['datumInteIFramtiden']);
    const { roles, hanvisar } = anvisning1.events['ANTECKNA_INVANDNING'] ?? {};
    expect(roles).toEqual(['socialsekreterare', 'arbetsmarknadskonsulent']);
    expect(hanvisar?.rattar).toBe(false);
  });

  test('a correction is possible as long as the case is open, also when the insats has to start anew (L9)', () => {
    const arende = pagaende().gor('JOURNAL_ANTECKNING').till('2027-01-20');
    arende.gor('OMPROVA', 'LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF', 'UPPDATERA_ARBETSPLAN');
    arende.gor('FATTA_BESLUT');
    expect(arende.context.insats.start).toBeNull();
    expect(arende.hinder('JOURNAL_ANTECKNING')).toEqual(['insatsenHarStartat']);
    expect(arende.hinder('RATTA_ANTECKNING', { nr: 1 })).toEqual([]);
  });
});

describe('a significant event is both written and told', () => {
  test('the journal alone does not satisfy: AMK is asked to contact SF, and the coordinator hears of it (R72)', () => {
    const arende = pagaende().sand('JOURNAL_ANTECKNING', VIKT);
    expect(arende.uppgifter).toEqual(['meddelaHandelse']);
    expect(arende.frist('meddelaHandelse')?.date).toBe('2026-01-20');
    expect(arende.till('2026-01-20').eskalerade).toEqual(['handelseEjMeddelad']);
    arende.gor('HANDELSE_FRAN_KC');
    expect(arende.uppgifter).toEqual(['bekraftaHandelseSf']);
    expect(arende.context.journal.vikt).toBe('ingen');
  });

  test('contact alone does not satisfy: the event is still to be written in the journal (R69, R72)', () => {
    const arende = pagaende().gor('HANDELSE_FRAN_KC');
    expect(arende.uppgifter.toSorted()).toEqual(['antecknaHandelse', 'bekraftaHandelseSf']);
    expect(arende.frist('antecknaHandelse')?.date).toBe('2026-01-21');
    expect(arende.till('2026-01-21').eskalerade).toContain('handelseEjAntecknad');
    expect(arende.gor('JOURNAL_ANTECKNING').uppgifter).toContain('antecknaHandelse');
    expect(arende.sand('JOURNAL_ANTECKNING', VIKT).uppgifter).not.toContain('antecknaHandelse');
  });

  test('a deviation is written, and not told unless it is also significant (R69)', () => {
    expect(pagaende().sand('JOURNAL_ANTECKNING', { typ: 'avvikelse' }).uppgifter).toEqual([]);
  });

  test('one more event is told at once, and moves no date of the first (R59, R72)', () => {
    const franKc = pagaende().sand('JOURNAL_ANTECKNING', VIKT).gor('HANDELSE_FRAN_KC').till('2026-01-20');
    franKc.sand('JOURNAL_ANTECKNING', VIKT).gor('HANDELSE_FRAN_KC');
    expect(franKc.frist('bekraftaHandelseSf')?.date).toBe('2026-01-21');
    expect(franKc.uppgifter).toEqual(['bekraftaHandelseSf']);
    const franSf = pagaende().gor('HANDELSE_FRAN_SF').till('2026-01-20').gor('HANDELSE_FRAN_SF');
    expect(franSf.frist('bekraftaHandelseKc')?.date).toBe('2026-01-21');
    expect(franSf.till('2026-01-21').gor('HANDELSE_FRAN_SF').eskalerade).toEqual(['handelseKcForsenad']);
  });

  test('when the insats is closed the contact rests, and is asked for again if it goes on (R72, R94)', () => {
    const arende = pagaende().sand('JOURNAL_ANTECKNING', VIKT).gor('AVSLUT_AVISERAT');
    expect(arende.uppgifter).not.toContain('meddelaHandelse');
    expect(arende.gor('AVBRYT_AVSLUT').uppgifter).toContain('meddelaHandelse');
  });

  test.each(['KLIENTEN_AVLIDEN', 'RATTA_KLIENT'] as const)(
    'after %s there is nothing to tell or read, and the case ends by its own way (R72, A26, A32)',
    (event) => {
      const arende = pagaende().sand('JOURNAL_ANTECKNING', VIKT).gor(event);
      expect(arende.uppgifter).not.toContain('meddelaHandelse');
      expect(arende.frist('lasJournal')).toBeUndefined();
      expect(arende.hinder('HANDELSE_FRAN_KC')).toEqual(['insatsenPagar']);
    },
  );

  test('what is told of the wrong client is not written in that client’s journal (A32)', () => {
    const arende = pagaende().gor('HANDELSE_FRAN_KC', 'RATTA_KLIENT');
    expect(arende.uppgifter).not.toContain('antecknaHandelse');
    expect(pagaende().gor('HANDELSE_FRAN_KC', 'KLIENTEN_AVLIDEN').uppgifter).toContain('antecknaHandelse');
  });

  test('what was told is written in the journal also while the insats is closed (R69)', () => {
    const arende = pagaende().gor('HANDELSE_FRAN_KC', 'AVSLUT_AVISERAT');
    expect(arende.uppgifter).toContain('antecknaHandelse');
    expect(arende.sand('JOURNAL_ANTECKNING', VIKT).uppgifter).not.toContain('antecknaHandelse');
  });

  test('a three-party meeting that was needed gives way to the closing meeting, and returns (R60, R73, R96)', () => {
    const arende = pagaende().gor('HANDELSE_FRAN_KC', 'BEKRAFTA_HANDELSE_SF');
    expect(arende.uppgifter).toContain('hallTrepartsmote');
    expect(arende.gor('AVSLUT_AVISERAT').uppgifter).not.toContain('hallTrepartsmote');
    expect(arende.gor('AVBRYT_AVSLUT').uppgifter).toContain('hallTrepartsmote');
  });
});

describe('SF reads journal and plan between meetings', () => {
  test('a month after the start SS is asked to read, and the senior hears of it (R58)', () => {
    const arende = pagaende();
    expect(arende.frist('lasJournal')?.steps.map(({ text }) => text.sv)).toEqual([
      'Senaste läsning, möte eller start 2026-01-19',
      '+ 1 månad (journal.readEvery)',
    ]);
    expect(arende.till('2026-02-19').uppgifter).toContain('lasJournalen');
    expect(arende.frist('lasJournalSenast')?.date).toBe('2026-02-26');
    expect(arende.till('2026-02-26').eskalerade).toContain('journalenEjLast');
    expect(arende.gor('LAS_JOURNAL').eskalerade).not.toContain('journalenEjLast');
    expect(arende.uppgifter).not.toContain('lasJournalen');
    expect(arende.frist('lasJournal')?.date).toBe('2026-03-26');
  });

  test('an early reading and a held follow-up count, each from its day (R58)', () => {
    const arende = pagaende().till('2026-01-28').gor('LAS_JOURNAL');
    expect(arende.frist('lasJournal')?.date).toBe('2026-02-27');
    arende.till('2026-02-10').gor('HALL_UPPFOLJNING');
    expect(arende.frist('lasJournal')?.date).toBe('2026-03-10');
    // A meeting recorded late never sets the clock back.
    arende.till('2026-02-16').gor('LAS_JOURNAL').sand('HALL_UPPFOLJNING', { datum: '2026-02-12' });
    expect(arende.frist('lasJournal')?.date).toBe('2026-03-16');
  });

  test('a pause of the insats pushes the next reading, and the date says so (R58, A31)', () => {
    const arende = pagaende().sand('PABORJA_UPPEHALL', { fran: '2026-02-02', till: '2026-02-08' });
    expect(arende.frist('lasJournal')?.steps.map(({ text }) => text.sv)).toContain('uppehåll 7 dagar (A31)');
    expect(arende.frist('lasJournal')?.date).toBe('2026-02-26');
  });

  test('SF reads with the client’s consent or a statutory ground, and the clock rests without (R58, A17, L10)', () => {
    const arende = pagaende();
    expect(arende.hinder('LAS_JOURNAL', { grund: 'sol_15_9' })).toEqual(['grundForLasningHaller']);
    arende.till('2026-02-19').gor('ATERKALLA_SAMTYCKE_KC');
    expect(arende.hinder('LAS_JOURNAL')).toEqual(['grundForLasningHaller']);
    expect(arende.uppgifter).not.toContain('lasJournalen');
    expect(arende.frist('lasJournal')).toBeUndefined();
    arende.gor('ANGE_LAGSTOD_KC');
    expect(arende.uppgifter).not.toContain('lasJournalen');
    expect(arende.till('2026-02-20').uppgifter).toContain('lasJournalen');
    expect(arende.hinder('LAS_JOURNAL', { grund: 'sol_15_9' })).toEqual([]);
    expect(arende.hinder('LAS_JOURNAL', { grund: 'samtycke' })).toEqual(['grundForLasningHaller']);
  });

  test('the reading rests while the insats is closed, and counts on if it is not (R58)', () => {
    const arende = pagaende().gor('AVSLUT_AVISERAT');
    expect(arende.frist('lasJournal')).toBeUndefined();
    expect(arende.gor('AVBRYT_AVSLUT').frist('lasJournal')?.date).toBe('2026-02-19');
  });

  test('before the insats there is nothing to read (R58)', () => {
    const arende = tillUppdrag('2026-01-12');
    expect(arende.hinder('LAS_JOURNAL')).toEqual(['insatsenHarStartat']);
    expect(arende.frist('lasJournal')).toBeUndefined();
  });
});

describe('who does what', () => {
  const sidor = (event: string) => anvisning1.events[event]?.roles.map((role) => ROLES[role].side);

  test('AMK answers for the carrying out: plan, journal and what is told of them are KC’s (R68)', () => {
    for (const event of [
      'VERKSTALL',
      'UPPRATTA_PLAN',
      'UPPDATERA_PLAN',
      'JOURNAL_ANTECKNING',
      'HANDELSE_FRAN_KC',
    ])
      expect([event, anvisning1.events[event]?.roles]).toEqual([event, ['arbetsmarknadskonsulent']]);
    for (const task of ['upprattaPlan', 'uppdateraPlan', 'meddelaHandelse', 'antecknaHandelse'])
      expect([task, anvisning1.tasks[task]?.role]).toEqual([task, 'arbetsmarknadskonsulent']);
  });

  test('SS handles and decides, AMK carries out, and the client is nobody’s user (R5)', () => {
    for (const event of [
      'FATTA_BESLUT',
      'SKICKA_UPPDRAG',
      'LAS_JOURNAL',
      'HALL_UPPFOLJNING',
      'AVSLUTA_I_TRESERVA',
    ])
      expect(new Set(sidor(event))).toEqual(new Set(['sf']));
    for (const event of ['VERKSTALL', 'UPPRATTA_PLAN', 'UPPRATTA_AVSLUTSDOKUMENT', 'STANG_GWA'])
      expect(new Set(sidor(event))).toEqual(new Set(['kc']));
    expect(Object.keys(ROLES)).not.toContain('klient');
  });

  test('every step of the process is a state of the routine, in its words (R6)', () => {
    const steg = {
      samråd: 'flode.infor.forsamrad',
      uppdrag: 'flode.uppdrag',
      'inför inskrivningsmöte': 'flode.inskrivning.infor',
      'missad tid': 'flode.inskrivning.uteblivet',
      inskrivningsmöte: 'flode.inskrivning.genomfort',
      'ej inskrivning': 'flode.ejInskrivning',
      'pågående insats': 'flode.insats.pagaende',
      uppföljningsmöte: 'flode.insats.uppfoljning',
      oenighet: 'oenighet.oppen',
      avslut: 'flode.avslut',
    };
    const nodes = new Map(stateNodes(anvisning1).map((node) => [node.path.join('.'), node]));
    for (const [namn, path] of Object.entries(steg)) {
      const meta = nodes.get(`pagar.${path}`)?.meta as { text?: { sv: string } } | undefined;
      expect([namn, typeof meta?.text?.sv]).toEqual([namn, 'string']);
    }
  });
});
