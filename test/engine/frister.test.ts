/** Deadlines moved, paused and resumed by hand: events of the same chain that never change where the case stands. */
import { localDate } from '../../machines/calendar';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import { firstBrokenLink, type EventBody } from '../../src/engine/chain';
import type { Order } from '../../src/engine/adjust';
import { replayCase } from '../../src/engine/replay';
import { openForgotten } from '../../src/deadlines/deadlines.query';
import { CasesQuery } from '../../src/store/cases.query';
import { Kommun, TILL_BESLUT, type Process } from './kommun';

let kommun: Kommun;
let process: Process;
beforeEach(async () => {
  kommun = await Kommun.open('frister');
  process = await kommun.process();
});
afterEach(() => kommun.close());

const SKAL = 'klienten är på sjukhus';
const flytta = (frist: string, datum: string): Order => ({
  type: 'stegvis.frist.flytta',
  frist,
  datum,
  grund: 'sjukdom',
  skal: SKAL,
});
const pausa = (frist: string, till: string): Order => ({
  type: 'stegvis.frist.pausa',
  frist,
  till,
  grund: 'uppehall',
  skal: SKAL,
});
const ateruppta = (frist: string): Order => ({ type: 'stegvis.frist.ateruppta', frist, skal: SKAL });

async function history(id: string) {
  const { rows } = await process.pool.query(
    'SELECT seq, body, hash FROM events WHERE case_id = $1 ORDER BY seq',
    [id],
  );
  return rows as { seq: number; body: string; hash: Buffer }[];
}
const grounds = async (change: Promise<unknown>): Promise<string[]> => {
  const error = await change.then(
    () => null,
    (refused: unknown) => refused as { code: string; extra: { unmet: { condition: string }[] } },
  );
  expect(error?.code).toBe('NOT_POSSIBLE');
  return error!.extra.unmet.map(({ condition }) => condition);
};

test('a moved deadline has its new date everywhere, says who moved it, and the state stands', async () => {
  const id = await kommun.start(process);
  const before = await process.engine.load(id);
  const { date, basis } = await kommun.frist(process, id, 'behovsbedomning');
  expect(date).toBe('2026-03-02');
  const done = await kommun.adjust(process, id, flytta('behovsbedomning', '2026-03-12'));
  expect(done).toEqual({ revision: 2, value: before?.snapshot.value, changed: true });
  const moved = await kommun.frist(process, id, 'behovsbedomning');
  expect(moved).toMatchObject({
    date: '2026-03-12',
    due: '2026-03-12T05:00:00.000Z',
    hand: { kind: 'flyttad', before: '2026-03-02', from: '2026-02-02', until: null },
  });
  expect(moved.basis?.slice(0, -1)).toEqual(basis);
  expect(moved.basis?.at(-1)?.text.sv).toBe(
    'Flyttad till 2026-03-12 av 1:e socialsekreterare, skälet är dokumenterat (stegvis.frist.flytta)',
  );
  const { rows } = await process.pool.query('SELECT due_date::text AS date FROM tasks WHERE case_id = $1', [
    id,
  ]);
  expect(rows).toEqual([{ date: '2026-03-12' }]);
  await kommun.till('2026-03-03', process);
  expect((await process.engine.load(id))?.revision).toBe(2);
  await kommun.till('2026-03-12', process);
  expect((await process.engine.load(id))?.revision).toBe(3);
});

test('the reason is sealed under the client’s key and never in the clear', async () => {
  const id = await kommun.start(process);
  await kommun.adjust(process, id, flytta('behovsbedomning', '2026-03-12'));
  const events = await history(id);
  expect(events[1]?.body).not.toContain(SKAL);
  const body = JSON.parse(events[1]!.body) as EventBody;
  expect(body.event).toEqual({
    type: 'stegvis.frist.flytta',
    frist: expect.stringMatching(/^xstate\.after\.behovsbedomning\./),
    datum: '2026-03-12',
    grund: 'sjukdom',
  });
  expect(Object.keys(body.personal ?? {})).toEqual(['skal']);
  const { rows } = await process.pool.query('SELECT field FROM personal WHERE case_id = $1 AND seq = 2', [
    id,
  ]);
  expect(rows).toEqual([{ field: 'skal' }]);
  expect(firstBrokenLink(events)).toBeNull();
});

