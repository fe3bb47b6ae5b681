/** A running municipality's open cases land where the routine has them, with its clocks, and nothing leaves the house. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AnvisningContext } from '../../machines/anvisning/context';
import { PROCESSES } from '../../machines/registry';
import { nivaOf } from '../../src/access/skyddsniva';
import { fireDue } from '../../src/engine/fire';
import { replayDatabase } from '../../src/engine/replay-database';
import { v40 } from '../../src/import/v40';
import { ImportStore } from '../../src/store/import.store';
import { KlienterStore } from '../../src/store/klienter.store';
import { filen, identiteter, Kommun, NU, type Text } from './kommun';

/** A case whose insats has run for some months. */
const PAGAENDE: Text = {
  externt_id: 'T-1',
  personnummer: identiteter[0] ?? '',
  namn: 'Testperson Ett',
  skydd: 'nej',
  sf_enhet: 'sf-hisingen',
  socialsekreterare: 'ss-hisingen-1',
  lage: 'pagaende',
  startdatum: '2026-04-01',
  behov_bedomt: '2026-04-07',
  inriktningar: 'arbetsmarknad',
  progression: 'jobbfokuserat:en_bit_kvar',
  arbetslos: 'ja',
  behov_av_aktiviteter: 'ja',
  forsorjning: '14',
  anvisning_inledd: '2026-04-08',
  kontaktvagar: 'post',
  grundbeslut: 'EB-1',
  samrad_satt: 'brev',
  samrad_datum: '2026-04-10',
  samtycke_af: '2026-04-09',
  af_svar: 'inget',
  samtycke_kc: '2026-04-09',
  arbetsplan: '2026-04-14',
  beslut_fattat: '2026-04-16',
  beslut_fran: '2026-04-16',
  beslut_till: '2027-04-15',
  lagrum: 'sol_12_4',
  underrattad: '2026-04-17',
  underrattelse_kanal: 'post',
  uppdrag_skickat: '2026-04-20',
  kc_enhet: 'kc-hisingen',
  konsulent: 'amk-hisingen-1',
  omraden: 'jobbfokuserat',
  tjanster: 'jobbcoachning',
  mal: 'mal-1:jobbfokuserat',
  barnomsorg: 'ej_aktuellt',
  resor: 'ordnade',
  anpassning: 'nej',
  tolksprak: 'ingen',
  har_barn: 'nej',
  inskrivning_bokad: '2026-04-22',
  inskrivning_tid: '2026-04-29',
  insats_start: '2026-04-29',
  plan_datum: '2026-07-10',
  senaste_uppfoljning: '2026-10-20',
  forflyttning: 'mal-1:framat',
  journal_last: '2026-11-10',
  narvaro_till: '2026-10',
};
/** The same before its start: what comes later is left out. */
const utan = (text: Text, ...kolumner: readonly (keyof Text)[]): Text =>
  Object.fromEntries(Object.entries(text).filter(([name]) => !kolumner.includes(name as keyof Text)));

let kommun: Kommun;
beforeAll(async () => {
  kommun = await Kommun.open();
});
afterEach(() => kommun.tom());
afterAll(() => kommun.close());

/** Imports one row, which must be taken, and tells of its case. */
async function inne(text: Text) {
  const { imported, fel } = await kommun.importera([text]);
  expect({ imported, fel }).toEqual({ imported: 1, fel: [] });
  const id = await kommun.svar<string>('SELECT id FROM cases');
  // The number follows from the row: the engine may know an earlier test's case.
  kommun.engine.drop(id);
  const record = await kommun.engine.load(id);
  const { rows: frister } = await kommun.pool.query<{ rule: string; due_date: string }>(
    `SELECT rule, due_date FROM deadlines WHERE status = 'armed'`,
  );
  const { rows: uppgifter } = await kommun.pool.query<{ key: string; due_date: string | null }>(
    `SELECT key, due_date FROM tasks WHERE status = 'open'`,
  );
  return {
    id,
    context: record?.snapshot.context as AnvisningContext,
    frister: Object.fromEntries(frister.map((row) => [row.rule, row.due_date])),
    uppgifter: Object.fromEntries(uppgifter.map((row) => [row.key, row.due_date])),
  };
}

