/** Mail to owners of tasks and deadlines, through a real SMTP server: who gets it, and what it says. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import PostalMime from 'postal-mime';
import { instantAt, localDate, plusDays } from '../../machines/calendar';
import { loadOrganisation } from '../../src/access/organisation';
import type { Engine } from '../../src/engine/engine';
import { fireDue } from '../../src/engine/fire';
import { Mailer } from '../../src/notifications/mailer';
import { Avisering } from '../../src/notifications/notices';
import { Delivery } from '../../src/outbox/delivery';
import { Incidents } from '../../src/outbox/incidents';
import { OutboxStore } from '../../src/outbox/outbox.store';
import { until, Workshop } from '../deadlines/workshop';
import { Brevlada, type Brev } from '../support/brevlada';
import { allaPortar } from '../support/portar';

const FROM = 'Stegvis <stegvis@goteborg.example>';
const LINK = 'https://stegvis.goteborg.example';

let shop: Workshop;
let engine: Engine;
let pool: Pool;
let smtp: Brevlada;
let store: OutboxStore;
let received: Brev[] = [];

beforeAll(async () => {
  shop = await Workshop.open({ name: 'PostgreSQL', redis: false }, 0);
  engine = await shop.engine();
  pool = engine.store.pool;
  await pool.query(
    `INSERT INTO klienter (id, namnd, index_hash, cipher, skyddad) VALUES ('klient-1', 'n', '', '', false)`,
  );
  store = new OutboxStore(pool, shop.clock);
  smtp = await Brevlada.open();
});
beforeEach(() => {
  received = smtp.brev = [];
  smtp.vagrar = null;
});
afterEach(() => shop.asOwner('TRUNCATE outbox, incidents; UPDATE klienter SET skyddad = false'));
afterAll(async () => {
  await smtp.close();
  await shop.close();
});

const delivery = (
  mail: { smtpUrl: string | null; dir: string | null } = { smtpUrl: smtp.smtpUrl, dir: null },
) =>
  new Delivery(
    store,
    allaPortar(
      new Avisering({
        engine,
        organisation: loadOrganisation(),
        mailer: new Mailer({ ...mail, from: FROM }),
        publicUrl: LINK,
      }).handler,
    ),
    { backOffMs: [20, 20] },
  );

let cases = 0;
/** Starts a case and answers with its number. */
async function start(input: Record<string, unknown> = {}): Promise<string> {
  const id = `A7K2-${(cases += 1)}QX`;
  await engine.start('vakt', { id, input: { datum: '2099-03-12', ...input } });
  return id;
}

async function reasons(): Promise<string[]> {
  const { rows } = await pool.query<{ status: string }>('SELECT status FROM outbox ORDER BY id');
  return rows.map(({ status }) => status);
}

/** A reminder of the case's deadline, as the clock writes it into the outbox. */
async function remind(caseId: string, datum: string): Promise<void> {
  const payload = { slag: 'paminnelse', frist: 'senast', datum, dagar: 7, role: 'socialsekreterare' };
  await pool.query(
    `INSERT INTO outbox (case_id, seq, ord, port, payload, at) VALUES ($1, 1, 1, 'notis', $2, $3)`,
    [caseId, JSON.stringify({ ...payload, unit: 'sf-centrum', assignee: 'ss-centrum-1' }), shop.clock.now()],
  );
}

test('a new task is told to the one who has it: what to do, by when, and the case number only', async () => {
  const id = await start();
  expect(await delivery().deliverDue()).toMatchObject({ sent: 1 });
  const [mail] = received;
  expect(mail?.rcpt).toEqual(['ss-centrum-1@goteborg.example']);
  expect(mail?.subject).toBe('Ny uppgift: Gör klart underlaget');
  expect(mail?.text?.replace(/\r/g, '')).toBe(`Hej!

Du har fått en ny uppgift.

Att göra: Gör klart underlaget
Senast: torsdag 12 mars 2099
Ärende: ${id}

Öppna arbetslistan: ${LINK}

Meddelandet kommer från Stegvis och går inte att svara på.
`);
  expect(mail?.raw).toContain('Auto-Submitted: auto-generated');
  expect(mail?.raw).not.toContain('klient-1');
});

