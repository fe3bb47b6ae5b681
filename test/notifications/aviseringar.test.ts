/** Mail as each has chosen it: gathered, delayed, turned off, or the substitute's; through a real SMTP server. */
import type { Pool } from 'pg';
import { instantAt } from '../../machines/calendar';
import { loadOrganisation } from '../../src/access/organisation';
import { VANLIGT_VAL, type Aviseringsval } from '../../src/aviseringar/val';
import type { Engine } from '../../src/engine/engine';
import { Mailer } from '../../src/notifications/mailer';
import { Avisering } from '../../src/notifications/notices';
import { VantandeUtskick } from '../../src/notifications/vantande';
import { Delivery } from '../../src/outbox/delivery';
import { Incidents } from '../../src/outbox/incidents';
import { OutboxStore } from '../../src/outbox/outbox.store';
import { Workshop } from '../deadlines/workshop';
import { Brevlada } from '../support/brevlada';
import { allaPortar } from '../support/portar';

const ME = 'ss-centrum-1';
const post = (user: string) => `${user}@goteborg.example`;
const ACCESS = { principal: ME, role: 'socialsekreterare', action: 'aviseringar val', outcome: 'ok' };
const VAL: Aviseringsval = { ...VANLIGT_VAL, samladTid: '08:00' };

let shop: Workshop;
let engine: Engine;
let pool: Pool;
let lada: Brevlada;
let avisering: Avisering;
let delivery: Delivery;
let vantande: VantandeUtskick;

beforeAll(async () => {
  shop = await Workshop.open({ name: 'PostgreSQL', redis: false }, 0);
  engine = await shop.engine();
  pool = engine.store.pool;
  lada = await Brevlada.open();
  await pool.query(
    `INSERT INTO klienter (id, namnd, index_hash, cipher, skyddad) VALUES ('klient-1', 'n', '', '', false)`,
  );
  const mailer = new Mailer({ smtpUrl: lada.smtpUrl, dir: null, from: 'Stegvis <stegvis@goteborg.example>' });
  avisering = new Avisering({ engine, organisation: loadOrganisation(), mailer, publicUrl: null });
  delivery = new Delivery(new OutboxStore(pool, shop.clock), allaPortar(avisering.handler), {
    backOffMs: [1, 1],
  });
  vantande = new VantandeUtskick(avisering, new Incidents(pool, shop.clock));
});
beforeEach(() => {
  lada.tom();
  lada.vagrar = null;
  klockan('2027-03-10', '10:00');
});
afterEach(() =>
  shop.asOwner(
    'TRUNCATE outbox, incidents, aviseringsval, vantande_aviseringar, vikariat; UPDATE klienter SET skyddad = false',
  ),
);
afterAll(async () => {
  await lada.close();
  await shop.close();
});

/** Sets the domain clock, as the wall in Stockholm shows it. */
function klockan(datum: string, tid: string): void {
  shop.clock.move(Date.parse(instantAt(datum, tid)) - shop.clock.now().getTime());
}
const valj = (change: Partial<Aviseringsval>, slag: Partial<Aviseringsval['slag']> = {}, user = ME) =>
  avisering.store.valj(user, { ...VAL, ...change, slag: { ...VAL.slag, ...slag } }, ACCESS);
let cases = 0;
async function start(input: Record<string, unknown> = {}): Promise<string> {
  const id = `B7K2-${(cases += 1)}QX`;
  await engine.start('vakt', { id, input: { datum: '2099-03-12', ...input } });
  return id;
}
const notis = (caseId: string, payload: Record<string, unknown>) =>
  pool.query(`INSERT INTO outbox (case_id, seq, ord, port, payload, at) VALUES ($1, 1, 1, 'notis', $2, $3)`, [
    caseId,
    JSON.stringify(payload),
    shop.clock.now(),
  ]);
const paminnelse = (caseId: string, sista: boolean) =>
  notis(caseId, {
    slag: 'paminnelse',
    frist: 'senast',
    datum: '2099-03-12',
    sista,
    role: 'socialsekreterare',
  });
/** What has come, by receiver and subject. */
const brev = () => lada.tom().map(({ rcpt, subject }) => [rcpt[0], subject]);
const vikarie = (mer = '', arenden: string[] | null = null) =>
  pool.query(
    `INSERT INTO vikariat (id, vikarie, ersatter, roll, enhet, arenden, fran, till, skapat_av)
     VALUES ('vik-1', 'ss-centrum-2', '${ME}', 'socialsekreterare', 'sf-centrum', $1, current_date - 2,
       current_date + 2${mer}, 'x')`,
    [arenden],
  );

