/**
 * The engine: the only writer of cases. It hosts processes, takes events, fires deadlines and
 * answers what a case is; it knows no HTTP, no queue and no mail.
 */
import { hash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { AnyMachineSnapshot } from 'xstate';
import type { ProcessDefinition } from '../../machines/process';
import { mening } from '../mening';
import { notFound, overloaded, Problem, stale, unavailable } from '../problems';
import type { CasesStore, StoredCase } from '../store/cases.store';
import { connectionLost, passing } from '../store/pg-errors';
import { Advance } from './advance';
import { CaseCache } from './cache';
import { GENESIS, type EventBody } from './chain';
import { Committer } from './committer';
import { checkEventType, checkName, guardStep, isRecord, jsonOf, notPossible, plain } from './checks';
import type { HostedProcess } from './hosted';
import { Installed } from './installed';
import { revive } from './snapshot-text';
import { stamp, startStep, step } from './step';
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
  SettingsByTime,
  StartOptions,
} from './types';

export interface EngineParts {
  readonly store: CasesStore;
  readonly processes: readonly ProcessDefinition[];
  readonly clock: Clock;
  readonly settings: SettingsByTime;
  /** Needed by a process that has personal fields. */
  readonly seal?: Seal;
  /** Bound on live snapshots kept in memory. */
  readonly cacheBytes?: number;
  /** Bound on starts and events in hand at once; those beyond it are refused with OVERLOADED. */
  readonly maxInHand?: number;
}

/** What a commit left for the workers: instants at which something is due, and whether the outbox has rows. */
export interface News {
  readonly due: readonly string[];
  readonly outbox: boolean;
}

/** Attempts at a step whose case others keep changing, before the case is locked for it. */
const OPTIMISTIC_ATTEMPTS = 3;
/** Starts and events in hand at once: what comes beyond them is turned away before anything is computed. */
const MAX_IN_HAND = 2_000;
const LIBRARY: Actor = { id: 'system', role: null };

/** A step that has been computed and waits for its commit. */
export interface Decided {
  readonly process: HostedProcess;
  readonly write: CaseWrite;
  readonly snapshot: AnyMachineSnapshot;
}

/** A refusal, and whether the sender may know that the case exists. */
export interface Refused {
  readonly refusal: Problem;
  readonly visible: boolean;
}

/** An event on its way in. */
interface Sending {
  readonly event: SentEvent;
  readonly options: SendOptions;
  readonly by: Actor;
  readonly bodyHash: Buffer;
}

const receiptOf = ({ write, snapshot }: Decided): Receipt => ({
  revision: write.revision,
  value: snapshot.value,
});

export class Engine {
  readonly store: CasesStore;
  readonly clock: Clock;
  readonly settings: SettingsByTime;
  private readonly installed: Installed;
  private readonly cache: CaseCache;
  private readonly committer: Committer;
  private readonly listeners: ((news: News) => void)[] = [];
  private readonly turns = new Map<string, Promise<unknown>>();
  private inHand = 0;

  constructor(private readonly parts: EngineParts) {
    this.store = parts.store;
    this.clock = parts.clock;
    this.settings = parts.settings;
    this.cache = new CaseCache(parts.cacheBytes ?? 128 * 1024 * 1024);
    this.committer = new Committer(parts.store);
    this.installed = new Installed(parts.processes, parts.seal !== undefined);
  }

  /** Hears of every commit of this process that left work for the workers. Listeners must not throw. */
  onCommitted(listener: (news: News) => void): void {
    this.listeners.push(listener);
  }

  /** The installed process versions. */
  get processes(): readonly HostedProcess[] {
    return this.installed.all;
  }

  /**
   * Sees to it that no step is computed from settings that another process has replaced.
   * @throws Problem UNAVAILABLE
   */
  async freshSettings(): Promise<void> {
    const look = this.settings.refresh();
    if (look) await this.guarded(() => look);
  }

  /** Refuses to go on if a live case runs a version that is not installed: see Installed. */
  async checkVersions(): Promise<void> {
    this.installed.checkLive(await this.store.liveVersions());
  }

  /** The hosted process of a case. @throws Problem VERSION_MISSING */
  processOf(record: Pick<CaseRecord, 'process' | 'version'>): HostedProcess {
    return this.installed.of(record);
  }

  /** The newest version of a process, or the one asked for. @throws Problem NOT_FOUND */
  findProcess(id: string, version?: number): HostedProcess {
    return this.installed.find(id, version);
  }