test('what nobody in particular has goes to the mailbox of the unit', async () => {
  await start({ handlaggare: {} });
  await delivery().deliverDue();
  expect(received[0]?.rcpt).toEqual(['sf-centrum@goteborg.example']);
  expect(received[0]?.text).toContain('Enheten har fått en ny uppgift.');
});

test('it goes to the unit that has the case now, not to the one that had it (L10)', async () => {
  const id = await start();
  await engine.send(id, { type: 'FLYTTA', enhet: 'sf-nordost' });
  await delivery().deliverDue();
  expect(received.map(({ rcpt }) => rcpt)).toEqual([['sf-nordost@goteborg.example']]);
});

test('when a date has passed, the one it escalates to is told', async () => {
  const today = localDate(shop.clock.now().toISOString());
  const id = await start({
    datum: plusDays(today, 3),
    handlaggare: { forste_socialsekreterare: 'fss-centrum-1' },
  });
  await shop.asOwner('TRUNCATE outbox');
  await fireDue(engine, instantAt(plusDays(today, 4)));
  await delivery().deliverDue();
  const mail = received.find(({ rcpt }) => rcpt[0] === 'fss-centrum-1@goteborg.example');
  expect(mail?.subject).toBe('Behöver din uppmärksamhet: Se till att underlaget blir klart');
  expect(mail?.text).toContain(`Ärende: ${id}`);
  expect(mail?.text).toContain('eftersom något inte blev gjort i tid');
});

test('a reminder names the date; one whose date no longer holds is not sent', async () => {
  const id = await start();
  await shop.asOwner('TRUNCATE outbox');
  await remind(id, '2099-03-12');
  await delivery().deliverDue();
  expect(received[0]?.subject).toBe('Påminnelse: Underlaget klart');
  expect(received[0]?.text).toContain('Det gäller: Underlaget klart\nDatum: torsdag 12 mars 2099');
  await remind(id, '2099-03-05');
  expect(await delivery().deliverDue()).toMatchObject({ sent: 0, dropped: 1 });
});

test('a protected case is never named: no number, no task, no date, also in what nobody reads (R105)', async () => {
  const id = await start({ skyddad: true });
  await delivery().deliverDue();
  const [mail] = received;
  expect(mail?.subject).toBe('Nytt i arbetslistan');
  expect(mail?.text).toContain('Du har något nytt i din arbetslista.');
  for (const secret of [id, '2099', 'underlag', 'klient-1']) expect(mail?.raw).not.toContain(secret);
});

describe('protection that comes when a message already waits', () => {
  test('what waited in the case and in the client’s other cases is dropped in the same commit (A21)', async () => {
    const other = await start();
    const id = await start();
    const unrelated = await start({ klientId: null });
    await engine.send(id, { type: 'SKYDDA' });
    const { rows } = await pool.query<{ id: string; status: string }>(
      'SELECT case_id AS id, status FROM outbox ORDER BY outbox.id',
    );
    expect(rows).toEqual([
      { id: other, status: 'dropped' },
      { id, status: 'dropped' },
      { id: unrelated, status: 'pending' },
    ]);
    await delivery().deliverDue();
    expect(received.map(({ text }) => text?.includes(unrelated))).toEqual([true]);
  });

  test('what comes afterwards names nothing, in the client’s other cases neither (A21, R105)', async () => {
    const other = await start();
    await engine.send(await start(), { type: 'SKYDDA' });
    await remind(other, '2099-03-12');
    await delivery().deliverDue();
    expect(received.map(({ subject }) => subject)).toEqual(['Nytt i arbetslistan']);
    expect(received[0]?.raw).not.toContain(other);
  });

  test('a client whose mark is not to be found is treated as protected (L11)', async () => {
    const id = await start({ klientId: 'borta' });
    await delivery().deliverDue();
    expect(received.map(({ subject }) => subject)).toEqual(['Nytt i arbetslistan']);
    expect(received[0]?.raw).not.toContain(id);
  });
});

test('those who lead a unit are told of a nödöppning at once: not which case, nor who (L11)', async () => {
  await pool.query(
    `INSERT INTO outbox (case_id, seq, ord, port, payload, at) VALUES ('A-HEML-1GTA-RNDE', 1, 0, 'notis', $1, $2)`,
    [JSON.stringify({ slag: 'nodoppning', enhet: 'sf-centrum' }), shop.clock.now()],
  );
  expect(await delivery().deliverDue()).toMatchObject({ sent: 1 });
  expect(received.map(({ rcpt, subject }) => [rcpt, subject])).toEqual([
    [['chef-centrum-1@goteborg.example'], 'En nödöppning ska granskas'],
  ]);
  expect(received[0]?.raw).not.toContain('HEML');
});