const antal = (tabell: string): Promise<number> => kommun.svar(`SELECT count(*)::int FROM ${tabell}`);

test('a running insats goes on from its last held follow-up, its plan and its decision (R61, R70, R76)', async () => {
  const { frister, uppgifter, context } = await inne(PAGAENDE);
  expect(frister).toMatchObject({
    // Three months after the last meeting, in time before the decision ends.
    uppfoljning: '2027-01-20',
    planUppdatering: '2027-01-08',
    beslutUpphor: '2027-04-16',
    lasJournal: '2026-12-10',
  });
  expect(Object.keys(uppgifter)).toEqual([]);
  expect(context.insats).toMatchObject({
    start: '2026-04-29',
    senastHallna: '2026-10-20',
    plan: '2026-07-10',
  });
});

test('what is overdue lands as an overdue task with its own date, and not as a late history (A5, R61, P1)', async () => {
  const sen = utan(
    { ...PAGAENDE, senaste_uppfoljning: '2026-08-10', narvaro_till: '2026-08' },
    'journal_last',
  );
  const { id, uppgifter } = await inne(sen);
  expect(uppgifter).toMatchObject({
    kallaUppfoljning: '2026-11-10',
    uppfoljningForsenad: null,
    lamnaNarvarounderlag: '2026-10-05',
  });
  // One follow-up was late; those before the last one are not known, and not said to be.
  const sena = await kommun.svar(
    `SELECT count(*)::int FROM events WHERE case_id = $1 AND type LIKE 'xstate.after.uppfoljning.%'`,
    [id],
  );
  expect(sena).toBe(1);
});

test('nothing of the past leaves the house, and nothing fires at the first look (R61, R66)', async () => {
  await kommun.importera(filen(30));
  expect(await antal('outbox')).toBe(0);
  expect(await fireDue(kommun.engine, NU.toISOString())).toEqual({ fired: 0, reminders: 0, failed: 0 });
  expect(
    await kommun.svar(`SELECT count(*)::int FROM deadlines WHERE status = 'armed' AND next_at <= $1`, [NU]),
  ).toBe(0);
});

test('reminders that are still to come are sent in their time (R76, A7)', async () => {
  const { id } = await inne(utan({ ...PAGAENDE, plan_datum: '2026-06-01' }, 'journal_last'));
  await kommun.engine.send(
    id,
    { type: 'LAS_JOURNAL', grund: 'samtycke', last: true },
    { by: { id: 'ss', role: null } },
  );
  const { reminders } = await fireDue(kommun.engine, '2026-11-27T08:00:00.000Z');
  expect(reminders).toBeGreaterThan(0);
  expect(await kommun.svar(`SELECT min(at) > $1 FROM outbox WHERE payload LIKE '%paminnelse%'`, [NU])).toBe(
    true,
  );
});

test.each([
  ['beredning', 'samrad', 'anvisning_inledd', { anvisning_inledd: '2026-11-20' }],
  ['beslutad', 'beslutUpphor', 'lagrum', {}],
  ['uppdrag_skickat', 'beslutUpphor', 'har_barn', {}],
  ['inskrivning_bokad', 'beslutUpphor', 'inskrivning_tid', { inskrivning_kl: '13:00' }],
  ['omprovning', 'samrad', 'narvaro_till', { omprovning_inledd: '2026-11-16' }],
  [
    'avslut_pagar',
    'stallningTillAvslut',
    'narvaro_till',
    { avslut_inlett: '2026-11-19', avslut_av: 'kc', avslut_orsak: 'arbete' },
  ],
] as const)('a case in %s lands there (R32)', async (lage, frist, sista, mer) => {
  const kolumner = Object.keys(PAGAENDE) as (keyof Text)[];
  const behall = kolumner.slice(0, kolumner.indexOf(sista) + 1);
  const bara = Object.fromEntries(behall.map((name) => [name, PAGAENDE[name]])) as Text;
  // So recent that its dates still lie ahead.
  const { frister } = await inne({ ...bara, lage, ...mer });
  expect(Object.keys(frister)).toContain(frist);
});

