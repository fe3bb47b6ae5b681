/**
 * The municipality's settings over time: versions that are only added, each step with those in force at its own
 * time, several processes without a restart, and live cases computed anew.
 */
import { Client } from 'pg';
import type { AnvisningContext } from '../../machines/anvisning/context';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import { INCIDENTSLAG } from '../../src/api/incidentslag';
import { casesLeft, recomputeAll } from '../../src/engine/recompute';
import { baseFor, earliestStart, inForceOn, sinceWhen, timeline } from '../../src/engine/settings-versions';
import type { EventBody } from '../../src/engine/chain';
import { Kommun, TILL_BESLUT, type Process } from './kommun';

let kommun: Kommun;
let process: Process;
beforeEach(async () => {
  kommun = await Kommun.open('settings');
  process = await kommun.process();
});
afterEach(() => kommun.close());
const by = { id: 'admin-1', role: 'administrator' };
const bodies = async (id: string): Promise<EventBody[]> => {
  const { rows } = await process.pool.query('SELECT body FROM events WHERE case_id = $1 ORDER BY seq', [id]);
  return rows.map(({ body }) => JSON.parse(body) as EventBody);
};

test('our defaults are the first version, and stay it when the program is started again', async () => {
  await kommun.process();
  const versions = await process.store.all();
  expect(versions).toMatchObject([{ version: 1, by: 'stegvis', values: DEFAULT_SETTINGS }]);
  expect(process.settings.at('2026-02-02T08:00:00.000Z').version).toBe(1);
});

test('a version can be added and never changed or taken away by the service', async () => {
  await kommun.besluta(process, 2, '2026-03-01', { ...DEFAULT_SETTINGS, 'needs.within': 10 });
  const app = new Client({ connectionString: kommun.database.appUrl });
  await app.connect();
  for (const sql of ['UPDATE settings SET body = body', 'DELETE FROM settings', 'TRUNCATE settings'])
    await expect(app.query(sql)).rejects.toThrow(/permission denied/);
  await app.end();
  const row = { version: 2, validFrom: '2026-04-01', values: {}, by: 'admin-2', reason: 'x' };
  expect(await process.store.add(row, { principal: 'a', role: null, action: 'x', outcome: 'ok' })).toBe(
    false,
  );
  expect(await process.store.all()).toHaveLength(2);
});

test('a step is computed with the version in force at its own time, and the event names it', async () => {
  await kommun.besluta(process, 2, '2026-02-05', {
    ...DEFAULT_SETTINGS,
    'needs.within': 5,
    'samrad.withoutLetter': false,
  });
  const before = await kommun.start(process);
  await kommun.till('2026-02-05', process);
  const after = await kommun.start(process);
  expect((await kommun.frist(process, before, 'behovsbedomning')).date).toBe('2026-03-02');
  expect(await kommun.frist(process, after, 'behovsbedomning')).toMatchObject({
    date: '2026-02-12',
    settingsVersion: 2,
  });
  // The same case goes on under the new version, conditions included.
  await kommun.gor(process, before, 'BEDOM_BEHOV', 'INLED_ANVISNING', 'LAS_SSBTEK', 'FRAGA_SOKANDE');
  await expect(kommun.gor(process, before, 'SAMRAD_UTAN_BREV')).rejects.toMatchObject({
    code: 'NOT_POSSIBLE',
    extra: { unmet: [expect.objectContaining({ condition: 'samradUtanBrevTillatet' })] },
  });
  expect((await bodies(before)).map(({ settings }) => settings)).toEqual([1, 2, 2, 2, 2]);
});

test('the stamp reaches the machine and never the stored event or the snapshot', async () => {
  const id = await kommun.start(process);
  await kommun.gor(process, id, 'BEDOM_BEHOV');
  const { rows } = await process.pool.query(
    `SELECT string_agg(body, '') || (SELECT snapshot FROM cases WHERE id = $1) AS stored FROM events WHERE case_id = $1`,
    [id],
  );
  expect(rows[0].stored).not.toContain('installningar');
  expect(rows[0].stored).not.toContain('needs.within');
});

test('another process takes a new version into use without a restart and without asking at every step', async () => {
  const other = await kommun.process();
  await kommun.besluta(process, 2, '2026-02-05', { ...DEFAULT_SETTINGS, 'needs.within': 5 });
  await kommun.till('2026-02-06', process);
  const asked = jest.spyOn(other.store, 'all');
  // A look that is fresh enough is not repeated, whatever the number of steps.
  for (let n = 0; n < 5; n += 1) await kommun.start(other);
  expect(asked).not.toHaveBeenCalled();
  // Half a minute later a step waits for a new look, long before any version could have started.
  const clock = jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 31_000);
  const id = await kommun.start(other);
  expect(asked).toHaveBeenCalledTimes(1);
  expect((await kommun.frist(other, id, 'behovsbedomning')).settingsVersion).toBe(2);
  clock.mockRestore();
});

test('a look some seconds old is renewed beside the step, and a failed one only matters once it is needed', async () => {
  const real = performance.now.bind(performance);
  const age = { ms: 6_000 };
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => real() + age.ms);
  const asked = jest
    .spyOn(process.store, 'all')
    .mockRejectedValue(Object.assign(new Error('x'), { code: '57P01' }));
  await kommun.start(process);
  expect(asked).toHaveBeenCalledTimes(1);
  age.ms = 31_000;
  await expect(kommun.start(process)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  asked.mockRestore();
  await kommun.start(process);
  clock.mockRestore();
});

