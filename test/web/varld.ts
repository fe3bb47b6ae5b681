/**
 * The world of the journeys: the real service with PostgreSQL, login and a small city in a folder of its own, a domain
 * clock that is moved by hand, and browsers that log in as people do. Contracts are in resa.ts.
 */
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'pg';
import type { Browser } from 'playwright-core';
import type { AnvisningContext } from '../../machines/anvisning/context';
import type { EventName } from '../../machines/anvisning/events';
import { instantAt, isWorkingDay, localDate, plusDays } from '../../machines/calendar';
import { PROCESSES } from '../../machines/registry';
import { ClientKeys } from '../../src/access/keys';
import { loadOrganisation } from '../../src/access/organisation';
import { leverera } from '../../src/earkiv/leverera';
import { loadLeveransregler } from '../../src/earkiv/leveransregler';
import { Anchoring } from '../../src/audit/anchoring';
import { demoToken } from '../../src/embedded/demo-token';
import { startEmbedded, type Embedded } from '../../src/embedded/embedded';
import { Engine } from '../../src/engine/engine';
import { fireDue } from '../../src/engine/fire';
import { osagd } from '../../src/mening';
import { Delivery } from '../../src/outbox/delivery';
import { OutboxStore } from '../../src/outbox/outbox.store';
import { CasesStore } from '../../src/store/cases.store';
import { EarkivStore } from '../../src/store/earkiv.store';
import { PAYLOADS } from '../../src/verify/anvisning/payloads';
import { Person, type Uppdrag } from './anvandare';
import { loggaIn } from './browser';
import identiteter from './identiteter.json';
import {
  LAGEN,
  type Anvandare,
  type ApiSom,
  type ArendeOnskan,
  type Lage,
  type Personer,
  type Varld,
} from './resa';
import { Vakt } from './vakt';

export type { Anvandare, ApiSom, ArendeOnskan, Personer, Resa, Varld } from './resa';

type Steg = readonly [
  vem: keyof Omit<Personer, 'kcEnhet'>,
  typ: EventName,
  andrat?: Readonly<Record<string, unknown>>,
];

/** What brings a case from each stage's predecessor to it. Meetings are booked for today, so that no time passes. */
const VAGEN: Readonly<Record<Lage, (p: Personer, idag: string, skyddad: boolean) => readonly Steg[]>> = {
  nytt: () => [],
  inledd: () => [
    ['ss', 'BEDOM_BEHOV'],
    ['ss', 'INLED_ANVISNING'],
  ],
  samrad: (p, _idag, skyddad) => [
    ['ss', 'LAS_SSBTEK'],
    ['ss', 'FRAGA_SOKANDE'],
    ['ss', 'SKICKA_TILL_AF'],
    ['ss', 'UPPDATERA_ARBETSPLAN'],
    ['ss', 'ANGE_GRUNDBESLUT'],
    ['ss', 'ANGE_KONTAKTVAGAR', skyddad ? { vagar: ['formedling'], neutralAvsandare: true } : {}],
    ['ss', 'REGISTRERA_SAMTYCKE_KC'],
    ...(skyddad ? ([['ss', 'KONTAKTA_SAMORDNARE', { samordnare: p.sam }]] as const) : []),
  ],
  beslut: () => [
    ['ss', 'FATTA_BESLUT'],
    ['ss', 'UNDERRATTA'],
  ],
  uppdrag: (p) => [['ss', 'SKICKA_UPPDRAG', { kcEnhet: p.kcEnhet }]],
  fordelat: (p) => [['sam', 'FORDELA', { konsulent: p.amk }]],
  inskrivning: (_p, idag, skyddad) => [
    skyddad
      ? ['sam', 'BOKA_DIREKT', { datum: idag, tid: '15:00' }]
      : ['ss', 'BOKA_INSKRIVNING', { datum: idag, tid: '15:00' }],
    ['ss', 'KALLA_INSKRIVNING'],
    ['amk', 'LAS_UPPDRAG'],
  ],
  inskriven: () => [
    ['ss', 'HALL_INSKRIVNING'],
    ['ss', 'INFORMERA_KRAV'],
    ['ss', 'BOKA_FORSTA_UPPFOLJNING'],
    ['amk', 'INFORMERA_VERKSAMHET'],
    ['amk', 'UPPRATTA_DELTAGANDEDOKUMENT'],
    ['amk', 'VERKSTALL'],
  ],
  pagaende: () => [['amk', 'UPPRATTA_PLAN']],
  oenighet: () => [['amk', 'LYFT_OENIGHET']],
};