test('who uploaded an infected file and her unit are told that it is gone: not which, nor in which case (L11)', async () => {
  await pool.query(
    `INSERT INTO outbox (case_id, seq, ord, port, payload, at) VALUES ('A-HEML-1GTA-RNDE', 1, 0, 'notis', $1, $2)`,
    [JSON.stringify({ slag: 'smittad_fil', av: 'ss-centrum-1', enhet: 'sf-centrum' }), shop.clock.now()],
  );
  expect(await delivery().deliverDue()).toMatchObject({ sent: 1 });
  expect(received.map(({ subject }) => subject)).toEqual(Array(2).fill('En uppladdad fil är borttagen'));
  expect(new Set(received.flatMap(({ rcpt }) => rcpt)).size).toBe(2);
  expect(received.some(({ raw }) => raw.includes('HEML'))).toBe(false);
});

test('a task that is done and a case that is closed are not told of', async () => {
  const done = await start();
  await engine.send(done, { type: 'SLAPP' });
  const closed = await start();
  await engine.send(closed, { type: 'KLAR' });
  expect(await delivery().deliverDue()).toMatchObject({ sent: 0, dropped: 2 });
  expect([received, await reasons()]).toEqual([[], ['dropped', 'dropped']]);
});

test('where there is nobody to tell, the worklist alone has it', async () => {
  await start({ handlaggare: {}, sfEnhet: 'no-such-unit' });
  expect(await delivery().deliverDue()).toMatchObject({ dropped: 1 });
});

test('a server that refuses first is tried again, and the mail arrives once', async () => {
  smtp.vagrar = { code: 451, times: 1 };
  await start();
  const van = delivery();
  expect(await van.deliverDue()).toMatchObject({ postponed: 1 });
  await until('it arrives', async () => (await van.deliverDue()).sent === 1);
  expect(received).toHaveLength(1);
});

test('a server that refuses for good makes an incident; when a person retries, the mail arrives', async () => {
  smtp.vagrar = { code: 550, times: 3 };
  await start();
  const van = delivery();
  const incidents = new Incidents(pool, shop.clock);
  await until('it is given up', async () => (await van.deliverDue()).failed === 1);
  const [incident] = await incidents.list();
  expect(incident?.detail.sv).toContain('(felkod EENVELOPE 550)');
  expect(JSON.stringify(incident?.detail)).not.toContain('@');
  await incidents.retry(incident?.id ?? '', 'adm-1');
  expect(await van.deliverDue()).toMatchObject({ sent: 1 });
  expect(received).toHaveLength(1);
  expect(await incidents.list()).toEqual([]);
});

test('a mail sent twice has one Message-ID, and two mails have two', async () => {
  await start();
  await start();
  await delivery().deliverDue();
  await pool.query(`UPDATE outbox SET status = 'pending', not_before = '-infinity'
                    WHERE id = (SELECT min(id) FROM outbox)`);
  await delivery().deliverDue();
  const ids = received.map(({ messageId }) => messageId);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(2);
  expect(ids[0]).toMatch(/^<[0-9a-f]{32}@goteborg\.example>$/);
});

test('without a server each mail is a file that only the service may read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stegvis-mail-'));
  try {
    const dir = join(folder, 'mail');
    const id = await start();
    await delivery({ smtpUrl: null, dir }).deliverDue();
    await pool.query(`UPDATE outbox SET status = 'pending', not_before = '-infinity'`);
    await delivery({ smtpUrl: null, dir }).deliverDue();
    const [file = '', ...more] = readdirSync(dir);
    expect(more).toEqual([]);
    expect(statSync(join(dir, file)).mode & 0o777).toBe(0o600);
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    const mail = await PostalMime.parse(readFileSync(join(dir, file)));
    expect(mail.to?.map(({ address }) => address)).toEqual(['ss-centrum-1@goteborg.example']);
    expect(mail.text).toContain(`Ärende: ${id}`);
  } finally {
    await rm(folder, { recursive: true });
  }
});