test('reminders follow the new date, and nobody is reminded while a deadline is paused (R70)', async () => {
  const id = await kommun.start(process);
  await kommun.gor(process, id, ...TILL_BESLUT, 'UNDERRATTA', 'SKICKA_UPPDRAG', 'FORDELA');
  await kommun.gor(process, id, 'BOKA_INSKRIVNING', 'KALLA_INSKRIVNING', 'LAS_UPPDRAG');
  await kommun.till('2026-02-09', process);
  await kommun.gor(process, id, 'HALL_INSKRIVNING', 'INFORMERA_KRAV', 'BOKA_FORSTA_UPPFOLJNING');
  await kommun.gor(process, id, 'INFORMERA_VERKSAMHET', 'UPPRATTA_DELTAGANDEDOKUMENT', 'VERKSTALL');
  const days = async () =>
    (await kommun.frist(process, id, 'forstaPlan')).reminders.map(({ at }) => localDate(at));
  expect((await kommun.frist(process, id, 'forstaPlan')).date).toBe('2026-02-23');
  expect(await days()).toEqual(['2026-02-20']);
  await kommun.adjust(process, id, flytta('forstaPlan', '2026-03-06'), 'samordnare');
  expect(await days()).toEqual(['2026-03-03']);
  await kommun.adjust(process, id, pausa('forstaPlan', '2026-03-05'), 'samordnare');
  const paused = await kommun.frist(process, id, 'forstaPlan');
  expect(paused.date).toBe('2026-03-30');
  expect(paused.reminders.every(({ at }) => localDate(at) >= '2026-03-05')).toBe(true);
});

test('a paused deadline runs on by itself when the pause ends, with the days that were left (A31)', async () => {
  const id = await kommun.start(process);
  await kommun.adjust(process, id, pausa('behovsbedomning', '2026-02-16'));
  const paused = await kommun.frist(process, id, 'behovsbedomning');
  expect(paused).toMatchObject({
    date: '2026-03-16',
    hand: { kind: 'pausad', before: '2026-03-02', from: '2026-02-02', until: '2026-02-16' },
  });
  expect(paused.basis?.at(-1)?.text.sv).toContain(
    'Pausad 14 dagar, till 2026-02-16, av 1:e socialsekreterare',
  );
  // Somebody answers for it all the time: it is armed and its task is open.
  expect(await openForgotten(process.pool, [{ id: 'anvisning', version: 1 }], 'now')).toBe(0);
  await kommun.till('2026-03-16', process);
  const { rows } = await process.pool.query(
    `SELECT key FROM tasks WHERE case_id = $1 AND status = 'open' AND escalation`,
    [id],
  );
  expect(rows).toEqual([{ key: 'behovsbedomningForsenad' }]);
});

test('a pause that ends on a day nobody works ends in time all the same (L15)', async () => {
  const id = await kommun.start(process);
  // Five days: the date would be Saturday 2026-03-07.
  await kommun.adjust(process, id, pausa('behovsbedomning', '2026-02-07'));
  expect((await kommun.frist(process, id, 'behovsbedomning')).date).toBe('2026-03-06');
});

test('a pause resumed early gives back the days that were not used (A31)', async () => {
  const id = await kommun.start(process);
  await kommun.adjust(process, id, pausa('behovsbedomning', '2026-02-16'));
  await kommun.till('2026-02-06', process);
  await kommun.adjust(process, id, ateruppta('behovsbedomning'));
  const resumed = await kommun.frist(process, id, 'behovsbedomning');
  expect(resumed).toMatchObject({ date: '2026-03-06', hand: { before: '2026-03-02', until: '2026-02-06' } });
  expect(resumed.basis?.at(-1)?.text.sv).toContain('pausen blev 4 dagar');
  expect(await grounds(kommun.adjust(process, id, ateruppta('behovsbedomning')))).toEqual(['fristenPausad']);
});

test('a statutory deadline, the end of a decision, is neither moved nor paused by anybody (A7, L15)', async () => {
  const id = await kommun.start(process);
  await kommun.gor(process, id, ...TILL_BESLUT);
  for (const order of [flytta('beslutUpphor', '2026-03-12'), pausa('beslutUpphor', '2026-03-12')])
    expect(await grounds(kommun.adjust(process, id, order))).toEqual(['fristenInteLagstadgad']);
});

test('every ground for a refusal is told at once, in Swedish, with its paragraph', async () => {
  const id = await kommun.start(process);
  await kommun.gor(process, id, ...TILL_BESLUT);
  const to = (datum: string) => grounds(kommun.adjust(process, id, flytta('underratta', datum)));
  expect(await to('2026-02-01')).toEqual(['datumetFramat', 'datumetArbetsdag']);
  expect(await to('2026-02-02')).toEqual(['datumetFramat']);
  expect(await to('2026-04-03')).toEqual(['datumetArbetsdag']);
  expect(await to('2026-05-04')).toEqual(['inomKommunensGrans']);
  expect(await to('2027-02-01')).toEqual(['inomKommunensGrans']);
  expect(await to('2027-02-02')).toEqual(['inomKommunensGrans', 'inomSistaDagen']);
  const pause = (till: string) => grounds(kommun.adjust(process, id, pausa('underratta', till)));
  expect(await pause('2026-02-02')).toEqual(['pausenSlutarFramat']);
  await kommun.adjust(process, id, pausa('underratta', '2026-02-10'));
  expect(await pause('2026-02-11')).toEqual(['fristenInteRedanPausad']);
});