  /**
   * Starts a case. The id makes it idempotent: the same id with the same input answers the same.
   * @throws Problem IDEMPOTENCY_KEY_REUSED if the id is taken by another start; STEP_FAILED; OVERLOADED;
   *   UNAVAILABLE
   */
  async start(processId: string, options: StartOptions): Promise<Receipt> {
    const process = this.findProcess(processId, options.version);
    const { id, by = LIBRARY } = options;
    checkName('id', id);
    const input = plain(options.input ?? null);
    await this.freshSettings();
    const at = this.clock.now().toISOString();
    const settings = this.settings.at(at);
    const event: SentEvent = { type: 'stegvis.start', ...(input === null ? {} : { input }) };
    // Conditions that a start itself asks find the stamp in the input.
    const stamped = { at, installningar: settings.values };
    const machineInput = process.full && isRecord(input) ? { ...input, ...stamped } : (input ?? undefined);
    const { write, snapshot } = guardStep(process, () => {
      const first = startStep({ process, at, seq: 1, settings }, machineInput);
      const advance = new Advance(process, id, null, GENESIS);
      advance.fold({ event, by, at, settings: settings.version, step: first });
      return { write: advance.toWrite(access(by, 'start', 'ok'), null), snapshot: first.snapshot };
    });
    return this.inTurn(id, async () => {
      if (await this.commit(process, write, snapshot)) return { revision: 1, value: snapshot.value };
      return this.repeatedStart(id, process, event);
    });
  }

  private async repeatedStart(id: string, process: HostedProcess, event: SentEvent): Promise<Receipt> {
    const first = await this.guarded(() => this.store.firstEvent(id));
    const body = first === null ? null : (JSON.parse(first) as EventBody);
    if (!body || body.process !== process.name || JSON.stringify(body.event) !== JSON.stringify(event))
      throw new Problem(
        'IDEMPOTENCY_KEY_REUSED',
        mening`Ärendet ${id} finns redan och startades med andra uppgifter.`,
      );
    return { revision: body.seq, value: body.value };
  }

  /**
   * Sends one event. A repeat with the same key answers the same; a refusal stores only its
   * access-log row and is not remembered.
   * @throws Problem NOT_FOUND, STALE_REVISION, NOT_POSSIBLE (with every unmet condition),
   *   IDEMPOTENCY_KEY_REUSED, STEP_FAILED, COMMIT_FAILED, OVERLOADED, UNAVAILABLE, or what `authorize` throws
   */
  async send(caseId: string, event: SentEvent, options: SendOptions = {}): Promise<Receipt> {
    const text = jsonOf(event);
    const sent = JSON.parse(text) as SentEvent;
    checkName('id', caseId);
    checkEventType(sent.type);
    if (options.idempotencyKey !== undefined) checkName('idempotencyKey', options.idempotencyKey);
    const sending = { event: sent, options, by: options.by ?? LIBRARY, bodyHash: this.fingerprint(text) };
    return this.inTurn(caseId, () => this.attempt(caseId, sending));
  }

  private async attempt(caseId: string, sending: Sending): Promise<Receipt> {
    await this.freshSettings();
    for (let n = 1; n <= OPTIMISTIC_ATTEMPTS; n += 1) {
      const record = await this.load(caseId);
      const outcome = this.decide(record, sending);
      if ('write' in outcome && (await this.commit(outcome.process, outcome.write, outcome.snapshot)))
        return receiptOf(outcome);
      const answer = await this.guarded(() => this.repeated(caseId, outcome, sending));
      if ('receipt' in answer) return answer.receipt;
      if ('refusal' in answer) {
        // A refusal counts only if it was decided on the case as it is now.
        const row = access(sending.by, `send ${sending.event.type}`, answer.refusal.code);
        const current = await this.guarded(() => this.store.logAccess(caseId, row));
        if (current === (record?.revision ?? null)) throw answer.refusal;
      }
      this.cache.drop(caseId);
    }
    return this.attemptLocked(caseId, sending);
  }

  /** A case that others keep changing is locked while its step is computed: everybody gets their turn. */
  private async attemptLocked(caseId: string, sending: Sending): Promise<Receipt> {
    const outcome = await this.guarded(() =>
      this.store.locked(caseId, async (stored, client) => {
        const decided = this.decide(stored && this.keep(stored), sending);
        if ('write' in decided && (await this.store.commit([decided.write], client)).has(caseId))
          return decided;
        const answer = await this.repeated(caseId, decided, sending, client);
        // Locked, and neither stored nor a repeat: the database did not do as it was told.
        if ('write' in answer) throw unavailable();
        return answer;
      }),
    );
    if ('receipt' in outcome) return outcome.receipt;
    if ('refusal' in outcome) {
      const row = access(sending.by, `send ${sending.event.type}`, outcome.refusal.code);
      await this.guarded(() => this.store.logAccess(caseId, row));
      throw outcome.refusal;
    }
    this.committed(outcome.process, outcome.write, outcome.snapshot);
    return receiptOf(outcome);
  }

  /** What an event leads to on a case that the caller holds locked: a refusal, or a write that is not yet stored. */
  decideOn(record: CaseRecord | null, event: SentEvent, options: SendOptions): Refused | Decided {
    const bodyHash = this.fingerprint(jsonOf(event));
    return this.decide(record, { event, options, by: options.by ?? LIBRARY, bodyHash });
  }

