/** All writing of cases, and the reading that belongs to a write. */
import type { Pool, PoolClient, QueryConfig } from 'pg';
import type {
  AccessRow,
  ArmedDeadline,
  CaseWrite,
  DeadlineRow,
  LiveVersion,
  Reminder,
} from '../engine/types';
import type { Osagd } from '../mening';
import type { IncidentKind } from '../outbox/incidents';
import { LOG } from './access-log.sql';
import { commitQuery } from './commit.sql';
import { connectionLost, sqlState } from './pg-errors';
import { PROTECTED } from './skydd.sql';
import { inTransaction } from './transaction';

/** A case as it lies in the database, its snapshot still text. */
export interface StoredCase {
  readonly id: string;
  readonly process: string;
  readonly version: number;
  readonly revision: number;
  readonly status: 'active' | 'done' | 'error';
  readonly snapshot: string;
  readonly head: Buffer;
  readonly at: Date;
}

/** A deadline that a worker has claimed, in the order it must be folded. */
export interface DueDeadline {
  readonly caseId: string;
  readonly key: string;
  readonly rule: string | null;
  readonly event: string;
  readonly dueAt: string;
  readonly dueDate: string | null;
  readonly reminders: readonly Reminder[];
  readonly armedSeq: number;
  readonly ord: number;
}

/** A place among the due deadlines, which are in order of `at` and then of their case. */
export interface DuePosition {
  /** When it is due, ISO UTC with microseconds: it finds its place again, and sorts as time does. */
  readonly at: string;
  readonly caseId: string;
}

/** Before everything that is due, or before what is due at an instant, ISO UTC. */
export const dueFrom = (instant: string | null): DuePosition => ({
  at: instant?.replace('Z', '000Z') ?? '-infinity',
  caseId: '',
});

/** What a claim found, and whether there may be more after `last`. The worker holds the cases until its transaction ends. */
export interface Claim {
  readonly cases: readonly StoredCase[];
  readonly last: DuePosition;
  readonly full: boolean;
}

/** A look at what is due, without claiming it. */
export interface DueLook {
  readonly due: readonly DuePosition[];
  /** The unit that has each case, by its id. */
  readonly units: ReadonlyMap<string, string>;
  readonly last: DuePosition;
  readonly full: boolean;
}

/** Deadlines of one claim. */
export const CLAIM = 200;
/** Deadlines of one look ahead. */
const LOOK = 5_000;

/**
 * The first due deadlines after a position: a walk along an index that stops by itself. The limit is written
 * out and the result kept apart, so that no plan reads, sorts or joins all that is due.
 */
const dueAfter = (limit: number): string => `due AS MATERIALIZED (
  SELECT next_at, case_id FROM deadlines
  WHERE status = 'armed' AND next_at <= $1 AND (next_at, case_id) > ($2::timestamptz, $3)
  ORDER BY next_at, case_id LIMIT ${limit})`;