export interface VarldVal {
  readonly browser: Browser;
  /** A build of the workplace. */
  readonly webb: string;
  readonly kort: boolean;
  readonly bilder: Uppdrag['bilder'];
  readonly fynd: Uppdrag['fynd'];
  readonly sag: (rad: string) => void;
}

export class Stad {
  private now: Date;
  private embedded: Embedded | null = null;
  private readonly tokens = new Map<string, Promise<string>>();
  private readonly folder = mkdtempSync(join(tmpdir(), 'stegvis-web-'));
  private named = 0;
  private owner: Pool | null = null;

  private constructor(private readonly val: VarldVal) {
    // The city has been lived through up to this moment: the journeys begin on a working day's morning after it.
    let day = localDate(new Date().toISOString());
    while (!isWorkingDay(day) || instantAt(day, '09:00') < new Date().toISOString()) day = plusDays(day, 1);
    this.now = new Date(instantAt(day, '09:00'));
  }

  static async open(val: VarldVal): Promise<Stad> {
    const stad = new Stad(val);
    chmodSync(stad.folder, 0o711); // as root, PostgreSQL runs as nobody and must get through
    try {
      stad.embedded = await startEmbedded({
        dir: join(stad.folder, 'hem'),
        env: { PATH: process.env['PATH'], PORT: '0', WEBB: val.webb, LOG_LEVEL: 'error' },
        say: () => undefined,
        clock: { now: () => stad.now },
        seed: true,
      });
      await stad.fire();
    } catch (error) {
      await stad.close();
      throw error;
    }
    return stad;
  }

  async close(): Promise<void> {
    try {
      await this.owner?.end();
      await this.embedded?.stop();
    } finally {
      rmSync(this.folder, { recursive: true, force: true });
    }
  }

  get databas(): Pool {
    this.owner ??= new Pool({ connectionString: this.running.postgres.ownerUrl, max: 2 });
    return this.owner;
  }

  async forankra(): Promise<void> {
    await this.running.app.get(Anchoring).anchor();
  }

  get running(): Embedded {
    if (!this.embedded) throw new Error('Världen är inte igång');
    return this.embedded;
  }
  get url(): string {
    return this.running.url;
  }
  get idag(): string {
    return localDate(this.now.toISOString());
  }

  private async fire(): Promise<void> {
    const { app } = this.running;
    const now = this.now.toISOString();
    // What the service's own worker has claimed is passed over here: it is waited for.
    const givenUp = Date.now() + 30_000;
    for (;;) {
      const { failed } = await fireDue(app.get(Engine), now);
      if (failed > 0) throw new Error(`${failed} frister gick fel`);
      const left = `SELECT FROM deadlines WHERE status = 'armed' AND next_at <= $1 LIMIT 1`;
      if ((await this.databas.query(left, [now])).rowCount === 0) break;
      if (Date.now() > givenUp) throw new Error('Frister som är inne har inte löst ut');
      await delay(50);
    }
    await app.get(Delivery).deliverDue();
  }

  /** A journey's own view of the world, and what its browsers leave behind when it is over. */
  resa(tangentbord: boolean): Resenar {
    return new Resenar(this, this.val, tangentbord);
  }

  async till(datum: string): Promise<void> {
    const at = new Date(instantAt(datum, '09:00'));
    if (at < this.now) throw new Error(`Klockan går inte bakåt: det är redan ${this.idag}`);
    this.now = at;
    await this.fire();
  }

  /** How far the domain clock is ahead of the real one, ms. */
  get forsprang(): number {
    return this.now.getTime() - Date.now();
  }

  async avslutaSession(user: string): Promise<void> {
    await this.running.app.get(CasesStore).pool.query('DELETE FROM sessioner WHERE anvandare = $1', [user]);
  }

  async levererat(id: string, av: string): Promise<string> {
    const { app } = this.running;
    const { pool } = app.get(CasesStore);
    const store = new EarkivStore(pool);
    const { cases, valid } = await leverera(await store.stangda({ id }), {
      ...{ pool, av, say: () => undefined, ut: join(this.folder, 'arkiv'), tid: this.now.toISOString() },
      keys: app.get(ClientKeys),
      processes: PROCESSES,
      organisation: loadOrganisation(),
      regler: loadLeveransregler(),
      settings: app.get(Engine).settings.at(this.now.toISOString()).values,
    });
    const { rows } = await pool.query<{ sha256: string }>(
      `SELECT sha256 FROM leveranser WHERE case_id = $1`,
      [id],
    );
    if (cases !== 1 || valid !== 1 || !rows[0]) throw new Error(`${id} gick inte att packa för arkivet`);
    return rows[0].sha256;
  }

