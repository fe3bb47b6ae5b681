/** Calls to other systems in a case: who does them, who sees them, and what stops them (real servers, real delivery). */
import identities from '../../config/test-identities.json';
import type { EventName } from '../../machines/anvisning/events';
import { PROCESSES } from '../../machines/registry';
import { openForgotten } from '../../src/deadlines/deadlines.query';
import type { Flikar } from '../../src/integrations/ssbtek';
import { replayDatabase } from '../../src/engine/replay-database';
import { TILL_BESLUT } from '../../src/verify/anvisning/payloads';
import { AnropStore } from '../../src/store/anrop.store';
import { FSS, IDAG, leverans, SAM, SS, World } from '../../ports/world';
import { ground } from '../support/ground';
import { signerad } from '../support/plattform';

const TILL_UPPDRAG = [...TILL_BESLUT, 'SKICKA_UPPDRAG'] as const;
const AMK = 'amk-hisingen-1';

let world: World;
beforeAll(async () => {
  world = await World.open(ground(), 'anrop');
}, 60_000);
afterAll(() => world.close());

interface Rad {
  readonly id: string;
  readonly system: string;
  readonly anrop: string;
  readonly lage: string;
  readonly uppgift: string | null;
  readonly kvittens: { satt: string; av: string; referens: string | null } | null;
}
/** What somebody who may reads. */
const las = (user: string, path: string): Promise<ReturnType<typeof JSON.parse>> =>
  world.must(user, 'GET', path);
const listan = async (id: string, user = SS): Promise<readonly Rad[]> =>
  (await las(user, `/arenden/${id}/anrop`)).anrop;
async function ett(id: string, anrop: string, user = SS): Promise<Rad> {
  const found = (await listan(id, user)).find((row) => row.anrop === anrop);
  if (!found) throw new Error(`${anrop} syns inte`);
  return found;
}
const arende = (...events: readonly EventName[]) => world.arende(identities.personnummer, ...events);
const kod = async (id: string, anrop: string): Promise<string | null> => {
  const { rows } = await world.pool.query('SELECT kod FROM anrop WHERE case_id = $1 AND anrop = $2', [
    id,
    anrop,
  ]);
  return rows[0]?.kod ?? null;
};
const kvittera = (user: string, id: string, anropId: string, change = {}) =>
  world.ask(user, 'POST', `/arenden/${id}/anrop/${anropId}/kvittens`, {
    referens: 'T-1',
    datum: IDAG,
    ...change,
  });
const narSomHelst = { backOffMs: [60_000] };

