/**
 * The engine: the only writer of cases. It hosts processes, takes events, fires deadlines and
 * answers what a case is; it knows no HTTP, no queue and no mail.
 */
import { createHash } from 'node:crypto';
import type { AnyMachineSnapshot } from 'xstate';
import type { ProcessDefinition } from '../../machines/process';
import { notFound, Problem, stale, unavailable, type UnmetCondition } from '../problems';
import type { CasesStore, StoredCase } from '../store/cases.store';
import { connectionLost, passing } from '../store/pg-errors';
import { Advance } from './advance';
import { CaseCache } from './cache';
import { GENESIS, type EventBody } from './chain';
import { Committer } from './committer';
import { unmetConditions } from './conditions';
import { hostProcess, type HostedProcess } from './hosted';
import { isPossible, stamp, startStep, step } from './step';
import type {
  AccessRow,
  Actor,
  CaseRecord,
  CaseWrite,
  Clock,
  Receipt,
  Seal,
  SendOptions,
  SentEvent,
  SettingsInForce,
  StartOptions,
} from './types';

export interface EngineParts {
  readonly store: CasesStore;
  readonly processes: readonly ProcessDefinition[];
  readonly clock: Clock;
  readonly settings: SettingsInForce;
  /** Needed by a process that has personal fields. */
  readonly seal?: Seal;
  /** Bound on live snapshots kept in memory. */
  readonly cacheBytes?: number;
}

/** What a commit left for the workers: instants at which something is due, and whether the outbox has rows. */
export interface News {
  readonly due: readonly string[];
  readonly outbox: boolean;
}

/** Attempts at a step whose case others keep changing, before the caller is told. */
const ATTEMPTS = 8;
const LIBRARY: Actor = { id: 'system', role: null };

export class Engine {
  readonly store: CasesStore;
  readonly clock: Clock;
  readonly settings: SettingsInForce;
  private readonly processes = new Map<string, HostedProcess>();
  private readonly latest = new Map<string, HostedProcess>();
  private readonly cache: CaseCache;
  private readonly committer: Committer;
  private readonly listeners: ((news: News) => void)[] = [];
  private readonly turns = new Map<string, Promise<unknown>>();

  constructor(private readonly parts: EngineParts) {
    this.store = parts.store;
    this.clock = parts.clock;
    this.settings = parts.settings;
    this.cache = new CaseCache(parts.cacheBytes ?? 128 * 1024 * 1024);
    this.committer = new Committer(parts.store);
    for (const definition of parts.processes) this.host(definition);
  }

  private host(definition: ProcessDefinition): void {
    const hosted = hostProcess(definition);
    if (this.processes.has(hosted.name))
      throw new Problem('MACHINE_REFUSED', `Processen ${hosted.name} är angiven två gånger.`);
    const needsKeys = Object.keys(definition.events ?? {}).some(
      (type) => hosted.personalFields(type).length > 0,
    );
    if (needsKeys && !this.parts.seal)
      throw new Problem(
        'MACHINE_REFUSED',
        `Processen ${hosted.name} har personuppgifter: ange nycklar (seal).`,
      );
    this.processes.set(hosted.name, hosted);
    if ((this.latest.get(hosted.id)?.version ?? 0) < hosted.version) this.latest.set(hosted.id, hosted);
  }

  /** Hears of every commit of this process that left work for the workers. Listeners must not throw. */
  onCommitted(listener: (news: News) => void): void {
    this.listeners.push(listener);
  }

  /**
   * Refuses to go on if a live case runs a version that is not installed (architecture 14).
   * @throws Problem VERSION_MISSING with the list of cases
   */
  async checkVersions(): Promise<void> {
    const missing = (await this.store.liveVersions()).filter(
      (v) => !this.processes.has(`${v.process}@${v.version}`),
    );
    if (missing.length === 0) return;
    const list = missing.map((v) => {
      const more = v.count > v.ids.length ? ` och ${v.count - v.ids.length} till` : '';
      return `${v.process}@${v.version}: ${v.ids.join(', ')}${more}`;
    });
    throw new Problem(
      'VERSION_MISSING',
      `Levande ärenden kör en processversion som inte är installerad. Installera den igen. ${list.join('; ')}`,
    );
  }