  personer(stad = 'hisingen'): Personer {
    return {
      ss: `ss-${stad}-1`,
      fss: `fss-${stad}-1`,
      amk: `amk-${stad}-1`,
      sam: `sam-${stad}-1`,
      kcEnhet: `kc-${stad}`,
    };
  }

  api(user: string): ApiSom {
    const { url, identity } = this.running;
    const call = async (
      method: string,
      path: string,
      body?: unknown,
      headers: Readonly<Record<string, string>> = {},
    ) => {
      const token = this.tokens.get(user) ?? demoToken(identity.issuer, identity.cliClientSecret, user);
      this.tokens.set(user, token);
      const response = await fetch(path.startsWith('/stegvis/') ? url + path : `${url}/stegvis/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await token}`,
          ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok)
        throw new Error(`${method} ${path} (${user}): ${response.status} ${text.slice(0, 800)}`);
      return text === '' ? null : JSON.parse(text);
    };
    const vanligt: ApiSom['vanligt'] = async (id, typ) => {
      const record = await this.running.app.get(Engine).load(id);
      if (!record) throw new Error(`Ärendet ${id} finns inte`);
      return PAYLOADS[typ]({ idag: this.idag, context: record.snapshot.context as AnvisningContext });
    };
    return {
      get: (path) => call('GET', path),
      post: (path, body, headers) => call('POST', path, body, headers),
      put: (path, body) => call('PUT', path, body),
      delete: (path) => call('DELETE', path),
      vanligt,
      send: async (id, typ, andrat = {}) =>
        call('POST', `/arenden/${id}/handelser`, {
          event: { type: typ, ...(await vanligt(id, typ)), ...andrat },
        }),
    };
  }

  /** By the statements that the delivery and the firing end in when nothing more is to be tried. */
  async misslyckas(id: string, slag: 'utskick' | 'frist'): Promise<number> {
    const { store } = this.running.app.get(Engine);
    // The service may have delivered it already: it is as if it had not.
    if (slag === 'utskick')
      await store.pool.query(
        `UPDATE outbox SET status = 'pending', finished_at = NULL WHERE case_id = $1 AND status = 'sent'`,
        [id],
      );
    const { rows } = await store.pool.query<{ id: string; attempt: number }>(
      slag === 'utskick'
        ? `SELECT id::text, attempts AS attempt FROM outbox WHERE case_id = $1 AND status = 'pending' ORDER BY id`
        : `SELECT key AS id, 0 AS attempt FROM deadlines WHERE case_id = $1 AND status = 'armed' ORDER BY due_at LIMIT 1`,
      [id],
    );
    const outbox = new OutboxStore(store.pool, { now: () => this.now });
    const lost = osagd`Ett utskick gick inte att lämna efter ${7} försök (felkod ${'ECONNREFUSED'}). Rätta felet och försök igen.`;
    for (const row of rows)
      await (slag === 'utskick'
        ? outbox.giveUp({ ...row, caseId: id, seq: 0, ord: 0, port: '', payload: null }, lost)
        : store.markFailed(
            id,
            { key: row.id },
            osagd`Fristen utlöser sig själv om och om igen.`,
            this.now.toISOString(),
          ));
    // What is on its way this very moment cannot fail.
    const { rowCount } = await store.pool.query(
      `SELECT FROM incidents WHERE case_id = $1 AND kind = $2 AND status = 'open'`,
      [id, slag],
    );
    return rowCount ?? 0;
  }

  /** The next client that has no case: numbers that neither the small city nor another journey has. */
  klient(): { readonly personnummer: string; readonly namn: string } {
    this.named += 1;
    const personnummer = identiteter.personnummer[this.named];
    if (personnummer === undefined) throw new Error('Testnumren är slut: fyll på test/web/identiteter.json');
    return { personnummer, namn: `Testklient ${40 + this.named}` };
  }

  async arende(o: ArendeOnskan = {}): Promise<string> {
    const personer = { ...this.personer(o.stad), ...o.personer };
    const skyddad = o.skyddad ?? false;
    const next = this.klient();
    const klient = { personnummer: o.personnummer ?? next.personnummer, namn: o.namn ?? next.namn, skyddad };
    const body = {
      process: 'anvisning',
      klient,
      ...(skyddad && { forsteSocialsekreterare: personer.fss }),
    };
    const { id } = (await this.api(personer.ss).post('/arenden', body)) as { id: string };
    const wanted = LAGEN.indexOf(o.till ?? 'nytt');
    for (const lage of LAGEN.slice(0, wanted + 1))
      for (const [vem, typ, andrat] of VAGEN[lage](personer, this.idag, skyddad))
        await this.api(personer[vem]).send(id, typ, andrat);
    return id;
  }
}

