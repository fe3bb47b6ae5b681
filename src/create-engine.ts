/** The engine as a library: an empty database and XState machines are enough. See docs/engine.md. */
import type { AnyMachineSnapshot, StateValue } from 'xstate';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../machines/settings';
import type { ProcessDefinition } from '../machines/process';
import type { EventBody } from './engine/chain';
import { access, Engine } from './engine/engine';
import { fireDue, type FireResult } from './engine/fire';
import { always, MunicipalSettings } from './engine/settings';
import type {
  Clock,
  Effect,
  Receipt,
  Seal,
  SendOptions,
  SentEvent,
  SettingsByTime,
  StartOptions,
} from './engine/types';
import { notFound } from './problems';
import { CasesQuery, type DeadlineView, type TaskView } from './store/cases.query';
import { CasesStore } from './store/cases.store';
import { dataSource, poolOf } from './store/data-source';
import { migrate } from './store/migrate';
import { SettingsStore } from './store/settings.store';

export interface CreateEngineOptions {
  /** URL of a PostgreSQL database; an empty one is migrated. */
  readonly database: string;
  /** The machines to host; metadata is optional (see machines/process.ts). */
  readonly processes: readonly ProcessDefinition[];
  /** Domain time; the wall clock if not given. */
  readonly clock?: Clock;
  /** Encrypts personal fields; needed if a process declares any. */
  readonly seal?: Seal;
  readonly poolSize?: number;
}

/** A case as `get` answers it. */
export interface CaseView {
  readonly id: string;
  readonly process: string;
  readonly version: number;
  readonly revision: number;
  readonly status: 'active' | 'done' | 'error';
  readonly value: StateValue;
  readonly context: unknown;
  readonly output: unknown;
  /** The persisted XState snapshot. */
  readonly snapshot: unknown;
  readonly deadlines: readonly DeadlineView[];
  readonly tasks: readonly TaskView[];
}

/** An event as `history` answers it. Personal fields are absent: they lie encrypted beside it. */
export interface HistoryEntry {
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly event: SentEvent;
  readonly by: string | null;
  readonly value: StateValue;
  readonly actions: readonly Effect[];
  /** Hex SHA-256 of this link of the chain. */
  readonly hash: string;
}

export interface EngineLibrary {
  start(processId: string, options: StartOptions): Promise<Receipt>;
  send(caseId: string, event: SentEvent, options?: SendOptions): Promise<Receipt>;
  get(caseId: string): Promise<CaseView>;
  history(caseId: string): Promise<readonly HistoryEntry[]>;
  fireDue(now?: Date | string): Promise<FireResult>;
  close(): Promise<void>;
}

/**
 * Opens a database, migrates it, and hosts the processes.
 * @throws Problem MACHINE_REFUSED for a machine that cannot be hosted; VERSION_MISSING, with the
 *   list of cases, if a live case runs a version that is not among `processes`; UNAVAILABLE
 */
export async function createEngine(options: CreateEngineOptions): Promise<EngineLibrary> {
  const clock = options.clock ?? { now: () => new Date() };
  const source = dataSource({
    url: options.database,
    ...(options.poolSize ? { poolSize: options.poolSize } : {}),
  });
  // Machines are judged before the database is touched.
  const make = (store: CasesStore, settings: SettingsByTime) =>
    new Engine({
      store,
      processes: options.processes,
      clock,
      settings,
      ...(options.seal ? { seal: options.seal } : {}),
    });
  make(new CasesStore(null as never), always({ version: SETTINGS_VERSION, values: DEFAULT_SETTINGS }));
  await migrate(options.database);
  await source.initialize();
  const pool = poolOf(source);
  let engine: Engine;
  try {
    engine = make(new CasesStore(pool), await MunicipalSettings.open(new SettingsStore(pool)));
    await engine.checkVersions();
  } catch (error) {
    await source.destroy();
    throw error;
  }
  const query = new CasesQuery(pool);
  const reader = { id: 'system', role: null };
  return {
    start: (processId, start) => engine.start(processId, start),
    send: (caseId, event, send) => engine.send(caseId, event, send),
    fireDue: (now) => fireDue(engine, new Date(now ?? clock.now()).toISOString()),
    close: () => source.destroy(),
    async get(caseId) {
      const found = await engine.guarded(() => query.read(caseId, access(reader, 'read', 'ok')));
      if (!found) throw notFound();
      const { stored, deadlines, tasks } = found;
      const snapshot = JSON.parse(stored.snapshot) as AnyMachineSnapshot & { output?: unknown };
      const { id, process, version, revision, status } = stored;
      const { value, context, output } = snapshot;
      return {
        id,
        process,
        version,
        revision,
        status,
        value: value as StateValue,
        context: context as unknown,
        output,
        snapshot,
        deadlines,
        tasks,
      };
    },
    async history(caseId) {
      const rows = await engine.guarded(() => query.history(caseId));
      if (rows.length === 0) throw notFound();
      return rows.map(({ seq, at, type, body, hash }) => {
        const { event, by, value, actions } = JSON.parse(body) as EventBody;
        return { seq, at, type, event, by, value, actions: actions ?? [], hash: hash.toString('hex') };
      });
    },
  };
}
