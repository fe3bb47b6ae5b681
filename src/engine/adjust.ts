/**
 * The engine's own events on one case: moving, pausing and resuming a deadline, and computing all of them anew.
 * They are rare, so the case is simply locked: its deadlines lie in the database and not in the cache.
 */
import type { PoolClient } from 'pg';
import type { DeadlineRule, Role } from '../../machines/process';
import { mening, lista } from '../mening';
import { notFound, Problem, stale, unavailable } from '../problems';
import type { StoredCase } from '../store/cases.store';
import { Advance } from './advance';
import { GENESIS, type EventBody } from './chain';
import { guardStep } from './checks';
import { access, laterOf, type Engine } from './engine';
import { OWN_EVENTS, OWN_PERSONAL, type DeadlineEvent } from './own-events';
import { findDeadline, obstacles, ownStep, ruleOf, type OwnContext } from './own-step';
import type { Actor, CaseRecord, CaseWrite, Receipt } from './types';

/** An own event on its way in, with its personal text. */
export type Order = DeadlineEvent & { readonly skal?: string };

export interface AdjustOptions {
  readonly by: Actor;
  readonly idempotencyKey?: string;
  readonly expectedRevision?: number;
  /**
   * Decides on the case as it is now whether the actor may, given the rule of the deadline, and says in which
   * role; throws a Problem if not.
   */
  readonly authorize: (record: CaseRecord, rule: DeadlineRule<never> | null) => Role | null;
}

/** What was done; `write` is null where nothing had to be. */
interface Done {
  readonly receipt: Receipt;
  readonly commit: { readonly write: CaseWrite; readonly advance: Advance } | null;
}

/**
 * Does one own event on one case. A repeat with the same key answers the same.
 * @returns `changed` false where all deadlines were already computed with the settings in force
 * @throws Problem NOT_FOUND, STALE_REVISION, NOT_POSSIBLE (with every ground), IDEMPOTENCY_KEY_REUSED,
 *   STEP_FAILED, UNAVAILABLE, or what `authorize` throws
 */
export async function adjust(
  engine: Engine,
  caseId: string,
  order: Order,
  options: AdjustOptions,
): Promise<Receipt & { readonly changed: boolean }> {
  await engine.freshSettings();
  try {
    const done = await engine.guarded(() =>
      engine.store.locked(caseId, (stored, client) =>
        new Adjustment(engine, client, order, options).on(stored),
      ),
    );
    const { commit, receipt } = done;
    if (commit?.advance.snapshot)
      engine.committed(commit.advance.process, commit.write, commit.advance.snapshot);
    return { ...receipt, changed: commit !== null };
  } catch (error) {
    engine.drop(caseId);
    if (error instanceof Problem && error.status < 500) {
      const row = access(options.by, order.type, error.code);
      await engine.guarded(() => engine.store.logAccess(caseId, row));
    }
    throw error;
  }
}

/** Also of a deadline that the asker may not know of. */
export const notRunning = (): Problem =>
  new Problem('NOT_FOUND', mening`Fristen löper inte i ärendet. Läs om ärendet och välj en av dess frister.`);

class Adjustment {
  constructor(
    private readonly engine: Engine,
    private readonly client: PoolClient,
    private readonly order: Order,
    private readonly options: AdjustOptions,
  ) {}

  /** Decides and writes, on a case that is locked. */
  async on(stored: StoredCase | null): Promise<Done> {
    if (!stored) throw notFound();
    const { engine, options, order } = this;
    const record = engine.keep(stored);
    const process = engine.processOf(record);
    const armed = await engine.store.armedRows(this.client, record.id);
    const found = order.type === 'stegvis.rakna_om' ? undefined : findDeadline(armed, order.frist);
    const rule = (found && ruleOf({ process }, found)) ?? null;
    const role = options.authorize(record, rule);
    const repeated = await this.repeated(record);
    if (repeated) return repeated;
    const { expectedRevision } = options;
    if (expectedRevision !== undefined && expectedRevision !== record.revision) throw stale(record.revision);

    const at = laterOf(engine.clock.now().toISOString(), record.at);
    const { snapshot } = record;
    const ctx = { process, at, settings: engine.settings.at(at), snapshot, armed, role };
    guardStep(process, () => this.refuse(ctx, record));
    return this.write(ctx, record);
  }

  /** @throws Problem with every ground */
  private refuse(ctx: OwnContext, record: CaseRecord): void {
    const { order } = this;
    if (record.status !== 'active')
      throw new Problem('NOT_POSSIBLE', mening`Ärendet är avslutat och har inga frister.`, { unmet: [] });
    if (order.type === 'stegvis.rakna_om') return;
    const deadline = findDeadline(ctx.armed, order.frist);
    if (!deadline) throw notRunning();
    const unmet = obstacles(ctx, deadline, order);
    if (unmet.length === 0) return;
    const label = OWN_EVENTS[order.type].label;
    const why = lista(
      unmet.map(({ text }) => text),
      '; ',
    );
    throw new Problem('NOT_POSSIBLE', mening`”${label}” går inte nu. Villkor som saknas: ${why}.`, { unmet });
  }

  private async write(ctx: OwnContext, record: CaseRecord): Promise<Done> {
    const { engine, options, client } = this;
    const { process, at, settings } = ctx;
    const { facts, personal } = engine.seal(OWN_PERSONAL, record, this.named(ctx));
    const by = { id: options.by.id, role: ctx.role ?? options.by.role };
    const done = guardStep(process, () => {
      const step = ownStep(ctx, facts as DeadlineEvent);
      if (step.deadlines.length === 0) return null;
      const advance = new Advance(process, record.id, record, GENESIS);
      advance.fold({ event: facts, by, at, settings: settings.version, step, personal });
      return { advance, write: advance.toWrite(access(by, facts.type, 'ok'), this.idempotency()) };
    });
    const { revision, snapshot } = record;
    if (!done) return { receipt: { revision, value: snapshot.value }, commit: null };
    const written = await engine.store.commit([done.write], client);
    // Locked, and still not stored: the database did not do as it was told.
    if (!written.has(record.id)) throw unavailable();
    return { receipt: { revision: done.write.revision, value: snapshot.value }, commit: done };
  }

  /** The event with the deadline's key, however it was named. */
  private named({ armed }: OwnContext): Order {
    const { order } = this;
    if (order.type === 'stegvis.rakna_om') return order;
    return { ...order, frist: findDeadline(armed, order.frist)?.key ?? order.frist };
  }

  private idempotency(): CaseWrite['idempotency'] {
    const { by, idempotencyKey: key } = this.options;
    return key === undefined ? null : { principal: by.id, key, bodyHash: this.fingerprint() };
  }

  private fingerprint(): Buffer {
    return this.engine.fingerprint(JSON.stringify(this.order));
  }

  private async repeated(record: CaseRecord): Promise<Done | null> {
    const { by, idempotencyKey: key } = this.options;
    if (key === undefined) return null;
    const earlier = await this.engine.store.findRepeat(record.id, by.id, key, this.client);
    if (!earlier) return null;
    if (!earlier.bodyHash.equals(this.fingerprint()))
      throw new Problem(
        'IDEMPOTENCY_KEY_REUSED',
        mening`Samma Idempotency-Key har redan använts för något annat i ärendet. Använd en ny nyckel.`,
      );
    const { value } = JSON.parse(earlier.body) as EventBody;
    return { receipt: { revision: earlier.seq, value }, commit: null };
  }
}