test('what is gathered comes in one mail at its hour, with what is still true then, and once', async () => {
  await valj({}, { uppgift: 'dag', paminnelse: 'dag' });
  const [open, done, reminded] = [await start(), await start(), await start()];
  await paminnelse(reminded, false);
  expect(await delivery.deliverDue()).toMatchObject({ sent: 4 });
  await engine.send(done, { type: 'SLAPP' });
  expect([await vantande.skicka(), brev()]).toEqual([0, []]);
  klockan('2027-03-11', '08:00');
  expect(await vantande.skicka()).toBe(1);
  const [mail, ...more] = lada.tom();
  expect(more).toEqual([]);
  expect([mail?.rcpt, mail?.subject]).toEqual([[post(ME)], 'Samlat från Stegvis']);
  const text = mail?.text?.replace(/\r/g, '') ?? '';
  expect(text).toContain(
    `Ny uppgift\n– Gör klart underlaget, torsdag 12 mars 2099 (${open})\n– Gör klart underlaget, torsdag 12 mars 2099 (${reminded})`,
  );
  expect(text).toContain(`Påminnelse\n– Underlaget klart, torsdag 12 mars 2099 (${reminded})`);
  expect(text).not.toContain(done);
  expect([await vantande.skicka(), brev()]).toEqual([0, []]);
});

test('a gathered mail with nothing left to say is not sent', async () => {
  await valj({}, { uppgift: 'dag' });
  const id = await start();
  await delivery.deliverDue();
  await engine.send(id, { type: 'SLAPP' });
  klockan('2027-03-11', '08:00');
  expect([await vantande.skicka(), brev()]).toEqual([0, []]);
  const { rows } = await pool.query('SELECT utfall FROM vantande_aviseringar');
  expect(rows).toEqual([{ utfall: 'inaktuell' }]);
});

test('protected cases are neither named nor counted in what is gathered (R105)', async () => {
  await valj({}, { uppgift: 'vecka' });
  const hidden = [await start({ skyddad: true }), await start({ skyddad: true })];
  await delivery.deliverDue();
  klockan('2027-03-15', '08:00');
  expect(await vantande.skicka()).toBe(1);
  const [only] = lada.tom();
  expect(only?.text).toContain('Du har något nytt i din arbetslista.');
  klockan('2027-03-16', '10:00');
  // The client of the first two is protected by now: another, without a client, is told as it is.
  const open = await start({ klientId: null });
  await start({ skyddad: true });
  await delivery.deliverDue();
  klockan('2027-03-22', '08:00');
  await vantande.skicka();
  const [mail] = lada.tom();
  expect(mail?.text).toContain(open);
  expect(mail?.text).toContain('Se också arbetslistan.');
  // The dates are 2099's: no other number is there.
  const numbers = (text = '') => text.replace(open, '').match(/\d+/g) ?? [];
  expect([numbers(only?.text), numbers(mail?.text)]).toEqual([[], ['12', '2099']]);
  for (const one of [only, mail])
    for (const secret of [...hidden, 'skydd']) expect(one?.text).not.toContain(secret);
});

test('quiet hours delay and never drop; a working day’s morning brings it as the mail it was', async () => {
  await valj({ tystTid: { fran: '17:00', till: '07:00' }, baraArbetsdagar: true });
  klockan('2027-03-12', '18:30');
  const id = await start();
  await delivery.deliverDue();
  expect(brev()).toEqual([]);
  klockan('2027-03-14', '12:00');
  expect(await vantande.skicka()).toBe(0);
  klockan('2027-03-15', '07:00');
  expect(await vantande.skicka()).toBe(1);
  const [mail] = lada.tom();
  expect(mail?.subject).toBe('Ny uppgift: Gör klart underlaget');
  expect(mail?.text).toContain(id);
});

test('a kind that is turned off is not told, but for the last reminder before the date (R76)', async () => {
  await valj({}, { uppgift: 'av', paminnelse: 'av' });
  const id = await start();
  await paminnelse(id, false);
  expect(await delivery.deliverDue()).toMatchObject({ sent: 0, dropped: 2 });
  await paminnelse(id, true);
  expect(await delivery.deliverDue()).toMatchObject({ sent: 1 });
  expect(brev()).toEqual([[post(ME), 'Påminnelse: Underlaget klart']]);
});

