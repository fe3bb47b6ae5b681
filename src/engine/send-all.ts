/**
 * Several cases in one transaction: every event is taken, or nothing is stored (architecture 2). The cases are locked
 * in order while it is decided, so that what is decided is what is written; what belongs to them beside their events
 * goes along in the same transaction.
 */
import type { PoolClient } from 'pg';
import { unavailable, type Problem } from '../problems';
import { inTransaction } from '../store/transaction';
import type { Decided, Engine } from './engine';
import type { CaseRecord, SendOptions, SentEvent } from './types';

/** One event of one case; a case has at most one. */
export interface OneOfAll {
  readonly caseId: string;
  readonly event: SentEvent;
  readonly options: SendOptions;
}

/** What is to be sent, decided on the cases as they are, and what is written with it. */
export interface AllPlan<T> {
  readonly sends: readonly OneOfAll[];
  /** @param revisions what each case's event led to */
  readonly also: (client: PoolClient, revisions: ReadonlyMap<string, number>) => Promise<T>;
}

/** That one of the events was refused: nothing was stored. */
export class RefusedOfAll extends Error {
  constructor(readonly refused: readonly { readonly caseId: string; readonly problem: Problem }[]) {
    super(`Refused: ${refused.map(({ problem }) => problem.code).join(', ')}`);
    this.name = 'RefusedOfAll';
  }
}

/**
 * Sends events to several cases, all or none.
 * @param caseIds every case that is sent to or whose tasks are changed: they are locked in order, so that two of these
 *   at once, or one beside a commit, wait and never deadlock
 * @param plan decides under the lock; what it throws leaves nothing behind
 * @throws RefusedOfAll naming every case that refused, which the caller logs; Problem UNAVAILABLE, STEP_FAILED
 */
export async function sendAll<T>(
  engine: Engine,
  caseIds: readonly string[],
  plan: (cases: ReadonlyMap<string, CaseRecord>, client: PoolClient) => AllPlan<T> | Promise<AllPlan<T>>,
): Promise<T> {
  await engine.freshSettings();
  try {
    const { decided, result } = await engine.guarded(() =>
      inTransaction(engine.store.pool, async (client) => {
        await client.query('SELECT FROM cases WHERE id = ANY ($1::text[]) ORDER BY id FOR NO KEY UPDATE', [
          caseIds,
        ]);
        const stored = await engine.store.load(caseIds, client);
        const cases = new Map(stored.map((one) => [one.id, engine.keep(one)]));
        const { sends, also } = await plan(cases, client);
        const decided = decideAll(engine, cases, sends);
        const writes = decided.map(({ write }) => write);
        const written = writes.length === 0 ? new Set() : await engine.store.commit(writes, client);
        // Locked, and still not stored: the database did not do as it was told.
        if (written.size !== writes.length) throw unavailable();
        const revisions = new Map(writes.map(({ id, revision }) => [id, revision]));
        return { decided, result: await also(client, revisions) };
      }),
    );
    for (const { process, write, snapshot } of decided) engine.committed(process, write, snapshot);
    return result;
  } catch (error) {
    for (const id of caseIds) engine.drop(id);
    throw error;
  }
}

function decideAll(
  engine: Engine,
  cases: ReadonlyMap<string, CaseRecord>,
  sends: readonly OneOfAll[],
): readonly Decided[] {
  const outcomes = sends.map(({ caseId, event, options }) => ({
    caseId,
    outcome: engine.decideOn(cases.get(caseId) ?? null, event, options),
  }));
  const refused = outcomes.flatMap(({ caseId, outcome }) =>
    'refusal' in outcome ? [{ caseId, problem: outcome.refusal }] : [],
  );
  if (refused.length > 0) throw new RefusedOfAll(refused);
  return outcomes.flatMap(({ outcome }) => ('write' in outcome ? [outcome] : []));
}