  /** The hosted process of a case. @throws Problem VERSION_MISSING */
  processOf(record: Pick<CaseRecord, 'process' | 'version'>): HostedProcess {
    const hosted = this.processes.get(`${record.process}@${record.version}`);
    if (!hosted)
      throw new Problem(
        'VERSION_MISSING',
        `Ärendet kör ${record.process}@${record.version}, som inte är installerad. Kontakta förvaltningen.`,
      );
    return hosted;
  }

  /** The newest version of a process, or the one asked for. @throws Problem NOT_FOUND */
  findProcess(id: string, version?: number): HostedProcess {
    const hosted = version === undefined ? this.latest.get(id) : this.processes.get(`${id}@${version}`);
    if (!hosted)
      throw new Problem('NOT_FOUND', `Processen ${id}${version ? `@${version}` : ''} är inte installerad.`);
    return hosted;
  }

  /**
   * Starts a case. The id makes it idempotent: the same id with the same input answers the same.
   * @throws Problem IDEMPOTENCY_KEY_REUSED if the id is taken by another start; STEP_FAILED; UNAVAILABLE
   */
  async start(processId: string, options: StartOptions): Promise<Receipt> {
    const process = this.findProcess(processId, options.version);
    const { id, by = LIBRARY } = options;
    checkName('id', id);
    const input = plain(options.input ?? null);
    const at = this.clock.now().toISOString();
    const event: SentEvent = { type: 'stegvis.start', ...(input === null ? {} : { input }) };
    const advance = new Advance(process, id, null, GENESIS);
    const machineInput = process.full && isRecord(input) ? { ...input, at } : (input ?? undefined);
    const first = guardStep(process, () =>
      startStep({ process, at, seq: 1, settings: this.settings }, machineInput),
    );
    advance.fold({ event, by, at, step: first });
    const write = advance.toWrite(access(by, 'start', 'ok'), null);
    return this.inTurn(id, async () => {
      if (await this.commit(process, write, first.snapshot))
        return { revision: 1, value: first.snapshot.value };
      return this.repeatedStart(id, process, event);
    });
  }

  private async repeatedStart(id: string, process: HostedProcess, event: SentEvent): Promise<Receipt> {
    const first = await this.guarded(() => this.store.firstEvent(id));
    const body = first === null ? null : (JSON.parse(first) as EventBody);
    if (!body || body.process !== process.name || JSON.stringify(body.event) !== JSON.stringify(event))
      throw new Problem(
        'IDEMPOTENCY_KEY_REUSED',
        `Ärendet ${id} finns redan och startades med andra uppgifter.`,
      );
    return { revision: body.seq, value: body.value };
  }

  /**
   * Sends one event. A repeat with the same key answers the same; a refusal stores only its
   * access-log row and is not remembered.
   * @throws Problem NOT_FOUND, STALE_REVISION, NOT_POSSIBLE (with every unmet condition),
   *   IDEMPOTENCY_KEY_REUSED, STEP_FAILED, COMMIT_FAILED, UNAVAILABLE, or what `authorize` throws
   */
  async send(caseId: string, event: SentEvent, options: SendOptions = {}): Promise<Receipt> {
    const sent = plain(event) as SentEvent;
    checkName('id', caseId);
    checkEventType(sent.type);
    if (options.idempotencyKey !== undefined) checkName('idempotencyKey', options.idempotencyKey);
    return this.inTurn(caseId, () => this.attempt(caseId, sent, options));
  }

  private async attempt(caseId: string, event: SentEvent, options: SendOptions): Promise<Receipt> {
    const by = options.by ?? LIBRARY;
    const bodyHash = this.fingerprint(JSON.stringify(event));
    for (let n = 1; n <= ATTEMPTS; n += 1) {
      const record = await this.load(caseId);
      let refusal: Problem | null = null;
      try {
        if (!record) throw notFound();
        options.authorize?.(record);
        const repeat = await this.repeated(caseId, by, options.idempotencyKey, bodyHash);
        if (repeat) return repeat;
        if (options.expectedRevision !== undefined && options.expectedRevision !== record.revision)
          throw stale(record.revision);
        const receipt = await this.advance(record, event, by, options.idempotencyKey, bodyHash);
        if (receipt) return receipt;
      } catch (error) {
        if (!(error instanceof Problem) || error.status >= 500) throw error;
        refusal = error;
      }
      // A refusal counts only if it was decided on the case as it is now.
      if (refusal) {
        const row = access(by, `send ${event.type}`, refusal.code);
        const current = await this.guarded(() => this.store.logAccess(caseId, row));
        if (current === (record?.revision ?? null) || n === ATTEMPTS) throw refusal;
      }
      this.cache.drop(caseId);
    }
    throw new Problem('UNAVAILABLE', 'Ärendet ändras av många samtidigt. Försök igen.', { retryAfter: 1 });
  }

