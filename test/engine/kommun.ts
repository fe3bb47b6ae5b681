/** A municipality for a test file: its own database, engines on it as in processes of their own, a clock it sets. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { AnvisningContext } from '../../machines/anvisning/context';
import type { EventName } from '../../machines/anvisning/events';
import { anvisning1 } from '../../machines/anvisning/process';
import { instantAt, localDate } from '../../machines/calendar';
import type { Role, Settings } from '../../machines/process';
import { ClientKeys } from '../../src/access/keys';
import { adjust, type Order } from '../../src/engine/adjust';
import { Engine } from '../../src/engine/engine';
import { fireDue } from '../../src/engine/fire';
import { MunicipalSettings } from '../../src/engine/settings';
import type { SentEvent } from '../../src/engine/types';
import { CasesQuery, type DeadlineView } from '../../src/store/cases.query';
import { CasesStore } from '../../src/store/cases.store';
import { dataSource, poolOf } from '../../src/store/data-source';
import { SettingsStore } from '../../src/store/settings.store';
import { PAYLOADS } from '../../src/verify/anvisning/payloads';
import { freshDatabase, type TestDatabase } from '../support/database';

const READER = { principal: 'test', role: null, action: 'read', outcome: 'ok' };

/** One process of the service. */
export interface Process {
  readonly engine: Engine;
  readonly settings: MunicipalSettings;
  readonly store: SettingsStore;
  readonly pool: Pool;
}

export class Kommun {
  private readonly sources: DataSource[] = [];
  private readonly time = { now: new Date(instantAt('2026-02-02', '09:00')) };

  private constructor(
    readonly database: TestDatabase,
    private readonly folder: string,
  ) {}

  static async open(name: string): Promise<Kommun> {
    return new Kommun(await freshDatabase(name), mkdtempSync(join(tmpdir(), 'stegvis-kommun-')));
  }

  async close(): Promise<void> {
    for (const source of this.sources) await source.destroy();
    await this.database.drop();
    rmSync(this.folder, { recursive: true });
  }

  async process(): Promise<Process> {
    const source = dataSource({ url: this.database.appUrl, poolSize: 4 });
    await source.initialize();
    this.sources.push(source);
    const pool = poolOf(source);
    const store = new SettingsStore(pool);
    const settings = await MunicipalSettings.open(store);
    const engine = new Engine({
      store: new CasesStore(pool),
      processes: [anvisning1],
      clock: { now: () => this.time.now },
      settings,
      seal: new ClientKeys(this.folder, 'ab'.repeat(32)),
    });
    return { engine, settings, store, pool };
  }

  get idag(): string {
    return localDate(this.time.now.toISOString());
  }

  /** Nine in the morning of a day; what is due on the way fires in `process`. */
  async till(date: string, { engine }: Process): Promise<void> {
    this.time.now = new Date(instantAt(date, '09:00'));
    await fireDue(engine, this.time.now.toISOString());
  }

  async start({ engine, pool }: Process): Promise<string> {
    const id = `A-${randomUUID()}`;
    const input = {
      klientId: randomUUID(),
      skyddad: false,
      sfEnhet: 'sf-1',
      socialsekreterare: 'ss-1',
    };
    // A client whose mark is not to be found would be protected.
    await pool.query(
      `INSERT INTO klienter (id, namnd, index_hash, cipher, skyddad) VALUES ($1, 'n', $1::text::bytea, '', false)`,
      [input.klientId],
    );
    await engine.start('anvisning', { id, input, by: { id: 'ss-1', role: 'socialsekreterare' } });
    return id;
  }

  /** Sends events in turn with their ordinary payloads. */
  async gor({ engine }: Process, id: string, ...events: readonly EventName[]): Promise<void> {
    for (const type of events) {
      const context = (await engine.load(id))!.snapshot.context as AnvisningContext;
      const event: SentEvent = { ...PAYLOADS[type]({ idag: this.idag, context }), type };
      await engine.send(id, event, { by: { id: 'ss-1', role: 'socialsekreterare' } });
    }
  }

  /** Adds a version, known at once to the process that adds it. */
  async besluta(process: Process, version: number, validFrom: string, values: Settings): Promise<void> {
    const row = { version, validFrom, values, by: 'admin-1', reason: 'Beslut i nämnden' };
    const access = { principal: 'admin-1', role: 'administrator', action: 'settings change', outcome: 'ok' };
    expect(await process.store.add(row, access)).toBe(true);
    await process.settings.added();
  }

  adjust(
    { engine }: Process,
    id: string,
    order: Order,
    role: Role = 'forste_socialsekreterare',
    key?: string,
  ) {
    return adjust(engine, id, order, {
      by: { id: 'fss-1', role },
      authorize: () => role,
      ...(key === undefined ? {} : { idempotencyKey: key }),
    });
  }

  async deadlines({ pool }: Process, id: string): Promise<ReadonlyMap<string, DeadlineView>> {
    const view = await new CasesQuery(pool).read(id, READER);
    return new Map(view!.deadlines.map((deadline) => [deadline.rule ?? deadline.key, deadline]));
  }

  /** The armed deadline of a rule. */
  async frist(process: Process, id: string, rule: string): Promise<DeadlineView> {
    const found = (await this.deadlines(process, id)).get(rule);
    if (!found) throw new Error(`No deadline ${rule}`);
    return found;
  }
}

export const TILL_BESLUT = [
  'BEDOM_BEHOV',
  'INLED_ANVISNING',
  'LAS_SSBTEK',
  'FRAGA_SOKANDE',
  'SKICKA_TILL_AF',
  'REGISTRERA_SAMTYCKE_KC',
  'UPPDATERA_ARBETSPLAN',
  'ANGE_GRUNDBESLUT',
  'ANGE_KONTAKTVAGAR',
  'FATTA_BESLUT',
] as const satisfies readonly EventName[];
