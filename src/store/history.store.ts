/**
 * Reading whole histories for replay: a batch of cases with their events and all rows that follow from them, as
 * they were at one instant, however many others write meanwhile.
 */
import type { Pool, PoolClient } from 'pg';
import type { EventRow } from '../engine/types';
import { utc } from './cases.store';
import { inTransaction } from './transaction';

/** The columns of a case that follow from its history. */
export interface CaseRow {
  readonly id: string;
  readonly process: string;
  readonly version: number;
  readonly revision: number;
  readonly status: string;
  /** Hex. */
  readonly head: string;
  readonly at: string;
  readonly startedAt: string;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  readonly klientId: string | null;
  readonly skyddad: boolean;
  readonly handlaggare: string;
}

/** A deadline that runs or has failed, its JSON as the text that is stored. */
export interface DeadlineRowText {
  readonly key: string;
  readonly rule: string | null;
  readonly event: string;
  readonly dueAt: string;
  readonly date: string | null;
  readonly nextAt: string;
  readonly reminders: string;
  readonly basis: string | null;
  readonly settingsVersion: number;
  readonly armedSeq: number;
  readonly ord: number;
  readonly armedAt: string;
  readonly hand: string | null;
  readonly status: 'armed' | 'felad';
}

export interface OpenTaskRow {
  readonly id: string;
  readonly key: string;
  readonly seq: number;
  readonly role: string;
  readonly unit: string | null;
  readonly escalation: boolean;
  readonly skyddad: boolean;
  readonly openedAt: string;
  readonly dueAt: string | null;
  readonly dueDate: string | null;
}

/** Everything stored of a case but its events. */
export interface HistoryCase {
  readonly row: CaseRow;
  readonly snapshot: string;
  readonly deadlines: readonly DeadlineRowText[];
  readonly tasks: readonly OpenTaskRow[];
  /** SHA-256 of each ciphertext, hex, by `seq.field`; null where the ciphertext is not at hand. */
  readonly personal: ReadonlyMap<string, string> | null;
  /** Keys of deadlines that have had an incident. */
  readonly failed: ReadonlySet<string>;
}

/** Which cases to read. */
export interface HistoryScope {
  /** Only this case. */
  readonly id?: string;
  /** Only cases with an event at this instant or later, ISO UTC. */
  readonly since?: string;
}

/** Cases in id order, as they were at one instant. */
export interface HistoryBatch {
  readonly cases: readonly HistoryCase[];
  /** Ids of cases that have events, deadlines or open tasks and are not there. Only looked for among all cases. */
  readonly orphans: readonly string[];
  /** The events of these cases, by case and sequence number. */
  events(): AsyncIterable<EventRow & { readonly caseId: string }>;
}

/** Cases of a batch, and events fetched at a time: what bounds the memory. */
const CASES = 50;
const EVENTS = 200;

export class HistoryStore {
  constructor(private readonly pool: Pool) {}

  /** Every batch in turn. What `work` throws ends the reading. */
  async each(scope: HistoryScope, work: (batch: HistoryBatch) => Promise<void>): Promise<void> {
    for (let after: string | null = ''; after !== null;)
      after = await inTransaction(
        this.pool,
        (client) => readBatch(client, scope, after ?? '', work),
        SNAPSHOT,
      );
  }
}