test('while somebody is away her substitute is told, and she afterwards if she wants it', async () => {
  await vikarie();
  const id = await start();
  await delivery.deliverDue();
  expect(brev()).toEqual([[post('ss-centrum-2'), 'Ny uppgift: Gör klart underlaget']]);
  const { rows } = await pool.query<{ anvandare: string; satt: string }>(
    'SELECT anvandare, satt FROM vantande_aviseringar',
  );
  expect(rows).toEqual([{ anvandare: ME, satt: 'efter' }]);
  await pool.query("UPDATE vikariat SET avslutat_av = 'x', avslutat_at = now()");
  expect(await vantande.skicka()).toBe(1);
  const [mail] = lada.tom();
  expect([mail?.rcpt, mail?.text?.includes(id)]).toEqual([[post(ME)], true]);
});

test('who wants nothing afterwards is told nothing, and a substitute is told as she has chosen herself', async () => {
  await vikarie();
  await valj({ efterVikariat: false });
  await valj({}, { uppgift: 'dag' }, 'ss-centrum-2');
  await start();
  await delivery.deliverDue();
  const { rows } = await pool.query<{ anvandare: string; satt: string }>(
    'SELECT anvandare, satt FROM vantande_aviseringar',
  );
  expect([brev(), rows]).toEqual([[], [{ anvandare: 'ss-centrum-2', satt: 'samlad' }]]);
});

test('a substitute is not told of a protected case that the substitution does not name (L11)', async () => {
  await vikarie();
  await start({ skyddad: true });
  await delivery.deliverDue();
  expect(brev()).toEqual([[post(ME), 'Nytt i arbetslistan']]);
});

test('who takes over from a colleague is told, and the case is named by its number alone (P7)', async () => {
  const id = await start();
  await shop.asOwner('TRUNCATE outbox');
  await notis(id, { slag: 'handlaggarbyte', role: 'socialsekreterare' });
  await delivery.deliverDue();
  const [mail] = lada.tom();
  expect([mail?.rcpt, mail?.subject]).toEqual([[post(ME)], 'Du tar över ett ärende: Ärendet är nu ditt']);
  expect(mail?.text).toContain(id);
});

test('what waited for somebody is told to whoever has the task by then (L10)', async () => {
  await valj({}, { uppgift: 'dag' });
  const id = await start();
  await delivery.deliverDue();
  await engine.send(id, { type: 'FLYTTA', enhet: 'sf-nordost' });
  klockan('2027-03-11', '08:00');
  await vantande.skicka();
  expect(brev()).toEqual([['sf-nordost@goteborg.example', 'Ny uppgift: Gör klart underlaget']]);
});

test('a server that is away: the same mail again, until it leaves, and a person is told', async () => {
  await valj({}, { uppgift: 'dag' });
  await start();
  await delivery.deliverDue();
  klockan('2027-03-11', '08:00');
  lada.vagrar = { code: 451, times: 4 };
  for (let n = 0; n < 4; n += 1) {
    expect(await vantande.skicka()).toBe(0);
    await pool.query("UPDATE vantande_aviseringar SET inte_fore = '-infinity'");
    // What comes meanwhile is another mail's: the one that may have left is sent as it was.
    if (n === 0) {
      await start();
      await delivery.deliverDue();
    }
  }
  const [incident] = await new Incidents(pool, shop.clock).list();
  expect([incident?.kind, incident?.caseId, JSON.stringify(incident?.detail).includes('@')]).toEqual([
    'avisering',
    null,
    false,
  ]);
  expect(await vantande.skicka()).toBe(1);
  expect(lada.tom()[0]?.text?.match(/– /g)).toHaveLength(1);
});

test('two workers at once send what is gathered once', async () => {
  await valj({}, { uppgift: 'dag' });
  for (let n = 0; n < 3; n += 1) await start();
  await delivery.deliverDue();
  klockan('2027-03-11', '08:00');
  const sent = await Promise.all([1, 2, 3].map(() => vantande.skicka()));
  expect([sent.reduce((a, b) => a + b), lada.tom().length]).toEqual([1, 1]);
});