test('no pause takes a deadline past the decision it rests on (R62, A17)', async () => {
  const id = await kommun.start(process);
  await kommun.besluta(process, 2, '2026-02-02', { ...DEFAULT_SETTINGS, 'decision.validity': 4 });
  await kommun.gor(process, id, ...TILL_BESLUT);
  const { date } = await kommun.frist(process, id, 'omprovning');
  expect(date).toBe('2026-03-04');
  expect(await grounds(kommun.adjust(process, id, pausa('omprovning', '2026-05-03')))).toEqual([
    'inomSistaDagen',
  ]);
  await kommun.adjust(process, id, pausa('omprovning', '2026-05-01'));
  expect((await kommun.frist(process, id, 'omprovning')).date).toBe('2026-05-29');
});

test('a deadline that does not run, and a case that has ended, are told as such', async () => {
  const id = await kommun.start(process);
  await expect(kommun.adjust(process, id, flytta('forstaPlan', '2026-03-12'))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(kommun.adjust(process, 'A-okand', flytta('forstaPlan', '2026-03-12'))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await kommun.gor(process, id, 'BEDOM_BEHOV', 'AVSLUTA_UTAN_ANVISNING');
  expect(await grounds(kommun.adjust(process, id, flytta('behovsbedomning', '2026-03-12')))).toEqual([]);
});

test('the same key moves a deadline once, and another change under the key is refused', async () => {
  const id = await kommun.start(process);
  const send = (datum: string) =>
    kommun.adjust(process, id, flytta('behovsbedomning', datum), 'forste_socialsekreterare', 'nyckel-1');
  const first = await send('2026-03-12');
  expect(await send('2026-03-12')).toEqual({ ...first, changed: false });
  await expect(send('2026-03-13')).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  expect(await history(id)).toHaveLength(2);
});

test('two processes that change a case at once both get their turn, and neither change is lost', async () => {
  const other = await kommun.process();
  const id = await kommun.start(process);
  await other.engine.load(id);
  await Promise.all([
    kommun.adjust(process, id, flytta('behovsbedomning', '2026-03-12')),
    kommun.gor(other, id, 'ANGE_GRUNDBESLUT'),
    kommun.adjust(other, id, pausa('behovsbedomning', '2026-02-09')),
  ]);
  expect((await history(id)).length).toBe(4);
  process.engine.drop(id);
  const record = await process.engine.load(id);
  expect((record?.snapshot.context as { grundbeslut: boolean }).grundbeslut).toBe(true);
});

test('a deadline that the machine arms anew is the rule’s again', async () => {
  const id = await kommun.start(process);
  await kommun.gor(process, id, ...TILL_BESLUT.slice(0, 4));
  await kommun.adjust(process, id, flytta('samrad', '2026-03-12'));
  await kommun.gor(process, id, ...TILL_BESLUT.slice(4, 5), 'GOR_OM_SAMRAD');
  expect(await kommun.frist(process, id, 'samrad')).toMatchObject({ date: '2026-02-23', hand: null });
});

test('a history with moved, paused, resumed and recomputed deadlines replays to what was stored', async () => {
  const id = await kommun.start(process);
  await kommun.adjust(process, id, flytta('behovsbedomning', '2026-03-12'));
  await kommun.adjust(process, id, pausa('behovsbedomning', '2026-02-09'));
  await kommun.till('2026-02-04', process);
  await kommun.adjust(process, id, ateruppta('behovsbedomning'));
  await kommun.gor(process, id, 'BEDOM_BEHOV', 'INLED_ANVISNING');
  await kommun.besluta(process, 2, '2026-02-05', {
    ...DEFAULT_SETTINGS,
    'samrad.within': 10,
    'af.waitDays': 3,
  });
  await kommun.till('2026-02-05', process);
  await kommun.adjust(process, id, { type: 'stegvis.rakna_om' });
  await kommun.gor(process, id, ...TILL_BESLUT.slice(2, -1));
  await kommun.till('2026-02-20', process);
  await kommun.gor(process, id, 'FATTA_BESLUT');

  const events = await new CasesQuery(process.pool).history(id);
  const bodies = events.map(({ body }) => JSON.parse(body) as EventBody);
  expect(new Set(bodies.map(({ settings }) => settings))).toEqual(new Set([1, 2]));
  const versions = await process.store.all();
  const settingsOf = (version: number) => versions.find((row) => row.version === version)!;
  const hosted = process.engine.findProcess('anvisning');
  const replayed = replayCase(hosted, id, events, settingsOf);
  expect(replayed.faults).toEqual([]);
  const stored = await kommun.deadlines(process, id);
  expect(replayed.deadlines.armed().map(({ rule, date, hand }) => [rule, date, hand])).toEqual(
    [...stored.values()].map(({ rule, date, hand }) => [rule, date, hand]),
  );
  const record = await process.engine.load(id);
  expect(replayed.snapshot?.context).toEqual(record?.snapshot.context);

  // Under other settings the same events lead elsewhere: the version in the event is what makes it repeatable.
  const forgetful = replayCase(hosted, id, events, () => settingsOf(1));
  expect(forgetful.faults.map(({ kind }) => kind)).toContain('due');
});