  /**
   * Decides on a record: a refusal or the write.
   * @throws Problem of status 500 and above, which is no decision
   */
  private decide(record: CaseRecord | null, sending: Sending): Refused | Decided {
    const { options } = sending;
    let visible = false;
    try {
      if (!record) throw notFound();
      options.authorize?.(record);
      visible = true;
      if (options.expectedRevision !== undefined && options.expectedRevision !== record.revision)
        throw stale(record.revision);
      return this.advance(record, sending);
    } catch (error) {
      if (error instanceof Problem && error.status < 500) return { refusal: error, visible };
      throw error;
    }
  }

  /**
   * What was refused, or did not commit, may be a repeat of what was done: then the answer is the same.
   * Asked only afterwards, so that a first sending costs no extra question.
   */
  private async repeated(
    caseId: string,
    outcome: Refused | Decided,
    { options, by, bodyHash }: Sending,
    client?: PoolClient,
  ): Promise<Refused | Decided | { readonly receipt: Receipt }> {
    const key = options.idempotencyKey;
    if (key === undefined || ('refusal' in outcome && !outcome.visible)) return outcome;
    const earlier = await this.store.findRepeat(caseId, by.id, key, client);
    if (!earlier) return outcome;
    if (earlier.bodyHash.equals(bodyHash))
      return { receipt: { revision: earlier.seq, value: (JSON.parse(earlier.body) as EventBody).value } };
    const refusal = new Problem(
      'IDEMPOTENCY_KEY_REUSED',
      mening`Samma Idempotency-Key har redan använts för en annan händelse i ärendet. Använd en ny nyckel.`,
    );
    return { refusal, visible: true };
  }

  /** Computes one event's write. */
  private advance(record: CaseRecord, { event, by, bodyHash, options }: Sending): Decided {
    const key = options.idempotencyKey;
    const process = this.processOf(record);
    // The root of a finished machine still has its transitions, and computing one may throw.
    if (record.status !== 'active') throw notPossible(process, record.snapshot, event);
    const at = laterOf(this.clock.now().toISOString(), record.at);
    const { facts, personal } = this.seal(process.personalFields(event.type), record, event);
    const ctx = { process, at, seq: record.revision + 1, settings: this.settings.at(at) };
    const stamped = stamp(ctx, facts);
    const idempotency = key === undefined ? null : { principal: by.id, key, bodyHash };
    return guardStep(process, () => {
      const next = step(ctx, record.snapshot, stamped);
      if (!next.taken) throw notPossible(process, record.snapshot, stamped);
      const advance = new Advance(process, record.id, record, GENESIS);
      advance.fold({ event: facts, by, at, settings: ctx.settings.version, step: next, personal });
      const write = advance.toWrite(access(by, `send ${event.type}`, 'ok'), idempotency);
      return { process, write, snapshot: next.snapshot };
    });
  }

  /** Splits off personal fields and encrypts them: neither the machine nor the chain sees the text. */
  seal(personalFields: readonly string[], record: Pick<CaseRecord, 'id' | 'index'>, event: SentEvent) {
    const fields = personalFields.filter((field) => event[field] !== undefined);
    const { seal } = this.parts;
    if (fields.length === 0 || !seal) return { facts: event, personal: [] };
    const klientId = record.index.klientId ?? record.id;
    const personal = fields.map((field) => {
      const cipher = seal.encrypt(klientId, JSON.stringify(event[field]));
      return { field, klientId, cipher, hash: hash('sha256', cipher, 'hex') };
    });
    const facts = Object.fromEntries(
      Object.entries(event).filter(([name]) => !fields.includes(name)),
    ) as SentEvent;
    return { facts, personal };
  }

  fingerprint(text: string): Buffer {
    return this.parts.seal?.fingerprint(text) ?? hash('sha256', text, 'buffer');
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

  /** After a commit: the cache follows, and who listens is told. */
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
    this.announce(newsOf(write));
  }

  /** Tells who listens of new work. */
  announce(news: News): void {
    if (news.due.length > 0 || news.outbox) for (const tell of this.listeners) tell(news);
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
    const snapshot = revive(process.machine, stored.snapshot);
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
    if (this.inHand >= (this.parts.maxInHand ?? MAX_IN_HAND)) throw overloaded();
    this.inHand += 1;
    const before = this.turns.get(caseId);
    const turn = before ? before.then(work, work) : work();
    this.turns.set(caseId, turn);
    try {
      return await turn;
    } finally {
      this.inHand -= 1;
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

/** What a write leaves for the workers. */
export const newsOf = ({ armed, outbox }: CaseWrite): News => ({
  due: armed.map(({ nextAt }) => nextAt),
  outbox: outbox.length > 0,
});

export const access = (by: Actor, action: string, outcome: string): AccessRow => ({
  principal: by.id,
  role: by.role,
  action: by.stod === undefined ? action : `${action} · ${by.stod}`,
  outcome,
});

/** The later of two ISO instants: domain time never runs backwards in a case. */
export const laterOf = (a: string, b: string): string => (a > b ? a : b);