/** Between two fetches the caller computes; nothing is locked meanwhile. */
const SNAPSHOT = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL idle_in_transaction_session_timeout = '60s'`;

/** @returns the id to go on after, or null if that was all */
async function readBatch(
  client: PoolClient,
  scope: HistoryScope,
  after: string,
  work: (batch: HistoryBatch) => Promise<void>,
): Promise<string | null> {
  const { id, since } = scope;
  // Every connection keeps one plan for any parameters, so each question has a text of its own.
  const [where, values] =
    id !== undefined
      ? ['id = $1', [id]]
      : since !== undefined
        ? ['id > $1 AND at >= $2', [after, since]]
        : ['id > $1', [after]];
  const { rows } = await client.query<CaseRow & Pick<HistoryCase, 'snapshot'>>(
    `SELECT id, process, version, revision, status, encode(head, 'hex') AS head, ${utc('at')} AS at,
       ${utc('started_at')} AS "startedAt", sf_enhet AS "sfEnhet", kc_enhet AS "kcEnhet", klient_id AS "klientId",
       skyddad, handlaggare, snapshot
     FROM cases WHERE ${where} ORDER BY id LIMIT ${CASES}`,
    values,
  );
  const ids = rows.map((row) => row.id);
  const last = rows.length < CASES ? null : (ids.at(-1) ?? null);
  const all = id === undefined && since === undefined;
  const orphans = all ? await orphansBetween(client, after, last, ids) : [];
  const children = await childrenOf(client, ids);
  const cases = rows.map(({ snapshot, ...row }) => ({ row, snapshot, ...children(row.id) }));
  await work({ cases, orphans, events: () => eventsOf(client, ids) });
  return last;
}

/** Ids after `after`, up to `last` or the end, that have rows but are not among `ids`. */
async function orphansBetween(
  client: PoolClient,
  after: string,
  last: string | null,
  ids: readonly string[],
): Promise<readonly string[]> {
  const range = `case_id > $1 AND case_id <> ALL ($2::text[])${last === null ? '' : ' AND case_id <= $3'}`;
  const { rows } = await client.query<{ id: string }>(
    `SELECT case_id AS id FROM events WHERE ${range}
     UNION SELECT case_id FROM deadlines WHERE ${range}
     UNION SELECT case_id FROM tasks WHERE status = 'open' AND ${range} ORDER BY 1`,
    last === null ? [after, ids] : [after, ids, last],
  );
  return rows.map((row) => row.id);
}

type Of<T> = T & { readonly caseId: string };

/** @returns what belongs to each case */
async function childrenOf(client: PoolClient, ids: readonly string[]) {
  const read = async <T extends object>(sql: string): Promise<ReadonlyMap<string, readonly T[]>> => {
    const { rows } = await client.query<Of<T>>(sql, [ids]);
    const byCase = new Map<string, T[]>();
    for (const { caseId, ...row } of rows) {
      const ofCase = byCase.get(caseId) ?? [];
      ofCase.push(row as unknown as T);
      byCase.set(caseId, ofCase);
    }
    return byCase;
  };
  const deadlines = await read<DeadlineRowText>(
    `SELECT case_id AS "caseId", key, rule, event, ${utc('due_at')} AS "dueAt", due_date::text AS date,
       ${utc('next_at')} AS "nextAt", reminders, basis, settings_version AS "settingsVersion",
       armed_seq AS "armedSeq", ord, ${utc('armed_at')} AS "armedAt", hand, status
     FROM deadlines WHERE case_id = ANY ($1::text[]) AND status IN ('armed', 'felad')`,
  );
  const tasks = await read<OpenTaskRow>(
    `SELECT case_id AS "caseId", id, key, seq, role, unit, escalation, skyddad, ${utc('opened_at')} AS "openedAt",
       ${utc('due_at')} AS "dueAt", due_date::text AS "dueDate"
     FROM tasks WHERE case_id = ANY ($1::text[]) AND status = 'open' AND key NOT LIKE 'system.%'`,
  );
  const personal = await read<{ name: string; hash: string }>(
    `SELECT case_id AS "caseId", seq || '.' || field AS name, encode(sha256(cipher), 'hex') AS hash
     FROM personal WHERE case_id = ANY ($1::text[])`,
  );
  // What has been disposed of is gone by decision; the hashes in the events stay (L12).
  const gallrade = await read('SELECT case_id AS "caseId" FROM gallringar WHERE case_id = ANY ($1::text[])');
  const failed = await read<{ key: string }>(
    `SELECT case_id AS "caseId", substr(ref, length(case_id) + 2) AS key
     FROM incidents WHERE kind = 'frist' AND case_id = ANY ($1::text[])`,
  );
  return (id: string): Omit<HistoryCase, 'row' | 'snapshot'> => ({
    deadlines: deadlines.get(id) ?? [],
    tasks: tasks.get(id) ?? [],
    personal: gallrade.has(id)
      ? null
      : new Map((personal.get(id) ?? []).map(({ name, hash }) => [name, hash])),
    failed: new Set((failed.get(id) ?? []).map(({ key }) => key)),
  });
}

async function* eventsOf(client: PoolClient, ids: readonly string[]): AsyncGenerator<Of<EventRow>> {
  await client.query(
    `DECLARE history NO SCROLL CURSOR FOR
     SELECT case_id AS "caseId", seq, ${utc('at')} AS at, type, body, hash FROM events
     WHERE case_id = ANY ($1::text[]) ORDER BY case_id, seq`,
    [ids],
  );
  for (;;) {
    const { rows } = await client.query<Of<EventRow>>(`FETCH ${EVENTS} FROM history`);
    if (rows.length === 0) break;
    yield* rows;
  }
  await client.query('CLOSE history');
}