test('the last version added takes the place of a coming one that starts the same day or later', () => {
  const row = (version: number, validFrom: string, plan: number) => ({
    version,
    validFrom,
    values: { 'plan.dueWithin': plan },
    by: 'admin-1',
    at: '2026-01-01T00:00:00.000Z',
    reason: 'x',
  });
  const rows = [
    row(1, '1900-01-01', 14),
    row(2, '2026-03-01', 10),
    row(3, '2026-06-01', 7),
    row(4, '2026-05-01', 10),
  ];
  const on = (date: string) => inForceOn(rows, date)?.version;
  expect(['2026-02-28', '2026-03-01', '2026-05-01', '2026-12-31'].map(on)).toEqual([1, 2, 4, 4]);
  expect(timeline(rows).map(({ version }) => version)).toEqual([1, 2, 4]);
  expect(baseFor(rows.slice(0, 3), '2026-05-01')?.version).toBe(2);
  expect(sinceWhen(timeline(rows), 'plan.dueWithin')?.version).toBe(2);
});

test('a version may not start sooner than every process is sure to know of it', () => {
  const rows = [{ version: 1 }, { version: 2 }].map((row) => ({
    ...row,
    validFrom: '1900-01-01',
    values: {},
    by: 'x',
    at: 'x',
    reason: 'x',
  }));
  expect(earliestStart(rows, new Date('2026-02-02T12:00:00Z'))).toBe('2026-02-03');
  // Half a minute before midnight in Stockholm.
  expect(earliestStart(rows, new Date('2026-02-02T22:59:30Z'))).toBe('2026-02-04');
  // The first of the municipality's own replaces nobody's.
  expect(earliestStart(rows.slice(0, 1), new Date('2026-02-02T12:00:00Z'))).toBe('2026-02-02');
});

test('live cases are computed anew from the day their deadlines began, and say with which version', async () => {
  const id = await kommun.start(process);
  const done = await kommun.start(process);
  await kommun.gor(process, done, 'BEDOM_BEHOV', 'AVSLUTA_UTAN_ANVISNING');
  await kommun.besluta(process, 2, '2026-02-04', { ...DEFAULT_SETTINGS, 'needs.within': 10 });
  await kommun.till('2026-02-04', process);
  expect(await casesLeft(process.engine)).toBe(1);
  expect(await recomputeAll(process.engine, by)).toEqual({ changed: 1, failed: 0 });
  const frist = await kommun.frist(process, id, 'behovsbedomning');
  expect(frist).toMatchObject({ date: '2026-02-16', settingsVersion: 2, hand: null });
  expect(frist.basis?.at(-1)?.text.sv).toBe('Omräknad 2026-02-04 med kommunens inställningar version 2');
  const { rows } = await process.pool.query('SELECT due_date::text AS date FROM tasks WHERE case_id = $1', [
    id,
  ]);
  expect(rows).toEqual([{ date: '2026-02-16' }]);
  expect((await bodies(id)).at(-1)).toMatchObject({
    by: 'admin-1',
    settings: 2,
    event: { type: 'stegvis.rakna_om' },
  });
  // Nothing is left, so another run writes nothing.
  expect(await casesLeft(process.engine)).toBe(0);
  expect(await recomputeAll(process.engine, by)).toEqual({ changed: 0, failed: 0 });
  expect(await bodies(id)).toHaveLength(2);
});

test('a shorter time makes nobody late at once, and moves neither a date of law nor one moved by hand', async () => {
  const id = await kommun.start(process);
  await kommun.gor(process, id, ...TILL_BESLUT);
  const lagstadgad = await kommun.frist(process, id, 'beslutUpphor');
  await kommun.adjust(process, id, {
    type: 'stegvis.frist.flytta',
    frist: 'afSvar',
    datum: '2026-02-20',
    grund: 'annat',
    skal: 'Skäl',
  });
  await kommun.till('2026-02-03', process);
  await kommun.besluta(process, 2, '2026-02-03', {
    ...DEFAULT_SETTINGS,
    'notice.within': 1,
    'af.softReplyDays': 3,
    'decision.validity': 6,
  });
  await recomputeAll(process.engine, by);
  expect((await kommun.frist(process, id, 'underratta')).date).toBe('2026-02-04');
  expect(await kommun.frist(process, id, 'beslutUpphor')).toEqual(lagstadgad);
  expect((await kommun.frist(process, id, 'afSvar')).date).toBe('2026-02-20');
  expect(((await process.engine.load(id))?.snapshot.context as AnvisningContext).beslut?.till).toBe(
    '2027-02-02',
  );
});

test('a case that cannot be computed anew is an incident, and stops no other', async () => {
  const broken = await kommun.start(process);
  const whole = await kommun.start(process);
  await kommun.besluta(process, 2, '2026-02-03', { ...DEFAULT_SETTINGS, 'needs.within': 10 });
  await kommun.till('2026-02-03', process);
  const owner = new Client({ connectionString: kommun.database.ownerUrl });
  await owner.connect();
  await owner.query(`UPDATE cases SET version = 99 WHERE id = $1`, [broken]);
  await owner.end();
  expect(await recomputeAll(process.engine, by)).toEqual({ changed: 1, failed: 1 });
  expect((await kommun.frist(process, whole, 'behovsbedomning')).settingsVersion).toBe(2);
  const { rows } = await process.pool.query(`SELECT case_id, kind FROM incidents WHERE status = 'open'`);
  expect(rows).toEqual([{ case_id: broken, kind: 'omrakning' }]);
  expect(INCIDENTSLAG).toHaveProperty('omrakning.vyer', ['drift', 'ledning']);
  expect(await casesLeft(process.engine)).toBe(1);
});
