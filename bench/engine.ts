/** The engine in this process, wired as `createEngine` wires it, as the service's role. */
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { ProcessDefinition } from '../machines/process';
import { ClientKeys } from '../src/access/keys';
import { Engine } from '../src/engine/engine';
import { MunicipalSettings } from '../src/engine/settings';
import type { Clock } from '../src/engine/types';
import { CasesStore } from '../src/store/cases.store';
import { dataSource, poolOf } from '../src/store/data-source';
import { SettingsStore } from '../src/store/settings.store';
import type { Database, Lab } from './lab';

export interface OpenEngine {
  readonly engine: Engine;
  readonly pool: Pool;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly processes: readonly ProcessDefinition[];
  readonly clock?: Clock;
  readonly poolSize?: number;
  readonly cacheBytes?: number;
}

/** Master key of the bench's own folder. */
export const MASTER = 'b'.repeat(64);

/** Opens an engine on a migrated database. */
export async function openEngine(
  { dir }: Pick<Lab, 'dir'>,
  { app: url }: Pick<Database, 'app'>,
  options: OpenOptions,
): Promise<OpenEngine> {
  const { processes, clock = { now: () => new Date() }, poolSize, cacheBytes } = options;
  const source = dataSource({ url, ...(poolSize ? { poolSize } : {}) });
  await source.initialize();
  const pool = poolOf(source);
  const settings = await MunicipalSettings.open(new SettingsStore(pool));
  const engine = new Engine({
    store: new CasesStore(pool),
    processes,
    clock,
    settings,
    seal: new ClientKeys(join(dir, 'keys'), MASTER),
    ...(cacheBytes ? { cacheBytes } : {}),
  });
  return { engine, pool, close: () => source.destroy() };
}