/** One journey's world: its browsers end with it. */
export class Resenar implements Varld {
  private readonly open: { readonly person: Person; readonly vakt: Vakt }[] = [];

  constructor(
    private readonly stad: Stad,
    private readonly val: VarldVal,
    readonly tangentbord: boolean,
  ) {}

  get url(): string {
    return this.stad.url;
  }
  get idag(): string {
    return this.stad.idag;
  }
  get dagen(): string {
    return localDate(new Date().toISOString());
  }
  sag(rad: string): void {
    this.val.sag(rad);
  }
  get databas(): Pool {
    return this.stad.databas;
  }
  forankra = (): Promise<void> => this.stad.forankra();
  personer = (stad?: string): Personer => this.stad.personer(stad);
  api = (user: string): ApiSom => this.stad.api(user);
  klient = (): { readonly personnummer: string; readonly namn: string } => this.stad.klient();
  levererat = (id: string, av: string): Promise<string> => this.stad.levererat(id, av);
  arende = (o?: ArendeOnskan): Promise<string> => this.stad.arende(o);
  misslyckas: Varld['misslyckas'] = (id, slag) => this.stad.misslyckas(id, slag);

  async till(datum: string): Promise<void> {
    await this.stad.till(datum);
    for (const { person } of this.open) await person.page.evaluate(setClock, this.stad.forsprang);
  }

  som(user: string, o: Parameters<Varld['som']>[1] = {}): Promise<Anvandare> {
    return this.sitt(user, o);
  }
  gast(o: Parameters<Varld['gast']>[0] = {}): Promise<Anvandare> {
    return this.sitt(null, o);
  }

  private async sitt(user: string | null, o: NonNullable<Parameters<Varld['som']>[1]>): Promise<Person> {
    const { stad, val } = this;
    const context = await val.browser.newContext({
      viewport: { width: o.bredd ?? 1280, height: o.hojd ?? 900 },
      colorScheme: o.morkt ? 'dark' : 'light',
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
    });
    // The computer on the desk has the same day as the service.
    await context.addInitScript(setClock, stad.forsprang);
    // The empty page that a browser starts with has no storage.
    if (o.en)
      await context.addInitScript({
        content: "if (location.protocol === 'http:') localStorage.setItem('stegvis-sprak', 'en')",
      });
    const vakt = new Vakt(context, stad.url, new URL(stad.running.identity.issuer).origin, user ?? 'gäst');
    // Whoever is not logged in is told so.
    if (user === null) vakt.expect([401]);
    const page =
      user === null ? await context.newPage() : await loggaIn(context, stad.url, user, o.forst ?? '/hjalp');
    const person = new Person(page, user ?? 'gäst', vakt, {
      url: stad.url,
      tangentbord: this.tangentbord,
      kort: val.kort,
      bilder: val.bilder,
      fynd: val.fynd,
      avslutaSession: (name) => stad.avslutaSession(name),
    });
    this.open.push({ person, vakt });
    if (user !== null) await page.locator('main h1').first().waitFor();
    return person;
  }

  /** What the journey's pages should not have done. */
  anmarkningar(): readonly string[] {
    return this.open.flatMap(({ vakt }) => vakt.take());
  }

  /** Pictures and what stood on the pages, for whoever looks for the cause. @returns the files */
  async spara(
    name: string,
    folder: string,
    write: (file: string, text: string) => void,
  ): Promise<readonly string[]> {
    const files: string[] = [];
    for (const [n, { person }] of this.open.entries()) {
      const file = join(folder, `${name}-${n + 1}-${person.user}`);
      await person.page.screenshot({ path: `${file}.png`, timeout: 5_000 }).catch(() => undefined);
      const aria = await person.page
        .locator('body')
        .ariaSnapshot({ timeout: 5_000 })
        .catch(() => '');
      write(`${file}.txt`, `${person.page.url()}\n\n${aria}\n`);
      files.push(`${file}.png`);
    }
    return files;
  }

  async slut(): Promise<void> {
    for (const { person } of this.open.splice(0)) await person.page.context().close();
  }
}

/** Lets a page's clock go ahead of the real one. Runs in the page: knows nothing of this file. */
function setClock(ahead: number): void {
  const holder = globalThis as unknown as { stegvisForsprang?: number };
  const first = holder.stegvisForsprang === undefined;
  holder.stegvisForsprang = ahead;
  if (!first) return;
  const Real = Date;
  const now = (): number => Real.now() + (holder.stegvisForsprang ?? 0);
  globalThis.Date = class extends Real {
    constructor(...args: unknown[]) {
      // The constructor's overloads cannot be spread into.
      super(...((args.length === 0 ? [now()] : args) as [number]));
    }
    static override now = now;
  } as DateConstructor;
}