  /** Computes and commits one event; null if the case changed meanwhile. */
  private async advance(
    record: CaseRecord,
    event: SentEvent,
    by: Actor,
    key: string | undefined,
    bodyHash: Buffer,
  ): Promise<Receipt | null> {
    const process = this.processOf(record);
    const at = laterOf(this.clock.now().toISOString(), record.at);
    const { facts, personal } = this.seal(process, record, event);
    const stamped = stamp(process, facts, at);
    const next = guardStep(process, () => {
      if (!isPossible(record.snapshot, stamped)) throw notPossible(process, record.snapshot, stamped);
      return step(
        { process, at, seq: record.revision + 1, settings: this.settings },
        record.snapshot,
        stamped,
      );
    });
    const advance = new Advance(process, record.id, record, GENESIS);
    advance.fold({ event: facts, by, at, step: next, personal });
    const idempotency = key === undefined ? null : { principal: by.id, key, bodyHash };
    const write = advance.toWrite(access(by, `send ${event.type}`, 'ok'), idempotency);
    if (!(await this.commit(process, write, next.snapshot))) return null;
    return { revision: write.revision, value: next.snapshot.value };
  }

  private async repeated(
    caseId: string,
    by: Actor,
    key: string | undefined,
    bodyHash: Buffer,
  ): Promise<Receipt | null> {
    if (key === undefined) return null;
    const earlier = await this.guarded(() => this.store.findRepeat(caseId, by.id, key));
    if (!earlier) return null;
    if (!earlier.bodyHash.equals(bodyHash))
      throw new Problem(
        'IDEMPOTENCY_KEY_REUSED',
        'Samma Idempotency-Key har redan använts för en annan händelse i ärendet. Använd en ny nyckel.',
      );
    return { revision: earlier.seq, value: (JSON.parse(earlier.body) as EventBody).value };
  }

  /** Splits off personal fields and encrypts them: neither the machine nor the chain sees the text. */
  private seal(process: HostedProcess, record: CaseRecord, event: SentEvent) {
    const fields = process.personalFields(event.type).filter((field) => event[field] !== undefined);
    const { seal } = this.parts;
    if (fields.length === 0 || !seal) return { facts: event, personal: [] };
    const klientId = record.index.klientId ?? record.id;
    const personal = fields.map((field) => {
      const cipher = seal.encrypt(klientId, JSON.stringify(event[field]));
      return { field, klientId, cipher, hash: createHash('sha256').update(cipher).digest('hex') };
    });
    const facts = Object.fromEntries(
      Object.entries(event).filter(([name]) => !fields.includes(name)),
    ) as SentEvent;
    return { facts, personal };
  }

  private fingerprint(text: string): Buffer {
    return this.parts.seal?.fingerprint(text) ?? createHash('sha256').update(text).digest();
  }

  /** Commits through the group committer and keeps the result live. */
  private async commit(
    process: HostedProcess,
    write: CaseWrite,
    snapshot: AnyMachineSnapshot,
  ): Promise<boolean> {
    let committed: boolean;
    try {
      committed = await this.committer.submit(write);
    } catch (error) {
      this.cache.drop(write.id);
      throw error;
    }
    if (committed) this.committed(process, write, snapshot);
    else this.cache.drop(write.id);
    return committed;
  }

  /** After a commit: the cache follows, and wake-ups learn of new work. */
  committed(process: HostedProcess, write: CaseWrite, snapshot: AnyMachineSnapshot): void {
    const { id, revision, status, head, at, index } = write;
    const bytes = write.snapshot.length;
    this.cache.put({
      id,
      process: process.id,
      version: process.version,
      revision,
      status,
      snapshot,
      head,
      at,
      index,
      bytes,
    });
    const due = write.armed.map((deadline) => deadline.nextAt);
    if (due.length > 0 || write.outbox.length > 0)
      for (const tell of this.listeners) tell({ due, outbox: write.outbox.length > 0 });
  }