/** An instant as a position has it. */
const MICROSECONDS = `to_char(next_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** An armed deadline with all that its date came from. */
export type ArmedRow = ArmedDeadline;
/** As it lies in the database, its parts still text. */
type Stored<T> = { readonly [K in keyof T]: T[K] extends object | null ? string : T[K] };

const COMPUTED_BEFORE = `FROM deadlines d JOIN cases c ON c.id = d.case_id
  WHERE c.status = 'active' AND d.status = 'armed' AND d.hand IS NULL AND d.rule <> ALL ($2::text[])
    AND d.settings_version < $1`;

/** Above every version: all that a rule has computed. */
const ANY_VERSION = 2_147_483_647;

type Queryable = Pool | PoolClient;

const CASE_COLUMNS = 'id, process, version, revision, status, snapshot, head, at';

export class CasesStore {
  constructor(readonly pool: Pool) {}

  /**
   * Writes a batch in one statement: either all starts or all advances, at most one write per case.
   * @returns the ids that were written; nothing is written of a case whose revision is another
   */
  async commit(writes: readonly CaseWrite[], on: Queryable = this.pool): Promise<ReadonlySet<string>> {
    return this.write(commitQuery(writes), on);
  }

  /** Sends what `commitQuery` has made of a batch. @returns the ids that were written */
  async write(query: QueryConfig, on: Queryable = this.pool): Promise<ReadonlySet<string>> {
    const { rows } = await on.query<{ id: string }>(query);
    return new Set(rows.map(({ id }) => id));
  }

  /** Loads cases by id; ids that do not exist are absent from the answer. */
  async load(ids: readonly string[], on: Queryable = this.pool): Promise<readonly StoredCase[]> {
    const result = await on.query<StoredCase>({
      name: 'load',
      text: `SELECT ${CASE_COLUMNS} FROM cases WHERE id = ANY ($1::text[])`,
      values: [ids],
    });
    return result.rows;
  }

  /** Runs work on a case that is locked for its transaction; what it writes on the client is committed with it. */
  async locked<T>(
    id: string,
    work: (stored: StoredCase | null, client: PoolClient) => Promise<T>,
  ): Promise<T> {
    return inTransaction(this.pool, async (client) => {
      await client.query('SELECT FROM cases WHERE id = $1 FOR NO KEY UPDATE', [id]);
      const [stored] = await this.load([id], client);
      return work(stored ?? null, client);
    });
  }

  /** What the idempotency key of this case was used for, or null. Waits for nobody. */
  async findRepeat(
    caseId: string,
    principal: string,
    key: string,
    on: Queryable = this.pool,
  ): Promise<{ readonly bodyHash: Buffer; readonly seq: number; readonly body: string } | null> {
    const result = await on.query<{ bodyHash: Buffer; seq: number; body: string }>({
      name: 'find-repeat',
      text: `SELECT k.body_hash AS "bodyHash", k.seq, e.body FROM idempotency k
             JOIN events e ON e.case_id = k.case_id AND e.seq = k.seq
             WHERE k.case_id = $1 AND k.principal = $2 AND k.key = $3`,
      values: [caseId, principal, key],
    });
    return result.rows[0] ?? null;
  }

  /** Body of a case's first event, or null. */
  async firstEvent(caseId: string): Promise<string | null> {
    const result = await this.pool.query<{ body: string }>(
      'SELECT body FROM events WHERE case_id = $1 AND seq = 1',
      [caseId],
    );
    return result.rows[0]?.body ?? null;
  }

  /** Writes an access-log row alone, and answers with the case's current revision (null: no such case). */
  async logAccess(caseId: string | null, access: AccessRow): Promise<number | null> {
    const result = await this.pool.query<{ revision: number | null }>({
      name: 'log-access',
      text: `WITH log AS (${LOG} VALUES ($2, $3, $4, $1, $5, $6, $7, $8))
             SELECT revision FROM cases WHERE id = $1`,
      values: [
        caseId,
        access.principal,
        access.role,
        access.action,
        access.outcome,
        access.enhet ?? null,
        access.andamal ?? null,
        access.vad ?? null,
      ],
    });
    return result.rows[0]?.revision ?? null;
  }

  /**
   * Whether a row can be added to the access log, by trying; the row is not kept. Asked only after a statement has
   * failed, to learn why: what a server says of a failed statement need not name the table.
   */
  async canLog(): Promise<boolean> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      await client.query(`${LOG} VALUES ('stegvis', NULL, 'prov', NULL, 'ok', NULL, NULL, NULL)`);
      return true;
    } catch (error) {
      if (sqlState(error) === null || connectionLost(error)) throw error;
      return false;
    } finally {
      await client.query('ROLLBACK').catch((lost: unknown) => {
        broken = lost as Error;
      });
      client.release(broken);
    }
  }

  /**
   * Whether an event is stored, after a lost connection left it open. Locking the case first waits
   * for a statement of ours that the server may still be running.
   */
  async isStored(caseId: string, seq: number, hash: Buffer): Promise<boolean> {
    // Two statements: one that waited would still see the snapshot from before it waited.
    await this.pool.query('SELECT FROM cases WHERE id = $1 FOR NO KEY UPDATE', [caseId]);
    const result = await this.pool.query<{ stored: boolean }>(
      'SELECT EXISTS (SELECT FROM events WHERE case_id = $1 AND seq = $2 AND hash = $3) AS stored',
      [caseId, seq, hash],
    );
    return result.rows[0]?.stored ?? false;
  }

  /** Versions that live cases run on, with their number and up to five of their ids. */
  async liveVersions(): Promise<readonly LiveVersion[]> {
    const result = await this.pool.query<LiveVersion>(
      `SELECT process, version, count(*)::int AS count, (array_agg(id ORDER BY id))[1:5] AS ids
       FROM cases WHERE status = 'active' GROUP BY process, version ORDER BY process, version`,
    );
    return result.rows;
  }

  /**
   * Claims the cases of the first `CLAIM` due deadlines after a position, oldest first, for the length of the
   * client's transaction. Those that another worker holds are left to it, so that several workers share a burst;
   * a claim that never waits cannot be part of a deadlock. The position keeps a long run from reading again what
   * it has already fired.
   */
  async claimDue(client: PoolClient, now: string, after: DuePosition): Promise<Claim> {
    const { rows } = await client.query<StoredCase & { next: string | null; count: number | null }>({
      name: 'claim-due',
      text: `WITH ${dueAfter(CLAIM)}, claimed AS MATERIALIZED (
               SELECT ${CASE_COLUMNS} FROM cases WHERE id = ANY (ARRAY (SELECT case_id FROM due))
               FOR NO KEY UPDATE SKIP LOCKED)
             SELECT *, NULL AS next, NULL::int AS count FROM claimed
             UNION ALL (SELECT case_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, ${MICROSECONDS},
               (SELECT count(*)::int FROM due) FROM due ORDER BY due.next_at DESC, case_id DESC LIMIT 1)`,
      values: [now, after.at, after.caseId],
    });
    const cases = rows.filter(({ count }) => count === null);
    const last = rows.find(({ count }) => count !== null);
    return {
      cases,
      last: last ? { at: last.next ?? after.at, caseId: last.id } : after,
      full: last?.count === CLAIM,
    };
  }

  /** Claims these cases, but for those that somebody else holds. */
  async claimCases(client: PoolClient, ids: readonly string[]): Promise<readonly StoredCase[]> {
    const { rows } = await client.query<StoredCase>({
      name: 'claim-cases',
      text: `SELECT ${CASE_COLUMNS} FROM cases WHERE id = ANY ($1::text[]) FOR NO KEY UPDATE SKIP LOCKED`,
      values: [ids],
    });
    return rows;
  }

  /** The first `LOOK` due deadlines after a position, and which unit has each case. Claims nothing. */
  async lookAhead(now: string, after: DuePosition): Promise<DueLook> {
    const { rows } = await this.pool.query<{ at: string | null; caseId: string; unit: string | null }>({
      name: 'look-ahead',
      text: `WITH ${dueAfter(LOOK)}
             SELECT ${MICROSECONDS} AS at, case_id AS "caseId", NULL AS unit FROM due
             UNION ALL SELECT NULL, id, coalesce(kc_enhet, sf_enhet) FROM cases
               WHERE id = ANY (ARRAY (SELECT case_id FROM due))`,
      values: [now, after.at, after.caseId],
    });
    const due = rows.flatMap(({ at, caseId }) => (at === null ? [] : [{ at, caseId }]));
    const units = new Map(
      rows.flatMap(({ at, caseId, unit }) => (at === null ? [[caseId, unit ?? '']] : [])),
    );
    return { due, units, last: due.at(-1) ?? after, full: due.length === LOOK };
  }

  /** What is due of claimed cases, in the order in which it acts. */
  async armedOf(client: PoolClient, ids: readonly string[], now: string): Promise<readonly DueDeadline[]> {
    // The index of armed deadlines is kept out of this: it would lead through all that is due of all cases.
    const result = await client.query<Omit<DueDeadline, 'reminders'> & { reminders: string }>({
      name: 'armed-of',
      text: `SELECT case_id AS "caseId", key, rule, event, ${utc('due_at')} AS "dueAt", due_date AS "dueDate",
               reminders, armed_seq AS "armedSeq", ord
             FROM deadlines WHERE case_id = ANY ($1::text[]) AND status || '' = 'armed' AND next_at <= $2
             ORDER BY case_id, due_at, armed_seq, ord`,
      values: [ids, now],
    });
    return result.rows.map((row) => ({ ...row, reminders: JSON.parse(row.reminders) as Reminder[] }));
  }

  /** A case's armed deadlines, whole. */
  async armedRows(client: PoolClient, caseId: string): Promise<readonly ArmedRow[]> {
    const { rows } = await client.query<Stored<ArmedRow>>({
      name: 'armed-rows',
      text: `SELECT ${ARMED_COLUMNS}
             FROM deadlines WHERE case_id = $1 AND status = 'armed' ORDER BY due_at, armed_seq, ord`,
      values: [caseId],
    });
    return rows.map(armedRow);
  }

  /**
   * Live cases after `after`, in order, with a deadline that a rule has computed from an earlier version of the
   * settings and that nobody has moved by hand. The rules named in `fixed` never follow a change.
   */
  async computedBefore(version: number, fixed: readonly string[], after: string): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      `SELECT DISTINCT d.case_id AS id ${COMPUTED_BEFORE} AND d.case_id > $3 ORDER BY 1 LIMIT 200`,
      [version, fixed, after],
    );
    return rows.map(({ id }) => id);
  }

  /** How many live cases `computedBefore` would go through, but for the protected ones: no count tells of them. */
  async countComputedBefore(version: number, fixed: readonly string[]): Promise<number> {
    const { rows } = await this.pool.query<{ count: number }>(
      `SELECT count(DISTINCT d.case_id)::int AS count ${COMPUTED_BEFORE} AND NOT ${PROTECTED}`,
      [version, fixed],
    );
    return rows[0]?.count ?? 0;
  }

  /**
   * A batch of live cases after `after`, in order, that a change of settings could move a deadline in, with their armed
   * deadlines; never protected ones, since no count tells of them.
   */
  async recomputable(
    fixed: readonly string[],
    after: string,
    limit: number,
  ): Promise<readonly { readonly stored: StoredCase; readonly armed: readonly ArmedRow[] }[]> {
    const { rows: ids } = await this.pool.query<{ id: string }>(
      `SELECT DISTINCT d.case_id AS id ${COMPUTED_BEFORE} AND NOT ${PROTECTED} AND d.case_id > $3 ORDER BY 1 LIMIT $4`,
      [ANY_VERSION, fixed, after, limit],
    );
    const cases = await this.load(ids.map(({ id }) => id));
    const armed = new Map<string, ArmedRow[]>(cases.map(({ id }) => [id, []]));
    const { rows } = await this.pool.query<Stored<ArmedRow> & { caseId: string }>({
      name: 'armed-rows-of',
      text: `SELECT case_id AS "caseId", ${ARMED_COLUMNS}
             FROM deadlines WHERE case_id = ANY ($1::text[]) AND status = 'armed' ORDER BY due_at, armed_seq, ord`,
      values: [[...armed.keys()]],
    });
    for (const { caseId, ...row } of rows) armed.get(caseId)?.push(armedRow(row));
    return cases
      .map((stored) => ({ stored, armed: armed.get(stored.id) ?? [] }))
      .sort((a, b) => (a.stored.id < b.stored.id ? -1 : 1));
  }

  /** How many cases `recomputable` goes through in all. */
  countRecomputable(fixed: readonly string[]): Promise<number> {
    return this.countComputedBefore(ANY_VERSION, fixed);
  }

  /** Opens an incident about a case, if none of the kind is open. */
  async openIncident(caseId: string, kind: IncidentKind, { mall, varden }: Osagd, at: string): Promise<void> {
    await this.pool.query(
      `INSERT INTO incidents (case_id, kind, ref, detail, varden, opened_at) VALUES ($1, $2, $1, $3, $4, $5)
       ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING`,
      [caseId, kind, mall, JSON.stringify(varden), at],
    );
  }

  /** Marks a deadline whose step threw, and opens an incident about it, in one statement. */
  async markFailed(
    caseId: string,
    deadline: Pick<DeadlineRow, 'key'>,
    { mall, varden }: Osagd,
    at: string,
    on: Queryable = this.pool,
  ): Promise<void> {
    await on.query(
      `WITH c AS MATERIALIZED (SELECT id FROM cases WHERE id = $1 FOR NO KEY UPDATE),
            d AS (UPDATE deadlines SET status = 'felad' FROM c WHERE case_id = c.id AND key = $2 AND status = 'armed')
       INSERT INTO incidents (case_id, kind, ref, detail, varden, opened_at) VALUES ($1, 'frist', $1 || '/' || $2, $3, $4, $5)
       ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING`,
      [caseId, deadline.key, mall, JSON.stringify(varden), at],
    );
  }

  /** Forgets idempotency keys older than 30 days. */
  async forgetKeys(): Promise<number> {
    const result = await this.pool.query(`DELETE FROM idempotency WHERE at < now() - interval '30 days'`);
    return result.rowCount ?? 0;
  }
}

/** An instant as ISO UTC with milliseconds, straight from SQL. */
export const utc = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const ARMED_COLUMNS = `key, rule, event, ${utc('due_at')} AS "dueAt", due_date AS date, reminders, basis,
  settings_version AS "settingsVersion", ${utc('armed_at')} AS "armedAt", hand`;
const armedRow = (row: Stored<ArmedRow>): ArmedRow => ({
  ...row,
  event: JSON.parse(row.event) as ArmedRow['event'],
  reminders: JSON.parse(row.reminders) as ArmedRow['reminders'],
  basis: JSON.parse(row.basis ?? 'null') as ArmedRow['basis'],
  hand: JSON.parse(row.hand ?? 'null') as ArmedRow['hand'],
});