describe('by hand', () => {
  let id: string;
  let samtycke: Rad;
  beforeAll(async () => {
    id = await arende(...TILL_UPPDRAG);
    await world.leverera();
    samtycke = await ett(id, 'samtycke-kc');
  });

  test('what the event itself shows is born done, with the event as its receipt (A30, R32)', async () => {
    expect(await ett(id, 'beslut')).toMatchObject({
      lage: 'klart',
      kvittens: { satt: 'handelse', av: SS, referens: 'B-12-4' },
    });
  });

  test('what no event shows is a task of the role, in Swedish, in the worklist and in the case (R30)', async () => {
    expect(samtycke).toMatchObject({ lage: 'hos_person', system: 'treserva' });
    const { tasks } = await las(SS, '/arbetslista?limit=100');
    expect(tasks.find((task: { id: string }) => task.id === samtycke.uppgift)).toMatchObject({
      title: { sv: 'Skriv samtycket till KC i Treserva' },
      role: 'socialsekreterare',
      assignee: SS,
      dueDate: '2026-02-05',
    });
    const { vantarPa } = await las(SS, `/arenden/${id}`);
    expect(vantarPa).toContainEqual(expect.objectContaining({ anrop: samtycke.id, system: 'treserva' }));
    const week = await las(SS, '/min-vecka');
    expect(JSON.stringify(week)).toContain('Skriv samtycket till KC i Treserva');
  });

  test('what to write is drawn from the case when it is read, logged, and kept nowhere (R30, A30)', async () => {
    const { text, gor } = await las(SS, `/arenden/${id}/anrop/${samtycke.id}`);
    expect(gor).toBe('Skriv samtycket i Treserva. Kopiera texten härifrån och skriv inget två gånger.');
    const engelska: { readonly gor: string } = await world.must(
      SS,
      'GET',
      `/arenden/${id}/anrop/${samtycke.id}`,
      undefined,
      {
        'accept-language': 'en',
      },
    );
    expect(engelska.gor).toBe(
      'Write the consent in Treserva. Copy the text from here and write nothing twice.',
    );
    expect(text.map(({ rubrik }: { rubrik: string }) => rubrik)).toEqual([
      'Personnummer',
      'Namn',
      'Datum',
      'Omfattning',
    ]);
    expect(text[1].text).toBe('Testperson Ett');
    const { rows } = await world.pool.query(
      `SELECT vad FROM access_log WHERE case_id = $1 AND action = 'anrop las' AND principal = $2`,
      [id, SS],
    );
    expect(rows).toContainEqual({ vad: samtycke.id });
    const kept = await world.pool.query(
      `SELECT (SELECT coalesce(string_agg(a::text, ''), '') FROM anrop a) || (SELECT string_agg(t::text, '') FROM tasks t)
         || (SELECT string_agg(o::text, '') FROM outbox o) AS text`,
    );
    expect(kept.rows[0].text).not.toMatch(/Testperson|\d{8}-?\d{4}/);
  });

  test('the other side, and other units, see none of it (L10)', async () => {
    const sam = await listan(id, SAM);
    expect(sam.map(({ anrop }) => anrop)).not.toContain('samtycke-kc');
    for (const user of [SAM, 'ss-centrum-1'])
      for (const path of ['', '/kvittens', '/forsok-igen']) {
        const method = path === '' ? 'GET' : 'POST';
        const body = path === '/kvittens' ? { referens: 'T-1', datum: IDAG } : undefined;
        const answer = await world.ask(user, method, `/arenden/${id}/anrop/${samtycke.id}${path}`, body);
        expect([user, path, answer.status]).toEqual([user, path, 404]);
      }
  });

  test('a receipt names the reference and the day, and closes the task; a second one is refused (R34)', async () => {
    for (const change of [{ referens: '19800102-2394' }, { datum: '2099-01-01' }, { extra: 1 }])
      expect((await kvittera(SS, id, samtycke.id, change)).status).toBe(400);
    expect((await kvittera(SS, id, samtycke.id)).body).toMatchObject({
      lage: 'klart',
      kvittens: { satt: 'person', av: SS, referens: 'T-1', datum: IDAG },
    });
    expect((await kvittera(SS, id, samtycke.id)).status).toBe(200);
    expect((await kvittera(SS, id, samtycke.id, { referens: 'T-2' })).body).toMatchObject({
      code: 'NOT_POSSIBLE',
    });
    expect((await kvittera(FSS, id, samtycke.id)).status).toBe(409);
    const { tasks } = await las(SS, '/arbetslista?limit=100');
    expect(tasks.map((task: { id: string }) => task.id)).not.toContain(samtycke.uppgift);
    const { rows } = await world.pool.query('SELECT count(*)::int AS n FROM kvittenser WHERE anrop_id = $1', [
      samtycke.id,
    ]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('a task for the other system follows the case to a new worker, and no replay misses it (P7)', async () => {
    await world.send(id, 'BEGAR_KOMPLETTERING', {}, SAM);
    await world.send(id, 'KOMPLETTERA_UPPDRAG');
    await world.leverera();
    const andrat = await ett(id, 'andrat-uppdrag');
    await world.send(id, 'BYT_SOCIALSEKRETERARE', { ny: 'ss-hisingen-2' }, FSS);
    const { rows } = await world.pool.query('SELECT assignee, unit FROM tasks WHERE id = $1', [
      andrat.uppgift,
    ]);
    expect(rows).toEqual([{ assignee: 'ss-hisingen-2', unit: 'sf-hisingen' }]);
    const faults: unknown[] = [];
    const report = await replayDatabase(world.pool, PROCESSES, {
      id,
      onDiffering: (_id, all) => faults.push(...all),
    });
    expect([report.cases, faults]).toEqual([1, []]);
  });
});

test('a task stays open though the case ends, and moves no case that everybody has forgotten (R54)', async () => {
  const id = await arende(...TILL_UPPDRAG);
  await world.leverera();
  const { uppgift } = await ett(id, 'samtycke-kc');
  await world.pool.query(
    `UPDATE tasks SET status = 'closed' WHERE case_id = $1 AND key NOT LIKE 'system.%'`,
    [id],
  );
  await world.pool.query(`UPDATE deadlines SET status = 'cancelled' WHERE case_id = $1`, [id]);
  const processes = PROCESSES.map((process) => ({ id: process.id, version: process.version }));
  expect(await openForgotten(world.pool, processes, `${IDAG}T08:00:00Z`)).toBe(1);
  await world.pool.query(`UPDATE cases SET status = 'done' WHERE id = $1`, [id]);
  const { rows } = await world.pool.query('SELECT status FROM tasks WHERE id = $1', [uppgift]);
  expect(rows).toEqual([{ status: 'open' }]);
});

describe('over the platform', () => {
  test('a call says what it must and no more, signed, with its receipt kept (R34, R38)', async () => {
    const id = await arende(...TILL_UPPDRAG, 'BOKA_INSKRIVNING');
    await world.leverera();
    const gwa = world.plattform.mottagna.find(
      ({ system, body }) => system === 'gwa' && body['arende'] === id,
    );
    expect(gwa?.aktaSignatur).toBe(true);
    expect(Object.keys(gwa?.body['uppgifter'] as object).sort()).toEqual([
      'datum',
      'form',
      'plats',
      'tid',
      'tolkBehovs',
    ]);
    expect(await ett(id, 'boka-inskrivning')).toMatchObject({
      lage: 'klart',
      kvittens: { satt: 'svar', av: 'gwa', referens: expect.stringMatching(/^REF-/) },
    });
    const { rows } = await world.pool.query(
      `SELECT DISTINCT action FROM access_log WHERE case_id = $1 AND principal = 'stegvis' AND action LIKE 'anrop%' ORDER BY 1`,
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['anrop af', 'anrop gwa', 'anrop treserva']);
  });

  test('consent that is withdrawn before it leaves stops it (A17, R34)', async () => {
    const id = await arende(...TILL_UPPDRAG, 'ATERKALLA_SAMTYCKE_KC');
    const before = world.plattform.mottagna.length;
    await world.leverera();
    expect(await ett(id, 'uppdrag')).toMatchObject({ lage: 'makulerat' });
    expect(await kod(id, 'uppdrag')).toBe('samtycke-saknas');
    const left = world.plattform.mottagna.slice(before).map(({ body }) => body['anrop']);
    expect(left).not.toContain('uppdrag');
  });

  test('protection before it leaves: GWA never hears of it, Treserva is written by hand, and a person takes away what lies in GWA (R104, A21)', async () => {
    const id = await arende(...TILL_UPPDRAG, 'BOKA_INSKRIVNING');
    await world.send(id, 'SKYDD_UPPSTAR', { samordnare: SAM, forsteSocialsekreterare: FSS });
    await world.leverera();
    expect(world.plattform.mottagna.filter(({ body }) => body['arende'] === id)).toEqual([]);
    expect(await kod(id, 'boka-inskrivning')).toBe('skyddad');
    expect(await ett(id, 'uppdrag')).toMatchObject({ lage: 'hos_person' });
    const bort = await ett(id, 'ta-bort-bokningar', SAM);
    expect(bort).toMatchObject({ lage: 'hos_person' });
    await world.send(id, 'SKYDD_OMHANDERTAGET', {}, SAM);
    await world.leverera();
    const { rows } = await world.pool.query(
      `SELECT a.status, t.status AS task FROM anrop a LEFT JOIN tasks t ON t.id = a.task_id
       WHERE a.case_id = $1 AND a.anrop = 'ta-bort-bokningar' ORDER BY a.seq`,
      [id],
    );
    expect(rows).toEqual([
      { status: 'klart', task: 'closed' },
      { status: 'klart', task: null },
    ]);
  });

  test('what had left when protection arose is not sent again: a person looks (A21, R104)', async () => {
    const id = await arende(...TILL_UPPDRAG, 'BOKA_INSKRIVNING');
    world.plattform.bered('gwa', 'tappat');
    await leverans(world.app, narSomHelst).deliverDue();
    expect(await ett(id, 'boka-inskrivning')).toMatchObject({ lage: 'skickat' });
    await world.send(id, 'SKYDD_UPPSTAR', { samordnare: SAM, forsteSocialsekreterare: FSS });
    const before = world.plattform.mottagna.length;
    await world.pool.query(`UPDATE outbox SET not_before = now() WHERE case_id = $1 AND status = 'pending'`, [
      id,
    ]);
    await world.leverera();
    expect(world.plattform.mottagna.slice(before).filter(({ system }) => system === 'gwa')).toEqual([]);
    expect(await ett(id, 'boka-inskrivning', FSS)).toMatchObject({ lage: 'hos_person' });
    expect(await kod(id, 'boka-inskrivning')).toBe('kan-vara-gjort');
  });

  test('a call is not made on a case that has changed since it was decided, or that is protected by now (L11, A21)', async () => {
    const id = await arende(...TILL_UPPDRAG);
    world.plattform.bered('treserva', 'senare');
    await leverans(world.app, narSomHelst).deliverDue();
    const { id: anropId } = await ett(id, 'uppdrag');
    const store = world.app.get(AnropStore);
    const { rows } = await world.pool.query('SELECT revision, klient_id FROM cases WHERE id = $1', [id]);
    const { revision, klient_id } = rows[0];
    expect(await store.leaves(anropId, revision - 1, 'anrop treserva')).toBe(false);
    expect(await store.leaves(anropId, revision, 'anrop treserva')).toBe(true);
    await world.pool.query('UPDATE klienter SET skyddad = true WHERE id = $1', [klient_id]);
    expect(await store.leaves(anropId, revision, 'anrop treserva')).toBe(false);
  });

  test('what is corrected before it leaves is not sent: a person writes what is right (A32)', async () => {
    const id = await arende(...TILL_UPPDRAG);
    const { events } = await las(SS, `/arenden/${id}/historik`);
    const avser = events.find((event: { type: string }) => event.type === 'SKICKA_UPPDRAG').seq;
    await world.send(id, 'RATTA_MOTTAGARE', { avser, mottagare: 'fel_enhet' }, FSS);
    await world.leverera();
    const row = await ett(id, 'uppdrag');
    expect([row.lage, await kod(id, 'uppdrag')]).toEqual(['hos_person', 'rattad']);
    const { text } = await las(SS, `/arenden/${id}/anrop/${row.id}`);
    expect(text.map(({ rubrik }: { rubrik: string }) => rubrik)).toEqual(['Personnummer', 'Namn', 'Rättat']);
  });

  test('who does the work, or leads it, receipts what failed by hand, and its incident is over (R38, R100)', async () => {
    const id = await arende(...TILL_UPPDRAG, 'BOKA_INSKRIVNING');
    world.plattform.forEvigt('gwa', { status: 422 });
    await world.leverera();
    world.plattform.forEvigt('gwa', null);
    const row = await ett(id, 'boka-inskrivning');
    expect(row).toMatchObject({ lage: 'fel', incident: expect.stringContaining('svar 422') });
    expect(
      await world.must(SS, 'GET', `/arenden/${id}/anrop/${row.id}`, undefined, { 'accept-language': 'en' }),
    ).toMatchObject({
      incident: expect.stringMatching(/^GWA did not take the call boka-inskrivning \(answer 422\)/),
    });
    expect((await kvittera(FSS, id, row.id, { referens: 'GWA-7' })).body).toMatchObject({ lage: 'klart' });
    const { rows } = await world.pool.query(
      `SELECT status, resolved_by FROM incidents WHERE case_id = $1 AND kind = 'utskick'`,
      [id],
    );
    expect(rows).toEqual([{ status: 'resolved', resolved_by: FSS }]);
    const again = await world.ask(FSS, 'POST', `/arenden/${id}/anrop/${row.id}/forsok-igen`);
    expect(again.body).toMatchObject({ code: 'NOT_POSSIBLE' });
  });

  test('a receipt of the system’s own leaves its row in the log, also one that fits no call (R53)', async () => {
    const id = await arende(...TILL_UPPDRAG);
    world.plattform.bered('treserva', 'senare');
    await leverans(world.app, narSomHelst).deliverDue();
    const { rows } = await world.pool.query(
      `SELECT nyckel FROM anrop WHERE case_id = $1 AND anrop = 'uppdrag'`,
      [id],
    );
    const send = async (nyckel: string, webhook: string, datum = IDAG) => {
      const { text, headers } = signerad({ nyckel, referens: 'T-9', datum }, { id: webhook });
      return (await world.raw('POST', '/kvittenser/treserva', text, headers)).status;
    };
    expect(await send('A-0000-0000-0000/1/1/1', 'm-1')).toBe(404);
    expect(await send(rows[0].nyckel, 'm-2', '2099-01-01')).toBe(400);
    expect(await send(rows[0].nyckel, 'm-3')).toBe(200);
    const logged = await world.pool.query(
      `SELECT outcome, case_id FROM access_log WHERE principal = 'system:treserva' AND action = 'kvittens' ORDER BY at`,
    );
    expect(logged.rows).toEqual([
      { outcome: 'NOT_FOUND', case_id: null },
      { outcome: 'VALIDATION', case_id: null },
      { outcome: 'ok', case_id: id },
    ]);
  });

  test('what is owed and not yet taken up is seen too (R34)', async () => {
    const id = await arende(...TILL_UPPDRAG);
    expect(await ett(id, 'uppdrag')).toMatchObject({ lage: 'vantar' });
    await world.leverera();
  });
});

test('SSBTEK is for the socialsekreterare of the case alone (R22)', async () => {
  const id = await arende(...TILL_UPPDRAG);
  const asked = world.ssbtek.fragor.length;
  const answers = await Promise.all(
    [FSS, SAM, AMK, 'chef-hisingen-1', 'ss-centrum-1'].map(
      async (user) => (await world.ask(user, 'POST', `/arenden/${id}/ssbtek`)).status,
    ),
  );
  expect(answers).toEqual([403, 403, 403, 403, 404]);
  expect(world.ssbtek.fragor.length).toBe(asked);
  const { body: read } = await world.ask(SS, 'POST', `/arenden/${id}/ssbtek`);
  const { af, fk } = (read as { flikar: Flikar }).flikar;
  expect(af.poster).toContainEqual({ rubrik: 'ArbetssokandeInfo › Arbetssokande', text: 'true' });
  expect(fk.poster).toContainEqual({ rubrik: 'utlamnare 1 › tillstand › kod', text: 'OK' });
  expect(world.ssbtek.fragor.at(-1)).toMatchObject({
    handlaggare: SS,
    arende: id,
    inkluderade: ['AF', 'FK'],
  });
  const lasningar = (await listan(id)).filter(({ anrop }) => anrop === 'lasning');
  // Rows of one instant stand in no set order.
  expect(lasningar.map(({ kvittens }) => kvittens)).toContainEqual(
    expect.objectContaining({ satt: 'svar', referens: 'flikar: af, fk', av: SS }),
  );
});