  /** The case as this process knows it: cached, or from the database. Null if there is none. */
  async load(caseId: string): Promise<CaseRecord | null> {
    const cached = this.cache.get(caseId);
    if (cached) return cached;
    const [stored] = await this.guarded(() => this.store.load([caseId]));
    return stored ? this.keep(stored) : null;
  }

  /** The cached record if it has this revision. */
  cached(caseId: string, revision: number): CaseRecord | undefined {
    const record = this.cache.get(caseId);
    return record?.revision === revision ? record : undefined;
  }

  drop(caseId: string): void {
    this.cache.drop(caseId);
  }

  /** Brings a stored case to life and caches it. */
  keep(stored: StoredCase): CaseRecord {
    const process = this.processOf(stored);
    const snapshot = revive(process, stored.snapshot);
    const record: CaseRecord = {
      ...stored,
      snapshot,
      at: stored.at.toISOString(),
      index: process.indexOf(snapshot),
      bytes: stored.snapshot.length,
    };
    this.cache.put(record);
    return record;
  }

  /** Runs work on one case after whatever this process already does with it. */
  private async inTurn<T>(caseId: string, work: () => Promise<T>): Promise<T> {
    const before = this.turns.get(caseId);
    const turn = before ? before.then(work, work) : work();
    this.turns.set(caseId, turn);
    try {
      return await turn;
    } finally {
      if (this.turns.get(caseId) === turn) this.turns.delete(caseId);
    }
  }

  /** Runs a query; a database that is gone becomes UNAVAILABLE. */
  async guarded<T>(query: () => Promise<T>): Promise<T> {
    try {
      return await query();
    } catch (error) {
      if (connectionLost(error) || passing(error)) throw unavailable(error);
      throw error;
    }
  }
}

/** A snapshot from its JSON text. */
export function revive(process: HostedProcess, text: string): AnyMachineSnapshot {
  const noChildren = {} as never;
  return process.machine.restoreSnapshot(JSON.parse(text) as never, noChildren) as AnyMachineSnapshot;
}

export const access = (by: Actor, action: string, outcome: string): AccessRow => ({
  principal: by.id,
  role: by.role,
  action,
  outcome,
});

/** The later of two ISO instants: domain time never runs backwards in a case. */
export const laterOf = (a: string, b: string): string => (a > b ? a : b);

function notPossible(process: HostedProcess, snapshot: AnyMachineSnapshot, event: SentEvent): Problem {
  const unmet: readonly UnmetCondition[] = unmetConditions(process, snapshot, event);
  const label = process.definition.events?.[event.type]?.label.sv ?? event.type;
  const why =
    unmet.length > 0
      ? `Villkor som saknas: ${unmet.map((condition) => condition.text.sv).join('; ')}.`
      : 'Ärendet är inte i ett läge där det kan göras.';
  return new Problem('NOT_POSSIBLE', `”${label}” går inte nu. ${why}`, { unmet });
}

/** A guard or assignment that throws is a fault of the process, told without its own words. */
export function guardStep<T>(process: HostedProcess, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      'STEP_FAILED',
      `En regel i processen ${process.name} kastade ett fel. Inget är sparat.`,
      {},
      {
        cause: error,
      },
    );
  }
}

function checkName(field: string, value: unknown): void {
  // eslint-disable-next-line no-control-regex -- PostgreSQL text cannot hold NUL, and ids are printed
  if (typeof value !== 'string' || value.length === 0 || value.length > 200 || /[\u0000-\u001f]/.test(value))
    throw new Problem('VALIDATION', `${field} ska vara en text på 1–200 tecken utan styrtecken.`, {
      errors: [{ field, message: '1–200 tecken utan styrtecken' }],
    });
}

function checkEventType(type: unknown): void {
  checkName('type', type);
  if (/^(xstate|stegvis)\.|^\*$/.test(String(type)))
    throw new Problem('NOT_POSSIBLE', `Händelsen ${String(type)} kan inte skickas utifrån.`, { unmet: [] });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What JSON keeps of a value: the machine then sees the same now and after a replay. */
function plain(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value)) as unknown;
  } catch (error) {
    throw new Problem('VALIDATION', 'Uppgifterna ska gå att skriva som JSON.', {}, { cause: error });
  }
}
