/** The proof of one case's history: a history that was bent is caught, and it is said where. */
import { Client } from 'pg';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Anchoring } from '../../src/audit/anchoring';
import { makeAnchorKey } from '../../src/audit/anchor-key';
import type { Queues } from '../../src/queues';
import { AnchorsStore } from '../../src/store/anchors.store';
import { Api, ok } from './support/api';

const GR = 'granskare-1';
const folder = mkdtempSync(join(tmpdir(), 'stegvis-kedja-'));
const key = join(folder, 'ankare.pem');
let api: Api;
let owner: Client;
let id: string;
const prova = (user = GR, of = id) => api.as(user).post(`/stegvis/v1/arenden/${of}/kedjekontroll`, {});
const hel = async () => (await ok(prova())).body;

beforeAll(async () => {
  makeAnchorKey(key);
  api = await Api.start('kedja', { ANCHOR_KEY_FILE: key });
  owner = new Client({ connectionString: api.database.ownerUrl, options: '-c TimeZone=UTC' });
  await owner.connect();
  id = await api.medUppdrag();
});
afterAll(async () => {
  await owner.end();
  await api.stop();
  rmSync(folder, { recursive: true });
});

/** Bends the history as the owner of the database could, looks, and straightens it. */
async function bojd(bend: string) {
  const { rowCount } = await owner.query(bend, [id]);
  if (!rowCount) throw new Error(`Nothing was bent by: ${bend}`);
  const answer = await hel();
  await owner.query('DELETE FROM events WHERE case_id = $1', [id]);
  await owner.query('INSERT INTO events SELECT * FROM kopia');
  await owner.query(
    'UPDATE cases c SET head = k.head, revision = k.revision FROM kopia_arende k WHERE c.id = k.id',
  );
  return answer;
}

test('an untouched history is whole, and what is not anchored yet is said not to be', async () => {
  const answer = await hel();
  expect(answer).toMatchObject({
    arende: id,
    hel: true,
    fel: null,
    ankare: [],
    forankrad: 0,
    senasteAnkare: null,
  });
  expect(answer.handelser).toBeGreaterThan(5);
  expect(answer.huvud).toMatch(/^[0-9a-f]{64}$/);
});

test('an anchor vouches for what it holds, by a signature that is verified', async () => {
  const queues = { worker: () => undefined, queue: () => undefined } as unknown as Queues;
  const anchoring = new Anchoring(new AnchorsStore(api.pool), api.pool, queues, { keyFile: key, dir: null });
  expect(await anchoring.anchor()).toBe(true);
  const before: number = (await hel()).handelser;
  await ok(api.as('sam-hisingen-1').send(id, 'FORDELA', { konsulent: 'amk-hisingen-1' }));
  expect(await hel()).toMatchObject({
    hel: true,
    handelser: before + 1,
    forankrad: before,
    ankare: [{ nr: 1, handelser: before, signatur: 'giltig' }],
    senasteAnkare: { nr: 1 },
  });
  await owner.query('CREATE TABLE kopia AS SELECT * FROM events WHERE case_id = $1', [id]);
  await owner.query('CREATE TABLE kopia_arende AS SELECT id, head, revision FROM cases WHERE id = $1', [id]);
});

test('a row that is changed, taken away or put beside the chain is caught, and named', async () => {
  const andrad = await bojd(
    `UPDATE events SET body = replace(body, '"settings":1', '"settings":2') WHERE case_id = $1 AND seq = 3`,
  );
  expect(andrad).toMatchObject({ hel: false, fel: { handelse: 3 } });
  expect(andrad.fel.text.sv).toContain('Händelse 3 är ändrad');
  const borta = await bojd('DELETE FROM events WHERE case_id = $1 AND seq = 4');
  expect(borta).toMatchObject({ hel: false, fel: { handelse: 4 } });
  const tid = await bojd(`UPDATE events SET at = at + interval '1 minute' WHERE case_id = $1 AND seq = 5`);
  expect(tid.fel.text.sv).toContain('kolumnerna');
  const sist = await bojd(
    'DELETE FROM events WHERE case_id = $1 AND seq = (SELECT revision FROM cases WHERE id = $1)',
  );
  expect(sist.fel.text.sv).toContain('saknas sist');
  expect((await hel()).hel).toBe(true);
});

test('a head that is exchanged is caught', async () => {
  const { fel } = await bojd(`UPDATE cases SET head = sha256('x') WHERE id = $1`);
  expect(fel.text.sv).toContain('en annan än den som ärendet slutar med');
});

test('an anchor that is rewritten is not what was signed', async () => {
  await owner.query(`UPDATE anchors SET body = replace(body, '"v":1', '"v": 1')`);
  expect(await hel()).toMatchObject({ hel: false, ankare: [{ signatur: 'ogiltig' }] });
  await owner.query(`UPDATE anchors SET body = replace(body, '"v": 1', '"v":1')`);
  expect((await hel()).hel).toBe(true);
});

test('only the reviewer asks, of cases in her units that are not protected, and each question is logged', async () => {
  expect(await prova('chef-hisingen-1')).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  expect((await prova('ss-hisingen-1')).status).toBe(403);
  const finns_inte = await prova(GR, 'A-0000-0000-0000');
  expect(finns_inte).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  const skyddat = await api.as('ss-hisingen-1').start({
    personnummer: '198001042392',
    namn: 'Testklient',
    skyddad: true,
  });
  const dolt = await prova(GR, skyddat);
  expect([dolt.status, dolt.body.detail]).toEqual([404, finns_inte.body.detail]);
  const { rows } = await api.pool.query(
    `SELECT DISTINCT principal, outcome, andamal FROM access_log WHERE action = 'kedja' AND case_id = $1`,
    [id],
  );
  expect(rows).toEqual([{ principal: GR, outcome: 'ok', andamal: 'loggkontroll' }]);
});