test('a decision that follows on others goes on without a gap, with its own follow-up (A7, R76, A23)', async () => {
  const { context } = await inne({
    ...PAGAENDE,
    startdatum: '2025-09-01',
    behov_bedomt: '2025-09-02',
    anvisning_inledd: '2025-09-03',
    samtycke_af: '2025-09-04',
    samrad_datum: '2025-09-05',
    samtycke_kc: '2025-09-04',
    arbetsplan: '2025-09-10',
    tidigare_beslut: '2025-10-01',
    tidigare_manader: '9',
    beslut_fattat: '2026-09-14',
    beslut_fran: '2026-10-01',
    beslut_till: '2027-09-30',
    underrattad: '2026-09-14',
    fortsattningsuppdrag: '2026-09-15',
    uppdrag_skickat: '2025-10-03',
    inskrivning_bokad: '2025-10-06',
    inskrivning_tid: '2025-10-15',
    insats_start: '2025-10-15',
  });
  expect(context.beslut).toMatchObject({
    nr: 2,
    fran: '2025-10-01',
    senasteFran: '2026-10-01',
    till: '2027-10-01',
  });
  expect(context.uppdrag).toMatchObject({ nr: 2, beslut: 2 });
  expect(context.lagrum.tidigareManader).toBe(9);
});

test('a pause stands where the file has it, and the plan waits for it (R70, A10)', async () => {
  const paus = {
    paus_orsak: 'sjukdom',
    paus_beslutad: '2026-11-16',
    paus_fran: '2026-11-16',
    paus_till: '2026-12-13',
  };
  const { frister } = await inne({ ...PAGAENDE, ...paus });
  expect(frister).toMatchObject({ aterkomst: '2026-12-14', planUppdatering: '2027-02-05' });
});

test('an imported case replays as any other, and says who brought it (R32)', async () => {
  await kommun.importera(filen(40, 7));
  const skillnader: unknown[] = [];
  const report = await replayDatabase(kommun.pool, PROCESSES, {
    onDiffering: (id, faults) => skillnader.push([id, faults]),
  });
  expect(skillnader).toEqual([]);
  expect(report).toMatchObject({ cases: 40, differing: 0 });
  expect(
    await kommun.svar<string[]>(
      `SELECT array_agg(DISTINCT body::json->>'by' ORDER BY body::json->>'by') FROM events`,
    ),
  ).toEqual(['import', 'klockan']);
  expect(
    await kommun.svar(
      `SELECT count(*)::int FROM access_log WHERE action = 'import' AND principal = 'drift-1'`,
    ),
  ).toBe(40);
});

test('a trial writes nothing at all, and tells what would be (R117)', async () => {
  const { imported, refused, sammanfattning } = await kommun.importera(filen(20), { dryRun: true });
  expect({ imported, refused }).toEqual({ imported: 0, refused: 0 });
  for (const tabell of ['cases', 'events', 'klienter', 'importer', 'import_rader', 'access_log'])
    expect([tabell, await antal(tabell)]).toEqual([tabell, 0]);
  expect(readdirSync(join(kommun.mapp, 'keys')).filter((file) => file.endsWith('.key'))).toEqual([]);
  expect(sammanfattning.rader().join('\n')).toMatch(/7 {2}Inom 18 månader[\s\S]* 8 {2}19 månader eller mer/);
});

test('the classes of week 40 can be told from the cases afterwards (R117)', async () => {
  await kommun.importera(filen(100));
  const rapport = v40(await new ImportStore(kommun.pool).bedomningar('anvisning'));
  // The protected are in no count.
  expect(rapport).toMatch(/^V40 cases=9\d inom18=3\d\.\d fran19=3\d\.\d ejForvantad=\d\.\d okand=2\d\.\d$/);
});

test('a class with few cases is not shown, and not to be told from the others (R117)', () => {
  const bedomning = (manader: number | null, forsorjning: string | null, antal: number) => ({
    manader,
    forsorjning,
    antal,
  });
  const stor = [bedomning(12, null, 50), bedomning(24, null, 40), bedomning(null, 'okand', 20)];
  expect(v40([...stor, bedomning(null, 'ej_forvantad', 3)])).toBe(
    'V40 cases=113 inom18=44.2 fran19=35.4 ejForvantad=- okand=-',
  );
  expect(v40(stor)).toBe('V40 cases=110 inom18=45.5 fran19=36.4 ejForvantad=0.0 okand=18.2');
});

