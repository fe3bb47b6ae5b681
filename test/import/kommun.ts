/** A municipality that imports its open cases: a database, keys, the organisation of the package and a day. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { localDate } from '../../machines/calendar';
import { PROCESSES } from '../../machines/registry';
import { ClientKeys } from '../../src/access/keys';
import { loadOrganisation } from '../../src/access/organisation';
import { testIdentities } from '../../src/embedded/seed';
import { Engine } from '../../src/engine/engine';
import { MunicipalSettings } from '../../src/engine/settings';
import { generera } from '../../src/import/generera';
import { importera, type Resultat } from '../../src/import/importera';
import type { Kolumnnamn } from '../../src/import/kolumner';
import { lasFil } from '../../src/import/las';
import { skrivEnskilt, somText } from '../../src/import/skriv';
import { CasesStore } from '../../src/store/cases.store';
import { dataSource, poolOf } from '../../src/store/data-source';
import { SettingsStore } from '../../src/store/settings.store';
import { freshDatabase } from '../support/database';

export type Text = Partial<Record<Kolumnnamn, string>>;

/** The day of the import: a Monday. */
export const NU = new Date('2026-11-23T08:00:00.000Z');
export const IDAG = localDate(NU.toISOString());
export const MASTER = '5a'.repeat(32);

export const organisation = loadOrganisation();
export const identiteter = testIdentities();

export const filen = (antal: number, seed = 1, idag = IDAG): readonly Text[] =>
  generera({ antal, seed, idag, organisation, identiteter });

export class Kommun {
  private constructor(
    readonly database: Awaited<ReturnType<typeof freshDatabase>>,
    private readonly source: ReturnType<typeof dataSource>,
    readonly mapp: string,
    readonly keys: ClientKeys,
    readonly engine: Engine,
    private readonly utanSpar: Engine,
  ) {}

  static async open(): Promise<Kommun> {
    const database = await freshDatabase('import');
    const source = dataSource({ url: database.appUrl, poolSize: 3 });
    await source.initialize();
    const pool = poolOf(source);
    const mapp = mkdtempSync(join(tmpdir(), 'stegvis-import-'));
    const keys = new ClientKeys(join(mapp, 'keys'), MASTER);
    const parts = {
      store: new CasesStore(pool),
      processes: PROCESSES,
      clock: { now: () => NU },
      settings: await MunicipalSettings.open(new SettingsStore(pool)),
    };
    const utanSpar = {
      encrypt: () => Buffer.alloc(32),
      fingerprint: (text: string) => keys.fingerprint(text),
    };
    return new Kommun(
      database,
      source,
      mapp,
      keys,
      new Engine({ ...parts, seal: keys }),
      new Engine({ ...parts, seal: utanSpar }),
    );
  }

  get pool(): Pool {
    return poolOf(this.source);
  }

  /** Writes a file and imports it. */
  async importera(
    rows: readonly Text[],
    val: { readonly dryRun?: boolean; readonly baraRiktiga?: boolean } = {},
  ): Promise<Resultat> {
    const file = join(this.mapp, 'fil.csv');
    skrivEnskilt(file, somText(rows, 'csv'));
    const { pool, engine, utanSpar, keys } = this;
    return importera(
      lasFil(file),
      {
        pool,
        engine,
        utanSpar,
        keys,
        organisation,
        operator: 'drift-1',
        nu: NU,
        onProgress: () => undefined,
      },
      { dryRun: false, baraRiktiga: false, ...val },
    );
  }

  /** The one value of a question. */
  async svar<T = number>(sql: string, values: readonly unknown[] = []): Promise<T> {
    const { rows } = await this.pool.query<Record<string, T>>(sql, [...values]);
    return Object.values(rows[0] ?? {})[0] as T;
  }

  /** As before the first import; who was a client has been. */
  async tom(): Promise<void> {
    const owner = new Pool({ connectionString: this.database.ownerUrl, max: 1 });
    await owner.query(
      `TRUNCATE cases, events, personal, deadlines, tasks, outbox, utlamnanden, access_log, klienter, klient_index,
        importer, import_rader`,
    );
    await owner.end();
    for (const file of readdirSync(join(this.mapp, 'keys')))
      if (file.endsWith('.key')) rmSync(join(this.mapp, 'keys', file));
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.database.drop();
    rmSync(this.mapp, { recursive: true, force: true });
  }
}