test('the same file once more changes nothing, and a changed row is refused', async () => {
  await inne(PAGAENDE);
  const before = await kommun.svar<string>(`SELECT string_agg(id || revision, ',') FROM cases`);
  expect(await kommun.importera([PAGAENDE])).toMatchObject({ imported: 0, skipped: 1, refused: 0 });
  const andrad = await kommun.importera([{ ...PAGAENDE, plan_datum: '2026-08-01' }]);
  expect(andrad).toMatchObject({ imported: 0, skipped: 0, refused: 1 });
  expect(andrad.fel[0]).toMatchObject({ kolumn: 'externt_id', fel: expect.stringContaining('har ändrats') });
  expect(await kommun.svar(`SELECT string_agg(id || revision, ',') FROM cases`)).toBe(before);
});

test('a client who already has a live case is refused unless the row names it', async () => {
  const { id } = await inne(PAGAENDE);
  const annan: Text = { ...PAGAENDE, externt_id: 'T-2' };
  const { imported, fel } = await kommun.importera([annan]);
  expect({ imported, fel }).toMatchObject({ imported: 0, fel: [{ kolumn: 'personnummer' }] });
  expect(fel[0]?.fel).not.toContain(PAGAENDE.personnummer);
  expect(await kommun.importera([{ ...annan, parallellt_med: id }])).toMatchObject({ imported: 1 });
  const tredje: Text = { ...PAGAENDE, externt_id: 'T-3' };
  expect(await kommun.importera([{ ...tredje, parallellt_med: 'T-1|T-2' }])).toMatchObject({ imported: 1 });
  // Each nämnd has its own clients.
  const annanNamnd: Text = {
    ...PAGAENDE,
    externt_id: 'T-4',
    sf_enhet: 'sf-centrum',
    socialsekreterare: 'ss-centrum-1',
  };
  expect(await kommun.importera([annanNamnd])).toMatchObject({ imported: 1 });
});

test('a protected client is seen by those who are named, at the level of the file (L11)', async () => {
  const skyddad: Text = {
    ...PAGAENDE,
    skydd: 'fingerade_uppgifter',
    kontaktvagar: 'formedling',
    underrattelse_kanal: 'personligen',
  };
  const { fel } = await kommun.importera([skyddad], { dryRun: true });
  expect(fel.map(({ kolumn }) => kolumn).sort()).toEqual([
    'forste_socialsekreterare',
    'samordnare',
    'upplagg_klart',
  ]);
  const namngivna = {
    ...skyddad,
    forste_socialsekreterare: 'fss-hisingen-1',
    samordnare: 'sam-hisingen-1',
    upplagg_klart: '2026-04-10',
  };
  const { context } = await inne(namngivna);
  expect(context).toMatchObject({ skyddad: true, samordnare: 'sam-hisingen-1', upplaggKlart: true });
  const klient = await new KlienterStore(kommun.pool, kommun.keys).skyddOf(context.klientId);
  expect(klient && nivaOf(kommun.keys, klient)).toBe('fingerade_uppgifter');
  expect(existsSync(join(kommun.mapp, 'keys', `${context.klientId}.key`))).toBe(true);
});

test('the right rows alone are imported when that is asked for, and the others are told', async () => {
  const fel: Text = {
    ...PAGAENDE,
    externt_id: 'T-9',
    personnummer: identiteter[1] ?? '',
    insats_start: '2026-04-01',
  };
  expect(await kommun.importera([PAGAENDE, fel])).toMatchObject({ imported: 0, refused: 1 });
  expect(await antal('cases')).toBe(0);
  const resultat = await kommun.importera([PAGAENDE, fel], { baraRiktiga: true });
  expect(resultat).toMatchObject({ imported: 1, refused: 1 });
  expect(resultat.vagrade.map(({ text }) => text.externt_id)).toEqual(['T-9']);
  expect(await kommun.svar(`SELECT array_agg(utfall ORDER BY utfall) FROM import_rader`)).toEqual([
    'importerad',
    'vagrad',
  ]);
});
